using System.Text.Json.Serialization;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.CountryPacks;

/// <summary>A facility that the pack knows: which codes it bore when, where it lies, whether it works.</summary>
[JsonConverter(typeof(RecordJsonConverter<KnownFacility>))]
public sealed partial record KnownFacility : PackEntry
{
    /// <summary>Its codes, old and new.</summary>
    public partial IReadOnlyList<KnownFacilityCode> Codes { get; init; }

    /// <summary>The key of the place of the pack it lies in.</summary>
    public partial PartKey? Place { get; init; }

    /// <summary>When it worked. An end that is given means that it was closed.</summary>
    public partial DateSpan? Operating { get; init; }
}
