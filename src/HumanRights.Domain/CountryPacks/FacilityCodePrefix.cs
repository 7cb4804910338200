using System.Text.Json.Serialization;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.CountryPacks;

/// <summary>What stands before a facility's own number: letters and perhaps the number of a region, or words.</summary>
/// <remarks>Without a number the letters or words are needed to recognise a code; with one they may be missing.</remarks>
[JsonConverter(typeof(RecordJsonConverter<FacilityCodePrefix>))]
public sealed partial record FacilityCodePrefix : PackEntry
{
    /// <summary>The letters or words in the script of the country.</summary>
    public required partial string Native { get; init; }

    /// <summary>The same in Latin letters by a system, not by look-alikes.</summary>
    public required partial string Latin { get; init; }

    /// <summary>Other spellings by which it is recognised; look-alike letters need none.</summary>
    public partial IReadOnlyList<string> Others { get; init; }

    /// <summary>The number of the region, which belongs to the letters and alone tells the prefix; digits only.</summary>
    public partial string? Number { get; init; }

    /// <summary>The keys of the places where facilities with this prefix lie or lay.</summary>
    public partial IReadOnlyList<PartKey> Places { get; init; }
}
