using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Tests.Support;
using Xunit;

namespace HumanRights.Domain.Tests.Versions;

/// <summary>
/// Files of every version ever shipped are read as they were then. The manifest pins each by its hash and names its findings;
/// HRD_UPDATE_APPROVED=1 adds lines for new files and never changes one.
/// </summary>
public sealed class ShippedFixturesTests
{
    private static readonly string s_fixtures = Repository.PathTo("tests", "HumanRights.Domain.Tests", "Fixtures");

    public static TheoryData<string> Versions => [.. Directory.GetDirectories(s_fixtures).Select(d => Path.GetFileName(d)).Where(n => Version.TryParse(n.TrimStart('v'), out _)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Versions))]
    public void EveryFileIsAsItWasShippedAndReadsAsItDid(string version)
    {
        var folder = Path.Combine(s_fixtures, version);
        var path = Path.Combine(folder, "manifest.txt");
        var manifest = (File.Exists(path) ? File.ReadAllLines(path) : []).ToDictionary(l => l.Split("  ")[1], StringComparer.Ordinal);
        var files = Directory.GetFiles(folder, "*.json", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/')).Order(StringComparer.Ordinal).ToList();
        var lines = files.ToDictionary(f => f, f => LineOf(folder, f), StringComparer.Ordinal);
        if (Approved.IsUpdating)
        {
            foreach (var file in files)
            {
                manifest.TryAdd(file, lines[file]);
            }

            Approved.Write(path, string.Concat(manifest.OrderBy(e => e.Key, StringComparer.Ordinal).Select(e => e.Value + "\n")));
        }

        Assert.Equal(manifest.Keys.Order(StringComparer.Ordinal), files);
        Assert.All(files, f => Assert.Equal(manifest[f], lines[f]));
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void EveryFolderKeepsItsPromise(string version)
    {
        var folder = Path.Combine(s_fixtures, version);
        Assert.All(Files(folder, "valid"), f =>
        {
            var json = File.ReadAllText(f);
            var result = CaseFileJson.Read(json);
            Assert.True(result.IsOk && result.Findings.Count == 0, $"{f}: {string.Join(", ", result.Findings)}");
            Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(CaseFileJson.Write(result.Require()))), f);
        });
        Assert.All(Files(folder, "unknown"), f =>
        {
            var json = File.ReadAllText(f);
            var result = CaseFileJson.Read(json);
            Assert.True(result.IsOk && result.Findings.Count > 0 && result.Findings.All(n => n.Severity != Severity.Error), $"{f}: {string.Join(", ", result.Findings)}");
            Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(CaseFileJson.Write(result.Require()))), f);
        });
        Assert.All(Files(folder, "invalid"), f => Assert.Null(CaseFileJson.Read(File.ReadAllText(f)).Value));
    }

    [Fact]
    public void EveryRecordKindHasFilesOfEachSort()
    {
        var faults = new Faults();
        foreach (var kind in DomainTypes.Records.Select(t => t.Shape.RecordKind!))
        {
            foreach (var (sort, least) in ((string, int)[])[("valid", 2), ("invalid", 2), ("unknown", 1)])
            {
                var count = Files(Path.Combine(s_fixtures, "v1.0"), sort).Count(f => Path.GetFileName(f).StartsWith(kind + ".", StringComparison.Ordinal));
                faults.Unless(count >= least, $"{sort}: {count} of {kind}");
            }
        }

        faults.AssertNone();
    }

    private static string[] Files(string folder, string sort) => Directory.GetFiles(Path.Combine(folder, sort), "*.json");

    /// <summary>Hash, name and what reading finds: <c>HRD0021 at /persons/0</c>.</summary>
    private static string LineOf(string folder, string file)
    {
        var bytes = File.ReadAllBytes(Path.Combine(folder, file));
        var findings = CaseFileJson.Read(Encoding.UTF8.GetString(bytes)).Findings.Select(f => $"{f.RuleId} at {(f.Path.Length == 0 ? "the root" : f.Path)}");
        return $"{Convert.ToHexStringLower(SHA256.HashData(bytes))}  {file}  {string.Join(", ", findings)}".TrimEnd();
    }
}
