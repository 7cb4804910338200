using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Sources;

namespace HumanRights.Domain.Validation.Rules;

/// <summary>What is cited and quoted where, and what statements speak of.</summary>
internal sealed class Quotations : Walker
{
    private readonly HashSet<string> _withPlaces = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Target>> _quotedBy = new(StringComparer.Ordinal);
    private readonly HashSet<Target> _spokenOf;
    private Record? _record;

    private Quotations(CaseFile file) => _spokenOf = file.Statements.Select(static statement => statement.About).OfType<Target>().ToHashSet();

    internal static Quotations Of(RuleContext context)
    {
        var quotations = new Quotations(context.File);
        quotations.Walk(context.File);
        return quotations;
    }

    /// <summary>Whether a source is cited by its pages or paragraphs somewhere.</summary>
    internal bool HasPlaces(SourceId source) => _withPlaces.Contains(source.Text);

    /// <summary>The records that quote a source.</summary>
    internal IReadOnlyList<Target> QuotedBy(SourceId source) => _quotedBy.TryGetValue(source.Text, out var targets) ? targets : [];

    /// <summary>Whether a statement is about this.</summary>
    internal bool IsSpokenOf(Target target) => _spokenOf.Contains(target);

    protected override bool Enter(DomainObject node)
    {
        switch (node)
        {
            case Record record:
                _record = record;
                break;
            case Citation citation:
                if (citation.Locator is not null)
                {
                    _withPlaces.Add(citation.Source.Text);
                }

                if (citation.Quote is not null && _record is { } quoting)
                {
                    Add(citation.Source, quoting);
                }

                break;
            default:
                break;
        }

        return true;
    }

    private void Add(SourceId source, Record quoting)
    {
        if (!_quotedBy.TryGetValue(source.Text, out var targets))
        {
            _quotedBy.Add(source.Text, targets = []);
        }

        // The quotations of one record stand together.
        var target = Target.To(quoting.RecordId.ToRef());
        if (targets.Count == 0 || targets[^1] != target)
        {
            targets.Add(target);
        }
    }
}
