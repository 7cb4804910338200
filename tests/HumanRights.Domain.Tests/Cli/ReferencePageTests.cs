using System.Text;
using Markdig;
using Markdig.Syntax;
using HumanRights.Domain.Tests.Support;
using Xunit;

namespace HumanRights.Domain.Tests.Cli;

/// <summary>
/// Runs the examples of the pages about the tool: in each fenced block that begins with <c>$ hrd</c>, every such line is a
/// command, what follows is its output, and <c>$ echo $?</c> shows its exit code. A page is run from top to bottom in a folder of its
/// own that holds a copy of the examples.
/// </summary>
/// <remarks>With HRD_UPDATE_APPROVED=1 in the environment the page is corrected instead.</remarks>
public sealed class ReferencePageTests
{
    private static readonly string s_page = Repository.PathTo("docs", "reference", "hrd.md");

    [Theory]
    [InlineData("docs/reference/hrd.md", 20)]
    [InlineData("docs/how-to/publish-safely.md", 5)]
    public async Task Every_example_gives_the_output_that_the_page_shows(string name, int least)
    {
        var path = Repository.PathTo(name);
        var page = await File.ReadAllTextAsync(path);
        var blocks = Markdown.Parse(page).Descendants<FencedCodeBlock>().Select(b => string.Concat((b.Lines.Lines ?? []).Take(b.Lines.Count).Select(l => l + "\n"))).Where(b => b.StartsWith("$ hrd ", StringComparison.Ordinal)).ToArray();
        using var folder = new TemporaryFolder();
        foreach (var example in Directory.EnumerateFiles(Repository.PathTo("docs", "examples"), "*", SearchOption.AllDirectories))
        {
            var copy = folder.PathOf(Path.GetRelativePath(Repository.Root, example));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(example, copy);
        }

        var actual = page;
        foreach (var block in blocks)
        {
            actual = actual.Replace(block, await Run(block, folder.Path), StringComparison.Ordinal);
        }

        if (Approved.IsUpdating)
        {
            await File.WriteAllTextAsync(path, actual);
        }

        Assert.InRange(blocks.Length, least, 100);
        Assert.Equal(page, actual);
    }

    [Fact]
    public async Task Every_command_and_option_has_its_place_on_the_page()
    {
        var page = await File.ReadAllTextAsync(s_page);
        foreach (var command in new[] { "validate", "format", "schema", "edtf", "names", "rules", "codelist", "timeline", "diff", "redact", "canonicalize", "digest", "verify", "versions" })
        {
            Assert.Contains($"## hrd {command}\n", page, StringComparison.Ordinal);
            var help = await new ToolRun().Of(command, "--help");
            foreach (var option in help.Output.Split([' ', ',', '\n'], StringSplitOptions.RemoveEmptyEntries).Where(w => w.StartsWith("--", StringComparison.Ordinal)))
            {
                Assert.Contains(option, page, StringComparison.Ordinal);
            }
        }
    }

    private static async Task<string> Run(string block, string folder)
    {
        var result = new StringBuilder();
        var code = 0;
        foreach (var line in block.Split('\n').Where(l => l.StartsWith("$ ", StringComparison.Ordinal)))
        {
            result.Append(line).Append('\n');
            if (line == "$ echo $?")
            {
                result.Append(code).Append('\n');
                continue;
            }

            var answer = await Executable.Run(folder, Words(line["$ hrd ".Length..]));
            code = answer.Code;
            result.Append(answer.Output).Append(answer.Error);
            if (result[^1] != '\n')
            {
                // What is written without a final line feed, such as a canonical form, still ends a line of the page.
                result.Append('\n');
            }
        }

        return result.ToString();
    }

    /// <summary>Splits as a shell does, as far as single quotes go.</summary>
    private static List<string> Words(string line)
    {
        var words = new List<string>();
        foreach (var (part, isQuoted) in line.Split('\'').Select((p, i) => (p, i % 2 == 1)))
        {
            words.AddRange(isQuoted ? [part] : part.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }

        return words;
    }
}
