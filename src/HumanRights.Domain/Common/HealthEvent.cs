using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Text;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Common;

/// <summary>An event of somebody's health. Sensitive always.</summary>
[JsonConverter(typeof(RecordJsonConverter<HealthEvent>))]
public sealed partial record HealthEvent : Part
{
    /// <summary>What sort of event.</summary>
    public required partial HealthEventKind Kind { get; init; }

    /// <summary>The illness, injury or treatment in words.</summary>
    public partial LocalizedText? What { get; init; }

    /// <summary>When it began or happened.</summary>
    public partial ExtendedDate? On { get; init; }

    /// <summary>Where.</summary>
    public partial LocationRef? At { get; init; }

    /// <summary>Who diagnosed, examined or treated.</summary>
    public partial ActorRef? By { get; init; }

    /// <summary>Its course.</summary>
    [Ordered]
    public partial IReadOnlyList<HealthState> Statuses { get; init; }

    /// <summary>What was measured.</summary>
    public partial IReadOnlyList<Measurement> Measurements { get; init; }

    /// <summary>Who refused the examination or treatment.</summary>
    public partial ActorRef? RefusedBy { get; init; }
}
