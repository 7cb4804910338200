using System.Text.Json.Serialization;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Time;
using HumanRights.Domain.Values;

namespace HumanRights.Domain.CountryPacks;

/// <summary>A code of ISO 3166 that a place bears, for a time.</summary>
[JsonConverter(typeof(RecordJsonConverter<PackPlaceCode>))]
public sealed partial record PackPlaceCode : PackEntry
{
    /// <summary>Two letters of a country or, behind a hyphen, those of a part of it.</summary>
    public required partial Jurisdiction Code { get; init; }

    /// <summary>When it was assigned.</summary>
    public partial DateSpan? Period { get; init; }
}
