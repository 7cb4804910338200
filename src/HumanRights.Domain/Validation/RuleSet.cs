using System.Collections.Frozen;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Validation;

/// <summary>Which rules speak, and how loudly. Immutable; changes give a new set.</summary>
public sealed class RuleSet
{
    private readonly Rule[] _rules;
    private readonly Lazy<FrozenDictionary<Type, Rule[]>> _byNode;

    private RuleSet(IEnumerable<Rule> rules)
    {
        _rules = [.. rules];
        _byNode = new(() => _rules.Where(r => r.NodeType is not null).GroupBy(r => r.NodeType!).ToFrozenDictionary(g => g.Key, g => g.ToArray()));
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

    /// <summary>The rules that want to see a node of this type, bases included.</summary>
    internal Rule[] RulesFor(Type type)
    {
        List<Rule>? rules = null;
        for (var t = type; t is not null && t != typeof(object); t = t.BaseType)
        {
            if (_byNode.Value.TryGetValue(t, out var found))
            {
                (rules ??= []).AddRange(found);
            }
        }

        return rules is null ? [] : [.. rules];
    }
}
