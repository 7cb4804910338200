using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Values;

namespace HumanRights.Domain.Actors;

/// <summary>A body that acts as one: an organization, an authority, a court, a State or a de facto authority.</summary>
[RecordKind("organization", "organizations")]
[JsonConverter(typeof(RecordJsonConverter<Organization>))]
public sealed partial record Organization : Record
{
    /// <summary>What others refer to it by, <c>organization/</c> and a local part; no two records of a case file share one.</summary>
    public required partial OrganizationId Id { get; init; }

    /// <summary>What sort of body.</summary>
    public required partial OrganizationKind Kind { get; init; }

    /// <summary>What it is called, in each language and time.</summary>
    public partial IReadOnlyList<Designation> Names { get; init; }

    /// <summary>Whether it is named.</summary>
    public partial NameStatus? NameStatus { get; init; }

    /// <summary>Whether it exercises public power.</summary>
    public partial PublicPower? PublicPower { get; init; }

    /// <summary>At which level of government it works.</summary>
    public partial AdministrativeLevel? Level { get; init; }

    /// <summary>The country or territory it belongs to.</summary>
    public partial Jurisdiction? Jurisdiction { get; init; }

    /// <summary>What sort of court, if it is one.</summary>
    public partial CourtType? CourtType { get; init; }

    /// <summary>The bodies above it, each for its time.</summary>
    public partial IReadOnlyList<Parentage> Parents { get; init; }

    /// <summary>The organizations it came from; successors are derived.</summary>
    public partial IReadOnlyList<OrganizationId> Predecessors { get; init; }

    /// <summary>Its legal history.</summary>
    [Ordered]
    public partial IReadOnlyList<LegalStatus> LegalStatus { get; init; }

    /// <summary>What it is charged with.</summary>
    public partial IReadOnlyList<OrganizationFunction> Functions { get; init; }

    /// <summary>Contact details, usually only that they exist.</summary>
    public partial IReadOnlyList<ContactPoint> Contacts { get; init; }
}
