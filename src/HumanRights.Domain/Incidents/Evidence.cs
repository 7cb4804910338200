using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Text;
using HumanRights.Domain.Time;
using HumanRights.Domain.Values;

namespace HumanRights.Domain.Incidents;

/// <summary>A thing or a text used as proof: who holds it, whether it can be seen, what is objected.</summary>
[RecordKind("evidence", "evidence")]
[JsonConverter(typeof(RecordJsonConverter<Evidence>))]
public sealed partial record Evidence : Record
{
    /// <summary>What others refer to it by, <c>evidence/</c> and a local part; no two records of a case file share one.</summary>
    public required partial EvidenceId Id { get; init; }

    /// <summary>What sort of proof.</summary>
    public required partial EvidenceKind Kind { get; init; }

    /// <summary>The text, when it is one; it holds authors and dates.</summary>
    public partial SourceId? Document { get; init; }

    /// <summary>Who made it, when it is no text.</summary>
    public partial ActorRef? Author { get; init; }

    /// <summary>When it was made, when it is no text.</summary>
    public partial ExtendedDate? CreatedOn { get; init; }

    /// <summary>What it is proof of.</summary>
    public partial IReadOnlyList<Target> About { get; init; }

    /// <summary>Who ordered it.</summary>
    public partial ActorRef? CommissionedBy { get; init; }

    /// <summary>The proceedings, hearings or complaints in which it was presented.</summary>
    public partial IReadOnlyList<Target> PresentedIn { get; init; }

    /// <summary>Where, when and by whom it was found.</summary>
    public partial Discovery? Found { get; init; }

    /// <summary>Of an expert opinion: questions and answers.</summary>
    [Ordered]
    public partial IReadOnlyList<ExpertQuestion> Questions { get; init; }

    /// <summary>How far findings agree with what is alleged; only a clinician assigns it.</summary>
    public partial IstanbulConsistency? Consistency { get; init; }

    /// <summary>What it shows.</summary>
    public partial LocalizedText? Shows { get; init; }

    /// <summary>Who or what is seen in it.</summary>
    public partial IReadOnlyList<Target> Depicts { get; init; }

    /// <summary>Who holds it.</summary>
    public partial ActorRef? Custodian { get; init; }

    /// <summary>Whether it can be seen.</summary>
    public partial Availability? Availability { get; init; }

    /// <summary>The hash of its bytes.</summary>
    public partial ContentHash? Hash { get; init; }

    /// <summary>What was said against it, by whom, and what came of that.</summary>
    public partial IReadOnlyList<Objection> Objections { get; init; }
}
