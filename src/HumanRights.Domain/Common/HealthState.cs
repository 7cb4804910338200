using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Common;

/// <summary>How an illness or injury stood at a time.</summary>
[JsonConverter(typeof(RecordJsonConverter<HealthState>))]
public sealed partial record HealthState : Part
{
    /// <summary>The status from then on.</summary>
    public partial HealthEventStatus? Status { get; init; }

    /// <summary>When.</summary>
    public partial ExtendedDate? On { get; init; }
}
