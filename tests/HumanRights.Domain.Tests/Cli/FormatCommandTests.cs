using Xunit;

namespace HumanRights.Domain.Tests.Cli;

public sealed class FormatCommandTests
{
    private const string Loose = """{"compiledOn":"2024-05-01","own":[1.50,{"b":"я"}],"id":"urn:example:1","schemaVersion":"1.0"}""";
    private const string Broken = """{"schemaVersion":"1.0","id":"urn:example:1","compiledOn":"2024-02-30"}""";

    private const string Formatted = """
        {
          "schemaVersion": "1.0",
          "id": "urn:example:1",
          "compiledOn": "2024-05-01",
          "own": [
            1.50,
            {
              "b": "я"
            }
          ]
        }

        """;

    [Fact]
    public async Task Members_come_in_the_documented_order_and_unknown_ones_last()
    {
        Assert.Equal(new ToolAnswer(0, Formatted, string.Empty), await new ToolRun { Input = Loose }.Of("format", "-"));
        Assert.Equal(new ToolAnswer(0, Formatted, string.Empty), await new ToolRun { Input = Loose }.Of("format", "-", "-o", "-"));
        Assert.Equal(new ToolAnswer(0, Formatted, string.Empty), await new ToolRun { Input = Formatted }.Of("format", "-"));
    }

    [Fact]
    public async Task A_file_is_overwritten_only_when_it_is_named_as_output()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Put("a.json", Loose);

        Assert.Equal(Formatted, (await new ToolRun().Of("format", file)).Output);
        Assert.Equal(Loose, await File.ReadAllTextAsync(file));

        Assert.Equal(new ToolAnswer(0, string.Empty, string.Empty), await new ToolRun().Of("format", file, "--output", file));
        Assert.Equal(Formatted, await File.ReadAllTextAsync(file));
        Assert.Equal([file], Directory.GetFiles(folder.Path));
    }

    [Fact]
    public async Task What_has_errors_is_refused_and_nothing_is_written()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Put("a.json", Broken);
        var target = folder.Put("b.json", "as it was");

        var answer = await new ToolRun().Of("format", file, "-o", target);

        Assert.Equal(
            """
            DIR/a.json
              the file
                1:58  error value  HRD0061  /compiledOn
                  There is no such day in the calendar from year 0001 to 9999.
              1 error (not read, so no rule was run)

            """,
            answer.Output.Replace(folder.Path, "DIR", StringComparison.Ordinal));
        Assert.Equal((1, string.Empty), (answer.Code, answer.Error));
        Assert.Equal("as it was", await File.ReadAllTextAsync(target));
    }

    [Fact]
    public async Task Check_tells_and_writes_nothing()
    {
        using var folder = new TemporaryFolder();
        var loose = folder.Put("a.json", Loose);
        var formatted = folder.Put("b.json", Formatted);

        var first = await new ToolRun().Of("format", "--check", loose);
        var second = await new ToolRun().Of("format", "--check", formatted);

        Assert.Equal((1, $"{loose}: formatting would change it\n"), (first.Code, first.Output));
        Assert.Equal((0, $"{formatted}: formatted\n"), (second.Code, second.Output));
        Assert.Equal(Loose, await File.ReadAllTextAsync(loose));
        Assert.Equal(1, (await new ToolRun { Input = Broken }.Of("format", "--check", "-")).Code);
    }

    [Fact]
    public async Task Check_and_output_exclude_each_other() => Assert.Equal(
        new ToolAnswer(2, string.Empty, "hrd: --check writes nothing, so there is no --output\nhrd: see: hrd format --help\n"),
        await new ToolRun { Input = Loose }.Of("format", "-", "--check", "-o", "x.json"));

    [Fact]
    public async Task A_file_keeps_its_permissions_and_a_link_leads_to_it()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has no Unix permissions.");
            return;
        }

        using var folder = new TemporaryFolder();
        var file = folder.Put("a.json", Loose);
        File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        var link = folder.PathOf("link.json");
        File.CreateSymbolicLink(link, file);

        Assert.Equal(0, (await new ToolRun().Of("format", link, "-o", link)).Code);

        Assert.Equal(Formatted, await File.ReadAllTextAsync(file));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        Assert.Equal(file, File.ResolveLinkTarget(link, returnFinalTarget: true)?.FullName);
    }

    [Fact]
    public async Task What_cannot_be_read_or_written_is_told()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Put("a.json", Loose);

        Assert.Equal(new ToolAnswer(2, string.Empty, "hrd: missing.json: there is no such file\n"), await new ToolRun().Of("format", "missing.json"));
        Assert.Equal(new ToolAnswer(2, string.Empty, $"hrd: {folder.Path}: this is a folder\n"), await new ToolRun().Of("format", folder.Path));
        Assert.Equal(new ToolAnswer(2, string.Empty, $"hrd: {folder.Path}: this is a folder\n"), await new ToolRun().Of("format", file, "-o", folder.Path));
        Assert.Equal(new ToolAnswer(2, string.Empty, "hrd: no/such/folder.json: there is no such folder\n"), await new ToolRun().Of("format", file, "-o", "no/such/folder.json"));
        Assert.Equal([file], Directory.GetFiles(folder.Path));
    }

    [Fact]
    public async Task A_device_is_written_and_not_replaced()
    {
        if (!File.Exists("/dev/null"))
        {
            Assert.Skip("There is no /dev/null.");
        }

        Assert.Equal(0, (await new ToolRun { Input = Loose }.Of("format", "-", "-o", "/dev/null")).Code);
        Assert.Equal(0, new FileInfo("/dev/null").Length);
    }
}
