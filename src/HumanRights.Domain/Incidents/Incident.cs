using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Incidents;

/// <summary>Something that happened, is planned or was prevented, with the acts alleged in it; or a pattern of such things.</summary>
[RecordKind("incident", "incidents")]
[JsonConverter(typeof(RecordJsonConverter<Incident>))]
public sealed partial record Incident : Record
{
    /// <summary>What others refer to it by, <c>incident/</c> and a local part; no two records of a case file share one.</summary>
    public required partial IncidentId Id { get; init; }

    /// <summary>What sort of event.</summary>
    public required partial IncidentKind Kind { get; init; }

    /// <summary>Whether it took place.</summary>
    public partial IncidentStatus? Status { get; init; }

    /// <summary>Who took part; victims and doers stand in the acts.</summary>
    public partial IReadOnlyList<ActorRef> Participants { get; init; }

    /// <summary>The time from its beginning to its end, however roughly known.</summary>
    public partial ExtendedDate? When { get; init; }

    /// <summary>When it was discovered.</summary>
    public partial ExtendedDate? DiscoveredOn { get; init; }

    /// <summary>The place or facility in which it happened; of a pattern, the whole of its area.</summary>
    public partial LocationRef? Where { get; init; }

    /// <summary>How precisely the place is known.</summary>
    public partial GeoPrecision? Precision { get; init; }

    /// <summary>What was done to whom, one for each victim, type and set of doers.</summary>
    public partial IReadOnlyList<Act> Acts { get; init; }

    /// <summary>Refusals of food, water or obedience that belong to it, with their phases.</summary>
    public partial IReadOnlyList<Protest> Protests { get; init; }

    /// <summary>Damage to things.</summary>
    public partial IReadOnlyList<Damage> Damage { get; init; }

    /// <summary>Of a pattern: the things on file that make it up.</summary>
    public partial IReadOnlyList<Target> Instances { get; init; }
}
