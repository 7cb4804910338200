using HumanRights.Domain.Tests.Support;
using Xunit;

namespace HumanRights.Domain.Tests.Docs;

/// <summary>Links between pages lead somewhere.</summary>
public sealed class LinkTests
{
    public static TheoryData<string> Pages => [.. MarkdownFile.Pages];

    [Theory]
    [MemberData(nameof(Pages))]
    public void LinksToFilesAndHeadingsLeadThere(string page)
    {
        var broken = MarkdownFile.Load(page).Links().Where(l => !Leads(page, l));
        Assert.Empty(broken);
    }

    [Theory]
    [InlineData("docs/README.md", true)]
    [InlineData("docs/nowhere.md", false)]
    [InlineData("README.md#no-such-heading", false)]
    [InlineData("https://example.org/", true)]
    public void ALinkIsJudgedByItsFileAndHeading(string link, bool leads) => Assert.Equal(leads, Leads("README.md", link));

    private static bool Leads(string page, string link)
    {
        if (link.Contains("://", StringComparison.Ordinal) || link.StartsWith("mailto:", StringComparison.Ordinal))
        {
            return true;
        }

        var parts = link.Split('#', 2);
        var folder = Path.GetDirectoryName(Path.Combine(Repository.Root, page))!;
        var target = parts[0].Length == 0 ? Path.Combine(Repository.Root, page) : Path.GetFullPath(Path.Combine(folder, Uri.UnescapeDataString(parts[0])));
        if (!File.Exists(target) && !Directory.Exists(target))
        {
            return false;
        }

        return parts.Length == 1 || MarkdownFile.Load(Path.GetRelativePath(Repository.Root, target)).Anchors().Contains(parts[1], StringComparer.Ordinal);
    }
}
