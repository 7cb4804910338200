using System.Text;
using HumanRights.Domain.Actors;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Privacy;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Text;
using HumanRights.Domain.Time;
using NodaTime;
using Xunit;
using Record = HumanRights.Domain.Common.Record;

namespace HumanRights.Domain.Tests.Privacy;

/// <summary>What a single marking frees for whom, and where it lies.</summary>
public sealed class ClearanceTests
{
    private static readonly ExtendedDate s_day = ExtendedDate.Parse("2026-01-15");
    private static readonly OrganizationId s_body = new("o1");
    private static readonly PersonId s_person = new("p1");

    [Theory]
    [InlineData("clear", "public partners named-body internal")]
    [InlineData("white", "public partners named-body internal")]
    [InlineData("green", "partners named-body internal")]
    [InlineData("amber", "named-body internal")]
    [InlineData("amber-strict", "internal")]
    [InlineData("red", "")]
    public void ALevelReachesSoFar(string level, string reached) =>
        Assert.Equal(reached, Reached(new Marking { Level = TlpLevel.Parse(level) }));

    [Theory]
    [InlineData("public", "public partners named-body internal")]
    [InlineData("partners", "partners internal")]
    [InlineData("internal", "internal")]
    [InlineData("named-body", "named-body")]
    public void AnAudienceIncludesTheNarrowerOnes(string audience, string reached) =>
        Assert.Equal(reached, Reached(new Marking { Level = TlpLevel.Clear, Audiences = [Audience.Parse(audience)], Bodies = [s_body] }));

    [Fact]
    public void ANamedBodyMustBeTheOneThatIsNamed() =>
        Assert.Empty(Reached(new Marking { Level = TlpLevel.Clear, Audiences = [Audience.NamedBody], Bodies = [new OrganizationId("o2")] }));

    [Theory]
    [InlineData("2026-01-14", false)]
    [InlineData("2026-01-15", true)]
    [InlineData("2026-02", true)]
    [InlineData("2027~", false)]
    public void AMarkingHoldsUntilItsLastDay(string until, bool holds) =>
        Assert.Equal(holds, Of(Person(new Marking { Level = TlpLevel.Clear, Until = ExtendedDate.Parse(until) }), Audience.Public).IsCleared("person/p1"));

    [Fact]
    public void WhatIsNotMarkedIsNotSeenUnlessTheFileIs()
    {
        Assert.False(Of(Person(), Audience.Internal).IsCleared("person/p1"));
        Assert.True(Of(Person(), Audience.Public, new Marking { Level = TlpLevel.Clear }).IsCleared("person/p1"));
        Assert.False(Of(Person(), Audience.Public, new Marking { Level = TlpLevel.Clear, Targets = [Target.To(s_person)] }).IsCleared("person/p1"));
        Assert.False(Of(Person(new Marking { Level = TlpLevel.Red }), Audience.Public, new Marking { Level = TlpLevel.Clear }).IsCleared("person/p1"));
    }

    [Fact]
    public void OneMarkingThatDoesNotClearIsEnough()
    {
        var both = Person(new Marking { Level = TlpLevel.Clear }, new Marking { Level = TlpLevel.Amber });
        Assert.False(Of(both, Audience.Public).IsCleared("person/p1"));
        Assert.False(Of(both, Audience.Public).LeavesNoTrace("person/p1"));
        Assert.True(Of(Person(new Marking { Level = TlpLevel.Clear }, new Marking { Level = TlpLevel.Red }), Audience.Public).LeavesNoTrace("person/p1"));
    }

    [Fact]
    public void AMarkingWithATargetCoversThatAlone()
    {
        var clearance = Of(Person(new Marking { Level = TlpLevel.Clear }, new Marking { Level = TlpLevel.Red, Targets = [new Target { Field = new FieldPath("birth") }] }), Audience.Public);
        var person = Spot.Of("person/p1");
        Assert.True(clearance.IsCleared("person/p1"));
        Assert.False(clearance.LeavesNoTrace("person/p1"));
        Assert.True(clearance.IsCleared(person.Member("death")));
        Assert.False(clearance.LeavesNoTrace(person.Member("death")));
        Assert.False(clearance.IsCleared(person.Member("birth").Member("on")));
        Assert.True(clearance.LeavesNoTrace(person.Member("birth")));
        Assert.True(clearance.IsCleared(Spot.Of("person/p2").Member("birth")));
    }

    [Fact]
    public void AMarkingMayCoverAnotherRecord()
    {
        var marked = Person(new Marking { Level = TlpLevel.Clear, Targets = [Target.To(new PersonId("p2"))] });
        var clearance = Of([marked, new Person { Id = new PersonId("p2") }], Audience.Public, null);
        Assert.True(clearance.IsCleared("person/p2"));
        Assert.False(clearance.IsCleared("person/p1"));
    }

    [Fact]
    public void OneOfSeveralAudiencesIsEnough() =>
        Assert.Equal("partners named-body internal", Reached(new Marking { Level = TlpLevel.Clear, Audiences = [Audience.NamedBody, Audience.Partners], Bodies = [new OrganizationId("o2"), s_body] }));

    [Theory]
    [InlineData("""{"level":"clear","condition":"never"}""")]
    [InlineData("""{"level":"clear","until":{"edtf":"2030","condition":"never"}}""")]
    public void AMarkingWithMembersThatNobodyKnowsFreesNothing(string marking)
    {
        var clearance = Of(Read($$"""{"id":"person/p1","markings":[{{marking}}]}"""), Audience.Internal);
        Assert.False(clearance.IsCleared("person/p1"));
        Assert.False(clearance.LeavesNoTrace("person/p1"));
    }

    [Theory]
    [InlineData("""{"id":"person/p1","marking":[{"level":"red"}]}""", true)]
    [InlineData("""{"id":"person/p1","Markings":[{"level":"red"}]}""", true)]
    [InlineData("""{"id":"person/p1","names":[{"key":"n1","markings":[{"level":"red"}],"forms":[{"key":"f1","fullText":"Testa Probina"}]}]}""", true)]
    [InlineData("""{"id":"person/p1","remark":"none"}""", false)]
    public void WhatIsMarkedInAWayThatNobodyCanReadIsHidden(string person, bool isHidden)
    {
        var clearance = Of(Read(person), Audience.Internal, new Marking { Level = TlpLevel.Clear });
        Assert.Equal(!isHidden, clearance.IsCleared("person/p1"));
        Assert.Equal(isHidden, clearance.LeavesNoTrace("person/p1"));
    }

    [Theory]
    [InlineData("marking", true)]
    [InlineData("markings", false)]
    [InlineData("remark", true)]
    public void AFileMarkedTwiceIsNotMarked(string member, bool isCleared)
    {
        var file = Read($$$"""{"schemaVersion":"1.0","id":"urn:example:f","compiledOn":"2026-01-15","marking":{"level":"clear"}{{{(member == "marking" ? "" : $$""","{{member}}":{"level":"red"}""")}}}}""", "");
        Assert.Equal(isCleared, new Clearance(new CaseFileIndex(file), Recipient.Of(Audience.Public), s_day).IsFileCleared);
    }

    [Theory]
    [InlineData("""{"item":"nowhere"}""")]
    [InlineData("""{"field":"nowhere"}""")]
    [InlineData("""{"field":"birth/nowhere"}""")]
    [InlineData("""{"field":"birth","also":"death"}""")]
    [InlineData("""{"also":"death"}""")]
    public void AMarkingOfSomethingThatIsNotThereNarrowsTheRecord(string target)
    {
        var clearance = Of(Read($$"""{"id":"person/p1","birth":{"on":"1990"},"markings":[{"level":"clear"},{"level":"amber","targets":[{{target}}]}]}"""), Audience.Public);
        Assert.False(clearance.IsCleared("person/p1"));
        Assert.True(Of(Read($$"""{"id":"person/p1","birth":{"on":"1990"},"markings":[{"level":"clear"},{"level":"amber","targets":[{"field":"birth"}]}]}"""), Audience.Public).IsCleared("person/p1"));
    }

    [Fact]
    public void AMarkingOfSomethingThatIsNotInAnotherRecordNarrowsBoth()
    {
        var marked = Person(new Marking { Level = TlpLevel.Clear }, new Marking { Level = TlpLevel.Amber, Targets = [new Target { Record = new PersonId("p2"), Item = new("k9") }] });
        var clearance = Of([marked, new Person { Id = new PersonId("p2"), Markings = [new Marking { Level = TlpLevel.Clear }] }], Audience.Public, null);
        Assert.False(clearance.IsCleared("person/p1"));
        Assert.False(clearance.IsCleared("person/p2"));
    }

    [Fact]
    public void MarkingsOfARecordStandInItWhereverTheyStood()
    {
        Marking clear = new() { Level = TlpLevel.Clear };
        Marking amber = new() { Level = TlpLevel.Amber };
        var birth = new Target { Record = new PersonId("p2"), Field = new FieldPath("birth") };
        var clearance = Of([Person(clear, amber with { Targets = [birth] }), new Person { Id = new PersonId("p2") }, new Person { Id = new PersonId("p3") }], Audience.Public, clear);
        Assert.Equal([clear], clearance.MarkingsOf("person/p1")!);
        Assert.Equal([amber with { Targets = [birth with { Record = null }] }], clearance.MarkingsOf("person/p2")!);
        Assert.Null(clearance.MarkingsOf("person/p3"));

        // What narrows a record stands beside what the file is marked with.
        var narrowed = Of([Person(amber with { Targets = [new Target { Item = new("k9") }] })], Audience.Public, clear);
        Assert.Equal([clear, amber], narrowed.MarkingsOf("person/p1")!);
    }

    [Fact]
    public void AllThatAnAudienceMaySeeOfATargetIsAsked()
    {
        Marking clear = new() { Level = TlpLevel.Clear };
        Marking On(string? item, string? field, TlpLevel level) => new() { Level = level, Targets = [new Target { Item = item is null ? null : new(item), Field = field is null ? null : new(field) }] };
        var name = new PersonName { Key = new("n1"), Forms = [new NameForm { Key = new("f1"), FullText = "Testa Probina" }] };
        bool May(Marking marking, string? item, string? field) =>
            Of(Person(clear, marking) with { Names = [name] }, Audience.Public).IsClearedWithin("person/p1", new Target { Item = item is null ? null : new(item), Field = field is null ? null : new(field) });

        Assert.True(Of(Person(clear), Audience.Public).IsClearedWithin("person/p1", new Target()));
        Assert.True(May(On(null, "birth", TlpLevel.Clear), null, "birth"));
        Assert.False(May(On(null, "birth", TlpLevel.Red), null, "birth"));
        Assert.False(May(On(null, "birth/on", TlpLevel.Red), null, "birth"));
        Assert.True(May(On(null, "birth", TlpLevel.Red), null, "birth/on"));
        Assert.True(May(On(null, "birth", TlpLevel.Red), null, "death"));
        Assert.False(May(On(null, "birth", TlpLevel.Red), null, null));

        // Where an item lies cannot be told from its key.
        Assert.False(May(On("n1", "forms", TlpLevel.Red), null, "death"));
        Assert.False(May(On("n1", "forms", TlpLevel.Red), "n1", null));
        Assert.True(May(On("n1", "forms", TlpLevel.Red), "f1", null));
        Assert.False(May(On("n1", null, TlpLevel.Red), "n1", null));
        Assert.True(May(On("n1", null, TlpLevel.Red), "n1", "forms"));
    }

    [Fact]
    public void APlaceIsMarkedApartWhereNotEverybodySeesItWhoSeesItsRecord()
    {
        var birth = Spot.Of("person/p1").Member("birth");
        Marking On(TlpLevel level) => new() { Level = level, Targets = [new Target { Field = new FieldPath("birth") }] };
        Marking clear = new() { Level = TlpLevel.Clear };
        Assert.False(Of(Person(clear), Audience.Public).IsMarkedApart(birth));
        Assert.False(Of(Person(clear, On(TlpLevel.Clear) with { Reason = LocalizedText.En("for safety") }), Audience.Public).IsMarkedApart(birth));
        Assert.True(Of(Person(clear, On(TlpLevel.Green)), Audience.Public).IsMarkedApart(birth));
        Assert.False(Of(Person(clear, On(TlpLevel.Green)), Audience.Public).IsMarkedApart(Spot.Of("person/p1").Member("death")));
    }

    [Fact]
    public void OnlyAReviewThatClearsIsAReview()
    {
        var place = Spot.Of("person/p1").Member("biography");
        Assert.True(Of(Person(new Marking { Level = TlpLevel.Clear, Reviewed = true }), Audience.Public).IsReviewed(place));
        Assert.False(Of(Person(new Marking { Level = TlpLevel.Clear }), Audience.Public).IsReviewed(place));
        Assert.False(Of(Person(new Marking { Level = TlpLevel.Clear, Reviewed = false }), Audience.Public).IsReviewed(place));
        Assert.False(Of(Person(new Marking { Level = TlpLevel.Clear, Reviewed = true }, new Marking { Level = TlpLevel.Red }), Audience.Public).IsReviewed(place));
        Assert.True(Of([], Audience.Public, new Marking { Level = TlpLevel.Clear, Reviewed = true }).IsFileReviewed);
        Assert.False(Of([], Audience.Public, new Marking { Level = TlpLevel.Clear }).IsFileReviewed);
        Assert.False(Of([], Audience.Public, new Marking { Level = TlpLevel.Green, Reviewed = true }).IsFileReviewed);
        Assert.False(Of([], Audience.Public, null).IsFileReviewed);
    }

    [Fact]
    public void RecordsAreBoundAlikeByTheSameMarkingsInAnyOrder()
    {
        Marking clear = new() { Level = TlpLevel.Clear };
        Marking green = new() { Level = TlpLevel.Green };
        Person Other(params Marking[] markings) => new() { Id = new PersonId("p2"), Markings = markings };
        Assert.True(Of([Person(clear, green), Other(green, clear)], Audience.Public, null).BindsAlike("person/p1", "person/p2"));
        Assert.False(Of([Person(clear, green), Other(green)], Audience.Public, null).BindsAlike("person/p1", "person/p2"));
    }

    [Fact]
    public void APlaceIsToldFromTheNearestPart()
    {
        var name = Spot.Of("person/p1").Member("names").Part("n1").Member("forms").Part("f1").Member("fullText");
        Assert.Equal("f1", name.Item);
        Assert.Equal("fullText", name.Field);
        Assert.Null(Spot.Of("person/p1").Member("birth").Item);
        Assert.Equal("birth/on", Spot.Of("person/p1").Member("birth").Member("on").Field);
        Assert.True(Spot.Of("person/p1").Member("id").IsId);
        Assert.False(Spot.Of("person/p1").Member("birth").IsId);
        Assert.False(Spot.Of("person/p1").Member("birth").Member("id").IsId);
    }

    [Theory]
    [InlineData("n1", null, true)]
    [InlineData("f1", null, true)]
    [InlineData("f2", null, false)]
    [InlineData("f1", "fullText", true)]
    [InlineData("f1", "full", false)]
    [InlineData("f1", "fullText/en", false)]
    [InlineData("n1", "forms", true)]
    [InlineData("n1", "forms/fullText", true)]
    [InlineData("n1", "form", false)]
    [InlineData(null, "names", true)]
    [InlineData(null, "names/forms", true)]
    [InlineData(null, "fullText", false)]
    [InlineData(null, null, true)]
    public void APlaceLiesInWhatIsAroundIt(string? item, string? field, bool isIn)
    {
        var name = Spot.Of("person/p1").Member("names").Part("n1").Member("forms").Part("f1").Member("fullText");
        Assert.Equal(isIn, name.IsIn(new Target { Record = s_person, Item = item is null ? null : new(item), Field = field is null ? null : new(field) }));
    }

    [Fact]
    public void ARecipientIsAnAudienceOrABodyThatIsNamed()
    {
        Assert.Throws<ArgumentNullException>("audience", static () => Recipient.Of(null!));
        Assert.Throws<ArgumentNullException>("body", static () => Recipient.NamedBody(null!));
        var refused = Assert.Throws<ArgumentException>("audience", static () => Recipient.Of(Audience.NamedBody));
        Assert.StartsWith("The audience is unknown", refused.Message, StringComparison.Ordinal);
        Assert.Equal(s_body, Recipient.NamedBody(s_body).Body);
        Assert.Null(Recipient.Of(Audience.Partners).Body);
    }

    private static string Reached(Marking marking)
    {
        Recipient[] recipients = [Recipient.Of(Audience.Public), Recipient.Of(Audience.Partners), Recipient.NamedBody(s_body), Recipient.Of(Audience.Internal)];
        return string.Join(' ', recipients.Where(r => new Clearance(new CaseFileIndex(File([Person(marking)], null)), r, s_day).IsCleared("person/p1")));
    }

    private static Clearance Of(Person person, Audience audience, Marking? ofFile = null) => Of([person], audience, ofFile);

    private static Clearance Of(Record[] records, Audience audience, Marking? ofFile) => new(new CaseFileIndex(File(records, ofFile)), Recipient.Of(audience), s_day);

    private static CaseFile File(Record[] records, Marking? marking) => CaseFile.Create("urn:example:clearance", new LocalDate(2026, 1, 15)).With(records) with { Marking = marking };

    private static Person Read(string person) => Read($$"""{"schemaVersion":"1.0","id":"urn:example:f","compiledOn":"2026-01-15","persons":[{{person}}]}""", "").Persons.Single();

    private static CaseFile Read(string file, string _) => CaseFileJson.Read(Encoding.UTF8.GetBytes(file)).Require();

    private static Person Person(params Marking[] markings) => new() { Id = s_person, Markings = markings };
}
