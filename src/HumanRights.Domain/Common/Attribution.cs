using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Common;

/// <summary>One link in the chain of who says something: who speaks, and in what capacity.</summary>
/// <remarks>A chain starts with the innermost speaker. The publisher is no link. Several actors in one link speak jointly.</remarks>
[JsonConverter(typeof(RecordJsonConverter<Attribution>))]
public sealed partial record Attribution : DomainObject
{
    /// <summary>Who speaks.</summary>
    public partial IReadOnlyList<ActorRef> By { get; init; }

    /// <summary>In what capacity.</summary>
    public partial AttributionCapacity? Capacity { get; init; }
}
