using HumanRights.Domain.Primitives;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Time;
using Xunit;

namespace HumanRights.Domain.Tests.Primitives;

public sealed class JsonIntegersTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("-0", 0)]
    [InlineData("-0.0", 0)]
    [InlineData("12", 12)]
    [InlineData("12.0", 12)]
    [InlineData("12.000e0", 12)]
    [InlineData("1.2e1", 12)]
    [InlineData("1E+2", 100)]
    [InlineData("120e-1", 12)]
    [InlineData("0e99999999999", 0)]
    [InlineData("9007199254740991", 9007199254740991)]
    [InlineData("9007199254740991.0", 9007199254740991)]
    [InlineData("9.007199254740991e15", 9007199254740991)]
    [InlineData("100000000000000000000000000000000000000000e-39", 100)]
    [InlineData("0.000000000000000000000000000000000000000012e42", 12)]
    public void Every_spelling_of_a_whole_number_is_read(string spelling, long number)
    {
        var result = CaseFileJson.Read<TermLength>($$"""{"hours":{{spelling}}}""");
        Assert.Equal(number, result.Value?.Hours);
    }

    [Theory]
    [InlineData("1.5", "HRD0020")]
    [InlineData("0.49999999999999999999", "HRD0020")]
    [InlineData("1e400", "HRD0020")]
    [InlineData("-1e400", "HRD0020")]
    [InlineData("1e99999999999", "HRD0020")]
    [InlineData("5e-324", "HRD0020")]
    [InlineData("-1", "HRD0027")]
    [InlineData("-1.0", "HRD0027")]
    [InlineData("-1.00000000000000000001", "HRD0027")]
    [InlineData("9007199254740992", "HRD0027")]
    [InlineData("9007199254740991.6", "HRD0027")]
    [InlineData("9223372036854775807", "HRD0027")]
    [InlineData("9223372036854775808", "HRD0027")]
    [InlineData("1e308", "HRD0027")]
    [InlineData("1.00000000000000000001", "HRD0063")]
    [InlineData("0.99999999999999999999", "HRD0063")]
    [InlineData("9007199254740991.4", "HRD0063")]
    [InlineData("1e-400", "HRD0063")]
    [InlineData("-1e-400", "HRD0063")]
    [InlineData("1e-99999999999", "HRD0063")]
    public void Every_other_number_is_refused_by_the_layer_that_a_validator_after_rounding_would_choose(string spelling, string rule) =>
        Assert.Equal([rule], CaseFileJson.Read<TermLength>($$"""{"hours":{{spelling}}}""").Findings.Select(static f => f.RuleId));

    [Fact]
    public void Without_a_minimum_the_range_reaches_as_far_below_zero_as_above()
    {
        Assert.Equal(-9007199254740991, CaseFileJson.Read<Common.IndexUnits>("""{"unit":"mci","count":"1","year":-9007199254740991}""").Value?.Year);
        Assert.Equal(["HRD0027"], CaseFileJson.Read<Common.IndexUnits>("""{"unit":"mci","count":"1","year":-9007199254740992}""").Findings.Where(static f => f.Severity == Severity.Error).Select(static f => f.RuleId));
    }
}
