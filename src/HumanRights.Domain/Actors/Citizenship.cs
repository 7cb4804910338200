using System.Text.Json.Serialization;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Time;
using HumanRights.Domain.Values;

namespace HumanRights.Domain.Actors;

/// <summary>A nationality, or having none, for a time.</summary>
[JsonConverter(typeof(RecordJsonConverter<Citizenship>))]
public sealed partial record Citizenship : Part
{
    /// <summary>The State whose national they are, also one that no longer exists.</summary>
    public partial CountryCode? Country { get; init; }

    /// <summary>Whether they had no nationality; then there is no country.</summary>
    public partial bool? Stateless { get; init; }

    /// <summary>When.</summary>
    public partial DateSpan? Period { get; init; }
}
