using HumanRights.Domain.CountryPacks;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Validation;
using Xunit;

namespace HumanRights.Domain.Tests.Docs;

/// <summary>
/// What the documentation shows is run. <c>csharp run</c> marks a program: its output is the next block, of language
/// <c>text</c>. <c>json casefile</c> marks a whole case file: it reads without a word and breaks no rule. <c>json pack</c> marks a
/// country pack: it reads without a word.
/// </summary>
public sealed class SnippetTests
{
    public static TheoryData<string, int> Programs => Marked("csharp", "run");

    public static TheoryData<string, int> CaseFiles => Marked("json", "casefile");

    public static TheoryData<string, int> Packs => Marked("json", "pack");

    [Theory]
    [MemberData(nameof(Programs))]
    public void ProgramsPrintWhatThePageSays(string page, int line)
    {
        var fences = MarkdownFile.Load(page).Fences();
        var index = IndexAt(fences, line);
        Assert.True(index + 1 < fences.Count && fences[index + 1].Language == "text", "The block after the program must be its output, marked text.");
        var printed = SnippetProgram.Run(fences[index].Text, page + ":" + line).TrimEnd('\n');
        Assert.True(printed == fences[index + 1].Text.TrimEnd('\n'), "The program printed:\n" + printed);
    }

    [Theory]
    [MemberData(nameof(CaseFiles))]
    public void CaseFilesAreRead(string page, int line)
    {
        var fences = MarkdownFile.Load(page).Fences();
        var read = CaseFileJson.Read(fences[IndexAt(fences, line)].Text);
        Assert.Empty(read.Findings.Select(f => f.ToString()));
        Assert.DoesNotContain(CaseFileValidator.Validate(read.Require()).Findings, f => f.Severity == Severity.Error);
    }

    [Theory]
    [MemberData(nameof(Packs))]
    public void CountryPacksAreRead(string page, int line)
    {
        var fences = MarkdownFile.Load(page).Fences();
        var read = CountryPack.Read(System.Text.Encoding.UTF8.GetBytes(fences[IndexAt(fences, line)].Text));
        Assert.Empty(read.Findings.Select(f => f.ToString()));
        Assert.NotNull(read.Value);
    }

    [Fact]
    public void TheReadmeShowsAProgramAndACaseFile()
    {
        Assert.Contains(Programs, row => row.Data.Item1 == "README.md");
        Assert.Contains(CaseFiles, row => row.Data.Item1 == "README.md");
    }

    [Fact]
    public void AProgramThatDoesNotCompileFailsItsTest() =>
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => SnippetProgram.Run("int day = \"Sunday\";", "wrong"));

    private static TheoryData<string, int> Marked(string language, string word)
    {
        var rows = new TheoryData<string, int>();
        foreach (var page in MarkdownFile.Pages)
        {
            foreach (var fence in MarkdownFile.Load(page).Fences().Where(f => f.Language == language && f.Arguments.Split(' ').Contains(word)))
            {
                rows.Add(page, fence.Line);
            }
        }

        return rows;
    }

    private static int IndexAt(IReadOnlyList<MarkdownFile.Fence> fences, int line) => fences.Select((f, i) => (f, i)).Single(x => x.f.Line == line).i;
}
