using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.CountryPacks;

/// <summary>An authority or a sort of court of the country.</summary>
[JsonConverter(typeof(RecordJsonConverter<PackAgency>))]
public sealed partial record PackAgency : PackEntry
{
    /// <summary>What sort of body.</summary>
    public required partial OrganizationKind Kind { get; init; }

    /// <summary>Of a court: which sort. An entry without names stands for every court of the sort.</summary>
    public partial CourtType? CourtType { get; init; }

    /// <summary>Every spelling in use, in any script. Case, blanks and punctuation do not matter.</summary>
    public partial IReadOnlyList<string> Names { get; init; }

    /// <summary>The bodies above it, each for its time.</summary>
    public partial IReadOnlyList<PackAgencyParent> Parents { get; init; }

    /// <summary>When it existed.</summary>
    public partial DateSpan? Period { get; init; }
}
