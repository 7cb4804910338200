using HumanRights.Domain.Privacy;

namespace HumanRights.Domain.Redaction;

/// <summary>Keeps where something was withheld and by which rule, never what; for the compilers alone, as where can say too much.</summary>
internal sealed class RedactionLog
{
    private readonly List<(WithheldPlace Place, string Kind)> _entries = [];

    internal void Add(Withheld rule, string kind, Spot place) =>
        _entries.Add((new WithheldPlace(place.Record, place.Item, place.Field, rule), kind));

    /// <summary>Each place in the order in which it was met; one that several values share stands as often.</summary>
    internal IReadOnlyList<WithheldPlace> Places() => [.. _entries.Select(e => e.Place)];

    /// <summary>How often each rule was applied in records of each kind.</summary>
    internal IReadOnlyList<RedactionCount> Counts() =>
    [
        .. _entries.CountBy(e => (e.Place.Rule, e.Kind))
            .OrderBy(c => c.Key.Rule)
            .ThenBy(c => c.Key.Kind, StringComparer.Ordinal)
            .Select(c => new RedactionCount(c.Key.Rule, c.Key.Kind, c.Value)),
    ];
}
