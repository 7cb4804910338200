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

    private static Statement Denial(Target about) =>
        new() { Id = new("t1"), About = about, Stance = Stance.Denies, RespondsTo = [Target.To(new ComplaintId("c1").ToRef())] };

    private static Facility Run(string local, params Operation[] operators) => new() { Id = new(local), Kind = FacilityKind.Unknown, Operators = operators };
}
