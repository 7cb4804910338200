using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Text;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Common;

/// <summary>What the compiler thinks of a source's reliability and, separately, of the credibility of what it says.</summary>
/// <remarks>Absent is not zero: nothing has been assessed.</remarks>
[JsonConverter(typeof(RecordJsonConverter<Assessment>))]
public sealed partial record Assessment : DomainObject
{
    /// <summary>The reliability of the source, <c>a</c> to <c>f</c>.</summary>
    public partial SourceReliability? SourceReliability { get; init; }

    /// <summary>The credibility of the information, <c>1</c> to <c>6</c>, whoever says it.</summary>
    public partial InformationCredibility? InformationCredibility { get; init; }

    /// <summary>How far it was checked.</summary>
    public partial VerificationStatus? Status { get; init; }

    /// <summary>How it was checked.</summary>
    public partial IReadOnlyList<VerificationMethod> Methods { get; init; }

    /// <summary>Who assessed it.</summary>
    public partial ActorRef? By { get; init; }

    /// <summary>When.</summary>
    public partial ExtendedDate? On { get; init; }

    /// <summary>Why.</summary>
    public partial LocalizedText? Reason { get; init; }
}
