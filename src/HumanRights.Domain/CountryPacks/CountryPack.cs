using System.Text.Json.Serialization;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Values;

namespace HumanRights.Domain.CountryPacks;

/// <summary>What rules must know of one country, as data: the core knows no country.</summary>
/// <remarks>One JSON document, in the form of a case file but apart from it. Every list is a set, and every entry says where it is from.</remarks>
[JsonConverter(typeof(RecordJsonConverter<CountryPack>))]
public sealed partial record CountryPack : DomainObject
{
    /// <summary>The version of the format it is written in.</summary>
    public required partial SchemaVersion SchemaVersion { get; init; }

    /// <summary>The country. In small letters it is the name of the pack, by which case files call for it.</summary>
    public required partial CountryCode Country { get; init; }

    /// <summary>The country, its regions and the settlements it knows.</summary>
    public partial IReadOnlyList<PackPlace> Places { get; init; }

    /// <summary>How places of detention are coded, in old and new ways.</summary>
    public partial IReadOnlyList<FacilityCodeScheme> FacilityCodes { get; init; }

    /// <summary>Places of detention that it knows by their codes.</summary>
    public partial IReadOnlyList<KnownFacility> Facilities { get; init; }

    /// <summary>Authorities and sorts of courts, with the bodies above them.</summary>
    public partial IReadOnlyList<PackAgency> Agencies { get; init; }

    /// <summary>What the provisions of national law mean as grounds.</summary>
    public partial IReadOnlyList<NationalGround> Grounds { get; init; }

    /// <summary>Measures that need the sanction of a court.</summary>
    public partial IReadOnlyList<CourtMeasure> CourtMeasures { get; init; }

    /// <summary>Times that the law sets.</summary>
    public partial IReadOnlyList<StatutoryDeadline> Deadlines { get; init; }

    /// <summary>Remedies that some cannot claim.</summary>
    public partial IReadOnlyList<ExcludedRemedy> ExcludedRemedies { get; init; }

    /// <summary>What index units were worth.</summary>
    public partial IReadOnlyList<IndexUnitValue> IndexUnits { get; init; }

    /// <summary>The days of the week on which offices rest.</summary>
    public partial IReadOnlyList<Weekend> Weekends { get; init; }

    /// <summary>Public holidays.</summary>
    public partial IReadOnlyList<Holiday> Holidays { get; init; }

    /// <summary>How numbers look: personal numbers, case numbers and the like.</summary>
    public partial IReadOnlyList<IdentifierForm> Identifiers { get; init; }

    /// <summary>How telephone numbers look.</summary>
    public partial IReadOnlyList<PhoneForm> Phones { get; init; }

    /// <summary>What endings of names tell by custom.</summary>
    public partial IReadOnlyList<NameEnding> NameEndings { get; init; }

    private protected override string Handle => Name;
}
