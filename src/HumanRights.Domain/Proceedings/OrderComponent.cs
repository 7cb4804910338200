using System.Text.Json.Serialization;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Proceedings;

/// <summary>The part of a sanction that one charge, or one phase of serving it, accounts for.</summary>
[JsonConverter(typeof(RecordJsonConverter<OrderComponent>))]
public sealed partial record OrderComponent : Part
{
    /// <summary>The key of the charge.</summary>
    public partial PartKey? Charge { get; init; }

    /// <summary>What it accounts for.</summary>
    public partial Consequence? Consequence { get; init; }

    /// <summary>Of a phase: when it is served.</summary>
    public partial DateSpan? Period { get; init; }
}
