using HumanRights.Domain.Primitives;
using HumanRights.Domain.Serialization;
using Xunit;

namespace HumanRights.Domain.Tests.Serialization;

/// <summary>Sixty-four levels are read; one more is told apart from what is not JSON at all.</summary>
public sealed class DepthTests
{
    [Theory]
    [InlineData("[", "]", "")]
    [InlineData("[1,", "]", "1")]
    [InlineData("{\"a\":", "}", "1")]
    [InlineData(" [ \n", " ] ", " \"\" ")]
    public void SixtyFourLevelsAreRead(string open, string close, string inner)
    {
        // The object around counts as the first level.
        var result = Read(Repeat(open, 63) + inner + Repeat(close, 63));
        Assert.True(result.IsOk, string.Join(", ", result.Findings));
        var again = CaseFileJson.Read<Target>(CaseFileJson.Write(result.Value!));
        Assert.Equal(result.Value, again.Value);
    }

    [Theory]
    [InlineData("[", "]", "", 6 + 63)]
    [InlineData("[1,", "]", "1", 6 + (63 * 3))]
    [InlineData("{\"a\":", "}", "1", 6 + (63 * 5))]
    public void OneMoreIsTooDeepAtItsPlace(string open, string close, string inner, int column)
    {
        var finding = Assert.Single(Read(Repeat(open, 64) + inner + Repeat(close, 64)).Findings, f => f.Severity == Severity.Error);
        Assert.Equal("HRD0005", finding.RuleId);
        Assert.Equal((1, column), (finding.Line, finding.Column));
    }

    [Theory]
    [InlineData("x")]
    [InlineData("1 2")]
    [InlineData("")]
    public void WhatIsNotJsonAtTheDeepestLevelIsNotTooDeep(string inner)
    {
        var finding = Assert.Single(Read(Repeat("[", 63) + inner).Findings, f => f.Severity == Severity.Error);
        Assert.Equal("HRD0001", finding.RuleId);
    }

    private static ReadResult<Target> Read(string value) => CaseFileJson.Read<Target>("{\"x\":" + value + "}");

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
