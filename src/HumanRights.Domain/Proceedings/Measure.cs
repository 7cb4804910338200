using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Proceedings;

/// <summary>Coercion or protection by an authority, with or without paper: warrant, custody order, pledge, exit or access ban, freeze, interim measure.</summary>
[RecordKind("measure", "measures")]
[JsonConverter(typeof(RecordJsonConverter<Measure>))]
public sealed partial record Measure : Record
{
    /// <summary>What others refer to it by, <c>measure/</c> and a local part; no two records of a case file share one.</summary>
    public required partial MeasureId Id { get; init; }

    /// <summary>What sort of measure.</summary>
    public required partial MeasureKind Kind { get; init; }

    /// <summary>Whom it restricts or concerns.</summary>
    public partial IReadOnlyList<ActorRef> AppliesTo { get; init; }

    /// <summary>Who must carry it out.</summary>
    public partial IReadOnlyList<ActorRef> Obliges { get; init; }

    /// <summary>Whom it protects.</summary>
    public partial IReadOnlyList<ActorRef> Beneficiaries { get; init; }

    /// <summary>Who issued it.</summary>
    public partial ActorRef? IssuedBy { get; init; }

    /// <summary>The request that it answers.</summary>
    public partial Target? Request { get; init; }

    /// <summary>The grounds given.</summary>
    public partial IReadOnlyList<GroundGiven> Grounds { get; init; }

    /// <summary>The act it rests on, however little is known of it; when there is none, that is an absence.</summary>
    public partial SourceId? LegalAct { get; init; }

    /// <summary>When it was adopted, announced, effective, applied, lifted.</summary>
    public partial EnactmentDates? Dates { get; init; }

    /// <summary>How far it reaches.</summary>
    public partial MeasureScope? Scope { get; init; }

    /// <summary>What it demands.</summary>
    public partial IReadOnlyList<MeasureTerm> Terms { get; init; }

    /// <summary>Safeguards kept or denied when it was imposed.</summary>
    public partial Safeguards? Safeguards { get; init; }

    /// <summary>Each time it was enforced, in order.</summary>
    [Ordered]
    public partial IReadOnlyList<MeasureApplication> Applications { get; init; }

    /// <summary>Renewals, in order.</summary>
    [Ordered]
    public partial IReadOnlyList<Renewal> Renewals { get; init; }

    /// <summary>The measure that it replaced.</summary>
    public partial MeasureId? Replaces { get; init; }

    /// <summary>Why it ended; when it ended stands in its dates.</summary>
    public partial MeasureEndReason? EndReason { get; init; }

    /// <summary>Whether it was carried out.</summary>
    public partial MeasureExecution? Execution { get; init; }
}
