using System.Text.Json.Nodes;
using HumanRights.Domain.Comparison;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Tests.Support;
using Xunit;

namespace HumanRights.Domain.Tests.Comparison;

public sealed class CaseFileDiffTests
{
    private const string Head = "\"schemaVersion\":\"1.0\",\"id\":\"urn:example:1\",\"compiledOn\":\"2024-05-01\"";

    [Theory]
    [InlineData("\"persons\":[{\"id\":\"person/p1\"},{\"id\":\"person/p2\"}]", "\"persons\":[{\"id\":\"person/p2\"},{\"id\":\"person/p1\"}]", "")]
    [InlineData("\"persons\":[{\"id\":\"person/p1\",\"citizenships\":[{\"key\":\"a\",\"country\":\"KZ\"},{\"key\":\"b\"}]}]", "\"persons\":[{\"id\":\"person/p1\",\"citizenships\":[{\"key\":\"b\"},{\"key\":\"a\"}]}]", "Removed person/p1 #a country")]
    [InlineData("\"complaints\":[{\"id\":\"complaint/c1\",\"kind\":\"complaint\",\"subjects\":[\"torture\",\"other\"]}]", "\"complaints\":[{\"id\":\"complaint/c1\",\"kind\":\"complaint\",\"subjects\":[\"other\",\"torture\"]}]", "")]
    [InlineData("\"complaints\":[{\"id\":\"complaint/c1\",\"kind\":\"complaint\",\"subjects\":[\"torture\",\"other\"]}]", "\"complaints\":[{\"id\":\"complaint/c1\",\"kind\":\"complaint\",\"subjects\":[\"torture\",\"torture\"]}]", "Removed complaint/c1 subjects; Added complaint/c1 subjects")]
    [InlineData("\"figures\":[{\"id\":\"figure/f1\",\"count\":{\"value\":\"1.50\"}}]", "\"figures\":[{\"id\":\"figure/f1\",\"count\":{\"value\":\"1.5\"}}]", "")]
    [InlineData("\"figures\":[{\"id\":\"figure/f1\",\"count\":{\"value\":\"1.50\"}}]", "\"figures\":[{\"id\":\"figure/f1\",\"count\":{\"value\":\"1.51\"}}]", "Changed figure/f1 count/value")]
    [InlineData("\"title\":{\"en\":\"a\",\"ru\":\"b\"}", "\"title\":{\"ru\":\"c\",\"fr\":\"d\"}", "Removed title/en; Changed title/ru; Added title/fr")]
    [InlineData("\"sources\":[{\"id\":\"source/s1\",\"kind\":\"letter\",\"issued\":\"2019\"}]", "\"sources\":[{\"id\":\"source/s1\",\"kind\":\"letter\",\"issued\":{\"edtf\":\"2019\",\"timeOfDay\":{\"part\":\"night\"}}}]", "Changed source/s1 issued")]
    [InlineData("\"persons\":[{\"id\":\"person/p1\",\"absent\":{\"birth\":{\"reason\":\"unknown\"}}}]", "\"persons\":[{\"id\":\"person/p1\",\"absent\":{\"birth\":{\"reason\":\"none\"}}}]", "Changed person/p1 absent/birth")]
    [InlineData("\"own\":{\"b\":1,\"a\":2}", "\"own\":{\"a\":2.0,\"b\":1}", "")]
    [InlineData("\"own\":[1]", "\"own\":[2],\"more\":true", "Changed own; Added more")]
    [InlineData("\"complaints\":[{\"id\":\"complaint/c1\",\"kind\":\"complaint\",\"steps\":[{\"key\":\"a\",\"kind\":\"lodged\"},{\"key\":\"b\",\"kind\":\"registered\"}]}]", "\"complaints\":[{\"id\":\"complaint/c1\",\"kind\":\"complaint\",\"steps\":[{\"key\":\"b\",\"kind\":\"registered\"},{\"key\":\"a\",\"kind\":\"lodged\"}]}]", "Changed complaint/c1 steps")]
    public void DifferencesAreFoundByRecordPartAndMember(string before, string after, string expected)
    {
        var (first, second) = (Read(before), Read(after));

        Assert.Equal(expected, string.Join("; ", CaseFileDiff.Between(first, second).Select(Text)));
        Assert.Equal(expected.Length == 0, first == second);

        // The other way round the same places differ, with added and removed exchanged.
        Assert.Equal(
            CaseFileDiff.Between(first, second).Select(d => (Turned(d.Kind), d.Record?.Text, d.Item?.Text, d.Field, d.After, d.Before)).Order(),
            CaseFileDiff.Between(second, first).Select(d => (d.Kind, d.Record?.Text, d.Item?.Text, d.Field, d.Before, d.After)).Order());
    }

    [Fact]
    public void ADifferenceSaysWhereItIsButNotWhatStandsThere()
    {
        var difference = CaseFileDiff.Between(Read("\"title\":{\"en\":\"Invented Name\"}"), Read("\"title\":{\"en\":\"Other Name\"}")).Single();

        Assert.Equal("changed title/en", difference.ToString());
        Assert.Equal(("/title/en", "/title/en"), (difference.Before, difference.After));
    }

    /// <summary>Takes away one member after the other from a full record of each kind: each time the files are unequal and the difference lies there.</summary>
    [Fact]
    public void EveryMemberOfEveryRecordKindIsCompared()
    {
        var faults = new Faults();
        var compared = 0;
        foreach (var path in Directory.GetFiles(Repository.PathTo("tests", "HumanRights.Domain.Tests", "Fixtures", "v1.0", "valid"), "*.full.json").Order(StringComparer.Ordinal))
        {
            var root = JsonNode.Parse(File.ReadAllText(path))!.AsObject();
            var whole = CaseFileJson.Read(root.ToJsonString()).Require();
            Assert.Empty(CaseFileDiff.Between(whole, whole));
            foreach (var node in Objects(root).ToList())
            {
                foreach (var (name, value) in node.ToList())
                {
                    var place = $"{PointerOf(node)}/{name.Replace("/", "~1", StringComparison.Ordinal)}";
                    node.Remove(name);
                    var less = CaseFileJson.Read(root.ToJsonString()).Value;
                    node.Add(name, value);
                    if (less is null)
                    {
                        continue;
                    }

                    compared++;
                    var found = CaseFileDiff.Between(whole, less);
                    if (whole == less ? found.Count > 0 : !found.Any(d => d.Before is { } before && (place.StartsWith(before, StringComparison.Ordinal) || before.StartsWith(place, StringComparison.Ordinal))))
                    {
                        faults.Add($"{Path.GetFileName(path)} {place}: {string.Join("; ", found)}");
                    }
                }
            }
        }

        faults.AssertNone();
        Assert.True(compared > 500, $"{compared}");
    }

    private static IEnumerable<JsonObject> Objects(JsonNode node) => node switch
    {
        JsonObject map => map.Where(m => m.Value is not null).SelectMany(m => Objects(m.Value!)).Prepend(map),
        JsonArray list => list.OfType<JsonNode>().SelectMany(Objects),
        _ => [],
    };

    private static string PointerOf(JsonNode node) => node.Parent switch
    {
        JsonArray list => $"{PointerOf(list)}/{list.IndexOf(node)}",
        JsonObject map => $"{PointerOf(map)}/{node.GetPropertyName().Replace("/", "~1", StringComparison.Ordinal)}",
        _ => string.Empty,
    };

    private static DifferenceKind Turned(DifferenceKind kind) => kind switch
    {
        DifferenceKind.Added => DifferenceKind.Removed,
        DifferenceKind.Removed => DifferenceKind.Added,
        _ => kind,
    };

    private static string Text(Difference difference) => difference.Kind + difference.ToString()[difference.ToString().IndexOf(' ', StringComparison.Ordinal)..];

    private static CaseFile Read(string members) => CaseFileJson.Read($"{{{Head},{members}}}").Require();
}
