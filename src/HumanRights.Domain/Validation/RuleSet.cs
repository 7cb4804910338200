using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Validation;

/// <summary>Which rules speak, and how loudly. Immutable; changes give a new set.</summary>
public sealed class RuleSet
{
    private readonly Rule[] _rules;
    private readonly Lock _making = new();

    // By the number of the shape of a node; null where none was met yet.
    private volatile Place[]?[] _ofNodes = [];

    private RuleSet(IEnumerable<Rule> rules)
    {
        _rules = [.. rules];
        OfValues = PlacesOf(r => r.OnValue is not null);
        OfReferences = PlacesOf(r => r.OnReference is not null);
        OfTexts = PlacesOf(r => r.OnText is not null);
    }

    /// <summary>Every rule of this version, in the order of their numbers.</summary>
    public static RuleSet Default { get; } = new(Rules.AllRules.Make().OrderBy(r => r.Info.Id, StringComparer.Ordinal));

    /// <summary>No rules, to build on.</summary>
    public static RuleSet Empty { get; } = new([]);

    /// <summary>The rules, in the order of their numbers.</summary>
    public IReadOnlyList<Rule> All => _rules;

    /// <summary>Switches rules off.</summary>
    /// <param name="ids">Their numbers.</param>
    /// <returns>A set without them.</returns>
    public RuleSet Without(params IReadOnlyList<string> ids) => new(_rules.Where(r => !ids.Contains(r.Info.Id, StringComparer.Ordinal)));

    /// <summary>Keeps some rules only.</summary>
    /// <param name="ids">Their numbers.</param>
    /// <returns>A set with nothing else.</returns>
    public RuleSet Only(params IReadOnlyList<string> ids) => new(_rules.Where(r => ids.Contains(r.Info.Id, StringComparer.Ordinal)));

    /// <summary>Adds a rule, or puts it in the place of the one with its number.</summary>
    /// <param name="rule">The rule; a consumer's own has an id outside <c>HRD</c>.</param>
    /// <returns>A set with it.</returns>
    public RuleSet With(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return new RuleSet(_rules.Where(r => !string.Equals(r.Info.Id, rule.Info.Id, StringComparison.Ordinal)).Append(rule).OrderBy(r => r.Info.Id, StringComparer.Ordinal));
    }

    /// <summary>Changes how loudly a rule speaks.</summary>
    /// <param name="id">Its number.</param>
    /// <param name="severity">The new severity.</param>
    /// <returns>A set in which it speaks so; the same set when it has no such rule.</returns>
    public RuleSet WithSeverity(string id, Severity severity) =>
        new(_rules.Select(r => string.Equals(r.Info.Id, id, StringComparison.Ordinal) ? r.WithSeverity(severity) : r));

    /// <summary>The rules that want to see every value of a fixed form.</summary>
    internal Place[] OfValues { get; }

    /// <summary>The rules that want to see what may lead somewhere.</summary>
    internal Place[] OfReferences { get; }

    /// <summary>The rules that want to see texts.</summary>
    internal Place[] OfTexts { get; }

    /// <summary>The rules that want to see a node, those of its own type before those of its bases.</summary>
    internal Place[] Of(DomainObject node)
    {
        var number = node.Shape.Number;
        var known = _ofNodes;
        return number < known.Length && known[number] is { } places ? places : Make(node.GetType(), number);
    }

    private Place[] Make(Type type, int number)
    {
        lock (_making)
        {
            var known = _ofNodes;
            Array.Resize(ref known, Math.Max(known.Length, number + 1));
            var places = new List<Place>();
            for (var t = type; t is not null && t != typeof(object); t = t.BaseType)
            {
                places.AddRange(PlacesOf(r => r.NodeTypes.Contains(t)));
            }

            known[number] = [.. places];
            _ofNodes = known;
            return known[number]!;
        }
    }

    private Place[] PlacesOf(Func<Rule, bool> isMeant) =>
        [.. _rules.Select(static (rule, number) => new Place(rule, number)).Where(p => isMeant(p.Rule))];

    /// <summary>A rule and its place in the set, by which a run counts.</summary>
    /// <remarks>A class: lists of a struct of ours would have to be compiled at every start of the tool.</remarks>
    internal sealed record Place(Rule Rule, int Number);
}
