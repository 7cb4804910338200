using HumanRights.Domain.Tests.Support;
using HumanRights.Domain.Validation;
using Xunit;

namespace HumanRights.Domain.Tests.Cli;

public sealed class ValidatePackTests
{
    private const string Sunday = """{"schemaVersion":"1.0","id":"urn:example:1","compiledOn":"2021-06-01","countryPacks":["zz"],"measures":[{"id":"measure/m","kind":"exit-ban","dates":{"decided":"2010-06-04"}}]}""";

    private static readonly string s_zz = Repository.PathTo("tests", "HumanRights.Domain.Tests", "Fixtures", "packs", "zz.pack.json");
    private static readonly RuleSet s_rules = RuleSet.Default.Only(RuleIds.OfficialActOnDayOfRest, RuleIds.CountryPackMissing);

    [Fact]
    public async Task A_pack_of_the_users_own_is_asked()
    {
        var run = new ToolRun { Input = Sunday, Rules = s_rules };
        Assert.Contains("HRD1218", (await run.Of("validate", "-")).Output, StringComparison.Ordinal);

        var answer = await run.Of("validate", "-", "--pack", s_zz);
        Assert.Equal(0, answer.Code);
        Assert.Contains("HRD1111", answer.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("HRD1218", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_later_of_two_packs_for_one_country_holds()
    {
        using var folder = new TemporaryFolder();
        var empty = folder.Put("empty.pack.json", """{"schemaVersion":"1.0","country":"ZZ"}""");
        var answer = await new ToolRun { Input = Sunday, Rules = s_rules }.Of("validate", "-", "--pack", s_zz, "--pack", empty);
        Assert.DoesNotContain("HRD1111", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pack_that_cannot_be_used_stops_the_tool()
    {
        using var folder = new TemporaryFolder();
        var broken = folder.Put("broken.pack.json", """{"schemaVersion":"1.0","country":"ZZ","weekends":[{"key":"w","days":["friday"],"verified":true}]}""");
        var answer = await new ToolRun { Input = Sunday, Rules = s_rules }.Of("validate", "-", "--pack", broken);
        Assert.Equal((2, string.Empty), (answer.Code, answer.Output));
        Assert.Equal($"hrd: {broken}: HRD0021 at /weekends/0: The object has no member 'source'.\n", answer.Error);

        var absent = folder.PathOf("none.json");
        answer = await new ToolRun { Input = Sunday, Rules = s_rules }.Of("validate", "-", "--pack", absent);
        Assert.Equal((2, $"hrd: {absent}: there is no such file\n"), (answer.Code, answer.Error));
    }
}
