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

    [Theory]
    [InlineData("""[{"id":"source/s1","kind":"unknown","derivedFrom":["source/s2"]},{"id":"source/s2","kind":"unknown","translationOf":"source/s1"}]""", "sources", "/sources/0/derivedFrom | source/s1 derivedFrom | derivedFrom", "/sources/1/translationOf | source/s2 translationOf | derivedFrom")]
    [InlineData("""[{"id":"group/g1","members":["group/g1","person/p1"]}]""", "groups", "/groups/0/members | group/g1 members | members", null)]
    [InlineData("""[{"id":"measure/m1","kind":"bail","replaces":"measure/m1"}]""", "measures", "/measures/0/replaces | measure/m1 replaces | replaces", null)]
    [InlineData("""[{"id":"instrument/t1","kind":"statute","repeals":["instrument/t1"]}]""", "instruments", "/instruments/0/repeals | instrument/t1 repeals | repeals", null)]
    [InlineData("""[{"id":"facility/f1","kind":"prison","units":[{"key":"u1","kind":"cell","within":"u2"},{"key":"u2","kind":"wing","within":"u1"}]}]""", "facilities", "/facilities/0/units/0 | facility/f1 #u1 | within", "/facilities/0/units/1 | facility/f1 #u2 | within")]
    [InlineData("""[{"id":"proceeding/c1","kind":"criminal","charges":[{"key":"g1","requalifies":"g1"}],"parties":[{"key":"p1","succeeds":"p1"}]}]""", "proceedings", "/proceedings/0/charges/0 | proceeding/c1 #g1 | requalifies", "/proceedings/0/parties/0 | proceeding/c1 #p1 | succeeds")]
    [InlineData("""[{"id":"incident/i1","kind":"pattern","instances":[{"record":"incident/i1"}]}]""", "incidents", "/incidents/0/instances | incident/i1 instances | instances", null)]
    [InlineData("""[{"id":"place/l1","kind":"village","within":[{"key":"w1","place":"place/l1"}]}]""", "places", "/places/0/within/0 | place/l1 #w1 | within", null)]
    [InlineData("""[{"id":"link/k1","kind":"triggered","from":{"record":"incident/i1"},"to":{"record":"incident/i2"}},{"id":"link/k2","kind":"triggered","from":{"record":"incident/i2"},"to":{"record":"incident/i1"}}]""", "links", "/links/0 | link/k1 | triggered", "/links/1 | link/k2 | triggered")]
    public void AChainDoesNotLeadBackToItself(string records, string array, string first, string? second) =>
        Expect(second is null ? [first] : [first, second], FoundIn(RuleIds.CircularReference, $"\"{array}\":{records}"));

    [Theory]
    [InlineData("""[{"id":"place/l1","kind":"village","within":[{"key":"w1","place":"place/l2","period":{"to":"1990"}}]},{"id":"place/l2","kind":"region","within":[{"key":"w1","place":"place/l1","period":{"from":"1991"}}]}]""", "places")]
    [InlineData("""[{"id":"link/k1","kind":"triggered","from":{"record":"incident/i1"},"to":{"record":"incident/i2"}},{"id":"link/k2","kind":"triggered","from":{"record":"incident/i2"},"to":{"record":"incident/i1"},"basis":"alleged"}]""", "links")]
    [InlineData("""[{"id":"link/k1","kind":"parallel","from":{"record":"incident/i1"},"to":{"record":"incident/i2"}},{"id":"link/k2","kind":"parallel","from":{"record":"incident/i2"},"to":{"record":"incident/i1"}}]""", "links")]
    [InlineData("""[{"id":"link/k1","kind":"triggered","from":{"record":"incident/i1","item":"a1"},"to":{"record":"incident/i2"}},{"id":"link/k2","kind":"triggered","from":{"record":"incident/i2"},"to":{"record":"incident/i1","item":"a2"}}]""", "links")]
    [InlineData("""[{"id":"instrument/t1","kind":"statute","amends":["instrument/t2"]},{"id":"instrument/t2","kind":"statute","amends":["instrument/t1"]}]""", "instruments")]
    [InlineData("""[{"id":"organization/o1","kind":"ministry","predecessors":["organization/o2"]},{"id":"organization/o2","kind":"ministry","predecessors":["organization/o1"]}]""", "organizations")]
    [InlineData("""[{"id":"source/s1","kind":"unknown","derivedFrom":["source/s2"]},{"id":"source/s2","kind":"unknown"}]""", "sources")]
    public void WhatIsTiedAtAnotherTimeOrInAnotherWayIsNoCircle(string records, string array) =>
        Assert.Empty(FoundIn(RuleIds.CircularReference, $"\"{array}\":{records}"));

    [Theory]
    [InlineData("""{"effective":"1987-06-26"}""", "", "1984", "/incidents/0/acts/0/rights/0/instrument | incident/i1 #a1 rights | instrument/t1, dates/effective | instrument/t1 dates")]
    [InlineData("""{"decided":"1984-12-10"}""", "", "1983", "/incidents/0/acts/0/rights/0/instrument | incident/i1 #a1 rights | instrument/t1, dates/effective | instrument/t1 dates")]
    [InlineData("""{"effective":"1987-06-26","lifted":"2000"}""", "", "2019", "/incidents/0/acts/0/rights/0/instrument | incident/i1 #a1 rights | instrument/t1, dates/lifted | instrument/t1 dates/lifted")]
    [InlineData("""{"effective":"1987-06-26"}""", """{"key":"h1","state":"organization/o1","type":"acceded","on":"1998-08-26"}""", "1997", "/incidents/0/acts/0/rights/0/instrument | incident/i1 #a1 rights | instrument/t1, participation | instrument/t1 participation")]
    [InlineData("""{"effective":"1987-06-26"}""", """{"key":"h1","state":"organization/o1","type":"acceded","on":"1998-08-26"}""", "2018", null)]
    [InlineData("""{"effective":"1987-06-26"}""", """{"key":"h1","state":"organization/o1","type":"acceded","on":"1998-08-26"},{"key":"h2","state":"organization/o2","type":"signed","on":"1985"}""", "1997", null)]
    [InlineData("""{"effective":"2020-03-01"}""", """{"key":"h1","state":"organization/o1","type":"provisionally-applied","on":"2016-05-01"}""", "2018", null)]
    [InlineData("""{"effective":"1987-06-26"}""", "", "1987", null)]
    [InlineData("""{"effective":"1987-06-26"}""", "", "1984~", null)]
    public void ARightIsHeldUnderAnInstrumentInForce(string dates, string participation, string when, string? expected) =>
        Expect(
            expected is null ? [] : [expected],
            FoundIn(
                RuleIds.InstrumentNotInForce,
                $$$"""
                "instruments":[{"id":"instrument/t1","kind":"treaty","dates":{{{dates}}},"participation":[{{{participation}}}]}],
                "incidents":[{"id":"incident/i1","kind":"violation","when":"{{{when}}}","acts":[{"key":"a1","rights":[{"instrument":"instrument/t1","path":["1"]}]}]}]
                """));

    [Fact]
    public void ADecisionAppliesLawThatWasRepealedButNoneThatIsYetToCome()
    {
        const string members = """
             "instruments":[{"id":"instrument/t1","kind":"code","dates":{"effective":"1998","lifted":"2014"}}],
             "proceedings":[{"id":"proceeding/c1","kind":"criminal","decisions":[{"key":"d1","kind":"verdict","dates":{"decided":"2015"},"legalBasis":[{"instrument":"instrument/t1"}],"rulings":[{"key":"r1","provisions":[{"instrument":"instrument/t1"}]}]}]}]
            """;

        Assert.Empty(FoundIn(RuleIds.InstrumentNotInForce, members));
        Assert.Equal(2, ConsideredIn(RuleIds.InstrumentNotInForce, members));
        Assert.Equal(2, FoundIn(RuleIds.InstrumentNotInForce, members.Replace("2015", "1990", StringComparison.Ordinal)).Length);
    }

    [Theory]
    [InlineData("smr-1955", "2019", "/instruments/0 | instrument/t1 | nelson-mandela-rules | intervention/v1 #d1")]
    [InlineData("smr-1955", "2014", null)]
    [InlineData("smr-1955", "2015", null)]
    [InlineData("cat", "2019", null)]
    public void ASupersededInstrumentIsNotCitedAnew(string code, string issued, string? expected) =>
        Expect(
            expected is null ? [] : [expected],
            FoundIn(
                RuleIds.SupersededInstrument,
                $$$"""
                "sources":[{"id":"source/s1","kind":"ngo-report","issued":"{{{issued}}}"}],"instruments":[{"id":"instrument/t1","kind":"soft-law","international":"{{{code}}}"}],
                "interventions":[{"id":"intervention/v1","kind":"recommendations","document":"source/s1","demands":[{"key":"d1","basis":[{"instrument":"instrument/t1"}]}]}]
                """));

    [Fact]
    public void ALaterInstrumentOfTheFileRepealsAnEarlierOne()
    {
        const string members = """
             "instruments":[{"id":"instrument/t1","kind":"code","citations":[{"source":"source/s1"}]},{"id":"instrument/t2","kind":"code","dates":{"effective":"2015-01-01"},"repeals":["instrument/t1"]}],
             "sources":[{"id":"source/s1","kind":"ngo-report","issued":"2019"}]
            """;

        Expect(["/instruments/0 | instrument/t1 | instrument/t2 | instrument/t1 citations"], FoundIn(RuleIds.SupersededInstrument, members));
        Assert.Empty(FoundIn(RuleIds.SupersededInstrument, members.Replace("2019", "2014", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("", "", "", "/instruments/1 | instrument/t2 |  | instrument/t1")]
    [InlineData(",\"jurisdiction\":\"AA\"", ",\"jurisdiction\":\"BB\"", "", null)]
    [InlineData(",\"dates\":{\"decided\":\"1997\"}", ",\"dates\":{\"decided\":\"2014\"}", "", null)]
    [InlineData("", "", """,{"id":"identity-link/y1","a":"instrument/t1","b":"instrument/t2","judgement":"not-same"}""", null)]
    [InlineData("", "", """,{"id":"identity-link/y1","a":"instrument/t3","b":"instrument/t1","judgement":"same"},{"id":"identity-link/y2","a":"instrument/t3","b":"instrument/t2","judgement":"same"}""", null)]
    [InlineData("", "", """,{"id":"identity-link/y1","a":"instrument/t3","b":"instrument/t1","judgement":"same"}""", "/instruments/1 | instrument/t2 |  | instrument/t1")]
    public void InstrumentsOfOneNameAreToldApart(string first, string second, string links, string? expected) =>
        Expect(
            expected is null ? [] : [expected],
            FoundIn(
                RuleIds.AmbiguousInstrument,
                $$$"""
                "instruments":[{"id":"instrument/t1","kind":"code","names":[{"key":"n1","raw":"Example Code"}]{{{first}}}},{"id":"instrument/t2","kind":"code","names":[{"key":"n1","raw":"EXAMPLE CODE"}]{{{second}}}},{"id":"instrument/t3","kind":"code"}],
                "identityLinks":[{"id":"identity-link/y0","a":"person/p1","b":"person/p2","judgement":"same"}{{{links}}}]
                """));

    [Theory]
    [InlineData("possibly-same", "/instruments/0 | instrument/t1 |  | identity-link/y1")]
    [InlineData("possibly-part-of", null)]
    [InlineData("same", null)]
    public void AnInstrumentThatMayBeAnotherIsAmbiguous(string judgement, string? expected) =>
        Expect(
            expected is null ? [] : [expected],
            FoundIn(
                RuleIds.AmbiguousInstrument,
                $$$""" "instruments":[{"id":"instrument/t1","kind":"agreement"},{"id":"instrument/t2","kind":"agreement"}],"identityLinks":[{"id":"identity-link/y1","a":"instrument/t1","b":"instrument/t2","judgement":"{{{judgement}}}"}]"""));

    [Theory]
    [InlineData("authorship", "genuine", "finds", true)]
    [InlineData("authorship", "ambiguity", "opines", true)]
    [InlineData("authorship", "apparent", "finds", false)]
    [InlineData("content", "source-error", "opines", true)]
    [InlineData("content", "genuine", "finds", false)]
    [InlineData("figure", "source-error", "finds", false)]
    public void WhoFoundOrDecidedIsNotInDoubt(string aspect, string strength, string stance, bool isReported) =>
        Expect(
            isReported ? ["/conflicts/0 | conflict/x1 |  | statement/t1; proceeding/c1 #d1"] : [],
            FoundIn(
                RuleIds.FindingOfDisputedAuthor,
                $$$"""
                "statements":[{"id":"statement/t1","attribution":[{"by":["organization/o1"],"capacity":"for-institution"}],"stance":"{{{stance}}}"}],
                "proceedings":[{"id":"proceeding/c1","kind":"extradition","decisions":[{"key":"d1","kind":"unknown"}]}],
                "conflicts":[{"id":"conflict/x1","members":[{"record":"statement/t1"},{"record":"proceeding/c1","item":"d1"}],"aspect":"{{{aspect}}}","strength":"{{{strength}}}"}]
                """));

    [Fact]
    public void WhoWroteAnythingElseMayBeInDispute() =>
        Assert.Empty(FoundIn(
            RuleIds.FindingOfDisputedAuthor,
            """
             "statements":[{"id":"statement/t1","stance":"alleges"},{"id":"statement/t2","attribution":[{"by":["person/p1"],"capacity":"official"}],"stance":"denies"}],
             "conflicts":[{"id":"conflict/x1","members":[{"record":"statement/t1"},{"record":"statement/t2"}],"aspect":"authorship","strength":"genuine"}]
            """));

    [Theory]
    [InlineData("\"identifiers\":[{\"scheme\":\"index-number\",\"value\":\"EX 1/2020\"}]", "", true)]
    [InlineData("\"copies\":[{\"key\":\"k1\",\"contentHash\":\"sha-256:4b9826a773047bdeb1b1297b1f8bc07e7728264507be56faad743caf447650f7\"}]", "", true)]
    [InlineData("\"title\":{\"en\":\"A report\"},\"issued\":\"2020-07-22\",\"authors\":[\"organization/o1\"]", "", true)]
    [InlineData("\"title\":{\"en\":\"A report\"},\"issued\":\"2020-07-22\"", "", false)]
    [InlineData("\"identifiers\":[{\"scheme\":\"index-number\",\"value\":\"EX 1/2020\"}]", ",\"translationOf\":\"source/s1\"", false)]
    [InlineData("\"title\":{\"en\":\"A report\"},\"authors\":[\"organization/o1\"]", "", false)]
    public void AWorkIsOnFileOnce(string marks, string more, bool isReported)
    {
        var members = $$$""" "sources":[{"id":"source/s1","kind":"ngo-report",{{{marks}}}},{"id":"source/s2","kind":"ngo-report",{{{marks}}}{{{more}}}}]""";

        Expect(isReported ? ["/sources/1 | source/s2 | source/s1 | source/s1"] : [], FoundIn(RuleIds.SameWorkTwice, members));
        Assert.Empty(FoundIn(RuleIds.SameWorkTwice, members + ""","identityLinks":[{"id":"identity-link/y1","a":"source/s2","b":"source/s1","judgement":"not-same"}]"""));
    }

    [Theory]
    [InlineData("same", "", true)]
    [InlineData("possibly-same", "", false)]
    [InlineData("same", ",\"derivedFrom\":[\"source/s1\"]", false)]
    public void SourcesJudgedToBeOneAreOneWork(string judgement, string more, bool isReported) =>
        Expect(
            isReported ? ["/sources/1 | source/s2 | source/s1 | source/s1"] : [],
            FoundIn(
                RuleIds.SameWorkTwice,
                $$$""" "sources":[{"id":"source/s1","kind":"unknown"},{"id":"source/s2","kind":"unknown"{{{more}}}}],"identityLinks":[{"id":"identity-link/y1","a":"source/s1","b":"source/s2","judgement":"{{{judgement}}}"}]"""));

    [Theory]
    [InlineData("held", 2, "2020-03-01", "/proceedings/0/instances/0/hearings/2 | proceeding/c1 #h3 | 2, 2")]
    [InlineData("held", 3, "2020-03-01", null)]
    [InlineData("held", 9, "2020-03-01", null)]
    [InlineData("adjourned", 2, "2020-03-01", null)]
    [InlineData("held", 2, "2020", null)]
    public void AHearingIsNotNumberedBelowItsPlace(string status, int ordinal, string on, string? expected) =>
        Expect(
            expected is null ? [] : [expected],
            FoundIn(
                RuleIds.OrdinalAgainstSeries,
                $$$""" "proceedings":[{"id":"proceeding/c1","kind":"civil","instances":[{"key":"f1","hearings":[{"key":"h1","on":"2020-01","status":"held"},{"key":"h2","on":"2020-02","status":"{{{status}}}"},{"key":"h3","on":"{{{on}}}","status":"held","ordinal":{{{ordinal}}}}]}]}]"""));

    [Theory]
    [InlineData("completeness", "genuine", true)]
    [InlineData("completeness", "source-error", true)]
    [InlineData("completeness", "ambiguity", false)]
    [InlineData("completeness", "apparent", false)]
    [InlineData("figure", "genuine", false)]
    public void AnAbsoluteClaimStandsAgainstNothing(string aspect, string strength, bool isReported) =>
        Expect(
            isReported ? ["/conflicts/0 | conflict/x1 |  | statement/t1; statement/t2"] : [],
            FoundIn(RuleIds.AbsoluteClaimRefuted, $$$""" "conflicts":[{"id":"conflict/x1","members":[{"record":"statement/t1"},{"record":"statement/t2"}],"aspect":"{{{aspect}}}","strength":"{{{strength}}}"}]"""));

    [Fact]
    public void ReferencesAreCountedAsTheyAreMet()
    {
        Assert.Equal(2, ConsideredIn(Rule, """ "persons":[{"id":"person/p1"}],"statements":[{"id":"statement/t1","about":{"record":"person/p1"},"saidIn":"source/s1","stance":"states"}]"""));
        Assert.Equal(0, ConsideredIn(RuleIds.FactWithoutSource, """ "sources":[{"id":"source/s1","kind":"unknown"}]"""));
        Assert.Equal(1, ConsideredIn(RuleIds.FactWithoutSource, """ "persons":[{"id":"person/p1"}]"""));
    }

    [Fact]
    public void ManyOfEverythingThatIsComparedTakeLittleMoreThanReading()
    {
        const int count = 3_000;
        string Many(string array, Func<int, string> record) => $"\"{array}\":[{string.Join(',', Enumerable.Range(0, count).Select(record))}]";
        var file = CaseFileJson.Read($$$"""
            {"schemaVersion":"1.0","id":"urn:example:rules","compiledOn":"2021-06-01",
             "persons":[{"id":"person/p1","detentions":[{"key":"d1","statuses":[{{{string.Join(',', Enumerable.Range(0, count).Select(i => $$"""{"key":"s{{i}}","status":"apprehended","on":"2018-09-15","onAccountOf":[{"record":"proceeding/c0"}]}"""))}}}]}]}],
             {{{Many("incidents", i => $$"""{"id":"incident/i{{i}}","kind":"violation","when":"2020-01-02","acts":[{"key":"a1","type":"integrity.assault","victim":"person/p1"}],"instances":[{"record":"incident/i{{(i + 1) % count}}"}]}""")}}},
             {{{Many("complaints", i => $$"""{"id":"complaint/c{{i}}","kind":"complaint","lodged":"2020-01-01","complainants":[{"key":"k1","actor":"person/p1"}],"allegations":[{"record":"incident/i0","item":"a1"}],"steps":[{"key":"k2","kind":"not-confirmed"}]}""")}}},
             {{{Many("evidence", i => $$"""{"id":"evidence/e{{i}}","kind":"photo","about":[{"record":"incident/i0","item":"a1"}]}""")}}},
             {{{Many("measures", i => $$"""{"id":"measure/m{{i}}","kind":"exit-ban","appliesTo":["person/p1"],"dates":{"decided":"2020-01-02"},"replaces":"measure/m{{(i + 1) % count}}"}""")}}},
             {{{Many("proceedings", i => $$"""{"id":"proceeding/c{{i}}","kind":"criminal","causes":[{"key":"u1","onAccountOf":[{"record":"measure/m0"}]}],"decisions":[{"key":"d1","kind":"ruling","rulings":[{"key":"r1","about":[{"item":"u1"}],"outcome":"dismissed-moot"}]}]}""")}}},
             {{{Many("instruments", i => $$"""{"id":"instrument/t{{i}}","kind":"code","names":[{"key":"n1","raw":"One name"}],"repeals":["instrument/t{{(i + 1) % count}}"]}""")}}},
             {{{Many("sources", i => $$"""{"id":"source/s{{i}}","kind":"unknown","identifiers":[{"scheme":"index-number","value":"EX 1/2020"}]}""")}}}}
            """).Require();

        var clock = System.Diagnostics.Stopwatch.StartNew();
        var report = CaseFileValidator.Validate(file);

        Assert.True(report.Findings.Count > 5 * count);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"took {clock.Elapsed}");
    }

    private static Statement About(Target target) => new() { Id = new("t1"), About = target };
}
