using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Common;

/// <summary>A change in somebody's status of liberty.</summary>
[JsonConverter(typeof(RecordJsonConverter<DetentionState>))]
public sealed partial record DetentionState : Part
{
    /// <summary>The status from then on.</summary>
    public partial DetentionStatus? Status { get; init; }

    /// <summary>When.</summary>
    public partial ExtendedDate? On { get; init; }

    /// <summary>Who took, held or released them.</summary>
    public partial ActorRef? By { get; init; }

    /// <summary>Whether the authority acknowledged from then on that it holds them.</summary>
    public partial bool? Acknowledged { get; init; }

    /// <summary>The charge, proceeding or measure that it was based on.</summary>
    public partial IReadOnlyList<Target> OnAccountOf { get; init; }
}
