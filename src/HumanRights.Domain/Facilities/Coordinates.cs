using System.Text.Json.Serialization;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Values;

namespace HumanRights.Domain.Facilities;

/// <summary>A point on the earth, in WGS 84 degrees.</summary>
[JsonConverter(typeof(RecordJsonConverter<Coordinates>))]
public sealed partial record Coordinates : DomainObject
{
    /// <summary>Degrees north of the equator; south is negative.</summary>
    public required partial DecimalNumber Latitude { get; init; }

    /// <summary>Degrees east of Greenwich; west is negative.</summary>
    public required partial DecimalNumber Longitude { get; init; }
}
