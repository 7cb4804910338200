using HumanRights.Domain.Primitives;
using HumanRights.Domain.Validation;

namespace HumanRights.Domain.Cli.Validating;

/// <summary>The words of findings in the reader's language.</summary>
internal sealed class Messages(RuleSet? rules, string language)
{
    private readonly Dictionary<string, RuleInfo> _known = new(StringComparer.Ordinal);

    internal string Language => language;

    /// <summary>What is known of a rule; null for one that nobody described.</summary>
    internal RuleInfo? InfoOf(string id) => Find(id);

    internal string Of(Finding finding) => Find(finding.RuleId)?.MessageOf(finding, language) ?? finding.RuleId;

    internal string WhyOf(Finding finding) => Find(finding.RuleId)?.Why ?? string.Empty;

    private RuleInfo? Find(string id)
    {
        if (!_known.TryGetValue(id, out var info))
        {
            info = rules?.All.FirstOrDefault(r => r.Info.Id == id)?.Info ?? (RuleCatalogue.TryFind(id, out var catalogued) ? catalogued : null);
            if (info is not null)
            {
                _known.Add(id, info);
            }
        }

        return info;
    }
}
