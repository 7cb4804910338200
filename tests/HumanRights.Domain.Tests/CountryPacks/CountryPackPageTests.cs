using System.Text;
using HumanRights.Domain.CountryPacks;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Tests.Support;
using Xunit;

namespace HumanRights.Domain.Tests.CountryPacks;

/// <summary>The reference page lists every member of the contract, with its documentation.</summary>
public sealed class CountryPackPageTests
{
    private const string Start = "<!-- Everything below this line is made from the structure table by CountryPackPageTests. -->";

    private static readonly string s_path = Repository.PathTo("docs", "reference", "country-packs.md");

    [Fact]
    public void TheMembersAreThoseOfTheStructureTable()
    {
        var page = File.ReadAllText(s_path);
        Assert.Contains(Start, page, StringComparison.Ordinal);
        var text = new StringBuilder(page[..(page.IndexOf(Start, StringComparison.Ordinal) + Start.Length)]).Append('\n');
        var shared = StructureTable.Of<CaseFile>().Closure().ToHashSet();
        foreach (var shape in StructureTable.Of<CountryPack>().Closure().Where(s => !shared.Contains(s)))
        {
            text.Append($"\n### {shape.Name}\n\n{shape.Description}\n\n| member | holds | meaning |\n|---|---|---|\n");
            foreach (var member in shape.Members)
            {
                var holds = (member.Object?.Name ?? member.Form?.Name ?? member.Kind.ToString().ToLowerInvariant()) + (member.IsList ? ", several" : string.Empty) + (member.IsRequired ? ", required" : string.Empty);
                text.Append($"| `{member.Name}` | {holds} | {member.Description} |\n");
            }
        }

        Approved.Matches(s_path, text.ToString());
    }

    [Fact]
    public void EveryListOfAPackHasItsRulesOnThePage()
    {
        var page = File.ReadAllText(s_path);
        var rows = page[page.IndexOf("## Which rules ask", StringComparison.Ordinal)..page.IndexOf("## What `kz` does not have", StringComparison.Ordinal)];
        Assert.All(StructureTable.Of<CountryPack>().Members.Where(m => m.IsList), m => Assert.Contains($"`{m.Name}`", rows, StringComparison.Ordinal));
    }
}
