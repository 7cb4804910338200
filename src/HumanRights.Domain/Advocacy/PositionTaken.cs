using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Advocacy;

/// <summary>How the senders stand to something.</summary>
[JsonConverter(typeof(RecordJsonConverter<PositionTaken>))]
public sealed partial record PositionTaken : Part
{
    /// <summary>Whether they support, regret, condemn or reject it, or stand to it otherwise.</summary>
    public partial InterventionPosition? Position { get; init; }

    /// <summary>What it is about.</summary>
    public partial IReadOnlyList<Target> About { get; init; }
}
