using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Actors;

/// <summary>How a person is related to another: the code says what <see cref="To"/> is to this person.</summary>
[JsonConverter(typeof(RecordJsonConverter<Relationship>))]
public sealed partial record Relationship : Part
{
    /// <summary>The other.</summary>
    public partial ActorRef? To { get; init; }

    /// <summary>What the other is to this person: <c>parent</c> means that the other is the mother or father.</summary>
    public partial Kinship? Type { get; init; }

    /// <summary>When.</summary>
    public partial DateSpan? Period { get; init; }
}
