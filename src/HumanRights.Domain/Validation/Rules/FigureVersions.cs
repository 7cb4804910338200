using HumanRights.Domain.Statistics;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Validation.Rules;

/// <summary>Figures that count the same over the same time, and say different numbers, where nobody has put them into a conflict.</summary>
internal sealed class FigureVersions
{
    private readonly Dictionary<Figure, Version> _versions = new(ReferenceEqualityComparer.Instance);

    internal static FigureVersions Of(RuleContext context)
    {
        var found = new FigureVersions();
        var settled = context.File.Conflicts.SelectMany(static conflict => conflict.Members).Select(static member => member.Record?.Text)
            .Concat(context.File.Figures.SelectMany(static figure => figure.NotComparableWith.Select(static other => other.Figure?.Text).Append(figure.NotComparableWith.Count > 0 ? figure.Id.Text : null)))
            .OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var group in context.File.Figures.Where(figure => IsDefined(figure) && !settled.Contains(figure.Id.Text)).GroupBy(KeyOf))
        {
            // Of the figures before: the one with the lowest top and the one with the highest bottom. Whatever excludes one of them, differs.
            (Figure Figure, decimal Bound)? lowest = null, highest = null;
            foreach (var figure in group.OrderBy(static f => f.Id.Text, StringComparer.Ordinal))
            {
                var (least, most) = (figure.Quantity!.LowerBound(), figure.Quantity.UpperBound());
                var rival = lowest is { } low && low.Bound < least ? low.Figure : highest is { } high && high.Bound > most ? high.Figure : null;
                found._versions.TryAdd(figure, new Version(rival));
                lowest = most is { } top && !(lowest?.Bound <= top) ? (figure, top) : lowest;
                highest = least is { } bottom && !(highest?.Bound >= bottom) ? (figure, bottom) : highest;
            }
        }

        return found;
    }

    /// <summary>What is found of a figure: nothing when it cannot be compared with others.</summary>
    internal Version? Find(Figure figure) => _versions.GetValueOrDefault(figure);

    private static bool IsDefined(Figure figure) =>
        figure is { Indicator: not null, Quantity: { Unit: not null, Words: null } } && (figure.Producer is not null || figure.Definition is not null) && (figure.Period is not null || figure.AsOf is not null);

    // Bodies count by definitions of their own: only a stated definition makes figures of two bodies one.
    private static object KeyOf(Figure figure) => (
        (figure.Indicator, figure.Quantity!.Unit, figure.Territory, figure.Facility, figure.Unit, figure.Population),
        (TextOf(figure.Period?.From), TextOf(figure.Period?.To), TextOf(figure.AsOf), figure.Definition),
        figure.Definition is null ? figure.Producer : null,
        string.Join(' ', figure.About.Select(static about => $"{about.Record} {about.Item} {about.Field}").Order(StringComparer.Ordinal)));

    private static string? TextOf(ExtendedDate? date) => date?.Edtf?.Text;

    /// <summary>A figure, and an earlier one that excludes it.</summary>
    internal sealed record Version(Figure? Rival);
}
