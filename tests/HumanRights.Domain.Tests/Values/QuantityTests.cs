using HumanRights.Domain.Codelists;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Text;
using HumanRights.Domain.Values;
using Xunit;

namespace HumanRights.Domain.Tests.Values;

public sealed class QuantityTests
{
    [Fact]
    public void EachFactoryIsOneFormOnTheWire()
    {
        Assert.Equal("""{"value":"3"}""", Written(Quantity.Exactly(3m)));
        Assert.Equal("""{"value":"15","bound":"about","unit":"person"}""", Written(Quantity.Bounded(QuantityBound.About, 15m, Unit.Person)));
        Assert.Equal("""{"min":"1.0","max":"2"}""", Written(Quantity.Between(1.0m, 2m)));
        Assert.Equal("""{"max":"2"}""", Written(Quantity.Between(null, 2m)));
        Assert.Equal("""{"min":"2"}""", Written(Quantity.Between(2m, null)));
        Assert.Equal("""{"words":{"en":"dozens"},"asReported":"dozens"}""", Written(Quantity.InWords(LocalizedText.En("dozens")) with { AsReported = "dozens" }));
    }

    [Theory]
    [InlineData("{}", "HRD0025")]
    [InlineData("""{"value":"1","min":"1"}""", "HRD0025")]
    [InlineData("""{"value":"1","words":{"en":"x"}}""", "HRD0025")]
    [InlineData("""{"max":"1","words":{"en":"x"}}""", "HRD0025")]
    [InlineData("""{"min":"1","bound":"about"}""", "HRD0028")]
    [InlineData("""{"min":"2","max":"1.9"}""", "HRD0062")]
    [InlineData("""{"value":1}""", "HRD0020")]
    [InlineData("""{"value":"1,5"}""", "HRD0024")]
    [InlineData("""{"value":"1","bound":"roughly"}""", "HRD0023")]
    public void WhatIsNoQuantityIsRefused(string json, string rule)
    {
        var result = CaseFileJson.Read<Quantity>(json);
        Assert.Null(result.Value);
        Assert.Contains(result.Findings, f => f.RuleId == rule);
    }

    [Fact]
    public void CodeIsHeldToTheSameRules()
    {
        Assert.Throws<ArgumentException>(() => Quantity.Between(null, null));
        Assert.Throws<ArgumentException>(() => Quantity.Between(2m, 1.9m));
        Assert.Throws<ArgumentNullException>(() => Quantity.Exactly(null!));
        Assert.Throws<ArgumentNullException>(() => Quantity.Bounded(null!, 1m));
        Assert.Throws<ArgumentNullException>(() => Quantity.InWords(null!));
        Assert.Equal(Quantity.Between(1m, 1.0m), Quantity.Between(1.00m, 1m));
    }

    [Theory]
    [InlineData("exact", "5", "5")]
    [InlineData("at-least", "5", null)]
    [InlineData("more-than", "5", null)]
    [InlineData("at-most", null, "5")]
    [InlineData("less-than", null, "5")]
    [InlineData("about", null, null)]
    public void BoundsFollowTheRelation(string bound, string? lower, string? upper)
    {
        var quantity = Quantity.Bounded(QuantityBound.Parse(bound), 5m);
        Assert.Equal(lower, quantity.LowerBound()?.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(upper, quantity.UpperBound()?.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void BoundsOfTheOtherForms()
    {
        Assert.Equal((5m, 5m), (Quantity.Exactly(5m).LowerBound(), Quantity.Exactly(5m).UpperBound()));
        Assert.Equal((1m, 2m), (Quantity.Between(1m, 2m).LowerBound(), Quantity.Between(1m, 2m).UpperBound()));
        Assert.Null(Quantity.InWords(LocalizedText.En("x")).LowerBound());
        Assert.Null(Quantity.Between(null, 2m).LowerBound());
    }

    private static string Written(Quantity quantity)
    {
        var json = CaseFileJson.Write(quantity);
        Assert.Equal(quantity, CaseFileJson.Read<Quantity>(json).Require());
        return json;
    }
}
