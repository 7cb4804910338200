using HumanRights.Domain.Actors;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Complaints;
using HumanRights.Domain.Facilities;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Sources;
using HumanRights.Domain.Text;
using HumanRights.Domain.Validation;
using HumanRights.Domain.Values;
using Xunit;
using static HumanRights.Domain.Tests.Validation.Rules.RuleTesting;

namespace HumanRights.Domain.Tests.Validation.Rules;

public sealed class IdentityRulesTests
{
    [Fact]
    public void OfTwoRecordsWithOneIdTheSecondIsReported()
    {
        var file = File() with { Persons = [Person("p1"), Person("p2"), Person("p1", Form("f", "Somebody Else", "en"))] };

        Expect(["/persons/2/id | person/p1 id | person/p1"], Found(RuleIds.DuplicateRecordId, file));
        Assert.Empty(Found(RuleIds.DuplicateRecordId, Person("p1"), Person("p2"), Organization("p1")));
    }

    [Fact]
    public void OfTwoPartsWithOneKeyTheSecondIsReportedAtAnyDepth()
    {
        var person = Person("p1", Form("k", "A Name", "en")) with
        {
            Detentions = [new Detention { Key = new("d"), Placements = [new Placement { Key = new("k") }, new Placement { Key = new("n") }] }],
        };

        Expect(
            ["/persons/0/detentions/0/placements/0/key | person/p1 #k key | k", "/persons/0/detentions/0/placements/1/key | person/p1 #n key | n"],
            Found(RuleIds.DuplicatePartKey, person, Person("p2", Form("k", "Another Name", "en"))));
    }

    [Fact]
    public void KeysAreComparedInsideOneRecordOnly() =>
        Assert.Empty(Found(RuleIds.DuplicatePartKey, Person("p1", Form("k", "A Name", "en")), Person("p2", Form("k", "Another Name", "en"))));

    [Fact]
    public void AWorldwideNumberNamesOneRecord()
    {
        Expect(
            ["/organizations/0/identifiers/0/value | organization/a identifiers | application-number, organization/b | organization/b", "/organizations/1/identifiers/0/value | organization/b identifiers | application-number, organization/a | organization/a"],
            Found(RuleIds.SharedIdentifier, Numbered("a", IdentifierScheme.ApplicationNumber, "41015/04"), Numbered("b", IdentifierScheme.ApplicationNumber, "41015/04"), Numbered("c", IdentifierScheme.ApplicationNumber, "41016/04")));
        Assert.Empty(Found(RuleIds.SharedIdentifier, Numbered("a", IdentifierScheme.DocketNumber, "2-15"), Numbered("b", IdentifierScheme.DocketNumber, "2-15")));
    }

    [Fact]
    public void ANumberOfAnIssuerNamesOneRecordOfThatIssuer()
    {
        Assert.Empty(Found(RuleIds.SharedIdentifier, Numbered("a", IdentifierScheme.TaxNumber, "7"), Numbered("b", IdentifierScheme.TaxNumber, "7")));
        Assert.Empty(Found(RuleIds.SharedIdentifier, Numbered("a", IdentifierScheme.TaxNumber, "7", "x"), Numbered("b", IdentifierScheme.TaxNumber, "7", "y")));
        Assert.Equal(2, Found(RuleIds.SharedIdentifier, Numbered("a", IdentifierScheme.TaxNumber, "7", "x"), Numbered("b", IdentifierScheme.TaxNumber, "7", "x")).Length);
    }

    [Fact]
    public void ATranslationHasTheNumberOfItsOriginal()
    {
        var original = Source("s1", "2014") with { Identifiers = [new Identifier { Scheme = IdentifierScheme.UnSymbol, Value = "CAT/C/KAZ/CO/3" }] };
        var same = original with { Id = new("s2") };

        Assert.Equal(2, Found(RuleIds.SharedIdentifier, original, same).Length);
        Assert.Empty(Found(RuleIds.SharedIdentifier, original, same with { TranslationOf = original.Id }));
    }

    [Fact]
    public void AnIdentityLinkAnswersTheQuestionUnlessItSaysNo()
    {
        var file = File(Numbered("a", IdentifierScheme.Doi, "10.1/1"), Numbered("b", IdentifierScheme.Doi, "10.1/1"));
        var link = new Domain.Sources.IdentityLink { Id = new("i1"), A = new OrganizationId("b"), B = new OrganizationId("a"), Judgement = IdentityJudgement.PossiblySame };

        Assert.Equal(2, Found(RuleIds.SharedIdentifier, file).Length);
        Assert.Empty(Found(RuleIds.SharedIdentifier, file.With(link)));
        Assert.Equal(2, Found(RuleIds.SharedIdentifier, file.With(link with { Judgement = IdentityJudgement.NotSame })).Length);
    }

    [Fact]
    public void OneFormWithLanguageAndScriptIsEnough()
    {
        const string rule = RuleIds.NameWithoutScript;

        Expect(["/persons/0 | person/p1"], Found(rule, Person("p1", Form("f1", "Elena Semionova", null))));
        Expect(["/persons/0 | person/p1"], Found(rule, Person("p1")));
        Assert.Empty(Found(rule, Person("p1", Form("f1", "Elena Semionova", null), Form("f2", "Елена Семенова", "ru"))));
        Assert.Empty(Found(rule, Person("p1", Form("f1", "Elena Semionova", "ru-Latn"))));

        // Uzbek is written in two scripts; "und" says nothing.
        Assert.Single(Found(rule, Person("p1", Form("f1", "A Name", "uz"))));
        Assert.Single(Found(rule, Person("p1", Form("f1", "A Name", "und"))));
        Assert.Empty(Found(rule, Person("p1", Form("f1", "A Name", "uz-Cyrl"))));
    }

    [Fact]
    public void ANameThatIsMissingForAReasonNeedsNoScript()
    {
        const string rule = RuleIds.NameWithoutScript;

        Assert.Empty(Found(rule, Person("p1") with { NameStatus = NameStatus.Unnamed }));
        Assert.Empty(Found(rule, Person("p1") with { NameStatus = NameStatus.Anonymised }));
        Assert.Empty(Found(rule, Person("p1") with { Absent = new AbsenceMap("names", AbsenceReason.Masked) }));
        Assert.Single(Found(rule, Person("p1") with { NameStatus = NameStatus.Named }));
    }

    [Theory]
    [InlineData("N.A. Example", true)]
    [InlineData("N. A. Example", true)]
    [InlineData("M Example", true)]
    [InlineData("Example Yu.", true)]
    [InlineData("Н.А. Примеров", true)]
    [InlineData("Dr. Example", false)]
    [InlineData("Nora A. Example", false)]
    [InlineData("Example", false)]
    [InlineData("N.A.", false)]
    public void InitialsAreTold(string name, bool isReported) =>
        Expect(isReported ? ["/persons/0/names | person/p1 names"] : [], Found(RuleIds.InitialsOnly, Person("p1", Form("f", name, "en"))));

    [Theory]
    [InlineData("N. A. Example", 1)]
    [InlineData("Nora Example", 1)]
    [InlineData("Example", 0)]
    public void OnlyAGivenNameIsLookedAtForInitials(string name, int times) =>
        Assert.Equal(times, ConsideredIn(RuleIds.InitialsOnly, $$"""
            "persons":[{"id":"person/p1","names":[{"key":"n","forms":[{"key":"f","fullText":"{{name}}"}]}]}]
            """));

    [Fact]
    public void OneSpelledOutFormSilencesInitials()
    {
        const string rule = RuleIds.InitialsOnly;
        var form = Form("f1", "M. Example", "en");

        Assert.Empty(Found(rule, Person("p1", form, Form("f2", "Max Example", "en"))));
        Assert.Empty(Found(rule, Person("p1", form with { Absent = new AbsenceMap("parts/given", AbsenceReason.NotStatedInSource) })));
        Assert.Single(Found(rule, Person("p1", form with { Parts = new NameParts { Given = "M.", Family = "Example" } })));
        Assert.Empty(Found(rule, Person("p1", form with { Parts = new NameParts { Given = "Max", Family = "Example" } })));
        Assert.Empty(Found(rule, Person("p1", form with { Parts = new NameParts { Family = "Example" } })));
    }

    [Theory]
    [InlineData("1980-05-02", "1980-05-01", true)]
    [InlineData("1980-05-01", "1980-05-01", false)]
    [InlineData("1980-05", "1980-05-01", false)]
    [InlineData("1980-05-02~", "1980-05-01", false)]
    [InlineData("1980", "1979-12", true)]
    [InlineData("1850-01-01", "1971-01-01", true)]
    [InlineData("1850-01-01", "1970-12-31", false)]
    [InlineData("1850", "1971-06", false)]
    public void BirthIsNotAfterDeathAndNobodyGrowsOlderThanAHundredAndTwenty(string birth, string death, bool isReported) =>
        Expect(
            isReported ? ["/persons/0/death | person/p1 death | birth, death | person/p1 birth/on"] : [],
            Found(RuleIds.ImpossibleLife, Person("p1") with { Birth = new VitalEvent { On = Date(birth) }, Death = new VitalEvent { On = Date(death) } }));

    [Fact]
    public void AgesAndEventsFitALife()
    {
        var person = Person("p1") with
        {
            Birth = new VitalEvent { On = Date("1980-05") },
            Ages = [new Age { Key = new("a1"), Years = Quantity.Exactly(121) }, new Age { Key = new("a2"), Years = Quantity.Exactly(120) }, new Age { Key = new("a3"), On = Date("1980-04") }],
            Positions = [new Position { Key = new("w1"), Period = Span("1980-05-01", null) }, new Position { Key = new("w2"), Period = Span("1979", null) }],
            Detentions = [new Detention { Key = new("d1"), Statuses = [new DetentionState { Key = new("t1"), On = Date("2101-06-01") }] }],
            HealthEvents = [new HealthEvent { Key = new("h1"), Kind = HealthEventKind.Unknown, On = Date("1979~") }],
        };

        Expect(
            [
                "/persons/0/ages/0 | person/p1 #a1 | ages",
                "/persons/0/ages/2 | person/p1 #a3 | birth, ages | person/p1 birth/on",
                "/persons/0/detentions/0 | person/p1 #d1 | birth, detentions | person/p1 birth/on",
                "/persons/0/positions/1 | person/p1 #w2 | birth, positions | person/p1 birth/on",
            ],
            Found(RuleIds.ImpossibleLife, person));
    }

    private static Organization Numbered(string local, IdentifierScheme scheme, string value) =>
        Organization(local) with { Identifiers = [new Identifier { Scheme = scheme, Value = value }] };

    private static Organization Numbered(string local, IdentifierScheme scheme, string value, string issuer) =>
        Organization(local) with { Identifiers = [new Identifier { Scheme = scheme, Value = value, Issuer = Body(issuer) }] };
}
