using System.Text.Json.Serialization;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.CountryPacks;

/// <summary>Lying in a larger place of the pack, for a time: regions are divided.</summary>
[JsonConverter(typeof(RecordJsonConverter<PackPlaceWithin>))]
public sealed partial record PackPlaceWithin : PackEntry
{
    /// <summary>The key of the larger place.</summary>
    public required partial PartKey Place { get; init; }

    /// <summary>When it lay there.</summary>
    public partial DateSpan? Period { get; init; }
}
