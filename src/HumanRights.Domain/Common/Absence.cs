using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Common;

/// <summary>Why a property is not there.</summary>
[JsonConverter(typeof(RecordJsonConverter<Absence>))]
public sealed partial record Absence : DomainObject
{
    /// <summary>Whether it is unknown, withheld, masked, illegible or never applicable: a gap means something else each time.</summary>
    public required partial AbsenceReason Reason { get; init; }

    /// <summary>Who withholds it, or does not know it.</summary>
    public partial ActorRef? By { get; init; }

    /// <summary>Where that is said.</summary>
    public partial IReadOnlyList<Citation> Citations { get; init; }
}
