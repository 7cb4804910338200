using FsCheck;
using FsCheck.Fluent;
using HumanRights.Domain.FsCheck.Values;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.FsCheck;

/// <summary>Laws of dates: how they are printed, what they cover, and what can be said of their order.</summary>
/// <remarks>Every argument may be left out: then it is this library's own.</remarks>
public static class DateLaws
{
    private const int Tries = 2000;

    /// <summary>What is parsed is printed as it was, and what is printed parses to the same.</summary>
    /// <param name="values">The expressions to try; of every form when left out.</param>
    /// <param name="parse">Reads an expression.</param>
    /// <param name="format">Prints one.</param>
    /// <returns>The law <c>Dates.ParseFormat</c>.</returns>
    public static Law ParseFormat(Arbitrary<Edtf>? values = null, Func<string, Edtf>? parse = null, Func<Edtf, string>? format = null)
    {
        parse ??= static text => Edtf.Parse(text);
        format ??= static edtf => edtf.ToString();
        return Law.Of("Dates.ParseFormat", "What is parsed is printed as it was, and what is printed parses to the same.", Tries, values ?? EdtfValues.Any, edtf =>
        {
            var text = format(edtf);
            var again = parse(text);
            Expect.Same(edtf, again, "What was printed parses to something else.");
            Expect.Same((edtf.Kind, edtf.Level, edtf.Earliest, edtf.Latest), (again.Kind, again.Level, again.Earliest, again.Latest), "What was printed parses to another meaning.");
            Expect.Same(text, format(again), "What was parsed is printed otherwise.");
        });
    }

    /// <summary>The first day that a date can mean is not after the last one.</summary>
    /// <param name="values">The dates to try.</param>
    /// <param name="bounds">The first and the last day.</param>
    /// <returns>The law <c>Dates.EarliestIsNotAfterLatest</c>.</returns>
    public static Law EarliestIsNotAfterLatest(Arbitrary<ExtendedDate>? values = null, Func<ExtendedDate, (EdtfBound Earliest, EdtfBound Latest)>? bounds = null)
    {
        bounds ??= static date => (date.Earliest, date.Latest);
        return Law.Of("Dates.EarliestIsNotAfterLatest", "The first day that a date can mean is not after the last one, where both are known.", Tries, values ?? DateValues.ExtendedDate, date =>
        {
            var (earliest, latest) = bounds(date);
            Expect.That(earliest.IsUnknown || latest.IsUnknown || earliest <= latest, $"It begins on {earliest} and ends on {latest}.");
        });
    }

    /// <summary>If one date is certainly before another, the other is certainly after it, and never both.</summary>
    /// <param name="values">The dates to try, in pairs.</param>
    /// <param name="compare">What can be said of the order of two dates.</param>
    /// <returns>The law <c>Dates.OrderIsAntisymmetric</c>.</returns>
    public static Law OrderIsAntisymmetric(Arbitrary<ExtendedDate>? values = null, Func<ExtendedDate, ExtendedDate, DateOrder>? compare = null)
    {
        compare ??= static (one, other) => one.CompareWith(other);
        values ??= DateValues.Near;
        return Law.Of("Dates.OrderIsAntisymmetric", "If one date is certainly before another, the other is certainly after it, and never both.", Tries, PropertyCheck.Both(values, values), pair =>
        {
            var (forth, back) = (compare(pair.Item1, pair.Item2), compare(pair.Item2, pair.Item1));
            Expect.Same(Opposite(forth), back, $"The one is {forth}, the other {back}.");
        });
    }

    /// <summary>If a date is certainly before another, and that one before a third, the first is certainly before the third.</summary>
    /// <param name="values">The dates to try, in triples.</param>
    /// <param name="compare">What can be said of the order of two dates.</param>
    /// <returns>The law <c>Dates.OrderIsTransitive</c>.</returns>
    public static Law OrderIsTransitive(Arbitrary<ExtendedDate>? values = null, Func<ExtendedDate, ExtendedDate, DateOrder>? compare = null)
    {
        compare ??= static (one, other) => one.CompareWith(other);
        values ??= DateValues.Near;
        return Law.Of("Dates.OrderIsTransitive", "If a date is certainly before another, and that one before a third, the first is certainly before the third.", Tries, PropertyCheck.Both(values, PropertyCheck.Both(values, values)), triple =>
        {
            var (a, (b, c)) = triple;
            if (compare(a, b) == DateOrder.CertainlyBefore && compare(b, c) == DateOrder.CertainlyBefore)
            {
                Expect.Same(DateOrder.CertainlyBefore, compare(a, c), "The first is before the second and the second before the third, but not the first before the third.");
            }
        });
    }

    /// <summary>When more becomes known of a date, an order that was decided stays as it was.</summary>
    /// <param name="values">The dates to try, in pairs; the first of each is made narrower.</param>
    /// <param name="compare">What can be said of the order of two dates.</param>
    /// <returns>The law <c>Dates.NarrowingKeepsTheOrder</c>.</returns>
    public static Law NarrowingKeepsTheOrder(Arbitrary<ExtendedDate>? values = null, Func<ExtendedDate, ExtendedDate, DateOrder>? compare = null)
    {
        compare ??= static (one, other) => one.CompareWith(other);
        values ??= DateValues.Near;
        var narrowed = Arb.From(
            from wide in values.Generator
            from narrow in DateValues.NarrowerThan(wide)
            from other in Gen.OneOf(values.Generator, DateValues.Beside(wide))
            select (Wide: wide, Narrow: narrow, Other: other));
        return Law.Of("Dates.NarrowingKeepsTheOrder", "When more becomes known of a date, an order that was decided stays as it was.", Tries, narrowed, dates =>
        {
            var (before, after) = (compare(dates.Wide, dates.Other), compare(dates.Narrow, dates.Other));
            Expect.That(before == DateOrder.Undecided || before == after, $"{before} became {after}.");
        });
    }

    private static DateOrder Opposite(DateOrder order) => order switch
    {
        DateOrder.CertainlyBefore => DateOrder.CertainlyAfter,
        DateOrder.CertainlyAfter => DateOrder.CertainlyBefore,
        _ => DateOrder.Undecided,
    };
}
