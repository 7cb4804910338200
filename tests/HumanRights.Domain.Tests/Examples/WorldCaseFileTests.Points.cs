using HumanRights.Domain.Actors;
using HumanRights.Domain.Advocacy;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Complaints;
using HumanRights.Domain.Facilities;
using HumanRights.Domain.Incidents;
using HumanRights.Domain.Proceedings;
using HumanRights.Domain.Sources;
using HumanRights.Domain.Statistics;
using HumanRights.Domain.Text;
using HumanRights.Domain.Time;

using NodaTime;

using Xunit;

namespace HumanRights.Domain.Tests.Examples;

/// <content>What each file shows, asserted on the types and not on the text.</content>
public sealed partial class WorldCaseFileTests
{
    [Fact]
    public void Time01_OneActHasManyDatesAndACalendarOfItsOwn()
    {
        CaseFile file = Load("time-01-two-calendars-and-the-way-of-an-act");
        EnactmentDates decree = file.Instruments.Single().Dates!;

        Assert.Equal("2021-07-05", decree.Decided!.Earliest.ToString());
        Assert.Equal("2021-07-23", decree.Decided.Latest.ToString());
        Assert.Equal(EdtfKind.OneOf, decree.Decided.Edtf!.Kind);
        Assert.Equal("10 Mordad 1400", decree.Published!.Calendar!.Date);
        Assert.Equal(CalendarSystemCode.Persian, decree.Published.Calendar.System);
        Assert.Equal(new LocalDate(2021, 8, 1), new LocalDate(1400, 5, 10, CalendarSystem.PersianSimple).WithCalendar(CalendarSystem.Iso));
        Assert.Equal("2021-08-01", decree.Published.Edtf!.Text);
        Assert.Equal("dates/published", decree.Effective!.Anchor!.Target.Field!.Text);
        Assert.Equal("30", decree.Effective.Anchor.Offset!.Value!.Text);
        Assert.Equal(AbsenceReason.NotStatedInSource, file.Instruments.Single().Absent!.Of("dates/issued")!.Reason);

        EnactmentDates judgment = file.Proceedings.Single().Decisions.Single().Dates!;
        Assert.True(judgment.Decided!.IsCertainlyBefore(judgment.Announced!));
        Assert.True(judgment.Announced!.IsCertainlyBefore(judgment.Notified!));
        Assert.True(judgment.Notified!.IsCertainlyBefore(judgment.Published!));
        Assert.True(judgment.Published!.IsCertainlyBefore(judgment.Final!));
        Assert.Equal(HowLearned.InCourt, judgment.LearnedHow);
    }

    [Fact]
    public void Time02_ADateIsKeptAsExactlyAsItIsKnown()
    {
        CaseFile file = Load("time-02-night-minute-weekday-relative-impossible");
        Incident arrest = Incident(file, "arrest");

        Assert.Equal("05:40", Act(arrest, "search").When!.TimeOfDay!.At!.Text);
        ExtendedDate night = Act(arrest, "blows").When!;
        Assert.Equal(("2023-06-14", "2023-06-15"), (night.Earliest.ToString(), night.Latest.ToString()));
        DateAnchor twoDaysAfter = Act(arrest, "no-lawyer").When!.Anchor!;
        Assert.Equal("search", twoDaysAfter.Target.Item!.Text);
        Assert.Equal(AnchorRelation.After, twoDaysAfter.Relation);

        ExtendedDate either = Incident(file, "threat").When!;
        Assert.Equal(("2023-06-03", "2023-06-10"), (either.Earliest.ToString(), either.Latest.ToString()));
        Assert.Equal(Weekday.Saturday, either.Weekday);

        ExtendedDate weekdayOnly = Incident(file, "callers").When!;
        Assert.Null(weekdayOnly.Edtf);
        Assert.True(weekdayOnly.Earliest.IsUnknown);
        Assert.Equal((Weekday.Tuesday, DayPart.Evening), (weekdayOnly.Weekday, weekdayOnly.TimeOfDay!.Part));

        ExtendedDate lastThursday = Incident(file, "summons").When!;
        Assert.Equal(DateBasis.RelativeToPublication, lastThursday.Basis);
        Assert.Equal("issued", lastThursday.Anchor!.Target.Field!.Text);
        Assert.Equal(IsoDayOfWeek.Thursday, new LocalDate(2023, 6, 15).DayOfWeek);

        ExtendedDate knownBy = file.Measures.Single().Dates!.Decided!;
        Assert.True(knownBy.Earliest.IsUnbounded);
        Assert.Equal("2023-07-02", knownBy.Latest.ToString());

        ExtendedDate impossible = Source(file, "protocol").Issued!;
        Assert.Null(impossible.Edtf);
        Assert.Equal(LocalizedText.En("31 February 2023"), impossible.Text);
        Assert.False(Edtf.TryParse("2023-02-31", out _));

        Conflict misprint = file.Conflicts.Single();
        Assert.Equal((ConflictStrength.SourceError, ConflictState.Resolved), (misprint.Strength, misprint.State));
        Assert.Equal("2023-06-30", file.Measures.Single().Dates!.Issued!.Edtf!.Text);
        Assert.Equal("2013-06-30", file.Statements.Single().Value!.Date!.Edtf!.Text);
    }

    [Fact]
    public void Time03_HearingsNotHeldAndDaysCountedInTwoWays()
    {
        CaseFile file = Load("time-03-hearings-not-held-and-day-counts");
        LegalProceeding trial = file.Proceedings.Single();
        IReadOnlyList<Hearing> hearings = trial.Instances.Single().Hearings;

        Assert.Equal(["adjourned", "adjourned", "cancelled", "held", "planned"], hearings.Select(h => h.Status!.Text));
        Assert.Equal(AdjournmentReason.NotBroughtFromCustody, hearings[0].AdjournmentReason);
        Assert.Equal(AbsenceReason.NotStatedInSource, hearings[2].Absent!.Of("adjournmentReason")!.Reason);
        Term term = Sanction(trial, "sentence").Term!;
        Assert.Equal((2L, 6L, 15L), (term.Years, term.Months, term.Days));

        Placement stay = file.Persons.Single().Detentions.Single().Placements.Single();
        Assert.Equal(11, Period.DaysBetween(new LocalDate(2024, 3, 5), new LocalDate(2024, 3, 16)));
        Assert.Equal(("2024-03-05", "2024-03-16"), (stay.Period!.From!.Edtf!.Text, stay.Period.To!.Edtf!.Text));
        Assert.Null(stay.Period.Duration);
        Assert.Equal(AbsenceReason.Contested, stay.Absent!.Of("period/duration")!.Reason);
        Assert.Equal(["12", "11"], file.Statements.Select(s => s.Value!.Quantity!.Value!.Text));
        Assert.Equal((ConflictStrength.Apparent, ConflictState.SeveralMayHold), (file.Conflicts.Single().Strength, file.Conflicts.Single().State));
    }

    [Fact]
    public void Sanctions01_EveryVersionNamesTheDecisionThatMadeIt()
    {
        LegalProceeding proceeding = Load("sanctions-01-raised-cut-restored-suspended").Proceedings.Single();
        IReadOnlyList<OrderVersion> versions = proceeding.Orders.Single().Versions;

        Assert.Equal([8L, 10L, 6L, 10L, 10L], versions.Select(v => v.Consequence!.Term!.Years!.Value));
        Assert.Equal(["d1", "d2", "d3", "d4", "d5"], versions.Select(v => v.By!.Item!.Text));
        Assert.Equal(SanctionChangeCause.Pardon, versions[^1].Cause);
        Assert.Equal((3L, 4L), (versions[^1].Suspended!.Term!.Years, versions[^1].Suspended!.Term!.Months));
        Assert.Equal(Outcome.ModifiedIncreased, OutcomeOf(proceeding, "a1", null));
        Assert.Equal(AppealKind.ProsecutorProtest, proceeding.Appeals[0].Kind);
    }

    [Fact]
    public void Sanctions02_ThreatRequestAndSentenceAreThreeThings()
    {
        LegalProceeding proceeding = Load("sanctions-02-components-and-totals").Proceedings.Single();
        Order sum = proceeding.Orders[0];
        Order heaviest = proceeding.Orders[1];

        Assert.Equal(8L, proceeding.Charges[0].Exposures.Single().Consequence!.Term!.Max!.Years);
        Assert.Equal(9L, proceeding.Requests.Single().Consequence!.Term!.Years);
        Assert.Equal(7L, Sanction(proceeding, "oa").Term!.Years);
        Assert.Equal(Combination.Sum, sum.Combination);
        Assert.Equal(7L, sum.Components.Sum(c => c.Consequence!.Term!.Years));
        Assert.Equal(Combination.Heaviest, heaviest.Combination);
        Assert.Equal(Sanction(proceeding, "ob").Term!.Years, heaviest.Components.Max(c => c.Consequence!.Term!.Years));
        Assert.Equal(["c1", "c2"], sum.Components.Select(c => c.Charge!.Text));
    }

    [Fact]
    public void Sanctions03_TermsWithoutAnEndInNumbers()
    {
        CaseFile file = Load("sanctions-03-life-indeterminate-corporal-phases");
        Consequence life = Sanction(Proceeding(file, "life"), "o");

        Assert.Equal(IndefiniteTerm.Life, life.Term!.Indefinite);
        Assert.Equal(ReleaseRule.MinimumTerm, life.ReleaseRule);
        Assert.Equal(25L, file.Instruments.Single().Provisions.Single().Versions.Single().Norms.Single(n => n.Kind == NormKind.Definition).Term!.Years);
        Assert.Equal((2L, 5L), (Sanction(Proceeding(file, "open"), "o").Term!.Min!.Years, Sanction(Proceeding(file, "open"), "o").Term!.Max!.Years));
        Assert.Equal(IndefiniteTerm.Indefinite, Sanction(Proceeding(file, "preventive"), "o").Term!.Indefinite);

        LegalProceeding phases = Proceeding(file, "phases");
        Assert.Equal(Combination.Phases, phases.Orders[0].Combination);
        Assert.Equal([3L, 9L], phases.Orders[0].Components.Select(c => c.Consequence!.Term!.Years!.Value));
        Assert.Equal(["cell-type", "general"], phases.Orders[0].Components.Select(c => c.Consequence!.Regime.Single().Text));
        Assert.Equal(ConsequenceKind.CorporalPunishment, Sanction(phases, "blows").Kind);
    }

    [Fact]
    public void Sanctions04_WhatBeginsAfterPrisonIsAnchoredToIt()
    {
        LegalProceeding proceeding = Load("sanctions-04-after-prison-and-beside-it").Proceedings.Single();

        Assert.Equal(["work-ban", "supervision", "exile", "rights"], proceeding.Orders.Where(o => o.Start?.Anchor?.Target.Item?.Text == "prison").Select(o => o.Key.Text));
        Assert.All(proceeding.Orders.Where(o => o.Start is not null), o => Assert.Equal(AnchorRelation.After, o.Start!.Anchor!.Relation));
        Assert.Equal(IndefiniteTerm.Perpetual, Sanction(proceeding, "rights").Term!.Indefinite);
        Assert.Equal(["deprivation-of-rank", "loss-of-nationality", "account-closure"], new[] { "rank", "nationality", "accounts" }.Select(o => Sanction(proceeding, o).Kind.Text));
        Order sum = proceeding.Orders.Single(o => o.Key.Text == "sum");
        Assert.True(sum.Jointly);
        Assert.Equal(["accused", "second"], sum.Against.Select(k => k.Text));
        Assert.Equal("1500.00", sum.Execution.Single().Amount!.Amount!.Text);
    }

    [Fact]
    public void Sanctions05_LeaveOverstayAndSixWaysOut()
    {
        CaseFile file = Load("sanctions-05-after-the-term-and-ways-out");

        Assert.Equal(["time-served", "pardon", "amnesty", "bail", "exchange", "expulsion"], file.Persons.Select(p => p.Detentions.Single().ReleaseGround!.Text));
        Detention time = file.Persons[0].Detentions.Single();
        Assert.Equal(["serving", "temporary-leave", "serving", "held-after-term", "released"], time.Statuses.Select(s => s.Status!.Text));
        Act kept = file.Incidents.Single().Acts.Single();
        Assert.Equal(ActType.LibertyHeldAfterTerm, kept.Type);
        Assert.Same(time.Statuses[3], new CaseFileIndex(file).FindPart(file.Persons[0], kept.ConsistsOf.Single().Item!));
        LegalProceeding proceeding = file.Proceedings.Single();
        Assert.Equal(SuspensionKind.Furlough, proceeding.Orders[0].Versions[1].Suspended!.Type);
        Assert.Equal(SuspensionKind.SuspendedSentence, proceeding.Orders[1].Versions[0].Suspended!.Type);
    }

    [Fact]
    public void Sanctions06_StartAndCreditAreClaims()
    {
        CaseFile file = Load("sanctions-06-start-credit-and-end-claimed");
        Order sentence = file.Proceedings.Single().Orders.Single();

        Assert.Null(sentence.Start);
        Assert.Null(sentence.Credit);
        Assert.Equal(AbsenceReason.Contested, sentence.Absent!.Of("start")!.Reason);
        Assert.Equal(["2024-05-02", "2023-11-20"], file.Statements.Where(s => s.About!.Field?.Text == "start").Select(s => s.Value!.Date!.Edtf!.Text));
        Assert.Equal([40L, 164L], file.Statements.Where(s => s.About!.Field?.Text == "credit").Select(s => s.Value!.Term!.Days!.Value));
        Assert.Equal(164, Period.DaysBetween(new LocalDate(2023, 11, 20), new LocalDate(2024, 5, 2)));
        Assert.All(file.Conflicts, c => Assert.Equal(ConflictState.Unresolved, c.State));
    }

    [Fact]
    public void Proceedings01_OutcomesAreTakenApartByPartyAndCharge()
    {
        CaseFile file = Load("proceedings-01-per-party-and-per-charge");
        LegalProceeding proceeding = file.Proceedings.Single();

        Assert.Equal(Outcome.Convicted, OutcomeOf(proceeding, "riot", "pa"));
        Assert.Equal(Outcome.Acquitted, OutcomeOf(proceeding, "leading", "pa"));
        Assert.Equal(Outcome.Convicted, OutcomeOf(proceeding, "leading", "pb"));
        Assert.Equal(Outcome.ConvictedOther, OutcomeOf(proceeding, "insult", "pd"));
        Assert.Equal("riot", proceeding.Charges.Single(c => c.Key.Text == "insult").Requalifies!.Text);
        Assert.Equal(["in-absentia", "fugitive"], proceeding.Parties[1].Standing.Select(s => s.Standing!.Text));
        Assert.Null(proceeding.Parties[2].Actor);
        Assert.Equal(PartyStanding.Unidentified, proceeding.Parties[2].Standing.Single().Standing);

        Figure tried = file.Figures.Single();
        Assert.Equal(3m, tried.Quantity!.Value!.Value);
        Assert.Equal(tried.Quantity.Value.Value, tried.Breakdown.Sum(b => b.Quantity!.Value!.Value));
        Assert.Equal(3, proceeding.Decisions.Single().Rulings.SelectMany(r => r.For).Select(k => k.Text).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Proceedings02_EachRelationIsOneLink()
    {
        CaseFile file = Load("proceedings-02-linked-cases");

        Assert.Equal(9, file.Proceedings.Count);
        Assert.Equal(
            ["severed-from", "joined-with", "remanded-from", "parallel", "duplicate", "follow-on", "refiled"],
            file.Links.Select(l => l.Kind.Text));
        Ruling voided = Proceeding(file, "constitution").Decisions.Single().Rulings.Single();
        Assert.Equal(("proceeding/first", "verdict"), (voided.About.Single().Record!.Text, voided.About.Single().Item!.Text));
        Assert.Equal(Outcome.Annulled, voided.Outcome);
        Concern twice = Proceeding(file, "again").Concerns.Single();
        Assert.Equal(ConcernCode.DoubleJeopardy, twice.Code);
        Assert.Equal("statement/twice", twice.Evidence.Single().Record!.Text);
    }

    [Fact]
    public void Proceedings03_FindingsCarryTheirProvisionAndVotes()
    {
        CaseFile file = Load("proceedings-03-individual-communication");
        LegalProceeding proceeding = file.Proceedings.Single();
        IReadOnlyList<Ruling> rulings = proceeding.Decisions.Single().Rulings;

        Assert.Equal((15L, 2L), (rulings[0].Votes!.For, rulings[0].Votes!.Against));
        Assert.Equal(["7"], rulings[1].Provisions.Single().Path);
        Assert.Equal(["2", "3"], rulings[1].Provisions.Single().InConjunctionWith.Single().Path);
        Assert.Equal((Outcome.Inadmissible, RulingGround.NonExhaustion), (rulings[2].Outcome, rulings[2].Ground!.Code));
        Assert.Equal(["lodging", "interim-measures-request", "transmission", "reply", "comments"], proceeding.Steps.Select(s => s.Kind.Text));
        Measure interim = file.Measures.Single();
        Assert.Equal(MeasureExecution.Disregarded, interim.Execution);
        Assert.Equal("s2", interim.Request!.Item!.Text);
        Assert.Equal(ExecutionStatus.Refused, proceeding.Orders.Single().Execution.Single().Status);
    }

    [Fact]
    public void Proceedings04_TheAwardIsNotTheClaim()
    {
        CaseFile file = Load("proceedings-04-regional-court-to-infringement");
        LegalProceeding application = Proceeding(file, "application");

        Assert.Equal("30000", application.Requests.Single().Consequence!.Amount!.Amount!.Text);
        Assert.Equal("12000", Sanction(application, "award-order").Amount!.Amount!.Text);
        Assert.Equal(["partial", "overdue"], application.Orders.Single().Execution.Select(e => e.Status!.Text));
        Assert.Equal("4000", application.Orders.Single().Execution[0].Amount!.Amount!.Text);
        Assert.Equal(Outcome.PartlyGranted, OutcomeOf(application, "claim", "applicant"));
        Assert.True(application.Decisions[0].Dates!.Announced!.IsCertainlyBefore(application.Decisions[0].Dates!.Final!));
        Assert.Equal(Outcome.Refused, OutcomeOf(application, "referral", null));
        Assert.Equal(ProceedingKind.Infringement, Proceeding(file, "infringement").Kind);
        Assert.Equal("award-order", Proceeding(file, "infringement").Decisions.Single().Rulings.Single().About.Single().Item!.Text);
    }

    [Fact]
    public void Proceedings05_AFreezeWithoutAPaperAndAListingThatEnds()
    {
        CaseFile file = Load("proceedings-05-forfeiture-listing-and-freezes");
        Measure listing = Measure(file, "listing");
        Measure child = Measure(file, "freeze-child");

        Assert.Equal(ProceedingKind.InRem, file.Proceedings.Single().Kind);
        Assert.Equal(PartyRole.PropertyHolder, file.Proceedings.Single().Parties.Single().Role);
        Assert.Equal((MeasureEndReason.Delisted, "2023-03-30"), (listing.EndReason, listing.Dates!.Lifted!.Edtf!.Text));
        Assert.Equal(("2", QuantityBound.AtLeast), (listing.Renewals[1].Count!.Value!.Text, listing.Renewals[1].Count!.Bound));
        Assert.Null(child.LegalAct);
        Assert.Equal(AbsenceReason.Unknown, child.Absent!.Of("legalAct")!.Reason);
        Assert.Equal(AbsenceReason.None, Measure(file, "freeze").Absent!.Of("legalAct")!.Reason);
        Assert.Equal(HowLearned.ByItsEffect, child.Dates!.LearnedHow);
        Assert.True(file.Persons.Single(p => p.Id.Text == child.AppliesTo.Single().Text).Ages.Single().Minor);
        Assert.Equal(ConflictAspect.LegalLabel, file.Conflicts.Single().Aspect);
    }

    [Fact]
    public void Proceedings06_CarriedOutBeforeItWasAnnounced()
    {
        CaseFile file = Load("proceedings-06-special-courts-and-ratification");
        LegalProceeding branch = Proceeding(file, "branch");
        EnactmentDates dates = branch.Decisions[0].Dates!;

        Assert.True(dates.Executed!.IsCertainlyBefore(dates.Announced!));
        Assert.Equal("2020-02-20", dates.Published!.Edtf!.Text);
        Assert.Equal(Outcome.ModifiedIncreased, OutcomeOf(branch, "protest", "accused"));
        Assert.Equal(LocalizedText.En("terrorism bench"), branch.Instances[0].Chamber);
        Assert.Equal("organization/rev", Organization(file, "rev-3").Parents.Single().Organization!.Text);
        Assert.Equal(DecisionKind.ExecutiveRatification, Proceeding(file, "military").Decisions[1].Kind);
        Assert.Equal("d1", Proceeding(file, "military").Decisions[1].Rulings.Single().About.Single().Item!.Text);

        LegalProceeding upper = Proceeding(file, "upper");
        Assert.Equal((InstanceLevel.First, "organization/high"), (upper.Instances.Single().Level, upper.Instances.Single().Body!.Text));
        Assert.Equal(CourtType.Supreme, Organization(file, "high").CourtType);
        Assert.Equal(ExecutionStatus.Refused, upper.Orders.Single().Execution.Single().Status);
    }

    [Fact]
    public void Proceedings07_EachEndingHasItsOutcome()
    {
        CaseFile file = Load("proceedings-07-ways-to-end");

        Assert.Equal(
            ["terminated-withdrawal", "terminated", "abated", "stayed", "annulled", "settled", "default"],
            file.Proceedings.Select(p => p.Decisions.Single().Rulings.Single().Outcome!.Text));
        Assert.Equal(RulingGround.Limitation, Proceeding(file, "limitation").Decisions.Single().Rulings.Single().Ground!.Code);
        LegalProceeding @private = Proceeding(file, "private");
        Assert.Equal((ProceedingKind.CriminalPrivate, PartyRole.PrivateProsecutor), (@private.Kind, @private.Parties[0].Role));
        Assert.Equal("2019-08-30", @private.Charges.Single().Period!.To!.Edtf!.Text);
        Assert.Equal("bill", Proceeding(file, "annulled").Decisions.Single().Rulings.Single().About.Single().Item!.Text);
    }

    [Fact]
    public void Parties01_EachSpellingIsAFormOfOneName()
    {
        CaseFile file = Load("parties-01-names-as-they-are-written");
        IReadOnlyList<NameForm> forms = Forms(file, "slavic");

        Assert.Equal(["uk-Cyrl", "uk-Latn", "en"], forms.Select(f => f.Lang!.Text));
        Assert.Equal((NameFormKind.Misspelling, MisspellingCause.MachineTranslation), (forms[2].FormKind, forms[2].Cause));
        Assert.Equal("source/machine", forms[2].Citations.Single().Source.Text);
        Assert.Equal(("范", "例"), (Forms(file, "chinese")[0].Parts!.Family, Forms(file, "chinese")[0].Parts!.Given));
        Assert.Equal(MisspellingCause.WordOrder, Forms(file, "chinese")[1].Cause);
        Assert.Equal("del Ejemplo y Muestra", Forms(file, "compound")[0].Parts!.Family);
        Assert.Equal(MisspellingCause.LostDiacritics, Forms(file, "compound")[1].Cause);
        NameParts patronymic = Forms(file, "patronymic")[0].Parts!;
        Assert.Equal(("Sýnisdóttir", null), (patronymic.Patronymic, patronymic.Family));
    }

    [Fact]
    public void Parties02_WhoMayNotBeNamedIsMarkedAndNotMerged()
    {
        CaseFile file = Load("parties-02-minors-initials-protected-sources");

        Assert.True(Person(file, "minor").Ages.Single().Minor);
        Assert.Equal(TlpLevel.Red, Person(file, "minor").Markings.Single().Level);
        Assert.Empty(Person(file, "minor").Names);
        Assert.Equal((NameStatus.Initials, "E. P."), (Person(file, "initials").NameStatus, Forms(file, "initials")[0].FullText));
        Assert.Equal((NameStatus.Anonymised, NameType.Pseudonym), (Person(file, "source").NameStatus, Person(file, "source").Names.Single().Type));
        Assert.Equal(AbsenceReason.Masked, Person(file, "source").Absent!.Of("birth")!.Reason);
        Assert.Equal(["person/minor", "person/source"], file.Statements[1].Attribution.Select(a => a.By.Single().Text));

        Assert.Equal((NameStatus.Unnamed, NameStatus.Named), (Person(file, "official-unnamed").NameStatus, Person(file, "official-named").NameStatus));
        Assert.Equal("source/paper", Person(file, "official-named").Citations.Single().Source.Text);
        IdentityLink link = file.IdentityLinks.Single();
        Assert.Equal(IdentityJudgement.PossiblySame, link.Judgement);
        Assert.Equal(("person/official-unnamed", "person/official-named"), (link.A!.Text, link.B!.Text));
    }

    [Fact]
    public void Parties03_TheHeirTakesThePlaceAndTheManyAreCounted()
    {
        CaseFile file = Load("parties-03-groups-heirs-and-hundreds");
        LegalProceeding claim = file.Proceedings.Single();

        Assert.Equal("father", claim.Parties.Single(p => p.Key.Text == "heir").Succeeds!.Text);
        Assert.Equal(PartyStanding.Deceased, claim.Parties[0].Standing.Single().Standing);
        Assert.Equal(RepresentationBasis.NextOfKin, claim.Parties[2].Representation.Single().Basis);
        Complaint complaint = file.Complaints.Single();
        Assert.Equal(RepresentationBasis.NonRelative, complaint.Representation.Single().Basis);
        Assert.Equal(("340", QuantityBound.About), (complaint.Complainants[1].Count!.Value!.Text, complaint.Complainants[1].Count!.Bound));
        Assert.Null(complaint.Complainants[1].Actor);
        Group villagers = file.Groups[0];
        Assert.Equal("group/elders", villagers.Members.Single().Text);
        Assert.Null(villagers.Count);
        Assert.Equal([212m, 500m], file.Statements.Where(s => s.About!.Field!.Text == "count").Select(s => s.Value!.Quantity!.Value!.Value));
        Statement member = file.Statements.Single(s => s.About!.Field!.Text == "members");
        Assert.Equal(("group/elders", true), (member.Value!.Ref!.Text, member.Negated));
    }

    [Fact]
    public void Parties04_NationalitiesAndRolesHaveTheirTimes()
    {
        CaseFile file = Load("parties-04-nationalities-and-roles");

        Assert.Equal(["ZZ", "XA"], Person(file, "a").Citizenships.Select(c => c.Country!.Text));
        Assert.True(Person(file, "b").Citizenships[1].Stateless);
        Assert.Null(Person(file, "b").Citizenships[1].Country);
        Visit consul = file.Facilities.Single().Visits.Single();
        Assert.Equal((VisitKind.Consular, AccessResult.Denied), (consul.Kind, consul.Access));
        Assert.True(Person(file, "m").Positions[0].Period!.To!.IsCertainlyBefore(Person(file, "m").Positions[1].Period!.From!));
        Assert.Null(Proceeding(file, "suit").Parties[0].Capacity);
        Assert.Equal(["personal", "official"], file.Statements.Select(s => s.Value!.Code!.Text));

        LegalProceeding @case = Proceeding(file, "case");
        Assert.Equal("person/w", @case.Parties[1].Actor!.Text);
        Attendance heard = @case.Instances.Single().Hearings.Single().Attendance.Single();
        Assert.Equal(("person/w", AttendanceRole.Witness), (heard.Actor!.Text, heard.As));
    }

    [Fact]
    public void Parties05_TheStatusOfAnOrganizationFollowsFromItsHistory()
    {
        CaseFile file = Load("parties-05-lives-of-organizations");
        ExtendedDate conduct = file.Incidents.Single().When!;
        IReadOnlyList<LegalStatus> history = Organization(file, "society").LegalStatus;

        Assert.Equal(["registered", "labelled", "dissolved-by-court", "liquidated"], history.Select(s => s.Event!.Text));
        Assert.Equal(LegalStatusEvent.Labelled, history.Last(s => s.On!.IsCertainlyBefore(conduct)).Event);
        Assert.Equal("organization/society", Organization(file, "society-2").Predecessors.Single().Text);
        Assert.Equal(
            [PartyRole.Claimant, PartyRole.Accused],
            file.Proceedings.SelectMany(p => p.Parties).Where(p => p.Actor?.Text == "organization/firm").Select(p => p.Role));
        Assert.Equal(ComplainantCapacity.Company, file.Complaints.Single().Complainants.Single().Capacity);
        Assert.Equal(OrganizationKind.DeFactoAuthority, Organization(file, "power").Kind);
        Assert.Equal(CourtType.DeFacto, Organization(file, "power-court").CourtType);
        Assert.Equal(PartyCapacity.DeFactoAuthority, Proceeding(file, "farland").Parties[0].Capacity);
    }

    [Fact]
    public void Detention01_CellByCellAndAConditionInTwoVersions()
    {
        CaseFile file = Load("detention-01-cells-and-a-measured-condition");
        IReadOnlyList<Placement> stays = file.Persons.Single().Detentions.Single().Placements;
        Condition light = file.Facilities.Single().Conditions.Single();

        Assert.Equal(["cell-4", "punish-1", "cell-7"], stays.Select(p => p.Unit!.Text));
        Assert.Equal("2022-02-13", stays[1].Period!.To!.Edtf!.Text);
        Assert.Null(light.Value);
        Assert.Equal(AbsenceReason.Contested, light.Absent!.Of("value")!.Reason);
        Assert.Equal(["18"], light.Norm!.Path);
        Assert.Equal("200", file.Instruments.Single().Provisions.Single().Versions.Single().Norms.Single().Limit!.Value!.Text);
        Assert.All(file.Statements, s => Assert.Equal(("facility/prison", "light", "value"), (s.About!.Record!.Text, s.About.Item!.Text, s.About.Field!.Text)));
        Assert.Equal("210", file.Statements[0].Value!.Quantity!.Value!.Text);
        Assert.NotNull(file.Statements[1].Value!.Text);
    }

    [Fact]
    public void Detention02_AStayInAnUnknownPlaceAndAGroupSplitByNumber()
    {
        CaseFile file = Load("detention-02-transfer-chain-and-split-group");
        IReadOnlyList<Placement> chain = file.Persons.Single().Detentions.Single().Placements;

        Assert.Equal(TransferReason.Medical, chain[1].TransferReason);
        Assert.Null(chain[1].At);
        Assert.Equal(("place/province", AbsenceReason.Unknown), (chain[1].Within!.Text, chain[1].Absent!.Of("at")!.Reason));
        Assert.Equal(("2023-05-11", "2023-05-19"), (chain[2].Period!.From!.Earliest.ToString(), chain[2].Period!.From!.Latest.ToString()));
        Act removal = file.Incidents.Single().Acts.Single();
        Assert.Equal((ActType.IntegrityForcibleRemoval, "p2"), (removal.Type, removal.ConsistsOf.Single().Item!.Text));

        Group moved = file.Groups.Single();
        Assert.Equal(3, moved.Detentions.SelectMany(d => d.Placements).Select(p => p.At!.Text).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(19m, moved.Count!.Value!.Value);
        Assert.Equal(19m, moved.Detentions.Sum(d => d.Count!.Value!.Value));
    }

    [Fact]
    public void Detention03_FromDenialToReappearanceAndOneStillMissing()
    {
        CaseFile file = Load("detention-03-disappearance-to-reappearance");
        Detention back = Person(file, "a").Detentions.Single();
        Detention gone = Person(file, "b").Detentions.Single();

        Assert.Equal(["apprehended", "disappeared", "remand", "released"], back.Statuses.Select(s => s.Status!.Text));
        Assert.True(back.Acknowledged);
        Assert.Equal(FacilityKind.Unofficial, file.Facilities[0].Kind);
        Assert.Equal(DetentionStatus.Disappeared, gone.Statuses.Single().Status);
        Assert.False(gone.Acknowledged);
        Assert.Equal("2025-06-02", gone.Placements.Single().Period!.OngoingAsOf!.Edtf!.Text);
        Statement denial = file.Statements[0];
        Assert.Equal((Stance.Denies, null), (denial.Stance, denial.Value));
        Assert.Equal(2, denial.Mentions.Count);
        Assert.True(Source(file, "reply").Issued!.IsCertainlyBefore(back.Statuses[2].On!));
    }

    [Fact]
    public void Detention04_BailOnOneChargeFreesNobody()
    {
        CaseFile file = Load("detention-04-bail-and-release-without-liberty");
        Measure bail = Measure(file, "bail-1");
        Measure custody = Measure(file, "custody-2");

        Assert.Equal(4, bail.Terms.Count);
        Assert.Equal("20000", bail.Terms[0].Consequence!.Amount!.Amount!.Text);
        Assert.Equal(("c1", "c2"), (bail.Grounds.Single().About!.Item!.Text, custody.Grounds.Single().About!.Item!.Text));
        Assert.Equal(MeasureExecution.NotExecuted, bail.Execution);
        Detention time = file.Persons.Single().Detentions.Single();
        Assert.Equal(["c1", "c2"], time.Statuses.Take(2).Select(s => s.OnAccountOf.Single().Item!.Text));
        Assert.True(bail.Dates!.Decided!.IsCertainlyBefore(time.Statuses[2].On!));
        Assert.Equal(LinkKind.Prevented, file.Links.Single().Kind);
    }

    [Fact]
    public void Detention05_AHungerStrikeHasPhasesAndRelativesJoinIt()
    {
        CaseFile file = Load("detention-05-hunger-strike-inside-and-outside");
        Protest strike = Incident(file, "strike").Protests.Single();
        Protest parents = Incident(file, "parents").Protests.Single();

        Assert.Equal(["announced", "started", "dry-phase", "force-fed", "reduced", "ended"], strike.Phases.Select(p => p.Phase!.Text));
        Assert.Equal(("3", QuantityBound.About), (strike.Phases[3].Period!.Duration!.Value!.Text, strike.Phases[3].Period!.Duration!.Bound));
        Assert.Equal("solitary", strike.Trigger.Single().Item!.Text);
        Assert.Equal("group/parents", parents.Participants.Single().Text);
        Assert.Equal("incident/strike", parents.Trigger.Single().Record!.Text);
        Assert.Equal("51.5", file.Persons.Single().HealthEvents.Single().Measurements.Single().Quantity!.Value!.Text);
    }

    [Fact]
    public void Detention06_BornInCustodyAndARecordSaidToBeForged()
    {
        CaseFile file = Load("detention-06-birth-infancy-and-a-disputed-record");
        Person child = Person(file, "c");
        Person mother = Person(file, "m");

        Assert.Equal("facility/ward", child.Birth!.At!.Text);
        Assert.Equal(DetentionStatus.AccompanyingChild, child.Detentions.Single().Statuses.Single().Status);
        Assert.Equal(["facility/prison", "facility/orphanage"], child.Detentions.Single().Placements.Select(p => p.At!.Text));
        Assert.Equal(
            ["suspected", "excluded", "diagnosed", "treatment-interrupted", "chronic"],
            mother.HealthEvents.Single(e => e.Key.Text == "lung").Statuses.Select(s => s.Status!.Text));
        Objection forged = file.Evidence.Single().Objections.Single();
        Assert.Equal((ObjectionGround.Forged, ObjectionOutcome.Ignored), (forged.Ground, forged.Outcome));
        Assert.Contains(SourceFlag.AuthenticityDisputed, Source(file, "card").Flags);
        Assert.Equal([Stance.Alleges, Stance.Denies], file.Statements.Select(s => s.Stance));
    }

    [Fact]
    public void Statements01_OneSpeakerTakesItBackWhereHeIsHeld()
    {
        CaseFile file = Load("statements-01-retraction-and-pressure");
        Statement[] history = [.. file.Statements.Where(s => s.About!.Record!.Text == "incident/blows")];

        Assert.Equal([Stance.Confirms, Stance.Retracts, Stance.States, Stance.Confirms], history.Select(s => s.Stance));
        Assert.All(history, s => Assert.Equal("person/w", s.Attribution.Single().By.Single().Text));
        Assert.True(history[2].Negated);
        Assert.Equal(
            [CustodyRelation.Free, CustodyRelation.InCustodyOfRespondent, CustodyRelation.InCustodyOfRespondent, CustodyRelation.Free],
            history.Select(s => file.Sources.Single(x => x.Id == s.SaidIn).SpeakerCustody));
        Assert.Equal((UtteranceForm.OralInCourt, "place/court"), (Source(file, "s3").Form, Source(file, "s3").Place!.Text));
        Assert.Equal((LinkKind.Triggered, LinkBasis.Alleged), (file.Links.Single().Kind, file.Links.Single().Basis));
    }

    [Fact]
    public void Statements02_EveryAnswerIsOneResponse()
    {
        CaseFile file = Load("statements-02-answers-of-every-kind");

        Assert.Equal(["partial", "referral", "second-hand", "none"], file.Complaints.Single().Responses.Select(r => r.Kind.Text));
        Response announced = file.Interventions[0].Responses.Single();
        Assert.Equal(ResponseKind.Announced, announced.Kind);
        Assert.Equal(AbsenceReason.None, announced.Absent!.Of("received")!.Reason);
        Assert.Empty(file.Interventions[1].Responses);
        Assert.Equal(AbsenceReason.NotApplicable, file.Interventions[1].Absent!.Of("responses")!.Reason);
        Assert.Equal(2, file.Statements.Single(s => s.Id.Text == "statement/hearsay").Attribution.Count);
        Assert.Equal(
            [Stance.Denies, Stance.DoesNotAddress],
            file.Statements.Where(s => s.SaidIn?.Text == "source/letter").Select(s => s.Stance));
    }

    [Fact]
    public void Statements03_TheLabelIsDisputedNotTheFact()
    {
        CaseFile file = Load("statements-03-sources-and-a-disputed-label");

        Assert.Equal(["leaked", "redacted", "partial"], Source(file, "order").Flags.Select(f => f.Text));
        Assert.Equal("source/order", Source(file, "order-mt").TranslationOf!.Text);
        Assert.Contains(SourceFlag.Unseen, Source(file, "minutes").Flags);
        Assert.Equal(2, Source(file, "judgment").Copies.Count);
        Assert.Equal("paper", file.Statements[0].Citations.Single().Copy!.Text);
        Assert.Equal("source/report", Source(file, "reprint").DerivedFrom.Single().Text);
        Assert.Null(file.Incidents.Single().Acts.Single().Qualification);
        Assert.Equal(["abuse-of-authority", "torture"], file.Statements.Take(2).Select(s => s.Value!.Code!.Text));
        Assert.Equal(ConflictAspect.LegalLabel, file.Conflicts.Single().Aspect);
    }

    [Fact]
    public void Statements04_FiguresAddUpAndSayWhatTheyCount()
    {
        CaseFile file = Load("statements-04-figures-that-can-be-checked");
        Figure registered = Figure(file, "registered");
        Figure share = Figure(file, "share");
        Figure known = Figure(file, "known");

        Assert.Equal(184m, registered.Quantity!.Value!.Value);
        Assert.Equal(184m, registered.Breakdown.Sum(b => b.Quantity!.Value!.Value));
        Assert.Equal(4.9m, decimal.Round(100m * share.Numerator!.Value!.Value / share.Denominator!.Value!.Value, 1));
        Assert.Equal(4.9m, share.Quantity!.Value!.Value);
        Assert.Equal((QuantityBound.AtLeast, 300m), (known.Quantity!.Bound, known.Quantity.LowerBound()));
        Assert.Null(known.Quantity.UpperBound());
        Assert.Equal("2023-11-30", known.AsOf!.Edtf!.Text);
        Assert.Equal(registered.Id, known.NotComparableWith.Single().Figure);
    }

    [Fact]
    public void Statements05_AReprisalRestsOnIndicators()
    {
        CaseFile file = Load("statements-05-reprisal-spyware-and-alert");
        Incident spying = file.Incidents.Single();
        Intervention alert = file.Interventions.Single();

        Assert.Equal("2022-09-14", spying.DiscoveredOn!.Edtf!.Text);
        Assert.Equal("14", spying.Acts.Single().Count!.Value!.Text);
        Assert.Equal("organization/lab", file.Evidence.Single().Found!.By!.Text);
        Assert.Equal(("alert-number", "0042/2022"), (Source(file, "alert").Identifiers.Single().Scheme.Text, Source(file, "alert").Identifiers.Single().Value));
        Assert.Equal("source/alert", alert.Document!.Text);
        Assert.Equal(["u1", "u2"], alert.Updates.Select(u => u.Key.Text));
        Link reprisal = file.Links.Single();
        Assert.Equal((LinkKind.RetaliationFor, LinkBasis.Alleged), (reprisal.Kind, reprisal.Basis));
        Assert.Equal(["timing", "reference-to-activity"], reprisal.Indicators.Select(i => i.Text));
        Assert.Equal("writing", reprisal.To!.Item!.Text);
        Assert.Equal("statement/why", reprisal.Evidence.Single().Record!.Text);
    }

    private static Incident Incident(CaseFile file, string local) => file.Incidents.Single(r => r.Id.Text == "incident/" + local);

    private static Act Act(Incident incident, string key) => incident.Acts.Single(a => a.Key.Text == key);

    private static Source Source(CaseFile file, string local) => file.Sources.Single(r => r.Id.Text == "source/" + local);

    private static Person Person(CaseFile file, string local) => file.Persons.Single(r => r.Id.Text == "person/" + local);

    private static Organization Organization(CaseFile file, string local) => file.Organizations.Single(r => r.Id.Text == "organization/" + local);

    private static LegalProceeding Proceeding(CaseFile file, string local) => file.Proceedings.Single(r => r.Id.Text == "proceeding/" + local);

    private static Measure Measure(CaseFile file, string local) => file.Measures.Single(r => r.Id.Text == "measure/" + local);

    private static Figure Figure(CaseFile file, string local) => file.Figures.Single(r => r.Id.Text == "figure/" + local);

    private static IReadOnlyList<NameForm> Forms(CaseFile file, string local) => Person(file, local).Names.Single().Forms;

    /// <summary>What an order came to, after its last version.</summary>
    private static Consequence Sanction(LegalProceeding proceeding, string order) =>
        proceeding.Orders.Single(o => o.Key.Text == order).Versions[^1].Consequence!;

    /// <summary>What was decided on a charge, request or appeal, for one party or for all.</summary>
    private static Outcome? OutcomeOf(LegalProceeding proceeding, string about, string? party) =>
        proceeding.Decisions.SelectMany(d => d.Rulings)
            .Single(r => r.About.Any(t => t.Item?.Text == about) && (party is null || r.For.Any(k => k.Text == party))).Outcome;
}
