using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Values;

namespace HumanRights.Domain.FsCheck.Values;

/// <summary>Decimal numbers, quantities and money.</summary>
public static class NumberValues
{
    /// <summary>Decimal numbers of 1 to 28 digits, with the point anywhere, and zeros that say nothing.</summary>
    public static Arbitrary<DecimalNumber> Decimal { get; } = Arb.From(
        Gen.OneOf(
            Gen.Choose(-20, 20).Select(n => n.ToString(CultureInfo.InvariantCulture)),
            Gen.Elements("0", "-0", "0.0", "1.50", "1.5", "0.000000000000000000000000001", "9999999999999999999999999999", "-1234567890.123456789012345678", "2020"),
            from sign in Gen.Elements(string.Empty, "-")
            from whole in Gen.Choose(0, int.MaxValue)
            from fraction in Gen.Choose(0, 999_999_999)
            from zeros in Gen.Elements(string.Empty, "0", "000")
            select string.Create(CultureInfo.InvariantCulture, $"{sign}{whole}.{fraction}{zeros}")).Select(text => DecimalNumber.Parse(text)),
        static number => Making.Shorter(number.Text, static text => DecimalNumber.TryParse(text, out var shorter) ? shorter : null));

    /// <summary>Whole numbers that every JSON reader keeps, both ends included.</summary>
    public static Arbitrary<long> Integer { get; } = Arb.From(
        Gen.OneOf(Gen.Choose(-100, 100).Select(n => (long)n), Gen.Elements(9007199254740991, -9007199254740991, 0, 2147483648)),
        static number => number == 0 ? [] : [number / 2]);

    /// <summary>Quantities: exact and bounded numbers, ranges with one end or both, words.</summary>
    public static Arbitrary<Quantity> Quantity { get; } = Making.Arbitrary(
        from made in Gen.OneOf(
            Decimal.Generator.Select(n => Domain.Values.Quantity.Exactly(n)),
            from bound in CodeValues.Any<QuantityBound>().Generator
            from number in Decimal.Generator
            select Domain.Values.Quantity.Bounded(bound, number),
            from one in Decimal.Generator
            from other in Decimal.Generator
            from ends in Gen.Elements(0, 1, 2, 2)
            select Domain.Values.Quantity.Between(ends == 1 ? null : one < other ? one : other, ends == 0 ? null : one < other ? other : one),
            TextValues.Localized.Generator.Select(words => Domain.Values.Quantity.InWords(words)))
        from unit in CodeValues.Any<Unit>().Generator.Maybe()
        from printed in TextValues.Plain.Generator.Maybe()
        select made with { Unit = unit, AsReported = printed },
        static quantity => quantity with { Unit = null },
        static quantity => quantity with { AsReported = null });

    /// <summary>Money: amounts with and without a currency, index units, print alone.</summary>
    public static Arbitrary<Money> Money { get; } = Making.Arbitrary(
        from amount in Decimal.Generator.Maybe()
        from currency in Gen.Elements("KZT", "USD", "XDR").Select(c => new CurrencyCode(c)).Maybe()
        from index in IndexUnits().Maybe()
        from printed in TextValues.Plain.Generator
        from prints in Gen.Elements(true, false)
        from conversions in Conversions().Few()
        select new Money
        {
            Amount = amount,
            Currency = amount is null ? null : currency,
            Index = amount is null ? index : null,
            AsReported = prints || (amount is null && index is null) ? printed : null,
            Conversions = conversions,
        },
        static money => money.Amount is not null || money.Index is not null || money.AsReported is not null,
        static money => money with { Conversions = [] },
        static money => money with { AsReported = null },
        static money => money with { Currency = null },
        static money => money with { Amount = null, Currency = null },
        static money => money with { Index = null });

    private static Gen<IndexUnits> IndexUnits() =>
        from unit in CodeValues.Any<IndexUnit>().Generator
        from count in Decimal.Generator
        from year in Gen.Elements<long?>(null, 2020)
        from value in Decimal.Generator.Maybe()
        select new IndexUnits { Unit = unit, Count = count, Year = year, Value = value };

    private static Gen<MoneyConversion> Conversions() =>
        from amount in Decimal.Generator
        from when in DateValues.ExtendedDate.Generator.Maybe()
        from rate in Decimal.Generator.Maybe()
        from citations in SourceValues.Citation.Generator.Few()
        select new MoneyConversion { Amount = amount, On = when, Rate = rate, Citations = citations };
}
