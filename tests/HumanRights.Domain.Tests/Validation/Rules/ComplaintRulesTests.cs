using HumanRights.Domain.Actors;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Complaints;
using HumanRights.Domain.Facilities;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Sources;
using HumanRights.Domain.Text;
using HumanRights.Domain.Validation;
using Xunit;
using Record = HumanRights.Domain.Common.Record;
using static HumanRights.Domain.Tests.Validation.Rules.RuleTesting;

namespace HumanRights.Domain.Tests.Validation.Rules;

public sealed class ComplaintRulesTests
{
    [Theory]
    [InlineData("lodged registered under-inspection not-confirmed appealed under-inspection confirmed criminal-case-opened closed", null)]
    [InlineData("drafted lodged refused-registration appealed", null)]
    [InlineData("lodged returned lodged registered", null)]
    [InlineData("lodged forwarded forwarded registered rejected-without-check", null)]
    [InlineData("lodged withdrawn closed", null)]
    [InlineData("lodged no-response registered", null)]
    [InlineData("lodged inspection not-confirmed", null)]
    [InlineData("confirmed inspection", null)]
    [InlineData("lodged closed", null)]
    [InlineData("lodged appealed under-inspection", null)]
    [InlineData("appealed", null)]
    [InlineData("closed", null)]
    [InlineData("lodged not-confirmed", null)]
    [InlineData("drafted confirmed", null)]
    [InlineData("registered registered", null)]
    [InlineData("lodged examination-requested examination-refused other registered", null)]
    [InlineData("registered lodged", "/complaints/0/steps/1 | complaint/c1 #k1 | registered, lodged")]
    [InlineData("lodged drafted", "/complaints/0/steps/1 | complaint/c1 #k1 | lodged, drafted")]
    [InlineData("lodged closed registered", "/complaints/0/steps/2 | complaint/c1 #k2 | closed, registered")]
    [InlineData("confirmed under-inspection", "/complaints/0/steps/1 | complaint/c1 #k1 | confirmed, under-inspection")]
    [InlineData("rejected-without-check confirmed", "/complaints/0/steps/1 | complaint/c1 #k1 | rejected-without-check, confirmed")]
    public void StatesFollowTheLifecycle(string kinds, string? expected)
    {
        var steps = kinds.Split(' ').Select((kind, i) => Step($"k{i}", StepKind.Parse(kind)));

        Expect(expected is null ? [] : [expected], Found(RuleIds.StateOutOfTurn, Complaint("c1", [.. steps])));
    }

    [Fact]
    public void WhereSeveralBodiesHaveItTheirStepsRunSideBySide()
    {
        Step[] steps = [Step("k1", StepKind.Registered), Step("k2", StepKind.NotConfirmed), Step("k3", StepKind.UnderInspection)];

        Assert.Single(Found(RuleIds.StateOutOfTurn, Complaint("c1", steps)));
        Assert.Empty(Found(RuleIds.StateOutOfTurn, Complaint("c1", steps) with { Addressees = [Body("a"), Body("b")] }));
        Assert.Empty(Found(RuleIds.StateOutOfTurn, Complaint("c1", [Step("k0", StepKind.Forwarded), .. steps])));
        Assert.Single(Found(RuleIds.StateOutOfTurn, Complaint("c1", [.. steps, Step("k4", StepKind.Lodged)]) with { Addressees = [Body("a"), Body("b")] }));
    }

    [Theory]
    [InlineData("2019-10-05", "2019-10-04", true)]
    [InlineData("2019-10-05", "2019-10-05", false)]
    [InlineData("2019-10-05", "2019-10", false)]
    [InlineData("2019-10", "2019-09", true)]
    [InlineData("2019-10~", "2019-09", false)]
    public void RegistrationIsNotBeforeLodging(string lodged, string registered, bool isReported) =>
        Expect(
            isReported ? ["/complaints/0/steps/0 | complaint/c1 #k1 | registered, lodged | complaint/c1 lodged"] : [],
            Found(RuleIds.StepBeforeItsCondition, Complaint("c1", Step("k1", StepKind.Registered, registered)) with { Lodged = Date(lodged) }));

    [Fact]
    public void OfSeveralLodgingsTheFirstCounts()
    {
        const string rule = RuleIds.StepBeforeItsCondition;
        Step[] steps = [Step("k1", StepKind.Lodged, "2019-01"), Step("k2", StepKind.Returned), Step("k3", StepKind.Lodged, "2019-03"), Step("k4", StepKind.Registered, "2019-02")];

        Assert.Empty(Found(rule, Complaint("c1", steps)));
        Expect(["/complaints/0/steps/3 | complaint/c1 #k4 | registered, lodged | complaint/c1 #k1"], Found(rule, Complaint("c1", [.. steps[..3], Step("k4", StepKind.Registered, "2018-12")])));
        Assert.Empty(Found(rule, Complaint("c1", [Step("k1", StepKind.Lodged), .. steps[1..3], Step("k4", StepKind.Registered, "2018-12")])));
    }

    [Fact]
    public void ADecisionIsNotBeforeTheRegistrationByTheSameBody()
    {
        const string rule = RuleIds.StepBeforeItsCondition;
        var registered = Step("k1", StepKind.Registered, "2019-10-05");
        var rejected = Step("k2", StepKind.RejectedWithoutCheck, "2019-10-04");

        Expect(["/complaints/0/steps/1 | complaint/c1 #k2 | rejected-without-check, registered | complaint/c1 #k1"], Found(rule, Complaint("c1", registered, rejected)));
        Assert.Empty(Found(rule, Complaint("c1", registered, rejected with { On = Date("2019-10") })));
        Assert.Empty(Found(rule, Complaint("c1", rejected, registered)));
        Assert.Empty(Found(rule, Complaint("c1", registered with { By = Body("a") }, rejected with { By = Body("b") })));
        Assert.Empty(Found(rule, Complaint("c1", registered, rejected) with { Addressees = [Body("a"), Body("b")] }));
        Assert.Single(Found(rule, Complaint("c1", registered with { By = Body("a") }, rejected with { By = Body("a") }) with { Addressees = [Body("a"), Body("b")] }));
    }

    [Fact]
    public void AComplaintIsNotForThoseComplainedOf()
    {
        const string rule = RuleIds.JudgeInOwnCause;
        var complaint = Complaint("c1") with { Respondents = [Prison("f")], Addressees = [Prison("f"), Body("other")] };

        Expect(["/complaints/0/addressees | complaint/c1 addressees | facility/f, facility/f | facility/f"], Found(rule, complaint, Run("f"), Organization("other")));
        Assert.Empty(Found(rule, complaint with { Addressees = [Body("other")] }, Run("f"), Organization("other")));
        Assert.Empty(Found(rule, complaint with { Respondents = [] }, Run("f"), Organization("other")));
    }

    [Fact]
    public void NorForABodyOfTheSameChainBelowTheState()
    {
        const string rule = RuleIds.JudgeInOwnCause;
        Record[] bodies =
        [
            Run("f", new Operation { Key = new("o"), Operator = Body("region") }),
            Organization("region", Body("committee")),
            Organization("committee", Body("ministry")),
            Organization("security", Body("region")),
            Organization("ministry", Body("state")),
            Organization("prosecutor", Body("state")),
            Organization("state", OrganizationKind.State),
        ];
        var complaint = Complaint("c1") with { Respondents = [Prison("f")] };

        Expect(["/complaints/0/addressees | complaint/c1 addressees | organization/security, facility/f | facility/f"], Found(rule, [.. bodies, complaint with { Addressees = [Body("security")] }]));
        Expect(["/complaints/0/addressees | complaint/c1 addressees | organization/ministry, facility/f | facility/f"], Found(rule, [.. bodies, complaint with { Addressees = [Body("ministry")] }]));
        Assert.Empty(Found(rule, [.. bodies, complaint with { Addressees = [Body("prosecutor"), Body("state")] }]));
    }

    [Fact]
    public void HandlersCountAsAddresseesDoAndOnceEach()
    {
        const string rule = RuleIds.JudgeInOwnCause;
        var complaint = Complaint(
            "c1",
            Step("k1", StepKind.Lodged) with { By = Prison("f") },
            Step("k2", StepKind.Registered) with { By = Body("other") },
            Step("k3", StepKind.Forwarded) with { By = Body("other"), To = Prison("f") },
            Step("k4", StepKind.NotConfirmed) with { By = Prison("f") }) with
        { Respondents = [Prison("f")] };

        Expect(["/complaints/0/steps/2 | complaint/c1 #k3 | facility/f, facility/f | facility/f"], Found(rule, complaint, Run("f"), Organization("other")));
    }

    [Fact]
    public void ThoseWhoWorkThereBelongToTheBody()
    {
        var guard = Person("p1") with { Positions = [new Position { Key = new("w"), Body = Prison("f") }] };

        Expect(
            ["/complaints/0/addressees | complaint/c1 addressees | facility/f, person/p1 | person/p1"],
            Found(RuleIds.JudgeInOwnCause, guard, Run("f"), Complaint("c1") with { Respondents = [Human("p1")], Addressees = [Prison("f")] }));
    }

    [Theory]
    [InlineData("2010", null, "2019", true)]
    [InlineData("2010", "2019", "2019-10", false)]
    [InlineData("2010", "2020", "2019-10", true)]
    [InlineData("2019", null, "2019-10", false)]
    [InlineData("2010", null, null, false)]
    [InlineData(null, null, null, true)]
    public void OnlyTiesThatCertainlyHeldThenCount(string? from, string? to, string? lodged, bool isReported)
    {
        var prison = Run("f", new Operation { Key = new("o"), Operator = Body("region"), Period = from is null && to is null ? null : Span(from, to) });
        var complaint = Complaint("c1") with { Respondents = [Prison("f")], Addressees = [Body("region")], Lodged = lodged is null ? null : Date(lodged) };

        Assert.Equal(isReported ? 1 : 0, Found(RuleIds.JudgeInOwnCause, prison, Organization("region"), complaint).Length);
    }

    [Fact]
    public void TheDenialOfAComplaintThatWasLodgedIsAConflict()
    {
        const string rule = RuleIds.ComplaintDenied;
        var complaint = Complaint("c1") with { Lodged = Date("2019-10"), OnBehalfOf = [new GroupId("g1")!] };
        var denial = Denial(Target.To(complaint.Id.ToRef()));

        Expect(["/statements/0 | statement/t1 | complaint/c1 | complaint/c1"], Found(rule, complaint, denial));
        Assert.Empty(Found(rule, complaint with { Lodged = null }, denial));
        Assert.Empty(Found(rule, Complaint("c1", Step("k", StepKind.Drafted)), denial));
        Assert.Single(Found(rule, Complaint("c1", Step("k", StepKind.Registered)), denial));
        Assert.Empty(Found(rule, complaint, denial with { Stance = Stance.Confirms }));
        Assert.Empty(Found(rule, complaint, denial with { RespondsTo = [] }));
        Assert.Empty(Found(rule, complaint, Denial(Target.To(complaint.Id.ToRef(), "subjects"))));
    }

    [Fact]
    public void SoIsTheDenialThatSomebodyComplained()
    {
        const string rule = RuleIds.ComplaintDenied;
        GroupId prisoners = new("g1");
        var complaint = Complaint("c1", Step("k", StepKind.Lodged)) with { OnBehalfOf = [prisoners!], Complainants = [new Complainant { Key = new("a"), Actor = Body("ngo") }] };
        var denial = Denial(Target.To(prisoners.ToRef())) with { Says = LocalizedText.En("Prisoners complained.") };

        Expect(["/statements/0 | statement/t1 | complaint/c1 | complaint/c1"], Found(rule, complaint, denial));
        Assert.Single(Found(rule, complaint, denial with { About = Target.To(new OrganizationId("ngo").ToRef()) }));
        Assert.Single(Found(rule, complaint, denial with { Mentions = [Target.To(complaint.Id.ToRef())] }));
        Assert.Single(Found(rule, complaint, denial with { About = new Target { Record = complaint.Id.ToRef(), Item = new("k") } }));
        Assert.Empty(Found(rule, complaint, denial with { About = Target.To(new FacilityId("f").ToRef()) }));
        Assert.Empty(Found(rule, complaint, denial with { Mentions = [Target.To(new IncidentId("i1").ToRef())] }));
        Assert.Empty(Found(rule, complaint, denial with { Says = null }));
        Assert.Empty(Found(rule, complaint, denial with { About = Target.To(prisoners.ToRef(), "count") }));
    }

    [Theory]
    [InlineData("""{"id":"statement/t1","about":{"record":"group/g1"},"says":{"en":"Prisoners complained."},"mentions":[{"record":"complaint/c1"}],"stance":"denies","respondsTo":[{"record":"complaint/c1"}]}""", true)]
    [InlineData("""{"id":"statement/t1","about":{"record":"group/g1"},"says":{"en":"Prisoners complained."},"stance":"denies","respondsTo":[{"record":"complaint/c1"}]}""", false)]
    [InlineData("""{"id":"statement/t1","about":{"record":"group/g2"},"says":{"en":"Guards did what is complained of."},"mentions":[{"record":"complaint/c1"}],"stance":"denies","respondsTo":[{"record":"complaint/c1"}]}""", false)]
    public void ADenialThatMentionsTheComplaintIsOfIt(string statement, bool isReported) =>
        Is(
            isReported ? "/statements/0 | statement/t1 | complaint/c1 | complaint/c1" : null,
            FoundIn(RuleIds.ComplaintDenied, $$$""" "complaints":[{"id":"complaint/c1","kind":"complaint","complainants":[{"key":"k1","actor":"organization/o1"}],"respondents":["group/g2"],"lodged":"2019-10"}],"statements":[{{{statement}}}]"""));

    [Theory]
    [InlineData("""{"id":"evidence/e1","kind":"medical-record","about":[{"record":"incident/i1","item":"a1"}],"consistency":"consistent-with"}""", true)]
    [InlineData("""{"id":"evidence/e1","kind":"medical-record","about":[{"record":"incident/i1","item":"j1"}]}""", true)]
    [InlineData("""{"id":"evidence/e1","kind":"witness-record","about":[{"record":"incident/i1","item":"a1"}]}""", true)]
    [InlineData("""{"id":"evidence/e1","kind":"video","depicts":[{"record":"incident/i1"}]}""", true)]
    [InlineData("""{"id":"evidence/e1","kind":"medical-record","about":[{"record":"incident/i1","item":"a1"}],"consistency":"not-consistent"}""", false)]
    [InlineData("""{"id":"evidence/e1","kind":"official-report","about":[{"record":"incident/i1","item":"a1"}]}""", false)]
    [InlineData("""{"id":"evidence/e1","kind":"witness-record","about":[{"record":"incident/i2"}]}""", false)]
    public void WhatEvidenceSpeaksForIsConfirmed(string evidence, bool isReported)
    {
        var members = Beaten($$$""" "steps":[{"key":"k1","kind":"under-inspection"},{"key":"k2","kind":"not-confirmed"}]""", $$$""","evidence":[{{{evidence}}}]""");

        Is(isReported ? "/complaints/0/steps/1 | complaint/c1 #k2 |  | evidence/e1" : null, FoundIn(RuleIds.NotConfirmedDespiteEvidence, members));
        Assert.Empty(FoundIn(RuleIds.NotConfirmedDespiteEvidence, members.Replace("not-confirmed", "confirmed", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("""{"id":"statement/t1","about":{"record":"incident/i1","item":"a1"},"attribution":[{"by":["group/g1"],"capacity":"witness"}],"stance":"confirms"}""", true)]
    [InlineData("""{"id":"statement/t1","about":{"record":"incident/i1","item":"a1"},"attribution":[{"by":["group/g1"],"capacity":"witness"}],"stance":"denies"}""", false)]
    [InlineData("""{"id":"statement/t1","about":{"record":"incident/i1","item":"a1"},"attribution":[{"by":["person/p1"],"capacity":"victim"}],"stance":"confirms"}""", false)]
    [InlineData("""{"id":"statement/t1","about":{"record":"incident/i1","item":"a1"},"attribution":[{"by":["group/g1"],"capacity":"witness"}],"stance":"confirms"},{"id":"statement/t2","stance":"retracts","respondsTo":[{"record":"statement/t1"}]}""", false)]
    public void AWitnessSpeaksForItUnlessTheWordIsTakenBack(string statements, bool isReported) =>
        Is(
            isReported ? "/complaints/0/steps/0 | complaint/c1 #k1 |  | statement/t1" : null,
            FoundIn(RuleIds.NotConfirmedDespiteEvidence, Beaten(""" "steps":[{"key":"k1","kind":"inspection","result":"not-confirmed"}]""", $$$""","statements":[{{{statements}}}]""")));

    [Theory]
    [InlineData("""{"from":"2019-01","to":"2019-12"}""", "[]", "\"on\":\"2019-06\"", true)]
    [InlineData("""{"from":"2019-01"}""", """[{"key":"s1","status":"serving","on":"2019"}]""", "\"on\":\"2019-06\"", true)]
    [InlineData("""{"from":"2019-01"}""", """[{"key":"s1","status":"released","on":"2019-05"}]""", "\"on\":\"2019-06\"", false)]
    [InlineData("""{"from":"2019-01"}""", """[{"key":"s1","status":"released","on":"2019-07"}]""", "\"on\":\"2019-06\"", true)]
    [InlineData("""{"from":"2019-01"}""", """[{"key":"s1","status":"released"}]""", "\"on\":\"2019-06\"", false)]
    [InlineData("""{"from":"2019-07"}""", "[]", "\"on\":\"2019-06\"", false)]
    [InlineData("""{"from":"2019-01"}""", "[]", "\"by\":\"person/p1\"", false)]
    public void AWithdrawalInTheHandsOfThoseComplainedOfIsReported(string period, string statuses, string step, bool isReported)
    {
        var members = $$$"""
            "persons":[{"id":"person/p1","detentions":[{"key":"d1","placements":[{"key":"l1","at":"facility/f1","period":{{{period}}}}],"statuses":{{{statuses}}}}]}],
            "organizations":[{"id":"organization/o1","kind":"penitentiary-service-regional"}],"facilities":[{"id":"facility/f1","kind":"prison","operators":[{"key":"o1","operator":"organization/o1"}]}],
            "complaints":[{"id":"complaint/c1","kind":"complaint","complainants":[{"key":"k1","actor":"person/p1"}],"respondents":["organization/o1"],"steps":[{"key":"w1","kind":"withdrawn",{{{step}}}}]}]
            """;

        Is(isReported ? "/complaints/0/steps/0 | complaint/c1 #w1 |  | person/p1 #l1" : null, FoundIn(RuleIds.WithdrawnInCustody, members));
        Assert.Empty(FoundIn(RuleIds.WithdrawnInCustody, members.Replace("\"respondents\":[\"organization/o1\"]", "\"respondents\":[\"organization/o9\"]", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("in-custody-of-respondent", true)]
    [InlineData("under-duress-alleged", true)]
    [InlineData("free", false)]
    public void ThePaperOfAWithdrawalMayTellInWhoseHandsItWasWritten(string custody, bool isReported) =>
        Is(
            isReported ? "/complaints/0/steps/0 | complaint/c1 #w1 |  | source/s1 speakerCustody" : null,
            FoundIn(
                RuleIds.WithdrawnInCustody,
                $$$""" "sources":[{"id":"source/s1","kind":"private-letter","speakerCustody":"{{{custody}}}"}],"complaints":[{"id":"complaint/c1","kind":"complaint","steps":[{"key":"w1","kind":"withdrawn","document":"source/s1"}]}]"""));

    [Theory]
    [InlineData("person/p1", "2019-11-01", "2019-10-05", true)]
    [InlineData("person/p1", "2020-01-03", "2019-10-05", true)]
    [InlineData("person/p1", "2020-01-04", "2019-10-05", false)]
    [InlineData("person/p1", "2019-10-01", "2019-10-05", false)]
    [InlineData("person/p1", "2019-10", "2019-10-05", false)]
    [InlineData("person/p2", "2019-11-01", "2019-10-05", false)]
    [InlineData("person/p1", "2019-11-01", "2019-10-05~", false)]
    public void ActsAgainstComplainantsSoonAfterAreAnIndicator(string victim, string when, string lodged, bool isReported)
    {
        var members = $$$"""
            "incidents":[{"id":"incident/i1","kind":"violation","when":"{{{when}}}","acts":[{"key":"a1","type":"integrity.threat","victim":"{{{victim}}}"}]}],
            "complaints":[{"id":"complaint/c1","kind":"complaint","complainants":[{"key":"k1","actor":"person/p1"}],"lodged":"{{{lodged}}}"}]
            """;

        Is(isReported ? "/complaints/0 | complaint/c1 | 90 | incident/i1 #a1" : null, FoundIn(RuleIds.AdverseActAfterComplaint, members));
    }

    [Fact]
    public void MeasuresAgainstThemCountProtectionAndWhatTheyComplainOfDoNot()
    {
        const string complaint = """ "complaints":[{"id":"complaint/c1","kind":"complaint","onBehalfOf":["person/p1"],"lodged":"2019-10-05","allegations":[{"record":"incident/i1","item":"a1"}]}]""";

        Is("/complaints/0 | complaint/c1 | 90 | measure/m1", FoundIn(RuleIds.AdverseActAfterComplaint, """ "measures":[{"id":"measure/m1","kind":"exit-ban","appliesTo":["person/p1"],"dates":{"decided":"2019-10-09"}}],""" + complaint));
        Assert.Empty(FoundIn(RuleIds.AdverseActAfterComplaint, """ "measures":[{"id":"measure/m1","kind":"protection","appliesTo":["person/p1"],"dates":{"decided":"2019-10-09"}}],""" + complaint));
        Assert.Empty(FoundIn(RuleIds.AdverseActAfterComplaint, """ "incidents":[{"id":"incident/i1","kind":"violation","when":"2019-10-09","acts":[{"key":"a1","victim":"person/p1"}]}],""" + complaint));
    }

    [Theory]
    [InlineData("\"deadline\":\"2020-11-15\"", true)]
    [InlineData("\"deadline\":\"2020-11-15\",\"responses\":[{\"key\":\"r1\",\"kind\":\"none\"},{\"key\":\"r2\",\"kind\":\"announced\"}]", true)]
    [InlineData("\"deadline\":\"2020-11-15\",\"responses\":[{\"key\":\"r1\",\"kind\":\"full\",\"on\":\"2020-12\"}]", true)]
    [InlineData("\"deadline\":\"2020-11-15\",\"absent\":{\"responses\":{\"reason\":\"none\"}}", true)]
    [InlineData("\"deadline\":\"2020-11-15\",\"steps\":[{\"key\":\"k1\",\"kind\":\"no-response\"}]", true)]
    [InlineData("\"deadline\":\"2020-11-15\",\"absent\":{\"responses\":{\"reason\":\"not-stated-in-source\"}}", false)]
    [InlineData("\"deadline\":\"2020-11-15\",\"responses\":[{\"key\":\"r1\",\"kind\":\"full\"}]", false)]
    [InlineData("\"deadline\":\"2020-11-15\",\"responses\":[{\"key\":\"r1\",\"kind\":\"refused-to-comment\",\"on\":\"2020-11\"}]", false)]
    [InlineData("\"deadline\":\"2020-11-15\",\"steps\":[{\"key\":\"k1\",\"kind\":\"forwarded\"}]", false)]
    [InlineData("\"deadline\":\"2020-11-15\",\"steps\":[{\"key\":\"k1\",\"kind\":\"withdrawn\"}]", false)]
    [InlineData("\"deadline\":\"2021\"", false)]
    [InlineData("\"deadline\":\"2021-08\"", false)]
    public void AnAnswerComesByTheDeadline(string complaint, bool isReported) =>
        Is(isReported ? "/complaints/0/deadline | complaint/c1 deadline" : null, FoundIn(RuleIds.NoReplyByDeadline, $$$""" "complaints":[{"id":"complaint/c1","kind":"complaint",{{{complaint}}}}]"""));

    [Theory]
    [InlineData("\"lodged\":\"2020-01\"", "", true)]
    [InlineData("\"lodged\":\"2020-01-01\",\"steps\":[{\"key\":\"k1\",\"kind\":\"criminal-case-opened\",\"on\":\"2020-03\"}]", "", true)]
    [InlineData("\"lodged\":\"2020-01-01\",\"steps\":[{\"key\":\"k1\",\"kind\":\"criminal-case-opened\",\"on\":\"2020-01-15\"}]", "", false)]
    [InlineData("\"lodged\":\"2020-01-01\",\"steps\":[{\"key\":\"k1\",\"kind\":\"other\",\"opened\":\"proceeding/c9\"}]", "", false)]
    [InlineData("\"lodged\":\"2020-01-01\",\"steps\":[{\"key\":\"k1\",\"kind\":\"withdrawn\"}]", "", false)]
    [InlineData("\"lodged\":\"2020-01\"", ""","proceedings":[{"id":"proceeding/c1","kind":"criminal","charges":[{"key":"g1","conduct":[{"record":"incident/i1","item":"a1"}]}]}]""", false)]
    [InlineData("\"lodged\":\"2020-01\"", ""","proceedings":[{"id":"proceeding/c1","kind":"civil","causes":[{"key":"g1","onAccountOf":[{"record":"incident/i1","item":"a1"}]}]}]""", true)]
    [InlineData("\"lodged\":\"2020-01\"", ""","proceedings":[{"id":"proceeding/c1","kind":"criminal"}],"links":[{"id":"link/k1","kind":"triggered","from":{"record":"complaint/c1"},"to":{"record":"proceeding/c1"}}]""", false)]
    [InlineData("\"lodged\":\"2021-05-15\"", "", false)]
    [InlineData("\"subjects\":[\"torture\"]", "", false)]
    public void ASupportedComplaintOfTortureLeadsToACase(string complaint, string more, bool isReported)
    {
        const string evidence = ""","evidence":[{"id":"evidence/e1","kind":"photo","about":[{"record":"incident/i1","item":"a1"}]}]""";

        Is(isReported ? "/complaints/0 | complaint/c1 | 30 | evidence/e1" : null, FoundIn(RuleIds.NoCaseOpened, Beaten(complaint, evidence + more)));
        Assert.Empty(FoundIn(RuleIds.NoCaseOpened, Beaten(complaint, more)));
    }

    [Theory]
    [InlineData("""{"key":"k1","kind":"forwarded"},{"key":"k2","kind":"forwarded"}""", "[\"organization/a\"]", "/complaints/0/steps/1 | complaint/c1 #k2 |  | complaint/c1 #k1")]
    [InlineData("""{"key":"k1","kind":"forwarded","by":"organization/a","to":"organization/b"},{"key":"k2","kind":"forwarded","by":"organization/b","to":"organization/c"}""", "[\"organization/a\"]", "/complaints/0/steps/1 | complaint/c1 #k2 |  | complaint/c1 #k1")]
    [InlineData("""{"key":"k1","kind":"forwarded","count":{"value":"5","unit":"other"}}""", "[\"organization/a\"]", "/complaints/0/steps/0 | complaint/c1 #k1")]
    [InlineData("""{"key":"k1","kind":"forwarded","by":"organization/a","to":"organization/b"},{"key":"k2","kind":"forwarded","by":"organization/a","to":"organization/c"}""", "[\"organization/a\"]", null)]
    [InlineData("""{"key":"k1","kind":"forwarded"},{"key":"k2","kind":"forwarded"}""", "[\"organization/a\",\"organization/b\"]", null)]
    [InlineData("""{"key":"k1","kind":"forwarded"},{"key":"k2","kind":"registered"}""", "[\"organization/a\"]", null)]
    public void AComplaintIsNotPassedOnAgainAndAgain(string steps, string addressees, string? expected) =>
        Is(expected, FoundIn(RuleIds.ComplaintPassedAround, $$$""" "complaints":[{"id":"complaint/c1","kind":"complaint","addressees":{{{addressees}}},"steps":[{{{steps}}}]}]"""));

    [Theory]
    [InlineData("", "", true)]
    [InlineData(",\"representation\":[{\"key\":\"r1\",\"by\":\"organization/o1\",\"of\":[\"person/p1\"],\"basis\":\"power-of-attorney\"}]", "", false)]
    [InlineData(",\"representation\":[{\"key\":\"r1\",\"by\":\"organization/o1\",\"of\":[\"person/p9\"],\"basis\":\"power-of-attorney\"}]", "", true)]
    [InlineData(",\"representation\":[{\"key\":\"r1\",\"by\":\"organization/o1\"}]", "", true)]
    [InlineData(",\"absent\":{\"representation\":{\"reason\":\"unknown\"}}", "", false)]
    [InlineData("", ",\"consents\":[{\"id\":\"consent/n1\",\"status\":\"given\",\"by\":\"person/p1\"}]", false)]
    [InlineData("", ",\"consents\":[{\"id\":\"consent/n1\",\"status\":\"given-limited\",\"records\":[{\"record\":\"complaint/c1\"}],\"uses\":[\"legal-action\"]}]", false)]
    [InlineData("", ",\"consents\":[{\"id\":\"consent/n1\",\"status\":\"given\",\"by\":\"person/p1\",\"uses\":[\"media-contact\"]}]", true)]
    [InlineData("", ",\"consents\":[{\"id\":\"consent/n1\",\"status\":\"refused\",\"by\":\"person/p1\"}]", true)]
    public void WhoComplainsForAnotherHasARightOrAConsent(string complaint, string more, bool isReported)
    {
        var members = $$$""" "complaints":[{"id":"complaint/c1","kind":"complaint","complainants":[{"key":"k1","actor":"organization/o1","capacity":"ngo"}],"onBehalfOf":["person/p1"]{{{complaint}}}}]{{{more}}}""";

        Is(isReported ? "/complaints/0/onBehalfOf | complaint/c1 onBehalfOf |  | person/p1" : null, FoundIn(RuleIds.ComplaintForAnother, members));
        Assert.Empty(FoundIn(RuleIds.ComplaintForAnother, members.Replace("\"ngo\"", "\"relative\"", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("victim", "finds", "/statements/0/stance | statement/t1 stance")]
    [InlineData("victim", "alleges", null)]
    [InlineData("expert", "finds", null)]
    [InlineData("human-rights-defender", "finds", null)]
    public void APartyAllegesAndFindsNothing(string capacity, string stance, string? expected) =>
        Is(expected, FoundIn(RuleIds.AllegationStoredAsFinding, $$$""" "statements":[{"id":"statement/t1","attribution":[{"by":["person/p1"],"capacity":"{{{capacity}}}"}],"stance":"{{{stance}}}"}]"""));

    [Theory]
    [InlineData("human-rights-defender", true)]
    [InlineData("medical-professional", false)]
    public void WhatAComplaintAllegesIsNoFindingButAnExperts(string capacity, bool isReported) =>
        Is(
            isReported ? "/statements/0/stance | statement/t1 stance |  | complaint/c1 allegations" : null,
            FoundIn(
                RuleIds.AllegationStoredAsFinding,
                $$$""" "complaints":[{"id":"complaint/c1","kind":"complaint","allegations":[{"record":"statement/t1"}]}],"statements":[{"id":"statement/t1","attribution":[{"by":["person/p1"],"capacity":"{{{capacity}}}"}],"stance":"finds"}]"""));

    [Theory]
    [InlineData(",\"evidence\":[{\"id\":\"evidence/e1\",\"kind\":\"forensic-opinion\",\"createdOn\":\"2020-01-09\",\"about\":[{\"record\":\"incident/i1\",\"item\":\"j1\"}]}]", "", "/complaints/0 | complaint/c1 |  | evidence/e1")]
    [InlineData("", ",\"steps\":[{\"key\":\"k1\",\"kind\":\"examination-refused\"}]", "/complaints/0 | complaint/c1 |  | complaint/c1 #k1")]
    [InlineData("", ",\"steps\":[{\"key\":\"k1\",\"kind\":\"examination-requested\",\"result\":\"ignored\"},{\"key\":\"k2\",\"kind\":\"forensic-exam\",\"on\":\"2020-02\"}]", "/complaints/0 | complaint/c1 |  | complaint/c1 #k2; complaint/c1 #k1")]
    [InlineData(",\"evidence\":[{\"id\":\"evidence/e1\",\"kind\":\"forensic-opinion\",\"createdOn\":\"2020-01-08\",\"about\":[{\"record\":\"incident/i1\",\"item\":\"j1\"}]}]", "", null)]
    [InlineData(",\"evidence\":[{\"id\":\"evidence/e1\",\"kind\":\"medical-record\",\"about\":[{\"record\":\"incident/i1\",\"item\":\"j1\"}]}]", ",\"steps\":[{\"key\":\"k1\",\"kind\":\"examination-refused\"}]", null)]
    [InlineData(",\"persons\":[{\"id\":\"person/p1\",\"healthEvents\":[{\"key\":\"h1\",\"kind\":\"examination\",\"on\":\"2020-01-06\"}]}]", ",\"steps\":[{\"key\":\"k1\",\"kind\":\"examination-refused\"}]", null)]
    [InlineData("", "", null)]
    public void InjuriesComplainedOfAreExaminedInTime(string more, string steps, string? expected) =>
        Is(expected, FoundIn(RuleIds.ExaminationTooLate, Beaten("\"lodged\":\"2020-01-05\"" + steps, more)));

    [Theory]
    [InlineData("\"subjects\":[\"torture\",\"food\"],\"count\":{\"value\":\"114\",\"unit\":\"complaint\"}", "", "breakdown")]
    [InlineData("\"subjects\":[\"torture\"],\"count\":{\"value\":\"114\"}", "", "unit")]
    [InlineData("\"subjects\":[\"torture\"],\"count\":{\"value\":\"114\",\"unit\":\"complaint\"}", "", null)]
    [InlineData("\"subjects\":[\"torture\",\"food\"],\"count\":{\"value\":\"1\",\"unit\":\"complaint\"}", "", null)]
    [InlineData("\"subjects\":[\"torture\",\"food\"]", "", null)]
    [InlineData("\"subjects\":[\"torture\",\"food\"],\"count\":{\"value\":\"114\",\"unit\":\"complaint\"}", ",\"figures\":[{\"id\":\"figure/n1\",\"about\":[{\"record\":\"complaint/c1\"}],\"breakdown\":[{\"key\":\"b1\"}]}]", null)]
    [InlineData("\"subjects\":[\"torture\",\"food\"],\"count\":{\"value\":\"114\"},\"absent\":{\"count/unit\":{\"reason\":\"illegible\"}}", ",\"figures\":[{\"id\":\"figure/n1\",\"about\":[{\"record\":\"complaint/c1\"}],\"absent\":{\"breakdown\":{\"reason\":\"not-stated-in-source\"}}}]", null)]
    public void ABatchOfComplaintsIsBrokenDown(string complaint, string more, string? expected) =>
        Is(
            expected is null ? null : "/complaints/0/count | complaint/c1 count | " + expected,
            FoundIn(RuleIds.BatchNotBrokenDown, $$$""" "complaints":[{"id":"complaint/c1","kind":"complaint",{{{complaint}}}}]{{{more}}}"""));

    [Theory]
    [InlineData("""{"key":"h1","kind":"death-of-natural-cause-claimed"}""", "life.death-in-custody", "2020-02-25", "bruise", "death-of-natural-cause-claimed")]
    [InlineData("""{"key":"h1","kind":"illness","statuses":[{"key":"s1","status":"fatal"}]}""", "integrity.assault", "2020-02-20", "bruise", "illness")]
    [InlineData("""{"key":"h1","kind":"illness"}""", "life.death-in-custody", "2020-02-25", "bruise", null)]
    [InlineData("""{"key":"h1","kind":"death-of-natural-cause-claimed"}""", "integrity.assault", "2019-02", "bruise", null)]
    [InlineData("""{"key":"h1","kind":"death-of-natural-cause-claimed"}""", "life.death-in-custody", "2020-02-25", "death", null)]
    public void ANaturalCauseDoesNotExplainInjuries(string illness, string type, string when, string injury, string? expected)
    {
        var members = $$$"""
            "persons":[{"id":"person/p1","death":{"on":"2020-02-25"},"healthEvents":[{{{illness}}}]}],
            "incidents":[{"id":"incident/i1","kind":"violation","acts":[{"key":"a1","type":"{{{type}}}","when":"{{{when}}}","victim":"person/p1","injuries":[{"key":"j1","type":"{{{injury}}}"}]}]}]
            """;

        Is(expected is null ? null : $"/persons/0/healthEvents/0 | person/p1 #h1 | {expected} | incident/i1 #j1", FoundIn(RuleIds.CauseOfDeathAgainstInjuries, members));
        Assert.Empty(FoundIn(RuleIds.CauseOfDeathAgainstInjuries, members.Replace("\"victim\":\"person/p1\"", "\"victim\":\"person/p2\"", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("self-harm-injury", "for-institution", "finds", "integrity.excessive-force", true)]
    [InlineData("injury", "for-institution", "finds", "integrity.excessive-force", false)]
    [InlineData("self-harm-injury", "victim", "alleges", "integrity.excessive-force", false)]
    [InlineData("self-harm-injury", "for-institution", "denies", "integrity.excessive-force", false)]
    [InlineData("self-harm-injury", "for-institution", "finds", "integrity.threat", false)]
    public void SelfHarmIsNoExplanationBesideAReportOfForce(string illness, string capacity, string stance, string type, bool isReported) =>
        Is(
            isReported ? "/statements/0 | statement/t1 |  | statement/t2" : null,
            FoundIn(
                RuleIds.SelfHarmAgainstOwnReport,
                $$$"""
                "persons":[{"id":"person/p1","healthEvents":[{"key":"h1","kind":"{{{illness}}}"}]}],
                "incidents":[{"id":"incident/i1","kind":"violation","acts":[{"key":"a1","type":"integrity.assault","victim":"person/p1"},{"key":"a2","type":"{{{type}}}","victim":"person/p1"}]}],
                "statements":[
                  {"id":"statement/t1","about":{"record":"incident/i1","item":"a1"},"mentions":[{"record":"person/p1","item":"h1"}],"attribution":[{"by":["facility/f1"],"capacity":"for-institution"}],"stance":"acknowledges-other-explanation"},
                  {"id":"statement/t2","about":{"record":"incident/i1","item":"a2"},"attribution":[{"by":["organization/o1"],"capacity":"{{{capacity}}}"}],"stance":"{{{stance}}}"}]
                """));

    /// <summary>A complaint of a beating that left an injury.</summary>
    private static string Beaten(string complaint, string more) =>
        $$$"""
        "incidents":[{"id":"incident/i1","kind":"violation","acts":[{"key":"a1","type":"integrity.assault","victim":"person/p1","injuries":[{"key":"j1","type":"bruise"}]}]}],
        "complaints":[{"id":"complaint/c1","kind":"complaint","allegations":[{"record":"incident/i1","item":"a1"}],{{{complaint}}}}]{{{more}}}
        """;

    private static void Is(string? expected, string[] found) => Expect(expected is null ? [] : [expected], found);

    private static Statement Denial(Target about) =>
        new() { Id = new("t1"), About = about, Stance = Stance.Denies, RespondsTo = [Target.To(new ComplaintId("c1").ToRef())] };

    private static Facility Run(string local, params Operation[] operators) => new() { Id = new(local), Kind = FacilityKind.Unknown, Operators = operators };
}
