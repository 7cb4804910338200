using System.Text.Json.Nodes;
using FsCheck;
using HumanRights.Domain.Common;
using HumanRights.Domain.FsCheck.Values;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Values;

namespace HumanRights.Domain.FsCheck;

/// <summary>Laws of numbers, quantities and money: their order, and the digits that were printed.</summary>
/// <remarks>Every argument may be left out: then it is this library's own.</remarks>
public static class QuantityLaws
{
    /// <summary>The smallest number that a quantity can mean is not above the largest.</summary>
    /// <param name="values">The quantities to try.</param>
    /// <param name="bounds">The smallest and the largest number.</param>
    /// <returns>The law <c>Quantities.BoundsAreInOrder</c>.</returns>
    public static Law BoundsAreInOrder(Arbitrary<Quantity>? values = null, Func<Quantity, (decimal? Lower, decimal? Upper)>? bounds = null)
    {
        bounds ??= static quantity => (quantity.LowerBound(), quantity.UpperBound());
        return Law.Of("Quantities.BoundsAreInOrder", "The smallest number that a quantity can mean is not above the largest, and what it states lies between.", 1000, values ?? NumberValues.Quantity, quantity =>
        {
            var (lower, upper) = bounds(quantity);
            Expect.That(lower is null || upper is null || lower <= upper, "The smallest is above the largest.");
            Expect.That(quantity.Value is not { } stated || ((lower is null || lower <= stated.Value) && (upper is null || stated.Value <= upper)), "The number stated lies outside.");
        });
    }

    /// <summary>Decimal numbers are ordered by value, whatever their spelling; the same value is equal and has the same hash.</summary>
    /// <param name="values">The numbers to try, in triples.</param>
    /// <param name="compare">Less than 0, 0 or more than 0, as the first is smaller than the second, equal or larger.</param>
    /// <returns>The law <c>Quantities.DecimalsAreOrderedByValue</c>.</returns>
    public static Law DecimalsAreOrderedByValue(Arbitrary<DecimalNumber>? values = null, Func<DecimalNumber, DecimalNumber, int>? compare = null)
    {
        compare ??= static (one, other) => one.CompareTo(other);
        values ??= NumberValues.Decimal;
        return Law.Of("Quantities.DecimalsAreOrderedByValue", "Decimal numbers are ordered by value, whatever their spelling; the same value is equal and has the same hash.", 1000, PropertyCheck.Both(values, PropertyCheck.Both(values, values)), triple =>
        {
            var (a, (b, c)) = triple;
            var order = Math.Sign(compare(a, b));
            Expect.Same(-order, Math.Sign(compare(b, a)), "Turned round, the order is not the opposite.");
            Expect.Same(order == 0, a == b, "They are equal and have an order, or differ and have none.");
            Expect.That(order != 0 || a.GetHashCode() == b.GetHashCode(), "They are equal and have different hashes.");
            Expect.That(compare(a, b) > 0 || compare(b, c) > 0 || compare(a, c) <= 0, "The first is not above the second, nor the second above the third, but the first above the third.");

            // A zero more behind the point is the same number, where there is room for it.
            if (a.Text.Contains('.', StringComparison.Ordinal) && DecimalNumber.TryParse(a.Text + "0", out var longer))
            {
                Expect.Same(0, compare(a, longer), "With a zero more behind the point it is another number.");
            }
        });
    }

    /// <summary>Amounts of money come back with every digit as it was printed, also in what they were converted to.</summary>
    /// <param name="values">The amounts to try.</param>
    /// <param name="write">Writes an amount, in whatever format.</param>
    /// <param name="read">Reads it back.</param>
    /// <returns>The law <c>Quantities.DigitsAreKept</c>.</returns>
    public static Law DigitsAreKept(Arbitrary<Money>? values = null, Func<Money, byte[]>? write = null, Func<byte[], Money?>? read = null)
    {
        write ??= static money => CaseFileJson.WriteToUtf8(money, WriteOptions.Compact);
        read ??= static bytes => CaseFileJson.Read<Money>(bytes).Value;
        return Law.Of("Quantities.DigitsAreKept", "Amounts of money come back with every digit as it was printed, also in what they were converted to.", 1000, values ?? NumberValues.Money, money =>
        {
            var again = read(write(money));
            Expect.That(again is not null, "What was written is refused.");

            // Equality goes by value; digits are compared as text.
            Expect.Same(money, again, "It comes back as another amount.");
            Expect.That(JsonNode.DeepEquals(Json(money), Json(again!)), "It comes back with other digits.");
        });
    }

    private static JsonNode? Json(Money money) => JsonNode.Parse(CaseFileJson.WriteToUtf8(money, WriteOptions.Compact));
}
