using HumanRights.Domain.Primitives;
using HumanRights.Domain.Sources;

namespace HumanRights.Domain.Validation.Rules;

/// <summary>What is used as proof: presented in a proceeding or complaint, or relied on by a decision.</summary>
internal sealed class Reliance
{
    private readonly Dictionary<string, List<Target>> _uses = new(StringComparer.Ordinal);

    internal static Reliance Of(RuleContext context)
    {
        var reliance = new Reliance();
        foreach (var evidence in context.File.Evidence.Where(static evidence => evidence is { Document: not null, PresentedIn.Count: > 0 }))
        {
            reliance.Add(evidence.Document!.Text, Target.To(evidence.Id.ToRef()));
        }

        foreach (var proceeding in context.File.Proceedings)
        {
            foreach (var decision in proceeding.Decisions)
            {
                foreach (var basis in decision.Reasons?.ReliedOn ?? [])
                {
                    if (basis.Record is { } record)
                    {
                        reliance.Add(record.Text, new Target { Record = proceeding.Id.ToRef(), Item = decision.Key });
                    }
                }
            }
        }

        return reliance;
    }

    /// <summary>Where a statement, or the source in which it was said, is used as proof.</summary>
    internal IEnumerable<Target> On(Statement statement) => UsesOf(statement.Id.Text).Concat(statement.SaidIn is { } source ? UsesOf(source.Text) : []);

    private List<Target> UsesOf(string record) => _uses.TryGetValue(record, out var uses) ? uses : [];

    private void Add(string record, Target use)
    {
        if (!_uses.TryGetValue(record, out var uses))
        {
            _uses.Add(record, uses = []);
        }

        uses.Add(use);
    }
}
