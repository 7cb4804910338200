using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Sources;

/// <summary>A judgement on whether two records are one. The only home of that doubt; records are never merged.</summary>
[RecordKind("identity-link", "identityLinks")]
[JsonConverter(typeof(RecordJsonConverter<IdentityLink>))]
public sealed partial record IdentityLink : Record
{
    /// <summary>What others refer to it by, <c>identity-link/</c> and a local part; no two records of a case file share one.</summary>
    public required partial IdentityLinkId Id { get; init; }

    /// <summary>One record.</summary>
    public partial RecordRef? A { get; init; }

    /// <summary>The other; of <c>possibly-part-of</c> the whole.</summary>
    public partial RecordRef? B { get; init; }

    /// <summary>One and the same, possibly so, possibly part of the other, or not the same.</summary>
    public partial IdentityJudgement? Judgement { get; init; }

    /// <summary>On what it rests.</summary>
    public partial IReadOnlyList<IdentityBasis> Basis { get; init; }

    /// <summary>Whose judgement it is; absent means the compiler's.</summary>
    public partial ActorRef? By { get; init; }

    /// <summary>When it was made.</summary>
    public partial ExtendedDate? On { get; init; }
}
