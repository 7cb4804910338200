using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Complaints;

/// <summary>A request lodged outside any proceeding, its way through the bodies, the answers, and what it led to.</summary>
[RecordKind("complaint", "complaints")]
[JsonConverter(typeof(RecordJsonConverter<Complaint>))]
public sealed partial record Complaint : Record
{
    /// <summary>What others refer to it by, <c>complaint/</c> and a local part; no two records of a case file share one.</summary>
    public required partial ComplaintId Id { get; init; }

    /// <summary>What sort of request.</summary>
    public required partial ComplaintKind Kind { get; init; }

    /// <summary>Who complains.</summary>
    public partial IReadOnlyList<Complainant> Complainants { get; init; }

    /// <summary>Those who asked for it or are represented; others are victims of the acts alleged.</summary>
    public partial IReadOnlyList<ActorRef> OnBehalfOf { get; init; }

    /// <summary>Who acts for the complainants.</summary>
    public partial IReadOnlyList<Representation> Representation { get; init; }

    /// <summary>To whom it is addressed.</summary>
    public partial IReadOnlyList<ActorRef> Addressees { get; init; }

    /// <summary>How it was conveyed.</summary>
    public partial CommunicationChannel? Channel { get; init; }

    /// <summary>Those complained of.</summary>
    public partial IReadOnlyList<ActorRef> Respondents { get; init; }

    /// <summary>What it is about.</summary>
    public partial IReadOnlyList<ComplaintSubject> Subjects { get; init; }

    /// <summary>Where what is complained of happened.</summary>
    public partial LocationRef? Where { get; init; }

    /// <summary>When it was lodged.</summary>
    public partial ExtendedDate? Lodged { get; init; }

    /// <summary>The text of the complaint.</summary>
    public partial SourceId? Document { get; init; }

    /// <summary>The acts and statements that it alleges.</summary>
    public partial IReadOnlyList<Target> Allegations { get; init; }

    /// <summary>Its way through the bodies, in order.</summary>
    [Ordered]
    public partial IReadOnlyList<Step> Steps { get; init; }

    /// <summary>The answers, one for each.</summary>
    public partial IReadOnlyList<Response> Responses { get; init; }

    /// <summary>In what its handling fell short.</summary>
    public partial IReadOnlyList<Deficiency> Deficiencies { get; init; }

    /// <summary>By when an answer was due.</summary>
    public partial ExtendedDate? Deadline { get; init; }
}
