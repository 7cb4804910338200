using System.Text.Json.Serialization;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Actors;

/// <summary>Being part of, or subordinate to, another body for a time.</summary>
[JsonConverter(typeof(RecordJsonConverter<Parentage>))]
public sealed partial record Parentage : Part
{
    /// <summary>The body above.</summary>
    public partial ActorRef? Organization { get; init; }

    /// <summary>When.</summary>
    public partial DateSpan? Period { get; init; }
}
