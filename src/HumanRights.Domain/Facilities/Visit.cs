using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Facilities;

/// <summary>An inspection or visit, or the attempt.</summary>
[JsonConverter(typeof(RecordJsonConverter<Visit>))]
public sealed partial record Visit : Part
{
    /// <summary>What sort of visit.</summary>
    public required partial VisitKind Kind { get; init; }

    /// <summary>Who came.</summary>
    public partial IReadOnlyList<ActorRef> By { get; init; }

    /// <summary>When.</summary>
    public partial ExtendedDate? On { get; init; }

    /// <summary>Whether it was announced beforehand.</summary>
    public partial bool? Announced { get; init; }

    /// <summary>Whether they were let in.</summary>
    public partial AccessResult? Access { get; init; }

    /// <summary>Who refused or restricted access.</summary>
    public partial ActorRef? RefusedBy { get; init; }

    /// <summary>The provision that gives the right to visit.</summary>
    public partial ProvisionRef? LegalBasis { get; init; }
}
