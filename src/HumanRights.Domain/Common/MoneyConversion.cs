using System.Text.Json.Serialization;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Time;
using HumanRights.Domain.Values;

namespace HumanRights.Domain.Common;

/// <summary>The same amount in another currency, as somebody converted it.</summary>
[JsonConverter(typeof(RecordJsonConverter<MoneyConversion>))]
public sealed partial record MoneyConversion : DomainObject
{
    /// <summary>The converted amount.</summary>
    public required partial DecimalNumber Amount { get; init; }

    /// <summary>What the sum was converted into.</summary>
    public partial CurrencyCode? Currency { get; init; }

    /// <summary>The date of the rate.</summary>
    public partial ExtendedDate? On { get; init; }

    /// <summary>Units of the other currency for one of the original.</summary>
    public partial DecimalNumber? Rate { get; init; }

    /// <summary>Where the conversion is said.</summary>
    public partial IReadOnlyList<Citation> Citations { get; init; }
}
