using System.Text.Json.Serialization;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Facilities;

/// <summary>Lying in a larger place, for a time: boundaries move.</summary>
[JsonConverter(typeof(RecordJsonConverter<PlaceWithin>))]
public sealed partial record PlaceWithin : Part
{
    /// <summary>The larger place.</summary>
    public partial PlaceId? Place { get; init; }

    /// <summary>When.</summary>
    public partial DateSpan? Period { get; init; }
}
