using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Text;

namespace HumanRights.Domain.Actors;

/// <summary>Several people known by number or description. Those who are named are members; the rest are not invented.</summary>
/// <remarks>How many they are stands in <see cref="Record.Count"/>.</remarks>
[RecordKind("group", "groups")]
[JsonConverter(typeof(RecordJsonConverter<Group>))]
public sealed partial record Group : Record
{
    /// <summary>What others refer to them by, <c>group/</c> and a local part; no two records of a case file share one.</summary>
    public required partial GroupId Id { get; init; }

    /// <summary>What the group is called.</summary>
    public partial IReadOnlyList<Designation> Names { get; init; }

    /// <summary>Who they are: "prisoners of one facility".</summary>
    public partial LocalizedText? Description { get; init; }

    /// <summary>Members on file; groups too.</summary>
    public partial IReadOnlyList<ActorRef> Members { get; init; }

    /// <summary>What the members have in common.</summary>
    public partial IReadOnlyList<MemberRelation> MemberRelation { get; init; }

    /// <summary>Ages as stated.</summary>
    public partial IReadOnlyList<Age> Ages { get; init; }

    /// <summary>Offices and jobs that they share: "guards of".</summary>
    public partial IReadOnlyList<Position> Positions { get; init; }

    /// <summary>Events of health. Sensitive.</summary>
    public partial IReadOnlyList<HealthEvent> HealthEvents { get; init; }

    /// <summary>Times in detention that they share: "prisoners of".</summary>
    public partial IReadOnlyList<Detention> Detentions { get; init; }
}
