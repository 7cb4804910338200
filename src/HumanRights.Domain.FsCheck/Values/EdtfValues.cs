using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.FsCheck.Values;

/// <summary>EDTF expressions of every form that <c>docs/reference/edtf.md</c> lists. Shrinking drops characters while the text stays EDTF.</summary>
public static class EdtfValues
{
    private static readonly Gen<string> s_year = Gen.Frequency(
        (6, Gen.Choose(1900, 2030)), (1, Gen.Choose(0, 9999)), (1, Gen.Elements(0, 1, 1582, 2000, 9999))).Select(y => Digits(y, 4));

    private static readonly Gen<string> s_negativeYear = Gen.Choose(1, 9999).Select(y => "-" + Digits(y, 4));

    private static readonly Gen<string> s_month = Gen.Choose(1, 12).Select(m => Digits(m, 2));

    private static readonly Gen<string> s_day = Gen.Choose(1, 28).Select(d => Digits(d, 2));

    // The 29th to the 31st, where there is one.
    private static readonly Gen<string> s_lateDay =
        from year in Gen.Choose(1, 9999)
        from month in Gen.Choose(1, 12)
        select $"{Digits(year, 4)}-{Digits(month, 2)}-{Digits(DateTime.DaysInMonth(year, month), 2)}";

    private static readonly Gen<string> s_plainDate = Gen.OneOf(s_year, DatesOf(s_year, month: true, day: false), DatesOf(s_year, month: true, day: true), s_lateDay);

    private static readonly Gen<string> s_qualifier = Gen.Elements("?", "~", "%");

    private static readonly Gen<string> s_season = Gen.Choose(21, 24).Select(s => Digits(s, 2));

    private static readonly Gen<string> s_clockTime =
        from hour in Gen.Choose(0, 23)
        from minute in Gen.Choose(0, 59)
        from second in Gen.Choose(0, 59)
        from fraction in Gen.Elements(string.Empty, string.Empty, ".5", ".042")
        from offset in Gen.Elements(string.Empty, "Z", "+06", "+05:30", "-11:45", "+14:00", "-12")
        select $"T{Digits(hour, 2)}:{Digits(minute, 2)}:{Digits(second, 2)}{fraction}{offset}";

    private static readonly Gen<string> s_dateTime = Then(Gen.OneOf(DatesOf(s_year, month: true, day: true), s_lateDay), s_clockTime);

    private static readonly Gen<string> s_level0 = Gen.Frequency((4, s_plainDate), (2, Ordered("/", s_plainDate)));

    private static readonly Gen<string> s_level1Date = Gen.OneOf(
        s_negativeYear,
        DatesOf(s_negativeYear, month: true, day: true),
        LongYears(),
        Then(s_year, s_season.Select(s => "-" + s)),
        Then(s_plainDate, s_qualifier),
        s_year.Select(y => y[..3] + "X"),
        s_year.Select(y => y[..2] + "XX"),
        s_year.Select(y => y + "-XX"),
        s_year.Select(y => y + "-XX-XX"),
        DatesOf(s_year, month: true, day: false).Select(d => d + "-XX"));

    private static readonly Gen<string> s_level1 = Gen.Frequency(
        (6, s_level1Date),
        (1, s_plainDate.SelectMany(_ => Gen.Elements("/..", "/"), (d, end) => d + end)),
        (1, s_plainDate.SelectMany(_ => Gen.Elements("../", "/"), (d, start) => start + d)),
        (1, Ordered("/", s_plainDate).SelectMany(_ => s_qualifier, (interval, mark) => interval + mark)));

    private static readonly Gen<string> s_level2 = Gen.OneOf(
        ExponentialYears(),
        s_year.Where(y => y[0] != '0').SelectMany(_ => Gen.Choose(1, 4), (y, digits) => $"{y}S{digits}"),
        Then(s_year, Gen.Choose(25, 41).Select(s => "-" + Digits(s, 2))),
        Then(Then(s_year, s_season.Select(s => "-" + s)), s_qualifier),
        QualifiedParts(),
        s_year.Select(y => "1X" + y[2..]),
        DatesOf(s_year.Select(y => y[..3] + "X"), month: true, day: false),
        Then(s_year, s_day.Select(d => "-XX-" + d)),
        s_year.Select(y => y + "-1X"),
        DatesOf(s_year, month: true, day: false).Select(d => d + "-1X"),
        s_year.Select(y => $"{y[..3]}X/{Digits(int.Parse(y, CultureInfo.InvariantCulture) is < 9989 and var n ? n + 10 : 9999, 4)}"),
        Sets());

    /// <summary>Level 0, without clock times: dates and intervals.</summary>
    public static Arbitrary<Edtf> Level0 { get; } = Of(s_level0);

    /// <summary>Level 1: years before 0 and beyond four digits, seasons, qualified and unspecified dates, open and unknown ends.</summary>
    public static Arbitrary<Edtf> Level1 { get; } = Of(s_level1);

    /// <summary>Level 2: exponential years, significant digits, parts of the year, marks and unspecified digits anywhere, sets.</summary>
    public static Arbitrary<Edtf> Level2 { get; } = Of(s_level2);

    /// <summary>Date-times, with and without an offset; level 0. They do not stand in case files.</summary>
    public static Arbitrary<Edtf> DateTimes { get; } = Of(s_dateTime);

    /// <summary>Every level, without clock times: what stands in a case file.</summary>
    public static Arbitrary<Edtf> WithoutClockTime { get; } = Of(Gen.Frequency((3, s_level0), (2, s_level1), (2, s_level2)));

    /// <summary>Everything that EDTF can say.</summary>
    public static Arbitrary<Edtf> Any { get; } = Of(Gen.Frequency((3, s_level0), (2, s_level1), (2, s_level2), (1, s_dateTime)));

    private static Arbitrary<Edtf> Of(Gen<string> texts) =>
        Arb.From(texts.Select(text => Edtf.Parse(text)), edtf => Making.Shorter(edtf.Text, static text => Edtf.TryParse(text, out var shorter) ? shorter : null));

    private static Gen<string> DatesOf(Gen<string> years, bool month, bool day)
    {
        var dates = month ? Then(years, s_month.Select(m => "-" + m)) : years;
        return day ? Then(dates, s_day.Select(d => "-" + d)) : dates;
    }

    private static Gen<string> Then(Gen<string> first, Gen<string> second) => first.SelectMany(_ => second, (a, b) => a + b);

    /// <summary>Two dates in order, of any precision.</summary>
    private static Gen<string> Ordered(string between, Gen<string> dates) =>
        from first in dates
        from second in dates
        let ends = Edtf.Parse(first).Earliest.CompareTo(Edtf.Parse(second).Latest) <= 0 ? (first, second) : (second, first)
        select ends.Item1 + between + ends.Item2;

    private static Gen<string> LongYears() =>
        from sign in Gen.Elements(string.Empty, "-")
        from year in Gen.Choose(10_000, 2_000_000_000)
        from zeros in Gen.Elements(string.Empty, "0000000000", "00000000000000000000")
        select string.Create(CultureInfo.InvariantCulture, $"Y{sign}{year}{zeros}");

    private static Gen<string> ExponentialYears() =>
        from sign in Gen.Elements(string.Empty, "-")
        from digits in Gen.Choose(1, 999)
        from exponent in Gen.Choose(4, 25)
        from significant in Gen.Elements(string.Empty, string.Empty, "S1", "S3")
        select string.Create(CultureInfo.InvariantCulture, $"Y{sign}{digits}E{exponent}{significant}");

    private static Gen<string> QualifiedParts() =>
        from year in s_year
        from month in s_month
        from day in s_day
        from mark in s_qualifier
        from other in s_qualifier
        from text in Gen.Elements(
            $"{mark}{year}", $"{year}-{mark}{month}", $"{year}{mark}-{month}", $"{year}-{month}{mark}-{day}", $"{year}-{month}-{mark}{day}", $"{mark}{year}-{month}-{other}{day}", $"{year}{mark}-{month}-{other}{day}")
        select text;

    private static Gen<string> Sets() =>
        from open in Gen.Elements(true, false)
        from before in Gen.Elements(string.Empty, string.Empty, "..")
        from members in Gen.OneOf(s_plainDate, RangesOfYears()).Some()
        from comma in Gen.Elements(",", ", ")
        from after in Gen.Elements(string.Empty, string.Empty, "..")

            // An open range stands at the ends of a set and begins or ends with a single date.
        let first = before.Length > 0 ? before + DateOf(members[0]) : members[0]
        let list = members.Count == 1 ? [before.Length == 0 && after.Length > 0 ? DateOf(first) + after : first] : new[] { first }.Concat(members.Skip(1).SkipLast(1)).Append(after.Length > 0 ? DateOf(members[^1]) + after : members[^1])
        select (open ? '[' : '{') + string.Join(comma, list) + (open ? ']' : '}');

    private static Gen<string> RangesOfYears() =>
        from first in Gen.Choose(1900, 1990)
        from length in Gen.Choose(0, 30)
        select $"{Digits(first, 4)}..{Digits(first + length, 4)}";

    private static string DateOf(string member) => member.Split("..")[0];

    private static string Digits(int number, int count) => number.ToString("D" + count.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
