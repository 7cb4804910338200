using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Actors;

/// <summary>That a contact exists, and if it may be stored, its value.</summary>
[JsonConverter(typeof(RecordJsonConverter<ContactPoint>))]
public sealed partial record ContactPoint : Part
{
    /// <summary>What sort of contact.</summary>
    public required partial ContactKind Kind { get; init; }

    /// <summary>The address or number; usually absent, with the reason <c>masked</c>.</summary>
    public partial string? Value { get; init; }

    /// <summary>When it was known to work.</summary>
    public partial ExtendedDate? ValidOn { get; init; }
}
