using HumanRights.Domain.Actors;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Incidents;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Proceedings;
using HumanRights.Domain.Sources;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Validation.Rules;

/// <summary>Measures and investigative acts: HRD1601 to HRD1699.</summary>
internal static class MeasureRules
{
    // Being taken twice in the same case within a week.
    private const int DaysOfOneWeek = 7;

    // More than anybody reads; a bound for files that were made to exhaust.
    private const int MostRelated = 8;

    private const int MostMandates = 64;

    // Somebody may be held for hours or days before a court decides, and the measure then runs from the taking.
    private static readonly HashSet<MeasureKind> s_precededByApprehension =
        [MeasureKind.Custody, MeasureKind.ExtraditionArrest, MeasureKind.ImmigrationDetention, MeasureKind.PsychiatricPlacement];

    // They serve a case and fall with it; lists, labels, protection and bans of another law outlive it.
    private static readonly HashSet<MeasureKind> s_forTheCase =
    [
        MeasureKind.ArrestWarrant, MeasureKind.WantedNotice, MeasureKind.Custody, MeasureKind.ExtraditionArrest, MeasureKind.HouseArrest, MeasureKind.Bail,
        MeasureKind.UndertakingNotToLeave, MeasureKind.PersonalSurety, MeasureKind.ObligationToAppear, MeasureKind.SummonsRegime, MeasureKind.CompulsoryAttendance,
        MeasureKind.MinorSupervision, MeasureKind.ElectronicMonitoring, MeasureKind.ExitBan, MeasureKind.PassportSeizure, MeasureKind.SuspensionFromOffice,
        MeasureKind.Freeze, MeasureKind.InterimRelief, MeasureKind.Interception,
    ];

    private static readonly HashSet<MeasureKind> s_boundToATerritory = [MeasureKind.UndertakingNotToLeave, MeasureKind.ResidenceRestriction];

    // What keeps people from coming, meeting or taking part.
    private static readonly HashSet<MeasureKind> s_hinderingPresence =
    [
        MeasureKind.Custody, MeasureKind.ExtraditionArrest, MeasureKind.AdministrativeDetention, MeasureKind.ImmigrationDetention, MeasureKind.PsychiatricPlacement,
        MeasureKind.HouseArrest, MeasureKind.UndertakingNotToLeave, MeasureKind.AdministrativeSupervision, MeasureKind.ResidenceRestriction, MeasureKind.Curfew,
        MeasureKind.ExitBan, MeasureKind.EntryBan, MeasureKind.PassportSeizure, MeasureKind.Expulsion, MeasureKind.ContactBan, MeasureKind.AssemblyBan,
        MeasureKind.ActivityBan, MeasureKind.CompulsoryAttendance,
    ];

    private static readonly HashSet<StepKind> s_questioning = [StepKind.Interrogation, StepKind.Confrontation];

    private static readonly HashSet<Stance> s_asserting = [Stance.States, Stance.Alleges, Stance.Confirms, Stance.PartlyConfirms, Stance.Finds, Stance.Opines];

    // Never given back, whoever owned them.
    private static readonly HashSet<SeizedItemKind> s_notReturned = [SeizedItemKind.Weapon, SeizedItemKind.Narcotic, SeizedItemKind.BiologicalSample];

    private static readonly HashSet<OrganizationKind> s_monitoring =
        [OrganizationKind.PublicMonitoringCommission, OrganizationKind.Npm, OrganizationKind.Nhri, OrganizationKind.Ombudsman, OrganizationKind.UnSpt, OrganizationKind.UnSpecialProcedure, OrganizationKind.UnInquiry];

    internal static IEnumerable<Rule> Make() =>
    [
        Rule.For<Measure>(RuleCatalogue.Get(RuleIds.MeasureIncomplete), MeasureIncomplete),
        Rule.For<Measure>(RuleCatalogue.Get(RuleIds.AppliedBeforeAdopted), AppliedBeforeAdopted),
        Rule.For<Measure>(RuleCatalogue.Get(RuleIds.UsedAfterItsEnd), UsedAfterItsEnd),
        Rule.For<Measure>(RuleCatalogue.Get(RuleIds.EndWithoutDate), EndWithoutDate),
        Rule.For<Statement>(RuleCatalogue.Get(RuleIds.MeasureInForceDenied), MeasureInForceDenied),
        Rule.For<Measure>(RuleCatalogue.Get(RuleIds.UndertakingWithoutTerritory), UndertakingWithoutTerritory),
        Rule.For<Safeguards>(RuleCatalogue.Get(RuleIds.SafeguardDenied), SafeguardDenied),
        Rule.For<Safeguards>(RuleCatalogue.Get(RuleIds.QuestionedWithoutLawyer), QuestionedWithoutLawyer),
        Rule.For<DetentionState>(RuleCatalogue.Get(RuleIds.TakenAgainInOneCase), TakenAgainInOneCase),
        Rule.For<ProceduralStep>(RuleCatalogue.Get(RuleIds.SearchWithoutBasis), SearchWithoutBasis),
        Rule.For<ProceduralStep>(RuleCatalogue.Get(RuleIds.SeizureUnaccounted), SeizureUnaccounted),
        Rule.For<SeizedItem>(RuleCatalogue.Get(RuleIds.ConfidencesSeized), ConfidencesSeized),
        Rule.For<Measure>(RuleCatalogue.Get(RuleIds.KindOfMeasureDisputed), KindOfMeasureDisputed),
        Rule.For<Measure>(RuleCatalogue.Get(RuleIds.AccessBanAgainstMandate), AccessBanAgainstMandate),
        Rule.For<Measure>(RuleCatalogue.Get(RuleIds.MeasureMeetsProtectedActivity), MeasureMeetsProtectedActivity),
        Rule.For<Measure>(RuleCatalogue.Get(RuleIds.LiftedBeforeImposed), LiftedBeforeImposed),
    ];

    private static void MeasureIncomplete(Measure measure, RuleContext context)
    {
        context.Consider();
        var missing = new List<string>();
        Ask("appliesTo", measure.AppliesTo.Count > 0 || measure.Obliges.Count > 0 || measure.Beneficiaries.Count > 0);

        // A ruling on the measure tells who decided and by what.
        var isRuledOn = context.Index.ReferencesTo(measure.Id).Any(r => r.Item is Ruling);
        Ask("issuedBy", measure.IssuedBy is not null || isRuledOn);
        Ask("legalAct", measure.LegalAct is not null || isRuledOn);
        if (missing.Count > 0)
        {
            context.Report(string.Join(", ", missing));
        }

        void Ask(string member, bool isThere)
        {
            if (!isThere && context.AbsenceOf(member) is null)
            {
                missing.Add(member);
            }
        }
    }

    private static void AppliedBeforeAdopted(Measure measure, RuleContext context)
    {
        if (ActOf(measure, context) is not { } act)
        {
            return;
        }

        if (measure.Dates?.Executed is { } executed && !s_precededByApprehension.Contains(measure.Kind))
        {
            context.Consider();
            if (executed.IsCertainlyBefore(act.Date))
            {
                context.Report("dates/executed", [act.Place]);
            }
        }

        for (var i = 0; i < measure.Applications.Count; i++)
        {
            if (measure.Applications[i].On is { } on)
            {
                context.Consider();
                if (on.IsCertainlyBefore(act.Date))
                {
                    context.ReportItem("applications", i, measure.Applications[i], [act.Place]);
                }
            }
        }
    }

    /// <summary>When the act was adopted on which the measure rests, and where that is told.</summary>
    private static (ExtendedDate Date, Target Place)? ActOf(Measure measure, RuleContext context) =>
        ImposedOn(measure) is { } imposed ? imposed
        : context.Index.Find(measure.LegalAct) is Source { Issued: { } issued } act ? (issued, Target.To(act.Id.ToRef(), "issued"))
        : null;

    private static (ExtendedDate Date, Target Place)? ImposedOn(Measure measure) =>
        measure.Dates?.Decided is { } decided ? (decided, Target.To(measure.Id.ToRef(), "dates/decided"))
        : measure.Dates?.Issued is { } issued ? (issued, Target.To(measure.Id.ToRef(), "dates/issued"))
        : null;

    /// <summary>The first date on which the measure is known to have had effect.</summary>
    private static ExtendedDate? StartOf(Measure measure) =>
        measure.Dates?.Effective ?? measure.Dates?.Executed ?? ImposedOn(measure)?.Date ?? measure.Applications.Select(a => a.On).FirstOrDefault(on => on is not null);

    private static void UsedAfterItsEnd(Measure measure, RuleContext context)
    {
        var lifted = measure.Dates?.Lifted;
        var ends = new List<(ExtendedDate On, Target Place, string Name)>();
        if (CaseEndOf(measure, context) is { } caseEnd)
        {
            ends.Add((caseEnd.On, caseEnd.Place, caseEnd.Place.Record!.Text));
            if (lifted is not null)
            {
                context.Consider();
                if (lifted.IsCertainlyAfter(caseEnd.On))
                {
                    context.Report("dates/lifted", [caseEnd.Place], caseEnd.Place.Record!.Text);
                }
            }
        }

        if (lifted is not null)
        {
            ends.Add((lifted, Target.To(measure.Id.ToRef(), "dates/lifted"), "dates/lifted"));
        }

        Check("applications", measure.Applications, static a => a.On);
        Check("renewals", measure.Renewals, static r => r.On);

        void Check<T>(string list, IReadOnlyList<T> parts, Func<T, ExtendedDate?> dateOf)
            where T : Part
        {
            for (var i = 0; i < parts.Count; i++)
            {
                if (ends.Count == 0 || dateOf(parts[i]) is not { } on)
                {
                    continue;
                }

                context.Consider();
                if (ends.FirstOrDefault(e => on.IsCertainlyAfter(e.On)) is { On: not null } passed)
                {
                    context.ReportItem(list, i, parts[i], [passed.Place], passed.Name);
                }
            }
        }
    }

    /// <summary>When every proceeding ended that the measure served, for everybody to whom it applies.</summary>
    private static CaseEnds.End? CaseEndOf(Measure measure, RuleContext context)
    {
        if (!s_forTheCase.Contains(measure.Kind))
        {
            return null;
        }

        CaseEnds.End? last = null;
        foreach (var reference in measure.Grounds.Select(g => g.About?.Record).Append(measure.Request?.Record))
        {
            if (context.Index.Resolve(reference) is not LegalProceeding proceeding)
            {
                continue;
            }

            foreach (var actor in measure.AppliesTo.Cast<ActorRef?>().DefaultIfEmpty(null))
            {
                if (context.Shared(CaseEnds.Of).EndOf(proceeding, actor) is not { } end)
                {
                    return null;
                }

                last = last is null || ExtendedDate.DisplayOrder.Compare(end.On, last.On) > 0 ? end : last;
            }
        }

        return last;
    }

    private static void EndWithoutDate(Measure measure, RuleContext context)
    {
        // A date that stands beside an absence is only what the compiler infers.
        var absence = context.AbsenceOf("dates/lifted");
        if (measure.Dates?.Lifted is not null && absence is null)
        {
            return;
        }

        var (signs, relying) = SignsOfEnd(measure, context);
        if (measure.EndReason is null && signs.Count == 0 && relying.Count == 0)
        {
            return;
        }

        context.Consider();
        if (absence is null)
        {
            context.Report(null, [.. signs.Concat(relying).Distinct().Take(MostRelated)]);
        }
        else if (relying.Count > 0 && (absence.Reason == AbsenceReason.Unknown || absence.Reason == AbsenceReason.AskedButUnknown || absence.Reason == AbsenceReason.NotStatedInSource))
        {
            // The absence explains the file. It does not explain a decision that rests on an end and does not tell it.
            context.Report(null, [.. relying.Distinct().Take(MostRelated)]);
        }
    }

    /// <summary>What tells that the measure ended; apart, the rulings that rest on its having ended before.</summary>
    private static (List<Target> Signs, List<Target> Relying) SignsOfEnd(Measure measure, RuleContext context)
    {
        var (signs, relying) = (new List<Target>(), new List<Target>());
        foreach (var reference in context.Index.ReferencesTo(measure.Id))
        {
            switch (reference)
            {
                case { From: LegalProceeding proceeding, Item: Ruling ruling }:
                    Take(proceeding, ruling);
                    break;
                case { From: LegalProceeding proceeding, Item: Cause cause }:
                    foreach (var ruling in context.Shared(RulingsOnCauses.Of).On(proceeding, cause))
                    {
                        Take(proceeding, ruling);
                    }

                    break;
                case { From: Measure other, Item: null } when other.Replaces == measure.Id:
                    signs.Add(Target.To(other.Id.ToRef(), "replaces"));
                    break;
                case { From: Statement { About: { Item: null, Field.Text: "dates/lifted" } about, Value: null, Negated: not true, Stance: { } stance } statement }
                    when about.Record!.Is(measure.Id) && s_asserting.Contains(stance):
                    signs.Add(Target.To(statement.Id.ToRef()));
                    break;
                default:
                    break;
            }
        }

        return (signs, relying);

        void Take(LegalProceeding proceeding, Ruling ruling)
        {
            var place = new Target { Record = proceeding.Id.ToRef(), Item = ruling.Key };
            if (TellsEnd(ruling))
            {
                (RestsOnEnd(ruling) ? relying : signs).Add(place);
            }
        }
    }

    private static void MeasureInForceDenied(Statement statement, RuleContext context)
    {
        if (statement.About is not { Record: { } about, Item: null, Field: null } || !Denies(statement)
            || (statement.SaidOn ?? (context.Index.Find(statement.SaidIn) as Source)?.Issued) is not { IsCertain: true } said)
        {
            return;
        }

        if (context.Index.Resolve(about) is Measure measure)
        {
            Check(measure);
        }
        else if (statement.Says is not null && statement.Mentions.All(m => m is { Record.Kind: "measure" or "person" or "group" or "organization" or "facility", Field: null }))
        {
            // A general denial is about the one whom it concerns, and mentions what is denied.
            foreach (var mentioned in statement.Mentions)
            {
                if (context.Index.Resolve(mentioned.Record) is Measure denied && context.Shared(AppliedTo.Of).Has(denied, about))
                {
                    Check(denied);
                }
            }
        }

        void Check(Measure measure)
        {
            if (StartOf(measure) is not { } start)
            {
                return;
            }

            context.Consider();
            if (start.IsCertainlyNotAfter(said) && (measure.Dates?.Lifted is not { } lifted || said.IsCertainlyNotAfter(lifted)))
            {
                context.Report(null, [Target.To(measure.Id.ToRef())], measure.Id.Text, measure.Kind.Text);
            }
        }
    }

    private static bool Denies(Statement statement) =>
        statement.Stance == Stance.Denies || (statement is { Negated: true, Says: null, Stance: { } stance } && (stance == Stance.States || stance == Stance.Confirms || stance == Stance.Finds));

    private static void UndertakingWithoutTerritory(Measure measure, RuleContext context)
    {
        if (!s_boundToATerritory.Contains(measure.Kind))
        {
            return;
        }

        context.Consider();
        if ((measure.Scope is null || (measure.Scope.Places.Count == 0 && measure.Scope.Text is null))
            && context.AbsenceOf("scope") is null && context.AbsenceOf("scope/places") is null && context.AbsenceOf("scope/text") is null)
        {
            context.Report(measure.Kind.Text);
        }
    }

    private static void SafeguardDenied(Safeguards safeguards, RuleContext context)
    {
        // Whether a lawyer was there when somebody was questioned has a rule of its own.
        var isQuestioned = IsInQuestioning(context);
        if (safeguards.Lawyer is not null && !isQuestioned)
        {
            Check("lawyer", safeguards.Lawyer == false && safeguards.Waiver != SafeguardWaiver.ValidWaiver);
        }

        if (safeguards.CopyGiven is { } copyGiven)
        {
            Check("copyGiven", !copyGiven);
        }

        if (safeguards.Voluntary is { } voluntary)
        {
            Check("voluntary", !voluntary);
        }

        void Check(string member, bool isDenied)
        {
            context.Consider();
            if (isDenied)
            {
                context.Report(member, [], member);
            }
        }
    }

    private static void QuestionedWithoutLawyer(Safeguards safeguards, RuleContext context)
    {
        // Where it is told for a part of the time, that part tells it.
        if (safeguards.Lawyer is not { } lawyer || !IsInQuestioning(context) || (context.Item is ProceduralStep { Slices: var slices } && slices.Any(s => s.Safeguards?.Lawyer == false)))
        {
            return;
        }

        context.Consider();
        if (!lawyer && safeguards.Waiver != SafeguardWaiver.ValidWaiver)
        {
            context.Report("lawyer", []);
        }
    }

    private static bool IsInQuestioning(RuleContext context) => context.Parts.OfType<ProceduralStep>().Any(step => s_questioning.Contains(step.Kind));

    private static void TakenAgainInOneCase(DetentionState state, RuleContext context)
    {
        foreach (var (earlier, proceeding) in context.Shared(Apprehensions.Of).Before(state))
        {
            context.Consider();
            if (earlier.On!.IsCertainlyBefore(state.On!) && DayDistance.IsCertainlyWithin(DaysOfOneWeek, earlier.On, state.On!))
            {
                context.Report(null, [new Target { Record = context.Record!.RecordId.ToRef(), Item = earlier.Key }, Target.To(proceeding)], proceeding.Text);
                return;
            }
        }
    }

    private static void SearchWithoutBasis(ProceduralStep step, RuleContext context)
    {
        if (step.Kind != StepKind.Search)
        {
            return;
        }

        if (step.On is { } on && AuthorisedOn(step, context) is { } authorised)
        {
            context.Consider();
            if (on.IsCertainlyBefore(authorised))
            {
                context.Report("authorisation", [step.Authorisation! with { Record = step.Authorisation.Record ?? context.Record!.RecordId.ToRef() }], "authorisation");
            }
        }

        if (IsAtNight(step.On))
        {
            context.Consider();
            if (step.Ground is null && (context.AbsenceOf("ground") is not { } absence || absence.Reason == AbsenceReason.None))
            {
                context.Report("on", [], "ground");
            }
        }

        if (step.AuthorisedBy is null && step.Authorisation is null && (context.AbsenceOf("authorisedBy") ?? context.AbsenceOf("authorisation")) is { } none)
        {
            // That there was none is a fact of the search; that nobody knows is none.
            context.Consider();
            if (none.Reason == AbsenceReason.None)
            {
                context.Report(null, [], "authorisedBy");
            }
        }
    }

    private static ExtendedDate? AuthorisedOn(ProceduralStep step, RuleContext context)
    {
        if (step.Authorisation is not { } target || (target.Record is null ? context.Record : context.Index.Resolve(target.Record)) is not { } record)
        {
            return null;
        }

        return target.Item is { } key
            ? context.Index.FindPart(record, key) switch
            {
                Decision { Dates: { } dates } => dates.Decided ?? dates.Issued,
                StepCore other => other.On,
                _ => null,
            }
            : record switch
            {
                Measure measure => ImposedOn(measure)?.Date,
                Source source => source.Issued,
                _ => null,
            };
    }

    /// <summary>The dark hours of sleep; of the clock only the hours that are night under every law.</summary>
    private static bool IsAtNight(ExtendedDate? on) =>
        on?.TimeOfDay is { } time && (time.Part == DayPart.Night || (time is { At.Text: { } at, Approximate: not true } && (string.CompareOrdinal(at, "23:00") >= 0 || string.CompareOrdinal(at, "05:00") < 0)));

    private static void SeizureUnaccounted(ProceduralStep step, RuleContext context)
    {
        var isSeizure = step.Kind == StepKind.Seizure || (step.Kind == StepKind.Search && step.Result == StepResult.SomethingFound);
        if (isSeizure && (step.Items.Count > 0 || context.AbsenceOf("items") is null))
        {
            context.Consider();
            if (step.Items.Count == 0)
            {
                context.Report(null, [], "items");
            }
        }

        if (step.Items.Count == 0 || context.Record is not LegalProceeding proceeding
            || context.Shared(CaseEnds.Of).EndOf(proceeding, null) is not { } end || !end.On.IsCertainlyBefore(context.AsOfDate))
        {
            return;
        }

        for (var i = 0; i < step.Items.Count; i++)
        {
            var item = step.Items[i];
            if (item.Type is { } type && s_notReturned.Contains(type))
            {
                continue;
            }

            context.Consider();
            if (item.Returned is null && item.Absent?.Of("returned") is null)
            {
                context.ReportItem("items", i, item, [end.Place], "returned");
            }
        }
    }

    private static void ConfidencesSeized(SeizedItem item, RuleContext context)
    {
        if (item.ThirdPartyMaterial is null && item.Type is null)
        {
            return;
        }

        context.Consider();
        if (item.ThirdPartyMaterial ?? item.Type == SeizedItemKind.StatementsOfThirdParties)
        {
            context.Report();
        }
    }

    private static void KindOfMeasureDisputed(Measure measure, RuleContext context)
    {
        // Where the file itself does not tell the kind, the first who does is compared with the others.
        var kind = measure.Kind == MeasureKind.Unknown || measure.Kind == MeasureKind.Other ? null : measure.Kind.Text;
        var (related, other) = (new List<Target>(), (string?)null);
        Record? last = null;
        foreach (var reference in context.Index.ReferencesTo(measure.Id))
        {
            // The references of one record stand together.
            if (ReferenceEquals(reference.From, last) || KindSaid(reference.From, measure, context) is not { } said)
            {
                continue;
            }

            last = reference.From;
            context.Consider();
            kind ??= said;
            if (!IsOneKind(kind, said))
            {
                other ??= said;
                related.Add(Target.To(last!.RecordId.ToRef()));
            }
        }

        if (other is not null)
        {
            context.Report("kind", [.. related.Take(MostRelated)], kind!, other);
        }
    }

    /// <summary>The kind that a statement gives to a measure, or that a measure has which is judged to be the same.</summary>
    private static string? KindSaid(Record? record, Measure measure, RuleContext context) => record switch
    {
        Statement { About: { Item: null, Field.Text: "kind", Record: { } about }, Value.Code: { } code, Negated: not true, Stance: { } stance }
            when about.Is(measure.Id) && s_asserting.Contains(stance) => code.Text,
        IdentityLink { A: { } a, B: { } b, Judgement: { } judgement } when a.Is(measure.Id) && (judgement == IdentityJudgement.Same || judgement == IdentityJudgement.PossiblySame) =>
            (context.Index.Resolve(b) as Measure)?.Kind.Text,
        _ => null,
    };

    /// <summary>Whether two codes are one, or one is the broader of the two.</summary>
    private static bool IsOneKind(string left, string right) =>
        string.Equals(left, right, StringComparison.Ordinal) || string.Equals(ParentOf(left), right, StringComparison.Ordinal) || string.Equals(ParentOf(right), left, StringComparison.Ordinal);

    private static string? ParentOf(string kind) => MeasureKind.TryParse(kind, out var code) ? code.Info?.Parent : null;

    private static void AccessBanAgainstMandate(Measure measure, RuleContext context)
    {
        if (measure.Kind != MeasureKind.AccessBan)
        {
            return;
        }

        var start = StartOf(measure);
        var mandates = new List<Target>();
        foreach (var actor in measure.AppliesTo)
        {
            switch (context.Index.Resolve(actor))
            {
                case Person person:
                    foreach (var mandate in (person.Defender?.Mandates ?? []).Take(MostMandates))
                    {
                        Add(person, mandate, mandate.Period);
                    }

                    foreach (var position in person.Positions.Take(MostMandates))
                    {
                        if (context.Index.Resolve(position.Body) is Organization { Kind: { } kind } && s_monitoring.Contains(kind))
                        {
                            Add(person, position, position.Period);
                        }
                    }

                    break;
                case Organization organization when s_monitoring.Contains(organization.Kind):
                    context.Consider();
                    mandates.Add(Target.To(organization.Id.ToRef()));
                    break;
                default:
                    break;
            }
        }

        if (mandates.Count > 0)
        {
            mandates.Sort(TargetOrder.Instance);
            context.Report(null, [.. mandates.Take(MostRelated)], mandates[0].Record!.Text);
        }

        void Add(Person person, Part part, DateSpan? period)
        {
            // A mandate without limits always counts; with them, where the ban certainly began within.
            if (period is null or { From: null, To: null } || start is not null)
            {
                context.Consider();
                if (period is null or { From: null, To: null } || period.CertainlyHeldOn(start!))
                {
                    mandates.Add(new Target { Record = person.Id.ToRef(), Item = part.Key });
                }
            }
        }
    }

    private static void MeasureMeetsProtectedActivity(Measure measure, RuleContext context)
    {
        if (!s_hinderingPresence.Contains(measure.Kind))
        {
            return;
        }

        var planned = context.Shared(PlannedActivities.Of);
        var met = new List<Target>(planned.PreventedBy(measure).Take(MostRelated).Select(p => Target.To(p)));
        foreach (var actor in measure.AppliesTo)
        {
            foreach (var (from, to) in SpansOf(measure))
            {
                foreach (var incident in planned.Between(actor, from, to).Take(MostRelated))
                {
                    context.Consider();
                    met.Add(Target.To(incident.Id.ToRef()));
                }
            }
        }

        if (met.Count > 0)
        {
            context.Consider();
            context.Report(null, [.. met.Distinct().Take(MostRelated)]);
        }
    }

    /// <summary>When the measure certainly had effect: from its start to its end where both are told, and for some days where it was applied.</summary>
    private static IEnumerable<(ExtendedDate From, ExtendedDate? To)> SpansOf(Measure measure)
    {
        if (StartOf(measure) is { IsCertain: true } start && measure.Dates?.Lifted is { IsCertain: true } lifted)
        {
            yield return (start, lifted);
        }

        foreach (var application in measure.Applications)
        {
            if (application.On is { IsCertain: true } on)
            {
                yield return (on, null);
            }
        }
    }

    private static void LiftedBeforeImposed(Measure measure, RuleContext context)
    {
        var imposed = ImposedOn(measure);
        if (imposed is { } act && measure.Dates?.Lifted is { } lifted)
        {
            context.Consider();
            if (lifted.IsCertainlyBefore(act.Date))
            {
                context.Report("dates/lifted", [act.Place]);
            }
        }

        for (var i = 0; i < measure.Renewals.Count; i++)
        {
            var renewal = measure.Renewals[i];
            if (renewal.On is { } on && (imposed is not null || renewal.Until is not null))
            {
                context.Consider();
                if (imposed is { } first && on.IsCertainlyBefore(first.Date))
                {
                    context.ReportItem("renewals", i, renewal, [first.Place]);
                }
                else if (renewal.Until?.IsCertainlyBefore(on) == true)
                {
                    context.ReportItem("renewals", i, renewal, []);
                }
            }
        }
    }

    private static bool TellsEnd(Ruling ruling) => ruling.Outcome == Outcome.Lifted || RestsOnEnd(ruling);

    private static bool RestsOnEnd(Ruling ruling) => ruling.Outcome == Outcome.DismissedMoot || ruling.Ground?.Code == RulingGround.Moot;

    /// <summary>The rulings on each cause of action that tell of an end.</summary>
    private sealed class RulingsOnCauses
    {
        private readonly ILookup<(string Proceeding, string Key), Ruling> _rulings;

        private RulingsOnCauses(CaseFile file) => _rulings =
            (from proceeding in file.Proceedings
             from decision in proceeding.Decisions
             from ruling in decision.Rulings
             from target in ruling.About
             where target.Item is not null && (target.Record is null || target.Record.Is(proceeding.Id)) && TellsEnd(ruling)
             select (Place: (proceeding.Id.Text, target.Item!.Text), ruling)).ToLookup(r => r.Place, r => r.ruling);

        internal static RulingsOnCauses Of(RuleContext context) => new(context.File);

        internal IEnumerable<Ruling> On(LegalProceeding proceeding, Cause cause) => _rulings[(proceeding.Id.Text, cause.Key.Text)].Take(MostRelated);
    }

    /// <summary>Which measure applies to whom.</summary>
    private sealed class AppliedTo
    {
        private readonly HashSet<(string Measure, string Actor)> _pairs;

        private AppliedTo(CaseFile file) => _pairs = [.. file.Measures.SelectMany(m => m.AppliesTo.Select(a => (m.Id.Text, a.Text)))];

        internal static AppliedTo Of(RuleContext context) => new(context.File);

        internal bool Has(Measure measure, RecordRef actor) => _pairs.Contains((measure.Id.Text, actor.Text));
    }

    /// <summary>When people were taken, case by case.</summary>
    private sealed class Apprehensions
    {
        private readonly Dictionary<DetentionState, List<(DetentionState Earlier, RecordRef Proceeding)>> _before = new(ReferenceEqualityComparer.Instance);

        private Apprehensions(CaseFileIndex index)
        {
            var taken = from holder in index.File.Persons.Select(p => (p.Id.Text, p.Detentions)).Concat(index.File.Groups.Select(g => (g.Id.Text, g.Detentions)))
                        from detention in holder.Detentions
                        from state in detention.Statuses
                        where state.Status == DetentionStatus.Apprehended && state.On is { IsCertain: true }
                        from account in state.OnAccountOf.Select(t => t.Record).OfType<RecordRef>().Distinct()
                        where index.Resolve(account) is LegalProceeding
                        group state by (holder.Text, account);
            foreach (var inOneCase in taken)
            {
                DetentionState? earlier = null;
                foreach (var state in inOneCase.OrderBy(s => s.On!, ExtendedDate.DisplayOrder))
                {
                    if (earlier is not null)
                    {
                        if (!_before.TryGetValue(state, out var list))
                        {
                            _before.Add(state, list = []);
                        }

                        list.Add((earlier, inOneCase.Key.account));
                    }

                    earlier = state;
                }
            }
        }

        internal static Apprehensions Of(RuleContext context) => new(context.Index);

        /// <summary>The taking before this one in each case on account of which it happened.</summary>
        internal List<(DetentionState Earlier, RecordRef Proceeding)> Before(DetentionState state) => _before.TryGetValue(state, out var list) ? list : [];
    }

    /// <summary>Meetings, journeys and other activities that were planned and did not take place.</summary>
    private sealed class PlannedActivities
    {
        // An activity that an application of a measure can have been meant to hinder.
        private const int DaysAhead = 7;

        private static readonly HashSet<IncidentKind> s_activities = [IncidentKind.Activity, IncidentKind.Meeting, IncidentKind.Journey, IncidentKind.Visit, IncidentKind.Protest];

        private readonly Dictionary<string, List<Incident>> _byParticipant = new(StringComparer.Ordinal);
        private readonly ILookup<string, RecordRef> _prevented;

        private PlannedActivities(CaseFileIndex index)
        {
            foreach (var incident in index.File.Incidents.Where(i => s_activities.Contains(i.Kind) && i.When is { IsCertain: true, Earliest.IsFinite: true } && i.Status is { } status && status != IncidentStatus.TookPlace)
                .OrderBy(i => i.When!, ExtendedDate.DisplayOrder))
            {
                foreach (var participant in incident.Participants)
                {
                    if (!_byParticipant.TryGetValue(participant.Text, out var list))
                    {
                        _byParticipant.Add(participant.Text, list = []);
                    }

                    list.Add(incident);
                }
            }

            _prevented = index.File.Links
                .Where(l => l.Kind == LinkKind.Prevented && l.From?.Record is not null && index.Resolve(l.To?.Record) is Incident incident && s_activities.Contains(incident.Kind))
                .ToLookup(l => l.From!.Record!.Text, l => l.To!.Record!, StringComparer.Ordinal);
        }

        internal static PlannedActivities Of(RuleContext context) => new(context.Index);

        internal IEnumerable<RecordRef> PreventedBy(Measure measure) => _prevented[measure.Id.Text];

        /// <summary>The activities of somebody that certainly lie between two dates, or within some days after the one.</summary>
        internal IEnumerable<Incident> Between(ActorRef actor, ExtendedDate from, ExtendedDate? to)
        {
            if (!_byParticipant.TryGetValue(actor.Text, out var list))
            {
                yield break;
            }

            for (var i = FirstNotBefore(list, from); i < list.Count; i++)
            {
                var when = list[i].When!;
                if (to is null ? !DayDistance.IsCertainlyWithin(DaysAhead, from, when) : !(from.IsCertainlyNotAfter(when) && when.IsCertainlyNotAfter(to)))
                {
                    // They stand in order: what follows begins no earlier.
                    if (to is null ? DayDistance.IsCertainlyMoreThan(DaysAhead, from, when) : when.Earliest.CompareTo(to.Latest) > 0)
                    {
                        yield break;
                    }

                    continue;
                }

                yield return list[i];
            }
        }

        private static int FirstNotBefore(List<Incident> list, ExtendedDate from)
        {
            var (low, high) = (0, list.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = list[middle].When!.Earliest.CompareTo(from.Latest) < 0 ? (middle + 1, high) : (low, middle);
            }

            return low;
        }
    }
}
