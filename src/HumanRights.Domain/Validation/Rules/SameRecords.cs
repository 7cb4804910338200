using HumanRights.Domain.Codelists;
using HumanRights.Domain.Sources;

namespace HumanRights.Domain.Validation.Rules;

/// <summary>Which records the file itself judges to be one, so that rules can look at what several texts say of one thing.</summary>
/// <remarks>Only the judgement <c>same</c> counts; what is possibly the same stays apart.</remarks>
internal sealed class SameRecords
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    private SameRecords(IEnumerable<IdentityLink> links)
    {
        var edges = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var link in links.Where(l => l.Judgement == IdentityJudgement.Same))
        {
            if (link is { A: { } a, B: { } b })
            {
                Add(a.Text, b.Text);
                Add(b.Text, a.Text);
            }
        }

        foreach (var one in Components.Of(edges).GroupBy(node => node.Value, node => node.Key))
        {
            var name = one.Min(StringComparer.Ordinal)!;
            foreach (var id in one)
            {
                _names.Add(id, name);
            }
        }

        void Add(string from, string to)
        {
            if (!edges.TryGetValue(from, out var list))
            {
                edges.Add(from, list = []);
            }

            list.Add(to);
        }
    }

    internal static SameRecords Of(RuleContext context) => new(context.File.IdentityLinks);

    /// <summary>One id for all records that are judged to be one.</summary>
    internal string NameOf(string id) => _names.GetValueOrDefault(id, id);
}
