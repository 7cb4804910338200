using System.Text;
using System.Text.RegularExpressions;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Tests.Support;
using HumanRights.Domain.Validation;
using Xunit;

namespace HumanRights.Domain.Tests.Schemas;

/// <summary>What docs/reference/reading.md says is so, and is all.</summary>
public sealed class ReadingPageTests
{
    private const string Statement = """{"schemaVersion":"1.0","id":"urn:example:reading","compiledOn":"2026-01-15","statements":[{"id":"statement/1","stance":"states",$}]}""";
    private const string Empty = """{"schemaVersion":"1.0","id":"urn:example:reading","compiledOn":"2026-01-15"}""";

    private static readonly string s_page = File.ReadAllText(Repository.PathTo("docs", "reference", "reading.md"));

    /// <summary>Findings whose example is told in words.</summary>
    private static readonly Dictionary<string, byte[]> s_inWords = new(StringComparer.Ordinal)
    {
        ["HRD0002"] = [.. Encoding.UTF8.GetBytes(Statement.Replace("$", "\"label\":{\"en\":\"", StringComparison.Ordinal)[..^3]), 0xff, .. "\"}}]}"u8],
        ["HRD0005"] = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\"a\":", 65))),
        ["HRD0007"] = [0xef, 0xbb, 0xbf, .. Encoding.UTF8.GetBytes(Empty)],
        ["HRD0008"] = [.. "  \n"u8],
        ["HRD0009"] = Encoding.UTF8.GetBytes(Empty + Empty),
        ["HRD0029"] = Encoding.UTF8.GetBytes(Empty.Replace("1.0", "2.0", StringComparison.Ordinal)),
        ["HRD0042"] = Encoding.UTF8.GetBytes(Empty.Replace("1.0", "1.7", StringComparison.Ordinal)),
        ["HRD0061"] = Encoding.UTF8.GetBytes(Empty.Replace("2026-01-15", "2023-02-29", StringComparison.Ordinal)),
    };

    private static (string Id, string Name, string Severity, string Example)[] Rows =>
        [.. Regex.Matches(s_page, @"^\| (HRD00\d\d) ([a-z0-9-]+) \| (error|warning|info) \| [^|]+ \| ([^|]+) \|$", RegexOptions.Multiline)
            .Select(static m => (m.Groups[1].Value, m.Groups[2].Value, m.Groups[3].Value, m.Groups[4].Value))];

    public static TheoryData<string, string, string> Examples => [.. Rows.Select(static r => (r.Id, r.Severity, r.Example))];

    public static TheoryData<string> Fixtures =>
        [.. Directory.GetFiles(Repository.PathTo("tests", "HumanRights.Domain.Tests", "Fixtures", "value-layer"), "*.json").Select(static f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];

    [Fact]
    public void Every_reading_finding_of_the_catalogue_is_on_the_page()
    {
        var rows = Rows.Select(static r => $"{r.Id} {r.Name} {r.Severity}");
        Assert.Equal(RulesTable.Rows.Where(static r => r.Id.StartsWith("HRD00", StringComparison.Ordinal)).Select(static r => $"{r.Id} {r.Name} {r.Severity.ToLowerInvariant()}"), rows);
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_example_has_its_finding_and_no_other(string id, string severity, string example)
    {
        if (id == "HRD0006")
        {
            Assert.Equal([id], CaseFileJson.Read<CaseFile>(Encoding.UTF8.GetBytes(Empty), ReadOptions.Default with { MaxBytes = 10 }).Findings.Select(static f => f.RuleId));
            return;
        }

        if (id == "HRD0010")
        {
            var findings = CaseFileJson.Read(Encoding.UTF8.GetBytes(Statement.Replace("$", string.Join(',', Enumerable.Range(0, 250_001).Select(static i => $"\"x{i}\":1")), StringComparison.Ordinal))).Findings;
            Assert.Equal(250_001, findings.Count);
            Assert.Equal(id, findings[^1].RuleId);
            return;
        }

        var json = s_inWords.TryGetValue(id, out var bytes) ? bytes : Encoding.UTF8.GetBytes(Statement.Replace("$", Code(example), StringComparison.Ordinal).Replace(id == "HRD0023" ? "\"stance\":\"states\"," : "\0", string.Empty, StringComparison.Ordinal));
        var result = CaseFileJson.Read(json);
        Assert.Equal([(id, severity)], result.Findings.Where(f => f.Severity == Severity.Error || severity != "error").Select(static f => (f.RuleId, f.Severity.ToString().ToLowerInvariant())));
        Assert.Equal(severity != "error", result.Value is not null);
    }

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void A_fault_of_value_is_refused_by_the_reader_with_the_finding_that_names_the_fixture(string fixture)
    {
        var result = CaseFileJson.Read(Fixture(fixture));
        Assert.Null(result.Value);
        Assert.Equal([(fixture[..7], Layer.Value)], result.Findings.Select(static f => (f.RuleId, f.Layer!.Value)));
    }

    [Fact]
    public void Every_fault_of_value_is_accepted_by_ajv()
    {
        var fixtures = Fixtures.Select(static f => f.Data).ToArray();
        var verdicts = SchemaJudge.Ajv().Judge([.. fixtures.Select(static f => (Domain.Schemas.SchemaCatalogue.IdOf("case-file"), Fixture(f)))], []);
        Assert.Empty(fixtures.Where((_, i) => !verdicts[i]));
    }

    [Fact]
    public void The_list_of_the_faults_of_value_is_closed()
    {
        var section = Section("## The faults of value");
        Assert.Equal(Fixtures.Select(static f => f.Data), Regex.Matches(section, "`(HRD00[0-9]{2}-[a-z0-9-]+)`").Select(static m => m.Groups[1].Value).Order(StringComparer.Ordinal));
        Assert.Equal(
            RuleCatalogue.All.Where(static r => r.Layer == Layer.Value).Select(static r => r.Id),
            Regex.Matches(section, "^\\| (HRD00[0-9]{2}) ", RegexOptions.Multiline).Select(static m => m.Groups[1].Value).Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public void What_structure_requires_is_what_the_structure_table_says()
    {
        var table = new StringBuilder();
        foreach (var shape in StructureTable.All.OrderBy(static s => s.Name, StringComparer.Ordinal))
        {
            var required = shape.Members.Where(static m => m.IsRequired).Select(static m => $"`{m.Name}`").ToArray();
            if (required.Length + shape.Rules.Count > 0)
            {
                table.Append($"| `{shape.Name}` | {string.Join(", ", required)} | {string.Join("; ", shape.Rules.Select(InWords))} |\n");
            }
        }

        var section = Section("## What structure requires");
        var old = section[section.IndexOf("| object |", StringComparison.Ordinal)..];
        Approved.Matches(Repository.PathTo("docs", "reference", "reading.md"), s_page.Replace(old, "| object | required members | members together |\n|---|---|---|\n" + table, StringComparison.Ordinal));
    }

    private static string InWords(MemberRule rule) => rule.Kind switch
    {
        MemberRuleKind.Needs => $"`{rule.Alternatives[0][0]}` only with `{rule.Alternatives[1][0]}`",
        MemberRuleKind.ExactlyOne => "exactly one of " + Groups(rule),
        MemberRuleKind.AtMostOne => "at most one of " + Groups(rule),
        _ => "at least one of " + Groups(rule),
    };

    private static string Groups(MemberRule rule) => string.Join(", ", rule.Alternatives.Select(static a => string.Join(" and/or ", a.Select(static m => $"`{m}`"))));

    private static string Code(string example)
    {
        Assert.True(example.StartsWith('`') && example.EndsWith('`'), example);
        return example[1..^1];
    }

    private static string Fixture(string name) => File.ReadAllText(Repository.PathTo("tests", "HumanRights.Domain.Tests", "Fixtures", "value-layer", name + ".json"));

    private static string Section(string heading)
    {
        var start = s_page.IndexOf(heading, StringComparison.Ordinal);
        var end = s_page.IndexOf("\n## ", start + 1, StringComparison.Ordinal);
        return end < 0 ? s_page[start..] : s_page[start..end];
    }
}
