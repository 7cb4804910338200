using System.Text.Json.Serialization;
using HumanRights.Domain.Actors;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Text;
using HumanRights.Domain.Values;

namespace HumanRights.Domain.Statistics;

/// <summary>One cell of a breakdown.</summary>
[JsonConverter(typeof(RecordJsonConverter<Breakdown>))]
public sealed partial record Breakdown : Part
{
    /// <summary>By what the figure is broken down.</summary>
    public partial BreakdownCategory? Category { get; init; }

    /// <summary>Which group the cell is about.</summary>
    public partial LocalizedText? Group { get; init; }

    /// <summary>How many.</summary>
    public partial Quantity? Quantity { get; init; }
}
