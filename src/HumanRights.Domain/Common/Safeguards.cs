using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Common;

/// <summary>Safeguards kept or denied when a step was taken or a measure applied.</summary>
[JsonConverter(typeof(RecordJsonConverter<Safeguards>))]
public sealed partial record Safeguards : DomainObject
{
    /// <summary>Whether a lawyer of the person's choice was present.</summary>
    public partial bool? Lawyer { get; init; }

    /// <summary>Whether a copy of the paper was given.</summary>
    public partial bool? CopyGiven { get; init; }

    /// <summary>Whether it was done of the person's own will.</summary>
    public partial bool? Voluntary { get; init; }

    /// <summary>Whether the person is said to have waived the safeguard.</summary>
    public partial SafeguardWaiver? Waiver { get; init; }
}
