using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Proceedings;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Validation.Rules;

/// <summary>When proceedings ended without a conviction or judgment that goes on to be carried out.</summary>
internal sealed class CaseEnds
{
    private static readonly HashSet<Outcome> s_ends =
    [
        Outcome.Acquitted, Outcome.Terminated, Outcome.TerminatedWithdrawal, Outcome.TerminatedSettlement, Outcome.InsufficientEvidence, Outcome.Abated,
        Outcome.QuashedTerminated, Outcome.Discontinued, Outcome.StruckOut, Outcome.StayedPermanently,
    ];

    // After these it is no longer certain that the end was one.
    private static readonly HashSet<Outcome> s_revivals = [Outcome.Quashed, Outcome.QuashedRemitted, Outcome.QuashedReplaced, Outcome.Remitted];

    private readonly Dictionary<(string Proceeding, string Actor), End?> _ends = [];

    internal static CaseEnds Of(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return new CaseEnds();
    }

    /// <summary>The last dated end of a proceeding for one actor, or for everybody.</summary>
    /// <param name="proceeding">The proceeding.</param>
    /// <param name="actor">The actor; null asks whether all of it ended.</param>
    /// <returns>Null when no end is on file, or when the case was taken up again.</returns>
    internal End? EndOf(LegalProceeding proceeding, ActorRef? actor)
    {
        var key = (proceeding.Id.Text, actor?.Text ?? string.Empty);
        if (!_ends.TryGetValue(key, out var end))
        {
            _ends.Add(key, end = Find(proceeding, actor));
        }

        return end;
    }

    private static End? Find(LegalProceeding proceeding, ActorRef? actor)
    {
        if (proceeding.Steps.Any(s => s.Kind == StepKind.Reopening || s.Kind == StepKind.Resumption)
            || proceeding.Decisions.Any(d => d.Rulings.Any(r => r.Outcome is { } outcome && s_revivals.Contains(outcome))))
        {
            return null;
        }

        var parties = actor is null ? null : proceeding.Parties.Where(p => p.Actor == actor).Select(p => p.Key).ToHashSet();
        var last = proceeding.Steps.Where(s => s.Kind == StepKind.Termination && IsWhole(s.About, proceeding, actor)).Select(s => (s.On, (Part)s))
            .Concat(proceeding.Decisions.Where(d => Ends(d, proceeding, parties)).Select(d => (d.Dates?.Decided ?? d.Dates?.Issued ?? d.Dates?.Announced, (Part)d)))
            .Where(e => e.Item1 is { IsCertain: true })
            .OrderBy(e => e.Item1!, ExtendedDate.DisplayOrder)
            .LastOrDefault();
        return last.Item1 is not { } on || proceeding.PendingAsOf?.IsCertainlyAfter(on) == true
            ? null
            : new End(on, new Target { Record = proceeding.Id.ToRef(), Item = last.Item2.Key });
    }

    private static bool IsWhole(IReadOnlyList<Target> about, LegalProceeding proceeding, ActorRef? actor) =>
        about.Count == 0 || about.Any(t => t.Item is null && (IsHere(t, proceeding) || (actor is not null && t.Record is { } record && string.Equals(record.Text, actor.Text, StringComparison.Ordinal))));

    private static bool Ends(Decision decision, LegalProceeding proceeding, HashSet<PartKey>? parties)
    {
        var told = decision.Rulings.Where(r => r.Outcome is not null).ToList();
        if (told.Count == 0)
        {
            return decision.Kind == DecisionKind.Termination;
        }

        var ending = told.Where(r => s_ends.Contains(r.Outcome!) && IsFor(r, proceeding, parties)).ToList();
        if (ending.Exists(r => IsWhole(r.About, proceeding, null)))
        {
            return true;
        }

        // Otherwise every charge, or every cause, on which there was to be decided must be among what ended.
        var decided = ending.SelectMany(r => r.About).Where(t => IsHere(t, proceeding)).Select(t => t.Item).OfType<PartKey>().ToHashSet();
        var open = proceeding.Charges.Where(c => parties is null || c.Against.Count == 0 || c.Against.Any(a => a.Party is null || parties.Contains(a.Party))).Select(c => c.Key)
            .Concat(proceeding.Causes.Select(c => c.Key)).ToList();
        return open.Count > 0 && open.TrueForAll(decided.Contains);
    }

    private static bool IsFor(Ruling ruling, LegalProceeding proceeding, HashSet<PartKey>? parties) =>
        ruling.For.Count == 0
        || (parties is not null ? ruling.For.Any(parties.Contains) : proceeding.Charges.SelectMany(c => c.Against).All(a => a.Party is null || ruling.For.Contains(a.Party)));

    private static bool IsHere(Target target, LegalProceeding proceeding) => target.Record is null || target.Record.Is(proceeding.Id);

    /// <summary>When it ended, and the step or decision that ended it.</summary>
    internal sealed record End(ExtendedDate On, Target Place);
}
