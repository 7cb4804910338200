using HumanRights.Domain.Codelists;
using HumanRights.Domain.Facilities;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Sources;

namespace HumanRights.Domain.Validation.Rules;

/// <summary>Facilities that may be each other: somebody judges so, or rival statements name now one, now the other.</summary>
internal sealed class FacilityRivals
{
    private readonly Dictionary<string, List<(Facility Facility, Target Place)>> _rivals = new(StringComparer.Ordinal);

    private FacilityRivals(CaseFileIndex index)
    {
        foreach (var link in index.File.IdentityLinks.Where(l => l.Judgement is { } judgement && judgement != IdentityJudgement.NotSame))
        {
            if (index.Resolve(link.A) is Facility a && index.Resolve(link.B) is Facility b)
            {
                Add(a, b, Target.To(link.Id.ToRef()));
            }
        }

        foreach (var conflict in index.File.Conflicts)
        {
            AddAll(conflict.Members.Select(m => FacilityOf(m, index)), Target.To(conflict.Id.ToRef()));
        }

        // Statements that give one field different facilities say different things of one thing.
        foreach (var group in index.File.Statements.Where(s => s is { About.Field: not null, Value.Ref: not null }).GroupBy(s => s.About!))
        {
            AddAll(group.Select(s => index.Resolve(s.Value!.Ref) as Facility), group.Key);
        }
    }

    internal static FacilityRivals Of(RuleContext context) => new(context.Index);

    /// <summary>The rivals that were met after a facility, so that each pair is seen from one side.</summary>
    internal IReadOnlyList<(Facility Facility, Target Place)> Of(Facility facility) => _rivals.TryGetValue(facility.Id.Text, out var rivals) ? rivals : [];

    private static Facility? FacilityOf(Target target, CaseFileIndex index) => target.Record is not { } record ? null : index.Resolve(record) switch
    {
        Facility facility => facility,
        Statement { Value.Ref: { } value } => index.Resolve(value) as Facility,
        _ => null,
    };

    private void AddAll(IEnumerable<Facility?> facilities, Target place)
    {
        // Each beside the next is enough to find a slip, and keeps long lists short.
        Facility? before = null;
        foreach (var facility in facilities.OfType<Facility>().Distinct())
        {
            if (before is not null)
            {
                Add(before, facility, place);
            }

            before = facility;
        }
    }

    private void Add(Facility a, Facility b, Target place)
    {
        if (!_rivals.TryGetValue(a.Id.Text, out var rivals))
        {
            _rivals.Add(a.Id.Text, rivals = []);
        }

        rivals.Add((b, place));
    }
}
