using HumanRights.Domain.Codelists;
using HumanRights.Domain.Tests.Support;
using Xunit;

namespace HumanRights.Domain.Tests.Codelists;

/// <summary>The reference pages say what the registry says; HRD_UPDATE_APPROVED=1 rewrites them.</summary>
public sealed class CodelistPagesTests
{
    private static readonly string s_folder = Repository.PathTo("docs", "reference", "codelists");

    [Fact]
    public void EveryListHasAPageThatIsUpToDate()
    {
        var faults = new Faults();
        foreach (var list in CodelistRegistry.All)
        {
            faults.Row(list.Name, () => Approved.Matches(Path.Combine(s_folder, list.Name + ".md"), CodelistPages.Page(list)));
        }

        faults.AssertNone();
    }

    [Fact]
    public void ThereIsNoPageWithoutAList() =>
        Assert.Equal(
            CodelistRegistry.All.Select(l => l.Name).Append("README").Order(StringComparer.Ordinal),
            Directory.GetFiles(s_folder).Select(p => Path.GetFileNameWithoutExtension(p)).Order(StringComparer.Ordinal));

    /// <summary>The text around the index is written by hand; only what lies between its marks is generated.</summary>
    [Fact]
    public void TheIndexIsUpToDate()
    {
        var path = Path.Combine(s_folder, "README.md");
        var text = File.ReadAllText(path);
        var start = text.IndexOf(CodelistPages.IndexStart, StringComparison.Ordinal);
        var end = text.IndexOf(CodelistPages.IndexEnd, StringComparison.Ordinal);
        Assert.True(start >= 0 && end > start, "README.md lost the marks of its index.");
        Approved.Matches(path, text[..start] + CodelistPages.Index() + text[(end + CodelistPages.IndexEnd.Length)..]);
    }

    [Fact]
    public void AListIsHeldByAMemberOrIsNamedAsStandingAlone() =>
        Assert.Equal(
            CodelistPages.WithoutMember.Keys.Order(StringComparer.Ordinal),
            CodelistRegistry.All.Select(l => l.Name).Where(n => !CodelistPages.Uses.Contains(n)));

    /// <summary>What the index sends its reader to elsewhere must be there.</summary>
    [Fact]
    public void EveryCodeThatTheIndexNamesInAListIsInThatList()
    {
        var text = File.ReadAllText(Path.Combine(s_folder, "README.md"));
        var named = System.Text.RegularExpressions.Regex.Matches(text, "`(?<list>[a-z-]+)/(?<code>[a-z0-9.-]+)`");
        Assert.True(named.Count > 20, $"only {named.Count} codes are named");
        Assert.All(named, m =>
        {
            Assert.True(CodelistRegistry.TryFind(m.Groups["list"].Value, out var list), $"there is no list {m.Groups["list"].Value}");
            Assert.True(list.TryFind(m.Groups["code"].Value, out _), $"{list} has no code {m.Groups["code"].Value}");
        });
    }
}
