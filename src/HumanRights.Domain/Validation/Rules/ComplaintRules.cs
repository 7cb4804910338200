using System.Globalization;
using HumanRights.Domain.Actors;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Complaints;
using HumanRights.Domain.Incidents;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Sources;
using HumanRights.Domain.Statistics;
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

    // How soon a case is to be opened on a supported complaint of torture, and an injury examined: what no law allows to exceed by much.
    private const int DaysToOpenACase = 30;

    private const int DaysToExamine = 3;

    // How long after a complaint an adverse act is worth a second look.
    private const int DaysOfSuspicion = 90;

    private static readonly HashSet<ComplaintSubject> s_tortureAndLike =
        [ComplaintSubject.Torture, ComplaintSubject.IllTreatment, ComplaintSubject.SexualViolence, ComplaintSubject.ExcessiveForce, ComplaintSubject.Death];

    // What ends the waiting for an answer, or moves it to another body.
    private static readonly HashSet<StepKind> s_answers =
        [.. s_decisions, StepKind.RefusedRegistration, StepKind.Returned, StepKind.Forwarded, StepKind.Withdrawn, StepKind.Closed];

    private static readonly HashSet<ResponseKind> s_noAnswers = [ResponseKind.None, ResponseKind.NotAsked, ResponseKind.Announced, ResponseKind.AcknowledgementOfReceipt];

    // By these capacities somebody complains for others in a role that carries its right with it.
    private static readonly HashSet<ComplainantCapacity> s_withOwnRight = [ComplainantCapacity.Relative, ComplainantCapacity.Lawyer, ComplainantCapacity.LegalRepresentative];

    private static readonly HashSet<CustodyRelation> s_underControl =
        [CustodyRelation.InCustodyOfRespondent, CustodyRelation.InCustodyOfSameSystem, CustodyRelation.UnderEscort, CustodyRelation.UnderDuressAlleged];

    private static readonly HashSet<AttributionCapacity> s_parties =
    [
        AttributionCapacity.OwnBehalf, AttributionCapacity.Victim, AttributionCapacity.Witness, AttributionCapacity.Detainee, AttributionCapacity.Accused,
        AttributionCapacity.Relative, AttributionCapacity.PartyToCase, AttributionCapacity.Anonymous,
    ];

    private static readonly HashSet<AttributionCapacity> s_finders =
        [AttributionCapacity.ForInstitution, AttributionCapacity.Official, AttributionCapacity.Expert, AttributionCapacity.MedicalProfessional, AttributionCapacity.Monitor];

    private static readonly HashSet<AttributionCapacity> s_officials = [AttributionCapacity.Official, AttributionCapacity.ForInstitution, AttributionCapacity.Spokesperson];

    private static readonly HashSet<HealthEventKind> s_selfHarm = [HealthEventKind.SelfHarmInjury, HealthEventKind.SuicideAttempt, HealthEventKind.Suicide];

    private static readonly HashSet<HealthEventKind> s_examinations =
        [HealthEventKind.Examination, HealthEventKind.Diagnosis, HealthEventKind.Treatment, HealthEventKind.Surgery, HealthEventKind.Hospitalisation];

    private static readonly HashSet<HealthEventKind> s_innerCauses =
        [HealthEventKind.Illness, HealthEventKind.Infection, HealthEventKind.Overdose, HealthEventKind.Suicide, HealthEventKind.Deterioration];

    internal static IEnumerable<Rule> Make() =>
    [
        Rule.For<Complaint>(RuleCatalogue.Get(RuleIds.StateOutOfTurn), StateOutOfTurn),
        Rule.For<Complaint>(RuleCatalogue.Get(RuleIds.StepBeforeItsCondition), StepBeforeItsCondition),
        Rule.For<Complaint>(RuleCatalogue.Get(RuleIds.JudgeInOwnCause), JudgeInOwnCause),
        Rule.For<Complaint>(RuleCatalogue.Get(RuleIds.NotConfirmedDespiteEvidence), NotConfirmedDespiteEvidence),
        Rule.For<Statement>(RuleCatalogue.Get(RuleIds.ComplaintDenied), ComplaintDenied),
        Rule.For<Complaint>(RuleCatalogue.Get(RuleIds.WithdrawnInCustody), WithdrawnInCustody),
        Rule.For<Complaint>(RuleCatalogue.Get(RuleIds.AdverseActAfterComplaint), AdverseActAfterComplaint),
        Rule.For<Complaint>(RuleCatalogue.Get(RuleIds.NoReplyByDeadline), NoReplyByDeadline),
        Rule.For<Complaint>(RuleCatalogue.Get(RuleIds.NoCaseOpened), NoCaseOpened),
        Rule.For<Complaint>(RuleCatalogue.Get(RuleIds.ComplaintPassedAround), ComplaintPassedAround),
        Rule.For<Complaint>(RuleCatalogue.Get(RuleIds.ComplaintForAnother), ComplaintForAnother),
        Rule.For<Statement>(RuleCatalogue.Get(RuleIds.AllegationStoredAsFinding), AllegationStoredAsFinding),
        Rule.For<Complaint>(RuleCatalogue.Get(RuleIds.ExaminationTooLate), ExaminationTooLate),
        Rule.For<Complaint>(RuleCatalogue.Get(RuleIds.BatchNotBrokenDown), BatchNotBrokenDown),
        Rule.For<HealthEvent>(RuleCatalogue.Get(RuleIds.CauseOfDeathAgainstInjuries), CauseOfDeathAgainstInjuries),
        Rule.For<Statement>(RuleCatalogue.Get(RuleIds.SelfHarmAgainstOwnReport), SelfHarmAgainstOwnReport),
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

            if (earlier.Count > 0)
            {
                context.Consider();
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
                if (lodged is { } first && step.On is { } on)
                {
                    context.Consider();
                    if (on.IsCertainlyBefore(first.Date))
                    {
                        context.ReportItem("steps", i, step, [first.Place], step.Kind.Text, ComplaintState.Lodged.Text);
                    }
                }

                registration ??= step;
            }
            else if (s_decisions.Contains(step.Kind) && registration is { On: { } registered } && step.On is { } decided && IsSameBody(complaint, step, registration))
            {
                context.Consider();
                if (decided.IsCertainlyBefore(registered))
                {
                    context.ReportItem("steps", i, step, [PlaceOf(complaint, registration)], step.Kind.Text, ComplaintState.Registered.Text);
                }
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
        if (complaint.Respondents.Count == 0 || (complaint.Addressees.Count == 0 && !complaint.Steps.Any(s => s.By is not null || s.To is not null)))
        {
            return;
        }

        context.Consider();

        // Those complained of and the bodies above them, each with the respondent that it is or stands above.
        var chain = context.Shared(AuthorityChain.Of);
        var concerned = new Dictionary<string, ActorRef>(StringComparer.Ordinal);
        foreach (var respondent in complaint.Respondents.OrderBy(r => r.Text, StringComparer.Ordinal))
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
            if (answered.Record is not { } reference || context.Index.Resolve(reference) is not Complaint complaint || !IsLodged(complaint))
            {
                continue;
            }

            context.Consider();
            if (DeniesItself(target, complaint) || DeniesThatSomebodyComplained(statement, target, complaint))
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

    /// <summary>
    /// About what a complainant, or somebody on whose behalf it was lodged, is said to have done, and about nothing else that the
    /// statement mentions; or about what others did who are not complained of, when the statement mentions the complaint itself.
    /// </summary>
    private static bool DeniesThatSomebodyComplained(Statement statement, Target about, Complaint complaint)
    {
        if (about.Item is not null || statement.Says is null || about.Record is not { Kind: "person" or "group" or "organization" } who)
        {
            return false;
        }

        return complaint.Complainants.Any(c => c.Actor is { } actor && IsSame(actor, who)) || complaint.OnBehalfOf.Any(actor => IsSame(actor, who))
            ? statement.Mentions.Count == 0 || Mentions(statement, complaint)
            : Mentions(statement, complaint) && complaint.Respondents.Count > 0 && !complaint.Respondents.Any(actor => IsSame(actor, who)) && !complaint.Addressees.Any(actor => IsSame(actor, who));
    }

    private static bool Mentions(Statement statement, Complaint complaint) => statement.Mentions.Any(m => m is { Record: { } mentioned, Item: null, Field: null } && mentioned.Is(complaint.Id));

    private static bool IsSame(ActorRef actor, RecordRef reference) => string.Equals(actor.Text, reference.Text, StringComparison.Ordinal);

    private static void NotConfirmedDespiteEvidence(Complaint complaint, RuleContext context)
    {
        for (var i = 0; i < complaint.Steps.Count; i++)
        {
            var step = complaint.Steps[i];
            if (step.Kind != StepKind.NotConfirmed && step.Kind != StepKind.RejectedWithoutCheck && step.Result != StepResult.NotConfirmed)
            {
                continue;
            }

            context.Consider();
            if (context.Shared(Allegations.Of).SupportOf(complaint) is { Count: > 0 } support)
            {
                context.ReportItem("steps", i, step, support);
                return;
            }
        }
    }

    private static void WithdrawnInCustody(Complaint complaint, RuleContext context)
    {
        for (var i = 0; i < complaint.Steps.Count; i++)
        {
            var step = complaint.Steps[i];
            if (step.Kind != StepKind.Withdrawn)
            {
                continue;
            }

            if (context.Index.Find(step.Document) is Source { SpeakerCustody: { } custody } paper)
            {
                context.Consider();
                if (s_underControl.Contains(custody))
                {
                    context.ReportItem("steps", i, step, [Target.To(paper.Id.ToRef(), "speakerCustody")]);
                    return;
                }
            }

            var place = WhoWithdraws(complaint, step).SelectMany(actor => HeldBy(actor, step.On, complaint.Respondents, context)).FirstOrDefault();
            if (place is not null)
            {
                context.ReportItem("steps", i, step, [place]);
                return;
            }
        }
    }

    private static IEnumerable<ActorRef> WhoWithdraws(Complaint complaint, Step step) =>
        step.By is { Kind: "person" or "group" } by ? [by] : complaint.Complainants.Select(c => c.Actor).OfType<ActorRef>().Concat(complaint.OnBehalfOf);

    /// <summary>Where somebody certainly was in the hands of those complained of on a date.</summary>
    private static IEnumerable<Target> HeldBy(ActorRef actor, ExtendedDate? date, IReadOnlyList<ActorRef> respondents, RuleContext context)
    {
        var record = context.Index.Resolve(actor);
        foreach (var detention in record switch { Person person => person.Detentions, Group group => group.Detentions, _ => [] })
        {
            if (detention.Statuses.Any(s => s.Status is { } status && IsAtLiberty(status) && (date is null || s.On?.IsCertainlyAfter(date) != true)))
            {
                continue;
            }

            foreach (var placement in detention.Placements)
            {
                // A stay without limits always counts; with them, where it certainly covered the date.
                if (placement.At is not { Kind: "facility" } at || (placement.Period is { } period && (period.From ?? period.To) is not null && (date is null || !period.CertainlyHeldOn(date))))
                {
                    continue;
                }

                context.Consider();
                var chain = context.Shared(AuthorityChain.Of);
                var above = chain.Above(at.Text, date);
                if (respondents.Any(r => above.Contains(r.Text) || chain.Above(r.Text, date).Contains(at.Text)))
                {
                    yield return new Target { Record = record!.RecordId.ToRef(), Item = placement.Key };
                }
            }
        }
    }

    private static bool IsAtLiberty(DetentionStatus status) =>
        status == DetentionStatus.Free || status == DetentionStatus.Wanted || status == DetentionStatus.Released || status == DetentionStatus.ReleasedConditional
        || status == DetentionStatus.TemporaryLeave || status == DetentionStatus.Escaped || status == DetentionStatus.TransferredAbroad || status == DetentionStatus.HouseArrest;

    private static void AdverseActAfterComplaint(Complaint complaint, RuleContext context)
    {
        if (FirstLodged(complaint) is not { } lodged)
        {
            return;
        }

        var adverse = context.Shared(AdverseActs.Of);
        var people = complaint.Complainants.Select(c => c.Actor).Concat(complaint.OnBehalfOf).Concat(complaint.Representation.Select(r => r.By)).OfType<ActorRef>().Distinct().ToList();
        if (!people.Exists(adverse.HasAny))
        {
            return;
        }

        context.Consider();
        var alleged = complaint.Allegations.ToHashSet();
        var found = people.SelectMany(actor => adverse.Within(DaysOfSuspicion, lodged.Date, actor)).Where(act => !alleged.Contains(act)).Distinct().Take(Allegations.MostShown).ToList();
        if (found.Count > 0)
        {
            context.Report(null, found, DaysOfSuspicion.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static void NoReplyByDeadline(Complaint complaint, RuleContext context)
    {
        if (complaint.Deadline is not { } deadline || !deadline.IsCertainlyBefore(context.AsOfDate) || (context.AbsenceOf("responses") is { } absence && absence.Reason != AbsenceReason.None))
        {
            return;
        }

        context.Consider();
        var isAnswered = complaint.Responses.Any(r => !s_noAnswers.Contains(r.Kind) && r.On?.IsCertainlyAfter(deadline) != true)
            || complaint.Steps.Any(s => s_answers.Contains(s.Kind) && s.On?.IsCertainlyAfter(deadline) != true);
        if (!isAnswered)
        {
            context.Report("deadline", []);
        }
    }

    private static void NoCaseOpened(Complaint complaint, RuleContext context)
    {
        var allegations = context.Shared(Allegations.Of);
        if (FirstLodged(complaint) is not { } lodged || complaint.Steps.Any(s => s.Kind == StepKind.Withdrawn)
            || !(complaint.Subjects.Any(s_tortureAndLike.Contains) || allegations.ActsOf(complaint).Any(a => Allegations.IsTortureOrLike(a.Act)))
            || allegations.SupportOf(complaint) is not { Count: > 0 } support)
        {
            return;
        }

        context.Consider();
        var opened = complaint.Steps.Where(s => s.Kind == StepKind.CriminalCaseOpened || s.Opened is not null).ToList();
        var isInTime = opened.Count > 0
            ? opened.Exists(s => s.On is null || !DayDistance.IsCertainlyMoreThan(DaysToOpenACase, lodged.Date, s.On))
            : allegations.HasCase(complaint) || !DayDistance.IsCertainlyMoreThan(DaysToOpenACase, lodged.Date, context.AsOfDate);
        if (!isInTime)
        {
            context.Report(null, support, DaysToOpenACase.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static void ComplaintPassedAround(Complaint complaint, RuleContext context)
    {
        var byTo = new Dictionary<string, Step>(StringComparer.Ordinal);
        Step? byNobodyNamed = null;
        for (var i = 0; i < complaint.Steps.Count; i++)
        {
            var step = complaint.Steps[i];
            if (step.Kind != StepKind.Forwarded)
            {
                continue;
            }

            // One body may send parts of a complaint to several others; that is not passing it on again.
            context.Consider();
            var again = step.By is { } by ? byTo.GetValueOrDefault(by.Text) : complaint.Addressees.Count > 1 ? null : byNobodyNamed;
            if (again is not null || step.Count?.LowerBound() >= 2)
            {
                context.ReportItem("steps", i, step, again is null ? [] : [PlaceOf(complaint, again)]);
                return;
            }

            byNobodyNamed ??= step.By is null ? step : null;
            if (step.To is { } to)
            {
                byTo.TryAdd(to.Text, step);
            }
        }
    }

    private static void ComplaintForAnother(Complaint complaint, RuleContext context)
    {
        var complaining = complaint.Complainants.Select(c => c.Actor).OfType<ActorRef>().ToHashSet();
        var others = complaint.OnBehalfOf.Where(actor => !complaining.Contains(actor)).ToList();
        if (others.Count == 0 || context.AbsenceOf("representation") is not null)
        {
            return;
        }

        context.Consider();
        var consents = context.Shared(Consents.Of);
        if (consents.Cover(complaint.Id.Text) || complaint.Complainants.Any(c => c.Capacity is { } capacity && s_withOwnRight.Contains(capacity)))
        {
            return;
        }

        var withBasis = complaint.Representation.Where(r => r.Basis is not null).ToList();
        var represented = withBasis.SelectMany(r => r.Of).ToHashSet();
        var without = withBasis.Exists(r => r.Of.Count == 0) ? [] : others.Where(actor => !consents.Cover(actor.Text) && !represented.Contains(actor)).ToList();
        if (without.Count > 0)
        {
            context.Report("onBehalfOf", [.. without.Take(Allegations.MostShown).Select(a => Target.To(a!))]);
        }
    }

    private static void AllegationStoredAsFinding(Statement statement, RuleContext context)
    {
        if (statement.Stance != Stance.Finds)
        {
            return;
        }

        context.Consider();
        var capacity = statement.Attribution is [var innermost, ..] ? innermost.Capacity : null;
        var complaint = capacity is not null && s_finders.Contains(capacity)
            ? null
            : context.Index.ReferencesTo(statement.Id).FirstOrDefault(r => r is { From: Complaint, Item: null })?.From;
        if (complaint is not null || (capacity is not null && s_parties.Contains(capacity)))
        {
            context.Report("stance", complaint is null ? [] : [Target.To(complaint.RecordId.ToRef(), "allegations")]);
        }
    }

    private static void ExaminationTooLate(Complaint complaint, RuleContext context)
    {
        if (FirstLodged(complaint) is not { } reported)
        {
            return;
        }

        var allegations = context.Shared(Allegations.Of);
        var injured = allegations.ActsOf(complaint).Where(a => a.Act.Injuries.Count > 0).ToList();
        if (injured.Count == 0)
        {
            return;
        }

        var exams = injured.SelectMany(a => allegations.ExaminationsOf(a)).Concat(injured.SelectMany(a => HealthChecksOf(a.Act.Victim, context)))
            .Concat(complaint.Steps.Where(s => s.Kind == StepKind.ForensicExam).Select(s => (s.On, Place: PlaceOf(complaint, s)))).ToList();
        var refused = complaint.Steps.FirstOrDefault(s => s.Kind == StepKind.ExaminationRefused
            || (s.Kind == StepKind.ExaminationRequested && (s.Result == StepResult.Refused || s.Result == StepResult.Ignored || s.Result == StepResult.LeftUnanswered)));
        if (exams.Count == 0 && refused is null)
        {
            return;
        }

        // An examination whose date is not known, or that may have been in time, was.
        context.Consider();
        if (exams.TrueForAll(e => e.Item1 is { } on && DayDistance.IsCertainlyMoreThan(DaysToExamine, reported.Date, on)))
        {
            context.Report(null, [.. exams.Select(e => e.Item2).Concat(refused is null ? [] : [PlaceOf(complaint, refused)]).Distinct().Take(Allegations.MostShown)]);
        }
    }

    private static IEnumerable<(ExtendedDate? On, Target Place)> HealthChecksOf(ActorRef? victim, RuleContext context) =>
        context.Index.Resolve(victim) is Person person
            ? person.HealthEvents.Where(e => s_examinations.Contains(e.Kind)).Select(e => (e.On, new Target { Record = person.Id.ToRef(), Item = e.Key }))
            : [];

    private static void BatchNotBrokenDown(Complaint complaint, RuleContext context)
    {
        if (complaint.Count is not { } count || count.UpperBound() <= 1)
        {
            return;
        }

        context.Consider();
        if (count.Unit is null && context.AbsenceOf("count/unit") is null)
        {
            context.Report("count", [], "unit");
        }

        // Complaints of one subject need no breaking down.
        if (complaint.Subjects.Count > 1 && !context.Index.ReferencesTo(complaint.Id).Any(r => r.From is Figure figure && (figure.Breakdown.Count > 0 || figure.Absent?.Of("breakdown") is not null)))
        {
            context.Report("count", [], "breakdown");
        }
    }

    private static void CauseOfDeathAgainstInjuries(HealthEvent claimed, RuleContext context)
    {
        if (context.Record is not Person person
            || !(claimed.Kind == HealthEventKind.DeathOfNaturalCauseClaimed || (s_innerCauses.Contains(claimed.Kind) && claimed.Statuses.Any(s => s.Status == HealthEventStatus.Fatal))))
        {
            return;
        }

        context.Consider();
        var injuries = context.Shared(Allegations.Of).InjuriesAtDeathOf(person);
        if (injuries.Count > 0)
        {
            context.Report(null, injuries, claimed.Kind.Text);
        }
    }

    private static void SelfHarmAgainstOwnReport(Statement explanation, RuleContext context)
    {
        if (explanation.Stance != Stance.AcknowledgesOtherExplanation || !IsOfficial(explanation) || explanation.About is not { Record: { } about, Item: { } key }
            || context.Index.Resolve(about) is not Incident incident || context.Index.FindPart(incident, key) is not Act act
            || !explanation.Mentions.Any(m => IsSelfHarm(m, context)))
        {
            return;
        }

        context.Consider();
        var reports = context.Shared(Allegations.Of).OfficialReportsOfForce(incident, act.Victim);
        if (reports.Count > 0)
        {
            context.Report(null, reports);
        }
    }

    internal static bool IsOfficial(Statement statement) =>
        statement.Attribution is [var speaker, ..] && (speaker.Capacity is { } capacity ? s_officials.Contains(capacity) : speaker.By.Any(b => b.Kind == "facility"));

    private static bool IsSelfHarm(Target target, RuleContext context) =>
        target.Item is { } key && context.Index.Resolve(target.Record) is { } record && context.Index.FindPart(record, key) switch
        {
            HealthEvent illness => s_selfHarm.Contains(illness.Kind),
            Protest protest => protest.Kind == ProtestKind.SelfHarm || string.Equals(protest.Kind.Info?.Parent, ProtestKind.SelfHarm.Text, StringComparison.Ordinal),
            _ => false,
        };

    /// <summary>Acts and measures against somebody, by date.</summary>
    private sealed class AdverseActs
    {
        // Measures that protect somebody, or bind others for their sake.
        private static readonly HashSet<MeasureKind> s_protecting = [MeasureKind.Protection, MeasureKind.InterimMeasureInternational, MeasureKind.InterimRelief, MeasureKind.PersonalSurety];

        private readonly Dictionary<string, List<(ExtendedDate On, Target Place)>> _against = new(StringComparer.Ordinal);

        private AdverseActs(CaseFile file)
        {
            foreach (var incident in file.Incidents)
            {
                foreach (var act in incident.Acts)
                {
                    Add(act.Victim, act.When ?? incident.When, new Target { Record = incident.Id.ToRef(), Item = act.Key });
                }
            }

            foreach (var measure in file.Measures.Where(m => !s_protecting.Contains(m.Kind)))
            {
                foreach (var actor in measure.AppliesTo)
                {
                    Add(actor, measure.Dates?.Decided ?? measure.Dates?.Issued ?? measure.Dates?.Effective, Target.To(measure.Id.ToRef()));
                }
            }

            foreach (var list in _against.Values)
            {
                list.Sort(static (a, b) => ExtendedDate.DisplayOrder.Compare(a.On, b.On));
            }
        }

        internal static AdverseActs Of(RuleContext context) => new(context.File);

        internal bool HasAny(ActorRef actor) => _against.ContainsKey(actor.Text);

        /// <summary>What was certainly done after a date and within some days.</summary>
        internal IEnumerable<Target> Within(int days, ExtendedDate date, ActorRef actor)
        {
            if (!_against.TryGetValue(actor.Text, out var list))
            {
                yield break;
            }

            var (low, high) = (0, list.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = list[middle].On.Earliest.CompareTo(date.Latest) <= 0 ? (middle + 1, high) : (low, middle);
            }

            for (var i = low; i < list.Count && !DayDistance.IsCertainlyMoreThan(days, date, list[i].On); i++)
            {
                if (list[i].On.IsCertainlyAfter(date) && DayDistance.IsCertainlyWithin(days, date, list[i].On))
                {
                    yield return list[i].Place;
                }
            }
        }

        private void Add(ActorRef? actor, ExtendedDate? on, Target place)
        {
            if (actor is null || on is not { IsCertain: true, Earliest.IsFinite: true })
            {
                return;
            }

            if (!_against.TryGetValue(actor.Text, out var list))
            {
                _against.Add(actor.Text, list = []);
            }

            list.Add((on, place));
        }
    }

    /// <summary>Who agreed that a complaint is lodged for them, and which complaints somebody agreed to.</summary>
    private sealed class Consents
    {
        private static readonly HashSet<ConsentStatus> s_given = [ConsentStatus.Given, ConsentStatus.GivenLimited, ConsentStatus.ByRepresentative, ConsentStatus.NotRequired];

        private static readonly HashSet<ConsentUse> s_uses =
        [
            ConsentUse.LegalAction, ConsentUse.ShareWithAuthorities, ConsentUse.ShareWithNpm, ConsentUse.ShareWithNhri, ConsentUse.ShareWithUn, ConsentUse.ShareWithRegionalBodies,
        ];

        private readonly HashSet<string> _covered;

        private Consents(CaseFile file) => _covered = file.Consents
            .Where(c => c.Status is { } status && s_given.Contains(status) && (c.Uses.Count == 0 || c.Uses.Any(s_uses.Contains)))
            .SelectMany(c => c.Persons.Select(p => p.Text).Concat(c.Records.Select(r => r.Record?.Text).OfType<string>()).Concat(c.By is { } by ? [by.Text] : []))
            .ToHashSet(StringComparer.Ordinal);

        internal static Consents Of(RuleContext context) => new(context.File);

        internal bool Cover(string actorOrComplaint) => _covered.Contains(actorOrComplaint);
    }
}
