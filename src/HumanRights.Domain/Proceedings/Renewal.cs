using System.Text.Json.Serialization;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Proceedings;

/// <summary>A renewal or extension of a measure.</summary>
[JsonConverter(typeof(RecordJsonConverter<Renewal>))]
public sealed partial record Renewal : Part
{
    /// <summary>When it was renewed.</summary>
    public partial ExtendedDate? On { get; init; }

    /// <summary>Until when, inclusive.</summary>
    public partial ExtendedDate? Until { get; init; }

    /// <summary>By whom.</summary>
    public partial ActorRef? By { get; init; }

    /// <summary>The text.</summary>
    public partial SourceId? Document { get; init; }
}
