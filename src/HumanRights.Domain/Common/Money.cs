using System.Text.Json.Serialization;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Values;

namespace HumanRights.Domain.Common;

/// <summary>An amount of money, in a currency or in index units, with its digits as written.</summary>
[AtMostOneOf("amount", "index")]
[AtLeastOneOf("amount", "index", "asReported")]
[Needs("currency", "amount")]
[JsonConverter(typeof(RecordJsonConverter<Money>))]
public sealed partial record Money : DomainObject
{
    /// <summary>How much, in whole currency units and their decimals; digits are kept as written.</summary>
    public partial DecimalNumber? Amount { get; init; }

    /// <summary>Its currency; absent when not stated.</summary>
    public partial CurrencyCode? Currency { get; init; }

    /// <summary>The amount in index units instead.</summary>
    public partial IndexUnits? Index { get; init; }

    /// <summary>The amount as the source prints it.</summary>
    public partial string? AsReported { get; init; }

    /// <summary>What others converted it to.</summary>
    public partial IReadOnlyList<MoneyConversion> Conversions { get; init; }
}
