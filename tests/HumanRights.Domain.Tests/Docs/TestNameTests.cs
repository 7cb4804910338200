using System.Text.RegularExpressions;
using HumanRights.Domain.Tests.Redaction;
using HumanRights.Domain.Tests.Support;
using Xunit;

namespace HumanRights.Domain.Tests.Docs;

/// <summary>Pages that name tests name such as there are.</summary>
public sealed partial class TestNameTests
{
    private static readonly ILookup<string, Type> s_classes = typeof(TestNameTests).Assembly.GetTypes().Where(t => t.IsClass && t.Name.EndsWith("Tests", StringComparison.Ordinal)).ToLookup(t => t.Name, StringComparer.Ordinal);

    [Fact]
    public void TheTableOfSituationsHasARowForEachWithItsTest()
    {
        var rows = Rows("docs/reference/redaction.md").Where(cells => int.TryParse(cells[0], out _)).ToList();

        Assert.Equal(Enumerable.Range(1, 45), rows.Select(cells => int.Parse(cells[0], System.Globalization.CultureInfo.InvariantCulture)));
        Assert.All(rows, cells =>
        {
            var name = cells[3].Trim('`');
            Assert.StartsWith($"S{int.Parse(cells[0], System.Globalization.CultureInfo.InvariantCulture):00}", name, StringComparison.Ordinal);
            Assert.True(IsTest(nameof(SituationTests), name), name);
        });
        Assert.Equal(45, rows.Select(cells => cells[3]).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void EveryThreatHasATestThatThereIs()
    {
        var rows = Rows("docs/security.md").Where(cells => cells.Length == 3 && cells[0] != "threat" && !cells[0].StartsWith('-')).ToList();

        Assert.True(rows.Count >= 30, $"{rows.Count}");
        Assert.All(rows, cells =>
        {
            var tests = Quoted().Matches(cells[2]).Select(m => m.Groups[1].Value).ToList();
            Assert.NotEmpty(tests);
            Assert.All(tests, test =>
            {
                var parts = test.Split('.');
                Assert.True(parts.Length == 1 ? s_classes.Contains(test) : IsTest(parts[0], parts[1]), test);
            });
        });
    }

    private static IEnumerable<string[]> Rows(string page) =>
        File.ReadLines(Repository.PathTo(page.Split('/'))).Where(line => line.StartsWith('|')).Select(line => line.Trim('|', ' ').Split(" | ").Select(cell => cell.Trim()).ToArray());

    private static bool IsTest(string type, string method) =>
        s_classes[type].Any(t => t.GetMethod(method) is { } found && found.GetCustomAttributes(typeof(FactAttribute), inherit: true).Length > 0);

    [GeneratedRegex("`([^`]+)`", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();
}
