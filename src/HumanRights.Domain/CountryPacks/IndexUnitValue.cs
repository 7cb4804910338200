using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Time;
using HumanRights.Domain.Values;

namespace HumanRights.Domain.CountryPacks;

/// <summary>What one index unit was worth, in the currency of the country.</summary>
[JsonConverter(typeof(RecordJsonConverter<IndexUnitValue>))]
public sealed partial record IndexUnitValue : PackEntry
{
    /// <summary>Which index the law sets anew.</summary>
    public required partial IndexUnit Unit { get; init; }

    /// <summary>The value of one unit.</summary>
    public required partial DecimalNumber Value { get; init; }

    /// <summary>When it was worth that much; both ends included.</summary>
    public required partial DateSpan Period { get; init; }
}
