using HumanRights.Domain.Validation;
using Xunit;
using static HumanRights.Domain.Tests.Validation.Rules.RuleTesting;

namespace HumanRights.Domain.Tests.Validation.Rules;

public sealed class MeasureRulesTests
{
    private const string Case = """
        "proceedings":[{"id":"proceeding/c1","kind":"criminal","parties":[{"key":"p1","actor":"person/p1"}],"charges":[{"key":"g1","against":[{"key":"a1","party":"p1"}]}],"decisions":[{"key":"d1","kind":"termination","dates":{"decided":"2018-12-28"}}]}]
        """;

    [Theory]
    [InlineData("""{"id":"measure/m1","kind":"custody"}""", "/measures/0 | measure/m1 | appliesTo, issuedBy, legalAct")]
    [InlineData("""{"id":"measure/m1","kind":"custody","appliesTo":["person/p1"],"issuedBy":"organization/o1"}""", "/measures/0 | measure/m1 | legalAct")]
    [InlineData("""{"id":"measure/m1","kind":"custody","appliesTo":["person/p1"],"issuedBy":"organization/o1","legalAct":"source/s1"}""", null)]
    [InlineData("""{"id":"measure/m1","kind":"website-blocking","obliges":["organization/o1"],"issuedBy":"organization/o1","absent":{"legalAct":{"reason":"none"}}}""", null)]
    [InlineData("""{"id":"measure/m1","kind":"custody","beneficiaries":["person/p1"],"absent":{"issuedBy":{"reason":"unknown"},"legalAct":{"reason":"unknown"}}}""", null)]
    public void AMeasureHasSomebodyItBindsAnAuthorityAndAnAct(string measure, string? expected) =>
        Is(expected, FoundIn(RuleIds.MeasureIncomplete, $"\"measures\":[{measure}]"));

    [Fact]
    public void ARulingOnAMeasureTellsWhoDecidedAndByWhat() =>
        Assert.Empty(FoundIn(
            RuleIds.MeasureIncomplete,
            """
            "measures":[{"id":"measure/m1","kind":"custody","appliesTo":["person/p1"]}],
            "proceedings":[{"id":"proceeding/c1","kind":"criminal","decisions":[{"key":"d1","kind":"ruling","rulings":[{"key":"r1","about":[{"record":"measure/m1"}],"outcome":"authorised"}]}]}]
            """));

    [Theory]
    [InlineData("""{"id":"measure/m1","kind":"exit-ban","dates":{"decided":"2018-10-09"},"applications":[{"key":"a1","on":"2018-10-08"}]}""", "/measures/0/applications/0 | measure/m1 #a1 |  | measure/m1 dates/decided")]
    [InlineData("""{"id":"measure/m1","kind":"exit-ban","dates":{"issued":"2018-10-09"},"applications":[{"key":"a1","on":"2018-09"}]}""", "/measures/0/applications/0 | measure/m1 #a1 |  | measure/m1 dates/issued")]
    [InlineData("""{"id":"measure/m1","kind":"exit-ban","dates":{"decided":"2018-10-09","executed":"2018-10-08"}}""", "/measures/0/dates/executed | measure/m1 dates/executed |  | measure/m1 dates/decided")]
    [InlineData("""{"id":"measure/m1","kind":"exit-ban","legalAct":"source/s1","applications":[{"key":"a1","on":"2018-10-08"}]}""", "/measures/0/applications/0 | measure/m1 #a1 |  | source/s1 issued")]
    [InlineData("""{"id":"measure/m1","kind":"exit-ban","dates":{"decided":"2018-10-09"},"applications":[{"key":"a1","on":"2018-10-09"}]}""", null)]
    [InlineData("""{"id":"measure/m1","kind":"exit-ban","dates":{"decided":"2018-10-09"},"applications":[{"key":"a1","on":"2018-10"}]}""", null)]
    [InlineData("""{"id":"measure/m1","kind":"exit-ban","dates":{"decided":"2018-10~"},"applications":[{"key":"a1","on":"2018-09-08"}]}""", null)]
    [InlineData("""{"id":"measure/m1","kind":"custody","dates":{"decided":"2018-10-09","executed":"2018-10-07"}}""", null)]
    [InlineData("""{"id":"measure/m1","kind":"exit-ban","dates":{"decided":"2018-10-09","effective":"2018-10-01"}}""", null)]
    public void AMeasureIsNotAppliedBeforeItIsAdopted(string measure, string? expected) =>
        Is(expected, FoundIn(RuleIds.AppliedBeforeAdopted, $$$""" "sources":[{"id":"source/s1","kind":"official-letter","issued":"2018-10-10"}],"measures":[{{{measure}}}]"""));

    [Theory]
    [InlineData("undertaking-not-to-leave", "2019-01-05", null, "/measures/0/applications/0 | measure/m1 #a1 | proceeding/c1 | proceeding/c1 #d1")]
    [InlineData("undertaking-not-to-leave", null, "2019-01-05", "/measures/0/dates/lifted | measure/m1 dates/lifted | proceeding/c1 | proceeding/c1 #d1")]
    [InlineData("undertaking-not-to-leave", "2018-12-28", "2018-12-28", null)]
    [InlineData("undertaking-not-to-leave", "2018-12", null, null)]
    [InlineData("listing", "2019-01-05", "2019-01-06", null)]
    [InlineData("listing", "2019-01-05", "2019-01-01", "/measures/0/applications/0 | measure/m1 #a1 | dates/lifted | measure/m1 dates/lifted")]
    public void AMeasureIsNotUsedAfterItsEnd(string kind, string? applied, string? lifted, string? expected)
    {
        var dates = lifted is null ? string.Empty : $$$""","dates":{"lifted":"{{{lifted}}}"}""";
        var application = applied is null ? string.Empty : $$$""","applications":[{"key":"a1","on":"{{{applied}}}"}]""";
        var measure = $$$"""{"id":"measure/m1","kind":"{{{kind}}}","appliesTo":["person/p1"],"grounds":[{"key":"h1","about":{"record":"proceeding/c1","item":"g1"}}]{{{dates}}}{{{application}}}}""";

        Is(expected, FoundIn(RuleIds.UsedAfterItsEnd, $"\"measures\":[{measure}],{Case}"));
    }

    [Theory]
    [InlineData("""{"key":"d1","kind":"ruling","dates":{"decided":"2018-12-28"},"rulings":[{"key":"r1","about":[{"item":"g1"}],"outcome":"terminated"}]}""", true)]
    [InlineData("""{"key":"d1","kind":"verdict","dates":{"decided":"2018-12-28"},"rulings":[{"key":"r1","about":[{"item":"g1"}],"for":["p1"],"outcome":"acquitted"}]}""", true)]
    [InlineData("""{"key":"d1","kind":"verdict","dates":{"decided":"2018-12-28"},"rulings":[{"key":"r1","about":[{"item":"g1"}],"for":["p2"],"outcome":"acquitted"}]}""", false)]
    [InlineData("""{"key":"d1","kind":"verdict","dates":{"decided":"2018-12-28"},"rulings":[{"key":"r1","about":[{"item":"g1"}],"outcome":"convicted"}]}""", false)]
    [InlineData("""{"key":"d1","kind":"ruling","dates":{"decided":"2018-12-28"},"rulings":[{"key":"r1","about":[{"item":"g9"}],"outcome":"terminated"}]}""", false)]
    [InlineData("""{"key":"d1","kind":"termination"}""", false)]
    [InlineData("""{"key":"d1","kind":"termination","dates":{"decided":"2018-12-28"}},{"key":"d2","kind":"ruling","rulings":[{"key":"r2","about":[{"item":"d1"}],"outcome":"quashed-remitted"}]}""", false)]
    public void ACaseEndsForThoseWhomItsEndCovers(string decisions, bool isReported)
    {
        var members = $$$"""
            "measures":[{"id":"measure/m1","kind":"exit-ban","appliesTo":["person/p1"],"grounds":[{"key":"h1","about":{"record":"proceeding/c1"}}],"applications":[{"key":"a1","on":"2019-02-01"}]}],
            "proceedings":[{"id":"proceeding/c1","kind":"criminal","parties":[{"key":"p1","actor":"person/p1"},{"key":"p2","actor":"person/p2"}],"charges":[{"key":"g1","against":[{"key":"a1","party":"p1"}]}],"decisions":[{{{decisions}}}]}]
            """;

        Assert.Equal(isReported ? 1 : 0, FoundIn(RuleIds.UsedAfterItsEnd, members).Length);
    }

    [Theory]
    [InlineData("""{"id":"measure/m1","kind":"exit-ban","endReason":"lifted-by-issuer"}""", "", "/measures/0 | measure/m1")]
    [InlineData("""{"id":"measure/m1","kind":"exit-ban"}""", "lifted", "/measures/0 | measure/m1 |  | proceeding/c1 #r1")]
    [InlineData("""{"id":"measure/m1","kind":"exit-ban"}""", "dismissed-moot", "/measures/0 | measure/m1 |  | proceeding/c1 #r1")]
    [InlineData("""{"id":"measure/m1","kind":"exit-ban","absent":{"dates/lifted":{"reason":"unknown"}}}""", "dismissed-moot", "/measures/0 | measure/m1 |  | proceeding/c1 #r1")]
    [InlineData("""{"id":"measure/m1","kind":"exit-ban","dates":{"lifted":"[2018-10..2018-11]"},"absent":{"dates/lifted":{"reason":"unknown"}}}""", "dismissed-moot", "/measures/0 | measure/m1 |  | proceeding/c1 #r1")]
    [InlineData("""{"id":"measure/m1","kind":"exit-ban","dates":{"lifted":"2018-10"}}""", "dismissed-moot", null)]
    [InlineData("""{"id":"measure/m1","kind":"exit-ban","absent":{"dates/lifted":{"reason":"unknown"}}}""", "lifted", null)]
    [InlineData("""{"id":"measure/m1","kind":"exit-ban","endReason":"expired","absent":{"dates/lifted":{"reason":"not-stated-in-source"}}}""", "", null)]
    [InlineData("""{"id":"measure/m1","kind":"exit-ban"}""", "dismissed", null)]
    [InlineData("""{"id":"measure/m1","kind":"exit-ban"}""", "", null)]
    public void TheEndOfAMeasureHasADate(string measure, string outcome, string? expected)
    {
        var ruling = outcome.Length == 0 ? string.Empty : $$$""","rulings":[{"key":"r1","about":[{"item":"u1"}],"outcome":"{{{outcome}}}"}]""";
        var proceeding = $$$"""{"id":"proceeding/c1","kind":"administrative-judicial","causes":[{"key":"u1","onAccountOf":[{"record":"measure/m1"}]}],"decisions":[{"key":"d1","kind":"judgment"{{{ruling}}}}]}""";

        Is(expected, FoundIn(RuleIds.EndWithoutDate, $"\"measures\":[{measure}],\"proceedings\":[{proceeding}]"));
    }

    [Fact]
    public void AMeasureThatAnotherReplacedOrThatSomebodySaysIsLiftedHasEnded()
    {
        Is("/measures/0 | measure/m1 |  | measure/m2 replaces", FoundIn(RuleIds.EndWithoutDate, """ "measures":[{"id":"measure/m1","kind":"custody"},{"id":"measure/m2","kind":"bail","replaces":"measure/m1"}]"""));
        Is(
            "/measures/0 | measure/m1 |  | statement/t1",
            FoundIn(RuleIds.EndWithoutDate, """ "measures":[{"id":"measure/m1","kind":"exit-ban"}],"statements":[{"id":"statement/t1","about":{"record":"measure/m1","field":"dates/lifted"},"stance":"states"}]"""));
        Assert.Empty(FoundIn(RuleIds.EndWithoutDate, """ "measures":[{"id":"measure/m1","kind":"exit-ban"}],"statements":[{"id":"statement/t1","about":{"record":"measure/m1","field":"dates/lifted"},"stance":"demands"}]"""));
    }

    [Theory]
    [InlineData("""{"id":"statement/t1","about":{"record":"person/p1"},"says":{"en":"She may not travel."},"mentions":[{"record":"measure/m1"}],"stance":"denies","saidOn":"2018-08-13"}""", true)]
    [InlineData("""{"id":"statement/t1","about":{"record":"person/p1"},"says":{"en":"She may not travel."},"mentions":[{"record":"measure/m1"}],"stance":"denies","saidIn":"source/s1"}""", true)]
    [InlineData("""{"id":"statement/t1","about":{"record":"measure/m1"},"stance":"denies","saidOn":"2018-08-13"}""", true)]
    [InlineData("""{"id":"statement/t1","about":{"record":"measure/m1"},"stance":"states","negated":true,"saidOn":"2018-08-13"}""", true)]
    [InlineData("""{"id":"statement/t1","about":{"record":"measure/m1"},"stance":"denies","saidOn":"2018-07-19"}""", false)]
    [InlineData("""{"id":"statement/t1","about":{"record":"measure/m1"},"stance":"denies","saidOn":"2018-12-29"}""", false)]
    [InlineData("""{"id":"statement/t1","about":{"record":"measure/m1"},"stance":"denies","saidOn":"2018"}""", false)]
    [InlineData("""{"id":"statement/t1","about":{"record":"measure/m1"},"stance":"states","saidOn":"2018-08-13"}""", false)]
    [InlineData("""{"id":"statement/t1","about":{"record":"measure/m1","field":"kind"},"stance":"denies","saidOn":"2018-08-13"}""", false)]
    [InlineData("""{"id":"statement/t1","about":{"record":"organization/o1"},"says":{"en":"It meant to punish her."},"mentions":[{"record":"measure/m1"}],"stance":"denies","saidOn":"2018-08-13"}""", false)]
    [InlineData("""{"id":"statement/t1","about":{"record":"person/p1"},"says":{"en":"She missed it for the ban."},"mentions":[{"record":"measure/m1"},{"record":"incident/i1"}],"stance":"denies","saidOn":"2018-08-13"}""", false)]
    public void WhatWasInForceIsNotDenied(string statement, bool isReported)
    {
        var found = FoundIn(
            RuleIds.MeasureInForceDenied,
            $$$"""
            "sources":[{"id":"source/s1","kind":"official-letter","issued":"2018-08-13"}],
            "measures":[{"id":"measure/m1","kind":"undertaking-not-to-leave","appliesTo":["person/p1"],"issuedBy":"organization/o1","dates":{"decided":"2018-07-20","lifted":"2018-12-28"}}],"statements":[{{{statement}}}]
            """);

        Is(isReported ? "/statements/0 | statement/t1 | measure/m1, undertaking-not-to-leave | measure/m1" : null, found);
    }

    [Theory]
    [InlineData("""{"id":"measure/m1","kind":"undertaking-not-to-leave"}""", "/measures/0 | measure/m1 | undertaking-not-to-leave")]
    [InlineData("""{"id":"measure/m1","kind":"residence-restriction","scope":{}}""", "/measures/0 | measure/m1 | residence-restriction")]
    [InlineData("""{"id":"measure/m1","kind":"undertaking-not-to-leave","scope":{"places":["place/l1"]}}""", null)]
    [InlineData("""{"id":"measure/m1","kind":"undertaking-not-to-leave","scope":{"text":{"en":"the country"}}}""", null)]
    [InlineData("""{"id":"measure/m1","kind":"undertaking-not-to-leave","absent":{"scope":{"reason":"not-stated-in-source"}}}""", null)]
    [InlineData("""{"id":"measure/m1","kind":"custody"}""", null)]
    public void AnUndertakingHasATerritory(string measure, string? expected) =>
        Is(expected, FoundIn(RuleIds.UndertakingWithoutTerritory, $"\"measures\":[{measure}]"));

    [Theory]
    [InlineData("""{"lawyer":false}""", "/measures/0/safeguards/lawyer | measure/m1 safeguards/lawyer | lawyer")]
    [InlineData("""{"copyGiven":false}""", "/measures/0/safeguards/copyGiven | measure/m1 safeguards/copyGiven | copyGiven")]
    [InlineData("""{"voluntary":false}""", "/measures/0/safeguards/voluntary | measure/m1 safeguards/voluntary | voluntary")]
    [InlineData("""{"lawyer":false,"waiver":"alleged-waiver"}""", "/measures/0/safeguards/lawyer | measure/m1 safeguards/lawyer | lawyer")]
    [InlineData("""{"lawyer":false,"waiver":"valid-waiver"}""", null)]
    [InlineData("""{"lawyer":true,"copyGiven":true,"voluntary":true}""", null)]
    [InlineData("{}", null)]
    public void SafeguardsAreKept(string safeguards, string? expected) =>
        Is(expected, FoundIn(RuleIds.SafeguardDenied, $$$""" "measures":[{"id":"measure/m1","kind":"undertaking-not-to-leave","safeguards":{{{safeguards}}}}]"""));

    [Theory]
    [InlineData("""{"key":"k1","kind":"interrogation","safeguards":{"lawyer":false}}""", "/proceedings/0/steps/0/safeguards/lawyer | proceeding/c1 #k1 safeguards/lawyer")]
    [InlineData("""{"key":"k1","kind":"interrogation","safeguards":{"lawyer":false},"slices":[{"key":"q1","safeguards":{"lawyer":false}},{"key":"q2","safeguards":{"lawyer":true}}]}""", "/proceedings/0/steps/0/slices/0/safeguards/lawyer | proceeding/c1 #q1 safeguards/lawyer")]
    [InlineData("""{"key":"k1","kind":"confrontation","safeguards":{"lawyer":false,"waiver":"no-waiver"}}""", "/proceedings/0/steps/0/safeguards/lawyer | proceeding/c1 #k1 safeguards/lawyer")]
    [InlineData("""{"key":"k1","kind":"interrogation","safeguards":{"lawyer":false,"waiver":"valid-waiver"}}""", null)]
    [InlineData("""{"key":"k1","kind":"interrogation","safeguards":{"lawyer":true}}""", null)]
    [InlineData("""{"key":"k1","kind":"search","safeguards":{"lawyer":false}}""", null)]
    public void NobodyIsQuestionedWithoutALawyer(string step, string? expected)
    {
        var members = $$$""" "proceedings":[{"id":"proceeding/c1","kind":"criminal","steps":[{{{step}}}]}]""";

        Is(expected, FoundIn(RuleIds.QuestionedWithoutLawyer, members));
        Assert.Equal(step.Contains("search", StringComparison.Ordinal) ? 1 : 0, FoundIn(RuleIds.SafeguardDenied, members).Length);
    }

    [Theory]
    [InlineData("2018-09-15", "2018-09-17", "proceeding/c1", true)]
    [InlineData("2018-09-15", "2018-09-22", "proceeding/c1", true)]
    [InlineData("2018-09-15", "2018-09-23", "proceeding/c1", false)]
    [InlineData("2018-09-15", "2018-09-17", "proceeding/c2", false)]
    [InlineData("2018-09-15", "2018-09", "proceeding/c1", false)]
    [InlineData("2018-09-15", "2018-09-15", "proceeding/c1", false)]
    public void NobodyIsTakenTwiceInOneCaseWithinAWeek(string first, string second, string proceeding, bool isReported)
    {
        var found = FoundIn(
            RuleIds.TakenAgainInOneCase,
            $$$"""
            "persons":[{"id":"person/p1","detentions":[
              {"key":"d1","statuses":[{"key":"s1","status":"apprehended","on":"{{{first}}}","onAccountOf":[{"record":"proceeding/c1"}]},{"key":"s2","status":"remand","on":"{{{first}}}","onAccountOf":[{"record":"proceeding/c1"}]}]},
              {"key":"d2","statuses":[{"key":"s3","status":"apprehended","on":"{{{second}}}","onAccountOf":[{"record":"{{{proceeding}}}"}]}]}]}],
            "proceedings":[{"id":"proceeding/c1","kind":"criminal"},{"id":"proceeding/c2","kind":"criminal"}]
            """);

        Is(isReported ? "/persons/0/detentions/1/statuses/0 | person/p1 #s3 | proceeding/c1 | person/p1 #s1; proceeding/c1" : null, found);
    }

    [Theory]
    [InlineData("""{"key":"k1","kind":"search","on":"2018-07-20","authorisation":{"item":"d1"}}""", "/proceedings/0/steps/0/authorisation | proceeding/c1 #k1 authorisation | authorisation | proceeding/c1 #d1")]
    [InlineData("""{"key":"k1","kind":"search","on":"2018-07-20","authorisation":{"record":"source/s1"}}""", "/proceedings/0/steps/0/authorisation | proceeding/c1 #k1 authorisation | authorisation | source/s1")]
    [InlineData("""{"key":"k1","kind":"search","on":{"edtf":"2018-07-20","timeOfDay":{"part":"night"}},"authorisedBy":"person/j"}""", "/proceedings/0/steps/0/on | proceeding/c1 #k1 on | ground")]
    [InlineData("""{"key":"k1","kind":"search","on":{"edtf":"2018-07-20","timeOfDay":{"at":"23:10"}},"authorisedBy":"person/j"}""", "/proceedings/0/steps/0/on | proceeding/c1 #k1 on | ground")]
    [InlineData("""{"key":"k1","kind":"search","absent":{"authorisedBy":{"reason":"none"}}}""", "/proceedings/0/steps/0 | proceeding/c1 #k1 | authorisedBy")]
    [InlineData("""{"key":"k1","kind":"search","on":"2018-07-22","authorisation":{"item":"d1"}}""", null)]
    [InlineData("""{"key":"k1","kind":"search","on":"2018-07","authorisation":{"item":"d1"}}""", null)]
    [InlineData("""{"key":"k1","kind":"search","on":{"edtf":"2018-07-20","timeOfDay":{"part":"evening"}},"authorisedBy":"person/j"}""", null)]
    [InlineData("""{"key":"k1","kind":"search","on":{"edtf":"2018-07-20","timeOfDay":{"part":"night"}},"ground":{"text":{"en":"Flight was feared."}}}""", null)]
    [InlineData("""{"key":"k1","kind":"search","absent":{"authorisedBy":{"reason":"unknown"}}}""", null)]
    [InlineData("""{"key":"k1","kind":"search","on":"2018-07-20"}""", null)]
    [InlineData("""{"key":"k1","kind":"site-inspection","on":"2018-07-20","authorisation":{"item":"d1"}}""", null)]
    public void ASearchHasABasisBeforehand(string step, string? expected) =>
        Is(
            expected,
            FoundIn(
                RuleIds.SearchWithoutBasis,
                $$$"""
                "sources":[{"id":"source/s1","kind":"procedural-document","issued":"2018-07-21"}],
                "proceedings":[{"id":"proceeding/c1","kind":"criminal","steps":[{{{step}}}],"decisions":[{"key":"d1","kind":"warrant","dates":{"decided":"2018-07-21"}}]}]
                """));

    [Theory]
    [InlineData("""{"key":"k1","kind":"seizure"}""", "/proceedings/0/steps/0 | proceeding/c1 #k1 | items")]
    [InlineData("""{"key":"k1","kind":"search","result":"something-found"}""", "/proceedings/0/steps/0 | proceeding/c1 #k1 | items")]
    [InlineData("""{"key":"k1","kind":"search","items":[{"key":"i1","type":"computer"}]}""", "/proceedings/0/steps/0/items/0 | proceeding/c1 #i1 | returned | proceeding/c1 #d1")]
    [InlineData("""{"key":"k1","kind":"seizure","absent":{"items":{"reason":"withheld-by-authority"}}}""", null)]
    [InlineData("""{"key":"k1","kind":"search"}""", null)]
    [InlineData("""{"key":"k1","kind":"search","items":[{"key":"i1","type":"computer","returned":"2019"},{"key":"i2","type":"weapon"},{"key":"i3","absent":{"returned":{"reason":"none"}}}]}""", null)]
    public void WhatIsSeizedIsListedAndGivenBack(string step, string? expected) =>
        Is(
            expected,
            FoundIn(RuleIds.SeizureUnaccounted, $$$""" "proceedings":[{"id":"proceeding/c1","kind":"criminal","steps":[{{{step}}}],"decisions":[{"key":"d1","kind":"termination","dates":{"decided":"2018-12-28"}}]}]"""));

    [Fact]
    public void WhileACaseGoesOnThingsAreKept()
    {
        const string members = """ "proceedings":[{"id":"proceeding/c1","kind":"criminal","steps":[{"key":"k1","kind":"seizure","items":[{"key":"i1","type":"computer"}]}]}]""";

        Assert.Empty(FoundIn(RuleIds.SeizureUnaccounted, members));
        Assert.Equal(1, ConsideredIn(RuleIds.SeizureUnaccounted, members));
    }

    [Theory]
    [InlineData("""{"key":"i1","type":"statements-of-third-parties"}""", true)]
    [InlineData("""{"key":"i1","type":"computer","thirdPartyMaterial":true}""", true)]
    [InlineData("""{"key":"i1","type":"statements-of-third-parties","thirdPartyMaterial":false}""", false)]
    [InlineData("""{"key":"i1","type":"computer"}""", false)]
    [InlineData("""{"key":"i1"}""", false)]
    public void ConfidencesOfOthersAreNotSeized(string item, bool isReported) =>
        Is(
            isReported ? "/proceedings/0/steps/0/items/0 | proceeding/c1 #i1" : null,
            FoundIn(RuleIds.ConfidencesSeized, $$$""" "proceedings":[{"id":"proceeding/c1","kind":"criminal","steps":[{"key":"k1","kind":"search","items":[{{{item}}}]}]}]"""));

    [Theory]
    [InlineData("house-arrest", "states", "undertaking-not-to-leave", "/measures/0/kind | measure/m1 kind | undertaking-not-to-leave, house-arrest | statement/t1")]
    [InlineData("undertaking-not-to-leave", "states", "undertaking-not-to-leave", null)]
    [InlineData("extradition-arrest", "states", "custody", null)]
    [InlineData("house-arrest", "denies", "undertaking-not-to-leave", null)]
    [InlineData("house-arrest", "demands", "undertaking-not-to-leave", null)]
    [InlineData("house-arrest", "states", "unknown", null)]
    public void SourcesNameTheSameMeasure(string said, string stance, string kind, string? expected) =>
        Is(
            expected,
            FoundIn(RuleIds.KindOfMeasureDisputed, $$$""" "measures":[{"id":"measure/m1","kind":"{{{kind}}}"}],"statements":[{"id":"statement/t1","about":{"record":"measure/m1","field":"kind"},"value":{"code":"{{{said}}}"},"stance":"{{{stance}}}"}]"""));

    [Fact]
    public void WhereTheKindIsNotKnownTheStatementsAreCompared() =>
        Is(
            "/measures/0/kind | measure/m1 kind | bail, custody | statement/t2",
            FoundIn(
                RuleIds.KindOfMeasureDisputed,
                """
                "measures":[{"id":"measure/m1","kind":"unknown"}],
                "statements":[{"id":"statement/t1","about":{"record":"measure/m1","field":"kind"},"value":{"code":"bail"},"stance":"states"},{"id":"statement/t2","about":{"record":"measure/m1","field":"kind"},"value":{"code":"custody"},"stance":"alleges"}]
                """));

    [Theory]
    [InlineData("possibly-same", true)]
    [InlineData("not-same", false)]
    public void MeasuresThatMayBeOneAreOfOneKind(string judgement, bool isReported) =>
        Is(
            isReported ? "/measures/0/kind | measure/m1 kind | bail, custody | identity-link/y1" : null,
            FoundIn(
                RuleIds.KindOfMeasureDisputed,
                $$$""" "measures":[{"id":"measure/m1","kind":"bail"},{"id":"measure/m2","kind":"custody"}],"identityLinks":[{"id":"identity-link/y1","a":"measure/m1","b":"measure/m2","judgement":"{{{judgement}}}"}]"""));

    [Theory]
    [InlineData("""{"id":"person/p1","defender":{"mandates":[{"key":"w1","body":"organization/o1"}]}}""", "person/p1 #w1")]
    [InlineData("""{"id":"person/p1","positions":[{"key":"w1","body":"organization/o1","post":"chair","period":{"ongoingAsOf":"2020"}}]}""", "person/p1 #w1")]
    [InlineData("""{"id":"person/p1","positions":[{"key":"w1","body":"organization/o1","period":{"from":"2010","to":"2017"}}]}""", "person/p1 #w1")]
    [InlineData("""{"id":"person/p1","positions":[{"key":"w1","body":"organization/o1","period":{"from":"2016","to":"2017"}}]}""", null)]
    [InlineData("""{"id":"person/p1","positions":[{"key":"w1","body":"organization/o2"}]}""", null)]
    [InlineData("""{"id":"person/p1"}""", null)]
    public void WhoHasAMandateToVisitIsNotBanned(string person, string? related)
    {
        var members = $$$""" "persons":[{{{person}}}],"organizations":[{"id":"organization/o1","kind":"public-monitoring-commission"},{"id":"organization/o2","kind":"ngo"}],"measures":[{"id":"measure/m1","kind":"access-ban","appliesTo":["person/p1"],"dates":{"decided":"2015"}}]""";

        Is(related is null ? null : "/measures/0 | measure/m1 | person/p1 | " + related, FoundIn(RuleIds.AccessBanAgainstMandate, members));
        Assert.Empty(FoundIn(RuleIds.AccessBanAgainstMandate, members.Replace("access-ban", "exit-ban", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("exit-ban", "\"dates\":{\"decided\":\"2018-10-01\",\"lifted\":\"2018-11-01\"}", "prevented", "2018-10-12", true)]
    [InlineData("exit-ban", "\"applications\":[{\"key\":\"a1\",\"on\":\"2018-10-08\"}]", "prevented", "2018-10-12", true)]
    [InlineData("exit-ban", "\"applications\":[{\"key\":\"a1\",\"on\":\"2018-10-01\"}]", "prevented", "2018-10-12", false)]
    [InlineData("exit-ban", "\"dates\":{\"decided\":\"2018-10-01\",\"lifted\":\"2018-10-11\"}", "prevented", "2018-10-12", false)]
    [InlineData("exit-ban", "\"dates\":{\"decided\":\"2018-10-01\"}", "prevented", "2018-10-12", false)]
    [InlineData("exit-ban", "\"dates\":{\"decided\":\"2018-10-01\",\"lifted\":\"2018-11-01\"}", "took-place", "2018-10-12", false)]
    [InlineData("exit-ban", "\"dates\":{\"decided\":\"2018-10-01\",\"lifted\":\"2018-11-01\"}", "prevented", "2018", false)]
    [InlineData("freeze", "\"dates\":{\"decided\":\"2018-10-01\",\"lifted\":\"2018-11-01\"}", "prevented", "2018-10-12", false)]
    public void AMeasureAtTheTimeOfAPlannedActivityIsAnIndicator(string kind, string times, string status, string when, bool isReported) =>
        Is(
            isReported ? "/measures/0 | measure/m1 |  | incident/i1" : null,
            FoundIn(
                RuleIds.MeasureMeetsProtectedActivity,
                $$$""" "incidents":[{"id":"incident/i1","kind":"meeting","status":"{{{status}}}","participants":["person/p1"],"when":"{{{when}}}"}],"measures":[{"id":"measure/m1","kind":"{{{kind}}}","appliesTo":["person/p1"],{{{times}}}}]"""));

    [Fact]
    public void ALinkTellsThatAMeasurePreventedAnActivity() =>
        Is(
            "/measures/0 | measure/m1 |  | incident/i1",
            FoundIn(
                RuleIds.MeasureMeetsProtectedActivity,
                """ "incidents":[{"id":"incident/i1","kind":"meeting"}],"measures":[{"id":"measure/m1","kind":"exit-ban"}],"links":[{"id":"link/k1","kind":"prevented","from":{"record":"measure/m1"},"to":{"record":"incident/i1"}}]"""));

    [Theory]
    [InlineData("""{"id":"measure/m1","kind":"exit-ban","dates":{"decided":"2018-10-09","lifted":"2018-10-08"}}""", "/measures/0/dates/lifted | measure/m1 dates/lifted |  | measure/m1 dates/decided")]
    [InlineData("""{"id":"measure/m1","kind":"exit-ban","dates":{"decided":"2018-10-09"},"renewals":[{"key":"r1","on":"2018-09"}]}""", "/measures/0/renewals/0 | measure/m1 #r1 |  | measure/m1 dates/decided")]
    [InlineData("""{"id":"measure/m1","kind":"exit-ban","renewals":[{"key":"r1","on":"2018-09","until":"2018-08"}]}""", "/measures/0/renewals/0 | measure/m1 #r1")]
    [InlineData("""{"id":"measure/m1","kind":"exit-ban","dates":{"decided":"2018-10-09","lifted":"2018-10-09"},"renewals":[{"key":"r1","on":"2018-10-09","until":"2018-11"}]}""", null)]
    [InlineData("""{"id":"measure/m1","kind":"exit-ban","dates":{"decided":"2018-10-09","lifted":"2018"}}""", null)]
    [InlineData("""{"id":"measure/m1","kind":"exit-ban","dates":{"decided":"2018-10-09","effective":"2018-12","lifted":"2018-11"}}""", null)]
    public void NothingIsLiftedBeforeItIsImposed(string measure, string? expected) =>
        Is(expected, FoundIn(RuleIds.LiftedBeforeImposed, $"\"measures\":[{measure}]"));

    private static void Is(string? expected, string[] found) => Expect(expected is null ? [] : [expected], found);
}
