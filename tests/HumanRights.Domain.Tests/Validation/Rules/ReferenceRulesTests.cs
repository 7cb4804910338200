using HumanRights.Domain.Actors;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Complaints;
using HumanRights.Domain.Facilities;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Proceedings;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Sources;
using HumanRights.Domain.Text;
using HumanRights.Domain.Validation;
using Xunit;
using static HumanRights.Domain.Tests.Validation.Rules.RuleTesting;

namespace HumanRights.Domain.Tests.Validation.Rules;

public sealed class ReferenceRulesTests
{
    private const string Rule = RuleIds.DanglingReference;

    [Fact]
    public void AReferenceLeadsToARecordOfTheFile()
    {
        var complaint = Complaint("c1") with { Respondents = [Human("p1"), Human("p2")], Document = new("s1"), Citations = [Cite("s1"), Cite("s2")] };

        Expect(
            ["/complaints/0/citations/1/source | complaint/c1 citations | source/s2", "/complaints/0/respondents/1 | complaint/c1 respondents | person/p2"],
            Found(Rule, Person("p1"), Source("s1", "2020"), complaint));
        Assert.Empty(Found(Rule, Person("p1"), Person("p2"), Source("s1", "2020"), Source("s2", "2020"), complaint));
    }

    [Fact]
    public void AReferenceInAStatedAbsenceIsFoundToo() =>
        Expect(
            ["/persons/0/absent/birth~1on/by | person/p1 absent | organization/nowhere"],
            Found(Rule, Person("p1") with { Absent = new AbsenceMap("names", AbsenceReason.Masked).With("birth/on", new Absence { Reason = AbsenceReason.WithheldByAuthority, By = Body("nowhere") }) }));

    [Fact]
    public void AnActorIsNoSourceAndALocationIsNoPerson()
    {
        var file = CaseFileJson.Read("""
            {"schemaVersion":"1.0","id":"urn:example:rules","compiledOn":"2021-06-01","persons":[{"id":"person/p1"}],"facilities":[{"id":"facility/f1","kind":"unknown"}],
             "sources":[{"id":"source/s1","kind":"unknown","authors":["source/s1","facility/f1","robot/r1"],"place":"person/p1"},{"id":"source/s2","kind":"unknown","place":"facility/f1"}]}
            """).Value!;

        Expect(["/sources/0/authors/0 | source/s1 authors | source/s1", "/sources/0/place | source/s1 place | person/p1"], Found(Rule, file));
    }

    [Fact]
    public void KindsWhoseRecordsThisVersionDoesNotReadAreLeftAlone() =>
        Assert.Empty(Found(Rule, new Statement { Id = new("t1"), About = Target.To(RecordRef.Parse("vessel/x1")) }));

    [Fact]
    public void AKeyInAProceedingNamesOneOfItsParts()
    {
        var proceeding = new LegalProceeding
        {
            Id = new("c1"),
            Kind = ProceedingKind.Civil,
            Parties = [new Party { Key = new("p1") }],
            Causes = [new Cause { Key = new("u1"), By = [new("p1")], Against = [new("p2")] }],
        };

        Expect(["/proceedings/0/causes/0/against/0 | proceeding/c1 #u1 against"], Found(Rule, proceeding));
    }

    [Fact]
    public void ATargetPointsAtARecordAnItemOrAField()
    {
        var person = Person("p1", Form("f", "A Name", "en"));

        Assert.Empty(Found(Rule, person, About(new Target { Record = person.Id.ToRef(), Item = new("n"), Field = new("period/from") })));
        Assert.Empty(Found(Rule, person, About(Target.To(person.Id.ToRef(), "birth/on"))));
        Assert.Empty(Found(Rule, person, About(Target.To(person.Id.ToRef(), "names"))));
        Expect(["/statements/0/about/record | statement/t1 about/record | person/p2"], Found(Rule, About(new Target { Record = new PersonId("p2").ToRef(), Item = new("n"), Field = new("nothing") })));
        Expect(["/statements/0/about/item | statement/t1 about/item"], Found(Rule, person, About(new Target { Record = person.Id.ToRef(), Item = new("nothing"), Field = new("raw") })));
        Expect(["/statements/0/about/field | statement/t1 about/field"], Found(Rule, person, About(Target.To(person.Id.ToRef(), "birth/in"))));
        Expect(["/statements/0/about/field | statement/t1 about/field"], Found(Rule, person, About(new Target { Record = person.Id.ToRef(), Item = new("n"), Field = new("birth") })));
    }

    [Fact]
    public void AFieldNeverLeadsThroughAListOrAMap()
    {
        Assert.Single(Found(Rule, Person("p1"), About(Target.To(PersonId("p1").ToRef(), "names/preferred"))));
        Assert.Single(Found(Rule, Person("p1"), About(Target.To(PersonId("p1").ToRef(), "label/en"))));
        Assert.Single(Found(Rule, Person("p1"), About(Target.To(PersonId("p1").ToRef(), "nameStatus/en"))));
    }

    [Fact]
    public void WithoutARecordATargetPointsIntoItsOwn()
    {
        var person = Person("p1", Form("f", "A Name", "en")) with { Markings = [new Marking { Level = TlpLevel.Red, Targets = [new Target { Item = new("f") }, new Target { Item = new("g") }, new Target { Field = new("birth") }] }] };

        Expect(["/persons/0/markings/0/targets/1/item | person/p1 markings"], Found(Rule, person));
    }

    [Fact]
    public void AnAcknowledgementPointsAtSomethingToo()
    {
        var file = File(Person("p1")) with
        {
            Acknowledgements = [Accept(new Target { Record = PersonId("p2").ToRef() }), Accept(new Target { Item = new("k") }), Accept(new Target { Field = new("title") }), Accept(new Target { Field = new("names") })],
        };

        Expect(["/acknowledgements/0/target/record |  | person/p2", "/acknowledgements/1/target/item", "/acknowledgements/3/target/field"], Found(Rule, file));

        static Acknowledgement Accept(Target target) => new() { Rule = "HRD1801", Reason = LocalizedText.En("Seen."), Target = target };
    }

    [Fact]
    public void ARecordWithMembersThatAreNotKnownMayHoldWhatIsNotFound()
    {
        var read = CaseFileJson.Read("""
            {"schemaVersion":"1.0","id":"urn:example:rules","compiledOn":"2021-06-01","persons":[{"id":"person/p1","birth":{"newer":[{"key":"k"}]}}],
             "statements":[{"id":"statement/t1","about":{"record":"person/p1","item":"k"}},{"id":"statement/t2","about":{"record":"person/p1","field":"newest"}}]}
            """);

        Assert.Empty(Found(Rule, read.Value!));
    }

    [Fact]
    public void KeysLeadToPartsOfTheRightKind()
    {
        var facility = new Facility
        {
            Id = new("f1"),
            Kind = FacilityKind.Unknown,
            Units = [new FacilityUnit { Key = new("u1"), Kind = UnitKind.Unknown }, new FacilityUnit { Key = new("u2"), Kind = UnitKind.Unknown, Within = new("u1") }, new FacilityUnit { Key = new("u3"), Kind = UnitKind.Unknown, Within = new("c1") }],
            Conditions = [new Condition { Key = new("c1"), Unit = new("u2") }, new Condition { Key = new("c2"), Unit = new("u9") }],
        };
        var detention = new Detention { Key = new("d"), Placements = [new Placement { Key = new("u1"), At = facility.Id, Unit = new("u1") }, new Placement { Key = new("m"), At = facility.Id, Unit = new("c1") }, new Placement { Key = new("o"), Unit = new("x") }] };
        var source = Source("s1", "2020") with { Copies = [new SourceCopy { Key = new("k") }] };
        var person = Person("p1") with { Detentions = [detention], Citations = [Cite("s1") with { Copy = new("k") }, Cite("s1") with { Copy = new("j") }] };

        Expect(
            [
                "/facilities/0/conditions/1/unit | facility/f1 #c2 unit",
                "/facilities/0/units/2/within | facility/f1 #u3 within",
                "/persons/0/citations/1/copy | person/p1 citations",
                "/persons/0/detentions/0/placements/1/unit | person/p1 #m unit",
            ],
            Found(Rule, facility, source, person));
    }

    [Fact]
    public void ARecordCitesASourceItselfOrInAPart()
    {
        const string rule = RuleIds.FactWithoutSource;
        var person = Person("p1", Form("f", "A Name", "en"));

        Expect(["/persons/0 | person/p1"], Found(rule, person));
        Assert.Empty(Found(rule, person with { Citations = [Cite("s1")] }));
        Assert.Empty(Found(rule, Person("p1", Form("f", "A Name", "en") with { Citations = [Cite("s1")] })));
        Assert.Empty(Found(rule, person with { Absent = new AbsenceMap("citations", AbsenceReason.NotYetCoded) }));
        Assert.Empty(Found(rule, Source("s1", "2020")));
    }

    private static Statement About(Target target) => new() { Id = new("t1"), About = target };
}
