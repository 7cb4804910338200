using System.Text.Json.Serialization;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Values;

namespace HumanRights.Domain.CountryPacks;

/// <summary>A box between two parallels and two meridians, in WGS 84 degrees, ends included. It holds more than the place.</summary>
[JsonConverter(typeof(RecordJsonConverter<PackBox>))]
public sealed partial record PackBox : PackEntry
{
    /// <summary>The southern end, in degrees north of the equator.</summary>
    public required partial DecimalNumber South { get; init; }

    /// <summary>The northern end.</summary>
    public required partial DecimalNumber North { get; init; }

    /// <summary>The western end, in degrees east of Greenwich.</summary>
    public required partial DecimalNumber West { get; init; }

    /// <summary>The eastern end; not less than the western one.</summary>
    public required partial DecimalNumber East { get; init; }
}
