using FsCheck;
using FsCheck.Fluent;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Time;
using NodaTime;
using NodaTime.Text;

namespace HumanRights.Domain.FsCheck.Values;

/// <summary>Dates with their companions, spans, terms and plain calendar days.</summary>
public static class DateValues
{
    private static readonly LocalDate s_firstDay = new(1, 1, 1);

    /// <summary>Plain calendar days from 0001-01-01 to 9999-12-31, the last ones of months among them.</summary>
    public static Arbitrary<LocalDate> Day { get; } = Arb.From(
        Gen.OneOf(
            Gen.Elements(s_firstDay, new(9999, 12, 31), new(2020, 2, 29), new(1900, 2, 28), new(2000, 2, 29), new(1582, 10, 10)),
            Gen.Choose(0, Period.Between(s_firstDay, new(9999, 12, 31), PeriodUnits.Days).Days).Select(days => s_firstDay.PlusDays(days))),
        static day => day == s_firstDay ? [] : [s_firstDay, new(Math.Max(1, day.Year / 2), 1, 1)]);

    /// <summary>Clock times with and without seconds.</summary>
    public static Arbitrary<ClockTime> Clock { get; } = Arb.From(
        from hour in Gen.Choose(0, 23)
        from minute in Gen.Elements(0, 1, 30, 59)
        from second in Gen.Elements(-1, 0, 59)
        select new ClockTime($"{hour:00}:{minute:00}{(second < 0 ? string.Empty : $":{second:00}")}"),
        static time => time.Text.Length > 5 ? [new ClockTime(time.Text[..5])] : []);

    /// <summary>Clock times and parts of the day; nights of either side, or of neither.</summary>
    public static Arbitrary<TimeOfDay> TimeOfDay { get; } = Making.Arbitrary(
        Gen.OneOf(
            from at in Clock.Generator
            from approximate in Making.MaybeFlag
            from zone in Gen.Elements(null, null, "Asia/Almaty", "+05:00")
            select new TimeOfDay { At = at, Approximate = approximate, Zone = zone },
            from part in CodeValues.Any<DayPart>().Generator
            from nightOf in CodeValues.Any<NightOf>().Generator.Maybe()
            select new TimeOfDay { Part = part, NightOf = part == DayPart.Night ? nightOf : null }),
        static time => time with { Approximate = null },
        static time => time with { Zone = null },
        static time => time with { NightOf = null });

    /// <summary>Dates of which only the EDTF expression is known.</summary>
    public static Arbitrary<ExtendedDate> PlainDate { get; } =
        EdtfValues.WithoutClockTime.Convert(edtf => new ExtendedDate { Edtf = edtf }, date => date.Edtf!);

    /// <summary>Dates with every companion: words, another calendar, basis, time of day, weekday, anchor; with an expression or without.</summary>
    public static Arbitrary<ExtendedDate> ExtendedDate { get; } = Making.Arbitrary(
        Gen.OneOf(
            PlainDate.Generator,
            from edtf in EdtfValues.WithoutClockTime.Generator.Maybe()
            from text in TextValues.Localized.Generator.Maybe()
            from calendar in CalendarDate().Maybe()
            from basis in CodeValues.Any<DateBasis>().Generator.Maybe()
            from time in TimeOfDay.Generator.Maybe()
            from weekday in CodeValues.Any<Weekday>().Generator.Maybe()
            from anchor in DateAnchor().Maybe()
            let date = new ExtendedDate { Edtf = edtf, Text = text, Calendar = calendar, Basis = basis, TimeOfDay = time, Weekday = weekday, Anchor = anchor }
            select SaysSomething(date) ? date : date with { Weekday = Domain.Codelists.Weekday.Monday }),
        SaysSomething,
        static date => date with { Anchor = null },
        static date => date with { Calendar = null },
        static date => date with { Text = null },
        static date => date with { Basis = null },
        static date => date with { TimeOfDay = null },
        static date => date with { Weekday = null },
        static date => date with { Edtf = null });

    /// <summary>Single days at clock times, close together: what the order of dates turns on.</summary>
    public static Arbitrary<ExtendedDate> Moment { get; } = Making.Arbitrary(
        from day in Gen.Elements("2020-02-28", "2020-02-29", "2020-03-01", "2020-02", "2020-02-29~", "2020-02-29?", "2020-02-29/2020-03-01", "[2020-02-28,2020-03-01]", "2020-02-29/..", "/2020-02-28")
        from time in Gen.OneOf(
            from at in Gen.Elements("10:00", "10:00:30", "10:01", "23:59")
            from zone in Gen.Elements(null, null, "+05:00")
            from approximate in Gen.Elements<bool?>(null, null, true)
            select new TimeOfDay { At = new ClockTime(at), Zone = zone, Approximate = approximate },
            TimeOfDay.Generator).Maybe()
        select Time.ExtendedDate.Parse(day) with { TimeOfDay = time },
        static date => date with { TimeOfDay = null });

    /// <summary>Dates of every form, most of them close together, so that they come before, after and across each other.</summary>
    public static Arbitrary<ExtendedDate> Near { get; } = Arb.From(
        Gen.Frequency(
            (3, Moment.Generator),
            (2, PlainDate.Generator),
            (1, ExtendedDate.Generator),
            (1, from text in Gen.Elements("2020", "2020-02", "2020-02-28/2020-03-01")
                from side in CodeValues.Any<NightOf>().Generator.Maybe()
                select Time.ExtendedDate.Parse(text) with { TimeOfDay = new TimeOfDay { Part = DayPart.Night, NightOf = side } }),
            (3, Gen.Elements("2020", "2020-01", "2019-12-31", "2020-01-01", "2020-02-28/2020-03", "202X", "../2020-02-28", "2020-21", "2020-03-01/..").Select(static text => Time.ExtendedDate.Parse(text)))),
        static date => ExtendedDate.Shrinker(date));

    /// <summary>Dates that say more than another: a day, a month or a shorter time within what it covers. What stands beside the expression stays.</summary>
    /// <param name="date">The wider date.</param>
    /// <returns>Narrower ones; the same one where nothing lies within it, or nothing is known of one of its ends.</returns>
    public static Gen<ExtendedDate> NarrowerThan(ExtendedDate date)
    {
        ArgumentNullException.ThrowIfNull(date);
        if (Covered(date) is not { } days || days.First == days.Last)
        {
            return Gen.Constant(date);
        }

        var length = Period.Between(days.First, days.Last, PeriodUnits.Days).Days;
        return from begin in Gen.Frequency((1, Gen.Constant(0)), (1, Gen.Constant(length)), (2, Gen.Choose(0, length)))
               from end in Gen.Choose(begin, length)
               from form in Gen.Elements(0, 1, 2)
               let first = days.First.PlusDays(begin)
               let last = days.First.PlusDays(end)
               let month = new LocalDate(first.Year, first.Month, 1)
               let text = form == 1 && month >= days.First && new LocalDate(first.Year, first.Month, CalendarSystem.Iso.GetDaysInMonth(first.Year, first.Month)) <= days.Last ? LocalDatePattern.Iso.Format(first)[..7]
                   : form == 2 && begin < end ? LocalDatePattern.Iso.Format(first) + "/" + LocalDatePattern.Iso.Format(last)
                   : LocalDatePattern.Iso.Format(first)
               select date with { Edtf = Edtf.Parse(text) };
    }

    /// <summary>The days just before and just after what a date covers: where an order is decided by a day.</summary>
    internal static Gen<ExtendedDate> Beside(ExtendedDate date) =>
        Covered(date) is { First.Year: > 1, Last.Year: < 9999 } days
            ? Gen.Elements(Time.ExtendedDate.On(days.First.PlusDays(-1)), Time.ExtendedDate.On(days.Last.PlusDays(1)))
            : Near.Generator;

    /// <summary>Dates that say less than another: its month, its year or more, or the same with a mark of doubt. What stands beside the expression stays.</summary>
    /// <param name="date">The narrower date.</param>
    /// <returns>Wider ones; the same one where nothing is known of one of its ends.</returns>
    public static Gen<ExtendedDate> WiderThan(ExtendedDate date)
    {
        ArgumentNullException.ThrowIfNull(date);
        if (Covered(date) is not { } days || date.Edtf is not { Earliest.IsFinite: true, Latest.IsFinite: true })
        {
            return Gen.Constant(date);
        }

        var (first, last) = (LocalDatePattern.Iso.Format(days.First), LocalDatePattern.Iso.Format(days.Last));
        string[] within = [last[..3] + "X", last[..2] + "XX", first + "/..", "../" + last];
        IEnumerable<string> wider = first[..7] == last[..7] ? [first[..7], first[..4], .. within] : first[..4] == last[..4] ? [first[..4], .. within] : within;
        return from text in Gen.Elements(wider)
               from mark in Gen.Elements(string.Empty, string.Empty, "~", "?", "%")
               let edtf = Edtf.TryParse(text + mark, out var marked) ? marked : Edtf.Parse(text)
               where edtf.Earliest <= date.Edtf.Earliest && date.Edtf.Latest <= edtf.Latest
               select date with { Edtf = edtf };
    }

    /// <summary>Spans with any of their members, and with none.</summary>
    public static Arbitrary<DateSpan> DateSpan { get; } = Making.Arbitrary(
        from start in ExtendedDate.Generator.Maybe()
        from end in ExtendedDate.Generator.Maybe()
        from startKnown in Making.MaybeFlag
        from endKnown in Making.MaybeFlag
        from ongoing in ExtendedDate.Generator.Maybe()
        from duration in NumberValues.Quantity.Generator.Maybe()
        select new DateSpan { From = start, To = end, StartKnown = startKnown, EndKnown = endKnown, OngoingAsOf = ongoing, Duration = duration },
        static span => span with { From = null },
        static span => span with { To = null },
        static span => span with { StartKnown = null, EndKnown = null },
        static span => span with { OngoingAsOf = null },
        static span => span with { Duration = null });

    /// <summary>Lengths of time in one unit or several.</summary>
    public static Arbitrary<TermLength> TermLength { get; } = Making.Arbitrary(
        from years in Count(30)
        from months in Count(24)
        from weeks in Count(9)
        from days in Count(400)
        from hours in Count(72)
        let length = new TermLength { Years = years, Months = months, Weeks = weeks, Days = days, Hours = hours }
        select HasUnit(length) ? length : new TermLength { Days = 15 },
        HasUnit,
        static length => length with { Years = null },
        static length => length with { Months = null },
        static length => length with { Weeks = null },
        static length => length with { Days = null },
        static length => length with { Hours = null });

    /// <summary>Terms: one length, a range with one end or both, and those without an end in numbers.</summary>
    public static Arbitrary<Term> Term { get; } = Arb.From(
        Gen.OneOf(
            TermLength.Generator.Select(Time.Term.Of),
            from length in TermLength.Generator
            from ends in Gen.Elements(0, 1, 2)
            select Time.Term.Between(ends == 1 ? null : length, ends == 0 ? null : length),
            CodeValues.Any<IndefiniteTerm>().Generator.Select(Time.Term.Without)));

    /// <summary>The days that an expression covers; an open end reaches three years.</summary>
    private static (LocalDate First, LocalDate Last)? Covered(ExtendedDate date)
    {
        if (date.Edtf is not { Earliest.IsUnknown: false, Latest.IsUnknown: false } edtf)
        {
            return null;
        }

        LocalDate? first = edtf.Earliest.TryGetLocalDate(out var day) ? day : null;
        LocalDate? last = edtf.Latest.TryGetLocalDate(out day) ? day : null;
        first ??= edtf.Earliest.IsUnbounded && last is { Year: > 10 } ? last.Value.PlusYears(-3) : null;
        last ??= edtf.Latest.IsUnbounded && first is { Year: < 9990 } ? first.Value.PlusYears(3) : null;
        return first is { } from && last is { } to ? (from, to) : null;
    }

    private static Gen<long?> Count(int most) => Gen.Frequency((2, Gen.Constant<long?>(null)), (1, Gen.Choose(0, most).Select(n => (long?)n)));

    private static bool HasUnit(TermLength length) => (length.Years ?? length.Months ?? length.Weeks ?? length.Days ?? length.Hours) is not null;

    private static bool SaysSomething(ExtendedDate date) =>
        date.Edtf is not null || date.Text is not null || date.Calendar is not null || date.TimeOfDay is not null || date.Weekday is not null || date.Anchor is not null;

    private static Gen<CalendarDate> CalendarDate() =>
        from system in CodeValues.Any<CalendarSystemCode>().Generator
        from date in TextValues.Plain.Generator
        select new CalendarDate { System = system, Date = date };

    private static Gen<DateAnchor> DateAnchor() =>
        from target in IdValues.Target.Generator
        from relation in CodeValues.Any<AnchorRelation>().Generator
        from offset in NumberValues.Quantity.Generator.Maybe()
        select new DateAnchor { Target = target, Relation = relation, Offset = offset };
}
