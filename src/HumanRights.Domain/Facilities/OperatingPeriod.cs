using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Facilities;

/// <summary>Whether a facility works, for a time.</summary>
[JsonConverter(typeof(RecordJsonConverter<OperatingPeriod>))]
public sealed partial record OperatingPeriod : Part
{
    /// <summary>Whether it works.</summary>
    public partial OperatingStatus? Status { get; init; }

    /// <summary>When.</summary>
    public partial DateSpan? Period { get; init; }
}
