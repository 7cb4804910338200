using HumanRights.Domain.FsCheck;
using HumanRights.Domain.FsCheck.Values;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Values;
using Xunit;

namespace HumanRights.Domain.Tests.Values;

public sealed class DecimalNumberTests
{
    [Fact]
    public void DigitsAreKeptAndEqualityGoesByValue()
    {
        var written = DecimalNumber.Parse("1.50");
        Assert.Equal("1.50", written.Text);
        Assert.Equal(1.5m, written.Value);
        Assert.Equal(DecimalNumber.Parse("1.5"), written);
        Assert.Equal(DecimalNumber.Parse("1.5").GetHashCode(), written.GetHashCode());
        Assert.Equal(DecimalNumber.Parse("-0"), DecimalNumber.Parse("0.000"));
        Assert.Equal(DecimalNumber.Parse("-0").GetHashCode(), DecimalNumber.Parse("0.000").GetHashCode());
        Assert.Equal("""{"value":"1.50"}""", CaseFileJson.Write(CaseFileJson.Read<Quantity>("""{"value":"1.50"}""").Require()));
    }

    [Theory]
    [InlineData("9999999999999999999999999999", true)]
    [InlineData("99999999999999999999999999999", false)]
    [InlineData("-9.999999999999999999999999999", true)]
    [InlineData("-9.9999999999999999999999999999", false)]
    [InlineData("0.000000000000000000000000000", true)]
    [InlineData("0.0000000000000000000000000000", false)]
    public void TwentyEightDigitsAreTheMost(string text, bool fits)
    {
        Assert.Equal(fits, DecimalNumber.TryParse(text, out _));
        var result = CaseFileJson.Read<Quantity>($"{{\"value\":\"{text}\"}}");
        Assert.Equal(fits, result.IsOk);
        Assert.Equal(fits ? [] : ["HRD0064"], result.Findings.Select(f => f.RuleId));
    }

    [Fact]
    public void CodeIsHeldToTheSameLimit()
    {
        Assert.Equal("1.50", new DecimalNumber(1.50m).Text);
        Assert.Equal("-3", new DecimalNumber(-3m).Text);
        Assert.Equal("9999999999999999999999999999", new DecimalNumber(9999999999999999999999999999m).Text);
        Assert.Throws<ArgumentOutOfRangeException>(() => new DecimalNumber(decimal.MaxValue));
        Assert.Throws<ArgumentOutOfRangeException>(() => new DecimalNumber(0.0000000000000000000000000001m));
    }

    [Fact]
    public void NumbersAreOrdered()
    {
        DecimalNumber one = 1.0m;
        DecimalNumber two = 2m;
        Assert.True(one < two);
        Assert.True(one <= DecimalNumber.Parse("1"));
        Assert.True(two > one);
        Assert.True(one >= DecimalNumber.Parse("1.00"));
        Assert.False(one > DecimalNumber.Parse("1.00"));
        Assert.Equal(1, one.CompareTo(null));
    }

    [Fact]
    public void OrderAgreesWithEquality() => PropertyCheck.ForAllThree(NumberValues.Decimal, (a, b, c) =>
    {
        Assert.Equal(a.Equals(b), a.CompareTo(b) == 0);
        Assert.Equal(Math.Sign(a.CompareTo(b)), -Math.Sign(b.CompareTo(a)));
        Assert.True(!(a <= b && b <= c) || a <= c);
        Assert.Equal(ReadingFault.None, a.Notice);
    });
}
