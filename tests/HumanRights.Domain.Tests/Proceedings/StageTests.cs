using HumanRights.Domain.Codelists;
using HumanRights.Domain.Proceedings;
using HumanRights.Domain.Serialization;
using Xunit;

namespace HumanRights.Domain.Tests.Proceedings;

/// <summary>The stages that each kind of proceeding went through, as its parts tell. The cases are invented.</summary>
public sealed class StageTests
{
    [Fact]
    public void ACriminalCaseFromTheReportToTheSecondTrial() => Expect(
        ["complaint-received", "registered", "investigation", "suspended", "investigation", "completed", "indicted", "trial", "verdict", "appeal", "remitted", "trial", "verdict", "in-force", "enforcement"],
        """
        {"id":"proceeding/c1","kind":"criminal",
         "instances":[
          {"key":"i1","level":"first","hearings":[{"key":"h1","on":"2019-03-04","status":"held"},{"key":"h2","on":"2019-03-05","status":"held"}]},
          {"key":"i2","level":"appeal"},
          {"key":"i3","level":"retrial","hearings":[{"key":"h3","on":"2019-10-01","status":"held"},{"key":"h4","on":"2019-10-09","status":"adjourned"}]}],
         "steps":[
          {"key":"s1","kind":"lodging","on":"2018-05-01"},{"key":"s2","kind":"registration","on":"2018-05-02"},
          {"key":"s3","kind":"search","on":"2018-05-10"},{"key":"s4","kind":"interrogation","on":"2018-05-11"},
          {"key":"s5","kind":"suspension","on":"2018-07-01"},{"key":"s6","kind":"resumption","on":"2018-09-01"},
          {"key":"s7","kind":"completion","on":"2019-01-15"},{"key":"s8","kind":"indictment","on":"2019-02-01"},
          {"key":"s9","kind":"interrogation","on":"2019-03-05"},{"key":"s10","kind":"enforcement-opened","on":"2020-01-20"}],
         "decisions":[
          {"key":"d1","kind":"verdict","instance":"i1","dates":{"decided":"2019-04-01"},"rulings":[{"key":"r1","outcome":"convicted"}]},
          {"key":"d2","kind":"ruling","instance":"i2","dates":{"decided":"2019-08-01"},"rulings":[{"key":"r2","outcome":"quashed-remitted"}]},
          {"key":"d3","kind":"verdict","instance":"i3","dates":{"decided":"2019-12-01","final":"2019-12-16"},"rulings":[{"key":"r3","outcome":"acquitted"}]}],
         "appeals":[{"key":"a1","kind":"appeal","decision":"d1","state":"decided","on":"2019-04-10"},{"key":"a2","kind":"cassation","decision":"d3","state":"intended"}]}
        """);

    [Theory]
    [InlineData("""{"kind":"termination"}""", "terminated-pretrial")]
    [InlineData("""{"kind":"resolution","rulings":[{"key":"r","outcome":"terminated"}]}""", "terminated-pretrial")]
    [InlineData("""{"kind":"resolution","rulings":[{"key":"r","outcome":"insufficient-evidence"}]}""", "terminated-pretrial")]
    [InlineData("""{"kind":"suspension"}""", "suspended")]
    [InlineData("""{"kind":"indictment-approval"}""", "indicted")]
    public void WhatEndsOrHaltsACaseIsReadByTheStageBeforeIt(string decision, string expected)
    {
        Expect(["registered", "investigation", expected], $$"""{"id":"proceeding/c","kind":"criminal","steps":[{"key":"s1","kind":"registration"},{"key":"s2","kind":"charge-brought"}],"decisions":[{"key":"d",{{decision[1..]}}]}""");
    }

    [Theory]
    [InlineData("""{"kind":"termination"}""", "terminated-by-court")]
    [InlineData("""{"kind":"suspension"}""", "trial-suspended")]
    [InlineData("""{"kind":"verdict"}""", "verdict")]
    [InlineData("""{"kind":"judgment","rulings":[{"key":"r","outcome":"acquitted"}]}""", "verdict")]
    [InlineData("""{"kind":"ruling","rulings":[{"key":"r","outcome":"returned"}]}""", "returned-to-prosecutor")]
    public void AtTheTrialTheSameEndsAnotherWay(string decision, string expected)
    {
        Expect(["trial", expected], $$"""{"id":"proceeding/c","kind":"criminal","instances":[{"key":"i","level":"first","hearings":[{"key":"h","on":"2019-01","status":"held"}]}],"decisions":[{"key":"d","dates":{"decided":"2019-02"},{{decision[1..]}}]}""");
    }

    [Fact]
    public void WithoutDatesAnAppealComesAfterWhatItIsAgainst() => Expect(
        ["judgment", "appeal"],
        """{"id":"proceeding/c","kind":"civil","decisions":[{"key":"d","kind":"judgment"}],"appeals":[{"key":"a","kind":"appeal","decision":"d","state":"filed"}]}""");

    [Fact]
    public void AnAdministrativeOffenceCase() => Expect(
        ["initiated", "returned-for-correction", "in-court", "sanctioned", "appeal", "in-force", "prosecutor-protest", "in-force"],
        """
        {"id":"proceeding/a1","kind":"administrative-offence",
         "instances":[{"key":"i1","level":"first","hearings":[{"key":"h1","on":"2018-06-30","status":"held"}]},{"key":"i2","level":"appeal"},{"key":"i3","level":"supreme"}],
         "steps":[{"key":"s1","kind":"protocol","on":"2018-06-23"},{"key":"s2","kind":"return-of-claim","on":"2018-06-25"}],
         "decisions":[
          {"key":"d1","kind":"resolution","instance":"i1","dates":{"decided":"2018-06-30"},"rulings":[{"key":"r1","outcome":"sanctioned"}]},
          {"key":"d2","kind":"ruling","instance":"i2","dates":{"decided":"2018-07-20"},"rulings":[{"key":"r2","outcome":"upheld"}]},
          {"key":"d3","kind":"ruling","instance":"i3","dates":{"decided":"2018-12-20"},"rulings":[{"key":"r3","outcome":"dismissed"}]}],
         "appeals":[{"key":"a1","kind":"appeal","decision":"d1","state":"decided","on":"2018-07-05"},{"key":"a2","kind":"prosecutor-protest","decision":"d2","state":"decided","on":"2018-11-01"}]}
        """);

    [Fact]
    public void ACivilSuitWithoutDatesKeepsTheOrderOfTheLifecycle() => Expect(
        ["pre-action-demand", "filed", "returned", "filed", "accepted", "hearing", "judgment", "appeal", "in-force", "enforcement"],
        """
        {"id":"proceeding/v1","kind":"civil",
         "instances":[{"key":"i1","level":"first","hearings":[{"key":"h1","status":"held"}]},{"key":"i2","level":"appeal"}],
         "steps":[{"key":"s0","kind":"pre-action-demand"},{"key":"s1","kind":"lodging"},{"key":"s2","kind":"return-of-claim"},{"key":"s3","kind":"lodging"},{"key":"s4","kind":"registration"},{"key":"s5","kind":"enforcement-opened"}],
         "decisions":[{"key":"d1","kind":"judgment","instance":"i1"},{"key":"d2","kind":"ruling","instance":"i2","rulings":[{"key":"r","outcome":"modified-reduced"}]}],
         "appeals":[{"key":"a1","kind":"appeal","state":"decided"}]}
        """);

    [Theory]
    [InlineData("left-without-consideration", "left-without-consideration")]
    [InlineData("terminated-withdrawal", "terminated")]
    [InlineData("settled", "terminated")]
    [InlineData("stayed", "suspended")]
    [InlineData("granted", "judgment")]
    public void ACivilSuitEndsAsItsRulingTells(string outcome, string expected) => Expect(
        ["filed", "accepted", expected],
        $$"""{"id":"proceeding/v2","kind":"civil","steps":[{"key":"s1","kind":"lodging"},{"key":"s2","kind":"registration"}],"decisions":[{"key":"d","kind":"ruling","rulings":[{"key":"r","outcome":"{{outcome}}"}]}]}""");

    [Fact]
    public void ACourtThatDoesNotTakeTheSuit() => Expect(
        ["filed", "refused", "closed"],
        """{"id":"proceeding/v3","kind":"civil","steps":[{"key":"s1","kind":"lodging"},{"key":"s2","kind":"registration","result":"refused"},{"key":"s3","kind":"closed"}]}""");

    [Fact]
    public void AChallengeToAnAuthority() => Expect(
        ["filed", "accepted", "reconciliation", "hearing", "judgment", "in-force"],
        """
        {"id":"proceeding/j1","kind":"administrative-judicial","instances":[{"key":"i1","level":"first","hearings":[{"key":"h1","on":"2021-10-02","status":"held"}]}],
         "steps":[{"key":"s1","kind":"lodging","on":"2021-08-01"},{"key":"s2","kind":"registration","on":"2021-08-05"},{"key":"s3","kind":"settlement","on":"2021-09-01","result":"failed"}],
         "decisions":[{"key":"d1","kind":"ruling","instance":"i1","dates":{"decided":"2021-10-02","final":"2021-11-02"},"rulings":[{"key":"r","outcome":"dismissed-moot"}]}]}
        """);

    [Fact]
    public void AConstitutionalComplaint() => Expect(
        ["filed", "accepted", "hearing", "decision", "final"],
        """
        {"id":"proceeding/k1","kind":"constitutional","instances":[{"key":"i","level":"constitutional","hearings":[{"key":"h","on":"2023-02-01","status":"held"}]}],
         "steps":[{"key":"s1","kind":"lodging","on":"2023-01-01"},{"key":"s2","kind":"registration","on":"2023-01-09"}],
         "decisions":[{"key":"d","kind":"resolution","instance":"i","dates":{"decided":"2023-02-22","final":"2023-02-22"},"rulings":[{"key":"r","outcome":"unconstitutional"}]}]}
        """);

    [Theory]
    [InlineData("disciplinary")]
    [InlineData("internal-inspection")]
    public void ACheckOnOfficials(string kind) => Expect(
        ["ordered", "ongoing", "concluded", "sanctioned", "appealed", "final"],
        $$$"""
        {"id":"proceeding/x1","kind":"{{{kind}}}","instances":[{"key":"i1","level":"non-judicial"},{"key":"i2","level":"appeal"}],
         "steps":[{"key":"s1","kind":"inspection","on":"2019-02-10"},{"key":"s2","kind":"disciplinary-action","on":"2019-03-10"}],
         "decisions":[{"key":"d0","kind":"opening","dates":{"decided":"2019-02-01"}},
          {"key":"d1","kind":"inspection-conclusion","dates":{"decided":"2019-03-01"},"rulings":[{"key":"r","outcome":"partly-confirmed"}]},
          {"key":"d2","kind":"ruling","instance":"i2","dates":{"decided":"2019-06-01"},"rulings":[{"key":"r2","outcome":"upheld"}]}],
         "appeals":[{"key":"a1","kind":"judicial-control-complaint","state":"decided","on":"2019-04-01"}]}
        """);

    [Fact]
    public void ACommunicationToATreatyBody() => Expect(
        ["submitted", "clarification-requested", "registered", "transmitted", "state-observations", "author-comments", "decision-violation", "follow-up"],
        """
        {"id":"proceeding/u1","kind":"ib-communication",
         "steps":[{"key":"s1","kind":"lodging","on":"2010-11-02"},{"key":"s2","kind":"clarification-request"},{"key":"s3","kind":"registration"},{"key":"s4","kind":"transmission"},{"key":"s5","kind":"reply"},{"key":"s6","kind":"comments"},{"key":"s7","kind":"supervision","on":"2015"}],
         "decisions":[{"key":"d","kind":"committee-decision","dates":{"decided":"2013-11-15"},"rulings":[{"key":"r1","outcome":"no-violation"},{"key":"r2","outcome":"violation"}]}]}
        """);

    [Theory]
    [InlineData("inadmissible", "inadmissible")]
    [InlineData("admissible", "admissible")]
    [InlineData("no-violation", "decision-no-violation")]
    [InlineData("discontinued", "discontinued")]
    [InlineData("withdrawn", "withdrawn")]
    public void ACommunicationEndsAsItsRulingTells(string outcome, string expected) => Expect(
        ["submitted", "registered", expected],
        $$"""{"id":"proceeding/u2","kind":"ib-communication","steps":[{"key":"s1","kind":"lodging"},{"key":"s3","kind":"registration"}],"decisions":[{"key":"d","kind":"views","rulings":[{"key":"r1","outcome":"{{outcome}}"}]}]}""");

    [Fact]
    public void AnApplicationToARegionalCourt() => Expect(
        ["lodged", "communicated", "judgment", "referral-requested", "grand-chamber", "final", "execution", "closed"],
        """
        {"id":"proceeding/e1","kind":"regional-court","instances":[{"key":"i2","level":"grand-chamber","hearings":[{"key":"h","on":"2014-05-05","status":"held"}]}],
         "steps":[{"key":"s1","kind":"lodging","on":"2010-01-01"},{"key":"s2","kind":"transmission","on":"2011-01-01"},{"key":"s3","kind":"supervision","on":"2016"},{"key":"s4","kind":"closed","on":"2019"}],
         "decisions":[{"key":"d1","kind":"judgment","dates":{"decided":"2013-01-01"},"rulings":[{"key":"r1","outcome":"violation"}]},
          {"key":"d2","kind":"judgment","instance":"i2","dates":{"decided":"2015-01-01"},"rulings":[{"key":"r2","outcome":"violation"}]}],
         "appeals":[{"key":"a","kind":"referral-to-grand-chamber","decision":"d1","state":"filed","on":"2013-03-01"}]}
        """);

    [Fact]
    public void AReferralThatIsRefused() => Expect(
        ["lodged", "communicated", "judgment", "referral-refused", "final"],
        """
        {"id":"proceeding/e2","kind":"regional-court","steps":[{"key":"s1","kind":"lodging"},{"key":"s2","kind":"transmission"}],
         "decisions":[{"key":"d1","kind":"judgment","dates":{"decided":"2013-01-01","final":"2013-06-01"}}],
         "appeals":[{"key":"a","kind":"referral-to-grand-chamber","decision":"d1","state":"refused","on":"2013-05-31"}]}
        """);

    [Fact]
    public void ALetterOfSpecialProcedures()
    {
        Expect(["received", "sent", "replied", "follow-up"], """{"id":"proceeding/p1","kind":"sp-communication","steps":[{"key":"s1","kind":"lodging"},{"key":"s2","kind":"transmission"},{"key":"s3","kind":"reply"},{"key":"s4","kind":"supervision"}]}""");
        Expect(["sent", "no-reply", "closed"], """{"id":"proceeding/p2","kind":"sp-communication","steps":[{"key":"s2","kind":"transmission"},{"key":"s3","kind":"lapse"},{"key":"s4","kind":"closed"}]}""");
    }

    [Fact]
    public void ACaseOfTheWorkingGroupOnArbitraryDetention() => Expect(
        ["submitted", "transmitted", "no-reply", "source-comment", "opinion", "follow-up"],
        """
        {"id":"proceeding/w1","kind":"wgad",
         "steps":[{"key":"s1","kind":"lodging"},{"key":"s2","kind":"transmission"},{"key":"s3","kind":"no-response"},{"key":"s4","kind":"comments"},{"key":"s5","kind":"supervision","on":"2018"}],
         "decisions":[{"key":"d","kind":"opinion","dates":{"decided":"2017"},"rulings":[{"key":"r","outcome":"arbitrary","ground":{"code":"wgad-ii"}}]}]}
        """);

    [Fact]
    public void DatesDecideBetweenTheListsWhereTheyCan() => Expect(
        ["filed", "judgment", "reopened", "hearing"],
        """
        {"id":"proceeding/o1","kind":"civil","instances":[{"key":"i","level":"first","hearings":[{"key":"h","on":"2020","status":"held"}]}],
         "steps":[{"key":"s1","kind":"lodging","on":"2018-11"},{"key":"s2","kind":"reopening","on":"2019-12-12"}],
         "decisions":[{"key":"d1","kind":"judgment","dates":{"announced":"2019-01"}}]}
        """);

    [Fact]
    public void WhatIsOutOfTurnIsNotDropped() => Expect(
        ["judgment", "filed"],
        """{"id":"proceeding/o2","kind":"civil","steps":[{"key":"s1","kind":"lodging","on":"2020"}],"decisions":[{"key":"d1","kind":"judgment","dates":{"decided":"2019"}}]}""");

    [Fact]
    public void ARulingForSomeOfTheChargedOrOnAMotionTellsNoStage()
    {
        const string Json = """
            {"id":"proceeding/m1","kind":"criminal","parties":[{"key":"p1"},{"key":"p2"}],
             "charges":[{"key":"c1","against":[{"key":"ca1","party":"p1"},{"key":"ca2","party":"p2"}]}],
             "steps":[{"key":"s1","kind":"registration"},{"key":"s2","kind":"motion"}],
             "decisions":[{"key":"d1","kind":"ruling","rulings":[RULINGS]}]}
            """;
        Expect(["registered"], Json.Replace("RULINGS", """{"key":"r1","outcome":"terminated","about":[{"item":"c1"}],"for":["p1"]}""", StringComparison.Ordinal));
        Expect(["registered", "terminated-pretrial"], Json.Replace("RULINGS", """{"key":"r1","outcome":"terminated","about":[{"item":"c1"}],"for":["p1"]},{"key":"r2","outcome":"abated","about":[{"item":"c1"}],"for":["p2"]}""", StringComparison.Ordinal));
        Expect(["registered"], Json.Replace("RULINGS", """{"key":"r1","outcome":"terminated","about":[{"item":"s2"}]}""", StringComparison.Ordinal));
        Expect(["registered"], Json.Replace("RULINGS", """{"key":"r1","outcome":"stayed","about":[{"record":"measure/m1"}]}""", StringComparison.Ordinal));
    }

    [Fact]
    public void AnAppealAgainstAnInterimDecisionTellsNoStage() => Expect(
        ["registered"],
        """
        {"id":"proceeding/m2","kind":"criminal","steps":[{"key":"s1","kind":"registration"}],
         "decisions":[{"key":"d1","kind":"warrant"}],"appeals":[{"key":"a1","kind":"appeal","decision":"d1","state":"filed"},{"key":"a2","kind":"appeal"}]}
        """);

    [Theory]
    [InlineData("habeas-corpus")]
    [InlineData("unknown")]
    [InlineData("zz:of-another-country")]
    public void AKindWithoutALifecycleHasNoStages(string kind)
    {
        Assert.Null(Lifecycle.Of(ProceedingKind.Parse(kind)));
        Expect([], $$"""{"id":"proceeding/n1","kind":"{{kind}}","steps":[{"key":"s1","kind":"lodging"}],"decisions":[{"key":"d","kind":"judgment"}]}""");
    }

    [Fact]
    public void AFileThatTellsNothingHasNoStages() => Expect([], """{"id":"proceeding/n2","kind":"civil"}""");

    private static void Expect(string[] stages, string json)
    {
        var result = CaseFileJson.Read<LegalProceeding>(json);
        Assert.DoesNotContain(result.Findings, f => f.RuleId != "HRD0041");
        Assert.Equal(stages, result.Require().Stages().Select(s => s.Text));
    }
}
