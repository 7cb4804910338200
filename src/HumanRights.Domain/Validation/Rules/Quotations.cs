using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Sources;

namespace HumanRights.Domain.Validation.Rules;

/// <summary>What is cited and quoted where, and what statements speak of.</summary>
internal sealed class Quotations
{
    private readonly HashSet<Record> _citing = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> _withPlaces = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Target>> _quotedBy = new(StringComparer.Ordinal);
    private readonly HashSet<Target> _spokenOf;

    private Quotations(CaseFileIndex index)
    {
        _spokenOf = index.File.Statements.Select(static statement => statement.About).OfType<Target>().ToHashSet();
        foreach (var (citation, record) in index.Citations)
        {
            if (citation.Locator is not null)
            {
                _withPlaces.Add(citation.Source.Text);
            }

            if (record is null)
            {
                continue;
            }

            _citing.Add(record);
            if (citation.Quote is not null)
            {
                Add(citation.Source, record);
            }
        }
    }

    internal static Quotations Of(RuleContext context) => new(context.Index);

    /// <summary>Whether a record cites a source, itself or in anything that it holds.</summary>
    internal bool IsCiting(Record record) => _citing.Contains(record);

    /// <summary>Whether a source is cited by its pages or paragraphs somewhere.</summary>
    internal bool HasPlaces(SourceId source) => _withPlaces.Contains(source.Text);

    /// <summary>The records that quote a source.</summary>
    internal IReadOnlyList<Target> QuotedBy(SourceId source) => _quotedBy.TryGetValue(source.Text, out var targets) ? targets : [];

    /// <summary>Whether a statement is about this.</summary>
    internal bool IsSpokenOf(Target target) => _spokenOf.Contains(target);

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
