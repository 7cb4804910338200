using System.Globalization;
using System.Text.RegularExpressions;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Incidents;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Statistics;
using HumanRights.Domain.Time;
using HumanRights.Domain.Values;

namespace HumanRights.Domain.Validation.Rules;

/// <summary>Statistics, counts and sums of money: HRD2001 to HRD2099.</summary>
internal static partial class FigureRules
{
    // Cells below this may be recognised by those who know the place.
    private const int SmallestCell = 5;

    // How far, as a share of the result, an amount may lie from what its rate gives.
    private const double RateTolerance = 0.1;

    private static readonly HashSet<Unit> s_measures =
    [
        Unit.Hour, Unit.Minute, Unit.Day, Unit.Week, Unit.Month, Unit.Year, Unit.Percent, Unit.PerThousand, Unit.PercentagePoint, Unit.Kilogram, Unit.Gram, Unit.Millimetre,
        Unit.Centimetre, Unit.Metre, Unit.Kilometre, Unit.SquareMetre, Unit.Litre, Unit.Millilitre, Unit.Calorie, Unit.DegreeCelsius, Unit.Lux, Unit.Other,
    ];

    private static readonly HashSet<Unit> s_times = [Unit.Hour, Unit.Minute, Unit.Day, Unit.Week, Unit.Month, Unit.Year];

    private static readonly HashSet<Unit> s_people = [Unit.Person, Unit.Prisoner, Unit.Victim, Unit.Suspect, Unit.Defendant, Unit.Official, Unit.Witness, Unit.Judge];

    // Units that name the same things at other stages of one count.
    private static readonly HashSet<Unit> s_cases = [Unit.RegisteredCase, Unit.CriminalCase];

    // Cells of these do not overlap.
    private static readonly HashSet<BreakdownCategory> s_partitions =
    [
        BreakdownCategory.BySex, BreakdownCategory.ByAge, BreakdownCategory.ByRegion, BreakdownCategory.ByFacility, BreakdownCategory.ByFacilityKind, BreakdownCategory.ByYear,
        BreakdownCategory.ByMonth, BreakdownCategory.ByOutcome, BreakdownCategory.ByStage, BreakdownCategory.ByLegalStatus,
    ];

    private static readonly HashSet<FigureIndicator> s_confirmations = [FigureIndicator.ComplaintsConfirmed, FigureIndicator.ViolationsRecorded];

    private static readonly HashSet<MemberShape> s_whole =
    [
        StructureTable.Of<Figure>().Find("numerator")!, StructureTable.Of<Figure>().Find("denominator")!, StructureTable.Of<Breakdown>().Find("quantity")!,
    ];

    private static readonly MemberShape s_number = StructureTable.Of<Figure>().Find("quantity")!;

    private static readonly MemberShape s_cell = StructureTable.Of<Breakdown>().Find("quantity")!;

    private static readonly MemberShape s_said = StructureTable.Of<StatementValue>().Find("quantity")!;

    internal static IEnumerable<Rule> Make() =>
    [
        Rule.For<Figure>(RuleCatalogue.Get(RuleIds.FigureWithoutFrame), FigureWithoutFrame),
        Rule.For<Figure>(RuleCatalogue.Get(RuleIds.PartAboveWhole), PartAboveWhole),
        Rule.For<Figure>(RuleCatalogue.Get(RuleIds.ShareMiscalculated), ShareMiscalculated),
        Rule.For<Figure>(RuleCatalogue.Get(RuleIds.PeriodsCompared), PeriodsCompared),
        Rule.For<Figure>(RuleCatalogue.Get(RuleIds.UnitsMixed), UnitsMixed),
        Rule.For<Quantity>(RuleCatalogue.Get(RuleIds.QualifierLost), QualifierLost),
        Rule.For<Figure>(RuleCatalogue.Get(RuleIds.PartWithoutPeriod), PartWithoutPeriod),
        Rule.For<Record>(RuleCatalogue.Get(RuleIds.SumDiffers), SumDiffers),
        Rule.For<Figure>(RuleCatalogue.Get(RuleIds.RunningCountUndated), RunningCountUndated),
        Rule.For<Figure>(RuleCatalogue.Get(RuleIds.RivalFigures), RivalFigures),
        Rule.For<Quantity>(RuleCatalogue.Get(RuleIds.ImpossibleNumber), ImpossibleNumber),
        Rule.For<Money>(RuleCatalogue.Get(RuleIds.ConversionUnclear), ConversionUnclear),
        Rule.For<Figure>(RuleCatalogue.Get(RuleIds.SmallCellPublished), SmallCellPublished),
        Rule.For<Figure>(RuleCatalogue.Get(RuleIds.ShareNobodyCounted), ShareNobodyCounted),
        Rule.For<Figure>(RuleCatalogue.Get(RuleIds.NoneAgainstSome), NoneAgainstSome),
        Rule.For<Figure>(RuleCatalogue.Get(RuleIds.StockAgainstFlow), StockAgainstFlow),
    ];

    /// <summary>Whether a unit is of things that are counted one by one.</summary>
    internal static bool IsCount(Unit unit) => unit.IsKnown && !s_measures.Contains(unit);

    private static void FigureWithoutFrame(Figure figure, RuleContext context)
    {
        context.Consider();

        // Where the very things are on file, they tell what is counted and where; a share is defined by its parts.
        var isOnFile = figure.About.Count > 0;
        var missing = SourceRules.Missing(
            context,
            ("quantity", figure.Quantity is null),
            ("quantity/unit", figure.Quantity is { Unit: null }),
            ("period", figure.Period is null && figure.AsOf is null && context.AbsenceOf("asOf") is null),
            ("territory", !isOnFile && figure.Territory is null && figure.Facility is null),
            ("producer", figure.Producer is null),
            ("definition", !isOnFile && figure is { Definition: null, Method: null, Population: null, Numerator: null }));
        if (missing.Length > 0)
        {
            context.Report(missing);
        }
    }

    private static void PartAboveWhole(Figure figure, RuleContext context)
    {
        if (figure is { Numerator: { } part, Denominator: { } whole })
        {
            context.Consider();
            if (SameUnit(part.Unit, whole.Unit) && part.LowerBound() > whole.UpperBound())
            {
                context.Report("numerator", [], "denominator");
            }
        }

        for (var i = 0; i < figure.Breakdown.Count; i++)
        {
            if (figure.Quantity is { } total && figure.Breakdown[i].Quantity is { } cell && total.Unit is { } unit && IsCount(unit))
            {
                context.Consider();
                if (SameUnit(cell.Unit, unit) && cell.LowerBound() > total.UpperBound())
                {
                    context.ReportItem("breakdown", i, figure.Breakdown[i], [], "quantity");
                }
            }
        }
    }

    private static void ShareMiscalculated(Figure figure, RuleContext context)
    {
        if (figure is not { Quantity: { Unit: { } unit } share, Numerator: { } part, Denominator: { } whole } || (unit != Unit.Percent && unit != Unit.PerThousand)
            || part.LowerBound() is not { } leastPart || part.UpperBound() is not { } mostPart || whole.LowerBound() is not { } leastWhole || leastWhole <= 0 || whole.UpperBound() is not { } mostWhole)
        {
            return;
        }

        context.Consider();

        // Up to one unit of the last digit that is written, so that numbers rounded down are right as well.
        var scale = unit == Unit.Percent ? 100d : 1000d;
        var (least, most) = (scale * (double)leastPart / (double)mostWhole, scale * (double)mostPart / (double)leastWhole);
        var step = Math.Pow(10, -Decimals(share.Value?.Text ?? share.Min?.Text ?? share.Max?.Text ?? string.Empty));
        if ((double?)share.LowerBound() - step > most + 1e-9 || (double?)share.UpperBound() + step < least - 1e-9)
        {
            context.Report("quantity", [Target.To(figure.Id.ToRef(), "numerator"), Target.To(figure.Id.ToRef(), "denominator")]);
        }

        static int Decimals(string number) => number.IndexOf('.', StringComparison.Ordinal) is >= 0 and var point ? number.Length - point - 1 : 0;
    }

    private static void PeriodsCompared(Figure figure, RuleContext context)
    {
        foreach (var (other, by) in context.Shared(Comparisons.Of).With(figure))
        {
            if ((figure.Period is not null && other.Period is not null) || (figure.AsOf is not null && other.AsOf is not null))
            {
                context.Consider();
                var field = figure.Period is not null && other.Period is not null ? "period" : "asOf";
                if (DiffersInTime(figure, other))
                {
                    context.Report(field, [Target.To(other.Id.ToRef(), field), Target.To(by)], other.Id.Text, by.Text);
                }
            }
        }
    }

    private static bool DiffersInTime(Figure left, Figure right) =>
        left is { Period: { } period } && right is { Period: { } other }
            ? Differ(period.From, other.From) || Differ(period.To, other.To)
            : Differ(left.AsOf, right.AsOf);

    private static bool Differ(ExtendedDate? left, ExtendedDate? right) => left is not null && right is not null && left.CompareWith(right) != DateOrder.Undecided;

    private static void UnitsMixed(Figure figure, RuleContext context)
    {
        // In a share of a hundred the part is of the kind of the whole; rates for a thousand relate different things.
        if (figure is { Numerator.Unit: { } part, Denominator.Unit: { } whole } && figure.Quantity?.Unit != Unit.PerThousand && figure.Indicator != FigureIndicator.ImprisonmentRate)
        {
            context.Consider();
            if (!SameUnit(part, whole))
            {
                context.Report("numerator", [Target.To(figure.Id.ToRef(), "denominator")], part.Text, whole.Text);
            }
        }

        var comparisons = context.Shared(Comparisons.Of);
        foreach (var (other, by) in comparisons.With(figure))
        {
            // A share of which no whole is on file is of nothing that could be compared with a count, or with a share of something known.
            if ((CountedIn(figure) ?? ShareOfNothing(figure)) is { } mine && (CountedIn(other) ?? ShareOfNothing(other)) is { } others)
            {
                context.Consider();
                if (!SameUnit(mine, others))
                {
                    context.Report("quantity", [Target.To(other.Id.ToRef(), "quantity"), Target.To(by)], mine.Text, others.Text);
                }
            }
        }

        foreach (var (other, others, by) in comparisons.WithCounts(figure))
        {
            if (CountedIn(figure) is { } mine)
            {
                context.Consider();
                if (!SameUnit(mine, others))
                {
                    context.Report("quantity", [Target.To(other.RecordId.ToRef(), "count"), Target.To(by)], mine.Text, others.Text);
                }
            }
        }

        // What bears one name and counts other things will be compared sooner or later.
        if (CountedIn(figure) is { } counted && comparisons.NamesakeInOtherUnit(figure, counted) is { } namesake)
        {
            context.Consider();
            context.Report("quantity", [Target.To(namesake.Id.ToRef(), "quantity")], counted.Text, CountedIn(namesake)!.Text);
        }
    }

    /// <summary>In what a figure counts: its unit, or of a share that of the whole; null where that is not known.</summary>
    internal static Unit? CountedIn(Figure figure)
    {
        var unit = figure.Quantity?.Unit;
        return unit is null ? null : IsCount(unit) ? unit : (unit == Unit.Percent || unit == Unit.PerThousand) && figure.Denominator?.Unit is { } whole ? whole : null;
    }

    private static Unit? ShareOfNothing(Figure figure) => figure.Quantity?.Unit is { } unit && (unit == Unit.Percent || unit == Unit.PerThousand) ? unit : null;

    /// <summary>Whether two units count the same sort of things; a unit that is not given is that of the place.</summary>
    internal static bool SameUnit(Unit? left, Unit? right) =>
        left is null || right is null || left == right || (s_people.Contains(left) && s_people.Contains(right)) || (s_cases.Contains(left) && s_cases.Contains(right));

    private static void QualifierLost(Quantity quantity, RuleContext context)
    {
        if (quantity is not { Value: not null, AsReported: { } printed })
        {
            return;
        }

        context.Consider();
        if ((quantity.Bound is null || quantity.Bound == QuantityBound.Exact)
            && (Qualifier().IsMatch(printed) || (quantity.Unit is { } unit && !s_times.Contains(unit) && Over().IsMatch(printed))))
        {
            context.Report();
        }
    }

    private static void PartWithoutPeriod(Figure figure, RuleContext context)
    {
        if (figure.Quantity is null || context.Shared(Comparisons.Of).WholeOf(figure) is not { } whole)
        {
            return;
        }

        context.Consider();
        if (figure.Period is null && figure.AsOf is null)
        {
            context.Report(null, [Target.To(whole.Id.ToRef(), "period")], whole.Id.Text);
        }
    }

    private static void SumDiffers(Record record, RuleContext context)
    {
        switch (record)
        {
            case Figure { Quantity: { } total, Breakdown.Count: > 1 } figure:
                foreach (var category in figure.Breakdown.Where(cell => cell.Category is { } by && s_partitions.Contains(by) && cell.Quantity is { } quantity && SameUnit(quantity.Unit, total.Unit)).GroupBy(static cell => cell.Category))
                {
                    CompareSum(category.Select(static cell => cell.Quantity), total, "quantity");
                }

                break;
            case Actors.Group { Count: { } total, Members.Count: > 0 } group:
                CompareSum(group.Members.Select(member => CountOf(member)), total, "count");
                break;
            case Incident { Count: { } total, Instances.Count: > 0 } pattern:
                CompareSum(pattern.Instances.Select(instance => instance.Item is null ? CountOf(instance.Record) : null), total, "count");
                break;
            default:
                break;
        }

        Quantity? CountOf(RecordRef? reference) => reference is null ? null : context.Index.Resolve(reference)?.Count;

        void CompareSum(IEnumerable<Quantity?> parts, Quantity total, string field)
        {
            context.Consider();

            // What is not counted is one. Fewer than the total is no finding: not all need be listed.
            var sum = parts.Sum(static part => Math.Min(part is null ? 1 : part.LowerBound() ?? 0, 1_000_000_000_000));
            if (sum > total.UpperBound())
            {
                context.Report(field, []);
            }
        }
    }

    private static void RunningCountUndated(Figure figure, RuleContext context)
    {
        // Counts that grow, given as numbers; an open period, or one of which only is known that no source states it.
        var absence = context.AbsenceOf("asOf");
        var isOpen = absence is not null || figure.Period is { From: not null, To: null, OngoingAsOf: null } || (figure.Period is null && context.AbsenceOf("period") is not null);
        if (!isOpen || figure.Quantity is not { Words: null, Unit: { } unit } || !IsCount(unit) || figure.Indicator is not { } indicator || Comparisons.IsStock(indicator))
        {
            return;
        }

        context.Consider();
        if (figure.AsOf is null && absence is null)
        {
            context.Report();
        }
        else if (figure.AsOf is null)
        {
            // That nobody says it is known; that the number cannot be set against another stays true.
            context.ReportMildly(null, []);
        }
    }

    private static void RivalFigures(Figure figure, RuleContext context)
    {
        if (context.Shared(FigureVersions.Of).Find(figure) is not { } version)
        {
            return;
        }

        context.Consider();
        if (version.Rival is { } rival)
        {
            context.Report("quantity", [Target.To(rival.Id.ToRef(), "quantity")], rival.Id.Text);
        }
    }

    private static void ImpossibleNumber(Quantity quantity, RuleContext context)
    {
        // What somebody said may be impossible.
        if (context.Member is not { } member || member == s_said)
        {
            return;
        }

        var isCounted = member.Name == "count" || (quantity.Unit is { } unit && IsCount(unit));
        var isShare = quantity.Unit == Unit.Percent && (member == s_cell || (member == s_number && context.Record is Figure figure && (figure.Denominator is not null || figure.Indicator == FigureIndicator.ProsecutionsShare)));
        if (!isCounted && !isShare)
        {
            return;
        }

        context.Consider();

        // An average may have decimals, and then a method or definition says so.
        var mustBeWhole = isCounted && (member.Name == "count" || s_whole.Contains(member) || (member == s_number && context.Record is Figure { Method: null, Definition: null }));
        foreach (var number in (DecimalNumber?[])[quantity.Value, quantity.Min, quantity.Max])
        {
            if (number is not null && (number.Value < 0 || (isShare && number.Value > 100) || (mustBeWhole && number.Value != decimal.Truncate(number.Value))))
            {
                context.Report();
                return;
            }
        }
    }

    private static void ConversionUnclear(Money money, RuleContext context)
    {
        foreach (var conversion in money.Conversions)
        {
            context.Consider();
            var isOff = money.Amount is { } amount && conversion.Rate is { } rate
                && Math.Abs(((double)amount.Value * (double)rate.Value) - (double)conversion.Amount.Value) > RateTolerance * Math.Abs((double)conversion.Amount.Value);
            if (isOff || (conversion.On is null && context.AbsenceOf("conversions") is null))
            {
                context.Report("conversions", [], isOff ? "rate" : "on");
                return;
            }
        }
    }

    private static void SmallCellPublished(Figure figure, RuleContext context)
    {
        if (!IsPublic(figure, context.File))
        {
            return;
        }

        if (figure is { Facility: not null, Quantity: { } number })
        {
            context.Consider();
            if (IsSmall(number, number.Unit))
            {
                context.Report("quantity", []);
            }
        }

        for (var i = 0; i < figure.Breakdown.Count; i++)
        {
            if (figure.Breakdown[i].Quantity is { } cell)
            {
                context.Consider();
                if (IsSmall(cell, cell.Unit ?? figure.Quantity?.Unit))
                {
                    context.ReportItem("breakdown", i, figure.Breakdown[i], []);
                }
            }
        }

        static bool IsSmall(Quantity cell, Unit? unit) => unit is not null && s_people.Contains(unit) && cell.LowerBound() > 0 && cell.UpperBound() < SmallestCell;
    }

    /// <summary>Whether a record, by its own markings or else by that of the file, is marked for the public.</summary>
    private static bool IsPublic(Record record, CaseFile file)
    {
        var own = record.Markings.Where(static marking => marking.Targets.Count == 0).ToList();
        return own.Count > 0 ? own.TrueForAll(IsOpen) : file.Marking is { } marking && IsOpen(marking);

        static bool IsOpen(Marking marking) => marking.Level == TlpLevel.Clear || string.Equals(marking.Level.Info?.ReplacedBy, TlpLevel.Clear.Text, StringComparison.Ordinal);
    }

    private static void ShareNobodyCounted(Figure figure, RuleContext context)
    {
        if (figure.Quantity is not { Unit: { } unit, Words: null } || unit != Unit.Percent)
        {
            return;
        }

        context.Consider();
        if (figure is { Numerator: null, Denominator: null, Method: null, Definition: null, Producer.Kind: "person" })
        {
            context.Report("quantity", []);
        }
    }

    private static void NoneAgainstSome(Figure figure, RuleContext context)
    {
        if (figure is not { Indicator: { } indicator, Quantity: { } none } || !s_confirmations.Contains(indicator) || none.UpperBound() != 0)
        {
            return;
        }

        context.Consider();
        foreach (var some in context.Shared(Comparisons.Of).Confirming(figure))
        {
            if (some.Producer != figure.Producer && (figure.Period is not { From: { } from, To: { } to } || (some.Period is { From: { } first, To: { } last } && from.IsCertainlyNotAfter(first) && last.IsCertainlyNotAfter(to))))
            {
                context.Report("quantity", [Target.To(some.Id.ToRef(), "quantity")], some.Id.Text);
                return;
            }
        }
    }

    private static void StockAgainstFlow(Figure figure, RuleContext context)
    {
        foreach (var (other, by) in context.Shared(Comparisons.Of).With(figure))
        {
            if (figure.Indicator is { } mine && other.Indicator is { } others && SameUnit(figure.Quantity?.Unit, other.Quantity?.Unit))
            {
                context.Consider();
                if (Comparisons.IsStock(mine) != Comparisons.IsStock(others))
                {
                    context.Report("indicator", [Target.To(other.Id.ToRef(), "indicator"), Target.To(by)], mine.Text, others.Text);
                }
            }
        }
    }

    // English and Russian words, and signs; whatever the language, "48" and "about 48" are two numbers.
    [GeneratedRegex(
        @"[<>~\u2248\u2264\u2265\u00B1]|[0-9]\+|\b(at least|at most|more than|less than|fewer than|not less than|no more than|about|around|approximately|nearly|almost|up to|dozens|hundreds|thousands|не менее|не более|более|менее|свыше|около|примерно|приблизительно|почти|порядка|десятки|сотни|тысячи)\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Qualifier();

    // Of time "over three days" says when.
    [GeneratedRegex(@"\bover\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Over();
}
