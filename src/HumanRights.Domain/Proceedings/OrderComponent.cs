using System.Text.Json.Serialization;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Proceedings;

/// <summary>The part of a sanction that one charge accounts for.</summary>
[JsonConverter(typeof(RecordJsonConverter<OrderComponent>))]
public sealed partial record OrderComponent : Part
{
    /// <summary>The key of the charge.</summary>
    public partial PartKey? Charge { get; init; }

    /// <summary>What it accounts for.</summary>
    public partial Consequence? Consequence { get; init; }
}
