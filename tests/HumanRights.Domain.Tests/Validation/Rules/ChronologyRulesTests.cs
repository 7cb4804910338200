using HumanRights.Domain.Actors;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Facilities;
using HumanRights.Domain.Incidents;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Proceedings;
using HumanRights.Domain.Sources;
using HumanRights.Domain.Time;
using HumanRights.Domain.Validation;
using HumanRights.Domain.Values;
using Xunit;
using Record = HumanRights.Domain.Common.Record;
using static HumanRights.Domain.Tests.Validation.Rules.RuleTesting;

namespace HumanRights.Domain.Tests.Validation.Rules;

public sealed class ChronologyRulesTests
{
    [Fact]
    public void WhatIsOnlyPlannedIsNoEvent()
    {
        var hearing = new Hearing { Key = new("h"), On = Date("2020-09-01") };
        var incident = new Incident { Id = new("i1"), Kind = IncidentKind.Meeting, When = Date("2020-09-01"), Citations = [Cite("s1")] };

        foreach (var (status, isReported) in new[] { (HearingStatus.Held, true), (HearingStatus.Planned, false) })
        {
            var instance = new Instance { Key = new("n"), Hearings = [hearing with { Status = status }] };
            var proceeding = new LegalProceeding { Id = new("c1"), Kind = ProceedingKind.Civil, Instances = [instance], Citations = [Cite("s1")] };
            Expect(
                isReported ? ["/proceedings/0/instances/0/hearings/0/on | proceeding/c1 #h on | source/s1 | source/s1 issued"] : [],
                Found(RuleIds.EventAfterOnlySource, Source("s1", "2020-07-22"), proceeding));
        }

        Assert.Single(Found(RuleIds.EventAfterOnlySource, Source("s1", "2020-07-22"), incident with { Status = IncidentStatus.TookPlace }));
        Assert.Empty(Found(RuleIds.EventAfterOnlySource, Source("s1", "2020-07-22"), incident with { Status = IncidentStatus.Planned }));
        Assert.Empty(Found(RuleIds.EventAfterOnlySource, Source("s1", "2020-07-22"), incident));
        Assert.Single(Found(RuleIds.EventInFuture, incident with { Status = IncidentStatus.TookPlace, When = Date("2022") }));
        Assert.Empty(Found(RuleIds.EventInFuture, incident with { Status = IncidentStatus.Prevented, When = Date("2022") }));
    }

    [Fact]
    public void AuthoritiesDecideBeforeItIsReportedAndTheirActsMayBindLater()
    {
        var measure = new Measure { Id = new("m1"), Kind = MeasureKind.ExitBan, Citations = [Cite("s1")], Dates = new EnactmentDates { Decided = Date("2020-08-01"), Effective = Date("2020-09-01"), Lifted = Date("2020-10-01") } };

        Expect(["/measures/0/dates/decided | measure/m1 dates/decided | source/s1 | source/s1 issued"], Found(RuleIds.EventAfterOnlySource, Source("s1", "2020-07-22"), measure));
    }

    [Theory]
    [InlineData("after", "2020-03-01", true)]
    [InlineData("after", "2020-03-05", false)]
    [InlineData("after", "2020-03", false)]
    [InlineData("after", "2020-03-01~", false)]
    [InlineData("before", "2020-03-09", true)]
    [InlineData("before", "2020-03-05", false)]
    [InlineData("same-day", "2020-03-06", true)]
    [InlineData("same-day", "2020-03-05", false)]
    [InlineData("during", "2020-03-04", true)]
    [InlineData("during", "2020-03-05", false)]
    public void AStatedOrderAgreesWithTheDates(string relation, string date, bool isReported)
    {
        var lodged = Date(date) with { Anchor = new DateAnchor { Target = new Target { Item = new("k") }, Relation = AnchorRelation.Parse(relation) } };

        Expect(
            isReported ? ["/complaints/0/lodged/anchor | complaint/c1 lodged/anchor | " + relation + " | complaint/c1 #k"] : [],
            Found(RuleIds.OrderContradicted, Complaint("c1", Step("k", StepKind.Inspection, "2020-03-05")) with { Lodged = lodged }));
    }

    [Theory]
    [InlineData("2020-03-07", 2, false)]
    [InlineData("2020-03-08", 2, false)]
    [InlineData("2020-03-15", 2, true)]
    [InlineData("2020-03", 2, false)]
    public void AStatedDistanceFitsTheDates(string date, int days, bool isReported)
    {
        var anchor = new DateAnchor { Target = new Target { Item = new("k") }, Relation = AnchorRelation.After, Offset = Quantity.Exactly(days, Unit.Day) };
        var complaint = Complaint("c1", Step("k", StepKind.Inspection, "2020-03-05")) with { Lodged = Date(date) with { Anchor = anchor } };

        Assert.Equal(isReported, Found(RuleIds.OrderContradicted, complaint).Length == 1);
    }

    [Fact]
    public void OfSeveralDatesAllMustContradict()
    {
        const string rule = RuleIds.OrderContradicted;
        var measure = new Measure { Id = new("m1"), Kind = MeasureKind.ExitBan, Dates = new EnactmentDates { Decided = Date("2018-10-09"), Executed = Date("2018-10-08") } };
        var complaint = Complaint("c1") with { Lodged = After("2018-10-08", Target.To(measure.Id.ToRef())) };

        Assert.Empty(Found(rule, measure, complaint));
        Assert.Single(Found(rule, measure, complaint with { Lodged = After("2018-10-08", Target.To(measure.Id.ToRef(), "dates/decided")) }));
        Assert.Single(Found(rule, measure, complaint with { Lodged = After("2018-10-07", Target.To(measure.Id.ToRef())) }));
        Assert.Empty(Found(rule, measure, complaint with { Lodged = After("2018-10-07", Target.To(measure.Id.ToRef(), "dates/lifted")) }));
        Assert.Empty(Found(rule, complaint with { Lodged = After("2018-10-07", Target.To(new MeasureId("gone").ToRef())) }));

        // Only the end of a stay is known: something may have come after its beginning.
        var stay = Complaint("c2") with { Steps = [], Representation = [new Representation { Key = new("r"), Period = Span(null, "2019-01-01") }] };
        Assert.Empty(Found(rule, stay, complaint with { Lodged = After("2018-10-07", new Target { Record = stay.Id.ToRef(), Item = new("r") }) }));

        static ExtendedDate After(string date, Target target) => Date(date) with { Anchor = new DateAnchor { Target = target, Relation = AnchorRelation.After } };
    }

    [Theory]
    [InlineData("lodged", true)]
    [InlineData("deadline", false)]
    public void ADateBesideAnEventIsNotItsOwn(string field, bool isReported)
    {
        var complaint = field == "lodged" ? Complaint("c1") with { Lodged = Date("2018-10-09") } : Complaint("c1") with { Deadline = Date("2018-10-09") };
        var incident = new Incident { Id = new("i1"), Kind = IncidentKind.Violation, When = Date("2018-10-10") with { Anchor = new DateAnchor { Target = Target.To(complaint.Id.ToRef()), Relation = AnchorRelation.Before } } };

        Assert.Equal(isReported, Found(RuleIds.OrderContradicted, complaint, incident).Length == 1);
        Assert.Empty(Found(RuleIds.OrderContradicted, new LegalProceeding { Id = new("q1"), Kind = ProceedingKind.Civil, PendingAsOf = Date("2018-10-09") }, incident with { When = incident.When! with { Anchor = incident.When!.Anchor! with { Target = Target.To(new ProceedingId("q1").ToRef()) } } }));
    }

    [Theory]
    [InlineData(true, false, true)]
    [InlineData(false, true, true)]
    [InlineData(false, false, false)]
    public void WhatTheCompilerSawOfTheOrderIsReported(bool atStart, bool atEnd, bool isReported)
    {
        var anchor = new DateAnchor { Target = Target.To(new ComplaintId("c1").ToRef()), Relation = AnchorRelation.Before };
        var period = new DateSpan { From = Date("2018-10") with { Anchor = atStart ? anchor : null }, To = Date("2018-11") with { Anchor = atEnd ? anchor : null } };
        var stay = Complaint("c2") with { Representation = [new Representation { Key = new("r"), Period = period }] };
        var conflict = new Conflict { Id = new("x1"), Aspect = ConflictAspect.Sequence, Members = [new Target { Record = stay.Id.ToRef(), Item = new("r") }, Target.To(new ComplaintId("c1").ToRef())] };

        Assert.Equal(isReported, Found(RuleIds.OrderContradicted, Complaint("c1"), stay, conflict).Length == 1);
        Assert.Empty(Found(RuleIds.OrderContradicted, Complaint("c1"), stay, conflict with { State = ConflictState.Resolved }));
        Assert.Empty(Found(RuleIds.OrderContradicted, Complaint("c1"), stay, conflict with { Aspect = null }));
    }

    [Fact]
    public void RivalDatesAreAConflict()
    {
        const string rule = RuleIds.RivalDates;
        var complaint = Complaint("c1") with { Lodged = Date("2018-07-12") };
        var rival = Dated("t1", "2018-07-20");

        Expect(["/statements/0/value | statement/t1 value | complaint/c1 | complaint/c1 lodged"], Found(rule, complaint, rival));
        Expect(["/statements/1/value | statement/t2 value | complaint/c1 | statement/t1 value"], Found(rule, Complaint("c1"), rival, Dated("t2", "2018-07-12")));
        Assert.Empty(Found(rule, complaint, Dated("t1", "2018-07-12")));
        Assert.Empty(Found(rule, complaint, Dated("t1", "2018-07")));
        Assert.Empty(Found(rule, complaint, Dated("t1", "2018-07-20?")));
        Assert.Empty(Found(rule, complaint, rival with { Stance = Stance.Opines }));
        Assert.Empty(Found(rule, complaint, rival with { Negated = true }));
        Assert.Empty(Found(rule, complaint, rival, new Conflict { Id = new("x1"), Members = [Target.To(rival.Id.ToRef()), Target.To(complaint.Id.ToRef(), "lodged")] }));
        Assert.Empty(Found(rule, complaint, rival, new Conflict { Id = new("x1"), Members = [Target.To(rival.Id.ToRef(), "value")] }));
        Assert.Empty(Found(rule, complaint, rival, new Statement { Id = new("t2"), Stance = Stance.Retracts, RespondsTo = [Target.To(rival.Id.ToRef())] }));

        static Statement Dated(string local, string date) => new() { Id = new(local), About = Target.To(new ComplaintId("c1").ToRef(), "lodged"), Value = new StatementValue { Date = Date(date) }, Stance = Stance.States };
    }

    [Fact]
    public void APlaceHasANameForTheTime()
    {
        const string rule = RuleIds.NoNameForTheTime;
        var city = new Place { Id = new("l1"), Kind = PlaceKind.City, Names = [Name("a", null, "2018-12-31"), Name("b", "2020-01-01", null)] };
        var incident = new Incident { Id = new("i1"), Kind = IncidentKind.Meeting, When = Date("2019-05"), Where = city.Id };

        Expect(["/places/0/names | place/l1 names | incident/i1 | incident/i1"], Found(rule, city, incident));
        Assert.Empty(Found(rule, city, incident with { When = Date("2018-05") }));
        Assert.Empty(Found(rule, city, incident with { When = Date("2018/2019") }));
        Assert.Empty(Found(rule, city, incident with { When = null }));
        Assert.Empty(Found(rule, city with { Names = [.. city.Names, new Designation { Key = new("c"), Raw = "Example" }] }, incident));
        Assert.Empty(Found(rule, city with { Names = [city.Names[0] with { Period = city.Names[0].Period! with { EndKnown = false } }, city.Names[1]] }, incident));

        var body = Organization("o1") with { Names = [Name("a", "2020-01-01", null)] };
        Expect(["/organizations/0/names | organization/o1 names | complaint/c1 | complaint/c1 #k"], Found(rule, body, Complaint("c1", Step("k", StepKind.Registered, "2019-03-01") with { By = Body("o1") })));

        static Designation Name(string key, string? from, string? to) => new() { Key = new(key), Raw = "Example " + key, Period = Span(from, to) };
    }

    [Fact]
    public void TheFirstDoctorOrLawyerComesSoon()
    {
        const string rule = RuleIds.LateFirstContact;
        var act = new Act { Key = new("a1"), Type = ActType.IntegrityAssault, Victim = Human("p1"), Injuries = [new Injury { Key = new("j") }] };
        var incident = new Incident { Id = new("i1"), Kind = IncidentKind.Violation, When = Date("2020-12-02"), Acts = [act] };
        var lawyer = Person("p2") with { Occupations = [Occupation.Advocate] };
        var meeting = new Incident { Id = new("i2"), Kind = IncidentKind.Meeting, Participants = [Human("p1"), Human("p2")], When = Date("2020-12-09") };

        Expect(["/incidents/0/acts/0 | incident/i1 #a1 | 3 | incident/i2"], Found(rule, Person("p1"), lawyer, incident, meeting));
        Expect(["/incidents/0/acts/0 | incident/i1 #a1 | 3 | person/p1 #h"], Found(rule, Seen("2020-12-06"), lawyer, incident, meeting));
        Assert.Empty(Found(rule, Seen("2020-12-05"), lawyer, incident, meeting));
        Assert.Empty(Found(rule, Seen("2020-12"), lawyer, incident, meeting));
        Assert.Empty(Found(rule, Seen("2020-12-30?"), lawyer, incident, meeting));
        Assert.Single(Found(rule, Seen("2019"), lawyer, incident, meeting));
        Assert.Empty(Found(rule, Person("p1"), lawyer, incident, meeting with { When = null }));
        Assert.Empty(Found(rule, Person("p1"), Person("p2"), incident, meeting));
        Assert.Empty(Found(rule, Person("p1"), lawyer, incident with { Acts = [act with { Injuries = [] }] }, meeting));
        Assert.Empty(Found(rule, Person("p1"), lawyer, incident));

        var record = new Evidence { Id = new("e1"), Kind = EvidenceKind.MedicalRecord, About = [new Target { Record = incident.Id.ToRef(), Item = act.Key }], CreatedOn = Date("2020-12-03") };
        Assert.Empty(Found(rule, Person("p1"), lawyer, incident, meeting, record));
        Assert.Single(Found(rule, Person("p1"), incident, record with { CreatedOn = Date("2020-12-20") }));

        static Person Seen(string on) => Person("p1") with { HealthEvents = [new HealthEvent { Key = new("h"), Kind = HealthEventKind.Examination, On = Date(on) }] };
    }

    [Fact]
    public void HeirsAndRepresentativesOfAPartyActAfterDeath()
    {
        const string rule = RuleIds.ActAfterDeath;
        var dead = Person("p1") with { Death = new VitalEvent { On = Date("2020-03-01") } };
        var proceeding = new LegalProceeding { Id = new("c1"), Kind = ProceedingKind.Criminal, Steps = [new ProceduralStep { Key = new("k"), Kind = StepKind.Interrogation, On = Date("2020-04-01"), By = Human("p1") }] };

        Expect(["/persons/0/death | person/p1 death | proceeding/c1 | proceeding/c1 #k"], Found(rule, dead, proceeding));
        Assert.Empty(Found(rule, dead, proceeding with { Parties = [new Party { Key = new("y"), Actor = Human("p1") }] }));
    }

    [Fact]
    public void OfficialsActWhileInOffice()
    {
        const string rule = RuleIds.ActOutsideOffice;
        var judge = Person("p1") with { Positions = [Position("a", "2018-01-01", "2018-12-31"), Position("b", "2020-01-01", null)] };
        var step = new ProceduralStep { Key = new("k"), Kind = StepKind.Interrogation, On = Date("2019-03-01"), By = Human("p1") };

        Expect(["/persons/0/positions | person/p1 positions | proceeding/c1 | proceeding/c1 #k"], Found(rule, judge, With(step)));
        Assert.Empty(Found(rule, judge, With(step with { On = Date("2020-03-01") })));
        Assert.Empty(Found(rule, judge, With(step with { On = Date("2019/2020") })));
        Assert.Empty(Found(rule, judge with { Positions = [.. judge.Positions, new Position { Key = new("c"), Post = Post.Investigator }] }, With(step)));
        Assert.Empty(Found(rule, judge with { Positions = [judge.Positions[0] with { Period = judge.Positions[0].Period! with { EndKnown = false } }, judge.Positions[1]] }, With(step)));
        Assert.Empty(Found(rule, Person("p1"), With(step)));
        Assert.Empty(Found(rule, judge, With(step) with { Parties = [new Party { Key = new("y"), Representation = [new Representation { Key = new("r"), By = Human("p1") }] }] }));

        var said = new Statement { Id = new("t1"), SaidOn = Date("2019-03-01"), Attribution = [new Attribution { By = [Human("p1")], Capacity = AttributionCapacity.Official }] };
        Assert.Single(Found(rule, judge, said));
        Assert.Empty(Found(rule, judge, said with { Attribution = [said.Attribution[0] with { Capacity = AttributionCapacity.OwnBehalf }] }));

        static Position Position(string key, string from, string? to) => new() { Key = new(key), Post = Post.Investigator, Period = Span(from, to) };

        static LegalProceeding With(ProceduralStep step) => new() { Id = new("c1"), Kind = ProceedingKind.Criminal, Steps = [step] };
    }
}
