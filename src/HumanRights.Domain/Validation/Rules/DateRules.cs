using System.Text.RegularExpressions;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Sources;
using HumanRights.Domain.Time;
using HumanRights.Domain.Values;
using NodaTime;

namespace HumanRights.Domain.Validation.Rules;

/// <summary>What a single date or span says and leaves open: HRD1101 to HRD1105, HRD1108, HRD1112, HRD1113, HRD1115. The order of dates stands in <see cref="ChronologyRules"/>.</summary>
internal static partial class DateRules
{
    // In any unit; far beyond anything that a date can span.
    private const decimal LongestDuration = 100_000_000_000;

    private static readonly MemberShape s_spanThatIsSaid = StructureTable.Of<StatementValue>().Find("span")!;

    internal static IEnumerable<Rule> Make() =>
    [
        Rule.For<ExtendedDate>(RuleCatalogue.Get(RuleIds.DateInWordsOnly), DateInWordsOnly),
        Rule.For<DateSpan>(RuleCatalogue.Get(RuleIds.EndBeforeStart), EndBeforeStart),
        Rule.For<ExtendedDate>(RuleCatalogue.Get(RuleIds.FinerThanItsWords), FinerThanItsWords),
        Rule.For<ExtendedDate>(RuleCatalogue.Get(RuleIds.RelativeDateWithoutAnchor), RelativeDateWithoutAnchor),
        Rule.For<ExtendedDate>(RuleCatalogue.Get(RuleIds.YearWithoutBasis), YearWithoutBasis),
        Rule.For<ExtendedDate>(RuleCatalogue.Get(RuleIds.NightWithoutSide), NightWithoutSide),
        Rule.For<DateSpan>(RuleCatalogue.Get(RuleIds.DurationDiffers), DurationDiffers),
        Rule.For<ExtendedDate>(RuleCatalogue.Get(RuleIds.NoSuchClockTime), NoSuchClockTime),
        Rule.For<ExtendedDate>(RuleCatalogue.Get(RuleIds.DayOrMonthFirst), DayOrMonthFirst),
    ];

    private static void DateInWordsOnly(ExtendedDate date, RuleContext context)
    {
        if (date.Text is null || date.Calendar is not null || date.Anchor is not null)
        {
            return;
        }

        context.Consider();
        if (date.Edtf is null && context.AbsenceOf("edtf") is null)
        {
            context.Report();
        }
    }

    private static void EndBeforeStart(DateSpan span, RuleContext context)
    {
        // What somebody said of a period may contradict itself; then that is what was said.
        if (span is not { From: { } from, To: { } to } || context.Member == s_spanThatIsSaid)
        {
            return;
        }

        context.Consider();
        if (to.IsCertainlyBefore(from))
        {
            context.Report("to", []);
        }
    }

    private static void FinerThanItsWords(ExtendedDate date, RuleContext context)
    {
        // What else tells the day than the words: a basis, a calendar, an event, a day of the week or a time of day.
        if (date is not { Edtf: { } edtf, Text: { } text, Basis: null, Calendar: null, Anchor: null, Weekday: null, TimeOfDay: null })
        {
            return;
        }

        context.Consider();
        if (IsOneDay(edtf) && text.Values.All(static words => DateWords.Of(words) is { HasYear: true, HasDay: false }))
        {
            context.Report("edtf", []);
        }
    }

    private static void RelativeDateWithoutAnchor(ExtendedDate date, RuleContext context)
    {
        if (date.Basis != DateBasis.RelativeToEvent && date.Basis != DateBasis.RelativeToPublication)
        {
            return;
        }

        context.Consider();
        var isAnchored = date.Basis == DateBasis.RelativeToEvent ? date.Anchor is not null
            : date.Anchor is { Target: { } target } ? target.Record is null || context.Index.Resolve(target.Record) is not Source source || HasDateOfItsOwn(source)
            : CitedSources(context).Any(HasDateOfItsOwn);
        if (!isAnchored)
        {
            context.Report("basis", [], date.Basis.Text);
        }
    }

    private static void YearWithoutBasis(ExtendedDate date, RuleContext context)
    {
        if (date is not { Edtf: { } edtf, Text: { } text, Basis: null, Calendar: null, Anchor: null } || !edtf.Earliest.IsFinite)
        {
            return;
        }

        context.Consider();
        if (text.Values.All(words => DateWords.Of(words) is { HasYear: false } read && (read.HasDay || edtf.Precision == EdtfPrecision.Year)))
        {
            context.Report("edtf", []);
        }
    }

    private static void NightWithoutSide(ExtendedDate date, RuleContext context)
    {
        if (date.TimeOfDay is not { } time || time.Part != DayPart.Night || date.Edtf is not { } edtf || !IsOneDay(edtf))
        {
            return;
        }

        context.Consider();
        if (time.NightOf is null && context.AbsenceOf("timeOfDay/nightOf") is null)
        {
            context.Report("timeOfDay", []);
        }
    }

    private static void DurationDiffers(DateSpan span, RuleContext context)
    {
        if (span is not { From: { IsCertain: true } from, To: { IsCertain: true } to, Duration: { } duration } || Days(duration) is not { } stated
            || DaysBetween(from.Latest, to.Earliest) is not { } shortest || DaysBetween(from.Earliest, to.Latest) is not { } longest)
        {
            return;
        }

        context.Consider();

        // From some time on the first day to some time on the last is up to a day less or more than the days between.
        // Where only the first or last evidence is known, the state itself may have lasted longer.
        var least = Math.Max(0, shortest - 1);
        var most = span.StartKnown == false || span.EndKnown == false ? long.MaxValue : longest + 1;
        if (stated.Most < least || stated.Least > most)
        {
            context.Report("duration", []);
        }
    }

    private static void NoSuchClockTime(ExtendedDate date, RuleContext context)
    {
        if (date.TimeOfDay?.Zone is not { } name)
        {
            return;
        }

        context.Consider();
        if (Offset().IsMatch(name))
        {
            return;
        }

        // The table of zones comes with NodaTime: the same on every machine.
        if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(name) is not { } zone)
        {
            context.Report("timeOfDay", [], "zone");
        }
        else if (date.TimeOfDay is { At: { } at, Approximate: not true } && date is { IsCertain: true, Edtf: { } edtf } && IsOneDay(edtf)
            && edtf.Earliest.TryGetLocalDate(out var day) && zone.MapLocal(day.At(TimeIn(at))).Count == 0)
        {
            context.Report("timeOfDay", [], "at");
        }
    }

    private static void DayOrMonthFirst(ExtendedDate date, RuleContext context)
    {
        if (date is not { Edtf: { } edtf, Text: { } text, Basis: null } || !IsOneDay(edtf))
        {
            return;
        }

        // Languages other than English write the day first, or the year.
        foreach (var (language, words) in text)
        {
            if (language.Text is "en" or "und" && Numeric().Match(words) is { Success: true } match)
            {
                context.Consider();
                var (first, second) = (Number(match.Groups["first"]), Number(match.Groups["second"]));
                if (first is >= 1 and <= 12 && second is >= 1 and <= 12 && first != second)
                {
                    context.Report("text", []);
                    return;
                }
            }
        }

        static int Number(Group group) => int.Parse(group.ValueSpan, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>How many days a duration can mean, with half a unit to either side for rounding; null when it is open or not of time.</summary>
    internal static (decimal Least, decimal Most)? Days(Quantity duration)
    {
        var (lower, upper) = (duration.LowerBound(), duration.UpperBound());
        if (duration.Unit is not { } unit || (lower is null && upper is null) || lower > LongestDuration || upper is < 0 or > LongestDuration)
        {
            return null;
        }

        (decimal Shortest, decimal Longest)? days =
            unit == Unit.Minute ? (1m / 1440, 1m / 1440)
            : unit == Unit.Hour ? (1m / 24, 1m / 24)
            : unit == Unit.Day ? (1, 1)
            : unit == Unit.Week ? (7, 7)
            : unit == Unit.Month ? (28, 31)
            : unit == Unit.Year ? (365, 366)
            : null;
        return days is { } d
            ? (lower is { } l ? (l - 0.5m) * d.Shortest : 0, upper is { } u ? (u + 0.5m) * d.Longest : decimal.MaxValue)
            : null;
    }

    internal static long? DaysBetween(EdtfBound from, EdtfBound to) =>
        from.TryGetLocalDate(out var first) && to.TryGetLocalDate(out var last) ? Period.DaysBetween(first, last) : null;

    /// <summary>The sources that the part or record where the walk stands is said to rest on: its own citations, or else those around it.</summary>
    internal static IEnumerable<Source> CitedSources(RuleContext context)
    {
        var citations = context.Parts.FirstOrDefault(static part => part.Citations.Count > 0)?.Citations ?? context.Record?.Citations ?? [];
        return citations.Select(citation => context.Index.Find(citation.Source)).OfType<Source>();
    }

    private static bool IsOneDay(Edtf edtf) => edtf.Kind == EdtfKind.Date && edtf.Earliest.IsFinite && edtf.Earliest == edtf.Latest;

    /// <summary>Whether a source has a date that does not itself rest on what it says.</summary>
    private static bool HasDateOfItsOwn(Source source) => source.Issued is { Edtf: not null } issued && issued.Basis != DateBasis.InferredByCompiler;

    /// <summary>The time to the minute: no clock that is still told of jumps within one.</summary>
    private static LocalTime TimeIn(ClockTime at) => new(Two(at.Text, 0), Two(at.Text, 3));

    private static int Two(string text, int at) => ((text[at] - '0') * 10) + text[at + 1] - '0';

    [GeneratedRegex(@"^(Z|(UTC|GMT)?[+\u2212-](0?[0-9]|1[0-4])(:?[0-5][0-9])?)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Offset();

    [GeneratedRegex("^(?<first>[0-9]{1,2})[/-](?<second>[0-9]{1,2})[/-]([0-9]{4}|[0-9]{2})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Numeric();
}
