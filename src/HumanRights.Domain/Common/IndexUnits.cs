using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Values;

namespace HumanRights.Domain.Common;

/// <summary>An amount in units of account that the law sets anew from time to time, such as a monthly calculation index.</summary>
[JsonConverter(typeof(RecordJsonConverter<IndexUnits>))]
public sealed partial record IndexUnits : DomainObject
{
    /// <summary>Which unit of account, by the law of which country.</summary>
    public required partial IndexUnit Unit { get; init; }

    /// <summary>How many of them.</summary>
    public required partial DecimalNumber Count { get; init; }

    /// <summary>The year whose value counts.</summary>
    public partial long? Year { get; init; }

    /// <summary>The value of one unit in that year, in the currency of the country.</summary>
    public partial DecimalNumber? Value { get; init; }
}
