using HumanRights.Domain.Codelists;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Proceedings;

/// <summary>Reads the stages of one proceeding from its steps, hearings, appeals and decisions.</summary>
internal sealed class StageReading
{
    private static readonly Lazy<ILookup<(string Lifecycle, string ToldBy, string Code), string>> s_table = new(static () =>
        StagesTable.Rows.ToLookup(static row => (row.Lifecycle, row.ToldBy, row.Code), static row => row.Stage));

    private static readonly HashSet<InstanceLevel> s_reviewing = [InstanceLevel.Appeal, InstanceLevel.Cassation, InstanceLevel.Supreme, InstanceLevel.Supervisory];

    private readonly LegalProceeding _proceeding;
    private readonly Lifecycle _lifecycle;
    private readonly bool _hasReview;
    private readonly List<string> _stages = [];

    internal StageReading(LegalProceeding proceeding, Lifecycle lifecycle)
    {
        _proceeding = proceeding;
        _lifecycle = lifecycle;
        _hasReview = Array.Exists(StagesTable.Rows, row => row.Lifecycle == lifecycle.Name && row.ToldBy == "review");
    }

    private string? Current => _stages.Count > 0 ? _stages[^1] : null;

    internal IReadOnlyList<ProceedingStage> Stages()
    {
        // Each list is in order by itself; between the lists dates decide, and where they do not, the lifecycle. An appeal waits
        // for the decision that it is against.
        var decisions = new Queue<Sign>(Decisions());
        Queue<Sign>[] lines = [new(Steps()), new(Hearings()), new(Appeals()), decisions];
        while (Array.FindAll(lines, line => line.Count > 0) is { Length: > 0 } open)
        {
            var first = open.Where(line => !Array.Exists(open, other => IsCertainlyBefore(other.Peek(), line.Peek())) && !(line.Peek().Against is { } key && decisions.Any(d => d.Decision == key)))
                .MinBy(line => _lifecycle.Distance(Current, Nearest(line.Peek()))) ?? open[0];
            Take(first.Dequeue());
        }

        return [.. _stages.Select(ProceedingStage.Parse)];
    }

    private static bool IsCertainlyBefore(Sign left, Sign right) => left.On is { } on && right.On is { } other && on.IsCertainlyBefore(other);

    private void Take(Sign sign)
    {
        var stage = Nearest(sign);
        var distance = _lifecycle.Distance(Current, stage);
        if (distance != 0 && (!sign.OnlyNext || Current is null || distance == 1))
        {
            _stages.Add(stage);
        }
    }

    private string Nearest(Sign sign) => sign.Stages.MinBy(stage => _lifecycle.Distance(Current, stage))!;

    private IEnumerable<Sign> Steps()
    {
        foreach (var step in _proceeding.Steps)
        {
            if ((step.Result is { } result ? Told("step", $"{step.Kind}+{result}") : []) is { Count: > 0 } byResult)
            {
                yield return new(step.On, byResult);
            }
            else if (Told("step", step.Kind.Text) is { Count: > 0 } byKind)
            {
                yield return new(step.On, byKind);
            }
            else if (Told("act", step.Kind.Text) is { Count: > 0 } byAct)
            {
                // Such acts also happen in other stages: they tell theirs only where it comes next.
                yield return new(step.On, byAct, OnlyNext: true);
            }
        }
    }

    private IEnumerable<Sign> Hearings()
    {
        foreach (var instance in _proceeding.Instances)
        {
            if (instance.Level is { } level && Told("hearing", level.Text) is { Count: > 0 } stages)
            {
                foreach (var hearing in instance.Hearings.Where(h => h.Status == HearingStatus.Held))
                {
                    yield return new(hearing.On, stages);
                }
            }
        }
    }

    private IEnumerable<Sign> Appeals()
    {
        foreach (var appeal in _proceeding.Appeals)
        {
            var against = appeal.Decision is { } key ? _proceeding.Decisions.FirstOrDefault(d => d.Key == key) : null;
            if (appeal.State is not { } state || state == AppealState.Intended || state == AppealState.Withdrawn || state == AppealState.Lapsed || (against is not null && StagesOf(against).Count == 0))
            {
                continue;
            }

            var stages = Told("appeal", $"{appeal.Kind}+{state}");
            if (stages.Count == 0 && state != AppealState.Refused)
            {
                stages = Told("appeal", appeal.Kind.Text);
            }

            if (stages.Count > 0)
            {
                yield return new(appeal.On, stages, Against: appeal.Decision);
            }
        }
    }

    private IEnumerable<Sign> Decisions()
    {
        foreach (var decision in _proceeding.Decisions)
        {
            if (StagesOf(decision) is not { Count: > 0 } stages)
            {
                continue;
            }

            yield return new(decision.Dates?.Made, stages, Decision: decision.Key);
            if (decision.Dates?.Final is { } final && Told("final", string.Empty) is { Count: > 0 } whenFinal)
            {
                yield return new(final, whenFinal);
            }
        }
    }

    /// <summary>The stages, one of which the decision tells by its kind or by one of its outcomes.</summary>
    private List<string> StagesOf(Decision decision)
    {
        var rulings = decision.Rulings.Where(r => r.Outcome is not null && IsAboutTheCase(r)).ToList();
        if (rulings.Count > 0 && !AreForAll(rulings))
        {
            return [];
        }

        HashSet<string> outcomes = [.. rulings.Select(r => r.Outcome!.Text)];
        if (_hasReview && IsReview(decision))
        {
            return ToldByOutcome("review", outcomes);
        }

        return Told("decision", decision.Kind.Text) is { Count: > 0 } byKind ? byKind : ToldByOutcome("outcome", outcomes);
    }

    private bool IsReview(Decision decision) =>
        (decision.Instance is { } key && _proceeding.Instances.FirstOrDefault(i => i.Key == key) is { Level: { } level } && s_reviewing.Contains(level))
        || decision.Rulings.Any(r => r.About.Any(t => IsHere(t) && _proceeding.Appeals.Any(a => a.Key == t.Item)));

    private bool IsAboutTheCase(Ruling ruling) => ruling.About.Count == 0 || ruling.About.Any(t => IsHere(t) && (t.Item is not { } key
        || _proceeding.Charges.Any(c => c.Key == key) || _proceeding.Causes.Any(c => c.Key == key)
        || _proceeding.Appeals.Any(a => a.Key == key) || _proceeding.Decisions.Any(d => d.Key == key)));

    /// <summary>What is decided for some of the charged parties only leaves the case where it was.</summary>
    private bool AreForAll(List<Ruling> rulings) => rulings.Exists(r => r.For.Count == 0)
        || _proceeding.Charges.SelectMany(c => c.Against).All(a => a.Party is null || rulings.Exists(r => r.For.Contains(a.Party)));

    private bool IsHere(Target target) => target.Record is null || target.Record.Is(_proceeding.Id);

    private List<string> Told(string by, string code) => [.. s_table.Value[(_lifecycle.Name, by, code)]];

    /// <summary>Of several outcomes the first in the table tells: a breach found under one provision and not under another is a breach.</summary>
    private List<string> ToldByOutcome(string by, HashSet<string> outcomes) =>
        Array.Find(StagesTable.Rows, row => row.Lifecycle == _lifecycle.Name && row.ToldBy == by && outcomes.Contains(row.Code)) is { } first ? Told(by, first.Code) : [];

    /// <summary>Something on file that tells a stage: when it was, and which stages it may tell.</summary>
    private sealed record Sign(ExtendedDate? On, IReadOnlyList<string> Stages, bool OnlyNext = false, PartKey? Decision = null, PartKey? Against = null);
}
