using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Facilities;

/// <summary>A country, region, settlement, address or other place that is no facility.</summary>
[RecordKind("place", "places")]
[JsonConverter(typeof(RecordJsonConverter<Place>))]
public sealed partial record Place : Record
{
    /// <summary>What others refer to it by, <c>place/</c> and a local part; no two records of a case file share one.</summary>
    public required partial PlaceId Id { get; init; }

    /// <summary>What sort of place.</summary>
    public required partial PlaceKind Kind { get; init; }

    /// <summary>What it is called, each name for its time.</summary>
    public partial IReadOnlyList<Designation> Names { get; init; }

    /// <summary>Its codes of ISO 3166, each for its time.</summary>
    public partial IReadOnlyList<AdministrativeCode> Codes { get; init; }

    /// <summary>The larger places it lies in, each for its time.</summary>
    public partial IReadOnlyList<PlaceWithin> Within { get; init; }

    /// <summary>A point in it; see <see cref="Precision"/>.</summary>
    public partial Coordinates? Coordinates { get; init; }

    /// <summary>How precisely the coordinates tell the place.</summary>
    public partial GeoPrecision? Precision { get; init; }
}
