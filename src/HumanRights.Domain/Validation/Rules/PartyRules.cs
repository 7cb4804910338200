using System.Globalization;
using HumanRights.Domain.Actors;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Complaints;
using HumanRights.Domain.Facilities;
using HumanRights.Domain.Incidents;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Proceedings;
using HumanRights.Domain.Sources;
using HumanRights.Domain.Statistics;
using HumanRights.Domain.Time;
using HumanRights.Domain.Values;

namespace HumanRights.Domain.Validation.Rules;

/// <summary>The sides of a proceeding and those who act in it: HRD1401 to HRD1499.</summary>
internal static class PartyRules
{
    // Who speaks of the staff of a prison speaks of nobody; who speaks of two brothers speaks of each.
    private const int LargestNamingGroup = 3;

    private static readonly PartyRole[] s_prosecuted =
    [
        PartyRole.ProsecutedPerson, PartyRole.Suspect, PartyRole.Accused, PartyRole.DefendantOnTrial, PartyRole.Convicted, PartyRole.AcquittedPerson, PartyRole.Defendant,
        PartyRole.PersonSubjectToProceedings,
    ];

    // For each kind the sides that it cannot be without, each under the roles that may be used for it.
    private static readonly Dictionary<ProceedingKind, PartyRole[][]> s_sides = new()
    {
        [ProceedingKind.Civil] = [[PartyRole.Claimant, PartyRole.Petitioner], [PartyRole.Defendant, PartyRole.RespondentAuthority, PartyRole.InterestedParty]],
        [ProceedingKind.AdministrativeJudicial] = [[PartyRole.Claimant, PartyRole.Petitioner, PartyRole.Applicant], [PartyRole.RespondentAuthority, PartyRole.Defendant]],
        [ProceedingKind.CriminalPrivate] = [[PartyRole.PrivateProsecutor, PartyRole.Claimant], s_prosecuted],
        [ProceedingKind.AdministrativeOffence] = [s_prosecuted],
        [ProceedingKind.IbCommunication] = [[PartyRole.Author, PartyRole.AllegedVictim, PartyRole.Applicant, PartyRole.Petitioner], [PartyRole.StateParty, PartyRole.RespondentState]],
        [ProceedingKind.RegionalCourt] = [[PartyRole.Applicant, PartyRole.Petitioner, PartyRole.AllegedVictim], [PartyRole.RespondentState, PartyRole.StateParty]],
        [ProceedingKind.RegionalCommission] = [[PartyRole.Petitioner, PartyRole.Applicant, PartyRole.AllegedVictim], [PartyRole.RespondentState, PartyRole.StateParty]],
        [ProceedingKind.Wgad] = [[PartyRole.SourceOfCase, PartyRole.AllegedVictim, PartyRole.Petitioner], [PartyRole.StateParty, PartyRole.RespondentState]],
        [ProceedingKind.Extradition] = [[PartyRole.RequestedPerson, .. s_prosecuted], [PartyRole.RequestingState]],
    };

    // From here on a criminal case has somebody who is accused.
    private static readonly HashSet<ProceedingStage> s_accusedByThen =
    [
        ProceedingStage.Indicted, ProceedingStage.InCourt, ProceedingStage.PreliminaryHearing, ProceedingStage.Trial, ProceedingStage.Verdict, ProceedingStage.Appeal, ProceedingStage.InForce,
        ProceedingStage.Cassation, ProceedingStage.Enforcement,
    ];

    private static readonly HashSet<AttendanceRole> s_judges =
        [AttendanceRole.TrialJudge, AttendanceRole.LayJudge, AttendanceRole.Juror, AttendanceRole.InvestigatingJudge, AttendanceRole.Rapporteur, AttendanceRole.AdHocJudge];

    private static readonly HashSet<AttendanceRole> s_counsel = [AttendanceRole.DefenceCounsel, AttendanceRole.PublicDefender];

    private static readonly HashSet<RepresentationBasis> s_counselBasis = [RepresentationBasis.Counsel, RepresentationBasis.AppointedCounsel, RepresentationBasis.PublicDefender];

    private static readonly HashSet<ProceedingKind> s_inquiries =
    [
        ProceedingKind.Criminal, ProceedingKind.InternalInspection, ProceedingKind.Disciplinary, ProceedingKind.Inquest, ProceedingKind.Inquiry,
    ];

    private static readonly HashSet<StepKind> s_inquiring =
    [
        StepKind.PreCheck, StepKind.Registration, StepKind.Inspection, StepKind.UnderInspection, StepKind.Interrogation, StepKind.Conversation, StepKind.Confrontation,
        StepKind.IdentificationParade, StepKind.Reconstruction, StepKind.Search, StepKind.Seizure, StepKind.SiteInspection, StepKind.ExpertiseOrdered, StepKind.RefusalToOpen,
        StepKind.Termination, StepKind.Suspension, StepKind.Completion, StepKind.NotificationOfSuspicion, StepKind.ChargeBrought,
    ];

    private static readonly HashSet<InstanceLevel> s_inquiringLevels = [InstanceLevel.PreTrial, InstanceLevel.NonJudicial];

    // The families of acts for which an inquiry has to be independent of those who are said to have done them.
    private static readonly string[] s_gravest = ["life", "integrity", "liberty", "detention"];

    private static readonly HashSet<ActType> s_pressure = [ActType.IntegrityThreat, ActType.IntegrityDeathThreat, ActType.FairtrialForcedStatement];

    private static readonly HashSet<StatementTopic> s_pressureTopics = [StatementTopic.Intimidation, StatementTopic.CoercedStatement];

    private static readonly HashSet<PartyRole> s_suing = [PartyRole.Claimant, PartyRole.PrivateProsecutor, PartyRole.Petitioner];

    private static readonly HashSet<ProceedingKind> s_suits = [ProceedingKind.Civil, ProceedingKind.CriminalPrivate];

    private static readonly HashSet<ProceedingKind> s_claims = [ProceedingKind.Civil, ProceedingKind.AdministrativeJudicial];

    private static readonly HashSet<PartyCapacity> s_forABody = [PartyCapacity.Official, PartyCapacity.ForTheInstitution, PartyCapacity.State, PartyCapacity.LegalEntity];

    private static readonly HashSet<PartyRole> s_criminalRoles =
    [
        PartyRole.ProsecutedPerson, PartyRole.Suspect, PartyRole.Accused, PartyRole.DefendantOnTrial, PartyRole.Convicted, PartyRole.AcquittedPerson, PartyRole.Victim,
        PartyRole.CivilClaimant, PartyRole.CivilDefendant, PartyRole.PrivateProsecutor, PartyRole.ReportingPerson,
    ];

    private static readonly HashSet<PartyRole> s_civilRoles =
        [PartyRole.Claimant, PartyRole.ThirdPartyWithClaims, PartyRole.ProsecutorIntervening, PartyRole.RespondentAuthority];

    private static readonly HashSet<PartyRole> s_internationalRoles =
    [
        PartyRole.Author, PartyRole.StateParty, PartyRole.RespondentState, PartyRole.SourceOfCase, PartyRole.ThirdPartyIntervener,
    ];

    private static readonly HashSet<ProceedingKind> s_domestic = [ProceedingKind.Civil, ProceedingKind.AdministrativeJudicial, .. ProceedingParts.Punitive, ProceedingKind.Disciplinary];

    private static readonly HashSet<AttendanceRole> s_criminalAttendance =
        [AttendanceRole.Accused, AttendanceRole.DefenceCounsel, AttendanceRole.Investigator, AttendanceRole.InquiryOfficer, AttendanceRole.InvestigatingJudge, AttendanceRole.WitnessWithRightToProtection];

    private static readonly HashSet<OrganizationKind> s_prosecuting = [OrganizationKind.Prosecutor, OrganizationKind.InvestigativeBody, OrganizationKind.Police];

    private static readonly HashSet<CustodyRelation> s_inCustody = [CustodyRelation.InCustodyOfRespondent, CustodyRelation.InCustodyOfSameSystem, CustodyRelation.UnderEscort];

    private static readonly HashSet<StepKind> s_suspicion = [StepKind.NotificationOfSuspicion, StepKind.ChargeBrought];

    private static readonly HashSet<StepKind> s_takenUpAgain = [StepKind.Reopening, StepKind.ReturnForInvestigation, StepKind.Severance];

    private static readonly HashSet<LinkKind> s_oneMatter =
        [LinkKind.Refiled, LinkKind.JoinedWith, LinkKind.SeveredFrom, LinkKind.RemandedFrom, LinkKind.Duplicate, LinkKind.RequalifiedFrom, LinkKind.Updates];

    internal static IEnumerable<Rule> Make() =>
    [
        Rule.For<LegalProceeding>(RuleCatalogue.Get(RuleIds.SideMissing), SideMissing),
        Rule.For<LegalProceeding>(RuleCatalogue.Get(RuleIds.RolesThatExclude), RolesThatExclude),
        Rule.For<LegalProceeding>(RuleCatalogue.Get(RuleIds.InquiryByThoseAccused), InquiryByThoseAccused),
        Rule.For<LegalProceeding>(RuleCatalogue.Get(RuleIds.InvestigatorAccused), InvestigatorAccused),
        Rule.For<Party>(RuleCatalogue.Get(RuleIds.OfficialWithoutCapacity), OfficialWithoutCapacity),
        Rule.For<Cause>(RuleCatalogue.Get(RuleIds.ClaimantNotNamed), ClaimantNotNamed),
        Rule.ForAny(RuleCatalogue.Get(RuleIds.RoleOfAnotherKind), RoleOfAnotherKind, typeof(Party), typeof(Attendance), typeof(Evidence)),
        Rule.For<LegalProceeding>(RuleCatalogue.Get(RuleIds.SuspectAfterConviction), SuspectAfterConviction),
        Rule.ForAny(RuleCatalogue.Get(RuleIds.WitnessInCustody), WitnessInCustody, typeof(Attendance), typeof(Source)),
        Rule.ForAny(RuleCatalogue.Get(RuleIds.WitnessesMiscounted), WitnessesMiscounted, typeof(Figure), typeof(Attendance)),
        Rule.For<Hearing>(RuleCatalogue.Get(RuleIds.HeardWithoutCounsel), HeardWithoutCounsel),
        Rule.ForAny(RuleCatalogue.Get(RuleIds.RepresentedOnNoBasis), RepresentedOnNoBasis, typeof(Representation), typeof(Statement)),
        Rule.For<CompositionMember>(RuleCatalogue.Get(RuleIds.OneJudgeForRelatedClaims), OneJudgeForRelatedClaims),
    ];

    private static void SideMissing(LegalProceeding proceeding, RuleContext context)
    {
        var sides = s_sides.GetValueOrDefault(proceeding.Kind)
            ?? (proceeding.Kind == ProceedingKind.Criminal && context.StagesOf(proceeding).Any(s_accusedByThen.Contains) ? [s_prosecuted] : null);
        if (sides is null)
        {
            return;
        }

        context.Consider();

        // A party whose role is not told may be the one that is looked for.
        if (context.AbsenceOf("parties") is null && proceeding.Parties.All(p => p.Role is not null && p.Role != PartyRole.Other))
        {
            var missing = sides.Where(side => !proceeding.Parties.Any(p => Array.Exists(side, role => role == p.Role))).Select(side => side[0].Text).ToList();
            if (missing.Count > 0)
            {
                context.Report(proceeding.Kind.Text, string.Join(", ", missing));
            }
        }
    }

    private static void RolesThatExclude(LegalProceeding proceeding, RuleContext context)
    {
        var roles = new Dictionary<string, List<(Function Function, Part Where)>>(StringComparer.Ordinal);
        foreach (var party in proceeding.Parties)
        {
            Add(party.Actor, party.Role == PartyRole.Prosecutor || party.Role == PartyRole.ProsecutorIntervening ? Function.Prosecutor : Function.Party, party);
            foreach (var representation in party.Representation.Where(r => r.Basis is { } basis && s_counselBasis.Contains(basis) && r.Status != RepresentationStatus.Refused))
            {
                Add(representation.By, Function.Counsel, representation);
            }
        }

        foreach (var instance in proceeding.Instances)
        {
            foreach (var member in instance.Composition.Where(m => m.Role is null || s_judges.Contains(m.Role)))
            {
                Add(member.Actor, Function.Judge, member);
            }

            foreach (var attendance in instance.Hearings.SelectMany(h => h.Attendance))
            {
                Add(attendance.Actor, FunctionOf(attendance.As), attendance);
            }
        }

        foreach (var (actor, all) in roles.Where(r => r.Value.Count > 1))
        {
            var held = all.OrderBy(h => h.Function).ThenBy(h => h.Where.Key.Text, StringComparer.Ordinal).DistinctBy(h => h.Function).ToList();
            if (held.Count == 1)
            {
                continue;
            }

            context.Consider();
            foreach (var (function, where) in held)
            {
                if (held.Find(other => function < other.Function && Exclude(function, other.Function)) is { Where: not null } second)
                {
                    context.Report(null, [ProceedingParts.PlaceOf(proceeding, where), ProceedingParts.PlaceOf(proceeding, second.Where)], actor, Word(function), Word(second.Function));
                    break;
                }
            }
        }

        void Add(ActorRef? actor, Function? function, Part where)
        {
            // A court can be sued; only one human being cannot stand on both sides of the bench.
            if (actor is null || function is not { } known || actor.Kind != "person")
            {
                return;
            }

            if (!roles.TryGetValue(actor.Text, out var held))
            {
                roles.Add(actor.Text, held = []);
            }

            held.Add((known, where));
        }
    }

    private static Function? FunctionOf(AttendanceRole? role) =>
        role is null ? null
        : s_judges.Contains(role) ? Function.Judge
        : s_counsel.Contains(role) ? Function.Counsel
        : role == AttendanceRole.Prosecutor ? Function.Prosecutor
        : role == AttendanceRole.Expert ? Function.Expert
        : role == AttendanceRole.Witness || role == AttendanceRole.Victim ? Function.Witness
        : role == AttendanceRole.Accused || role == AttendanceRole.Claimant || role == AttendanceRole.Defendant || role == AttendanceRole.ThirdParty ? Function.Party
        : null;

    private static bool Exclude(Function one, Function other) => (one, other) switch
    {
        // Parties and experts may be heard as witnesses, and a party may defend itself; who judges does nothing else.
        (Function.Judge, not Function.Judge) or (not Function.Judge, Function.Judge) => true,
        (Function.Prosecutor, Function.Counsel) or (Function.Counsel, Function.Prosecutor) => true,
        (Function.Expert, Function.Party) or (Function.Party, Function.Expert) => true,
        _ => false,
    };

    private static string Word(Function function) => function switch
    {
        Function.Judge => "judge",
        Function.Prosecutor => "prosecutor",
        Function.Counsel => "counsel",
        Function.Expert => "expert",
        Function.Witness => "witness",
        _ => "party",
    };

    private static void InquiryByThoseAccused(LegalProceeding proceeding, RuleContext context)
    {
        if (!s_inquiries.Contains(proceeding.Kind) || ActsIn(proceeding, context) is not { Count: > 0 } acts)
        {
            return;
        }

        // Those said to have done it: whom the acts name, and those who are prosecuted for it.
        var accused = acts.SelectMany(a => a.Involvements).Select(i => i.Actor)
            .Concat(proceeding.Parties.Where(ProceedingParts.IsProsecuted).Select(p => p.Actor)).OfType<ActorRef>().Distinct().OrderBy(a => a.Text, StringComparer.Ordinal).ToList();
        var chain = context.Shared(AuthorityChain.Of);
        var concerned = new Dictionary<string, ActorRef>(StringComparer.Ordinal);
        foreach (var actor in accused)
        {
            foreach (var body in chain.Above(actor.Text, ProceedingParts.StoodOn(proceeding)))
            {
                concerned.TryAdd(body, actor);
            }
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (body, on, where) in Inquirers(proceeding))
        {
            if (concerned.Count == 0 || !seen.Add(body.Text))
            {
                continue;
            }

            context.Consider();
            if (chain.Above(body.Text, on ?? ProceedingParts.StoodOn(proceeding)).Select(b => concerned.GetValueOrDefault(b)).FirstOrDefault(a => a is not null) is { } actor)
            {
                context.Report(null, [ProceedingParts.PlaceOf(proceeding, where), Target.To(actor!)], body.Text, actor.Text);
            }
        }
    }

    /// <summary>Who inquires: those who take the steps of an inquiry, and the bodies of its instances.</summary>
    private static IEnumerable<(ActorRef Body, ExtendedDate? On, Part Where)> Inquirers(LegalProceeding proceeding) =>
        proceeding.Instances.Where(i => i.Body is not null && i.Level is { } level && s_inquiringLevels.Contains(level)).Select(i => (i.Body!, i.Period?.From, (Part)i))
            .Concat(proceeding.Steps.Where(s => s.By is not null && s_inquiring.Contains(s.Kind)).Select(s => (s.By!, s.On, (Part)s)));

    /// <summary>Acts against life, body or liberty that the case is about.</summary>
    private static List<Act> ActsIn(LegalProceeding proceeding, RuleContext context)
    {
        var targets = proceeding.Charges.SelectMany(c => c.Conduct).Concat(proceeding.Causes.SelectMany(c => c.OnAccountOf));
        return [.. targets.SelectMany(ActsAt).Where(a => a.Type is { } type && Array.Exists(s_gravest, family => type.Text == family || type.Text.StartsWith(family + ".", StringComparison.Ordinal)))];

        IEnumerable<Act> ActsAt(Target target) =>
            context.RecordAt(target) is not Incident incident ? []
            : target.Item is null ? incident.Acts
            : context.PartAt<Act>(target) is { } act ? [act] : [];
    }

    private static void InvestigatorAccused(LegalProceeding proceeding, RuleContext context)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        HashSet<string>? concerned = null;
        foreach (var (person, _, where) in Inquirers(proceeding).Concat(Investigators(proceeding)))
        {
            if (person.Kind != "person" || !seen.Add(person.Text))
            {
                continue;
            }

            context.Consider();
            var accusations = context.Shared(Accusations.Of).Against(person);
            if (accusations.Count == 0)
            {
                continue;
            }

            concerned ??= [proceeding.Id.Text, .. Concerned(proceeding, context)];
            if (accusations.FirstOrDefault(a => a.By.Overlaps(concerned)) is { } accusation)
            {
                context.Report(null, [ProceedingParts.PlaceOf(proceeding, where), accusation.Place], person.Text);
            }
        }
    }

    private static IEnumerable<(ActorRef Body, ExtendedDate? On, Part Where)> Investigators(LegalProceeding proceeding) =>
        proceeding.Instances.SelectMany(i => i.Composition.Where(m => m.Role == AttendanceRole.Investigator || m.Role == AttendanceRole.InquiryOfficer).Select(m => (m.Actor, (ExtendedDate?)null, (Part)m))
            .Concat(i.Hearings.SelectMany(h => h.Attendance).Where(a => a.As == AttendanceRole.Investigator || a.As == AttendanceRole.InquiryOfficer).Select(a => (a.Actor, (ExtendedDate?)null, (Part)a))))
            .Where(i => i.Actor is not null).Select(i => (i.Actor!, i.Item2, i.Item3));

    /// <summary>Parties, those who speak for them, witnesses, and the victims of the acts that the case is about.</summary>
    private static HashSet<string> Concerned(LegalProceeding proceeding, RuleContext context) =>
    [
        .. proceeding.Parties.Select(p => p.Actor).Concat(proceeding.Parties.SelectMany(p => p.Representation).Select(r => r.By))
            .Concat(proceeding.Instances.SelectMany(i => i.Hearings).SelectMany(h => h.Attendance).Where(a => a.As == AttendanceRole.Witness || a.As == AttendanceRole.Victim).Select(a => a.Actor))
            .Concat(ActsIn(proceeding, context).Select(a => a.Victim)).OfType<ActorRef>().Select(a => a.Text),
    ];

    private static void OfficialWithoutCapacity(Party party, RuleContext context)
    {
        if (context.Record is not LegalProceeding proceeding || party is not { Actor: { } actor, Role: { } role } || !s_suing.Contains(role) || !IsOfficial(actor, proceeding, context))
        {
            return;
        }

        context.Consider();
        if (party.Capacity is null && context.AbsenceOf("capacity") is null)
        {
            context.Report(actor.Text);
        }
    }

    /// <summary>Whether somebody is a State body, or holds an office in one.</summary>
    private static bool IsOfficial(ActorRef actor, LegalProceeding proceeding, RuleContext context)
    {
        var record = context.Index.FindText(actor.Text);
        return IsStateBody(record) || PositionsOf(record).Any(p => p.Body is { } body && IsStateBody(context.Index.FindText(body.Text)) && MayHold(p));

        bool MayHold(Position position) =>
            ProceedingParts.StoodOn(proceeding) is not { } begun
            || (position.Period?.To?.IsCertainlyBefore(begun) != true && position.Period?.From?.IsCertainlyAfter(begun) != true);
    }

    private static bool IsStateBody(Record? record) => record is Facility || (record is Organization organization && organization.PublicPower == PublicPower.State);

    private static IReadOnlyList<Position> PositionsOf(Record? record) => record switch
    {
        Person person => person.Positions,
        Group group => group.Positions,
        _ => [],
    };

    private static void ClaimantNotNamed(Cause cause, RuleContext context)
    {
        if (context.Record is not LegalProceeding proceeding || !s_suits.Contains(proceeding.Kind))
        {
            return;
        }

        var texts = context.Shared(SpokenOf.Of);
        var said = cause.OnAccountOf.Select(target => context.RecordAt(target)).OfType<Record>().Select(texts.In).OfType<HashSet<string>>().ToList();
        foreach (var key in said.Count > 0 ? cause.By : [])
        {
            if (context.Part<Party>(proceeding, key) is not { Actor: { } actor } party)
            {
                continue;
            }

            context.Consider();
            var names = NamesFor(actor, party, context);
            if (!said.Exists(names.Overlaps))
            {
                context.Report("onAccountOf", [ProceedingParts.PlaceOf(proceeding, party), .. cause.OnAccountOf], actor.Text);
            }
        }
    }

    /// <summary>Whom a text has to speak of to speak of a claimant: the claimant, a small group with the claimant in it, and the body for which the claim is made.</summary>
    private static HashSet<string> NamesFor(ActorRef actor, Party party, RuleContext context)
    {
        var record = context.Index.FindText(actor.Text);
        HashSet<string> names = [actor.Text, .. context.File.Groups.Count == 0 || record is null ? [] : GroupsWith(record, context)];
        if (party.Capacity is { } capacity && s_forABody.Contains(capacity))
        {
            names.UnionWith(PositionsOf(record).Select(p => p.Body?.Text).OfType<string>());
        }

        // Records that the file holds to be one person; a mere possibility names nobody.
        names.UnionWith(record is null ? [] : context.Index.ReferencesTo(record.RecordId).Select(r => r.From).OfType<IdentityLink>()
            .Where(l => l.Judgement == IdentityJudgement.Same).SelectMany(l => new[] { l.A?.Text, l.B?.Text }).OfType<string>());
        return names;
    }

    private static IEnumerable<string> GroupsWith(Record member, RuleContext context) =>
        context.Index.ReferencesTo(member.RecordId).Where(r => r.Member.Name == "members").Select(r => r.From).OfType<Group>().Where(g => g.Count?.UpperBound() <= LargestNamingGroup).Select(g => g.Id.Text);

    private static void RoleOfAnotherKind(DomainObject node, RuleContext context)
    {
        switch (node)
        {
            case Party { Role: { } role } when context.Record is LegalProceeding proceeding && s_domestic.Contains(proceeding.Kind):
                context.Consider();
                if (IsForeign(role, proceeding.Kind))
                {
                    context.Report("role", [], role.Text, proceeding.Kind.Text);
                }

                break;
            case Attendance { As: { } role } when context.Record is LegalProceeding proceeding && s_claims.Contains(proceeding.Kind):
                context.Consider();
                if (s_criminalAttendance.Contains(role))
                {
                    context.Report("as", [], role.Text, proceeding.Kind.Text);
                }

                break;
            case Evidence { CommissionedBy: { } by } evidence when context.Index.FindText(by.Text) is Organization { Kind: var kind } && s_prosecuting.Contains(kind):
                foreach (var proceeding in evidence.PresentedIn.Select(context.RecordAt).OfType<LegalProceeding>().Where(p => s_claims.Contains(p.Kind)))
                {
                    context.Consider();
                    if (!proceeding.Parties.Any(p => p.Actor == by || p.Role == PartyRole.ProsecutorIntervening || p.Role == PartyRole.Prosecutor))
                    {
                        context.Report("commissionedBy", [Target.To(proceeding.Id.ToRef(), "kind")], kind.Text, proceeding.Kind.Text);
                    }
                }

                break;
            default:
                break;
        }
    }

    private static bool IsForeign(PartyRole role, ProceedingKind kind) =>
        s_internationalRoles.Contains(role)
        || (s_claims.Contains(kind) && (s_criminalRoles.Contains(role) || role == PartyRole.PersonSubjectToProceedings))
        || ((kind == ProceedingKind.Criminal || kind == ProceedingKind.AdministrativeOffence) && s_civilRoles.Contains(role));

    private static void SuspectAfterConviction(LegalProceeding proceeding, RuleContext context)
    {
        if (proceeding.Kind != ProceedingKind.Criminal || proceeding.Steps.Any(s => s_takenUpAgain.Contains(s.Kind))
            || proceeding.Decisions.Any(d => d.Rulings.Any(r => r.Outcome is { } outcome && (outcome.IsOr(Outcome.Quashed) || outcome == Outcome.Remitted || outcome == Outcome.Returned || outcome == Outcome.Annulled))))
        {
            return;
        }

        var convicted = new Dictionary<string, (Decision Decision, ExtendedDate On)>(StringComparer.Ordinal);
        foreach (var decision in proceeding.Decisions)
        {
            foreach (var ruling in decision.Rulings.Where(r => r.Outcome?.IsOr(Outcome.Convicted) == true && decision.Dates?.Made is not null))
            {
                foreach (var actor in context.ActorsOf(proceeding, ruling.For.Count > 0 ? ruling.For : [.. proceeding.Parties.Where(ProceedingParts.IsProsecuted).Select(p => p.Key)]))
                {
                    convicted.TryAdd(actor.Text, (decision, decision.Dates!.Made!));
                }
            }
        }

        for (var i = 0; i < proceeding.Steps.Count; i++)
        {
            var step = proceeding.Steps[i];
            if (!s_suspicion.Contains(step.Kind) || step.On is not { } on || Suspected(step) is not { } actor || !convicted.TryGetValue(actor, out var conviction))
            {
                continue;
            }

            context.Consider();
            if (on.IsCertainlyAfter(conviction.On))
            {
                context.ReportItem("steps", i, step, [ProceedingParts.PlaceOf(proceeding, conviction.Decision)], actor, step.Kind.Text);
            }
        }

        string? Suspected(ProceduralStep step) =>
            step.To?.Text ?? step.About.Select(about => about.Item is { } key && ProceedingParts.IsHere(about, proceeding) ? context.Part<Party>(proceeding, key)?.Actor?.Text : about.Record?.Text).FirstOrDefault(id => id is not null && convicted.ContainsKey(id));
    }

    private static void WitnessInCustody(DomainObject node, RuleContext context)
    {
        switch (node)
        {
            case Attendance { Actor: { } actor } attendance when attendance.As == AttendanceRole.Witness && context.Record is LegalProceeding proceeding:
                var on = context.Parts.OfType<Hearing>().FirstOrDefault()?.On;
                var holders = HoldersOf(actor, on, context);
                if (holders.Count == 0)
                {
                    break;
                }

                context.Consider();
                var chain = context.Shared(AuthorityChain.Of);
                var holding = holders.SelectMany(h => chain.Above(h.Text, on ?? ProceedingParts.StoodOn(proceeding))).ToHashSet(StringComparer.Ordinal);
                if (proceeding.Parties.FirstOrDefault(p => p.Actor is { } party && chain.Above(party.Text, on ?? ProceedingParts.StoodOn(proceeding)).Any(holding.Contains)) is { } inCharge)
                {
                    context.Report("actor", [ProceedingParts.PlaceOf(proceeding, inCharge), .. holders.Select(h => Target.To(h!))], actor.Text, proceeding.Id.Text);
                }

                break;
            case Source { SpeakerCustody: { } custody } source:
                foreach (var proceeding in context.Shared(TestimonyIn.Of).UsedIn(source))
                {
                    context.Consider();
                    if (s_inCustody.Contains(custody))
                    {
                        context.Report("speakerCustody", [Target.To(proceeding.Id.ToRef())], custody.Text, proceeding.Id.Text);
                    }
                }

                break;
            default:
                break;
        }
    }

    /// <summary>The facilities in which somebody is held, but for times that certainly were others.</summary>
    private static List<ActorRef> HoldersOf(ActorRef actor, ExtendedDate? on, RuleContext context)
    {
        var detentions = context.Index.FindText(actor.Text) switch
        {
            Person person => person.Detentions,
            Group group => group.Detentions,
            _ => [],
        };
        return
        [
            .. detentions.SelectMany(d => d.Placements).Where(p => on is null || (p.Period?.To?.IsCertainlyBefore(on) != true && p.Period?.From?.IsCertainlyAfter(on) != true))
                .Select(p => p.At is { Kind: "facility" } at ? (context.Index.FindText(at.Text) as Facility)?.Id : null).OfType<FacilityId>().Distinct().Select(id => (ActorRef)id!),
        ];
    }

    private static void WitnessesMiscounted(DomainObject node, RuleContext context)
    {
        switch (node)
        {
            case Figure { Quantity: { } quantity } figure when quantity.Unit == Unit.Witness || figure.Indicator == FigureIndicator.WitnessesHeard:
                if (HeardAt(figure, context) is not { Count: > 0 } heard)
                {
                    break;
                }

                context.Consider();
                var (least, most) = (0m, (decimal?)0m);
                foreach (var attendance in heard)
                {
                    var (lower, upper) = SizeOf(attendance, context);
                    least += lower;
                    most += upper;
                }

                if (quantity.UpperBound() < least || quantity.LowerBound() > most)
                {
                    context.Report("quantity", [.. figure.About], heard.Count.ToString(CultureInfo.InvariantCulture));
                }

                break;
            case Attendance { Count: { } count, Actor: { } actor } when context.Index.FindText(actor.Text) is Group { Count: { } size } group && size.Words is null && count.Words is null:
                context.Consider();

                // Of a group some may come; more than it has cannot.
                if (count.LowerBound() > size.UpperBound())
                {
                    context.Report("count", [Target.To(group.Id.ToRef(), "count")], "1");
                }

                break;
            default:
                break;
        }
    }

    /// <summary>The witnesses that the file lists at the proceedings or hearings that a figure is about.</summary>
    private static List<Attendance>? HeardAt(Figure figure, RuleContext context)
    {
        var hearings = figure.About.SelectMany(target => context.RecordAt(target) is not LegalProceeding proceeding ? []
            : context.PartAt<Hearing>(target) is { } hearing ? [hearing]
            : target.Item is null ? proceeding.Instances.SelectMany(i => i.Hearings) : []).ToList();
        return [.. hearings.SelectMany(h => h.Attendance).Where(a => a.As == AttendanceRole.Witness)];
    }

    private static (decimal Least, decimal? Most) SizeOf(Attendance attendance, RuleContext context)
    {
        var size = attendance.Count ?? (attendance.Actor is { } actor && context.Index.FindText(actor.Text) is Group group ? group.Count ?? (group.Members.Count > 0 ? Quantity.Bounded(QuantityBound.AtLeast, (decimal)group.Members.Count) : null) : Quantity.Exactly(1m));
        return (size?.LowerBound() ?? 0, size?.UpperBound());
    }

    private static void HeardWithoutCounsel(Hearing hearing, RuleContext context)
    {
        if (context.Record is not LegalProceeding proceeding || proceeding.Kind != ProceedingKind.Criminal || hearing.Status != HearingStatus.Held)
        {
            return;
        }

        // Only where the file tells who was there: what it does not tell is no gap in the law.
        var isDefended = hearing.Attendance.Any(a => a.As is { } role && s_counsel.Contains(role)) || context.AbsenceOf("attendance") is not null;
        HashSet<string?> represented =
        [
            .. proceeding.Parties.Where(p => p.Absent?.Of("representation") is not null || p.Representation.Any(r => r.Status != RepresentationStatus.Refused)).Select(p => p.Actor?.Text),
        ];
        for (var i = 0; i < hearing.Attendance.Count; i++)
        {
            var accused = hearing.Attendance[i];
            if (accused.As != AttendanceRole.Accused)
            {
                continue;
            }

            context.Consider();
            if (!isDefended && !(accused.Actor is null ? represented.Count > 0 : represented.Contains(accused.Actor.Text) || represented.Contains(null)))
            {
                context.ReportItem("attendance", i, accused, [], hearing.Key.Text);
            }
        }
    }

    private static void RepresentedOnNoBasis(DomainObject node, RuleContext context)
    {
        switch (node)
        {
            case Representation { By: { } by } representation when !IsMinor(representation, context):
                context.Consider();
                if (representation.Basis is null && context.AbsenceOf("basis") is null)
                {
                    context.Report(by.Text);
                }

                break;
            case Statement statement:
                foreach (var by in statement.Attribution.Where(a => a.Capacity == AttributionCapacity.Representative).SelectMany(a => a.By))
                {
                    context.Consider();

                    // A tie to those for whom one speaks is a basis, and so is a power that is on file elsewhere.
                    if (context.Index.FindText(by.Text) is Person { Relationships.Count: 0, Positions.Count: 0, Defender: null } person
                        && person.Absent?.Of("relationships") is null
                        && !context.Index.ReferencesTo(person.Id).Any(r => r.Item is Representation or Relationship or Party))
                    {
                        context.Report("attribution", [Target.To(person.Id.ToRef())], by.Text);
                    }
                }

                break;
            default:
                break;
        }
    }

    /// <summary>Whether one of those represented is a minor, for whom parents and guardians speak by law.</summary>
    private static bool IsMinor(Representation representation, RuleContext context)
    {
        var represented = representation.Of.Count > 0 ? representation.Of
            : context.Parts.OfType<Party>().FirstOrDefault()?.Actor is { } party ? [party]
            : (IReadOnlyList<ActorRef>)[];
        return represented.Any(actor => context.Index.FindText(actor.Text) is Person person && person.Ages.Any(a => a.Minor == true || a.Years?.UpperBound() < 18));
    }

    private static void OneJudgeForRelatedClaims(CompositionMember member, RuleContext context)
    {
        if (context.Record is not LegalProceeding proceeding || !s_suits.Contains(proceeding.Kind) || member.Actor is not { Kind: "person" } judge || (member.Role is { } role && !s_judges.Contains(role)))
        {
            return;
        }

        context.Consider();
        var others = context.Shared(RelatedClaims.Of).Others(proceeding, judge);
        if (others.Count > 0)
        {
            context.Report("actor", [.. others.Select(o => Target.To(o.Id.ToRef()))], judge.Text, others.Count.ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>What somebody does in a proceeding, as far as it excludes something else.</summary>
    private enum Function
    {
        Judge,
        Prosecutor,
        Counsel,
        Expert,
        Party,
        Witness,
    }

    /// <summary>Whom the texts of a file speak of, as far as the file holds what they say.</summary>
    private sealed class SpokenOf
    {
        private readonly Dictionary<string, HashSet<string>> _texts = new(StringComparer.Ordinal);

        internal static SpokenOf Of(RuleContext context)
        {
            var all = new SpokenOf();
            foreach (var statement in context.File.Statements)
            {
                foreach (var text in new[] { statement.Id.Text, statement.SaidIn?.Text }.OfType<string>())
                {
                    if (!all._texts.TryGetValue(text, out var spokenOf))
                    {
                        all._texts.Add(text, spokenOf = new(StringComparer.Ordinal));
                    }

                    foreach (var target in statement.Mentions.Append(statement.About).OfType<Target>())
                    {
                        spokenOf.UnionWith(new[] { target.Record?.Text }.OfType<string>());
                        spokenOf.UnionWith(context.PartAt<Act>(target)?.Involvements.Select(i => i.Actor?.Text).OfType<string>() ?? []);
                    }
                }
            }

            return all;
        }

        /// <summary>Everybody and everything that a source or statement speaks of; null when the file holds nothing of what it says.</summary>
        internal HashSet<string>? In(Record text) => _texts.GetValueOrDefault(text.RecordId.Text);
    }

    /// <summary>Where people are said to have threatened or pressed others, and whom, or in which matter.</summary>
    private sealed class Accusations
    {
        private readonly Dictionary<string, List<Accusation>> _against = new(StringComparer.Ordinal);

        internal static Accusations Of(RuleContext context)
        {
            var all = new Accusations();
            foreach (var incident in context.File.Incidents)
            {
                foreach (var act in incident.Acts.Where(a => a.Victim is not null && a.Type is { } type && s_pressure.Contains(type)))
                {
                    foreach (var involvement in act.Involvements)
                    {
                        all.Add(involvement.Actor?.Text, new Target { Record = incident.Id.ToRef(), Item = act.Key }, [act.Victim!.Text]);
                    }
                }
            }

            foreach (var statement in context.File.Statements.Where(s => s.Stance == Stance.Alleges && s.Topics.Any(s_pressureTopics.Contains)))
            {
                all.Add(statement.About?.Record?.Text, Target.To(statement.Id.ToRef()), [.. statement.Mentions.Select(m => m.Record?.Text).OfType<string>()]);
            }

            foreach (var complaint in context.File.Complaints.Where(c => c.Subjects.Contains(ComplaintSubject.Threats)))
            {
                HashSet<string> by = [.. complaint.Complainants.Select(c => c.Actor).Concat(complaint.OnBehalfOf).OfType<ActorRef>().Select(a => a.Text)];
                foreach (var respondent in complaint.Respondents)
                {
                    all.Add(respondent.Text, Target.To(complaint.Id.ToRef()), by);
                }
            }

            return all;
        }

        internal List<Accusation> Against(ActorRef person) => _against.TryGetValue(person.Text, out var list) ? list : [];

        private void Add(string? against, Target place, HashSet<string> by)
        {
            if (against is null)
            {
                return;
            }

            if (!_against.TryGetValue(against, out var list))
            {
                _against.Add(against, list = []);
            }

            list.Add(new Accusation(place, by));
        }
    }

    private sealed record Accusation(Target Place, HashSet<string> By);

    /// <summary>The proceedings in which a text serves as testimony.</summary>
    private sealed class TestimonyIn
    {
        private readonly Dictionary<string, Dictionary<string, LegalProceeding>> _uses = new(StringComparer.Ordinal);

        internal static TestimonyIn Of(RuleContext context)
        {
            var all = new TestimonyIn();
            foreach (var proceeding in context.File.Proceedings)
            {
                foreach (var step in proceeding.Steps.Where(s => s.Document is not null))
                {
                    all.Add(step.Document!.Text, proceeding);
                }

                // A target without a record lies in the proceeding itself, which is no testimony.
                foreach (var used in proceeding.Decisions.SelectMany(d => d.Reasons is { } reasons ? reasons.ReliedOn.Concat(reasons.Disregarded) : []).Concat(proceeding.Steps.SelectMany(s => s.About)))
                {
                    all.Add(TextOf(context.Index.Resolve(used.Record)), proceeding);
                }
            }

            foreach (var evidence in context.File.Evidence)
            {
                foreach (var proceeding in evidence.PresentedIn.Select(context.RecordAt).OfType<LegalProceeding>())
                {
                    all.Add(evidence.Document?.Text, proceeding);
                }
            }

            return all;
        }

        internal LegalProceeding[] UsedIn(Source source) => _uses.TryGetValue(source.Id.Text, out var uses) ? [.. uses.Values] : [];

        private static string? TextOf(Record? used) => used switch
        {
            Source source => source.Id.Text,
            Statement statement => statement.SaidIn?.Text,
            Evidence evidence => evidence.Document?.Text,
            _ => null,
        };

        private void Add(string? source, LegalProceeding proceeding)
        {
            if (source is null)
            {
                return;
            }

            if (!_uses.TryGetValue(source, out var uses))
            {
                _uses.Add(source, uses = new(StringComparer.Ordinal));
            }

            uses.TryAdd(proceeding.Id.Text, proceeding);
        }
    }

    /// <summary>Suits against one and the same by different claimants, with those who judge them.</summary>
    private sealed class RelatedClaims
    {
        private readonly Dictionary<(string Judge, string Sued), List<LegalProceeding>> _suits = [];
        private readonly HashSet<(string, string)> _oneMatter = [];

        internal static RelatedClaims Of(RuleContext context)
        {
            var all = new RelatedClaims();
            // By id: which of them is the first must not turn on the order of the file.
            foreach (var proceeding in context.File.Proceedings.Where(p => s_suits.Contains(p.Kind)).OrderBy(p => p.Id.Text, StringComparer.Ordinal))
            {
                var judges = proceeding.Instances.SelectMany(i => i.Composition).Where(m => m.Actor is not null && (m.Role is null || s_judges.Contains(m.Role))).Select(m => m.Actor!.Text).Distinct(StringComparer.Ordinal);
                foreach (var judge in judges)
                {
                    foreach (var sued in Sued(proceeding))
                    {
                        if (!all._suits.TryGetValue((judge, sued), out var list))
                        {
                            all._suits.Add((judge, sued), list = []);
                        }

                        list.Add(proceeding);
                    }
                }
            }

            foreach (var link in context.File.Links.Where(l => l.Kind is { } kind && s_oneMatter.Contains(kind)))
            {
                if (link is { From.Record: { } from, To.Record: { } to })
                {
                    all._oneMatter.Add((from.Text, to.Text));
                    all._oneMatter.Add((to.Text, from.Text));
                }
            }

            return all;
        }

        /// <summary>The others that the judge has, told at the first of them by id only.</summary>
        internal List<LegalProceeding> Others(LegalProceeding proceeding, ActorRef judge)
        {
            var mine = Suing(proceeding);
            return
            [
                .. Sued(proceeding).Select(sued => _suits.GetValueOrDefault((judge.Text, sued))).OfType<List<LegalProceeding>>().Where(suits => suits[0].Id == proceeding.Id)
                    .SelectMany(suits => suits).DistinctBy(p => p.Id.Text).Where(other => other.Id != proceeding.Id
                    && !_oneMatter.Contains((proceeding.Id.Text, other.Id.Text)) && Suing(other) is { Count: > 0 } others && !others.SetEquals(mine)),
            ];
        }

        private static IEnumerable<string> Sued(LegalProceeding proceeding) => proceeding.Parties.Where(p => p.Actor is not null && ProceedingParts.IsProsecuted(p)).Select(p => p.Actor!.Text).Distinct(StringComparer.Ordinal);

        private static HashSet<string> Suing(LegalProceeding proceeding) => [.. proceeding.Parties.Where(p => p.Actor is not null && p.Role is { } role && s_suing.Contains(role)).Select(p => p.Actor!.Text)];
    }
}
