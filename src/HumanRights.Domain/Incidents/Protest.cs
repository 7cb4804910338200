using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Text;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Incidents;

/// <summary>A protest: hunger strike, self-harm, demonstration. Self-harm has a trigger, never a doer.</summary>
[JsonConverter(typeof(RecordJsonConverter<Protest>))]
public sealed partial record Protest : Part
{
    /// <summary>What form it takes.</summary>
    public required partial ProtestKind Kind { get; init; }

    /// <summary>Who protests.</summary>
    public partial IReadOnlyList<ActorRef> Participants { get; init; }

    /// <summary>When, and how long when stated.</summary>
    public partial DateSpan? Period { get; init; }

    /// <summary>Its phases, in order.</summary>
    [Ordered]
    public partial IReadOnlyList<ProtestPhase> Phases { get; init; }

    /// <summary>What is said to have set it off.</summary>
    public partial IReadOnlyList<Target> Trigger { get; init; }

    /// <summary>What is demanded.</summary>
    public partial IReadOnlyList<LocalizedText> Demands { get; init; }

    /// <summary>How it was watched medically.</summary>
    public partial LocalizedText? MedicalMonitoring { get; init; }
}
