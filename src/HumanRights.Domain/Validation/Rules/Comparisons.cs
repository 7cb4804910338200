using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Complaints;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Sources;
using HumanRights.Domain.Statistics;
using HumanRights.Domain.Values;

namespace HumanRights.Domain.Validation.Rules;

/// <summary>Which figures are set against each other: by a conflict or a statement, as part and whole, or by bearing one name.</summary>
internal sealed class Comparisons
{
    private const string AnyPlace = "*";

    // Numbers of a day; the others grow over a period.
    private static readonly HashSet<FigureIndicator> s_stocks =
    [
        FigureIndicator.ComplaintsPending, FigureIndicator.CasesPending, FigureIndicator.Detainees, FigureIndicator.Prisoners, FigureIndicator.PoliticalPrisonersClaimed,
        FigureIndicator.PrisonCapacity, FigureIndicator.ImprisonmentRate, FigureIndicator.Facilities,
    ];

    // What is counted as a part of what.
    private static readonly Dictionary<FigureIndicator, FigureIndicator[]> s_wholes = new()
    {
        [FigureIndicator.ComplaintsConfirmed] = [FigureIndicator.ComplaintsRegistered, FigureIndicator.ComplaintsLodged],
        [FigureIndicator.ComplaintsRejected] = [FigureIndicator.ComplaintsRegistered, FigureIndicator.ComplaintsLodged],
        [FigureIndicator.CasesTerminated] = [FigureIndicator.CasesRegistered],
        [FigureIndicator.CasesSentToCourt] = [FigureIndicator.CasesRegistered],
        [FigureIndicator.Convictions] = [FigureIndicator.PersonsProsecuted],
        [FigureIndicator.Acquittals] = [FigureIndicator.PersonsProsecuted],
    };

    private readonly Dictionary<string, List<(Figure Other, RecordRef By)>> _pairs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(Record Other, Unit CountedIn, RecordRef By)>> _counts = new(StringComparer.Ordinal);
    private readonly HashSet<(string, string)> _paired = [];
    private readonly HashSet<(string, string)> _apart = [];
    private readonly Dictionary<(FigureIndicator Indicator, string? Producer, string Place), List<Figure>> _wholes = [];
    private readonly Dictionary<FigureIndicator, List<Figure>> _firstOfUnit = [];
    private readonly Dictionary<string, List<Figure>> _confirming = new(StringComparer.Ordinal);
    private readonly Dictionary<Figure, int> _order = new(ReferenceEqualityComparer.Instance);
    private readonly CaseFileIndex _index;

    private Comparisons(CaseFileIndex index) => _index = index;

    internal static Comparisons Of(RuleContext context)
    {
        var file = context.File;
        var comparisons = new Comparisons(context.Index);
        // By id: what is found does not depend on the order of records.
        foreach (var figure in file.Figures.OrderBy(static f => f.Id.Text, StringComparer.Ordinal))
        {
            comparisons.Add(figure);
        }

        foreach (var conflict in file.Conflicts.OrderBy(static c => c.Id.Text, StringComparer.Ordinal))
        {
            comparisons.Pair(conflict.Members.Select(static member => member.Record), conflict.Id.ToRef());
            comparisons.PairWithCount(conflict);
        }

        foreach (var statement in file.Statements.OrderBy(static t => t.Id.Text, StringComparer.Ordinal))
        {
            if (statement.About is { Record: { Kind: "figure" } about })
            {
                comparisons.Pair([about, .. statement.Mentions.Select(static mention => mention.Record)], statement.Id.ToRef());
            }
        }

        return comparisons;
    }

    /// <summary>Whether an indicator tells the number on a day.</summary>
    internal static bool IsStock(FigureIndicator indicator) => s_stocks.Contains(indicator);

    /// <summary>The figures that a figure is compared with, and by what; each pair is told once, of the later one.</summary>
    internal IEnumerable<(Figure Other, RecordRef By)> With(Figure figure) => _pairs.TryGetValue(figure.Id.Text, out var pairs) ? pairs : [];

    /// <summary>What records that stand for several count, where a conflict sets a figure against them.</summary>
    internal IEnumerable<(Record Other, Unit CountedIn, RecordRef By)> WithCounts(Figure figure) => _counts.TryGetValue(figure.Id.Text, out var counts) ? counts : [];

    /// <summary>The whole, with its period, of which a figure is a part; null when there is none, or the two are said not to compare.</summary>
    internal Figure? WholeOf(Figure part)
    {
        foreach (var about in part.About)
        {
            if (about.Record is { Kind: "figure" } record && _index.Resolve(record) is Figure { Period: not null } whole && !AreApart(part, whole))
            {
                return whole;
            }
        }

        foreach (var indicator in part.Indicator is { } own && s_wholes.TryGetValue(own, out var wholes) ? wholes : [])
        {
            // Of the same place; where either tells none, of any.
            foreach (var place in PlaceOf(part) is { Length: > 0 } told ? (string[])[told, string.Empty] : [AnyPlace])
            {
                if (_wholes.TryGetValue((indicator, part.Producer?.Text, place), out var candidates)
                    && candidates.Find(whole => FigureRules.SameUnit(part.Quantity?.Unit, whole.Quantity?.Unit) && !AreApart(part, whole)) is { } found)
                {
                    return found;
                }
            }
        }

        return null;
    }

    /// <summary>An earlier figure of the same indicator and place that counts something else, and is not said to be another thing.</summary>
    internal Figure? NamesakeInOtherUnit(Figure figure, Unit counted) =>
        figure.Indicator is { } indicator && _firstOfUnit.TryGetValue(indicator, out var firsts)
            ? firsts.Find(first => _order[first] < _order[figure] && !FigureRules.SameUnit(FigureRules.CountedIn(first), counted) && SamePlace(first, figure) && !AreApart(first, figure))
            : null;

    /// <summary>The figures of the same place that say that something was confirmed.</summary>
    internal IEnumerable<Figure> Confirming(Figure none) =>
        _confirming.TryGetValue(PlaceOf(none), out var figures) ? figures.Where(some => !AreApart(none, some)) : [];

    private static string PlaceOf(Figure figure) => figure.Facility?.Text ?? figure.Territory?.Text ?? string.Empty;

    /// <summary>Whether two figures may be of one place: a place that is not told may be any.</summary>
    private static bool SamePlace(Figure left, Figure right) =>
        PlaceOf(left) is var a && PlaceOf(right) is var b && (a.Length == 0 || b.Length == 0 || string.Equals(a, b, StringComparison.Ordinal));

    private bool AreApart(Figure left, Figure right) => _apart.Contains((left.Id.Text, right.Id.Text)) || _apart.Contains((right.Id.Text, left.Id.Text));

    private void Add(Figure figure)
    {
        _order.TryAdd(figure, _order.Count);
        foreach (var other in figure.NotComparableWith)
        {
            if (other.Figure is { } id)
            {
                _apart.Add((figure.Id.Text, id.Text));
            }
        }

        if (figure.Indicator is not { } indicator || !indicator.IsKnown || indicator == FigureIndicator.Other || indicator == FigureIndicator.Unknown)
        {
            return;
        }

        if (figure is { Quantity: not null, Period: not null })
        {
            ListOf(_wholes, (indicator, figure.Producer?.Text, PlaceOf(figure))).Add(figure);
            ListOf(_wholes, (indicator, figure.Producer?.Text, AnyPlace)).Add(figure);
        }

        if (FigureRules.CountedIn(figure) is { } unit && ListOf(_firstOfUnit, indicator) is var firsts && !firsts.Exists(first => FigureRules.CountedIn(first) == unit))
        {
            firsts.Add(figure);
        }

        if ((indicator == FigureIndicator.ComplaintsConfirmed || indicator == FigureIndicator.ViolationsRecorded) && (figure.Quantity is { Words: not null } || figure.Quantity?.LowerBound() > 0))
        {
            ListOf(_confirming, PlaceOf(figure)).Add(figure);
        }
    }

    private void Pair(IEnumerable<RecordRef?> records, RecordRef by)
    {
        Figure? first = null;
        foreach (var record in records)
        {
            if (record is not { Kind: "figure" } || _index.Resolve(record) is not Figure figure || ReferenceEquals(figure, first))
            {
                continue;
            }

            if (first is null)
            {
                first = figure;
                continue;
            }

            var (earlier, later) = _order[first] < _order[figure] ? (first, figure) : (figure, first);
            if (_paired.Add((earlier.Id.Text, later.Id.Text)))
            {
                ListOf(_pairs, later.Id.Text).Add((earlier, by));
            }
        }
    }

    private void PairWithCount(Conflict conflict)
    {
        var members = conflict.Members.Select(member => _index.Resolve(member.Record)).ToList();
        if (members.Find(static member => member is not Figure && member?.Count is not null) is not { } counted || UnitOf(counted) is not { } unit)
        {
            return;
        }

        foreach (var figure in members.OfType<Figure>())
        {
            ListOf(_counts, figure.Id.Text).Add((counted, unit, conflict.Id.ToRef()));
        }
    }

    /// <summary>In what the count of a record is: its unit, or of a complaint complaints.</summary>
    private static Unit? UnitOf(Record counted) => counted.Count?.Unit ?? (counted is Complaint ? Unit.Complaint : null);

    private static List<TValue> ListOf<TKey, TValue>(Dictionary<TKey, List<TValue>> lists, TKey key)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists.Add(key, list = []);
        }

        return list;
    }
}
