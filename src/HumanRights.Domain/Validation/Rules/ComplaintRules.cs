using HumanRights.Domain.Actors;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Complaints;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Sources;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Validation.Rules;

/// <summary>Complaints, their way through the bodies and the answers: HRD1701 to HRD1799.</summary>
internal static class ComplaintRules
{
    // What sources leave out: that a body took the complaint in and looked into it, and what it found before something else was done.
    private static readonly string[] s_oftenUnrecorded =
    [
        ComplaintState.Lodged.Text, ComplaintState.Registered.Text, ComplaintState.UnderInspection.Text,
        ComplaintState.RejectedWithoutCheck.Text, ComplaintState.NotConfirmed.Text, ComplaintState.PartlyConfirmed.Text, ComplaintState.Confirmed.Text,
    ];

    private static readonly HashSet<StepKind> s_decisions =
        [StepKind.RejectedWithoutCheck, StepKind.NotConfirmed, StepKind.PartlyConfirmed, StepKind.Confirmed, StepKind.CriminalCaseOpened, StepKind.DisciplinaryAction];

    // Steps of the complainants' own side.
    private static readonly HashSet<StepKind> s_ofComplainants = [StepKind.Drafted, StepKind.Lodged, StepKind.Withdrawn, StepKind.Appealed];

    internal static IEnumerable<Rule> Make() =>
    [
        Rule.For<Complaint>(RuleCatalogue.Get(RuleIds.StateOutOfTurn), StateOutOfTurn),
        Rule.For<Complaint>(RuleCatalogue.Get(RuleIds.StepBeforeItsCondition), StepBeforeItsCondition),
        Rule.For<Complaint>(RuleCatalogue.Get(RuleIds.JudgeInOwnCause), JudgeInOwnCause),
        Rule.For<Statement>(RuleCatalogue.Get(RuleIds.ComplaintDenied), ComplaintDenied),
    ];

    private static void StateOutOfTurn(Complaint complaint, RuleContext context)
    {
        // Where several bodies have the complaint, their steps run side by side, and a state may follow any earlier one.
        var severalBodies = complaint.Addressees.Count > 1;
        var earlier = new List<ComplaintState>();
        for (var i = 0; i < complaint.Steps.Count; i++)
        {
            var step = complaint.Steps[i];
            if (Complaint.StateOf(step) is not { } state)
            {
                continue;
            }

            if (earlier.Count > 0 && !(severalBodies ? earlier.Exists(from => MayLeadTo(from, state)) : MayLeadTo(earlier[^1], state)))
            {
                context.ReportItem("steps", i, step, [], earlier[^1].Text, state.Text);
            }

            earlier.Remove(state);
            earlier.Add(state);
            severalBodies |= state == ComplaintState.Forwarded;
        }
    }

    private static bool MayLeadTo(ComplaintState from, ComplaintState to) =>
        from == to || Lifecycle.Complaint.Allows(from.Text, to.Text, s_oftenUnrecorded);

    private static void StepBeforeItsCondition(Complaint complaint, RuleContext context)
    {
        var lodged = FirstLodged(complaint);
        Step? registration = null;
        for (var i = 0; i < complaint.Steps.Count; i++)
        {
            var step = complaint.Steps[i];
            if (step.Kind == StepKind.Registered)
            {
                if (lodged is { } first && step.On?.IsCertainlyBefore(first.Date) == true)
                {
                    context.ReportItem("steps", i, step, [first.Place], step.Kind.Text, ComplaintState.Lodged.Text);
                }

                registration ??= step;
            }
            else if (s_decisions.Contains(step.Kind) && registration is { On: { } registered } && step.On?.IsCertainlyBefore(registered) == true && IsSameBody(complaint, step, registration))
            {
                context.ReportItem("steps", i, step, [PlaceOf(complaint, registration)], step.Kind.Text, ComplaintState.Registered.Text);
            }
        }
    }

    /// <summary>Whether one body took both steps; where several have the complaint, only when both steps say so.</summary>
    private static bool IsSameBody(Complaint complaint, Step step, Step other) =>
        step.By is { } by && other.By is { } otherBy ? by == otherBy : complaint.Addressees.Count <= 1;

    /// <summary>The first date of lodging; null when there is none, or when one of several is not certain.</summary>
    private static (ExtendedDate Date, Target Place)? FirstLodged(Complaint complaint)
    {
        var steps = complaint.Steps.Where(s => s.Kind == StepKind.Lodged).ToList();
        var dates = steps.Where(s => s.On is not null).Select(s => (Date: s.On!, Place: PlaceOf(complaint, s))).ToList();
        if (steps.Count > 1 && dates.Count < steps.Count)
        {
            return null;
        }

        if (complaint.Lodged is { } lodged)
        {
            dates.Add((lodged, Target.To(complaint.Id.ToRef(), "lodged")));
        }

        return dates.Count > 0 && dates.TrueForAll(d => d.Date.IsCertain)
            ? dates.OrderBy(d => d.Date, ExtendedDate.DisplayOrder).ThenBy(d => d.Date.TimeOfDay?.At?.Text ?? string.Empty, StringComparer.Ordinal).First()
            : null;
    }

    private static Target PlaceOf(Complaint complaint, Step step) => new() { Record = complaint.Id.ToRef(), Item = step.Key };

    private static void JudgeInOwnCause(Complaint complaint, RuleContext context)
    {
        if (complaint.Respondents.Count == 0)
        {
            return;
        }

        // Those complained of and the bodies above them, each with the respondent that it is or stands above.
        var chain = context.Shared(AuthorityChain.Of);
        var concerned = new Dictionary<string, ActorRef>(StringComparer.Ordinal);
        foreach (var respondent in complaint.Respondents)
        {
            foreach (var body in chain.Above(respondent.Text, complaint.Lodged))
            {
                concerned.TryAdd(body, respondent);
            }
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var addressee in complaint.Addressees)
        {
            if (Concerned(addressee) is { } respondent)
            {
                context.Report("addressees", [Target.To(respondent!)], addressee.Text, respondent.Text);
            }
        }

        for (var i = 0; i < complaint.Steps.Count; i++)
        {
            var step = complaint.Steps[i];
            if (s_ofComplainants.Contains(step.Kind) || (Complaint.StateOf(step) is null && step.Kind != StepKind.Inspection))
            {
                continue;
            }

            // Whoever handles it, and to whom it is passed on.
            foreach (var handler in new[] { step.By, step.Kind == StepKind.Forwarded ? step.To : null })
            {
                if (handler is not null && Concerned(handler) is { } respondent)
                {
                    context.ReportItem("steps", i, step, [Target.To(respondent!)], handler.Text, respondent.Text);
                }
            }
        }

        // Each body is reported once, where it first takes part.
        ActorRef? Concerned(ActorRef body) =>
            seen.Add(body.Text) ? chain.Above(body.Text, complaint.Lodged).Select(b => concerned.GetValueOrDefault(b)).FirstOrDefault(r => r is not null) : null;
    }

    private static void ComplaintDenied(Statement statement, RuleContext context)
    {
        if (statement.Stance != Stance.Denies || statement.About is not { Record: { } about, Field: null } target)
        {
            return;
        }

        foreach (var answered in statement.RespondsTo)
        {
            if (answered.Record is { } reference && context.Index.Resolve(reference) is Complaint complaint && IsLodged(complaint)
                && (DeniesItself(target, complaint) || DeniesThatSomebodyComplained(statement, target, complaint)))
            {
                context.Report(null, [Target.To(reference)], complaint.Id.Text);
                return;
            }
        }
    }

    private static bool IsLodged(Complaint complaint) => complaint.Lodged is not null || complaint.States().Any(state => state != ComplaintState.Drafted);

    /// <summary>About the complaint as a whole, or about its lodging or registration.</summary>
    private static bool DeniesItself(Target about, Complaint complaint) =>
        about.Record!.Is(complaint.Id)
        && (about.Item is not { } key || complaint.Steps.Any(s => s.Key == key && (s.Kind == StepKind.Lodged || s.Kind == StepKind.Registered)));

    /// <summary>About what a complainant, or somebody on whose behalf it was lodged, is said to have done; and about nothing else that the statement mentions.</summary>
    private static bool DeniesThatSomebodyComplained(Statement statement, Target about, Complaint complaint) =>
        about.Item is null && statement.Says is not null
        && (complaint.Complainants.Any(c => c.Actor is { } actor && IsSame(actor, about.Record!)) || complaint.OnBehalfOf.Any(actor => IsSame(actor, about.Record!)))
        && (statement.Mentions.Count == 0 || statement.Mentions.Any(m => m.Record is { } mentioned && mentioned.Is(complaint.Id)));

    private static bool IsSame(ActorRef actor, RecordRef reference) => string.Equals(actor.Text, reference.Text, StringComparison.Ordinal);
}
