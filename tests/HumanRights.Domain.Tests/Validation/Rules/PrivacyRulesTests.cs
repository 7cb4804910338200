using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.CountryPacks;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Privacy;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Tests.Support;
using HumanRights.Domain.Validation;
using Xunit;
using static HumanRights.Domain.Tests.Validation.Rules.RuleTesting;

namespace HumanRights.Domain.Tests.Validation.Rules;

/// <summary>Rules on privacy and consent. A file here is marked as read and clear unless a test says otherwise.</summary>
public sealed class PrivacyRulesTests
{
    private const string Clear = """ "marking":{"level":"clear","reviewed":true} """;
    private const string Name = """ "names":[{"key":"n1","forms":[{"key":"f1","fullText":"Testa Probina","lang":"en"}]}] """;
    private const string Page = """{"id":"source/page","kind":"web-page"}""";
    private const string Cited = """ "citations":[{"source":"source/page"}] """;
    private const string Agreed = """ "consents":[{"id":"consent/x1","status":"given","by":"person/p1","uses":["named-publication"],"audiences":["public"]}] """;

    private static readonly Recipient s_public = Recipient.Of(Audience.Public);
    private static readonly Recipient s_partners = Recipient.Of(Audience.Partners);

    public static TheoryData<string> Dossier => [.. Directory.GetFiles(Repository.PathTo("docs", "examples", "semenova"), "*.casefile.json").Select(static path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Fact]
    public void RulesAboutPublishingAreSilentWhenNobodyPublishes()
    {
        foreach (var id in RuleSet.Default.All.Select(r => r.Info.Id).Where(id => id.StartsWith("HRD21", StringComparison.Ordinal)))
        {
            var report = CaseFileValidator.Validate(RulePagesTests.ExampleOf(id), RuleSet.Default.Only(id), new NodaTime.LocalDate(2021, 6, 1));
            Assert.DoesNotContain(report.Findings, f => f.Severity == Severity.Error);
            Assert.Equal(id is RuleIds.ConsentNotFree or RuleIds.ExposureNotTold or RuleIds.ConsentNotHolding ? 1 : 0, report.Findings.Count);
        }
    }

    [Fact]
    public void WhatIsNotMarkedForTheRecipientIsNotSpokenOf()
    {
        const string rule = RuleIds.NamedWithoutConsent;
        string Witness(string marking) => $$"""{{marking}} "persons":[{"id":"person/p1",{{Name}}}],"statements":[{"id":"statement/t1","attribution":[{"by":["person/p1"],"capacity":"witness"}]}]""";

        Expect(["Error: /persons/0/names | person/p1 names"], FoundFor(s_public, rule, Witness(Clear + ",")));
        Assert.Empty(FoundFor(s_public, rule, Witness(string.Empty)));
        Assert.Empty(FoundFor(s_public, rule, Witness(""" "marking":{"level":"clear"}, """)));
        Assert.Empty(FoundFor(s_public, rule, Witness(""" "marking":{"level":"green","reviewed":true}, """)));
        Assert.Empty(FoundFor(s_public, rule, Witness(""" "marking":{"level":"clear","reviewed":true,"until":"2021-05"}, """)));
        Assert.Single(FoundFor(s_partners, rule, Witness(""" "marking":{"level":"green","reviewed":true}, """)));
        Assert.Empty(FoundFor(s_partners, rule, Witness(""" "marking":{"level":"green","audiences":["internal"],"reviewed":true}, """)));
        var body = Recipient.NamedBody(new OrganizationId("o1")!);
        Assert.Single(FoundFor(body, rule, Witness(""" "marking":{"level":"amber","audiences":["named-body"],"bodies":["organization/o1"],"reviewed":true}, """)));
        Assert.Empty(FoundFor(body, rule, Witness(""" "marking":{"level":"amber","audiences":["named-body"],"bodies":["organization/o2"],"reviewed":true}, """)));
    }

    [Theory]
    [InlineData(Name, "", true)]
    [InlineData(Name + "," + Cited, "", false)]
    [InlineData(""" "names":[{"key":"n1","citations":[{"source":"source/page"}],"forms":[{"key":"f1","fullText":"Testa Probina"}]}] """, "", false)]
    [InlineData(Name + """,  "citations":[{"source":"source/letter"}] """, "", true)]
    [InlineData(Name + """,  "citations":[{"source":"source/posted"}] """, "", false)]
    [InlineData(Name + """,  "citations":[{"source":"source/masked"}] """, "", false)]
    [InlineData(Name + """,  "citations":[{"source":"source/leak"}] """, "", true)]
    [InlineData(Name + """,  "citations":[{"source":"source/kept"}] """, "", true)]
    [InlineData(Name + "," + Cited + """,  "markings":[{"level":"amber","targets":[{"field":"names"}]},{"level":"clear","reviewed":true}] """, "", false)]
    [InlineData(Name + """,  "nameStatus":"initials" """, "", false)]
    [InlineData(""" "names":[{"key":"n1","type":"pseudonym","forms":[{"key":"f1","fullText":"Witness K"}]}],"nameStatus":"anonymised" """, "", false)]
    [InlineData(""" "nameStatus":"anonymised","absent":{"names":{"reason":"masked"}} """, "", false)]
    [InlineData(Name, "," + Agreed, false)]
    [InlineData(Name + "," + Cited, """, "consents":[{"id":"consent/x1","status":"given","by":"person/p1","uses":["anonymous-publication"],"audiences":["public"]}] """, true)]
    [InlineData(Name, """, "consents":[{"id":"consent/x1","status":"not-required","by":"person/p1"}] """, false)]
    public void AWitnessIsNamedOnABasis(string person, string more, bool isReported)
    {
        const string sources = """
            "sources":[{"id":"source/page","kind":"web-page"},{"id":"source/letter","kind":"private-letter"},{"id":"source/posted","kind":"private-letter","copies":[{"key":"c1","url":"https://example.org/1"}]},
            {"id":"source/masked","kind":"private-letter","copies":[{"key":"c1","retrievedOn":"2020-01-01","absent":{"url":{"reason":"masked"}}}]},
            {"id":"source/leak","kind":"web-page","flags":["leaked"]},{"id":"source/kept","kind":"web-page","markings":[{"level":"amber"}]}]
            """;
        var members = $$"""{{Clear}},"persons":[{"id":"person/p1",{{person}}}],{{sources}},"statements":[{"id":"statement/t1","attribution":[{"by":["person/p1"],"capacity":"witness"}]}]{{more}}""";

        Expect(isReported ? ["Error: /persons/0/names | person/p1 names"] : [], FoundFor(s_public, RuleIds.NamedWithoutConsent, members));
    }

    [Theory]
    [InlineData(""" "incidents":[{"id":"incident/i1","kind":"violation","acts":[{"key":"a1","victim":"person/p1"}]}] """, true)]
    [InlineData(""" "incidents":[{"id":"incident/i1","kind":"violation","acts":[{"key":"a1","involvements":[{"key":"v1","actor":"person/p1"}]}]}] """, false)]
    [InlineData(""" "complaints":[{"id":"complaint/c1","kind":"complaint","complainants":[{"key":"k1","actor":"person/p1","capacity":"victim"}]}] """, true)]
    [InlineData(""" "complaints":[{"id":"complaint/c1","kind":"complaint","complainants":[{"key":"k1","actor":"person/p1","capacity":"lawyer"}]}] """, false)]
    [InlineData(""" "proceedings":[{"id":"proceeding/c1","kind":"criminal","parties":[{"key":"p1","actor":"person/p1","role":"victim"}]}] """, true)]
    [InlineData(""" "proceedings":[{"id":"proceeding/c1","kind":"criminal","instances":[{"key":"i1","hearings":[{"key":"h1","attendance":[{"key":"w1","actor":"person/p1","as":"witness"}]}]}]}] """, true)]
    [InlineData(""" "proceedings":[{"id":"proceeding/c1","kind":"criminal","instances":[{"key":"i1","hearings":[{"key":"h1","attendance":[{"key":"w1","actor":"person/p1","as":"prosecutor"}]}]}]}] """, false)]
    [InlineData(""" "statements":[{"id":"statement/t1","attribution":[{"by":["person/p1"],"capacity":"official"}]}] """, false)]
    [InlineData(""" "sources":[{"id":"source/s1","kind":"web-page","authors":["person/p1"]}],"incidents":[{"id":"incident/i1","kind":"violation","acts":[{"key":"a1","victim":"person/p1"}]}] """, false)]
    public void VictimsAndWitnessesAreMeantAndNotOfficials(string role, bool isReported) =>
        Expect(isReported ? ["Error: /persons/0/names | person/p1 names"] : [], FoundFor(s_public, RuleIds.NamedWithoutConsent, $$"""{{Clear}},"persons":[{"id":"person/p1",{{Name}}}],{{role}}"""));

    [Theory]
    [InlineData(""" "ages":[{"key":"a1","minor":true,"on":"2020"}] """, "", "Error")]
    [InlineData(""" "ages":[{"key":"a1","years":{"value":"17"},"on":"2020-12"}] """, "", "Error")]
    [InlineData(""" "ages":[{"key":"a1","years":{"value":"17"},"on":"2015"}] """, "", "Info")]
    [InlineData(""" "ages":[{"key":"a1","years":{"value":"18"},"on":"2015"}] """, "", null)]
    [InlineData(""" "ages":[{"key":"a1","years":{"value":"17","bound":"more-than"},"on":"2015"}] """, "", null)]
    [InlineData(""" "birth":{"on":"2005-03"} """, "", "Error")]
    [InlineData(""" "birth":{"on":"2003-06-01"} """, "", null)]
    [InlineData(""" "birth":{"on":"2003-06-02"} """, "", "Error")]
    [InlineData(""" "birth":{"on":"2003"} """, "", null)]
    [InlineData(""" "birth":{"on":"2004~"} """, "", null)]
    [InlineData(""" "birth":{"on":"1990"} """, """, "incidents":[{"id":"incident/i1","kind":"violation","when":"2005","acts":[{"key":"a1","victim":"person/p1"}]}] """, "Info")]
    [InlineData(""" "birth":{"on":"1990"} """, """, "incidents":[{"id":"incident/i1","kind":"violation","when":"2008","acts":[{"key":"a1","victim":"person/p1"}]}] """, null)]
    [InlineData(""" "birth":{"on":"1990"},"detentions":[{"key":"d1","statuses":[{"key":"s1","status":"remand","on":"2006-02"}]}] """, "", "Info")]
    [InlineData(""" "ages":[{"key":"a1","minor":true,"on":"2020"}] """, "," + Agreed, "Info")]
    public void AChildIsNotShownByName(string age, string more, string? severity) =>
        Expect(severity is null ? [] : [$"{severity}: /persons/0/names | person/p1 names"], FoundFor(s_public, RuleIds.ChildNamed, $$"""{{Clear}},"persons":[{"id":"person/p1",{{Name}},{{age}}}]{{more}}"""));

    [Fact]
    public void AVictimOfSexualViolenceIsNotShownByName()
    {
        const string rule = RuleIds.SexualViolenceVictimNamed;
        string Act(string what, string person, string more) =>
            $$"""{{Clear}},"persons":[{"id":"person/p1",{{person}}}],"groups":[{"id":"group/g1","members":["person/p1"]}],"sources":[{{Page}}],"incidents":[{"id":"incident/i1","kind":"violation","acts":[{"key":"a1",{{what}}}]}]{{more}}""";

        Expect(["Error: /incidents/0/acts/0/victim | incident/i1 #a1 victim | person/p1 | person/p1 names"], FoundFor(s_public, rule, Act(""" "type":"integrity.rape","victim":"person/p1" """, Name + "," + Cited, string.Empty)));
        Expect(["Error: /incidents/0/acts/0/victim | incident/i1 #a1 victim | person/p1 | person/p1 names"], FoundFor(s_public, rule, Act(""" "type":"integrity.torture","methods":["forced-nudity"],"victim":"group/g1" """, Name, string.Empty)));
        Expect(["Info: /incidents/0/acts/0/victim | incident/i1 #a1 victim | person/p1 | person/p1 names"], FoundFor(s_public, rule, Act(""" "type":"integrity.rape","victim":"person/p1" """, Name, "," + Agreed)));
        Assert.Empty(FoundFor(s_public, rule, Act(""" "type":"integrity.torture","victim":"person/p1" """, Name, string.Empty)));
        Assert.Empty(FoundFor(s_public, rule, Act(""" "type":"integrity.rape","victim":"person/p1" """, """ "nameStatus":"unnamed" """, string.Empty)));
        Assert.Empty(FoundFor(s_public, rule, Act(""" "type":"integrity.rape","victim":"person/p1" """, Name + """, "markings":[{"level":"red"}] """, string.Empty)));
        Assert.Empty(FoundFor(s_public, rule, Act(""" "type":"integrity.rape","involvements":[{"key":"v1","actor":"person/p1"}] """, Name, string.Empty)));
    }

    [Theory]
    [InlineData(Name, """ "where":"facility/f1","lodged":"2020-03-02" """, """ "status":"serving","on":"2019" """, true)]
    [InlineData(Name, """ "respondents":["facility/f1"],"lodged":"2020-03-02" """, """ "status":"serving","on":"2019" """, true)]
    [InlineData(Name, """ "where":"facility/f1","lodged":"2020-03" """, """ "status":"serving","on":"2019" """, false)]
    [InlineData(Name, """ "lodged":"2020-03-02" """, """ "status":"serving","on":"2019" """, false)]
    [InlineData(Name, """ "where":"facility/f1","lodged":"2020-03-02" """, """ "status":"serving","on":"2020-05" """, false)]
    [InlineData(Name, """ "where":"facility/f1","lodged":"2020-03-02" """, """ "status":"released","on":"2020-05" """, false)]
    [InlineData(Name, """ "where":"facility/f1","lodged":"2020-03-02" """, """ "status":"released","on":"2022" """, true)]
    [InlineData(""" "nameStatus":"unnamed" """, """ "where":"facility/f1","lodged":"2020-03-02" """, """ "status":"serving","on":"2019" """, false)]
    public void ADetainedComplainantIsNotShownWithFacilityAndDay(string person, string complaint, string status, bool isReported) =>
        Expect(
            isReported ? ["Warning: /complaints/0/complainants/0 | complaint/c1 #m1 | person/p1, facility/f1 | facility/f1; complaint/c1 lodged"] : [],
            FoundFor(s_public, RuleIds.DetainedComplainantShown, $$"""
                {{Clear}},"persons":[{"id":"person/p1",{{person}},"detentions":[{"key":"d1","statuses":[{"key":"s1",{{status}}}]}]}],"facilities":[{"id":"facility/f1","kind":"prison"}],
                "complaints":[{"id":"complaint/c1","kind":"complaint","complainants":[{"key":"m1","actor":"person/p1"}],{{complaint}}}]
                """));

    [Theory]
    [InlineData(""" "status":"withdrawn" """, "status", true)]
    [InlineData(""" "status":"given","withdrawn":"2021-01" """, "withdrawn", true)]
    [InlineData(""" "status":"given","withdrawn":"2022" """, "withdrawn", false)]
    [InlineData(""" "status":"refused" """, "status", false)]
    [InlineData(""" "status":"given","expires":"2021-05-31" """, "expires", false)]
    [InlineData(""" "status":"given","expires":"2021-06-01" """, null, false)]
    [InlineData(""" "status":"given","given":"2021-07" """, "given", false)]
    [InlineData(""" "status":"given" """, null, false)]
    [InlineData(""" "status":"not-required" """, null, false)]
    public void AConsentThatDoesNotHoldBindsWhoeverPublishes(string consent, string? member, bool isToldAlways)
    {
        const string rule = RuleIds.ConsentNotHolding;
        var file = $$""" "persons":[{"id":"person/p1"}],"consents":[{"id":"consent/x1","by":"person/p1",{{consent}}}] """;
        var withheld = file.Replace(""" {"id":"person/p1"} """.Trim(), """ {"id":"person/p1","markings":[{"level":"red"}]} """, StringComparison.Ordinal);

        Expect(member is null ? [] : [$"Error: /consents/0/{member} | consent/x1 {member} | {member} | person/p1"], FoundFor(s_public, rule, Clear + "," + file));
        Assert.Empty(FoundFor(s_public, rule, Clear + "," + withheld));
        Expect(isToldAlways ? [$"/consents/0/{member} | consent/x1 {member} | {member}"] : [], FoundIn(rule, file));
    }

    [Theory]
    [InlineData(""" "status":"given","circumstances":["written","in-custody","through-official"] """, "in-custody, through-official")]
    [InlineData(""" "status":"by-representative","circumstances":["under-pressure-alleged"] """, "under-pressure-alleged")]
    [InlineData(""" "status":"given","circumstances":["through-lawyer","risks-explained"] """, null)]
    [InlineData(""" "status":"refused","circumstances":["in-custody"] """, null)]
    public void AConsentGivenInCustodyMayNotBeFree(string consent, string? circumstances)
    {
        const string rule = RuleIds.ConsentNotFree;
        string File(string later) => $$""" "persons":[{"id":"person/p1"}],"consents":[{"id":"consent/x1","by":"person/p1","given":"2020",{{consent}}}{{later}}] """;

        Expect(circumstances is null ? [] : [$"/consents/0/circumstances | consent/x1 circumstances | {circumstances}"], FoundIn(rule, File(string.Empty)));
        Assert.Empty(FoundIn(rule, File(""", {"id":"consent/x2","by":"person/p1","status":"given","given":"2021","circumstances":["in-person"]} """)));
        Assert.Equal(circumstances is null ? 0 : 1, FoundIn(rule, File(""", {"id":"consent/x2","by":"person/p1","status":"given","given":"2019"} """)).Length);
    }

    [Theory]
    [InlineData(""" "statements":[{"id":"statement/t1","citations":[{"source":"source/kept"}]}] """, "Error: /statements/0/citations | statement/t1 citations | source/kept | source/kept")]
    [InlineData(""" "statements":[{"id":"statement/t1","citations":[{"source":"source/kept"},{"source":"source/page"}]}] """, null)]
    [InlineData(""" "statements":[{"id":"statement/t1","citations":[{"source":"source/page"}]}] """, null)]
    [InlineData(""" "statements":[{"id":"statement/t1","citations":[{"source":"source/kept"}],"markings":[{"level":"amber"}]}] """, null)]
    [InlineData(""" "statements":[{"id":"statement/t1","citations":[{"source":"source/kept"}],"markings":[{"level":"clear","reviewed":true}]}] """, "Info: /statements/0/citations | statement/t1 citations | source/kept | source/kept")]
    [InlineData(""" "statements":[{"id":"statement/t1","citations":[{"source":"source/nowhere"}]}] """, null)]
    [InlineData(""" "persons":[{"id":"person/p1","positions":[{"key":"k1","post":"director","citations":[{"source":"source/kept"}]}]}] """, "Error: /persons/0/positions/0/citations | person/p1 #k1 citations | source/kept | source/kept")]
    [InlineData(""" "persons":[{"id":"person/p1","positions":[{"key":"k1","post":"director","citations":[{"source":"source/kept"}]}],"markings":[{"level":"clear"},{"level":"red","targets":[{"item":"k1"}]}]}] """, null)]
    [InlineData(""" "evidence":[{"id":"evidence/e1","kind":"document","document":"source/kept"}] """, "Error: /evidence/0/document | evidence/e1 document | source/kept | source/kept")]
    [InlineData(""" "evidence":[{"id":"evidence/e1","kind":"document","document":"source/kept","citations":[{"source":"source/page"}]}] """, null)]
    public void NothingIsShownMoreWidelyThanWhatItRestsOn(string members, string? found) =>
        Expect(found is null ? [] : [found], FoundFor(s_public, RuleIds.ShownBeyondSource, $$"""{{Clear}},"sources":[{{Page}},{"id":"source/kept","kind":"interview","markings":[{"level":"amber"}]}],{{members}}"""));

    [Fact]
    public void ATranslationIsNotShownMoreWidelyThanItsOriginalAndAReprintMayBe()
    {
        const string kept = """{"id":"source/kept","kind":"interview","markings":[{"level":"amber"}]}""";

        Expect(["Error: /sources/1/translationOf | source/s1 translationOf | source/kept | source/kept"], FoundFor(s_public, RuleIds.ShownBeyondSource, $$"""{{Clear}},"sources":[{{kept}},{"id":"source/s1","kind":"interview","translationOf":"source/kept"}]"""));
        Assert.Empty(FoundFor(s_public, RuleIds.ShownBeyondSource, $$"""{{Clear}},"sources":[{{kept}},{"id":"source/s1","kind":"media-article","derivedFrom":["source/kept"]}]"""));
    }

    [Theory]
    [InlineData("Write to testa.probina@example.org.", "e-mail")]
    [InlineData("testa [at] example [dot] org", "e-mail")]
    [InlineData("проба (собака) пример (точка) рф", "e-mail")]
    [InlineData("testa(at)example.org", "e-mail")]
    [InlineData("Her number is +7 701 555 01 02.", "telephone")]
    [InlineData("тел. 8 (7172) 55-01-02", "telephone")]
    [InlineData("Passport No. N12345678 was taken.", "travel-document-number")]
    [InlineData("паспорт № 12345678", "travel-document-number")]
    [InlineData("P<UTOPROBINA<<TESTA<MARIA<<<<<<<<<<<<<<<<<", "travel-document-number")]
    [InlineData("Follow @testa for news.", null)]
    [InlineData("She lives [at] home, he said.", null)]
    [InlineData("Resolution 2019/2610 of 14.03.2019, case 2-1234/2019", null)]
    [InlineData("Paid 1 200 000 and +20 per cent.", null)]
    [InlineData("on 20.07.2018, 14:30 hours; cell 12", null)]
    [InlineData("telephone calls on 14 and 15 March 2019", null)]
    [InlineData("her passport was taken on 20.07.2018", null)]
    [InlineData("[email protected]", null)]
    public void PersonalDataAreNotShownInTexts(string text, string? kind)
    {
        const string rule = RuleIds.PersonalDataInText;
        var person = $$"""{"id":"person/p1","notes":[{"text":{"en":{{System.Text.Json.JsonSerializer.Serialize(text)}} } }]}""";

        Expect(kind is null ? [] : [$"Error: /persons/0/notes/0/text/en | person/p1 notes | {kind}"], FoundFor(s_public, rule, $$"""{{Clear}},"persons":[{{person}}]"""));
        Assert.Empty(FoundFor(s_public, rule, $$""" "marking":{"level":"clear"},"persons":[{{person}}]"""));
        Assert.Empty(FoundFor(s_public, rule, $$""" "persons":[{{person}}]"""));
    }

    [Fact]
    public void NumbersOfPersonsAndMobileTelephonesAreNotShown()
    {
        const string rule = RuleIds.PersonalDataInText;

        Expect(["Error: /persons/0/identifiers/0/value | person/p1 identifiers | travel-document-number"], FoundFor(s_public, rule, Clear + """, "persons":[{"id":"person/p1","identifiers":[{"scheme":"travel-document-number","value":"N1"},{"scheme":"licence-number","value":"2"}]}] """));
        Assert.Empty(FoundFor(s_public, rule, Clear + """, "organizations":[{"id":"organization/o1","kind":"ngo","identifiers":[{"scheme":"tax-number","value":"123456789012"}]}] """));
        Expect(["Error: /organizations/0/contacts/1/value | organization/o1 #c2 value | mobile"], FoundFor(s_public, rule, Clear + """, "organizations":[{"id":"organization/o1","kind":"ngo","contacts":[{"key":"c1","kind":"e-mail","value":"office@example.org"},{"key":"c2","kind":"mobile","value":"+7 701 555 01 02"},{"key":"c3","kind":"telephone","value":"+7 7172 55 01 02"}]}] """));
        Expect(["Error: /sources/0/copies/0/url | source/s1 #c1 url | e-mail"], FoundFor(s_public, rule, Clear + """, "sources":[{"id":"source/s1","kind":"web-page","copies":[{"key":"c1","url":"https://example.org/?to=testa@example.org"},{"key":"c2","url":"https://example.org/77015550102/20190314123456"}]}] """));
        Expect(["Error: /summary/en |  | e-mail"], FoundFor(s_public, rule, Clear + """, "summary":{"en":"By testa@example.org."} """));
    }

    [Fact]
    public void ACountryPackTellsHowPersonalNumbersLook()
    {
        const string rule = RuleIds.PersonalDataInText;
        string With(string text, string more) => $$"""{{Clear}},"countryPacks":["kz"],"persons":[{"id":"person/p1","notes":[{"text":{"en":"{{text}}"} }]}]{{more}}""";

        Expect(["Error: /persons/0/notes/0/text/en | person/p1 notes | personal-number"], FoundFor(s_public, rule, With("Her number is 850314401234.", string.Empty)));
        Assert.Empty(FoundFor(s_public, rule, With("Her number is 8503144012345.", string.Empty)));
        Assert.Empty(FoundFor(s_public, rule, With("See example.org/850314401234.", string.Empty)));
        Assert.Empty(FoundFor(s_public, rule, With("Registered under 850314401234.", """, "organizations":[{"id":"organization/o1","kind":"ngo","identifiers":[{"scheme":"registration-number","value":"850314401234"}]}] """)));
        Assert.Empty(FoundFor(s_public, rule, With("Her number is 850314401234.", string.Empty).Replace(""" "countryPacks":["kz"],""".Trim(), string.Empty, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(""" "kind":"building","coordinates":{"latitude":"48.0213","longitude":"67.5"} """, """ "type":"property.arson","victim":"person/p1" """, "coordinates")]
    [InlineData(""" "kind":"building","names":[{"key":"n1","raw":"12 Keel Street"}] """, """ "type":"privacy.search","victim":"person/p1" """, "names")]
    [InlineData(""" "kind":"building","names":[{"key":"n1","raw":"Her house"}] """, """ "type":"privacy.search","victim":"person/p1" """, null)]
    [InlineData(""" "kind":"building" """, """ "type":"property.arson","victim":"person/p1" """, null)]
    [InlineData(""" "kind":"village","coordinates":{"latitude":"48.02","longitude":"67.50"} """, """ "type":"property.arson","victim":"person/p1" """, null)]
    [InlineData(""" "kind":"square","coordinates":{"latitude":"48.0213","longitude":"67.5012"} """, """ "type":"assembly.dispersal","victim":"person/p1" """, null)]
    [InlineData(""" "kind":"building","coordinates":{"latitude":"48.0213","longitude":"67.5"} """, """ "type":"property.arson","victim":"person/p2" """, null)]
    [InlineData(""" "kind":"building","coordinates":{"latitude":"48.0213","longitude":"67.5"},"markings":[{"level":"clear"},{"level":"red","targets":[{"field":"coordinates"}]}] """, """ "type":"property.arson","victim":"person/p1" """, null)]
    public void TheAddressOfADefenderIsNotShown(string place, string act, string? member) =>
        Expect(
            member is null ? [] : [$"Error: /places/0/{member} | place/l1 {member} | person/p1 | person/p1; incident/i1"],
            FoundFor(s_public, RuleIds.DefenderAddressShown, $$"""
                {{Clear}},"persons":[{"id":"person/p1","defender":{"roles":["lawyer"]} },{"id":"person/p2"}],"places":[{"id":"place/l1",{{place}}}],
                "incidents":[{"id":"incident/i1","kind":"violation","where":"place/l1","acts":[{"key":"a1",{{act}}}]}]
                """));

    [Fact]
    public void HouseArrestTellsWhereADefenderLives()
    {
        const string places = """ "places":[{"id":"place/l1","kind":"building","coordinates":{"latitude":"48.0213","longitude":"67.5012"}}] """;
        string Person(string status, string at) => $$""" "persons":[{"id":"person/p1","defender":{"roles":["lawyer"]},"detentions":[{"key":"d1","statuses":[{"key":"s1","status":"{{status}}"}],"placements":[{"key":"k1","at":"{{at}}"}]}]}] """;

        Expect(["Error: /places/0/coordinates | place/l1 coordinates | person/p1 | person/p1; person/p1"], FoundFor(s_public, RuleIds.DefenderAddressShown, Clear + "," + Person("house-arrest", "place/l1") + "," + places));
        Assert.Empty(FoundFor(s_public, RuleIds.DefenderAddressShown, Clear + "," + Person("remand", "place/l1") + "," + places));
        Assert.Single(FoundFor(s_public, RuleIds.DefenderAddressShown, Clear + "," + Person("remand", "facility/f1") + """, "facilities":[{"id":"facility/f1","kind":"home-confinement","place":"place/l1"}], """ + places));
    }

    [Theory]
    [InlineData("anonymised", """ "body":"facility/f1","post":"head-doctor" """, """ "saidOn":"2020-05-04" """, true)]
    [InlineData("anonymised", """ "body":"facility/f1","post":"head-doctor" """, """ "saidIn":"source/s1" """, true)]
    [InlineData("anonymised", """ "body":"facility/f1","post":"doctor" """, """ "saidOn":"2020-05-04" """, false)]
    [InlineData("anonymised", """ "body":"facility/f1","post":"head-doctor" """, """ "stance":"states" """, false)]
    [InlineData("anonymised", """ "post":"head-doctor" """, """ "saidOn":"2020-05-04" """, false)]
    [InlineData("named", """ "body":"facility/f1","post":"head-doctor" """, """ "saidOn":"2020-05-04" """, false)]
    public void AnAnonymousSourceCannotBeWorkedOut(string status, string position, string said, bool isReported)
    {
        string File(string more) => $$"""
            {{Clear}},"persons":[{"id":"person/p1","nameStatus":"{{status}}","positions":[{"key":"k1",{{position}}}]{{more}}}],"facilities":[{"id":"facility/f1","kind":"prison"}],
            "sources":[{"id":"source/s1","kind":"interview","issued":"2020"}],"statements":[{"id":"statement/t1","attribution":[{"by":["person/p1"]}],{{said}}}]
            """;

        Expect(isReported ? ["Error: /persons/0/positions/0 | person/p1 #k1 | head-doctor, facility/f1 | facility/f1"] : [], FoundFor(s_public, RuleIds.SourceDerivable, File(string.Empty)));
        Assert.Empty(FoundFor(s_public, RuleIds.SourceDerivable, File(""", "markings":[{"level":"clear"},{"level":"red","targets":[{"item":"k1"}]}] """)));
    }

    [Theory]
    [InlineData("", "", "", true)]
    [InlineData(Cited, "", "", false)]
    [InlineData("", Cited, "", false)]
    [InlineData("", """ "citations":[{"source":"source/kept"}] """, "", true)]
    [InlineData("", "", """ "statements":[{"id":"statement/t1","about":{"record":"incident/i1","item":"v1"},"stance":"alleges"}] """, false)]
    [InlineData("", "", """ "statements":[{"id":"statement/t1","about":{"record":"incident/i1"},"stance":"alleges"}] """, false)]
    [InlineData("", "", """ "statements":[{"id":"statement/t1","about":{"record":"incident/i1","item":"a1"},"stance":"alleges","markings":[{"level":"red"}]}] """, true)]
    [InlineData("", "", """ "complaints":[{"id":"complaint/c1","kind":"complaint","allegations":[{"record":"incident/i1","item":"a1"}]}] """, false)]
    public void SomebodySaysThatAPersonDidIt(string ofAct, string ofIncident, string more, bool isReported)
    {
        static string And(string members) => members.Length == 0 ? string.Empty : "," + members;
        var members = $$"""
            {{Clear}},"persons":[{"id":"person/p1",{{Name}}},{"id":"person/p2","nameStatus":"unnamed"}],"sources":[{{Page}},{"id":"source/kept","kind":"interview","markings":[{"level":"amber"}]}],
            "incidents":[{"id":"incident/i1","kind":"violation"{{And(ofIncident)}},"acts":[{"key":"a1"{{And(ofAct)}},"involvements":[{"key":"v1","actor":"person/p1"},{"key":"v2","actor":"person/p2"}]}]}]{{And(more)}}
            """;

        Expect(isReported ? ["Warning: /incidents/0/acts/0/involvements/0/actor | incident/i1 #v1 actor | person/p1 | person/p1"] : [], FoundFor(s_public, RuleIds.DoerNamedByNobody, members));
    }

    [Theory]
    [InlineData("", "", true)]
    [InlineData(Cited, "", false)]
    [InlineData("", Agreed, false)]
    [InlineData(""" "citations":[{"source":"source/s1"}] """, "", true)]
    public void HealthAndChargesAreShownOnABasis(string cited, string consent, bool isReported)
    {
        const string rule = RuleIds.SensitiveDataWithoutBasis;
        static string And(string members) => members.Length == 0 ? string.Empty : "," + members;
        string File(string person, string more) => $$"""{{Clear}},"sources":[{{Page}},{"id":"source/s1","kind":"medical-record"}],"persons":[{"id":"person/p1",{{person}}}]{{more}}{{And(consent)}}""";
        var health = $$""" "healthEvents":[{"key":"h1","kind":"illness"{{And(cited)}}}] """;
        string Case(string kind, string role) => $$""","proceedings":[{"id":"proceeding/c1","kind":"{{kind}}","parties":[{"key":"q1","actor":"person/p1","role":"{{role}}"{{And(cited)}}}]}]""";

        Expect(isReported ? ["Warning: /persons/0/healthEvents/0 | person/p1 #h1 | person/p1"] : [], FoundFor(s_public, rule, File(Name + "," + health, string.Empty)));
        Expect(isReported ? ["Warning: /proceedings/0/parties/0 | proceeding/c1 #q1 | person/p1 | person/p1"] : [], FoundFor(s_public, rule, File(Name, Case("criminal", "accused"))));
        Assert.Empty(FoundFor(s_public, rule, File(Name, Case("criminal", "victim"))));
        Assert.Empty(FoundFor(s_public, rule, File(Name, Case("civil", "defendant"))));
        Assert.Empty(FoundFor(s_public, rule, File(""" "nameStatus":"unnamed", """ + health, string.Empty)));
    }

    [Theory]
    [InlineData("spouse", """ "defender":{"roles":["lawyer"]} """, Name, true)]
    [InlineData("spouse", """ "defender":{"roles":["lawyer"]} """, Name + "," + Cited, false)]
    [InlineData("spouse", """ "nameStatus":"unnamed" """, Name, false)]
    [InlineData("colleague", """ "defender":{"roles":["lawyer"]} """, Name, false)]
    [InlineData("friend", """ "defender":{"roles":["lawyer"]} """, Name, true)]
    [InlineData("child", """ "defender":{"roles":["lawyer"]} """, """ "nameStatus":"unnamed" """, false)]
    public void ARelativeIsNamedOnABasis(string kinship, string defender, string relative, bool isReported) =>
        Expect(
            isReported ? ["Warning: /persons/1/names | person/p2 names | person/p1 | person/p1"] : [],
            FoundFor(s_public, RuleIds.RelativeNamed, $$"""{{Clear}},"sources":[{{Page}}],"persons":[{"id":"person/p1",{{defender}},"relationships":[{"key":"r1","to":"person/p2","type":"{{kinship}}"}]},{"id":"person/p2",{{relative}}}]"""));

    [Theory]
    [InlineData(""" "uses":["legal-action"],"audiences":["public"] """, "public", "uses")]
    [InlineData(""" "uses":["named-publication"],"audiences":["partners"] """, "public", "audiences")]
    [InlineData(""" "uses":["named-publication"],"audiences":["public"],"records":[{"record":"person/p1"}] """, "public", "records")]
    [InlineData(""" "uses":["anonymous-publication"],"audiences":["public"] """, "public", null)]
    [InlineData(""" "uses":["share-with-partners"],"audiences":["partners"] """, "partners", null)]
    [InlineData(""" "uses":["share-with-un"],"audiences":["partners"] """, "partners", "uses")]
    [InlineData(""" "uses":["legal-action"],"audiences":["partners"] """, "internal", null)]
    public void AConsentIsForWhatItSays(string consent, string audience, string? member)
    {
        var members = $$"""{{Clear}},"persons":[{"id":"person/p1"}],"consents":[{"id":"consent/x1","status":"given","by":"person/p1",{{consent}}}]""";

        Expect(member is null ? [] : [$"Error: /consents/0/{member} | consent/x1 {member} | {audience}, {member} | person/p1"], FoundFor(Recipient.Of(Audience.Parse(audience)), RuleIds.ConsentForOtherUse, members));
    }

    [Theory]
    [InlineData("T. P.", true)]
    [InlineData("П. Т.", true)]
    [InlineData("TP", true)]
    [InlineData("Testa", true)]
    [InlineData("Теста К.", true)]
    [InlineData("Witness K", false)]
    [InlineData("Maria", false)]
    [InlineData("A. B.", false)]
    [InlineData("Witness 7", false)]
    [InlineData("T. P. X. Y. Z.", false)]
    public void APseudonymHasNothingOfTheName(string cover, bool isReported)
    {
        const string rule = RuleIds.PseudonymUndone;
        var names = $$""" "names":[{"key":"n1","type":"legal","forms":[{"key":"f1","fullText":"Testa Probina"}]},{"key":"n2","type":"pseudonym","forms":[{"key":"f2","fullText":"{{cover}}"}]}] """;
        const string hidden = """ "markings":[{"level":"clear","reviewed":true},{"level":"red","targets":[{"item":"n1"}]}] """;

        Expect(isReported ? ["Error: /persons/0/names/1 | person/p1 #n2"] : [], FoundFor(s_public, rule, $$"""{{Clear}},"persons":[{"id":"person/p1",{{names}},{{hidden}}}]"""));

        // With the name beside it any cover name is useless; nobody minds who may be named.
        Expect(["Error: /persons/0/names/1 | person/p1 #n2"], FoundFor(s_public, rule, $$"""{{Clear}},"persons":[{"id":"person/p1",{{names}}}]"""));
        Assert.Empty(FoundFor(s_public, rule, $$"""{{Clear}},"persons":[{"id":"person/p1",{{names}}}],{{Agreed}}"""));
        Assert.Empty(FoundFor(s_public, rule, $$"""{{Clear}},"sources":[{{Page}}],"persons":[{"id":"person/p1",{{names}},{{Cited}}}]"""));
        Assert.Empty(FoundFor(s_public, rule, $$"""{{Clear}},"persons":[{"id":"person/p1",{{names}},"markings":[{"level":"red"}]}]"""));
    }

    [Fact]
    public void NothingJoinsACoverNameWithAName()
    {
        const string rule = RuleIds.PseudonymUndone;
        string File(string status, string judgement, string marking) => $$"""
            {{Clear}},"persons":[{"id":"person/p1",{{Name}}},{"id":"person/p2","nameStatus":"{{status}}"}],
            "identityLinks":[{"id":"identity-link/k1","a":"person/p2","b":"person/p1","judgement":"{{judgement}}"{{marking}}}]
            """;

        Expect(["Error: /identityLinks/0/judgement | identity-link/k1 judgement |  | person/p2; person/p1"], FoundFor(s_public, rule, File("anonymised", "same", string.Empty)));
        Assert.Single(FoundFor(s_public, rule, File("anonymised", "possibly-same", string.Empty)));
        Assert.Empty(FoundFor(s_public, rule, File("anonymised", "not-same", string.Empty)));
        Assert.Empty(FoundFor(s_public, rule, File("unnamed", "same", string.Empty)));
        Assert.Empty(FoundFor(s_public, rule, File("anonymised", "same", """, "markings":[{"level":"red"}] """)));

        const string handle = """ "nameStatus":"anonymised","label":{"en":"P.T."},"names":[{"key":"n1","forms":[{"key":"f1","fullText":"Testa Probina"}]}],"markings":[{"level":"clear","reviewed":true},{"level":"red","targets":[{"field":"names"}]}] """;
        Expect(["Error: /persons/0/label | person/p1 label"], FoundFor(s_public, rule, $$"""{{Clear}},"persons":[{"id":"person/p1",{{handle}}}]"""));
        Assert.Empty(FoundFor(s_public, rule, $$"""{{Clear}},"persons":[{"id":"person/p1",{{handle.Replace("P.T.", "Prisoner 3", StringComparison.Ordinal)}}}]"""));
    }

    [Theory]
    [InlineData(""" "kind":"village","coordinates":{"latitude":"48.0213","longitude":"67.50"} """, true, true)]
    [InlineData(""" "kind":"village","coordinates":{"latitude":"48.02","longitude":"67.50"} """, true, false)]
    [InlineData(""" "kind":"region","coordinates":{"latitude":"48.0213","longitude":"67.5012"} """, true, false)]
    [InlineData(""" "kind":"village","coordinates":{"latitude":"48.0213","longitude":"67.5012"} """, false, false)]
    [InlineData(""" "kind":"village","coordinates":{"latitude":"48.0213","longitude":"67.5012"},"markings":[{"level":"clear"},{"level":"amber","targets":[{"field":"coordinates"}]}] """, true, false)]
    public void PointsAreRoughWhereProtectedPeopleAreToldOf(string place, bool isProtected, bool isReported)
    {
        var marking = isProtected ? """, "markings":[{"level":"red"}] """ : string.Empty;

        Expect(
            isReported ? ["Warning: /places/0/coordinates | place/l1 coordinates | incident/i1 | incident/i1"] : [],
            FoundFor(s_public, RuleIds.CoordinatesTooFine, $$"""
                {{Clear}},"persons":[{"id":"person/p1"{{marking}}}],"places":[{"id":"place/l1",{{place}}}],
                "incidents":[{"id":"incident/i1","kind":"violation","where":"place/l1","acts":[{"key":"a1","victim":"person/p1"}]}]
                """));
    }

    [Theory]
    [InlineData(""" "author":"person/p1","availability":"seized" """, "", true)]
    [InlineData(""" "document":"source/s1","availability":"seized" """, "", true)]
    [InlineData(""" "depicts":[{"record":"person/p1"}],"availability":"seized" """, "", true)]
    [InlineData(""" "depicts":[{"record":"place/l1"}],"availability":"seized" """, "", false)]
    [InlineData(""" "author":"person/p1","availability":"held" """, "", false)]
    [InlineData(""" "author":"person/p1","availability":"seized" """, """ "about":{"record":"evidence/e1"},"topics":["exposure"] """, false)]
    [InlineData(""" "author":"person/p1","availability":"seized" """, """ "mentions":[{"record":"person/p1"}],"topics":["search","exposure"] """, false)]
    [InlineData(""" "author":"person/p1","availability":"seized" """, """ "mentions":[{"record":"person/p1"}],"topics":["search"] """, true)]
    public void OfThoseNamedInWhatWasSeizedItIsSaidThatTheyAreExposed(string evidence, string statement, bool isReported) =>
        Expect(
            isReported ? ["/evidence/0 | evidence/e1 | person/p1 | person/p1"] : [],
            FoundIn(RuleIds.ExposureNotTold, $$"""
                "persons":[{"id":"person/p1"}],"places":[{"id":"place/l1","kind":"city"}],"sources":[{"id":"source/s1","kind":"victim-testimony","authors":["person/p1"]}],
                "evidence":[{"id":"evidence/e1","kind":"witness-record",{{evidence}}}],"statements":[{"id":"statement/t1"{{(statement.Length == 0 ? string.Empty : "," + statement)}}}]
                """));

    /// <summary>Everybody in the dossier is named by the public sources that it cites.</summary>
    [Theory]
    [MemberData(nameof(Dossier))]
    public void TheDossierMayBePublished(string name)
    {
        var file = CaseFileJson.Read(System.IO.File.ReadAllBytes(Repository.PathTo("docs", "examples", "semenova", name))).Require();
        var marked = file with { Marking = new Marking { Level = TlpLevel.Clear, Audiences = [Audience.Public], Reviewed = true } };
        var report = CaseFileValidator.Validate(new CaseFileIndex(marked), RuleSet.Default, CountryPackSet.Default, CaseFileValidator.DefaultAsOf(file), s_public);
        var found = report.Findings.Concat(report.Acknowledged.Select(static a => a.Finding)).Where(static f => f.RuleId.StartsWith("HRD21", StringComparison.Ordinal)).ToList();

        Assert.All(found, static f => Assert.Equal(RuleIds.ExposureNotTold, f.RuleId));
        Assert.True(report.Considered[RuleIds.PersonalDataInText] > 100);
        Assert.True(report.Considered[RuleIds.ShownBeyondSource] > 50);
    }

    [Fact]
    public void ARecipientIsKnownAndABodyNamed()
    {
        Assert.Throws<ArgumentException>(() => Recipient.Of(Audience.NamedBody));
        Assert.Equal(Recipient.Of(Audience.Public), Recipient.Of(Audience.Public));
        Assert.Equal("named-body", Recipient.NamedBody(new OrganizationId("o1")!).ToString());
    }
}
