using System.Text;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Time;
using Xunit;

namespace HumanRights.Domain.Tests.Primitives;

/// <summary>A whole number in any spelling is read and written plainly; what is whole only by rounding is refused.</summary>
public sealed class JsonIntegersTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("-0", 0)]
    [InlineData("-0.0e5", 0)]
    [InlineData("0e-400", 0)]
    [InlineData("12", 12)]
    [InlineData("12.0", 12)]
    [InlineData("12.000", 12)]
    [InlineData("1.2e1", 12)]
    [InlineData("1.20e+1", 12)]
    [InlineData("120e-1", 12)]
    [InlineData("120E-01", 12)]
    [InlineData("0.0012e4", 12)]
    [InlineData("0.00000000000000000000000000012e29", 12)]
    [InlineData("1200000000000000000000000000000e-29", 12)]
    [InlineData("9007199254740991", 9007199254740991)]
    [InlineData("9.007199254740991e15", 9007199254740991)]
    [InlineData("0.9007199254740991e16", 9007199254740991)]
    public void EverySpellingIsTheSameNumber(string json, long number)
    {
        var length = CaseFileJson.Read<TermLength>($"{{\"years\":{json}}}").Require();
        Assert.Equal(number, length.Years);
        Assert.Equal($"{{\"years\":{number}}}", CaseFileJson.Write(length));
    }

    [Theory]
    [InlineData("1.5", "HRD0020")]
    [InlineData("1e-1", "HRD0020")]
    [InlineData("1e400", "HRD0020")]
    [InlineData("-1e400", "HRD0020")]
    [InlineData("1e-400", "HRD0063")]
    [InlineData("1.00000000000000000001", "HRD0063")]
    [InlineData("0.99999999999999999999", "HRD0063")]
    [InlineData("9007199254740992", "HRD0027")]
    [InlineData("9007199254740993", "HRD0027")]
    [InlineData("9223372036854775808", "HRD0027")]
    [InlineData("1e16", "HRD0027")]
    [InlineData("1e999999999999", "HRD0020")]
    [InlineData("1e-999999999999", "HRD0063")]
    [InlineData("0.49999999999999999999", "HRD0020")]
    [InlineData("5e-324", "HRD0020")]
    [InlineData("-1", "HRD0027")]
    [InlineData("-1.0", "HRD0027")]
    [InlineData("-1.00000000000000000001", "HRD0027")]
    [InlineData("9007199254740991.6", "HRD0027")]
    [InlineData("9007199254740991.4", "HRD0063")]
    [InlineData("-1e-400", "HRD0063")]
    [InlineData("\"1\"", "HRD0020")]
    [InlineData("true", "HRD0020")]
    [InlineData("null", "HRD0022")]
    public void WhatIsNoWholeNumberInRangeIsRefused(string json, string rule)
    {
        var result = CaseFileJson.Read<TermLength>($"{{\"years\":{json}}}");
        Assert.Null(result.Value);
        var finding = Assert.Single(result.Findings);
        Assert.Equal((rule, "/years"), (finding.RuleId, finding.Path));
    }

    [Theory]
    [InlineData("0.000", 0)]
    [InlineData("-12.0", -12)]
    [InlineData("0.0012e4", 12)]
    public void TheNumberAloneIsReadAlike(string text, long number)
    {
        Assert.Equal(ReadingFault.None, JsonIntegers.Read(Encoding.ASCII.GetBytes(text), -JsonReading.LargestInteger, out var read));
        Assert.Equal(number, read);
    }

    [Fact]
    public void WithoutAMinimumTheRangeReachesAsFarBelowZeroAsAbove()
    {
        Assert.Equal(-9007199254740991, CaseFileJson.Read<Domain.Common.IndexUnits>("""{"unit":"tax-unit","count":"1","year":-9007199254740991}""").Value?.Year);
        Assert.Contains(CaseFileJson.Read<Domain.Common.IndexUnits>("""{"unit":"tax-unit","count":"1","year":-9007199254740992}""").Findings, f => f.RuleId == "HRD0027");
    }

    [Fact]
    public void CodeIsHeldToTheSameRange()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new TermLength { Years = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new TermLength { Years = 9007199254740992 });
        Assert.Equal(9007199254740991, new TermLength { Years = 9007199254740991 }.Years);
    }
}
