using System.Text;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.CountryPacks;
using HumanRights.Domain.Privacy;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Validation;
using Markdig;
using Markdig.Syntax;
using Xunit;

namespace HumanRights.Domain.Tests.Validation;

/// <summary>
/// Keeps <c>docs/reference/rules</c> in step with the catalogue. With the variable <c>HRD_UPDATE_APPROVED</c> set to 1 the heads and
/// the index are written; without it they are compared.
/// </summary>
public sealed class RulePagesTests
{
    private const string EndOfHead = "<!-- Everything above this line is made from src/HumanRights.Domain/Validation/rules.csv; README.md says how. -->";

    private const string StartOfIndex = "<!-- Everything below this line is made from src/HumanRights.Domain/Validation/rules.csv. -->";

    public static TheoryData<string> Ids => [.. RuleSet.Default.All.Select(r => r.Info.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void TheHeadOfAPageIsThatOfTheCatalogue(string id)
    {
        Assert.True(RuleCatalogue.TryFind(id, out var rule));
        var page = File.Exists(PathOf(id + ".md")) ? Read(id + ".md") : EndOfHead + "\n";
        Assert.Contains(EndOfHead, page, StringComparison.Ordinal);
        Agree(id + ".md", page, Head(rule) + page[page.IndexOf(EndOfHead, StringComparison.Ordinal)..]);
    }

    [Fact]
    public void TheIndexIsThatOfTheCatalogue()
    {
        var page = Read("README.md");
        Assert.Contains(StartOfIndex, page, StringComparison.Ordinal);
        Agree("README.md", page, page[..(page.IndexOf(StartOfIndex, StringComparison.Ordinal) + StartOfIndex.Length)] + Index());
    }

    [Fact]
    public void ThereIsAPageForEachRuleAndNoOther() =>
        Assert.Equal(
            RuleSet.Default.All.Select(r => r.Info.Id),
            Directory.GetFiles(PathOf(string.Empty), "HRD*.md").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal));

    /// <summary>The families of the domain and how many rules it names in each: no number is forgotten.</summary>
    [Theory]
    [InlineData(10, 15)]
    [InlineData(11, 18)]
    [InlineData(12, 16)]
    [InlineData(13, 28)]
    [InlineData(14, 14)]
    [InlineData(15, 11)]
    [InlineData(16, 18)]
    [InlineData(17, 16)]
    [InlineData(18, 11)]
    [InlineData(19, 16)]
    [InlineData(20, 16)]
    [InlineData(21, 19)]
    [InlineData(22, 15)]
    public void EveryNumberIsARuleOrSaysWhyItIsNone(int family, int rules)
    {
        var others = Read("held-by-construction.md");
        for (var number = 1; number <= rules; number++)
        {
            var id = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"HRD{family}{number:00}");
            Assert.True(RuleSet.Default.All.Any(r => r.Info.Id == id) || others.Contains(id, StringComparison.Ordinal), id);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void APageHasItsSections(string id) =>
        Assert.Equal(["Why", "Standard", "How to fix", "Cause", "How to acknowledge", "Example"], Sections(id).Select(s => s.Heading));

    [Theory]
    [MemberData(nameof(Ids))]
    public void TheExampleOfAPageHasItsFindingAndCanBeAcknowledged(string id)
    {
        var sections = Sections(id);
        var file = ExampleOf(id);

        // Rules about publishing say for whom their example is published.
        const string publishing = " when it is published for `public`.";
        var told = sections.Single(s => s.Heading == "Example").LastLine;
        var isPublished = told.EndsWith(publishing, StringComparison.Ordinal);
        var found = Validate(file, isPublished).Findings.Where(f => f.RuleId == id).ToList();
        Assert.Equal($"Found at {string.Join(", ", found.Select(f => $"`{f.Path}`"))}{(isPublished ? publishing : ".")}", told);
        Assert.NotEmpty(found);

        var acknowledgement = CaseFileJson.Read<Acknowledgement>(Json(sections, "How to acknowledge"));
        Assert.Empty(acknowledgement.Findings);
        var report = Validate(file with { Acknowledgements = [acknowledgement.Value!] }, isPublished);
        Assert.DoesNotContain(report.Findings, f => f.RuleId == id);
        Assert.Equal(found.Count, report.Acknowledged.Count);
    }

    /// <summary>The example of a rule's page.</summary>
    internal static CaseFile ExampleOf(string id) => CaseFileJson.Read(Json(Sections(id), "Example")).Require();

    private static ValidationReport Validate(CaseFile file, bool isPublished) => isPublished
        ? CaseFileValidator.Validate(new CaseFileIndex(file), RuleSet.Default, CountryPackSet.Default, CaseFileValidator.DefaultAsOf(file), Recipient.Of(Audience.Public))
        : CaseFileValidator.Validate(file);

    private static string Head(RuleInfo rule) =>
        $"""
        # {rule.Id}: {rule.Title}

        {rule.Severity.ToString().ToLowerInvariant()} · {Kind(rule)} · `RuleIds.{NameOf(rule.Id)}`

        > {rule.MessageEn}
        >
        > {rule.MessageRu}

        ## Why

        {rule.Why}

        ## Standard

        {rule.Standard}

        ## How to fix

        {rule.Fix}


        """.ReplaceLineEndings("\n");

    private static string Index()
    {
        var text = new StringBuilder("\n\n## Rules\n\n| rule | severity | kind | it finds |\n|---|---|---|---|\n");
        foreach (var rule in RuleCatalogue.All.Where(r => r.Layer is null))
        {
            text.Append($"| [{rule.Id}]({rule.Id}.md) | {rule.Severity.ToString().ToLowerInvariant()} | {Kind(rule)} | {rule.Title} |\n");
        }

        text.Append("\n## Findings of reading\n\n| number | severity | layer | it finds | message | how to fix |\n|---|---|---|---|---|---|\n");
        foreach (var rule in RuleCatalogue.All.Where(r => r.Layer is not null))
        {
            text.Append($"| {rule.Id} | {rule.Severity.ToString().ToLowerInvariant()} | {rule.Layer.ToString()!.ToLowerInvariant()} | {rule.Title} | {rule.MessageEn} | {rule.Fix} |\n");
        }

        return text.ToString();
    }

    private static string Kind(RuleInfo rule) => char.ToLowerInvariant(rule.Kind.ToString()![0]) + rule.Kind.ToString()![1..];

    private static string NameOf(string id) => typeof(RuleIds).GetFields().Single(f => (string)f.GetRawConstantValue()! == id).Name;

    private static List<Section> Sections(string id)
    {
        var sections = new List<Section>();
        var page = Read(id + ".md");
        foreach (var block in Markdown.Parse(page))
        {
            if (block is HeadingBlock { Level: 2 } heading)
            {
                sections.Add(new Section(heading.Inline!.FirstChild!.ToString()!, [], page));
            }
            else if (sections.Count > 0)
            {
                sections[^1].Blocks.Add(block);
            }
        }

        return sections;
    }

    private static string Json(List<Section> sections, string heading)
    {
        var block = Assert.Single(sections.Single(s => s.Heading == heading).Blocks.OfType<FencedCodeBlock>());
        Assert.Equal("json", block.Info);
        return block.Lines.ToString();
    }

    private static void Agree(string name, string page, string expected)
    {
        if (Environment.GetEnvironmentVariable("HRD_UPDATE_APPROVED") == "1")
        {
            File.WriteAllText(PathOf(name), expected);
            return;
        }

        Assert.Equal(expected, page);
    }

    private static string Read(string name) => File.ReadAllText(PathOf(name)).ReplaceLineEndings("\n");

    private static string PathOf(string name)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "HumanRights.Domain.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests run inside the repository.");
        }

        return Path.Combine(folder.FullName, "docs", "reference", "rules", name);
    }

    private sealed record Section(string Heading, List<Block> Blocks, string Page)
    {
        internal string LastLine => Page.Substring(Blocks[^1].Span.Start, Blocks[^1].Span.Length).Trim();
    }
}
