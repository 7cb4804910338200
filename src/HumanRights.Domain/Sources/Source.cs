using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Text;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Sources;

/// <summary>A text or an utterance: letter, testimony, post, broadcast, decision, medical record; also one that is known only through another.</summary>
[RecordKind("source", "sources")]
[JsonConverter(typeof(RecordJsonConverter<Source>))]
public sealed partial record Source : Record
{
    /// <summary>What others refer to it by, <c>source/</c> and a local part; no two records of a case file share one.</summary>
    public required partial SourceId Id { get; init; }

    /// <summary>What sort of source.</summary>
    public required partial SourceKind Kind { get; init; }

    /// <summary>Its own title.</summary>
    public partial LocalizedText? Title { get; init; }

    /// <summary>Who wrote or spoke it.</summary>
    public partial IReadOnlyList<ActorRef> Authors { get; init; }

    /// <summary>Who published it.</summary>
    public partial ActorRef? Publisher { get; init; }

    /// <summary>When it was issued, posted, sent or said.</summary>
    public partial ExtendedDate? Issued { get; init; }

    /// <summary>The language it is in.</summary>
    public partial LanguageTag? Language { get; init; }

    /// <summary>The source that it translates.</summary>
    public partial SourceId? TranslationOf { get; init; }

    /// <summary>Sources that it repeats: three reprints are not three witnesses.</summary>
    public partial IReadOnlyList<SourceId> DerivedFrom { get; init; }

    /// <summary>To whom it is addressed.</summary>
    public partial IReadOnlyList<ActorRef> Addressees { get; init; }

    /// <summary>In what form something was said.</summary>
    public partial UtteranceForm? Form { get; init; }

    /// <summary>Where it was said or written.</summary>
    public partial LocationRef? Place { get; init; }

    /// <summary>In whose hands the speaker was.</summary>
    public partial CustodyRelation? SpeakerCustody { get; init; }

    /// <summary>The period it reports on.</summary>
    public partial DateSpan? Covers { get; init; }

    /// <summary>Who passed it on.</summary>
    public partial IReadOnlyList<ActorRef> ConveyedBy { get; init; }

    /// <summary>What is to be kept in mind when reading it.</summary>
    public partial IReadOnlyList<SourceFlag> Flags { get; init; }

    /// <summary>Copies that were found.</summary>
    public partial IReadOnlyList<SourceCopy> Copies { get; init; }
}
