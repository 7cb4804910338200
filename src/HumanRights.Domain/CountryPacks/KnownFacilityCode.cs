using System.Text.Json.Serialization;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.CountryPacks;

/// <summary>A code that a facility bore, for a time.</summary>
[JsonConverter(typeof(RecordJsonConverter<KnownFacilityCode>))]
public sealed partial record KnownFacilityCode : PackEntry
{
    /// <summary>The code in any spelling that a scheme of the pack reads.</summary>
    public required partial string Code { get; init; }

    /// <summary>When it was the official one.</summary>
    public partial DateSpan? Period { get; init; }
}
