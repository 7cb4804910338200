namespace HumanRights.Domain.Privacy;

/// <summary>Counts what was withheld, by rule and kind of record; never what or where in the file, which could say too much.</summary>
internal sealed class RedactionLog
{
    private readonly SortedDictionary<(Withheld Rule, string Kind), int> _counts = new(Comparer<(Withheld Rule, string Kind)>.Create(static (a, b) =>
        a.Rule != b.Rule ? a.Rule.CompareTo(b.Rule) : string.CompareOrdinal(a.Kind, b.Kind)));

    internal void Add(Withheld rule, string kind, Spot place) => _counts[(rule, kind)] = _counts.GetValueOrDefault((rule, kind)) + 1;

    internal IReadOnlyList<RedactionCount> ToList() => [.. _counts.Select(c => new RedactionCount(c.Key.Rule, c.Key.Kind, c.Value))];
}
