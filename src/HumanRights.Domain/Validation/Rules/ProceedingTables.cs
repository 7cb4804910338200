using HumanRights.Domain.Primitives;
using HumanRights.Domain.Proceedings;

namespace HumanRights.Domain.Validation.Rules;

/// <summary>What refers to what inside proceedings, so that no rule must look for it part by part.</summary>
internal sealed class ProceedingTables
{
    private readonly HashSet<(string Proceeding, string Decision)> _appealed = [];
    private readonly ILookup<(string Proceeding, string Instance), Decision> _decisions;
    private readonly Dictionary<Ruling, Decision> _rulings = new(ReferenceEqualityComparer.Instance);

    private ProceedingTables(IReadOnlyList<LegalProceeding> proceedings)
    {
        foreach (var proceeding in proceedings)
        {
            _appealed.UnionWith(proceeding.Appeals.Select(a => a.Decision).OfType<PartKey>().Select(key => (proceeding.Id.Text, key.Text)));
            foreach (var decision in proceeding.Decisions)
            {
                foreach (var ruling in decision.Rulings)
                {
                    _rulings.TryAdd(ruling, decision);
                }
            }
        }

        _decisions = proceedings.SelectMany(p => p.Decisions.Where(d => d.Instance is not null).Select(d => (Key: (p.Id.Text, d.Instance!.Text), d))).ToLookup(x => x.Key, x => x.d);
    }

    internal static ProceedingTables Of(RuleContext context) => new(context.File.Proceedings);

    /// <summary>Whether an appeal against a decision is on file, filed or intended.</summary>
    internal bool IsAppealed(LegalProceeding proceeding, Decision decision) => _appealed.Contains((proceeding.Id.Text, decision.Key.Text));

    /// <summary>The decisions of an instance, in their order.</summary>
    internal IEnumerable<Decision> DecisionsOf(LegalProceeding proceeding, Instance instance) => _decisions[(proceeding.Id.Text, instance.Key.Text)];

    /// <summary>The decision that a ruling stands in.</summary>
    internal Decision? DecisionOf(Ruling ruling) => _rulings.GetValueOrDefault(ruling);
}
