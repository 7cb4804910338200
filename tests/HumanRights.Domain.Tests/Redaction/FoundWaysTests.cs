using System.Text;
using HumanRights.Domain.Actors;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Privacy;
using HumanRights.Domain.Redaction;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Validation;
using Xunit;

namespace HumanRights.Domain.Tests.Redaction;

/// <summary>Ways past the redaction that people found who looked for them, each with markings that a careful compiler takes for right. All people here are invented.</summary>
public sealed class FoundWaysTests
{
    private const string Read = """ "level":"clear","audiences":["public"],"reviewed":true """;
    private const string Named = """{"id":"person/p1","names":[{"key":"n1","forms":[{"key":"f1","fullText":"Testa Probina","lang":"en"}]}]}""";
    private const string Red = """{"id":"person/p2","names":[{"key":"n1","forms":[{"key":"f1","fullText":"Verita Phantomova"}]}],"markings":[{"level":"red"}]}""";
    private const string Pseudonymous = """{"id":"person/p3","names":[{"key":"n1","forms":[{"key":"f1","fullText":"Mostra Exempla"}]}]}""";
    private const string Anonymously = """{"id":"consent/c3","status":"given","persons":["person/p3"],"uses":["anonymous-publication"],"audiences":["public"]}""";

    private static readonly byte[] s_entropy = Encoding.ASCII.GetBytes("nobody can guess");

    [Theory]
    [InlineData("""{"level":"clear","audiences":["public"],"reviewed":false}""")]
    [InlineData("""{"level":"clear","audiences":["public"],"reviewed":false,"targets":[{"item":"nowhere"}]}""")]
    [InlineData("""{"level":"clear","audiences":["public"],"reviewed":false,"targets":[{"record":"incident/i1"}]}""")]
    [InlineData("""{"level":"clear","audiences":["public"],"reviewed":false,"targets":[{"field":"label"}]}""")]
    public void AMarkingThatSaysUnreadIsBelieved(string marking)
    {
        Assert.DoesNotContain("quietly", Public($$"""{"incidents":[{"id":"incident/i1","kind":"violation","label":{"en":"quietly"},"markings":[{ {{Read}} },{{marking}}]}]}"""), StringComparison.Ordinal);
        Assert.DoesNotContain("quietly", Public($$"""{"incidents":[{"id":"incident/i1","kind":"violation","label":{"en":"quietly"},"markings":[{{marking}}]}]}"""), StringComparison.Ordinal);

        // A part that was read is told where the whole was not; not where nobody can tell which part was not.
        var part = $$"""{"incidents":[{"id":"incident/i1","kind":"violation","label":{"en":"quietly"},"markings":[{ {{Read}}, "targets":[{"field":"label"}]},{"level":"clear","reviewed":false},{{marking}}]}]}""";
        Assert.Equal(!marking.Contains("item", StringComparison.Ordinal) && !marking.Contains("field", StringComparison.Ordinal), Public(part).Contains("quietly", StringComparison.Ordinal));
    }

    [Fact]
    public void AMarkingThatNamesABodyIsForThatBody()
    {
        var file = File("""{"organizations":[{"id":"organization/o1","kind":"public-authority"},{"id":"organization/o2","kind":"public-authority"}],"incidents":[{"id":"incident/i1","kind":"violation","markings":[{"level":"amber","bodies":["organization/o1"]}]}]}""");
        Assert.Single(Redact(file, Recipient.NamedBody(new OrganizationId("o1"))).File!.Incidents);
        Assert.Empty(Redact(file, Recipient.NamedBody(new OrganizationId("o2"))).File!.Incidents);
        Assert.Empty(Redact(file, Recipient.Of(Audience.Internal)).File!.Incidents);
        Assert.Empty(Redact(File("""{"incidents":[{"id":"incident/i1","kind":"violation","markings":[{"level":"clear","bodies":["organization/o1"]}]}]}"""), Recipient.Of(Audience.Public)).File!.Incidents);
    }

    [Theory]
    [InlineData("2024-05", true)]
    [InlineData("2024", true)]
    [InlineData("2024-05-19", false)]
    [InlineData("2024-05-XX", false)]
    [InlineData("2024-XX", false)]
    [InlineData("202X", false)]
    [InlineData("[2024-01-01,2024-12-31]", false)]
    [InlineData("[2024-06-01,2024-12-31]", true)]
    [InlineData("{2024-01-01,2024-12-31}", false)]
    [InlineData("2024-01/2024-12", false)]
    [InlineData("2024-06/2024-12", true)]
    [InlineData("2024-21", false)]
    [InlineData("XXXX", false)]
    public void WhatMayHaveEndedFreesNothing(string end, bool isTold)
    {
        Assert.Equal(isTold, Public($$"""{"incidents":[{"id":"incident/i1","kind":"violation","label":{"en":"quietly"},"markings":[{ {{Read}}, "until":"{{end}}" }]}]}""").Contains("quietly", StringComparison.Ordinal));
        Assert.Equal(isTold, Public($$"""{"persons":[{{Named}}],"consents":[{"id":"consent/c1","status":"given","persons":["person/p1"],"uses":["named-publication"],"audiences":["public"],"expires":"{{end}}"}]}""").Contains("Probina", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(""" "by":"person/p1","persons":["person/nobody"] """)]
    [InlineData(""" "records":[{"record":"person/p1"}] """)]
    [InlineData(""" "by":"person/p9","records":[{"record":"person/p1"}] """)]
    public void ARefusalThatPointsWronglyIsARefusal(string whose) =>
        Assert.DoesNotContain("Probina", Public($$"""{"persons":[{{Named}}],"consents":[{"id":"consent/c1","status":"refused",{{whose}}}]}"""), StringComparison.Ordinal);

    [Fact]
    public void AConsentThatPointsWronglyBindsTheNextReader()
    {
        var file = File($$"""{"persons":[{{Named}}],"consents":[{"id":"consent/c1","status":"given","by":"person/p1","persons":["person/nobody"],"uses":["share-with-partners"],"audiences":["partners"]}]}""");
        var partners = Redact(file, Recipient.Of(Audience.Partners)).File!;
        Assert.Equal([partners.Persons.Single().Id], partners.Consents.Single().Persons);
        Assert.Contains("Probina", Json(partners), StringComparison.Ordinal);
        Assert.DoesNotContain("Probina", Json(Redact(partners, Recipient.Of(Audience.Public)).File!), StringComparison.Ordinal);
    }

    [Fact]
    public void BesideAMonthNothingTellsTheDays()
    {
        var told = Public($$"""
            {"persons":[{{Red}}],"incidents":[
                {"id":"incident/i1","kind":"violation","when":"2019-10-14","acts":[{"key":"a1","type":"integrity.torture","victim":"person/p2"}],
                    "protests":[{"key":"p","kind":"hunger-strike","participants":["person/p2"],"period":{"from":"2019-10-01","to":"2019-10-31","duration":{"value":"31"} } }]},
                {"id":"incident/i2","kind":"violation","when":{"edtf":"2019-10-14","anchor":{"target":{"record":"incident/i1"},"relation":"same-day"} } }]}
            """);
        Assert.Contains("\"from\":\"2019-10\"", told, StringComparison.Ordinal);
        Assert.DoesNotContain("duration", told, StringComparison.Ordinal);
        Assert.DoesNotContain("anchor", told, StringComparison.Ordinal);
        Assert.Contains("\"when\":\"2019-10-14\"", told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("person/p2")]
    [InlineData("group/g1")]
    [InlineData("group/g2")]
    public void WhatHappenedToAGroupHappenedToItsMembers(string victim)
    {
        var told = Public($$"""
            {"persons":[{{Red}}],"groups":[{"id":"group/g1","members":["person/p2"]},{"id":"group/g2","members":["group/g1"]}],
             "incidents":[{"id":"incident/i1","kind":"violation","when":"2019-10-14","acts":[{"key":"a1","type":"integrity.torture","victim":"{{victim}}"}]}]}
            """);
        Assert.Contains("\"when\":\"2019-10\"", told, StringComparison.Ordinal);
    }

    [Fact]
    public void WhoseKinSomebodyUnderAPseudonymIsIsNotTold()
    {
        var told = Public($$"""
            {"persons":[{{Named}},{{Pseudonymous}}],"consents":[{{Anonymously}},{"id":"consent/c1","status":"given","persons":["person/p1"],"uses":["named-publication"],"audiences":["public"]}],
             "organizations":[{"id":"organization/o1","kind":"media"}],
             "identityLinks":[{"id":"identity-link/l1","a":"person/p3","b":"organization/o1","judgement":"same"}],
             "groups":[{"id":"group/g1","memberRelation":["spouses","co-accused"],"members":["person/p1","person/p3"]}],
             "complaints":[{"id":"complaint/c1","kind":"complaint","complainants":[{"key":"k","actor":"person/p1","capacity":"relative"}],"onBehalfOf":["person/p3"],
                "representation":[{"key":"r","by":"person/p1","of":["person/p3"],"basis":"kinship"}]}],
             "proceedings":[{"id":"proceeding/x","kind":"criminal","parties":[{"key":"a","actor":"person/p3","role":"accused"},{"key":"b","actor":"person/p1","role":"victim","capacity":"successor","succeeds":"a"}]}]}
            """);
        Assert.Contains("co-accused", told, StringComparison.Ordinal);
        foreach (var kin in new[] { "spouses", "relative", "kinship", "successor", "succeeds", "identity-link" })
        {
            Assert.DoesNotContain(kin, told, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void AFigureGoesWithWhatItIsAbout() =>
        Assert.DoesNotContain("777", Public($$"""
            {"incidents":[{"id":"incident/i1","kind":"violation","count":{"value":"777"},"markings":[{ {{Read}} },{"level":"red","targets":[{"field":"count"}]}]}],
             "figures":[{"id":"figure/f1","quantity":{"value":"777"},"about":[{"record":"incident/i1","field":"count"}]}]}
            """), StringComparison.Ordinal);

    [Fact]
    public void AFileForNobodyDoesNotSayWhoCompiledIt() =>
        Assert.DoesNotContain("compiledBy", Json(Redact(File($$"""{"compiledBy":"organization/o1","organizations":[{"id":"organization/o1","kind":"ngo","markings":[{ {{Read}} }]}]}""", """{"level":"red"}"""), Recipient.Of(Audience.Public)).File!), StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"organizations":[{"id":"organization/o1","kind":"ngo","names":[{"key":"n","raw":"Org"}],"markings":[{"level":"clear","audiences":["public"]},{"level":"green","targets":[{"field":"names"}]}]}]}""")]
    [InlineData("""{"persons":[{"id":"person/p1","markings":[{"level":"green","reviewed":true}]}],"consents":[{"id":"consent/c1","status":"refused","persons":["person/p1"]}],"incidents":[{"id":"incident/i1","kind":"violation","participants":["person/p1"]}]}""")]
    [InlineData("""{"places":[{"id":"place/a","kind":"country"},{"id":"place/b","kind":"region"},{"id":"place/c","kind":"village","within":[{"key":"k1","place":"place/a"},{"key":"k2","place":"place/b"}],"markings":[{"level":"clear","reviewed":true},{"level":"green","targets":[{"item":"k1"}]}]}],"persons":[{"id":"person/p2","markings":[{"level":"green"}]}],"incidents":[{"id":"incident/i1","kind":"violation","where":"place/c","participants":["person/p2"]}]}""")]
    [InlineData("""{"measures":[{"id":"measure/m1","kind":"listing","markings":[{"level":"red"}]}],"figures":[{"id":"figure/f5","about":[{"record":"measure/m1"}],"denominator":{"min":"23"},"markings":[{"level":"green"}]},{"id":"figure/f6","notComparableWith":[{"key":"k3","figure":"figure/f5","reason":{"en":"other years"}}]}]}""")]
    public void ByWayOfPartnersItIsTheSame(string records)
    {
        var file = File(records);
        Assert.Equal(Json(Redact(file, Recipient.Of(Audience.Public)).File!), Json(Redact(Redact(file, Recipient.Of(Audience.Partners)).File!, Recipient.Of(Audience.Public)).File!));
    }

    [Theory]
    [InlineData("tlp", "\"red\"", false)]
    [InlineData("TLP", "\"red\"", false)]
    [InlineData("marks", "[]", false)]
    [InlineData("confidential", "true", false)]
    [InlineData("weather", "\"fair\"", true)]
    [InlineData("access", "1", false)]
    [InlineData("audience", "1", false)]
    [InlineData("classification", "1", false)]
    [InlineData("classified", "1", false)]
    [InlineData("confidentiality", "1", false)]
    [InlineData("embargo", "1", false)]
    [InlineData("internal", "1", false)]
    [InlineData("mark", "1", false)]
    [InlineData("private", "1", false)]
    [InlineData("protected", "1", false)]
    [InlineData("publish", "1", false)]
    [InlineData("restricted", "1", false)]
    [InlineData("secret", "1", false)]
    [InlineData("sensitive", "1", false)]
    [InlineData("sensitivity", "1", false)]
    [InlineData("visibility", "1", false)]
    [InlineData("bodies", "1", false)]
    [InlineData("until", "1", false)]
    public void WhatOthersCallAMarkingIsOneThatNobodyCanRead(string member, string value, bool isTold) =>
        Assert.Equal(isTold, Public($$"""{"incidents":[{"id":"incident/i1","kind":"violation","label":{"en":"quietly"},"{{member}}":{{value}}}]}""").Contains("quietly", StringComparison.Ordinal));

    [Theory]
    [InlineData("\"level\":\"red\"")]
    [InlineData("\"audiences\":[\"internal\"]")]
    [InlineData("\"reviewed\":false")]
    [InlineData("\"x-tlp\":\"red\"")]
    [InlineData("\"tlp_level\":\"red\"")]
    [InlineData("\"doNotPublish\":true")]
    [InlineData("\"public\":false")]
    public void AMarkingWrittenFlatIsOneThatNobodyCanRead(string member) =>
        Assert.DoesNotContain("quietly", Public($$"""{"incidents":[{"id":"incident/i1","kind":"violation","label":{"en":"quietly"},{{member}} }]}"""), StringComparison.Ordinal);

    [Theory]
    [InlineData("\"tlp\":\"red\"")]
    [InlineData("\"confidential\":true")]
    public void SoWithTheFile(string member) =>
        Assert.DoesNotContain("quietly", Public($$"""{ {{member}}, "incidents":[{"id":"incident/i1","kind":"violation","label":{"en":"quietly"} }]}"""), StringComparison.Ordinal);

    [Fact]
    public void AMarkingForABodyThatIsNotToldIsStillForABody()
    {
        var file = File("""{"organizations":[{"id":"organization/o1","kind":"public-authority"}],"incidents":[{"id":"incident/i1","kind":"violation","label":{"en":"quietly"},"markings":[{"level":"clear","bodies":["organization/o1"],"reviewed":true}]}]}""", """{"level":"red"}""");
        var forBody = Redact(file, Recipient.NamedBody(new OrganizationId("o1"))).File!;
        Assert.Contains("quietly", Json(forBody), StringComparison.Ordinal);
        Assert.Empty(forBody.Organizations);
        foreach (var audience in new[] { Audience.Public, Audience.Partners, Audience.Internal })
        {
            Assert.Empty(Redact(forBody, Recipient.Of(audience)).File!.Records());
        }
    }

    [Fact]
    public void WhoseNameIsWithheldIsThemselvesToldOfRoughly()
    {
        var told = Public($$"""
            {"persons":[{"id":"person/p4","names":[{"key":"n1","forms":[{"key":"f1","fullText":"Verita Phantomova"}]}],"birth":{"on":"1980-03-14"},"ages":[{"key":"a","on":"2019-10-14","value":{"value":"39"} }],
                "detentions":[{"key":"d","statuses":[{"key":"s","status":"remand","on":"2019-10-14"}]}],"markings":[{ {{Read}} },{"level":"amber","targets":[{"field":"names"}]}]}]}
            """);
        Assert.Contains("\"1980-03\"", told, StringComparison.Ordinal);
        Assert.Contains("\"2019-10\"", told, StringComparison.Ordinal);
        Assert.DoesNotContain("-14", told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(""" "figures":[{"id":"figure/f1","quantity":{"value":"777"},"about":[{"record":"incident/i1"}],"breakdown":[{"key":"b","value":{"value":"777"}}]}] """)]
    [InlineData(""" "figures":[{"id":"figure/f1","quantity":{"value":"777"},"about":[{"record":"incident/i1","field":"count"},{"record":"incident/i1","field":"when"}]}] """)]
    [InlineData(""" "statements":[{"id":"statement/s1","about":{"record":"incident/i1"},"value":{"quantity":{"value":"777"}}},{"id":"statement/s2","about":{"record":"statement/s1","field":"value"},"value":{"quantity":{"value":"777"}}},{"id":"statement/s3","about":{"record":"statement/s2"},"value":{"quantity":{"value":"777"}}}] """)]
    [InlineData(""" "figures":[{"id":"figure/f1","quantity":{"value":"777"},"about":[{"record":"incident/i1"}]}],"statements":[{"id":"statement/s2","about":{"record":"figure/f1"},"value":{"quantity":{"value":"777"}}}] """)]
    [InlineData(""" "statements":[{"id":"statement/s1","about":{"record":"incident/i1","item":"a1"},"value":{"quantity":{"value":"777"}}}] """)]
    [InlineData(""" "statements":[{"id":"statement/s1","about":{"record":"incident/i1","item":"a1","field":"injuries"},"value":{"quantity":{"value":"777"}}}] """)]
    public void WhatIsSaidOfTheWholeIsNotSaidWhereAPartIsWithheld(string records)
    {
        Assert.DoesNotContain("777", Marked("red"), StringComparison.Ordinal);
        Assert.Contains("777", Marked("clear"), StringComparison.Ordinal);

        string Marked(string level) => Public($$"""
            {"incidents":[{"id":"incident/i1","kind":"violation","when":"2020","acts":[{"key":"a1","type":"integrity.torture","injuries":[{"key":"in1","kind":"bruise"}]}],"count":{"value":"77"},
                "markings":[{ {{Read}} },{"level":"{{level}}","targets":[{"field":"count"},{"item":"in1"}]}]}],{{records}}}
            """);
    }

    [Fact]
    public void OfARatioAnyTwoTellTheThird()
    {
        var told = Public($$"""{"persons":[{{Red}}],"figures":[{"id":"figure/f1","producer":"person/p2","quantity":{"value":"12","unit":"percent"},"numerator":{"value":"3"},"denominator":{"value":"25"} }]}""");
        Assert.DoesNotContain("\"12\"", told, StringComparison.Ordinal);
        Assert.DoesNotContain("\"25\"", told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("day")]
    [InlineData("person")]
    public void AUnitThatIsNotSeenMayBeOneOfTime(string unit) =>
        Assert.DoesNotContain("\"31\"", Public($$"""
            {"persons":[{{Red}}],"incidents":[{"id":"incident/i1","kind":"violation","count":{"value":"31","unit":"{{unit}}"},"acts":[{"key":"a1","type":"integrity.torture","victim":"person/p2"}],
                "markings":[{ {{Read}} },{"level":"amber","targets":[{"field":"count/unit"}]}]}]}
            """), StringComparison.Ordinal);

    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    public void ANoteThatMayBeInternalIs(string isInternal) =>
        Assert.DoesNotContain("quietly", Public($$"""
            {"incidents":[{"id":"incident/i1","kind":"violation","notes":[{"text":{"en":"quietly"},"internal":{{isInternal}}}],"markings":[{ {{Read}} },{"level":"amber","targets":[{"field":"notes/internal"}]}]}]}
            """), StringComparison.Ordinal);

    [Theory]
    [InlineData("person/p2", false)]
    [InlineData("person/p1", true)]
    public void AFacilityThatActsTellsWhereItWas(string victim, bool isTold) =>
        Assert.Equal(isTold, Public($$"""
            {"persons":[{{Named}},{{Red}}],"consents":[{"id":"consent/c1","status":"given","persons":["person/p1"],"uses":["named-publication"],"audiences":["public"]}],
             "facilities":[{"id":"facility/f1","kind":"pretrial-centre","names":[{"key":"n","raw":"Colony Nowhere"}]}],
             "incidents":[{"id":"incident/i1","kind":"violation","acts":[{"key":"a1","type":"integrity.torture","victim":"{{victim}}"}],"participants":["facility/f1"]}]}
            """).Contains("\"participants\":[", StringComparison.Ordinal));

    [Fact]
    public void AConsentThatNamesAFacilityComesOutTheSameTwice()
    {
        var once = Redact(File($$"""{"persons":[{{Named}}],"facilities":[{"id":"facility/f1","kind":"asylum-reception"}],"consents":[{"id":"consent/c1","persons":["facility/f1","person/p1"]}]}"""), Recipient.Of(Audience.Public)).File!;
        Assert.Empty(once.Persons);
        Assert.Equal(Json(once), Json(Redact(once, Recipient.Of(Audience.Public)).File!));
    }

    [Theory]
    [InlineData("Grete Müllerberg", "Muellerberg")]
    [InlineData("Grete Mu\u0308llerberg", "MUELLERBERG")]
    [InlineData("Grete Muellerberg", "Müllerberg")]
    [InlineData("Ole Jørstad", "Joerstad")]
    [InlineData("Ole Ågestad", "Aagestad")]
    [InlineData("Ole Jæderen", "Jaederen")]
    public void LettersWithMarksAreWrittenAsTwoAlso(string name, string text)
    {
        var file = File($$"""
            {"persons":[{"id":"person/p4","names":[{"key":"n1","forms":[{"key":"f1","fullText":"{{name}}"}]}],"markings":[{"level":"red"}]}],
             "incidents":[{"id":"incident/i1","kind":"violation","label":{"en":"met {{text}} there"} }]}
            """);
        Assert.NotEmpty(Redact(file, Recipient.Of(Audience.Public)).NamedAt);
    }

    [Theory]
    [InlineData("red", false)]
    [InlineData("amber", false)]
    [InlineData("clear", true)]
    public void AnAnchorToTheWholeTellsNoDayThatIsWithheldInIt(string level, bool isTold)
    {
        foreach (var within in new[] { "", ""","item":"a1" """ })
        {
            var told = Public($$"""
                {"incidents":[{"id":"incident/i1","kind":"violation","when":"2019-10-14","acts":[{"key":"a1","type":"integrity.torture","when":"2019-10-14"}],
                    "markings":[{ {{Read}} },{"level":"{{level}}","targets":[{"field":"when"},{"item":"a1","field":"when"}]}]},
                  {"id":"incident/i2","kind":"violation","when":{"edtf":"2019-10-14","anchor":{"target":{"record":"incident/i1"{{within}} },"relation":"same-day"} } }]}
                """);
            Assert.Equal(isTold, told.Contains("anchor", StringComparison.Ordinal));
            Assert.Contains("2019-10-14", told, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void AMarkingOfAWayThroughAListMayMeanAnything()
    {
        var file = File($$"""
            {"incidents":[{"id":"incident/i1","kind":"violation","when":"2019-10","acts":[{"key":"a1","type":"integrity.torture","when":"2019-10-14"}],
                "markings":[{ {{Read}} },{"level":"green","audiences":["partners"],"targets":[{"field":"acts/when"}]}]}]}
            """);
        Assert.Empty(Redact(file, Recipient.Of(Audience.Public)).File!.Incidents);
        var partners = Redact(file, Recipient.Of(Audience.Partners)).File!;
        Assert.Contains("2019-10-14", Json(partners), StringComparison.Ordinal);
        Assert.Empty(Redact(partners, Recipient.Of(Audience.Public)).File!.Incidents);
    }

    [Theory]
    [InlineData("child", false)]
    [InlineData("daughter", false)]
    [InlineData("in-law", false)]
    [InlineData("co-accused", true)]
    public void AStatementDoesNotTellWhoseKinSomebodyIs(string code, bool isTold)
    {
        Assert.Equal(isTold, Public($$"""
            {"persons":[{{Named[..^1]}},"relationships":[{"key":"r1","to":"person/p2","type":"child"}]},{{Red}}],
             "statements":[{"id":"statement/s","about":{"record":"person/p1","field":"relationships"},"value":{"code":"{{code}}"} }]}
            """).Contains($"\"{code}\"", StringComparison.Ordinal));
        Assert.Equal(isTold, Public($$"""
            {"persons":[{{Named}},{{Pseudonymous}}],"consents":[{{Anonymously}}],
             "statements":[{"id":"statement/s","about":{"record":"person/p1"},"value":{"code":"{{code}}"},"mentions":[{"record":"person/p3"}]}]}
            """).Contains($"\"{code}\"", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("person/p3", false)]
    [InlineData("person/p1", true)]
    public void AFacilityDoesNotSayWhoIsThereUnderAPseudonym(string who, bool isTold)
    {
        var told = Redact(File($$"""
            {"persons":[{{Named}},{{Pseudonymous}}],"consents":[{{Anonymously}}],
             "facilities":[{"id":"facility/f1","kind":"pretrial-centre","names":[{"key":"n","raw":"Colony Nowhere"}],"conditions":[{"key":"c1","topic":"access-to-lawyer","persons":["{{who}}"],"value":{"flag":false} }]}]}
            """), Recipient.Of(Audience.Public)).File!;
        Assert.Equal(isTold, told.Facilities.Single().Conditions.Single().Persons.Count == 1);
    }

    [Fact]
    public void AStatementDoesNotTellThePostOrAgeThatItsPersonDoesNot()
    {
        var told = Public($$"""
            {"persons":[{{Named}},{{Pseudonymous}},{"id":"person/p5","names":[{"key":"n1","forms":[{"key":"f1","fullText":"Verita Phantomova"}]}],"positions":[{"key":"po","post":"head-doctor"}],
                "defender":{"roles":["lawyer"]},"markings":[{ {{Read}} },{"level":"red","targets":[{"field":"names"}]}]}],
             "consents":[{{Anonymously}}],"organizations":[{"id":"organization/o","kind":"ministry"}],
             "statements":[{"id":"statement/s1","about":{"record":"person/p3"},"value":{"code":"head-doctor"} },{"id":"statement/s2","about":{"record":"person/p3"},"value":{"ref":"organization/o"} },
                {"id":"statement/s3","about":{"record":"person/p5","field":"positions"},"value":{"code":"head-doctor"} },{"id":"statement/s4","about":{"record":"person/p5","field":"positions"},"value":{"ref":"organization/o"} },
                {"id":"statement/s5","about":{"record":"person/p5","field":"ages"},"value":{"quantity":{"value":"34"} } },{"id":"statement/s6","about":{"record":"statement/s5"},"value":{"quantity":{"value":"35"} } },
                {"id":"statement/s7","about":{"record":"person/p1"},"value":{"code":"nurse"} }]}
            """);
        foreach (var secret in new[] { "head-doctor", "\"ref\":\"organization", "\"34\"", "\"35\"", "lawyer" })
        {
            Assert.DoesNotContain(secret, told, StringComparison.Ordinal);
        }

        Assert.Contains("nurse", told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("given", "family")]
    [InlineData("family")]
    public void WhoseNameHasNoPartLeftIsNotNamed(params string[] withheld)
    {
        var told = Public($$"""
            {"persons":[{"id":"person/p5","names":[{"key":"n1","forms":[{"key":"f1","parts":{"prefix":"Dr","given":"Verita","family":"Phantomova"} }]}],"birth":{"on":"1971-06-02"},
                "markings":[{ {{Read}} },{{string.Join(',', withheld.Select(part => $$"""{"level":"red","targets":[{"item":"f1","field":"parts/{{part}}"}]}"""))}}]}]}
            """);
        Assert.Equal(withheld.Length == 1, told.Contains("1971-06-02", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("numerator", "red")]
    [InlineData("denominator", "amber")]
    [InlineData("quantity", "amber")]
    public void AMarkedPartOfARatioCannotBeWorkedOut(string part, string level)
    {
        var told = Public($$"""
            {"figures":[{"id":"figure/f","quantity":{"value":"40","unit":"percent"},"numerator":{"value":"12"},"denominator":{"value":"30"},
                "markings":[{ {{Read}} },{"level":"{{level}}","targets":[{"field":"{{part}}"}]}]}]}
            """);
        Assert.DoesNotContain("\"value\"", told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("to", false)]
    [InlineData("from", false)]
    [InlineData("duration", false)]
    [InlineData("startKnown", true)]
    public void BesideOneEndTheDurationTellsTheOther(string member, bool isTold) =>
        Assert.Equal(isTold, Public($$"""
            {"incidents":[{"id":"incident/i1","kind":"violation","protests":[{"key":"p","kind":"hunger-strike","period":{"from":"2019-10-14","to":"2019-10-20","duration":{"value":"6","unit":"day"} } }],
                "markings":[{ {{Read}} },{"level":"amber","targets":[{"item":"p","field":"period/{{member}}"}]}]}]}
            """).Contains("duration", StringComparison.Ordinal));

    [Fact]
    public void TheUnitOfAFigureIsThatOfItsFacility()
    {
        var told = Redact(File("""
            {"facilities":[{"id":"facility/f1","kind":"pretrial-centre","units":[{"key":"b1","kind":"cell"},{"key":"b2","kind":"block"}]}],
             "figures":[{"id":"figure/f","facility":"facility/f1","unit":"b2","quantity":{"value":"40"},"breakdown":[{"key":"b2","category":"by-age","quantity":{"value":"30"} }]}]}
            """), Recipient.Of(Audience.Public)).File!;
        Assert.Equal("block", told.Facilities.Single().Units.Single(u => u.Key == told.Figures.Single().Unit).Kind?.Text);
    }

    [Fact]
    public void NumbersThatAreWithheldDecideNothing()
    {
        string Told(int least) => Public($$"""
            {"persons":[{{Red}}],"incidents":[{"id":"incident/i1","kind":"violation","participants":["person/p2"],"count":{"min":"{{least}}","max":"9","unit":"prisoner"},
                "markings":[{ {{Read}} },{"level":"red","targets":[{"field":"count/min"}]}]}]}
            """);
        Assert.Equal(Told(3), Told(7));
        Assert.Contains("\"9\"", Told(3), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("number 850101300123", true)]
    [InlineData("number 850101300124", false)]
    public void NumbersOfGroupsAreLookedForToo(string text, bool isRefused) =>
        Assert.Equal(isRefused, Redact(File($$"""
            {"groups":[{"id":"group/g","identifiers":[{"scheme":"national-id","value":"850101300123"}],"names":[{"key":"n","raw":"Sextet of Five"}],"markings":[{"level":"red"}]}],
             "incidents":[{"id":"incident/i1","kind":"violation","label":{"en":"{{text}}"} }]}
            """), Recipient.Of(Audience.Public)).NamedAt.Count > 0);

    [Theory]
    [InlineData("Exempla Probina kyzy", "met Mostra Novina kyzy", false)]
    [InlineData("Exempla Probina kyzy", "met Mostra Probina kyzy", true)]
    [InlineData("Verita van der Probina", "met Jan van der Mostra", false)]
    [InlineData("Verita bin Probin", "met Jan bin Mostra", false)]
    [InlineData("Verita bin Probin", "met Jan bin Probin", true)]
    public void WordsThatJoinNamesAreNoNames(string name, string text, bool isRefused) =>
        Assert.Equal(isRefused, Redact(File($$"""
            {"persons":[{"id":"person/p4","names":[{"key":"n1","forms":[{"key":"f1","fullText":"{{name}}"}]}],"markings":[{"level":"red"}]}],
             "incidents":[{"id":"incident/i1","kind":"violation","label":{"en":"{{text}} there"} }]}
            """), Recipient.Of(Audience.Public)).NamedAt.Count > 0);

    [Fact]
    public void AChainOfStatementsGoesWithItsLast()
    {
        const int Length = 3000;
        var chain = string.Join(',', Enumerable.Range(0, Length).Select(i => $$"""{"id":"statement/s{{i}}","about":{"record":"{{(i + 1 == Length ? "person/p2" : $"statement/s{i + 1}")}}"} }"""));
        Assert.Empty(Redact(File($$"""{"persons":[{{Red}}],"statements":[{{chain}}]}"""), Recipient.Of(Audience.Public)).File!.Records());

        // And of somebody under a pseudonym none of them tells the post.
        var posts = string.Join(',', Enumerable.Range(0, Length).Select(i => $$"""{"id":"statement/s{{i}}","about":{"record":"{{(i + 1 == Length ? "person/p3" : $"statement/s{i + 1}")}}"},"value":{"code":"head-doctor"} }"""));
        Assert.DoesNotContain("head-doctor", Public($$"""{"persons":[{{Pseudonymous}}],"consents":[{{Anonymously}}],"statements":[{{posts}}]}"""), StringComparison.Ordinal);
    }

    private static string Public(string records)
    {
        var result = Redact(File(records), Recipient.Of(Audience.Public));
        Assert.Empty(result.Errors.Select(static e => $"{e.RuleId} {e.Path}"));
        return Json(result.File!);
    }

    private static CaseFile File(string records, string marking = "{" + Read + "}") =>
        CaseFileJson.Read(Encoding.UTF8.GetBytes($$"""{"schemaVersion":"1.0","id":"urn:example:found","compiledOn":"2024-05-20","marking":{{marking}},{{records.Trim()[1..]}}""")).Require();

    private static RedactionResult Redact(CaseFile file, Recipient recipient) =>
        Redactor.Redact(file, new Publication { Audience = recipient.Audience, Body = recipient.Body, AsOf = CaseFileValidator.DefaultAsOf(file), Entropy = s_entropy });

    private static string Json(CaseFile file) => Encoding.UTF8.GetString(CaseFileJson.WriteToUtf8(file, WriteOptions.Compact));
}
