using HumanRights.Domain.Actors;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Facilities;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Validation;
using Xunit;
using static HumanRights.Domain.Tests.Validation.Rules.RuleTesting;

namespace HumanRights.Domain.Tests.Validation.Rules;

public sealed class FacilityRulesTests
{
    private const string Rule = RuleIds.BrokenAuthorityChain;

    [Fact]
    public void AChainThatLeadsUpwardsIsFine() =>
        Assert.Empty(Found(Rule, Run("f", Body("region")), Organization("region", Body("committee")), Organization("committee", Body("ministry")), Organization("ministry")));

    [Fact]
    public void EachTieOfACircleIsReported() =>
        Expect(
            [
                "/facilities/0/operators/0/operator | facility/f #o operator | organization/a",
                "/organizations/0/parents/0/organization | organization/a #p0 organization | organization/b",
                "/organizations/1/parents/0/organization | organization/b #p0 organization | facility/f",
            ],
            Found(Rule, Run("f", Body("a")), Organization("a", Body("b"), Body("top")), Organization("b", Prison("f")), Organization("top"), Organization("below", Body("a"))));

    [Fact]
    public void ABodyIsNotItsOwnParent() =>
        Expect(["/organizations/0/parents/0/organization | organization/a #p0 organization | organization/a"], Found(Rule, Organization("a", Body("a"))));

    [Fact]
    public void APersonOrGroupIsNoParent()
    {
        Expect(["/organizations/0/parents/0/organization | organization/a #p0 organization | person/p1, person"], Found(Rule, Organization("a", Human("p1")), Person("p1")));
        Expect(["/organizations/0/parents/0/organization | organization/a #p0 organization | group/g1, group"], Found(Rule, Organization("a", new GroupId("g1")!)));
        Assert.Empty(Found(Rule, Run("f", Human("p1")), Person("p1")));
    }

    [Theory]
    [InlineData(null, null, true)]
    [InlineData("2010", null, true)]
    [InlineData("2010", "2022", true)]
    [InlineData("2010", "2021-05-31", false)]
    [InlineData("2010", "2021", false)]
    [InlineData("2021", null, false)]
    [InlineData("2010~", null, false)]
    public void OnlyTiesThatCertainlyHoldCloseACircle(string? from, string? to, bool isReported)
    {
        var a = Organization("a") with { Parents = [new Parentage { Key = new("k"), Organization = Body("b"), Period = from is null && to is null ? null : Span(from, to) }] };

        Assert.Equal(isReported ? 2 : 0, Found(Rule, a, Organization("b", Body("a"))).Length);
    }

    [Fact]
    public void AMissingBodyIsLeftToTheRuleOnReferences() => Assert.Empty(Found(Rule, Organization("a", Body("nowhere"))));

    private static Facility Run(string local, ActorRef by) => new() { Id = new(local), Kind = FacilityKind.Unknown, Operators = [new Operation { Key = new("o"), Operator = by }] };
}
