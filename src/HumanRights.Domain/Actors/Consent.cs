using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Actors;

/// <summary>That somebody agreed, or refused, to the use of what is held about them, and under what limits.</summary>
[RecordKind("consent", "consents")]
[JsonConverter(typeof(RecordJsonConverter<Consent>))]
public sealed partial record Consent : Record
{
    /// <summary>What others refer to it by, <c>consent/</c> and a local part; no two records of a case file share one.</summary>
    public required partial ConsentId Id { get; init; }

    /// <summary>Whether consent was given.</summary>
    public partial ConsentStatus? Status { get; init; }

    /// <summary>Who gave or refused it.</summary>
    public partial ActorRef? By { get; init; }

    /// <summary>For whom; without any, or with somebody who is not in the file, for the one who gave it and the people among its records.</summary>
    public partial IReadOnlyList<ActorRef> Persons { get; init; }

    /// <summary>For which records, items or fields; without any, for all about those persons.</summary>
    public partial IReadOnlyList<Target> Records { get; init; }

    /// <summary>For which uses.</summary>
    public partial IReadOnlyList<ConsentUse> Uses { get; init; }

    /// <summary>For which audiences.</summary>
    public partial IReadOnlyList<Audience> Audiences { get; init; }

    /// <summary>When it was given.</summary>
    public partial ExtendedDate? Given { get; init; }

    /// <summary>When it was withdrawn.</summary>
    public partial ExtendedDate? Withdrawn { get; init; }

    /// <summary>Until when it holds, inclusive; where the day is one of several or a digit is not said, to the first that it may be.</summary>
    public partial ExtendedDate? Expires { get; init; }

    /// <summary>Under what circumstances: in custody, through an official.</summary>
    public partial IReadOnlyList<ConsentCircumstance> Circumstances { get; init; }
}
