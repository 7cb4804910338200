using HumanRights.Domain.Actors;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Privacy;
using HumanRights.Domain.Time;
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

    private static Recipient RecipientOf(string audience) => audience == "named-body" ? Recipient.NamedBody(new OrganizationId("o1")) : Recipient.Of(Audience.Parse(audience));
}
