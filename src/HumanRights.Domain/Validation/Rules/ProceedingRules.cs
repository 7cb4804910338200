using System.Globalization;
using System.Text.RegularExpressions;
using HumanRights.Domain.Actors;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Incidents;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Proceedings;
using HumanRights.Domain.Sources;
using HumanRights.Domain.Statistics;
using HumanRights.Domain.Time;
using NodaTime;

using Group = HumanRights.Domain.Actors.Group;

namespace HumanRights.Domain.Validation.Rules;

/// <summary>The way of a proceeding: stages, decisions, appeals, hearings and their reasons: HRD1301 to HRD1399.</summary>
internal static partial class ProceedingRules
{
    private const int StaleMonths = 12;

    // They bring a matter back, so something on file must tell them; every other stage may have gone unrecorded.
    private static readonly HashSet<string> s_waysBack = [ProceedingStage.Reopened.Text, ProceedingStage.Remitted.Text, ProceedingStage.LeftWithoutConsideration.Text];

    // A case that stands here awaits something; where an end is one step away, it may have come unrecorded.
    private static readonly HashSet<ProceedingStage> s_decided =
    [
        ProceedingStage.DecisionViolation, ProceedingStage.FollowUp, ProceedingStage.Execution, ProceedingStage.ExecutionClosed, ProceedingStage.Published,
        ProceedingStage.Concluded, ProceedingStage.Decision, ProceedingStage.Severed,
    ];

    private static readonly HashSet<ProceedingKind> s_criminal = [ProceedingKind.Criminal, ProceedingKind.CriminalPrivate, ProceedingKind.InternationalCriminal];

    // Outcomes that only some kinds know, each under the code that it specializes. The rest occur in many, and every outcome in kinds that are not named.
    private static readonly Dictionary<Outcome, HashSet<ProceedingKind>> s_kindsOf = new()
    {
        [Outcome.Convicted] = [.. s_criminal],
        [Outcome.Acquitted] = [.. s_criminal, ProceedingKind.AdministrativeOffence, ProceedingKind.Disciplinary],
        [Outcome.MedicalMeasures] = [.. s_criminal, ProceedingKind.CompulsoryTreatment],
        [Outcome.Indicted] = [.. s_criminal, ProceedingKind.Inquest],
        [Outcome.Sanctioned] =
        [
            .. s_criminal, ProceedingKind.AdministrativeOffence, ProceedingKind.Disciplinary, ProceedingKind.InternalInspection, ProceedingKind.AdministrativeJudicial,
            ProceedingKind.Enforcement, ProceedingKind.Liquidation, ProceedingKind.Infringement,
        ],
        [Outcome.Violation] = [.. Findings()],
        [Outcome.NoViolation] = [.. Findings()],
        [Outcome.Arbitrary] = [ProceedingKind.Wgad, ProceedingKind.Inquiry, ProceedingKind.TbInquiry, ProceedingKind.NhriComplaint, ProceedingKind.HabeasCorpus],
        [Outcome.NotArbitrary] = [ProceedingKind.Wgad, ProceedingKind.Inquiry, ProceedingKind.TbInquiry, ProceedingKind.NhriComplaint, ProceedingKind.HabeasCorpus],
        [Outcome.PartlyConfirmed] = [.. Inspections()],
        [Outcome.NotConfirmed] = [.. Inspections()],
    };

    // Where the outcome itself says why.
    private static readonly HashSet<Outcome> s_terminated = [Outcome.Terminated, Outcome.QuashedTerminated];

    private static readonly HashSet<DecisionKind> s_endingKinds = [DecisionKind.Termination, DecisionKind.RefusalToOpen];

    private static readonly HashSet<Outcome> s_ends =
    [
        Outcome.Terminated, Outcome.TerminatedWithdrawal, Outcome.TerminatedSettlement, Outcome.InsufficientEvidence, Outcome.Abated, Outcome.Settled, Outcome.LeftWithoutConsideration,
        Outcome.Withdrawn, Outcome.Discontinued, Outcome.Returned,
    ];

    private static readonly HashSet<DecisionKind> s_ofCourtsOnly = [DecisionKind.Judgment, DecisionKind.DefaultJudgment, DecisionKind.Verdict, DecisionKind.Sentence, DecisionKind.SettlementApproval];

    private static readonly HashSet<OrganizationKind> s_courts =
        [OrganizationKind.Court, OrganizationKind.ConstitutionalBody, OrganizationKind.RegionalHumanRightsCourt, OrganizationKind.InternationalCriminalCourt];

    private static readonly HashSet<OrganizationKind> s_noCourts =
    [
        OrganizationKind.InvestigativeBody, OrganizationKind.Police, OrganizationKind.Prosecutor, OrganizationKind.SecurityService, OrganizationKind.AntiCorruptionBody,
        OrganizationKind.InternalSecurityUnit, OrganizationKind.FacilityAdministration, OrganizationKind.PenitentiaryServiceCentral, OrganizationKind.PenitentiaryServiceRegional,
        OrganizationKind.BorderService, OrganizationKind.MigrationService, OrganizationKind.Ministry,
    ];

    private static readonly HashSet<InstanceLevel> s_courtLevels =
    [
        InstanceLevel.First, InstanceLevel.Appeal, InstanceLevel.Cassation, InstanceLevel.Supreme, InstanceLevel.Supervisory, InstanceLevel.Constitutional, InstanceLevel.Retrial,
        InstanceLevel.GrandChamber,
    ];

    private static readonly HashSet<ProceedingKind> s_courtKinds =
    [
        ProceedingKind.Criminal, ProceedingKind.CriminalPrivate, ProceedingKind.Civil, ProceedingKind.AdministrativeJudicial, ProceedingKind.AdministrativeOffence,
    ];

    private static readonly HashSet<SourceKind> s_courtTexts = [SourceKind.CourtDecision, SourceKind.RegionalCourtJudgment];

    private static readonly HashSet<AppealState> s_filed = [AppealState.Filed, AppealState.Admitted, AppealState.Refused, AppealState.Decided];

    private static readonly HashSet<InstanceLevel> s_reviewing =
    [
        InstanceLevel.Appeal, InstanceLevel.Cassation, InstanceLevel.Supreme, InstanceLevel.Supervisory, InstanceLevel.Constitutional, InstanceLevel.GrandChamber,
    ];

    private static readonly HashSet<ProceedingKind> s_claims = [ProceedingKind.Civil, ProceedingKind.AdministrativeJudicial, ProceedingKind.CriminalPrivate];

    private static readonly HashSet<Outcome> s_settled = [Outcome.Settled, Outcome.TerminatedSettlement];

    private static readonly HashSet<DecisionKind> s_lastOfAnInstance =
    [
        DecisionKind.Judgment, DecisionKind.DefaultJudgment, DecisionKind.Verdict, DecisionKind.Sentence, DecisionKind.SettlementApproval, DecisionKind.Termination,
    ];

    // Their merits decisions by the treaty that they apply; the others call theirs views.
    private static readonly Dictionary<InternationalInstrument, DecisionKind> s_termOf = new()
    {
        [InternationalInstrument.Cat] = DecisionKind.CommitteeDecision,
        [InternationalInstrument.Iccpr] = DecisionKind.Views,
        [InternationalInstrument.Icescr] = DecisionKind.Views,
        [InternationalInstrument.Cedaw] = DecisionKind.Views,
        [InternationalInstrument.Crpd] = DecisionKind.Views,
        [InternationalInstrument.Crc] = DecisionKind.Views,
        [InternationalInstrument.Ced] = DecisionKind.Views,
        [InternationalInstrument.Cerd] = DecisionKind.Opinion,
    };

    private static readonly HashSet<DecisionKind> s_ofNationalCourts = [DecisionKind.Judgment, DecisionKind.DefaultJudgment, DecisionKind.Verdict, DecisionKind.Sentence];

    private static readonly HashSet<DecisionKind> s_ofCommittees = [DecisionKind.Views, DecisionKind.CommitteeDecision, DecisionKind.Opinion];

    private static readonly HashSet<InternationalInstrument> s_convention =
        [InternationalInstrument.Echr, InternationalInstrument.EchrP4, InternationalInstrument.EchrP7];

    // Final on the day: of the Grand Chamber, and of those that only say that the Court does not go on.
    private static readonly HashSet<Outcome> s_finalAtOnce = [Outcome.Inadmissible, Outcome.StruckOut];

    private static readonly HashSet<LinkKind> s_oneMatter =
    [
        LinkKind.SeveredFrom, LinkKind.JoinedWith, LinkKind.RemandedFrom, LinkKind.RequalifiedFrom, LinkKind.Duplicate, LinkKind.Updates, LinkKind.ChallengeTo,
    ];

    // Custody and pledges of criminal procedure; other measures exist in civil matters too.
    private static readonly HashSet<MeasureKind> s_criminalMeasures =
        [MeasureKind.ArrestWarrant, MeasureKind.WantedNotice, MeasureKind.Custody, MeasureKind.HouseArrest, MeasureKind.Bail, MeasureKind.UndertakingNotToLeave];

    private static readonly HashSet<DetentionStatus> s_heldByPolice =
        [DetentionStatus.Apprehended, DetentionStatus.Remand, DetentionStatus.AdministrativeArrest, DetentionStatus.AdministrativeDetention, DetentionStatus.HouseArrest];

    private static readonly HashSet<StepKind> s_criminalSteps =
        [StepKind.Apprehension, StepKind.Arrest, StepKind.NotificationOfSuspicion, StepKind.ChargeBrought, StepKind.Interrogation, StepKind.Indictment];

    private static readonly HashSet<Unit> s_cases = [Unit.Lawsuit, Unit.RegisteredCase, Unit.CriminalCase];

    private static readonly HashSet<AttributionCapacity> s_officials = [AttributionCapacity.Official, AttributionCapacity.ForInstitution, AttributionCapacity.Spokesperson];

    private static readonly HashSet<ConflictAspect> s_ofPurpose = [ConflictAspect.Causation, ConflictAspect.Motive];

    private static readonly HashSet<StatementTopic> s_purposes = [StatementTopic.Motive, StatementTopic.HumanRightsWork];

    internal static IEnumerable<Rule> Make() =>
    [
        Rule.For<LegalProceeding>(RuleCatalogue.Get(RuleIds.StageOutOfTurn), StageOutOfTurn),
        Rule.For<LegalProceeding>(RuleCatalogue.Get(RuleIds.OutOfOrder), OutOfOrder),
        Rule.For<Ruling>(RuleCatalogue.Get(RuleIds.OutcomeOfAnotherForum), OutcomeOfAnotherForum),
        Rule.For<Decision>(RuleCatalogue.Get(RuleIds.EndedWithoutGround), EndedWithoutGround),
        Rule.For<LegalGround>(RuleCatalogue.Get(RuleIds.GroundNamedOtherwise), GroundNamedOtherwise),
        Rule.For<Decision>(RuleCatalogue.Get(RuleIds.NotForThisBody), NotForThisBody),
        Rule.For<Appeal>(RuleCatalogue.Get(RuleIds.AppealBeforeDecision), AppealBeforeDecision),
        Rule.For<Appeal>(RuleCatalogue.Get(RuleIds.IntentionAsAppeal), IntentionAsAppeal),
        Rule.For<LegalProceeding>(RuleCatalogue.Get(RuleIds.ClaimBackAfterWithdrawal), ClaimBackAfterWithdrawal),
        Rule.For<Decision>(RuleCatalogue.Get(RuleIds.SettlementWithLoser), SettlementWithLoser),
        Rule.For<LegalProceeding>(RuleCatalogue.Get(RuleIds.RespondentNotBound), RespondentNotBound),
        Rule.For<LegalProceeding>(RuleCatalogue.Get(RuleIds.CompetenceNotAccepted), CompetenceNotAccepted),
        Rule.For<Decision>(RuleCatalogue.Get(RuleIds.WrongTermForForum), WrongTermForForum),
        Rule.For<Identifier>(RuleCatalogue.Get(RuleIds.ForumNumberMalformed), ForumNumberMalformed),
        Rule.For<Decision>(RuleCatalogue.Get(RuleIds.FinalBeforeDecided), FinalBeforeDecided),
        Rule.For<LegalProceeding>(RuleCatalogue.Get(RuleIds.PunishedTwice), PunishedTwice),
        Rule.For<Record>(RuleCatalogue.Get(RuleIds.SlappIndicators), SlappIndicators),
        Rule.For<LegalProceeding>(RuleCatalogue.Get(RuleIds.NothingForAYear), NothingForAYear),
        Rule.ForAny(RuleCatalogue.Get(RuleIds.CoercionInCivilMatter), CoercionInCivilMatter, typeof(DetentionState), typeof(Measure), typeof(ProceduralStep)),
        Rule.For<Record>(RuleCatalogue.Get(RuleIds.CasesMiscounted), CasesMiscounted),
        Rule.For<Figure>(RuleCatalogue.Get(RuleIds.DemandCountedAsSuit), DemandCountedAsSuit),
        Rule.For<Statement>(RuleCatalogue.Get(RuleIds.PurposeDenied), PurposeDenied),
        Rule.For<Hearing>(RuleCatalogue.Get(RuleIds.HearingAfterDecision), HearingAfterDecision),
        Rule.For<Decision>(RuleCatalogue.Get(RuleIds.OneSidedReasons), OneSidedReasons),
        Rule.For<Appeal>(RuleCatalogue.Get(RuleIds.AppealIncomplete), AppealIncomplete),
        Rule.For<Decision>(RuleCatalogue.Get(RuleIds.FinalWithoutReferral), FinalWithoutReferral),
    ];

    private static ProceedingKind[] Findings() =>
    [
        ProceedingKind.IbCommunication, ProceedingKind.RegionalCourt, ProceedingKind.RegionalCommission, ProceedingKind.InterState, ProceedingKind.Infringement, ProceedingKind.TbInquiry,
        ProceedingKind.Inquiry, ProceedingKind.NhriComplaint, ProceedingKind.Constitutional, ProceedingKind.AdministrativeJudicial, ProceedingKind.Civil, ProceedingKind.JudicialControl,
        ProceedingKind.HabeasCorpus, ProceedingKind.SpCommunication, ProceedingKind.Wgeid, ProceedingKind.InterpolFileReview, ProceedingKind.InternalInspection, ProceedingKind.Inquest,
    ];

    private static ProceedingKind[] Inspections() =>
        [ProceedingKind.InternalInspection, ProceedingKind.Disciplinary, ProceedingKind.Inquiry, ProceedingKind.TbInquiry, ProceedingKind.NhriComplaint, ProceedingKind.Inquest];

    private static void StageOutOfTurn(LegalProceeding proceeding, RuleContext context)
    {
        if (Lifecycle.Of(proceeding.Kind) is not { } lifecycle || context.StagesOf(proceeding) is not { Count: > 1 } stages)
        {
            return;
        }

        // What is decided on several charges, claims or people runs side by side, and the file does not tell whose stage it is.
        if (proceeding.Charges.Count > 1 || proceeding.Parties.Count(p => p.Role?.IsOr(PartyRole.ProsecutedPerson) == true) > 1 || proceeding.Causes.DistinctBy(c => string.Join(' ', c.By.Select(by => by.Text))).Count() > 1)
        {
            return;
        }

        context.Consider();
        string[] between = IsDecidedElsewhere(proceeding, context) ? [.. lifecycle.States] : [.. lifecycle.States.Where(state => !s_waysBack.Contains(state))];
        for (var i = 1; i < stages.Count; i++)
        {
            if (!lifecycle.Allows(stages[i - 1].Text, stages[i].Text, between))
            {
                context.Report(stages[i - 1].Text, stages[i].Text);
            }
        }
    }

    /// <summary>Whether another proceeding rules on this one or on something in it, which may bring it back.</summary>
    private static bool IsDecidedElsewhere(LegalProceeding proceeding, RuleContext context) =>
        context.Index.ReferencesTo(proceeding.Id).Any(reference => reference.Item is Ruling && !ReferenceEquals(reference.From, proceeding));

    private static void OutOfOrder(LegalProceeding proceeding, RuleContext context)
    {
        var isConsidered = false;
        Look("steps", proceeding.Steps, step => step.On);
        Look("decisions", proceeding.Decisions, decision => decision.Dates?.Made);

        void Look<T>(string list, IReadOnlyList<T> items, Func<T, ExtendedDate?> dateOf)
            where T : Part
        {
            (T Item, ExtendedDate Date)? latest = null;
            for (var i = 0; i < items.Count; i++)
            {
                if (dateOf(items[i]) is not { IsCertain: true, Earliest.IsFinite: true } date)
                {
                    continue;
                }

                if (latest is { } before)
                {
                    if (!isConsidered)
                    {
                        context.Consider();
                        isConsidered = true;
                    }

                    if (date.IsCertainlyBefore(before.Date))
                    {
                        context.ReportItem(list, i, items[i], [ProceedingParts.PlaceOf(proceeding, before.Item)], list, before.Item.Key.Text);
                        continue;
                    }
                }

                latest = latest is { } known && known.Date.Earliest.CompareTo(date.Earliest) > 0 ? known : (items[i], date);
            }
        }
    }

    private static void OutcomeOfAnotherForum(Ruling ruling, RuleContext context)
    {
        if (context.Record is not LegalProceeding proceeding || ruling.Outcome is not { } outcome || !context.IsAboutTheCase(ruling, proceeding)
            || proceeding.Kind == ProceedingKind.Unknown || proceeding.Kind == ProceedingKind.Other || proceeding.Kind.Info is null)
        {
            return;
        }

        context.Consider();
        var kinds = s_kindsOf.GetValueOrDefault(outcome) ?? (outcome.Info?.Parent is { } parent && Outcome.TryParse(parent, out var broader) ? s_kindsOf.GetValueOrDefault(broader) : null);
        if (kinds is not null && !kinds.Contains(proceeding.Kind))
        {
            context.Report("outcome", [], outcome.Text, proceeding.Kind.Text);
        }
    }

    private static void EndedWithoutGround(Decision decision, RuleContext context)
    {
        var isEnd = s_endingKinds.Contains(decision.Kind);
        if (isEnd && decision.Rulings.Count == 0)
        {
            context.Consider();
            if (context.AbsenceOf("rulings") is null)
            {
                context.Report(decision.Kind.Text);
            }
        }

        for (var i = 0; i < decision.Rulings.Count; i++)
        {
            var ruling = decision.Rulings[i];
            if (ruling.Outcome is { } outcome ? s_terminated.Contains(outcome) : isEnd)
            {
                context.Consider();
                if (!NamesAGround(ruling.Ground) && ruling.Absent?.Of("ground") is null && ruling.Absent?.Of("ground/code") is null)
                {
                    context.ReportItem("rulings", i, ruling, [], ruling.Outcome?.Text ?? decision.Kind.Text);
                }
            }
        }
    }

    /// <summary>Whether a ground is given that a law could know; that none was given, or that papers were missing, is none.</summary>
    private static bool NamesAGround(LegalGround? ground) => ground is not null
        && (ground.Provision is not null || (ground.Code is { } code ? code != RulingGround.NoGroundGiven && code != RulingGround.AbsenceOfMaterials : ground.Text is not null));

    private static void GroundNamedOtherwise(LegalGround ground, RuleContext context)
    {
        if (ground is not { Code: { Info: not null } code, Text: { } text })
        {
            return;
        }

        context.Consider();
        var labels = context.Shared(GroundLabels.Of);
        foreach (var words in text.Values)
        {
            if (labels.Named(words) is { } named && named != code && named.Info?.Parent != code.Text && code.Info.Parent != named.Text)
            {
                context.Report("code", [], code.Text, named.Text);
                return;
            }
        }
    }

    private static void NotForThisBody(Decision decision, RuleContext context)
    {
        if (context.Record is not LegalProceeding proceeding || !s_courtKinds.Contains(proceeding.Kind) || context.Part<Instance>(proceeding, decision.Instance) is not { } instance)
        {
            return;
        }

        // Where it is contested who decided, the kind of body that somebody names is held against the level.
        var byLevel = instance.Level is not { } level ? (bool?)null : s_courtLevels.Contains(level) ? true : level == InstanceLevel.PreTrial || level == InstanceLevel.NonJudicial ? false : null;
        var told = instance.Body is not null ? []
            : context.Shared(StatementsAbout.Of).AboutItem(proceeding.Id.Text, instance.Key.Text)
                .Where(s => s is { About.Field.Text: "body", Value.Ref: not null } && s.Stance != Stance.Denies && s.Negated != true).ToList();
        if ((IsCourt(instance.Body?.Text, context) ?? byLevel) is not { } isCourt)
        {
            return;
        }

        context.Consider();
        Target[] related = [ProceedingParts.PlaceOf(proceeding, instance)];
        if (!isCourt && s_ofCourtsOnly.Contains(decision.Kind))
        {
            context.Report("kind", related, decision.Kind.Text, instance.Key.Text);
        }
        else if (!isCourt && context.Index.Find(decision.Document) is Source { Kind: var kind } && s_courtTexts.Contains(kind))
        {
            context.Report("document", related, kind.Text, instance.Key.Text);
        }
        else if (told.Find(s => IsCourt(s.Value!.Ref!.Text, context) is { } other && other != isCourt) is { } statement)
        {
            context.Report("instance", [.. related, Target.To(statement.Id.ToRef())], decision.Kind.Text, instance.Key.Text);
        }
    }

    /// <summary>Whether a body is a court; null for bodies that can be either, or are not known.</summary>
    private static bool? IsCourt(string? body, RuleContext context) =>
        body is not null && context.Index.FindText(body) is Organization { Kind: var kind } && (s_courts.Contains(kind) || s_noCourts.Contains(kind)) ? s_courts.Contains(kind) : null;

    private static void AppealBeforeDecision(Appeal appeal, RuleContext context)
    {
        if (context.Record is not LegalProceeding proceeding || appeal is not { On: { } on } || appeal.State == AppealState.Intended
            || context.Part<Decision>(proceeding, appeal.Decision) is not { Dates: { } dates } decision)
        {
            return;
        }

        // Before it was adopted; where that is not known, before anything that is known of it.
        ExtendedDate[] known = dates.Decided is { } decided ? [decided] : [.. new[] { dates.Issued, dates.Announced, dates.Notified, dates.Published, dates.Learned }.OfType<ExtendedDate>()];
        if (known.Length == 0)
        {
            return;
        }

        context.Consider();
        if (Array.TrueForAll(known, on.IsCertainlyBefore))
        {
            context.Report("on", [ProceedingParts.PlaceOf(proceeding, decision)], decision.Key.Text);
        }
    }

    private static void AppealIncomplete(Appeal appeal, RuleContext context)
    {
        if (context.Record is not LegalProceeding proceeding || appeal.State is not { } state || !s_filed.Contains(state))
        {
            return;
        }

        context.Consider();
        string[] missing =
        [
            .. Missing("decision", appeal.Decision is not null || proceeding.Decisions.Count == 1),
            .. Missing("by", appeal.By.Count > 0 || appeal.Kind == AppealKind.ProsecutorProtest),
            .. Missing("to", appeal.To is not null || appeal.Kind == AppealKind.ReferralToGrandChamber || proceeding.Instances.Any(i => i.Level is { } level && s_reviewing.Contains(level))),
        ];
        if (missing.Length > 0)
        {
            context.Report(string.Join(", ", missing));
        }

        IEnumerable<string> Missing(string member, bool isThere) => isThere || context.AbsenceOf(member) is not null ? [] : [member];
    }

    private static void IntentionAsAppeal(Appeal appeal, RuleContext context)
    {
        if (context.Record is not LegalProceeding proceeding || appeal.State is not { } state)
        {
            return;
        }

        if (state == AppealState.Intended)
        {
            context.Consider();
            if (context.Shared(RuledOn.Of).RulingOn(proceeding, appeal) is { } ruling)
            {
                context.Report("state", [ProceedingParts.PlaceOf(proceeding, ruling)], state.Text);
            }
        }
        else if (s_filed.Contains(state) && appeal is { On: null, Document: null } && IntentionTo(proceeding, appeal, context) is { } intention)
        {
            context.Consider();
            if (context.Shared(RuledOn.Of).RulingOn(proceeding, appeal) is null)
            {
                context.Report("state", [Target.To(intention.Id.ToRef())], state.Text);
            }
        }
    }

    /// <summary>A statement by which somebody only intends the appeal.</summary>
    private static Statement? IntentionTo(LegalProceeding proceeding, Appeal appeal, RuleContext context) =>
        context.Shared(StatementsAbout.Of).AboutItem(proceeding.Id.Text, appeal.Key.Text).FirstOrDefault(statement => statement.Stance == Stance.Intends);

    private static void ClaimBackAfterWithdrawal(LegalProceeding proceeding, RuleContext context)
    {
        if (!s_claims.Contains(proceeding.Kind) || WithdrawnAt(proceeding, context) is not { } withdrawn)
        {
            return;
        }

        // A claim that was left without consideration may be brought again.
        var ruled = proceeding.Decisions.SelectMany(d => d.Rulings).Where(r => r.Outcome is not null && context.IsAboutTheCase(r, proceeding)).ToList();
        if (ruled.Exists(r => r.Outcome == Outcome.LeftWithoutConsideration))
        {
            return;
        }

        var isReported = false;
        for (var i = 0; i < proceeding.Steps.Count; i++)
        {
            var step = proceeding.Steps[i];
            if (step.Kind != StepKind.Reopening || (step.On is { } on && withdrawn.On is { } off && on.IsCertainlyBefore(off)))
            {
                continue;
            }

            context.Consider();
            context.ReportItem("steps", i, step, [ProceedingParts.PlaceOf(proceeding, withdrawn.Item)], proceeding.Id.Text);
            isReported = true;
        }

        // Brought anew under another number: only where the first claim was ended for good.
        if (!isReported && withdrawn.Item is Ruling)
        {
            foreach (var link in Links(proceeding, context).Where(l => l.Kind == LinkKind.Refiled && l.To?.Record is { } to && to.Is(proceeding.Id)))
            {
                context.Consider();
                context.Report(null, [ProceedingParts.PlaceOf(proceeding, withdrawn.Item), Target.To(link.Id.ToRef())], link.From?.Record?.Text ?? proceeding.Id.Text);
            }
        }
    }

    /// <summary>Where the claim was given up: the ruling that ended the case for it, or else the step.</summary>
    private static (Part Item, ExtendedDate? On)? WithdrawnAt(LegalProceeding proceeding, RuleContext context)
    {
        foreach (var decision in proceeding.Decisions)
        {
            foreach (var ruling in decision.Rulings)
            {
                if (context.IsAboutTheCase(ruling, proceeding) && (ruling.Outcome == Outcome.TerminatedWithdrawal || ruling.Outcome == Outcome.Withdrawn
                    || (ruling.Outcome == Outcome.Terminated && ruling.Ground?.Code == RulingGround.Withdrawal)))
                {
                    return (ruling, decision.Dates?.Made);
                }
            }
        }

        // A motion or an appeal can be withdrawn too; then the step says what.
        return proceeding.Steps.FirstOrDefault(s => s.Kind == StepKind.Withdrawal && s.About.All(about => ProceedingParts.IsHere(about, proceeding)
            && (about.Item is not { } key || context.Index.FindPart(proceeding, key) is Cause or Charge or Request))) is { } step ? (step, step.On) : null;
    }

    private static IEnumerable<Link> Links(LegalProceeding proceeding, RuleContext context) =>
        context.Index.ReferencesTo(proceeding.Id).Select(reference => reference.From).OfType<Link>().DistinctBy(link => link.Id.Text);

    private static void SettlementWithLoser(Decision decision, RuleContext context)
    {
        if (context.Record is not LegalProceeding proceeding)
        {
            return;
        }

        for (var i = 0; i < decision.Rulings.Count; i++)
        {
            var ruling = decision.Rulings[i];
            var (outcome, told) = SettledIn(ruling, proceeding, context);
            if (outcome is null)
            {
                continue;
            }

            context.Consider();
            if (IsForOneSide(ruling, proceeding))
            {
                context.ReportItem("rulings", i, ruling, told, outcome.Text, "for");
            }
            else if (told.Length == 0 && decision.Document is null && decision.LegalBasis.Count == 0 && proceeding.Absent?.Of("orders") is null
                && !context.Shared(OrdersBy.Of).Any(proceeding, decision) && !proceeding.Steps.Any(s => s.Kind == StepKind.Settlement && s.Document is not null))
            {
                context.ReportItem("rulings", i, ruling, [], outcome.Text, "orders");
            }
        }
    }

    /// <summary>That a case was settled: by its ruling, or, while that is contested, by somebody's word for it.</summary>
    private static (Outcome? Outcome, Target[] Told) SettledIn(Ruling ruling, LegalProceeding proceeding, RuleContext context)
    {
        if (ruling.Outcome is { } outcome)
        {
            return (s_settled.Contains(outcome) ? outcome : null, []);
        }

        foreach (var statement in context.Shared(StatementsAbout.Of).AboutItem(proceeding.Id.Text, ruling.Key.Text).Where(s => s.About!.Field?.Text == "outcome" && s.Stance != Stance.Denies && s.Negated != true))
        {
            if (statement.Value?.Code is { } code && Outcome.TryParse(code.Text, out var said) && s_settled.Contains(said))
            {
                return (said, [Target.To(statement.Id.ToRef())]);
            }
        }

        return (null, []);
    }

    /// <summary>Whether a ruling names parties of one side only, where the case has two.</summary>
    private static bool IsForOneSide(Ruling ruling, LegalProceeding proceeding)
    {
        var claiming = proceeding.Causes.SelectMany(c => c.By).ToHashSet();
        var answering = proceeding.Causes.SelectMany(c => c.Against).ToHashSet();
        foreach (var party in proceeding.Parties)
        {
            if (party.Role == PartyRole.Claimant)
            {
                claiming.Add(party.Key);
            }
            else if (party.Role == PartyRole.Defendant || party.Role == PartyRole.RespondentAuthority)
            {
                answering.Add(party.Key);
            }
        }

        return ruling.For.Count > 0 && claiming.Count > 0 && answering.Count > 0 && (ruling.For.All(claiming.Contains) || ruling.For.All(answering.Contains));
    }

    private static void RespondentNotBound(LegalProceeding proceeding, RuleContext context)
    {
        if (proceeding.Kind != ProceedingKind.RegionalCourt || Since(proceeding) is not { } since)
        {
            return;
        }

        var treaties = context.Shared(Treaties.Of);
        foreach (var (index, party) in StatesIn(proceeding))
        {
            foreach (var treaty in treaties.AppliedIn(proceeding))
            {
                var known = treaties.Participation(treaty, party.Actor!);
                var binding = known.FindAll(Treaties.IsBinding);
                if (known.Count == 0 || (binding.Count == 0 && !known.TrueForAll(p => p.Type == InstrumentParticipation.Signed)))
                {
                    continue;
                }

                context.Consider();
                if (binding.TrueForAll(p => p.On is { } on && on.IsCertainlyAfter(since)) && !IsInadmissible(proceeding))
                {
                    context.ReportItem("parties", index, party, [Target.To(treaty.Id.ToRef())], party.Actor!.Text, treaty.Id.Text);
                }
            }
        }
    }

    private static void CompetenceNotAccepted(LegalProceeding proceeding, RuleContext context)
    {
        if (proceeding.Kind != ProceedingKind.IbCommunication
            || (proceeding.Steps.FirstOrDefault(s => s.Kind == StepKind.Registration)?.On ?? Since(proceeding)) is not { } since)
        {
            return;
        }

        var treaties = context.Shared(Treaties.Of);
        foreach (var (index, party) in StatesIn(proceeding))
        {
            foreach (var treaty in treaties.AppliedIn(proceeding))
            {
                var (accepted, withdrawn) = treaties.Competence(treaty, party.Actor!);
                if (accepted.Count == 0)
                {
                    continue;
                }

                context.Consider();
                var isLater = accepted.TrueForAll(p => p.On is { } on && on.IsCertainlyAfter(since));
                var isOver = withdrawn.Exists(w => w.On is { } off && off.IsCertainlyBefore(since) && accepted.TrueForAll(p => p.On is { } on && on.IsCertainlyBefore(off)));
                if ((isLater || isOver) && !IsInadmissible(proceeding))
                {
                    context.ReportItem("parties", index, party, [Target.To(treaty.Id.ToRef())], party.Actor!.Text, treaty.Id.Text);
                }
            }
        }
    }

    private static ExtendedDate? Since(LegalProceeding proceeding) => ProceedingParts.BegunOn(proceeding) ?? proceeding.Decisions.FirstOrDefault(d => d.Dates?.Made is not null)?.Dates!.Made;

    private static IEnumerable<(int Index, Party Party)> StatesIn(LegalProceeding proceeding) =>
        proceeding.Parties.Index().Where(p => p.Item.Actor is not null && (p.Item.Role == PartyRole.RespondentState || p.Item.Role == PartyRole.StateParty));

    private static bool IsInadmissible(LegalProceeding proceeding) => proceeding.Decisions.Any(d => d.Rulings.Any(r => r.Outcome == Outcome.Inadmissible));

    private static void WrongTermForForum(Decision decision, RuleContext context)
    {
        if (context.Record is not LegalProceeding proceeding)
        {
            return;
        }

        var isCommittee = proceeding.Kind == ProceedingKind.IbCommunication || proceeding.Kind == ProceedingKind.Wgad || proceeding.Kind == ProceedingKind.TbInquiry;
        if (!isCommittee && proceeding.Kind != ProceedingKind.RegionalCourt)
        {
            return;
        }

        context.Consider();
        if (isCommittee ? s_ofNationalCourts.Contains(decision.Kind) : s_ofCommittees.Contains(decision.Kind) && decision.Kind != DecisionKind.Opinion)
        {
            context.Report("kind", [], decision.Kind.Text, proceeding.Kind.Text);
        }
        else if (isCommittee && context.Index.Find(decision.Document) is Source { Kind: var kind } text && s_courtTexts.Contains(kind))
        {
            context.Report("document", [Target.To(text.Id.ToRef(), "kind")], kind.Text, proceeding.Kind.Text);
        }
        else if (proceeding.Kind == ProceedingKind.IbCommunication && s_ofCommittees.Contains(decision.Kind)
            && decision.Rulings.Any(r => r.Outcome == Outcome.Violation || r.Outcome == Outcome.NoViolation) && TermsOf(proceeding, context) is { Count: > 0 } terms && !terms.Contains(decision.Kind))
        {
            context.Report("kind", [], decision.Kind.Text, string.Join(", ", terms.Select(t => t.Text)));
        }
    }

    /// <summary>What the committees of the treaties that are applied call their decisions on the merits.</summary>
    private static List<DecisionKind> TermsOf(LegalProceeding proceeding, RuleContext context) =>
        [.. context.Shared(Treaties.Of).AppliedIn(proceeding).Select(t => t.International is { } code ? s_termOf.GetValueOrDefault(code) : null).OfType<DecisionKind>().Distinct()];

    private static void ForumNumberMalformed(Identifier identifier, RuleContext context)
    {
        var kind = (context.Record as LegalProceeding)?.Kind;
        var form = identifier.Scheme == IdentifierScheme.CommunicationNumber && kind == ProceedingKind.IbCommunication ? CommunicationNumber()
            : identifier.Scheme == IdentifierScheme.ApplicationNumber && kind == ProceedingKind.RegionalCourt ? ApplicationNumber()
            : identifier.Scheme == IdentifierScheme.Ecli ? (identifier.Value.StartsWith("ECLI:CE:ECHR:", StringComparison.Ordinal) ? EcliOfTheCourt() : Ecli())
            : identifier.Scheme == IdentifierScheme.UnSymbol && identifier.Value.Contains("/D/", StringComparison.Ordinal) && CommitteeSymbol().IsMatch(identifier.Value) ? DecisionSymbol()
            : null;
        if (form is null)
        {
            return;
        }

        context.Consider();
        if (!form.IsMatch(identifier.Value))
        {
            context.Report("value", [], identifier.Scheme.Text);
        }
    }

    // Joined communications are numbered as a range.
    [GeneratedRegex("^[0-9]{1,4}(-[0-9]{1,4})?/[0-9]{4}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex CommunicationNumber();

    [GeneratedRegex("^[0-9]{1,5}/([0-9]{2}|[0-9]{4})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex ApplicationNumber();

    [GeneratedRegex("^ECLI:[A-Z]{2}:[A-Z0-9.]{1,7}:[0-9]{4}:[A-Z0-9.]{1,25}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Ecli();

    [GeneratedRegex("^ECLI:CE:ECHR:[0-9]{4}:[0-9]{4}[A-Z]{3}[0-9]{9}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex EcliOfTheCourt();

    [GeneratedRegex("^(CAT|CCPR)/C/", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex CommitteeSymbol();

    [GeneratedRegex("^(CAT|CCPR)/C/[0-9]+/D/[0-9]+([-,& ]+[0-9]+)*/[0-9]{4}(/(Rev|Corr|Add)[.][0-9]+)*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex DecisionSymbol();

    private static void FinalBeforeDecided(Decision decision, RuleContext context)
    {
        if (decision.Dates is { Final: { } final, Decided: { } decided })
        {
            context.Consider();
            if (final.IsCertainlyBefore(decided))
            {
                context.Report("dates/final", [], decision.Key.Text);
            }
        }
    }

    private static void FinalWithoutReferral(Decision decision, RuleContext context)
    {
        if (context.Record is not LegalProceeding proceeding || proceeding.Kind != ProceedingKind.RegionalCourt || decision is not { Dates: { Final: { } final } dates }
            || ProceedingParts.FirstDay(dates.Announced ?? dates.Decided) is not { } from || ProceedingParts.LastDay(dates.Announced ?? dates.Decided) is not { } to
            || decision.Kind != DecisionKind.Judgment || decision.Rulings.Any(r => r.Outcome is { } outcome && s_finalAtOnce.Contains(outcome))
            || context.Part<Instance>(proceeding, decision.Instance)?.Level == InstanceLevel.GrandChamber || !IsUnderTheConvention(proceeding, context))
        {
            return;
        }

        context.Consider();

        // Final on the day it was given: by a committee of three judges.
        var isAtOnce = final.IsCertainlyNotAfter(dates.Announced ?? dates.Decided!);
        var isInTime = !final.IsCertainlyBefore(ExtendedDate.On(CalendarDays.Shifted(from, Period.FromMonths(3)))) && !final.IsCertainlyAfter(ExtendedDate.On(CalendarDays.Shifted(CalendarDays.Shifted(to, Period.FromMonths(3)), Period.FromDays(1))));
        if (!isAtOnce && !isInTime && !proceeding.Appeals.Any(a => a.Kind == AppealKind.ReferralToGrandChamber && a.State != AppealState.Intended))
        {
            context.Report("dates/final", [], decision.Key.Text);
        }
    }

    private static bool IsUnderTheConvention(LegalProceeding proceeding, RuleContext context) =>
        proceeding.Identifiers.Any(i => i.Scheme == IdentifierScheme.Ecli && i.Value.StartsWith("ECLI:CE:ECHR:", StringComparison.Ordinal))
        || context.Shared(Treaties.Of).AppliedIn(proceeding).Any(t => t.International is { } code && s_convention.Contains(code));

    private static void PunishedTwice(LegalProceeding proceeding, RuleContext context)
    {
        if (!ProceedingParts.Punitive.Contains(proceeding.Kind) || ProceedingParts.BegunOn(proceeding) is not { } begun)
        {
            return;
        }

        var all = context.Shared(Punishments.Of);
        var linked = new Lazy<HashSet<string>>(() => [.. Links(proceeding, context).Where(l => l.Kind is { } kind && s_oneMatter.Contains(kind)).SelectMany(l => new[] { l.From?.Record?.Text, l.To?.Record?.Text }).OfType<string>()]);
        for (var i = 0; i < proceeding.Charges.Count; i++)
        {
            foreach (var other in all.FinalFor(proceeding, proceeding.Charges[i], context))
            {
                context.Consider();
                if (begun.IsCertainlyAfter(other.Final) && !linked.Value.Contains(other.Proceeding.Id.Text))
                {
                    context.ReportItem("charges", i, proceeding.Charges[i], [ProceedingParts.PlaceOf(other.Proceeding, other.Decision)], other.Proceeding.Id.Text);
                    break;
                }
            }
        }
    }

    private static void SlappIndicators(Record record, RuleContext context)
    {
        if (record is not (Person or Group or Organization or Facilities.Facility) || context.Shared(Lawsuits.Of).Against(record) is not { } suits)
        {
            return;
        }

        context.Consider();
        if (suits.Indicators.Count >= Lawsuits.Threshold)
        {
            context.Report(null, suits.Evidence, string.Join(", ", suits.Indicators), suits.Count.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static void NothingForAYear(LegalProceeding proceeding, RuleContext context)
    {
        if (!IsOpen(proceeding, context))
        {
            return;
        }

        var dates = new LatestDate();
        dates.Walk(proceeding);
        if (dates.Latest is not { } latest || dates.HasOpenEnd)
        {
            return;
        }

        context.Consider();
        if (CalendarDays.Shifted(context.AsOf, Period.FromMonths(-StaleMonths)) > latest)
        {
            context.Report(NodaTime.Text.LocalDatePattern.Iso.Format(latest));
        }
    }

    /// <summary>Whether the file tells that the case went on, and nothing that may have ended it.</summary>
    private static bool IsOpen(LegalProceeding proceeding, RuleContext context)
    {
        if (proceeding.Steps.Any(s => s.Kind == StepKind.Withdrawal || s.Kind == StepKind.Closed || s.Kind == StepKind.Termination || s.Kind == StepKind.Lapse)
            || proceeding.Decisions.Any(d => s_endingKinds.Contains(d.Kind) || d.Rulings.Any(r => r.Outcome is { } outcome && s_ends.Contains(outcome))))
        {
            return false;
        }

        if (Lifecycle.Of(proceeding.Kind) is not { } lifecycle || context.StagesOf(proceeding) is not { Count: > 0 } stages)
        {
            return proceeding.PendingAsOf is not null && proceeding.Decisions.Count == 0;
        }

        var last = stages[^1];
        return !s_decided.Contains(last)
            && lifecycle.After(last.Text) is { Count: > 0 } next
            && !next.Any(state => state == ProceedingStage.InForce.Text || state == ProceedingStage.Final.Text || state == ProceedingStage.Closed.Text);
    }

    private static void CoercionInCivilMatter(DomainObject node, RuleContext context)
    {
        switch (node)
        {
            case DetentionState { Status: { } status } state when s_heldByPolice.Contains(status):
                foreach (var about in state.OnAccountOf)
                {
                    Judge(about, status.Text, "onAccountOf");
                }

                break;
            case Measure measure when s_criminalMeasures.Contains(measure.Kind):
                foreach (var about in measure.Grounds.Select(g => g.About).OfType<Target>())
                {
                    Judge(about, measure.Kind.Text, "grounds");
                }

                if (measure.Request is { } request)
                {
                    Judge(request, measure.Kind.Text, "request");
                }

                break;
            case ProceduralStep step when s_criminalSteps.Contains(step.Kind) && context.Record is LegalProceeding proceeding:
                Judge(new Target { Record = proceeding.Id.ToRef() }, step.Kind.Text, null);
                break;
            default:
                break;
        }

        void Judge(Target about, string what, string? field)
        {
            if (context.RecordAt(about) is not LegalProceeding proceeding)
            {
                return;
            }

            context.Consider();
            if (CalledCivil(proceeding, context) is { } place)
            {
                context.Report(field, [place], what, proceeding.Id.Text);
            }
        }
    }

    /// <summary>Where it is said that a proceeding is a civil one: its kind, or somebody's word for it.</summary>
    private static Target? CalledCivil(LegalProceeding proceeding, RuleContext context) =>
        proceeding.Kind == ProceedingKind.Civil ? Target.To(proceeding.Id.ToRef(), "kind")
        : context.Shared(StatementsAbout.Of).AboutField(proceeding.Id.Text, "kind").FirstOrDefault(s => s.Value?.Code?.Text == ProceedingKind.Civil.Text && s.Stance != Stance.Denies && s.Negated != true) is { } statement
            ? Target.To(statement.Id.ToRef())
        : null;

    private static void CasesMiscounted(Record record, RuleContext context)
    {
        var (told, cases) = record switch
        {
            Figure { Quantity: { Unit: { } unit } quantity, Breakdown.Count: 0 } figure when s_cases.Contains(unit) => (quantity, CasesIn(figure, context)),
            Incident { Count: { Unit: { } unit } count } pattern when pattern.Kind == IncidentKind.Pattern && s_cases.Contains(unit) => (count, CasesIn(pattern, context)),
            _ => (null, null),
        };
        if (told is null || cases is null || !SharesSource(record, cases, context))
        {
            return;
        }

        context.Consider();
        decimal? least = 0, most = 0;
        foreach (var one in cases)
        {
            least += one.Count is null ? 1 : one.Count.LowerBound() ?? 0;
            most += one.Count is null ? 1 : one.Count.UpperBound();
        }

        if (told.UpperBound() < least || told.LowerBound() > most)
        {
            context.Report(record is Figure ? "quantity" : "count", [.. cases.Select(c => Target.To(c.Id.ToRef()))], cases.Count.ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>Whether a number and the list of what it counts come from one text; that of another text counts at another time.</summary>
    private static bool SharesSource(Record told, List<LegalProceeding> cases, RuleContext context)
    {
        var listed = told is Figure { About: [var about] } && context.RecordAt(about) is Incident pattern ? [pattern] : (IReadOnlyList<Record>)cases;
        var sources = told.Citations.Select(c => c.Source).ToHashSet();
        return listed.All(record => (sources.Count == 0 && record.Citations.Count == 0) || record.Citations.Any(c => sources.Contains(c.Source)));
    }

    /// <summary>The proceedings that a figure or a pattern counts one by one; null when it counts other things, or does not list them.</summary>
    private static List<LegalProceeding>? CasesIn(Record record, RuleContext context)
    {
        var counted = record is Figure figure ? figure.About : ((Incident)record).Instances;
        var records = counted.Select(target => target is { Item: null, Field: null } ? context.RecordAt(target) : null).ToList();
        return records is [Incident pattern] && pattern.Kind == IncidentKind.Pattern ? CasesIn(pattern, context)
            : records.Count > 0 && records.TrueForAll(r => r is LegalProceeding) && (record is not Figure || records.Count > 1) ? [.. records.Cast<LegalProceeding>().DistinctBy(c => c.Id.Text)]
            : null;
    }

    private static void DemandCountedAsSuit(Figure figure, RuleContext context)
    {
        if (figure.Quantity?.Unit != Unit.Lawsuit || CasesIn(figure, context) is not { } cases)
        {
            return;
        }

        context.Consider();
        var demands = cases.Where(c => context.StagesOf(c) is { Count: > 0 } stages && stages.All(s => s == ProceedingStage.PreActionDemand || s == ProceedingStage.Lapsed)).ToList();
        if (demands.Count > 0)
        {
            context.Report("quantity", [.. demands.Select(c => Target.To(c.Id.ToRef()))], demands.Count.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static void PurposeDenied(Statement statement, RuleContext context)
    {
        if (statement.Stance != Stance.Denies || statement.About is null || !statement.Attribution.Any(a => a.Capacity is { } capacity && s_officials.Contains(capacity)))
        {
            return;
        }

        // The case may be what the denial is about, what it mentions, or one end of the link that it denies.
        var concerned = new[] { statement.About }.Concat(statement.Mentions).OfType<Target>().SelectMany(target => EndsOf(target, context)).ToList();
        foreach (var proceeding in concerned.Select(context.RecordAt).OfType<LegalProceeding>().DistinctBy(p => p.Id.Text))
        {
            if (context.Shared(DecisionTexts.Of).In(proceeding) is not { Count: > 0 } said)
            {
                continue;
            }

            context.Consider();
            var opposed = OpposedTo(statement, context);
            var otherEnds = concerned.Where(end => context.RecordAt(statement.About!) is Link && (end.Record is null || !end.Record.Is(proceeding.Id))).ToList();
            var against = said.Find(s => opposed.Contains(s.Id.Text)
                || (s.Stance != Stance.Denies && s.Mentions.Append(s.About).OfType<Target>().Any(otherEnds.Contains))
                || (s.Stance != Stance.Denies && s.Topics.Any(s_purposes.Contains) && statement.Topics.Any(s_purposes.Contains)));
            if (against is not null)
            {
                context.Report(null, [Target.To(proceeding.Id.ToRef()), Target.To(against.Id.ToRef())], proceeding.Id.Text, against.Id.Text);
                return;
            }
        }
    }

    /// <summary>What the file holds to contradict a statement on why something was done.</summary>
    private static HashSet<string> OpposedTo(Statement statement, RuleContext context) =>
    [
        .. context.Index.ReferencesTo(statement.Id).Select(reference => reference.From).OfType<Conflict>().Where(c => c.Aspect is { } aspect && s_ofPurpose.Contains(aspect))
            .SelectMany(c => c.Members).Select(m => m.Record?.Text).OfType<string>(),
    ];

    private static IEnumerable<Target> EndsOf(Target target, RuleContext context) =>
        context.RecordAt(target) is Link link ? new[] { link.From, link.To }.OfType<Target>() : [target];

    private static void HearingAfterDecision(Hearing hearing, RuleContext context)
    {
        if (context.Record is not LegalProceeding proceeding || hearing is not { On: { } on } || hearing.Status != HearingStatus.Held
            || context.Parts.OfType<Instance>().FirstOrDefault() is not { } instance)
        {
            return;
        }

        var last = context.Shared(LastDecisions.Of).Of(proceeding, instance);
        if (last?.Dates?.Made is not { } decided)
        {
            return;
        }

        context.Consider();
        if (on.IsCertainlyAfter(decided) && last.Dates.Announced?.IsCertainlyBefore(on) != false)
        {
            context.Report("on", [ProceedingParts.PlaceOf(proceeding, last)], last.Key.Text);
        }
    }

    private static void OneSidedReasons(Decision decision, RuleContext context)
    {
        if (context.Record is not LegalProceeding proceeding)
        {
            return;
        }

        var claimed = context.Shared(StatementsAbout.Of).AboutItem(proceeding.Id.Text, decision.Key.Text)
            .Where(s => s is { Value.Ref: not null, About.Field.Text: "reasons/reliedOn" } && s.Stance != Stance.Denies && s.Negated != true);
        HashSet<string> relied = [.. (decision.Reasons?.ReliedOn ?? []).Select(t => t.Record?.Text).Concat(claimed.Select(s => s.Value!.Ref!.Text)).OfType<string>()];
        HashSet<string> disregarded = [.. (decision.Reasons?.Disregarded ?? []).Select(t => t.Record?.Text).OfType<string>()];
        var testimonies = relied.Select(id => context.Index.FindText(id)).OfType<Statement>().Where(s => s.About is not null && SideOf(s) is not null);
        foreach (var testimony in testimonies.DistinctBy(s => (s.About, SideOf(s))))
        {
            // What was said of the same thing by others before this court, or in what the decision passed over.
            var others = context.Shared(StatementsAbout.Of).About(testimony.About!).Where(s => SideOf(s) is not null && (IsHeard(s, proceeding, context) || disregarded.Contains(s.Id.Text))).ToList();
            if (others.Count == 0)
            {
                continue;
            }

            context.Consider();
            var opposed = others.FindAll(s => SideOf(s) != SideOf(testimony));
            if (opposed.Count > 0 && !opposed.Exists(s => relied.Contains(s.Id.Text)))
            {
                context.Report(decision.Reasons is null ? null : "reasons", [Target.To(testimony.Id.ToRef()), .. opposed.Select(s => Target.To(s.Id.ToRef()))], decision.Key.Text);
                return;
            }
        }
    }

    /// <summary>Whether a statement says that something is so, or that it is not; null when it says neither.</summary>
    private static bool? SideOf(Statement statement) =>
        statement.Stance is not { } stance ? null
        : stance == Stance.Denies ? false
        : stance == Stance.Alleges || stance == Stance.Confirms || stance == Stance.States ? statement.Negated != true
        : null;

    private static bool IsHeard(Statement statement, LegalProceeding proceeding, RuleContext context) =>
        statement.Attribution.Count > 0 && statement.Attribution[0].By.Any(speaker => context.Shared(Witnesses.Of).IsHeard(proceeding, speaker));

    /// <summary>The latest day that anything in a record can mean.</summary>
    private sealed class LatestDate : Walker
    {
        internal NodaTime.LocalDate? Latest { get; private set; }

        /// <summary>Whether a date has no latest day that can be relied on, or something is said to go on.</summary>
        internal bool HasOpenEnd { get; private set; }

        protected override bool Enter(DomainObject node)
        {
            switch (node)
            {
                case Marking or Citation or ProvisionRef or Identifier or Note or Representation:
                    return false;
                case ExtendedDate date:
                    if (ProceedingParts.LastDay(date) is { } day)
                    {
                        Latest = Latest is { } known && known > day ? known : day;
                    }
                    else
                    {
                        HasOpenEnd |= date.Edtf is not null;
                    }

                    return false;
                default:
                    return true;
            }
        }
    }

    /// <summary>The codes by the labels of their list, in its languages.</summary>
    private sealed class GroundLabels
    {
        private readonly Dictionary<string, RulingGround> _codes = new(StringComparer.Ordinal);

        private GroundLabels()
        {
            CodelistRegistry.TryFind("ruling-ground", out var list);
            foreach (var info in list!.Codes)
            {
                if (RulingGround.TryParse(info.Code, out var code))
                {
                    _codes.TryAdd(LettersOf(info.LabelEn), code);
                    _codes.TryAdd(LettersOf(info.LabelRu), code);
                }
            }
        }

        internal static GroundLabels Of(RuleContext context) => new();

        internal RulingGround? Named(string words) => _codes.GetValueOrDefault(LettersOf(words));

        private static string LettersOf(string words) => string.Concat(words.ToLowerInvariant().Where(char.IsLetterOrDigit));
    }

    /// <summary>What is ruled on inside each proceeding.</summary>
    private sealed class RuledOn
    {
        private readonly Dictionary<(string Proceeding, string Item), Ruling> _rulings = [];

        internal static RuledOn Of(RuleContext context)
        {
            var all = new RuledOn();
            foreach (var proceeding in context.File.Proceedings)
            {
                foreach (var ruling in proceeding.Decisions.SelectMany(d => d.Rulings).Where(r => r.Outcome is not null))
                {
                    foreach (var about in ruling.About.Where(about => about.Item is not null && ProceedingParts.IsHere(about, proceeding)))
                    {
                        all._rulings.TryAdd((proceeding.Id.Text, about.Item!.Text), ruling);
                    }
                }
            }

            return all;
        }

        internal Ruling? RulingOn(LegalProceeding proceeding, Part item) => _rulings.GetValueOrDefault((proceeding.Id.Text, item.Key.Text));
    }

    /// <summary>Which decisions impose something.</summary>
    private sealed class OrdersBy
    {
        private readonly HashSet<(string Proceeding, string Decision)> _decisions = [];

        internal static OrdersBy Of(RuleContext context)
        {
            var all = new OrdersBy();
            foreach (var proceeding in context.File.Proceedings)
            {
                foreach (var by in proceeding.Orders.SelectMany(o => o.Versions).Select(v => v.By).OfType<Target>().Where(by => by.Item is not null && ProceedingParts.IsHere(by, proceeding)))
                {
                    all._decisions.Add((proceeding.Id.Text, by.Item!.Text));
                }
            }

            return all;
        }

        internal bool Any(LegalProceeding proceeding, Decision decision) => _decisions.Contains((proceeding.Id.Text, decision.Key.Text));
    }

    /// <summary>The decision that ends each instance: the last of those that can.</summary>
    private sealed class LastDecisions
    {
        private readonly Dictionary<(string Proceeding, string Instance), Decision> _decisions = [];

        internal static LastDecisions Of(RuleContext context)
        {
            var all = new LastDecisions();
            foreach (var proceeding in context.File.Proceedings)
            {
                foreach (var decision in proceeding.Decisions.Where(d => d.Instance is not null && s_lastOfAnInstance.Contains(d.Kind)))
                {
                    all._decisions[(proceeding.Id.Text, decision.Instance!.Text)] = decision;
                }
            }

            return all;
        }

        internal Decision? Of(LegalProceeding proceeding, Instance instance) => _decisions.GetValueOrDefault((proceeding.Id.Text, instance.Key.Text));
    }

    /// <summary>Who was heard in the hearings of each proceeding.</summary>
    private sealed class Witnesses
    {
        private readonly HashSet<(string Proceeding, string Actor)> _heard = [];

        internal static Witnesses Of(RuleContext context)
        {
            var all = new Witnesses();
            foreach (var proceeding in context.File.Proceedings)
            {
                foreach (var attendance in proceeding.Instances.SelectMany(i => i.Hearings).SelectMany(h => h.Attendance).Where(a => a.Actor is not null && (a.As == AttendanceRole.Witness || a.As == AttendanceRole.Expert)))
                {
                    all._heard.Add((proceeding.Id.Text, attendance.Actor!.Text));
                    if (context.Index.FindText(attendance.Actor.Text) is Group { Members: var members })
                    {
                        all._heard.UnionWith(members.Select(member => (proceeding.Id.Text, member.Text)));
                    }
                }
            }

            return all;
        }

        internal bool IsHeard(LegalProceeding proceeding, ActorRef actor) => _heard.Contains((proceeding.Id.Text, actor.Text));
    }

    /// <summary>What is said in the texts of the decisions of each proceeding.</summary>
    private sealed class DecisionTexts
    {
        private readonly Dictionary<string, List<Statement>> _said = new(StringComparer.Ordinal);

        internal static DecisionTexts Of(RuleContext context)
        {
            var bySource = context.File.Statements.Where(s => s.SaidIn is not null).ToLookup(s => s.SaidIn!.Text, StringComparer.Ordinal);
            var all = new DecisionTexts();
            foreach (var proceeding in context.File.Proceedings)
            {
                List<Statement> said = [.. proceeding.Decisions.Select(d => d.Document?.Text).OfType<string>().Distinct(StringComparer.Ordinal).SelectMany(text => bySource[text])];
                if (said.Count > 0)
                {
                    all._said.TryAdd(proceeding.Id.Text, said);
                }
            }

            return all;
        }

        internal List<Statement>? In(LegalProceeding proceeding) => _said.GetValueOrDefault(proceeding.Id.Text);
    }

    /// <summary>Decisions that ended a punitive case for good, by the person and by what they were charged with.</summary>
    private sealed class Punishments
    {
        // More than one is needed, since one of them may be of the same matter.
        private const int MostOfOneKey = 4;

        private static readonly HashSet<Outcome> s_goesOn =
            [Outcome.Remitted, Outcome.QuashedRemitted, Outcome.Returned, Outcome.Forwarded, Outcome.Indicted, Outcome.Stayed, Outcome.Mistrial, Outcome.Refused, Outcome.Granted];

        private readonly Dictionary<(string Actor, string Record, string? Item), List<Final>> _finals = [];

        internal static Punishments Of(RuleContext context)
        {
            var all = new Punishments();
            foreach (var proceeding in context.File.Proceedings.Where(p => ProceedingParts.Punitive.Contains(p.Kind)))
            {
                foreach (var decision in proceeding.Decisions.Where(d => d.Dates?.Final is not null && d.Rulings.Any(r => r.Outcome is { } outcome && !s_goesOn.Contains(outcome) && context.IsAboutTheCase(r, proceeding))))
                {
                    foreach (var key in proceeding.Charges.SelectMany(charge => KeysOf(proceeding, charge, context)))
                    {
                        if (!all._finals.TryGetValue(key, out var list))
                        {
                            all._finals.Add(key, list = []);
                        }

                        if (list.Count < MostOfOneKey)
                        {
                            list.Add(new Final(proceeding, decision, decision.Dates!.Final!));
                        }
                    }
                }
            }

            return all;
        }

        /// <summary>What ended other cases against the same people for the same conduct.</summary>
        internal IEnumerable<(LegalProceeding Proceeding, Decision Decision, ExtendedDate Final)> FinalFor(LegalProceeding proceeding, Charge charge, RuleContext context) =>
            KeysOf(proceeding, charge, context).SelectMany(key => _finals.GetValueOrDefault(key) ?? [])
                .Where(final => final.Proceeding.Id != proceeding.Id).Select(final => (final.Proceeding, final.Decision, final.On));

        private static IEnumerable<(string Actor, string Record, string? Item)> KeysOf(LegalProceeding proceeding, Charge charge, RuleContext context) =>
            from actor in context.ActorsOf(proceeding, charge.Against.Select(a => a.Party).OfType<PartKey>())
            from conduct in charge.Conduct
            where conduct is { Record: not null, Field: null }
            select (actor.Text, conduct.Record!.Text, conduct.Item?.Text);

        private sealed record Final(LegalProceeding Proceeding, Decision Decision, ExtendedDate On);
    }
}
