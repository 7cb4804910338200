using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.CountryPacks;

/// <summary>A country, region or settlement as a pack knows it: its spellings, codes and bounds, each for its time.</summary>
[JsonConverter(typeof(RecordJsonConverter<PackPlace>))]
public sealed partial record PackPlace : PackEntry
{
    /// <summary>What sort of place. A city and the region around it may share a name, so places are found by both.</summary>
    public required partial PlaceKind Kind { get; init; }

    /// <summary>Every spelling in use, in any script. Case, blanks and punctuation do not matter.</summary>
    public partial IReadOnlyList<string> Names { get; init; }

    /// <summary>Its codes of ISO 3166, each for its time; the country itself has one too.</summary>
    public partial IReadOnlyList<PackPlaceCode> Codes { get; init; }

    /// <summary>The larger places of the pack it lies in, each for its time.</summary>
    public partial IReadOnlyList<PackPlaceWithin> Within { get; init; }

    /// <summary>Boxes that hold the whole place; several where it crosses the 180th meridian or has parts far away.</summary>
    public partial IReadOnlyList<PackBox> Boxes { get; init; }

    /// <summary>When it existed as such.</summary>
    public partial DateSpan? Period { get; init; }
}
