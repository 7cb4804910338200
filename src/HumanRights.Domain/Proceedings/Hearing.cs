using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Facilities;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Proceedings;

/// <summary>A hearing, held or not.</summary>
[JsonConverter(typeof(RecordJsonConverter<Hearing>))]
public sealed partial record Hearing : Part
{
    /// <summary>Its number among the hearings of the instance.</summary>
    [Minimum(0)]
    public partial long? Ordinal { get; init; }

    /// <summary>When.</summary>
    public partial ExtendedDate? On { get; init; }

    /// <summary>Whether it was held.</summary>
    public partial HearingStatus? Status { get; init; }

    /// <summary>Why it was put off.</summary>
    public partial AdjournmentReason? AdjournmentReason { get; init; }

    /// <summary>Whether the public was admitted.</summary>
    public partial bool? Public { get; init; }

    /// <summary>Where.</summary>
    public partial LocationRef? Place { get; init; }

    /// <summary>Who attended.</summary>
    public partial IReadOnlyList<Attendance> Attendance { get; init; }
}
