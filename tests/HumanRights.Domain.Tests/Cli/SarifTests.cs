using System.Text.Json;
using HumanRights.Domain.Actors;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Tests.Schemas;
using HumanRights.Domain.Validation;
using Xunit;

namespace HumanRights.Domain.Tests.Cli;

public sealed class SarifTests
{
    private const string Case = """
        {
          "schemaVersion": "1.0",
          "id": "urn:example:7",
          "compiledOn": "2024-05-01",
          "acknowledgements": [{"rule": "T2", "target": {"record": "person/p2"}, "reason": {"en": "Reported so by Invented Name"}}],
          "persons": [
            {"id": "person/p1", "label": {"en": "Invented Name"}},
            {"id": "person/p2"}
          ],
          "titel": 1
        }
        """;

    private static readonly RuleSet s_rules = RuleSet.Empty.With(ToolRun.Always<Person>("T2", Severity.Warning, FindingKind.Completeness, "birth"));

    [Fact]
    public async Task A_log_has_each_finding_with_its_places_its_rule_and_whether_it_is_acknowledged()
    {
        using var folder = new TemporaryFolder();
        var answer = await new ToolRun { Rules = s_rules }.Of("validate", "--format", "sarif", folder.Put("a b.json", Case));

        Assert.DoesNotContain("Invented", answer.Output, StringComparison.Ordinal);
        using var log = JsonDocument.Parse(answer.Output);
        var run = log.RootElement.GetProperty("runs")[0];
        Assert.Equal(["HRD0040", "T2"], run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(r => r.GetProperty("id").GetString()));
        var results = run.GetProperty("results").EnumerateArray().ToList();
        Assert.Equal([("HRD0040", 0), ("T2", 1), ("T2", 1)], results.Select(r => (r.GetProperty("ruleId").GetString()!, r.GetProperty("ruleIndex").GetInt32())));
        Assert.Equal([false, false, true], results.Select(r => r.TryGetProperty("suppressions", out _)));
        var location = results[1].GetProperty("locations")[0];
        Assert.Equal((7, 5), (location.GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32(), location.GetProperty("physicalLocation").GetProperty("region").GetProperty("startColumn").GetInt32()));
        Assert.EndsWith("/a%20b.json", location.GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString(), StringComparison.Ordinal);
        Assert.Equal("/persons/0/birth", location.GetProperty("logicalLocations")[0].GetProperty("fullyQualifiedName").GetString());
    }

    [Fact]
    public async Task Logs_are_valid_by_the_published_schema()
    {
        List<string> logs = [];
        foreach (var (input, args) in new (string, string[])[] { (Case, []), (Case, ["--lang", "ru"]), ("{", []), (Case.ReplaceLineEndings(" ") + "\n{}\n", ["--jsonl"]), ("""{"schemaVersion":"1.0","id":"urn:example:1","compiledOn":"2024-05-01"}""", []) })
        {
            logs.Add((await new ToolRun { Input = input, Rules = s_rules }.Of(["validate", "-", "--format", "sarif", .. args])).Output);
        }

        // A log that is wrong, so that a judge who accepts everything is noticed.
        logs.Add("""{"version":"2.1.0","runs":[{"results":[]}]}""");

        Assert.Equal([true, true, true, true, true, false], SchemaJudge.Ajv().JudgeSarif(logs));
    }
}
