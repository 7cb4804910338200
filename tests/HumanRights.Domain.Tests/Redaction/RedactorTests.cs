using System.Text;
using HumanRights.Domain.Actors;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Complaints;
using HumanRights.Domain.Facilities;
using HumanRights.Domain.Incidents;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Redaction;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Sources;
using HumanRights.Domain.Statistics;
using HumanRights.Domain.Text;
using HumanRights.Domain.Time;
using HumanRights.Domain.Validation;
using HumanRights.Domain.Values;
using NodaTime;
using Xunit;

namespace HumanRights.Domain.Tests.Redaction;

/// <summary>What redaction lets through, situation by situation. All people here are invented.</summary>
public sealed class RedactorTests
{
    private static readonly byte[] s_entropy = Encoding.ASCII.GetBytes("nobody can guess");

    private const string Free = """ "level":"clear","audiences":["public"],"reviewed":true """;

    private static readonly Marking s_open = new() { Level = TlpLevel.Clear, Audiences = [Audience.Public] };
    private static readonly Marking s_read = s_open with { Reviewed = true };
    private static readonly Marking s_red = new() { Level = TlpLevel.Red };

    [Fact]
    public void WithoutAMarkingNothingIsPublished()
    {
        var result = Redact(File(null, Person("p1", "Testa Probina")));

        Assert.True(result.IsOk);
        Assert.Empty(result.File.Records());
        Assert.DoesNotContain("Probina", Json(result.File), StringComparison.Ordinal);
    }

    [Fact]
    public void TextsAreWithheldUnlessTheyWereRead()
    {
        var file = File(s_open, Person("p1", "Testa Probina") with { Label = LocalizedText.En("the monitor") });

        var unread = Redact(file).File!;
        Assert.Equal(AbsenceReason.Masked, unread.Persons.Single().Absent!.Of("names")!.Reason);
        Assert.Empty(unread.Persons.Single().Names);

        var read = Redact(file with { Marking = s_read }).File!;
        Assert.Equal("Testa Probina", read.Persons.Single().Names.Single().Forms.Single().FullText);
        Assert.Equal("the monitor", read.Persons.Single().Label!.Values.Single());
    }

    [Theory]
    [InlineData("red", "public", false)]
    [InlineData("amber-strict", "internal", true)]
    [InlineData("amber-strict", "named-body", false)]
    [InlineData("amber", "partners", false)]
    [InlineData("green", "partners", true)]
    [InlineData("green", "public", false)]
    [InlineData("white", "public", true)]
    public void ALevelReachesAsFarAsItSays(string level, string audience, bool isSeen)
    {
        var marking = new Marking { Level = TlpLevel.Parse(level), Reviewed = true };
        var result = Redactor.Redact(
            File(s_read, Person("p1", "Testa Probina") with { Markings = [marking] }),
            new Publication { Audience = Audience.Parse(audience), Body = (ActorRef)new OrganizationId("o1"), AsOf = new LocalDate(2024, 6, 1), Entropy = s_entropy });

        Assert.Equal(isSeen ? 1 : 0, result.File!.Persons.Count);
    }

    [Fact]
    public void AMarkingForOthersOrOneThatHasRunOutFreesNothing()
    {
        foreach (var marking in new[] { s_read with { Audiences = [Audience.Internal] }, s_read with { Until = ExtendedDate.Parse("2024-05-31") }, s_read with { Until = ExtendedDate.Parse("2024~") } })
        {
            Assert.Empty(Redact(File(s_read, Person("p1", "Testa Probina") with { Markings = [marking] })).File!.Persons);
        }

        Assert.Single(Redact(File(s_read, Person("p1", "Testa Probina") with { Markings = [s_read with { Until = ExtendedDate.Parse("2024-06-01") }] })).File!.Persons);
    }

    [Fact]
    public void SomebodyWithoutTraceLeavesNothingDanglingAndNoGap()
    {
        var hidden = Person("p2", "Verita Phantom") with { Markings = [s_red] };
        var complaint = new Complaint { Id = new("c1"), Kind = ComplaintKind.Complaint, OnBehalfOf = [(ActorRef)hidden.Id], Complainants = [new Complainant { Key = new("k1"), Actor = (ActorRef)hidden.Id }] };
        var statement = new Statement { Id = new("t1"), About = Target.To(hidden.Id.ToRef(), "birth/on"), Stance = Stance.States };
        var link = new IdentityLink { Id = new("l1"), A = hidden.Id, B = new PersonId("p1"), Judgement = IdentityJudgement.Same };
        var file = File(s_read, Person("p1", "Testa Probina"), hidden, complaint, statement, link);

        var published = Redact(file).File!;

        Assert.Equal((1, 1, 0, 0), (published.Persons.Count, published.Complaints.Count, published.Statements.Count, published.IdentityLinks.Count));
        Assert.Empty(published.Complaints[0].Complainants);
        Assert.DoesNotContain(CaseFileValidator.Validate(published).Findings, f => f.RuleId == RuleIds.DanglingReference);
        Assert.DoesNotContain("Phantom", Json(published), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(""" "marking":{"level":"red"} """, "")]
    [InlineData(""" "Markings":[{"level":"red"}] """, "")]
    [InlineData(""" "markings":[{"level":"clear","audiences":["public"],"reviewed":true,"exceptFor":"everybody"}] """, "")]
    [InlineData("", """ "status":"given","uses":["named-publication"],"audiences":["public"],"expire":"2024-01-01" """)]
    public void AMarkingOrConsentThatIsMisspeltFreesNothing(string marking, string consent)
    {
        var json = $$"""
            {"schemaVersion":"1.0","id":"urn:example:misspelt","compiledOn":"2024-06-01","marking":{"level":"clear","audiences":["public"],"reviewed":true},
            "persons":[{"id":"person/p1","nameStatus":"anonymised"},{"id":"person/p2","names":[{"key":"n1","forms":[{"key":"f1","fullText":"Verita Phantom"}]}]{{(marking.Length > 0 ? "," + marking : "")}}}]{{(consent.Length > 0 ? $$""","consents":[{"id":"consent/x1","persons":["person/p2"],{{consent}}}]""" : "")}}}
            """;

        Assert.DoesNotContain("Phantom", Json(Redact(CaseFileJson.Read(Encoding.UTF8.GetBytes(json)).Require()).File!), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"item":"f2"}""")]
    [InlineData("""{"item":"f2","field":"fullText"}""")]
    [InlineData("""{"field":"names"}""")]
    public void ANameThatIsWithheldInPartIsLookedForInTexts(string target)
    {
        var file = CaseFileJson.Read(Encoding.UTF8.GetBytes($$"""
            {"schemaVersion":"1.0","id":"urn:example:form","compiledOn":"2024-06-01","title":{"en":"Arrest of Verita Phantomova"},"marking":{"level":"clear","audiences":["public"],"reviewed":true},
            "persons":[{"id":"person/p1","sex":"female","names":[{"key":"n1","forms":[{"key":"f1","fullText":"Testa Probina"},{"key":"f2","fullText":"Verita Phantomova"}]}],
            "markings":[{"level":"clear","audiences":["public"],"reviewed":true},{"level":"red","targets":[{{target}}]}]}]}
            """)).Require();

        Assert.NotEmpty(Redact(file).NamedAt);
        Assert.Empty(Redact(file with { Title = null }).NamedAt);
    }

    [Fact]
    public void WhoseNameIsWithheldIsToldOfRoughly()
    {
        var hidden = Person("p2", "Verita Phantomova") with { Markings = [s_read, new Marking { Level = TlpLevel.Red, Targets = [new Target { Field = new FieldPath("names") }] }] };
        var incident = new Incident { Id = new("i1"), Kind = IncidentKind.Violation, When = ExtendedDate.Parse("2019-10-14"), Acts = [new Act { Key = new("a1"), Victim = (ActorRef)new PersonId("p2") }] };
        var link = new IdentityLink { Id = new("k1"), A = (ActorRef)new PersonId("p2"), B = (ActorRef)new PersonId("p3"), Judgement = IdentityJudgement.Same };

        var published = Redact(File(s_read, hidden, incident, Person("p3", "Mostra Exempla"), link)).File!;

        Assert.Equal("2019-10", published.Incidents.Single().When?.Edtf?.Text);
        Assert.Empty(published.IdentityLinks);
    }

    [Fact]
    public void PlacesAndDaysOfWhatIsToldRoughlyAreNotToldBesideIt()
    {
        var file = CaseFileJson.Read(Encoding.UTF8.GetBytes("""
            {"schemaVersion":"1.0","id":"urn:example:beside","compiledOn":"2024-06-01","marking":{"level":"clear","audiences":["public"],"reviewed":true},
            "persons":[{"id":"person/p1","names":[{"key":"n1","forms":[{"key":"f1","fullText":"Verita Phantomova"}]}],"markings":[{"level":"red"}]}],
            "places":[{"id":"place/t","kind":"town"}],
            "sources":[{"id":"source/s1","kind":"ngo-report","authors":["person/p1"],"issued":"2019-10-14","copies":[{"key":"c1","url":"https://example.org/","retrievedOn":"2019-10-15"}]}],
            "incidents":[{"id":"incident/i1","kind":"violation","when":"2019-10-14","where":"place/t","acts":[{"key":"a1","victim":"person/p1"},{"key":"a2","when":"2019-10-14"}]}],
            "evidence":[{"id":"evidence/e1","kind":"photograph","depicts":[{"record":"place/t"},{"record":"incident/i1"}]}],
            "statements":[{"id":"statement/s3","stance":"states","about":{"record":"incident/i1","field":"when"},"value":{"date":"2019-10-14"}},
            {"id":"statement/s2","stance":"states","about":{"record":"statement/s3","field":"value"},"value":{"date":"2019-10-14"},"saidOn":"2019-10-15"}],
            "links":[{"id":"link/l1","kind":"response-to","from":{"record":"incident/i1"},"to":{"record":"place/t"}}]}
            """)).Require();

        var published = Json(Redact(file).File!);

        Assert.DoesNotContain("2019-10-1", published, StringComparison.Ordinal);
        Assert.Contains("2019-10", published, StringComparison.Ordinal);
        Assert.Equal(1, published.Split("place/").Length - 1);
    }

    [Fact]
    public void OfTwoRecordsWithOneIdTheOneFreesNothingOfTheOther()
    {
        var free = Person("p1", "Testa Probina") with { Markings = [s_read] };

        Assert.DoesNotContain("Phantomova", Json(Redact(File(s_read with { Level = TlpLevel.Amber }, Person("p1", "Verita Phantomova"), free, Person("p3", "Mostra Exempla") with { Markings = [s_read] })).File!), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"item":"n9"}""")]
    [InlineData("""{"field":"nmaes"}""")]
    [InlineData("""{"item":"n1","field":"nmaes"}""")]
    [InlineData("""{"record":"person/p9"}""")]
    [InlineData("""{"record":"person/p9","field":"names"}""")]
    public void AMarkingOfNobodyKnowsWhatCountsForAllOfTheRecord(string target)
    {
        var file = CaseFileJson.Read(Encoding.UTF8.GetBytes($$"""
            {"schemaVersion":"1.0","id":"urn:example:unplaced","compiledOn":"2024-06-01","marking":{"level":"clear","audiences":["public"],"reviewed":true},
            "persons":[{"id":"person/p1","names":[{"key":"n1","forms":[{"key":"f1","fullText":"Verita Phantomova"}]}],
            "markings":[{"level":"clear","audiences":["public"],"reviewed":true},{"level":"red","targets":[{{target}}]}]}]}
            """)).Require();

        Assert.Empty(Redact(file).File!.Persons);
    }

    [Theory]
    [InlineData("""{"feild":"sex"}""")]
    [InlineData("""{"Field":"sex"}""")]
    [InlineData("""{"record":"person/p1","itm":"n1"}""")]
    [InlineData("{}")]
    public void ATargetThatNobodyCanReadFreesNothing(string target)
    {
        var file = Written($$"""
            marking":{"level":"green","audiences":["partners"],"reviewed":true},
            "persons":[{"id":"person/p1","sex":"female","names":[{"key":"n1","forms":[{"key":"f1","fullText":"Verita Phantomova"}]}],
            "markings":[{{{Free}},"targets":[{{target}}]}]}]
            """);

        Assert.Empty(Redact(file).File!.Persons);
        Assert.Empty(Redact(Redact(file, Audience.Partners).File!).File!.Persons);
    }

    /// <summary>What the public is not told at once it is not told by way of partners either.</summary>
    [Theory]
    [InlineData(""""persons":[{"id":"person/p1","names":$},{"id":"person/p2","markings":[{"level":"red"}]}],"consents":[{"id":"consent/c","status":"given","persons":["person/p1","person/p2"],"uses":["share-with-partners"],"audiences":["partners"]}]"""")]
    [InlineData(""""persons":[{"id":"person/p1","names":$}],"consents":[{"id":"consent/c","status":"given","persons":["person/p1","person/gone"],"uses":["share-with-partners"],"audiences":["partners"]}]"""")]
    [InlineData(""""persons":[{"id":"person/p1","names":$}],"sources":[{"id":"source/s1","kind":"ngo-report","markings":[{"level":"amber"},{"level":"green","reviewed":true,"targets":[{"record":"person/p1"}]}]}]"""")]
    [InlineData(""""persons":[{"id":"person/p1","names":$}],"sources":[{"id":"source/s1","kind":"ngo-report","markings":[{"level":"amber"},{"level":"green","reviewed":true,"targets":[{"record":"person/p1","field":"names"}]}]}]"""")]
    [InlineData(""""persons":[{"id":"person/p1","names":$,"markings":[{"level":"green","targets":[{"item":"zzz"}]}]}]"""")]
    [InlineData(""""persons":[{"id":"person/p1","names":$,"markings":[{"level":"green","targets":[{"record":"person/p9"}]}]}]"""")]
    [InlineData(""""persons":[{"id":"person/p1","names":$,"markings":[{"level":"green","targets":[{"field":"nonsense"}]}]}]"""")]
    [InlineData(""""persons":[{"id":"person/p1","names":$,"markings":[{"level":"green","reviewed":true},{"level":"red","targets":[{"field":"markings"}]}]}]"""")]
    [InlineData(""""persons":[{"id":"person/p1","names":$,"markings":[{"level":"clear","reviewed":true},{"level":"amber","targets":[{"record":"consent/c","field":"persons"}]}]}],"consents":[{"id":"consent/c","status":"given","persons":["person/p1"],"uses":["share-with-partners"],"audiences":["partners"]}]"""")]
    [InlineData(""""persons":[{"id":"person/p1","names":$},{"id":"person/p1","markings":[{"level":"green"}]}]"""")]
    [InlineData(""""persons":[{"id":"person/p1","names":$}],"consents":[{"id":"consent/c","status":"given","persons":["person/p1"],"uses":["named-publication","share-with-partners"],"audiences":["public","partners"]},{"id":"consent/c","status":"given","persons":["person/p1"],"uses":["share-with-partners"],"audiences":["partners"]}]"""")]
    public void NobodyIsNamedByWayOfPartners(string records)
    {
        var file = Written($$""""marking":{{{Free}}},"{{records.Replace("$", """[{"key":"n1","forms":[{"key":"f1","fullText":"Verita Phantomova"}]}]""", StringComparison.Ordinal)}}"""");

        var forPartners = Redact(file, Audience.Partners).File!;

        // Partners are told the name, but where two records or consents have one id.
        Assert.Equal(file.Records().DistinctBy(static r => r.RecordId.Text).Count() == file.Records().Count(), Json(forPartners).Contains("Phantomova", StringComparison.Ordinal));
        Assert.DoesNotContain("Phantomova", Json(Redact(file).File!), StringComparison.Ordinal);
        Assert.DoesNotContain("Phantomova", Json(Redact(forPartners).File!), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2030", false)]
    [InlineData("2030?", false)]
    [InlineData("2030-01~", false)]
    [InlineData("2024/2030", true)]
    [InlineData("2024-05", true)]
    [InlineData("2019~", true)]
    public void AConsentThatIsNotGivenYetAllowsNothing(string given, bool isNamed)
    {
        var consent = new Consent { Id = new("c1"), Status = ConsentStatus.Given, Persons = [new PersonId("p1")], Given = ExtendedDate.Parse(given), Uses = [ConsentUse.NamedPublication], Audiences = [Audience.Public] };

        Assert.Equal(isNamed, Json(Redact(File(s_read, Person("p1", "Verita Phantomova"), consent)).File!).Contains("Phantomova", StringComparison.Ordinal));
    }

    [Fact]
    public void WhatNobodyCanReadInAConsentMayTakeBackTheRest()
    {
        var file = Written($$""""marking":{{{Free}}},"persons":[{"id":"person/p1","names":[{"key":"n1","forms":[{"key":"f1","fullText":"Verita Phantomova"}]}]}],"consents":[{"id":"consent/c","status":"given","persons":["person/p1"],"uses":["named-publication"],"audiences":["public"],"expires":{"edtf":"2030","edft":"2020"} }]"""");

        Assert.Empty(Redact(file).File!.Persons);
    }

    [Theory]
    [InlineData(""""persons":[{"id":"person/p1","names":[{"key":"n1","markings":[{"level":"red"}],"forms":[{"key":"f1","fullText":"Verita Phantomova"}]}]}]"""")]
    [InlineData(""""markings":[{"level":"red"}],"persons":[{"id":"person/p1","names":[{"key":"n1","forms":[{"key":"f1","fullText":"Verita Phantomova"}]}]}]"""")]
    public void AMarkingWhereNoneIsReadWithholds(string records) =>
        Assert.Empty(Redact(Written($$""""marking":{{{Free}}},"{{records}}"""")).File!.Persons);

    [Fact]
    public void AGroupWhoseNameIsWithheldIsLookedForAndToldOfRoughly()
    {
        var group = new Group { Id = new("g1"), Names = [new Designation { Key = new("k1"), Raw = "Circle of Invented Bakers" }], Markings = [s_read, s_red with { Targets = [new Target { Field = new FieldPath("names") }] }] };
        var incident = new Incident { Id = new("i1"), Kind = IncidentKind.Violation, When = ExtendedDate.Parse("2019-10-14"), Acts = [new Act { Key = new("a1"), Victim = (ActorRef)new GroupId("g1") }] };

        Assert.Equal("2019-10", Redact(File(s_read, group, incident)).File!.Incidents.Single().When?.Edtf?.Text);
        Assert.NotEmpty(Redact(File(s_read, group) with { Title = LocalizedText.En("The Circle of Invented Bakers goes home") }).NamedAt);
    }

    [Fact]
    public void ANumberOfSomebodyWithoutANameIsSecret()
    {
        var hidden = Person("p1", "Verita Phantomova") with { Identifiers = [new Identifier { Scheme = IdentifierScheme.Other, Value = "4509 123456" }], Markings = [s_read, s_red with { Targets = [new Target { Field = new FieldPath("names") }] }] };
        var file = File(s_read, hidden) with { Title = LocalizedText.En("Passport 4509 123456") };

        Assert.NotEmpty(Redact(file).NamedAt);
        Assert.NotEmpty(Redact(file.With([hidden with { Markings = [s_open] }])).NamedAt);
    }

    [Fact]
    public void WhatEndsAConsentOrAMarkingIsToldToTheDay()
    {
        var hidden = Person("p1", "Verita Phantomova") with { Markings = [s_red] };
        var until = s_read with { Until = ExtendedDate.Parse("2024-12-20/2025-01-10") };
        var incident = new Incident { Id = new("i1"), Kind = IncidentKind.Violation, When = ExtendedDate.Parse("2019-10-14"), Acts = [new Act { Key = new("a1"), Victim = (ActorRef)new PersonId("p1") }], Markings = [until] };

        var published = Redact(File(s_read, hidden, incident)).File!.Incidents.Single();

        Assert.Equal("2019-10", published.When?.Edtf?.Text);
        Assert.Equal(until.Until, published.Markings.Single().Until);
    }

    [Fact]
    public void SmallCountsAndTermsOfProtectedPeopleAreNotTold()
    {
        var file = Written($$"""
            marking":{{{Free}}},"persons":[{"id":"person/p1","markings":[{"level":"red"}]}],
            "proceedings":[{"id":"proceeding/c1","kind":"criminal","parties":[{"key":"d","role":"defendant","actor":"person/p1"}],"charges":[{"key":"k1","counts":2},{"key":"k2","counts":12}]}],
            "statements":[{"id":"statement/s1","stance":"states","about":{"record":"proceeding/c1","field":"kind"},"value":{"term":{"years":2,"months":7,"days":11} } }]
            """);

        var published = Redact(file).File!;

        Assert.Equal([12L], published.Proceedings.Single().Charges.Where(static c => c.Counts is not null).Select(static c => (long)c.Counts!));
        Assert.DoesNotContain("term", Json(published), StringComparison.Ordinal);
    }

    [Fact]
    public void AMarkingThatLeadsNowhereFreesNothing()
    {
        var stray = s_read with { Targets = [new Target { Item = new("n9") }] };

        Assert.Empty(Redact(File(s_red, Person("p1", "Verita Phantomova") with { Markings = [stray] })).File!.Persons);
        Assert.Empty(Redact(File(s_open, Person("p1", "Verita Phantomova") with { Markings = [stray] })).File!.Persons.Single().Names);
    }

    [Fact]
    public void OfAPartWithoutTraceNoAbsenceIsLeft()
    {
        var person = Person("p1", "Testa Probina") with { Markings = [s_read, s_red with { Targets = [new Target { Item = new("n1") }] }] };

        Assert.Null(Redact(File(s_read, person)).File!.Persons.Single().Absent);
        var masked = person with { Markings = [s_read, s_red with { Level = TlpLevel.Green, Targets = [new Target { Item = new("n1") }] }] };
        Assert.Equal(AbsenceReason.Masked, Redact(File(s_read, masked)).File!.Persons.Single().Absent!.Of("names")!.Reason);
    }

    [Fact]
    public void AStatementAboutTheWholeTellsNoValueOfWhatIsWithheldInIt()
    {
        var incident = new Incident { Id = new("i1"), Kind = IncidentKind.Violation, When = ExtendedDate.Parse("2019-10-14"), Markings = [s_read, s_red with { Targets = [new Target { Field = new FieldPath("when/edtf") }] }] };
        Statement Said(string field) => new() { Id = new("s-" + field), About = new Target { Record = new IncidentId("i1"), Field = new FieldPath(field) }, Value = new StatementValue { Date = ExtendedDate.Parse("2019-10-14") } };

        var published = Redact(File(s_read, incident, Said("when"), Said("where"))).File!;

        Assert.Single(published.Statements, static s => s.Value is not null);
        Assert.Null(published.Incidents.Single().When);
        Assert.Null(published.Statements.Single(static s => s.Value is null).Absent);
    }

    [Fact]
    public void WhoIsUnderAPseudonymIsKinOfNobodyKnown()
    {
        var consent = new Consent { Id = new("c1"), Status = ConsentStatus.Given, Persons = [new PersonId("p2")], Uses = [ConsentUse.AnonymousPublication], Audiences = [Audience.Public] };
        var sister = Person("p1", "Testa Probina") with { Relationships = [new Relationship { Key = new("k1"), To = (ActorRef)new PersonId("p2"), Type = Kinship.Sibling }, new Relationship { Key = new("k2"), To = (ActorRef)new PersonId("p3"), Type = Kinship.Sibling }] };
        var link = new Link { Id = new("l1"), Kind = LinkKind.Duplicate, From = Target.To(new PersonId("p1").ToRef()), To = Target.To(new PersonId("p2").ToRef()) };
        var statement = new Statement { Id = new("s1"), About = Target.To(new PersonId("p1").ToRef()), Value = new StatementValue { Ref = new PersonId("p2").ToRef() } };
        var conflict = new Conflict { Id = new("x1"), Members = [Target.To(new PersonId("p1").ToRef()), Target.To(new PersonId("p2").ToRef())] };

        var published = Redact(File(s_read, sister, Person("p2", "Verita Phantomova"), Person("p3", "Mostra Exempla"), consent, link, statement, conflict)).File!;

        Assert.Equal(3, published.Persons.Count);
        Assert.Single(published.Persons.SelectMany(static p => p.Relationships));
        Assert.Empty(published.Links);
        Assert.Empty(published.Statements);
        Assert.Empty(published.Conflicts);
    }

    [Fact]
    public void AReasonForAMarkingChangesNothingThatShows()
    {
        var hidden = Person("p1", "Verita Phantomova") with { Markings = [s_red] };
        var region = new Place { Id = new("r"), Kind = PlaceKind.Region, Markings = [s_read] };
        var town = new Place { Id = new("t"), Kind = PlaceKind.Town, Markings = [s_read with { Reason = LocalizedText.En("The town is in the papers.") }], Within = [new PlaceWithin { Key = new("w"), Place = new PlaceId("r") }] };
        var incident = new Incident { Id = new("i1"), Kind = IncidentKind.Violation, Where = (LocationRef)new PlaceId("t"), Acts = [new Act { Key = new("a1"), Victim = (ActorRef)new PersonId("p1") }] };

        var published = Redact(File(s_read, hidden, region, town, incident)).File!;

        Assert.Equal(PlaceKind.Region, published.Places.Single(p => p.Id.ToRef().Text == published.Incidents.Single().Where!.Text).Kind);
    }

    [Fact]
    public void LessThanTheLeastNumberIsSmall()
    {
        var hidden = Person("p1", "Verita Phantomova") with { Markings = [s_red] };
        Figure Of(string id, Quantity quantity) => new() { Id = new(id), Quantity = quantity, Producer = (ActorRef)new PersonId("p1") };

        var published = Redact(File(s_read, hidden, Of("f1", Quantity.Bounded(QuantityBound.LessThan, 5)), Of("f2", Quantity.Bounded(QuantityBound.LessThan, 6)), Of("f3", Quantity.Exactly(5)))).File!;

        Assert.Equal(2, published.Figures.Count(static f => f.Quantity is not null));
    }

    [Fact]
    public void AnUnreadPlaceInAReadRecordIsUnread()
    {
        var person = Person("p1", "Testa Probina") with { Markings = [s_read, s_open with { Reviewed = false, Targets = [new Target { Field = new FieldPath("names") }] }] };

        Assert.Empty(Redact(File(s_read, person)).File!.Persons.Single().Names);
    }

    [Fact]
    public void AFileForNobodySaysNothingOfItself()
    {
        var published = Redact(File(s_red, Person("p1", "Testa Probina") with { Markings = [s_read] }) with { Language = new LanguageTag("kk"), UpdatedOn = new LocalDate(2024, 7, 1), CountryPacks = ["kz"] }).File!;

        Assert.Single(published.Persons);
        Assert.Null(published.Language);
        Assert.Null(published.UpdatedOn);
        Assert.Empty(published.CountryPacks);
    }

    [Fact]
    public void ANumberThatIsWithheldIsLookedForInTexts()
    {
        var person = Person("p1", "Testa Probina") with
        {
            Identifiers = [new Identifier { Scheme = IdentifierScheme.Other, Value = "X-5550123" }],
            Markings = [s_read, s_red with { Targets = [new Target { Field = new FieldPath("identifiers") }] }],
        };
        var file = File(s_read, person) with { Title = LocalizedText.En("Card no. x5550123") };

        Assert.NotEmpty(Redact(file).NamedAt);
        Assert.Empty(Redact(file with { Title = null }).NamedAt);
    }

    [Theory]
    [InlineData("Li Na", "A letter to Li Na", true)]
    [InlineData("Li Na", "A letter to Na Li", true)]
    [InlineData("Li Na", "A letter to Li", false)]
    [InlineData("Вера", "Письмо Вере", true)]
    [InlineData("Вера", "Письмо от Веры", true)]
    [InlineData("Вера", "Дело с Верой", true)]
    [InlineData("Вера", "Very long", false)]
    [InlineData("Фантомская", "Письмо Фантомской", true)]
    [InlineData("Fantomskaya", "A letter to Fantomskoy", true)]
    [InlineData("Мостел", "Письмо Мостлу", true)]
    [InlineData("Vera", "https://example.org/?q=VmVyYQ", true)]
    [InlineData("Verita", "https://example.org/?q=Vm1WeWFYUmg", true)]
    [InlineData("Testa Exempla", "Testa Exempla wrote", true)]
    [InlineData("Testa Exempla", "Exempla, Testa", true)]
    [InlineData("Ivan Orlov", "https://example.org/ivanorlov.pdf", true)]
    [InlineData("Ivan Orlov", "@IvanOrlov", true)]
    [InlineData("Иван Орлов", "#иванорлова", true)]
    [InlineData("Anna Kim", "annakim2", true)]
    [InlineData("Testa Exempla", "@testaexempla", true)]
    [InlineData("Цой", "Письмо Цоя", true)]
    [InlineData("Лев", "Письмо Льва", true)]
    [InlineData("Зоя", "Письмо Зои", true)]
    [InlineData("Verita", "%u0056erita", true)]
    [InlineData("Testa Exempla", "Testa wrote; later Mostra Exempla did", false)]
    public void ANameIsFoundHoweverItIsWritten(string name, string text, bool isFound)
    {
        var file = File(s_read, Person("p1", name) with { Markings = [s_red] }, Person("p2", "Testa Probina") with { Markings = [s_read] }, Person("p3", "Mostra Exempla") with { Markings = [s_read] });

        Assert.Equal(isFound, Redact(file with { Title = LocalizedText.En(text) }).NamedAt.Count > 0);
    }

    [Fact]
    public void TheNameOfAGroupIsLookedForAsAWhole()
    {
        var group = new Group { Id = new("g1"), Names = [new Designation { Key = new("k1"), Raw = "Friends of the Phantom River" }], Markings = [s_red] };

        Assert.NotEmpty(Redact(File(s_read, group) with { Title = LocalizedText.En("Arrest of the friends of the phantom river") }).NamedAt);
        Assert.Empty(Redact(File(s_read, group) with { Title = LocalizedText.En("Friends by the river") }).NamedAt);
    }

    [Fact]
    public void WhoIsUnderAPseudonymIsTiedToNoName()
    {
        var consent = new Consent { Id = new("x1"), Status = ConsentStatus.Given, By = (ActorRef)new PersonId("p1"), Uses = [ConsentUse.AnonymousPublication], Audiences = [Audience.Public] };
        IdentityLink link = new() { Id = new("k1"), A = (ActorRef)new PersonId("p1"), B = (ActorRef)new PersonId("p2"), Judgement = IdentityJudgement.Same };
        var file = File(s_read, Person("p1", "Testa Probina"), Person("p2", "Mostra Exempla"), consent, link);

        Assert.Empty(Redact(file).File!.IdentityLinks);
        Assert.Empty(Redact(File(s_read, Person("p1", "Testa Probina"), Person("p2", "Mostra Exempla"), consent, link with { Judgement = IdentityJudgement.NotSame })).File!.IdentityLinks);
        Assert.Single(Redact(File(s_read, Person("p1", "Testa Probina"), Person("p2", "Mostra Exempla"), link)).File!.IdentityLinks);
    }

    [Fact]
    public void ConsentDecidesBetweenANameAPseudonymAndNothing()
    {
        Consent consent = new() { Id = new("x1"), Status = ConsentStatus.Given, By = (ActorRef)new PersonId("p1"), Uses = [ConsentUse.NamedPublication], Audiences = [Audience.Public] };
        var person = Person("p1", "Testa Probina") with { Birth = new VitalEvent { On = ExtendedDate.Parse("1980-02-03") } };

        Assert.Equal("Testa Probina", Name(consent));
        Assert.Equal("anonymised", Name(consent with { Uses = [ConsentUse.AnonymousPublication] }));
        Assert.Null(Name(consent with { Status = ConsentStatus.Refused }));
        Assert.Null(Name(consent with { Withdrawn = ExtendedDate.Parse("2024-07-01") }));
        Assert.Null(Name(consent with { Expires = ExtendedDate.Parse("2024-05-31") }));
        Assert.Null(Name(consent with { Audiences = [Audience.Partners] }));
        Assert.Null(Name(consent with { Given = ExtendedDate.Parse("2024-06-02") }));
        Assert.Equal("Testa Probina", Name(consent with { Expires = ExtendedDate.Parse("2024-06-01"), Given = ExtendedDate.Parse("2024-06-01") }));

        string? Name(Consent about)
        {
            var published = Redact(File(s_read, person, about)).File!;
            Assert.True(published.Persons.Count == 0 || published.Persons[0].NameStatus == NameStatus.Named || published.Persons[0].Birth is null);
            return published.Persons.Count == 0 ? null : published.Persons[0].Names is [{ Forms: [var form] }] ? form.FullText : published.Persons[0].NameStatus!.Text;
        }
    }

    [Fact]
    public void WhatTellsOfProtectedPeopleIsToldRoughly()
    {
        var region = new Place { Id = new("r1"), Kind = PlaceKind.Region };
        var village = new Place { Id = new("v1"), Kind = PlaceKind.Village, Within = [new PlaceWithin { Key = new("w"), Place = region.Id }] };
        var hidden = Person("p2", "Verita Phantom") with { Markings = [s_open with { Level = TlpLevel.Amber }] };
        var incident = new Incident
        {
            Id = new("i1"),
            Kind = IncidentKind.Violation,
            When = new ExtendedDate { Edtf = Edtf.Parse("2019-10-14"), TimeOfDay = new TimeOfDay { Part = DayPart.Night } },
            Where = (LocationRef)village.Id,
            Count = Quantity.Exactly(3),
            Acts = [new Act { Key = new("a1"), Type = ActType.Parse("integrity.torture"), Victim = (ActorRef)hidden.Id, When = ExtendedDate.Parse("2019-10-14") }],
        };

        var published = Redact(File(s_read, region, village, hidden, incident)).File!.Incidents.Single();

        Assert.Equal("2019-10", published.When!.Edtf!.Text);
        Assert.Null(published.When.TimeOfDay);
        Assert.StartsWith("place/", published.Where!.Text, StringComparison.Ordinal);
        Assert.Null(published.Count);
        Assert.Equal(("2019-10", AbsenceReason.Masked), (published.Acts[0].When!.Edtf!.Text, published.Acts[0].Absent!.Of("victim")!.Reason));
    }

    [Theory]
    [InlineData("met Verita Fantomova there")]
    [InlineData("met FANTOMOVA there")]
    [InlineData("the case of Фантомовой")]
    [InlineData("Фантомова Верита")]
    [InlineData("https://example.org/fantomova-1975/post")]
    [InlineData("https://example.org/?q=%46%61%6e%74%6f%6d%6f%76%61")]
    [InlineData("Fanto\u00ADmova")]
    [InlineData("Fanto\u200Bmova")]
    [InlineData("F\u0430ntomova")]
    [InlineData("Fantomova\u0301")]
    [InlineData("<b>Fanto</b>mova")]
    [InlineData("&#70;antomova")]
    [InlineData("RmFudG9tb3Zh in a header")]
    [InlineData("\\u0046antomova")]
    [InlineData("veritafantomova@example.org")]
    [InlineData("the Fantomovs")]
    public void ATextThatNamesSomebodyProtectedStopsThePublication(string text)
    {
        var hidden = Person("p2", "Verita Fantomova") with { Markings = [s_red] };
        var file = File(s_read, Person("p1", "Testa Probina") with { Label = LocalizedText.En(text) }, hidden);

        var result = Redact(file);

        Assert.False(result.IsOk);
        Assert.Equal([new RedactionPlace("person/p1", null, "label")], result.NamedAt);
        Assert.True(Redact(file with { Persons = [Person("p1", "Testa Probina") with { Label = LocalizedText.En("met somebody there") }, hidden] }).IsOk);
    }

    [Fact]
    public void IdsOrderAndKeysSayNothing()
    {
        var file = File(s_read, Person("p1", "Testa Probina"), Person("p2", "Verita Phantom") with { Markings = [s_red] }, Person("p3", "Mostra Exempla"));
        var published = Redact(file).File!;

        Assert.DoesNotContain("person/p", Json(published), StringComparison.Ordinal);
        Assert.NotEqual(file.Id, published.Id);
        Assert.Equal(Json(published), Json(Redact(file with { Persons = [.. file.Persons.Reverse()] }).File!));
        Assert.NotEqual(
            Json(published),
            Json(Redactor.Redact(file, new Publication { Audience = Audience.Public, AsOf = new LocalDate(2024, 6, 1), Entropy = Encoding.ASCII.GetBytes("something else altogether") }).File!));

        // Without the hidden one nothing would be different.
        Assert.Equal(Json(published), Json(Redact(file with { Persons = [file.Persons[0], file.Persons[2]] }).File!));
    }

    [Fact]
    public void HashesAndEarlierVersionsAreDropped()
    {
        var source = new Source { Id = new("s1"), Kind = SourceKind.NgoReport, Copies = [new SourceCopy { Key = new("c1"), Url = "https://example.org/", ContentHash = new("sha-256:" + new string('a', 64)) }] };
        var published = Redact(File(s_read, source) with { Supersedes = new CaseFileId("urn:example:earlier") }).File!;

        Assert.Equal(("https://example.org/", null), (published.Sources[0].Copies[0].Url, published.Sources[0].Copies[0].ContentHash));
        Assert.Null(published.Supersedes);
    }

    [Fact]
    public void RedactingAgainChangesNothingAndTheNarrowerAudienceDecides()
    {
        var file = File(
            s_read,
            Person("p1", "Testa Probina"),
            Person("p2", "Verita Phantom") with { Markings = [s_open with { Level = TlpLevel.Green, Audiences = [Audience.Partners], Reviewed = true }] },
            new Consent { Id = new("x1"), Status = ConsentStatus.Given, By = (ActorRef)new PersonId("p3"), Uses = [ConsentUse.ShareWithPartners, ConsentUse.AnonymousPublication], Audiences = [Audience.Partners, Audience.Public] },
            Person("p3", "Mostra Exempla"));

        var forPublic = Json(Redact(file, Audience.Public).File!);
        var forPartners = Redact(file, Audience.Partners).File!;

        Assert.Equal(forPublic, Json(Redact(Redact(file, Audience.Public).File!, Audience.Public).File!));
        Assert.Equal(3, forPartners.Persons.Count);
        Assert.Equal(forPublic, Json(Redact(forPartners, Audience.Public).File!));
    }

    [Fact]
    public void WithoutEntropyOrAKnownAudienceItRefuses()
    {
        var publication = new Publication { Audience = Audience.Public, AsOf = new LocalDate(2024, 6, 1), Entropy = s_entropy };
        Assert.Throws<ArgumentException>(() => Redactor.Redact(File(s_read), publication with { Entropy = new byte[15] }));
        Assert.Throws<ArgumentException>(() => Redactor.Redact(File(s_read), publication with { Audience = Audience.NamedBody }));
        Assert.DoesNotContain("guess", publication.ToString(), StringComparison.Ordinal);
    }

    /// <param name="members">What follows in the file, from the name of the first member on.</param>
    private static CaseFile Written(string members) =>
        CaseFileJson.Read(Encoding.UTF8.GetBytes($$"""{"schemaVersion":"1.0","id":"urn:example:written","compiledOn":"2024-06-01","{{members}}}""")).Require();

    private static CaseFile File(Marking? marking, params Domain.Common.Record[] records) =>
        (CaseFile.Create("urn:example:redaction", new LocalDate(2024, 5, 1)) with { Marking = marking }).With(records);

    private static Person Person(string local, string name) => new()
    {
        Id = new(local),
        NameStatus = NameStatus.Named,
        Names = [new PersonName { Key = new("n1"), Forms = [new NameForm { Key = new("f1"), FullText = name, Lang = new LanguageTag("en") }] }],
    };

    private static RedactionResult Redact(CaseFile file) => Redact(file, Audience.Public);

    private static RedactionResult Redact(CaseFile file, Audience audience) =>
        Redactor.Redact(file, new Publication { Audience = audience, AsOf = new LocalDate(2024, 6, 1), Entropy = s_entropy });

    private static string Json(CaseFile file) => CaseFileJson.Write(file);
}
