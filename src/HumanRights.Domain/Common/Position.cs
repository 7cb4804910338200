using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Text;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Common;

/// <summary>Holding an office, founding, leading, employment.</summary>
[JsonConverter(typeof(RecordJsonConverter<Position>))]
public sealed partial record Position : Part
{
    /// <summary>The organization or facility.</summary>
    public partial ActorRef? Body { get; init; }

    /// <summary>The office or job.</summary>
    public partial Post? Post { get; init; }

    /// <summary>The office as it is worded.</summary>
    public partial LocalizedText? Title { get; init; }

    /// <summary>A rank of service, such as that of an officer; an office is a post or title.</summary>
    public partial LocalizedText? Rank { get; init; }

    /// <summary>Whether the office was held only for the time being.</summary>
    public partial bool? Acting { get; init; }

    /// <summary>When.</summary>
    public partial DateSpan? Period { get; init; }
}
