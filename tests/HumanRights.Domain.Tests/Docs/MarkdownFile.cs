using HumanRights.Domain.Tests.Support;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace HumanRights.Domain.Tests.Docs;

/// <summary>One page of the documentation, parsed.</summary>
internal sealed class MarkdownFile
{
    private static readonly MarkdownPipeline s_pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseAutoIdentifiers(Markdig.Extensions.AutoIdentifiers.AutoIdentifierOptions.GitHub).Build();

    private readonly MarkdownDocument _document;

    internal MarkdownFile(string path, string text)
    {
        Path = path;
        _document = Markdown.Parse(text, s_pipeline);
    }

    /// <summary>Every page of the repository that people are meant to read.</summary>
    internal static IReadOnlyList<string> Pages { get; } =
    [
        .. Directory.EnumerateFiles(Repository.Root, "*.md")
            .Concat(Directory.EnumerateFiles(System.IO.Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories))
            .Concat(Directory.EnumerateFiles(System.IO.Path.Combine(Repository.Root, "benchmarks"), "*.md"))
            .Select(p => System.IO.Path.GetRelativePath(Repository.Root, p).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The path from the root of the repository, with forward slashes.</summary>
    internal string Path { get; }

    internal static MarkdownFile Load(string path) => new(path, File.ReadAllText(System.IO.Path.Combine(Repository.Root, path)));

    /// <summary>The addresses of links and images, as they are written.</summary>
    internal IEnumerable<string> Links() => _document.Descendants<LinkInline>().Select(l => l.Url ?? string.Empty);

    /// <summary>What headings are called in links to them.</summary>
    internal IEnumerable<string> Anchors() => _document.Descendants<HeadingBlock>().Select(h => Markdig.Renderers.Html.HtmlAttributesExtensions.GetAttributes(h).Id ?? string.Empty);

    /// <summary>The fenced blocks in order, each with the language and the words behind it.</summary>
    internal IReadOnlyList<Fence> Fences() =>
    [
        .. _document.Descendants<FencedCodeBlock>().Select(b => new Fence(b.Info ?? string.Empty, b.Arguments ?? string.Empty, b.Lines.ToString().ReplaceLineEndings("\n"), b.Line + 1)),
    ];

    /// <summary>A fenced block: language, the words behind it, its text, and the line it begins on.</summary>
    internal sealed record Fence(string Language, string Arguments, string Text, int Line);
}
