using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Advocacy;

/// <summary>An action that asks somebody for something or takes a position: appeal, letter, resolution, communication, recommendations. Its text is a source.</summary>
[RecordKind("intervention", "interventions")]
[JsonConverter(typeof(RecordJsonConverter<Intervention>))]
public sealed partial record Intervention : Record
{
    /// <summary>What others refer to it by, <c>intervention/</c> and a local part; no two records of a case file share one.</summary>
    public required partial InterventionId Id { get; init; }

    /// <summary>What sort of action.</summary>
    public required partial InterventionKind Kind { get; init; }

    /// <summary>Who acts.</summary>
    public partial IReadOnlyList<ActorRef> Senders { get; init; }

    /// <summary>To whom.</summary>
    public partial IReadOnlyList<ActorRef> Addressees { get; init; }

    /// <summary>To whom in copy.</summary>
    public partial IReadOnlyList<ActorRef> Copies { get; init; }

    /// <summary>Who acts for the senders.</summary>
    public partial IReadOnlyList<Representation> Representation { get; init; }

    /// <summary>Its text, which holds its date.</summary>
    public partial SourceId? Document { get; init; }

    /// <summary>When, where there is no text.</summary>
    public partial ExtendedDate? On { get; init; }

    /// <summary>The positions taken.</summary>
    public partial IReadOnlyList<PositionTaken> Positions { get; init; }

    /// <summary>What it is about.</summary>
    public partial IReadOnlyList<Target> Concerning { get; init; }

    /// <summary>What it demands.</summary>
    public partial IReadOnlyList<Demand> Demands { get; init; }

    /// <summary>Later words on it, in order.</summary>
    [Ordered]
    public partial IReadOnlyList<Update> Updates { get; init; }

    /// <summary>The answers.</summary>
    public partial IReadOnlyList<Response> Responses { get; init; }
}
