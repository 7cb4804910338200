using System.Text.Json;
using HumanRights.Domain.Actors;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Privacy;
using HumanRights.Domain.Time;
using NodaTime;
using Xunit;

namespace HumanRights.Domain.Tests.Privacy;

/// <summary>What a consent covers, use by use and audience by audience; what is not said is not allowed.</summary>
public sealed class AgreementTests
{
    private static readonly ExtendedDate s_day = ExtendedDate.Parse("2026-01-15");

    private static readonly Consent s_consent = new() { Id = new ConsentId("1"), Status = ConsentStatus.Given, By = new PersonId("p1") };

    [Theory]
    [InlineData("share-with-partners", "partners", true)]
    [InlineData("share-with-partners", "named-body", false)]
    [InlineData("share-with-partners", "public", false)]
    [InlineData("share-with-un", "named-body", true)]
    [InlineData("share-with-un", "partners", false)]
    [InlineData("share-with-npm", "named-body", true)]
    [InlineData("share-with-nhri", "named-body", true)]
    [InlineData("share-with-regional-bodies", "named-body", true)]
    [InlineData("share-with-authorities", "named-body", true)]
    [InlineData("share-with-authorities", "public", false)]
    [InlineData("named-publication", "public", true)]
    [InlineData("named-publication", "partners", true)]
    [InlineData("anonymous-publication", "public", false)]
    [InlineData("anonymous-publication", "named-body", false)]
    [InlineData("anonymous-publication", "internal", true)]
    public void SharingReachesThoseWhomItNames(string use, string audience, bool isCovered)
    {
        var consent = s_consent with { Uses = [ConsentUse.Parse(use)], Audiences = [Audience.Public] };
        Assert.Equal(isCovered, Agreement.Covers(consent, RecipientOf(audience), ConsentUse.NamedPublication));
        Assert.Equal(isCovered, Agreement.Allows(consent, RecipientOf(audience), s_day, ConsentUse.NamedPublication));
    }

    [Fact]
    public void AConsentForSomeRecordsOrForOthersCoversNothing()
    {
        var consent = s_consent with { Uses = [ConsentUse.NamedPublication], Audiences = [Audience.Partners] };
        Assert.False(Agreement.Covers(consent, RecipientOf("public"), ConsentUse.NamedPublication));
        Assert.True(Agreement.Covers(consent, RecipientOf("partners"), ConsentUse.NamedPublication));
        Assert.False(Agreement.Covers(consent with { Records = [Target.To(new SourceId("s1"))] }, RecipientOf("partners"), ConsentUse.NamedPublication));
        Assert.True(Agreement.Covers(consent with { Status = ConsentStatus.NotRequired, Uses = [] }, RecipientOf("public"), ConsentUse.NamedPublication));
    }

    [Fact]
    public void OneOfSeveralUsesAndAudiencesIsEnough()
    {
        var consent = s_consent with { Uses = [ConsentUse.ShareWithUn, ConsentUse.ShareWithPartners], Audiences = [Audience.Internal, Audience.Partners] };
        Assert.True(Agreement.Covers(consent, RecipientOf("partners"), ConsentUse.NamedPublication));
        Assert.True(Agreement.Reaches(consent, RecipientOf("partners")));
        Assert.False(Agreement.Reaches(consent, RecipientOf("named-body")));
        Assert.False(Agreement.Reaches(consent with { Audiences = [] }, RecipientOf("partners")));
    }

    [Fact]
    public void MembersThatNobodyKnowsMayTakeItBack()
    {
        var consent = s_consent with { Uses = [ConsentUse.NamedPublication], Audiences = [Audience.Public] };
        Assert.True(Agreement.Allows(consent, RecipientOf("public"), s_day, ConsentUse.NamedPublication));
        Assert.False(Agreement.Allows(consent with { Unknown = Unknown("onlyIf") }, RecipientOf("public"), s_day, ConsentUse.NamedPublication));

        // However deep they stand.
        var expires = consent with { Expires = ExtendedDate.Parse("2030") with { Unknown = Unknown("onlyIf") } };
        Assert.False(Agreement.Allows(expires, RecipientOf("public"), s_day, ConsentUse.NamedPublication));
        Assert.True(Agreement.Covers(expires, RecipientOf("public"), ConsentUse.NamedPublication));
    }

    [Fact]
    public void AConsentConcernsThoseWhomItNamesOrElseWhoGaveIt()
    {
        var forOthers = s_consent with { Id = new ConsentId("2"), Persons = [new PersonId("p2"), new PersonId("p3"), new PersonId("p2")] };
        var nobodys = new Consent { Id = new ConsentId("3") };
        var byPerson = Agreement.ByPerson(File(s_consent, forOthers, nobodys));
        Assert.Equal([s_consent], byPerson["person/p1"]);
        Assert.Equal([forOthers], byPerson["person/p2"]);
        Assert.Equal([forOthers], byPerson["person/p3"]);
        Assert.Empty(Agreement.PeopleOf(nobodys, File()));
    }

    [Fact]
    public void ItIsSaidWhyAConsentDoesNotHold()
    {
        Assert.Null(Agreement.WhyNot(s_consent, s_day));
        Assert.Null(Agreement.WhyNot(s_consent with { Status = ConsentStatus.GivenLimited }, s_day));
        Assert.Null(Agreement.WhyNot(s_consent with { Status = ConsentStatus.ByRepresentative }, s_day));
        Assert.Equal("status", Agreement.WhyNot(s_consent with { Status = null }, s_day));
        Assert.Equal("given", Agreement.WhyNot(s_consent with { Given = ExtendedDate.Parse("2027") }, s_day));
        Assert.Null(Agreement.WhyNot(s_consent with { Given = ExtendedDate.Parse("2026") }, s_day));
        Assert.Equal("withdrawn", Agreement.WhyNot(s_consent with { Withdrawn = ExtendedDate.Parse("2030") }, s_day));
        Assert.Equal("expires", Agreement.WhyNot(s_consent with { Expires = ExtendedDate.Parse("2025-12") }, s_day));
        Assert.Equal("expires", Agreement.WhyNot(s_consent with { Expires = ExtendedDate.Parse("2027~") }, s_day));
        Assert.Null(Agreement.WhyNot(s_consent with { Expires = s_day }, s_day));
    }

    [Fact]
    public void ANamedBodyIsARecipientOnlyByItsName()
    {
        Assert.Throws<ArgumentException>(static () => Recipient.Of(Audience.NamedBody));
        Assert.Equal("named-body", RecipientOf("named-body").ToString());
    }

    private static CaseFileIndex File(params Consent[] consents) =>
        new(CaseFile.Create("urn:example:agreement", new LocalDate(2026, 1, 15)).With([.. consents, .. new[] { "p1", "p2", "p3" }.Select(static id => new Person { Id = new PersonId(id) })]));

    private static UnknownMembers Unknown(string name) => UnknownMembers.Of([new(name, JsonSerializer.SerializeToElement(true))]);

    private static Recipient RecipientOf(string audience) => audience == "named-body" ? Recipient.NamedBody(new OrganizationId("o1")) : Recipient.Of(Audience.Parse(audience));
}
