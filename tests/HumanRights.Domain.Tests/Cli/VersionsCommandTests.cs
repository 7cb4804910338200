using Xunit;

namespace HumanRights.Domain.Tests.Cli;

public sealed class VersionsCommandTests
{
    [Fact]
    public async Task Versions_stand_in_order_with_the_newest_marked()
    {
        using var folder = new TemporaryFolder();
        folder.Put("1.json", File("c", "2024-07-01", "b"));
        folder.Put("2.json", File("a", "2024-05-01"));
        folder.Put("3.json", File("b", "2024-06-01", "a"));
        folder.Put("4.json", File("b", "2024-06-01", "a"));
        var answer = await new ToolRun().Of("versions", folder.Path);

        Assert.Equal(["2024-05-01  urn:a", "2024-06-01  urn:b", "2024-07-01  urn:c"], answer.Output.TrimEnd('\n').Split('\n').Select(l => l[..17]));
        Assert.EndsWith("1.json  (newest)\n", answer.Output, StringComparison.Ordinal);
        Assert.Contains($"{folder.PathOf("3.json")}, {folder.PathOf("4.json")}\n", answer.Output, StringComparison.Ordinal);
        Assert.Equal((0, string.Empty), (answer.Code, answer.Error));
    }

    [Fact]
    public async Task Who_holds_an_old_version_is_told_by_the_exit_code_too()
    {
        using var folder = new TemporaryFolder();
        var first = folder.Put("1.json", File("a", "2024-05-01"));
        folder.Put("2.json", File("b", "2024-06-01", "a"));
        var digest = (await new ToolRun().Of("digest", first)).Output.Split(' ')[0];

        var old = await new ToolRun().Of("versions", folder.Path, "--held", digest);
        Assert.Equal(1, old.Code);
        Assert.Contains("1.json  (held)\n", old.Output, StringComparison.Ordinal);
        Assert.EndsWith("held: 1 newer\n", old.Output, StringComparison.Ordinal);

        var current = await new ToolRun().Of("versions", folder.Path, "--held", "urn:b");
        Assert.Equal(0, current.Code);
        Assert.EndsWith("2.json  (newest, held)\nheld: nothing given is newer\n", current.Output, StringComparison.Ordinal);

        var unknown = await new ToolRun().Of("versions", folder.Path, "--held", "urn:z");
        Assert.Equal(1, unknown.Code);
        Assert.EndsWith("held: none of these files\n", unknown.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Doubts_are_findings()
    {
        using var folder = new TemporaryFolder();
        folder.Put("1.json", File("b", "2024-06-01", "a"));
        folder.Put("2.json", File("c", "2024-06-02", "a"));
        var text = await new ToolRun().Of("versions", folder.Path);
        var json = await new ToolRun().Of("versions", folder.Path, "--format", "json", "--held", "urn:b");

        Assert.Equal(1, text.Code);
        Assert.EndsWith("  urn:a is superseded but not among these files: by urn:b, urn:c\n  urn:a is superseded more than once: by urn:b, urn:c\n", text.Output, StringComparison.Ordinal);
        var lines = json.Output.TrimEnd('\n').Split('\n');
        Assert.Equal(4, lines.Length);
        Assert.StartsWith("{\"chain\":1,\"id\":\"urn:b\",\"supersedes\":\"urn:a\",\"day\":\"2024-06-01\",\"digest\":\"sha-256:", lines[0], StringComparison.Ordinal);
        Assert.EndsWith("\"newest\":true,\"newer\":[]}", lines[0], StringComparison.Ordinal);
        Assert.EndsWith("\"newest\":true}", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("{\"chain\":1,\"fault\":\"missing\",\"id\":\"urn:a\",\"versions\":[\"sha-256:", lines[2], StringComparison.Ordinal);
        Assert.StartsWith("{\"chain\":1,\"fault\":\"fork\",\"id\":\"urn:a\"", lines[3], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_rest_is_worked_on_where_one_cannot_be_read()
    {
        using var folder = new TemporaryFolder();
        var good = folder.Put("1.json", File("a", "2024-05-01"));
        var bad = folder.Put("2.json", "{}");

        var answer = await new ToolRun().Of("versions", good, bad);
        Assert.Equal(1, answer.Code);
        Assert.Contains("HRD0021", answer.Output, StringComparison.Ordinal);
        Assert.Contains("1.json  (newest)\n", answer.Output, StringComparison.Ordinal);

        answer = await new ToolRun().Of("versions", good, "no-such-file.json");
        Assert.Equal((2, "hrd: no-such-file.json: there is no such file\n"), (answer.Code, answer.Error));
        Assert.Contains("1.json  (newest)\n", answer.Output, StringComparison.Ordinal);

        Assert.Equal(1, (await new ToolRun { Input = File("a", "2024-05-01").Replace("\"id\"", "\"own\":9007199254740993,\"id\"", StringComparison.Ordinal) }.Of("versions", "-")).Code);
        Assert.Equal(2, (await new ToolRun().Of("versions")).Code);
        Assert.Equal(2, (await new ToolRun().Of("versions", good, "--held", "no id")).Code);
    }

    private static string File(string id, string day, string? supersedes = null) =>
        $$"""{"schemaVersion":"1.0","id":"urn:{{id}}","compiledOn":"{{day}}"{{(supersedes is null ? string.Empty : $",\"supersedes\":\"urn:{supersedes}\"")}}}""";
}
