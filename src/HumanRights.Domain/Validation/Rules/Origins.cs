using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Sources;

namespace HumanRights.Domain.Validation.Rules;

/// <summary>Where sources come from in the end: a reprint or translation has no origin of its own. Three reprints are not three witnesses.</summary>
internal sealed class Origins
{
    private readonly CaseFileIndex _index;
    private readonly Dictionary<string, int> _components;
    private readonly Dictionary<int, UpToTwo> _ofComponent = [];
    private readonly Dictionary<(Target About, StatementValue? Value, bool Negated), UpToTwo> _ofPoint = [];

    private Origins(CaseFileIndex index)
    {
        _index = index;
        var edges = index.File.Sources.GroupBy(s => s.Id.Text, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.SelectMany(OriginalsOf).ToList(), StringComparer.Ordinal);
        _components = Components.Of(edges);

        // A component is numbered after those that it leads to, so the origins of these are known before its own.
        foreach (var component in _components.GroupBy(c => c.Value, c => c.Key).OrderBy(g => g.Key))
        {
            var origins = default(UpToTwo);
            foreach (var original in component.SelectMany(id => edges.TryGetValue(id, out var list) ? list : []))
            {
                if (_components[original] != component.Key)
                {
                    origins = origins.With(_ofComponent[_components[original]]);
                }
            }

            _ofComponent.Add(component.Key, origins.IsNone ? origins.With(component.Min(StringComparer.Ordinal)!) : origins);
        }

        foreach (var statement in index.File.Statements)
        {
            if (PointOf(statement) is { } point)
            {
                _ofPoint[point] = _ofPoint.GetValueOrDefault(point).With(OwnOf(statement));
            }
        }
    }

    internal static Origins Of(RuleContext context) => new(context.Index);

    /// <summary>The origins that speak for a statement: of its own citations, of statements that say the same of the same, and of those that confirm it.</summary>
    internal UpToTwo SupportOf(Statement statement)
    {
        var support = OwnOf(statement);
        if (PointOf(statement) is { } point)
        {
            support = support.With(_ofPoint[point]);
        }

        Record? last = null;
        foreach (var reference in _index.ReferencesTo(statement.Id))
        {
            // The references of one record stand together.
            if (!support.IsTwo && !ReferenceEquals(reference.From, last) && reference.From is Statement { Stance: { } stance } other
                && (stance == Stance.Confirms || stance == Stance.PartlyConfirms) && other.RespondsTo.Any(target => target.Record is { } answered && answered.Is(statement.Id)))
            {
                support = support.With(OwnOf(other));
            }

            last = reference.From;
        }

        return support;
    }

    private static IEnumerable<string> OriginalsOf(Source source) =>
        source.DerivedFrom.Select(s => s.Text).Concat(source.TranslationOf is { } original ? [original.Text] : []);

    /// <summary>What a statement says in a form that others can be compared with; null for words, and for those who do not say that it is so.</summary>
    private static (Target About, StatementValue? Value, bool Negated)? PointOf(Statement statement) =>
        statement is { About: { } about, Says: null }
        && (statement.Stance is not { } stance || stance == Stance.States || stance == Stance.Alleges || stance == Stance.Confirms || stance == Stance.Finds)
            ? (about, statement.Value, statement.Negated == true)
            : null;

    private UpToTwo OwnOf(Statement statement)
    {
        var origins = default(UpToTwo);
        foreach (var citation in statement.Citations)
        {
            var id = citation.Source.Text;
            origins = _components.TryGetValue(id, out var component) ? origins.With(_ofComponent[component]) : origins.With(id);
        }

        return origins;
    }

    /// <summary>No origin, one, or two: more need not be told apart.</summary>
    internal readonly struct UpToTwo
    {
        private readonly string? _first;
        private readonly string? _second;

        private UpToTwo(string? first, string? second)
        {
            _first = first;
            _second = second;
        }

        internal bool IsNone => _first is null;

        internal bool IsTwo => _second is not null;

        internal UpToTwo With(string origin) =>
            _first is null ? new(origin, null)
            : IsTwo || string.Equals(_first, origin, StringComparison.Ordinal) ? this
            : new(_first, origin);

        internal UpToTwo With(UpToTwo other)
        {
            var both = other._first is { } first ? With(first) : this;
            return other._second is { } second ? both.With(second) : both;
        }
    }
}
