using Xunit;

namespace HumanRights.Domain.Tests.Cli;

public sealed class CanonicalCommandTests
{
    [Fact]
    public async Task The_same_value_gives_the_same_bytes_and_digest()
    {
        Assert.Equal(new ToolAnswer(0, """{"a":1,"b":[1.5,"я"]}""", string.Empty), await new ToolRun { Input = "{ \"b\": [1.50, \"\\u044f\"],\n \"a\": 1.0 }" }.Of("canonicalize", "-"));
        Assert.Equal(await new ToolRun { Input = "[ 1.0 ]\n" }.Of("digest", "-"), await new ToolRun { Input = "[1]" }.Of("digest", "-"));
        Assert.Equal(new ToolAnswer(0, "sha-256:4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945  -\n", string.Empty), await new ToolRun { Input = " []" }.Of("digest", "-"));
    }

    [Fact]
    public async Task It_can_be_written_to_a_file()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "out.json");

        Assert.Equal(new ToolAnswer(0, string.Empty, string.Empty), await new ToolRun { Input = "{ }" }.Of("canonicalize", "-", "-o", path));
        Assert.Equal("{}", await File.ReadAllTextAsync(path));
    }

    [Fact]
    public async Task What_has_none_is_a_finding()
    {
        var answer = await new ToolRun { Input = "{\"a\":1,\"a\":2}" }.Of("digest", "-");

        Assert.Equal(1, answer.Code);
        Assert.Contains("HRD0003", answer.Output, StringComparison.Ordinal);
        Assert.Equal(2, (await new ToolRun().Of("canonicalize", "no-such-file.json")).Code);
    }
}
