using System.Text;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Privacy;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Time;
using Xunit;

namespace HumanRights.Domain.Tests.Privacy;

/// <summary>How records stand towards an audience by what they are about, and which of them tell of protected people. All people here are invented.</summary>
public sealed class ProtectionTests
{
    private const string Open = """{"id":"incident/open","kind":"violation"},{"id":"incident/other","kind":"violation"}""";
    private const string Amber = """{"id":"incident/amber","kind":"violation","markings":[{"level":"amber"}]}""";
    private const string Red = """{"id":"incident/red","kind":"violation","markings":[{"level":"red"}]}""";

    // Two with names, two under pseudonyms, one of whom nothing shows.
    private const string People = """
        {"id":"person/named","names":[{"key":"n","forms":[{"key":"f","fullText":"Testa Probina"}]}]},{"id":"person/known","names":[{"key":"n","forms":[{"key":"f","fullText":"Mostra Exempla"}]}]},
        {"id":"person/a1","names":[{"key":"n","forms":[{"key":"f","fullText":"Verita Fantomova"}]}]},{"id":"person/a2","names":[{"key":"n","forms":[{"key":"f","fullText":"Nova Nemova"}]}]},
        {"id":"person/red","names":[{"key":"n","forms":[{"key":"f","fullText":"Alia Nikova"}]}],"markings":[{"level":"red"}]}
        """;

    private const string Consents = """{"id":"consent/a","status":"given","persons":["person/a1","person/a2"],"uses":["anonymous-publication"],"audiences":["public"]}""";

    [Theory]
    [InlineData("open", "Open")]
    [InlineData("amber", "Withheld")]
    [InlineData("red", "Hidden")]
    [InlineData("gone", "Hidden")]
    public void AStatementStandsAsWhatItIsAbout(string record, string expected) =>
        Assert.Equal(expected, Of($$"""{"incidents":[{{Open}},{{Amber}},{{Red}}],"statements":[{"id":"statement/s","about":{"record":"incident/{{record}}"} }]}""").Of("statement/s").ToString());

    [Theory]
    [InlineData("open", "other", "Open")]
    [InlineData("open", "amber", "Withheld")]
    [InlineData("amber", "open", "Withheld")]
    [InlineData("open", "red", "Hidden")]
    [InlineData("red", "open", "Hidden")]
    [InlineData("amber", "red", "Hidden")]
    [InlineData("red", "amber", "Hidden")]
    public void WhatTakesTwoStandsAsTheLowerOne(string one, string two, string expected)
    {
        var protection = Of($$"""
            {"incidents":[{{Open}},{{Amber}},{{Red}}],
             "links":[{"id":"link/l","kind":"related","from":{"record":"incident/{{one}}"},"to":{"record":"incident/{{two}}"} }],
             "identityLinks":[{"id":"identity-link/i","a":"incident/{{one}}","b":"incident/{{two}}","judgement":"same"}],
             "conflicts":[{"id":"conflict/c","members":[{"record":"incident/{{one}}"},{"record":"incident/{{two}}"}]}],
             "figures":[{"id":"figure/f","quantity":{"value":"40"},"about":[{"record":"incident/{{one}}"},{"record":"incident/{{two}}"}]}]}
            """);

        Assert.All(["link/l", "identity-link/i", "conflict/c", "figure/f"], id => Assert.Equal(expected, protection.Of(id).ToString()));
    }

    [Fact]
    public void AContradictionOfThreeIsOneOfTheTwoThatAreLeft()
    {
        var protection = Of($$"""
            {"incidents":[{{Open}},{{Amber}},{{Red}}],"conflicts":[{"id":"conflict/c","members":[{"record":"incident/open"},{"record":"incident/red"},{"record":"incident/other"}]},
                {"id":"conflict/d","members":[{"record":"incident/open"},{"record":"incident/red"},{"record":"incident/amber"}]},{"id":"conflict/e","members":[{"record":"incident/red"}]},
                {"id":"conflict/g","members":[{"record":"incident/red"},{"record":"incident/red"},{"record":"incident/red"}],"markings":[{"level":"amber"}]}],
             "links":[{"id":"link/none","kind":"related"}],"figures":[{"id":"figure/none","quantity":{"value":"40"} }],"statements":[{"id":"statement/none"}]}
            """);

        Assert.Equal(Standing.Open, protection.Of("conflict/c"));
        Assert.Equal(Standing.Withheld, protection.Of("conflict/d"));
        Assert.Equal(Standing.Open, protection.Of("conflict/e"));
        Assert.Equal(Standing.Hidden, protection.Of("conflict/g"));

        // What is about nothing loses nothing.
        Assert.All(["link/none", "figure/none", "statement/none"], id => Assert.Equal(Standing.Open, protection.Of(id)));
    }

    /// <summary>Each is asked before what it is about, and has to be asked again.</summary>
    [Theory]
    [InlineData("statement/z", "Withheld")]
    [InlineData("figure/z", "Withheld")]
    [InlineData("link/z", "Withheld")]
    [InlineData("identity-link/z", "Withheld")]
    [InlineData("conflict/z", "Withheld")]
    [InlineData("statement/free", "Open")]
    public void WhatIsAboutSomethingLoweredIsAskedAgain(string record, string expected) =>
        Assert.Equal(expected, Of($$"""
            {"incidents":[{{Open}},{{Amber}}],
             "statements":[{"id":"statement/z","about":{"record":"figure/z"} },{"id":"statement/free","about":{"record":"incident/open"} }],
             "figures":[{"id":"figure/z","quantity":{"value":"40"},"about":[{"record":"link/z"}]}],
             "links":[{"id":"link/z","kind":"related","from":{"record":"identity-link/z"},"to":{"record":"incident/open"} }],
             "identityLinks":[{"id":"identity-link/z","a":"conflict/z","b":"incident/open"}],
             "conflicts":[{"id":"conflict/z","members":[{"record":"conflict/y"},{"record":"incident/open"}]},{"id":"conflict/y","members":[{"record":"incident/amber"},{"record":"incident/open"}]}]}
            """).Of(record).ToString());

    [Theory]
    [InlineData("named", "a1", "Withheld")]
    [InlineData("a1", "named", "Withheld")]
    [InlineData("a1", "a2", "Open")]
    [InlineData("named", "known", "Open")]
    public void WhoStandsUnderAPseudonymIsNotTiedToAName(string one, string two, string expected)
    {
        var protection = Of($$"""
            {"persons":[{{People}}],"consents":[{{Consents}}],
             "statements":[{"id":"statement/later","about":{"record":"statement/s"} },{"id":"statement/s","about":{"record":"person/{{one}}"},"value":{"ref":"person/{{two}}"} },
                {"id":"statement/red","about":{"record":"person/{{one}}"},"value":{"ref":"person/{{two}}"},"markings":[{"level":"red"}]}],
             "links":[{"id":"link/l","kind":"related","from":{"record":"person/{{one}}"},"to":{"record":"person/{{two}}"} }],
             "identityLinks":[{"id":"identity-link/i","a":"person/{{one}}","b":"person/{{two}}","judgement":"not-same"}],
             "conflicts":[{"id":"conflict/c","members":[{"record":"person/{{one}}"},{"record":"person/{{two}}"}]}]}
            """);

        Assert.All(["statement/s", "statement/later", "link/l", "identity-link/i", "conflict/c"], id => Assert.Equal(expected, protection.Of(id).ToString()));
        Assert.Equal(Standing.Hidden, protection.Of("statement/red"));
    }

    [Theory]
    [InlineData("person/a1", null, null, "Anonymous")]
    [InlineData("person/a1", null, "birth", "Withheld")]
    [InlineData("person/red", null, "birth", "Hidden")]
    [InlineData("incident/amber", "a", null, "Withheld")]
    [InlineData("incident/x", null, null, "Open")]
    [InlineData("incident/x", null, "when", "Open")]
    [InlineData("incident/x", null, "label", "Hidden")]
    [InlineData("incident/x", "a", null, "Withheld")]
    [InlineData("incident/x", "a", "type", "Withheld")]
    [InlineData("incident/x", "b", null, "Open")]
    [InlineData("incident/x", "b", "when", "Hidden")]
    [InlineData("incident/x", "b", "type", "Open")]
    public void ATargetStandsAsWhatItPointsAt(string record, string? item, string? field, string expected) =>
        Assert.Equal(expected, Of($$"""
            {"persons":[{{People}}],"consents":[{{Consents}}],"incidents":[{{Amber}},{"id":"incident/x","kind":"violation","acts":[{"key":"a","type":"integrity.torture"},{"key":"b","type":"integrity.torture"}],
                "markings":[{"level":"clear","audiences":["public"],"reviewed":true},{"level":"red","targets":[{"field":"label"},{"item":"b","field":"when"}]},{"level":"amber","targets":[{"item":"a"}]}]}]}
            """).Of(record, item, field).ToString());

    [Fact]
    public void AFigureOfWhichSomethingIsWithheldIsNotThere()
    {
        var protection = Of("""
            {"incidents":[{"id":"incident/x","kind":"violation","count":{"value":"7"},"markings":[{"level":"clear","reviewed":true},{"level":"amber","targets":[{"field":"count"}]}]},{"id":"incident/y","kind":"violation"}],
             "statements":[{"id":"statement/of","about":{"record":"figure/f"} },{"id":"statement/x","about":{"record":"incident/x"} },{"id":"statement/on","about":{"record":"statement/x"} },{"id":"statement/y","about":{"record":"incident/y"} }],
             "figures":[{"id":"figure/f","quantity":{"value":"7"},"about":[{"record":"incident/y"},{"record":"incident/x"}]},{"id":"figure/g","quantity":{"value":"7"},"about":[{"record":"incident/y"}]}]}
            """);

        Assert.Equal([Standing.Hidden, Standing.Hidden, Standing.Open], new[] { "figure/f", "statement/of", "figure/g" }.Select(protection.Of));
        Assert.Equal([true, true, false], new[] { "statement/x", "statement/on", "statement/y" }.Select(protection.IsOfMore));
    }

    [Theory]
    [InlineData("""{"key":"n","forms":[{"key":"f","fullText":"Testa Probina"}]}""", "", true)]
    [InlineData("""{"key":"n","forms":[{"key":"f","fullText":"Testa Probina"}]}""", """{"item":"f","field":"fullText"}""", false)]
    [InlineData("""{"key":"n","forms":[{"key":"f","fullText":"Testa Probina"}]}""", """{"item":"n"}""", false)]
    [InlineData("""{"key":"n","forms":[{"key":"f","fullText":"Testa Probina"}]}""", """{"field":"names"}""", false)]
    [InlineData("""{"key":"n","forms":[{"key":"f","fullText":"Testa Probina"},{"key":"g","fullText":"Теста"}]}""", """{"item":"f"}""", true)]
    [InlineData("""{"key":"n","forms":[{"key":"f","fullText":"Testa Probina"}]},{"key":"m","forms":[{"key":"g","fullText":"Теста"}]}""", """{"item":"n"}""", true)]
    [InlineData("""{"key":"n","forms":[{"key":"f","fullText":"Testa Probina"},{"key":"g"}]},{"key":"m"}""", """{"item":"f"}""", false)]
    [InlineData("""{"key":"n","forms":[{"key":"f"}]}""", """{"item":"f"}""", true)]
    [InlineData("""{"key":"n","forms":[{"key":"f","parts":{"given":"Testa"} }]}""", """{"item":"f","field":"parts/given"}""", false)]
    [InlineData("""{"key":"n","forms":[{"key":"f","parts":{"patronymic":"Testa"} }]}""", """{"item":"f","field":"parts/patronymic"}""", false)]
    [InlineData("""{"key":"n","forms":[{"key":"f","parts":{"middle":"Testa"} }]}""", """{"item":"f","field":"parts/middle"}""", false)]
    [InlineData("""{"key":"n","forms":[{"key":"f","parts":{"family":"Testa"} }]}""", """{"item":"f","field":"parts/family"}""", false)]
    [InlineData("""{"key":"n","forms":[{"key":"f","parts":{"family":"Testa"} }]}""", """{"item":"f","field":"parts/given"}""", true)]
    public void SomebodyIsShownByNameWhereAnyOfItShows(string names, string withheld, bool isShown)
    {
        var markings = withheld.Length == 0 ? "" : $$""","markings":[{"level":"clear","audiences":["public"],"reviewed":true},{"level":"amber","targets":[{{withheld}}]}]""";
        var protection = Of($$"""{"persons":[{"id":"person/p","names":[{{names}}]{{markings}} },{"id":"person/red","markings":[{"level":"red"}]}]}""");

        Assert.Equal(isShown, protection.IsShownByName("person/p"));
        Assert.Equal(!isShown, protection.IsUnderPseudonym("person/p"));
        Assert.True(protection.IsPublished("person/p"));
        Assert.False(protection.IsShownByName("person/red"));
        Assert.False(protection.IsPublished("person/red"));
        Assert.False(protection.IsUnderPseudonym("person/red"));
    }

    [Theory]
    [InlineData("raw")]
    [InlineData("native")]
    [InlineData("latin")]
    public void AGroupIsShownByNameWhereOneOfItsNamesShowsWhole(string member)
    {
        string Group(string names) => $$"""
            {"groups":[{"id":"group/g","names":[{"key":"n","{{member}}":"Sextet of Five"}{{names}}],"markings":[{"level":"clear","audiences":["public"],"reviewed":true},{"level":"amber","targets":[{"item":"n","field":"{{member}}"}]}]},
                {"id":"group/nameless"},{"id":"group/open","names":[{"key":"n","{{member}}":"Quintet of Six"}]},{"id":"group/red","names":[{"key":"n","{{member}}":"Quartet"}],"markings":[{"level":"red"}]}]}
            """;
        var protection = Of(Group(string.Empty));

        Assert.Equal([false, true, true, false], new[] { "group/g", "group/nameless", "group/open", "group/red" }.Select(protection.IsShownByName));
        Assert.True(Of(Group(""",{"key":"m","raw":"Trio of Four"}""")).IsShownByName("group/g"));
    }

    [Fact]
    public void WhatTellsOfProtectedPeopleIsFound()
    {
        var protection = Of($$"""
            {"persons":[{{People}},{"id":"person/unnamed","names":[{"key":"n","forms":[{"key":"f","fullText":"Ava Nirova"}]}],"markings":[{"level":"clear","audiences":["public"],"reviewed":true},{"level":"amber","targets":[{"field":"names"}]}]}],
             "consents":[{{Consents}}],"groups":[{"id":"group/inner","members":["person/a1"]},{"id":"group/outer","members":["group/inner"]},{"id":"group/free","members":["person/named"]}],
             "incidents":[{"id":"incident/a","kind":"violation","participants":["person/a1"]},{"id":"incident/g","kind":"violation","participants":["group/outer"]},
                {"id":"incident/n","kind":"violation","participants":["person/named"]},{"id":"incident/unseen","kind":"violation","participants":["person/known"]},{"id":"incident/none","kind":"violation"}],
             "evidence":[{"id":"evidence/e","kind":"photograph","about":[{"record":"incident/a"}]}],
             "statements":[{"id":"statement/s","about":{"record":"incident/a"} },{"id":"statement/t","about":{"record":"statement/s"} },{"id":"statement/n","about":{"record":"incident/n"} },{"id":"statement/of","about":{"record":"incident/n"} }],
             "figures":[{"id":"figure/f","quantity":{"value":"40"},"about":[{"record":"evidence/e"}]}],
             "links":[{"id":"link/l","kind":"related","from":{"record":"incident/a"},"to":{"record":"incident/none"} }],
             "conflicts":[{"id":"conflict/c","members":[{"record":"incident/a"},{"record":"incident/none"}]}],
             "complaints":[{"id":"complaint/c","kind":"complaint","concerns":[{"record":"incident/a"}]}]}
            """);

        // The audience sees all references but two.
        var telling = protection.TellingOfProtected((from, to) => (from, to) is not (("incident/unseen", "person/known") or ("statement/of", "incident/n")));

        Assert.Equal(
            ["conflict/c", "consent/a", "evidence/e", "figure/f", "group/inner", "group/outer", "incident/a", "incident/g", "incident/unseen", "link/l", "person/unnamed", "statement/of", "statement/s", "statement/t"],
            telling.Order(StringComparer.Ordinal));
    }

    private static Protection Of(string records)
    {
        var file = CaseFileJson.Read(Encoding.UTF8.GetBytes($$"""{"schemaVersion":"1.0","id":"urn:example:protection","compiledOn":"2024-05-20","marking":{"level":"clear","audiences":["public"],"reviewed":true},{{records.Trim()[1..]}}""")).Require();
        return new Protection(new CaseFileIndex(file), Recipient.Of(Audience.Public), ExtendedDate.Parse("2024-05-20"));
    }
}
