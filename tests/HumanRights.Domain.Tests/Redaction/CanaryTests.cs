using System.Text;
using System.Text.Json.Nodes;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Redaction;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Tests.Cli;
using HumanRights.Domain.Validation;
using NodaTime;
using Xunit;

namespace HumanRights.Domain.Tests.Redaction;

/// <summary>A token in every place that can hold a text: none comes out of a publication unless somebody freed it, and none comes out of anything that the library or the tool says.</summary>
public sealed class CanaryTests
{
    public static TheoryData<string> Files => [.. Canaries.Files];

    [Theory]
    [MemberData(nameof(Files))]
    public void NoTokenComesOutOfTextsThatNobodyRead(string name)
    {
        var root = Canaries.In(name, withHandles: true, out var canaries);
        root["marking"] = Marking("clear", isReviewed: false);

        Assert.True(canaries.Count > 10, $"{canaries.Count}");
        NothingPublished(root);
    }

    [Fact]
    public void TokensInTextsThatSomebodyReadDoComeOut()
    {
        var root = Canaries.In("source.full", withHandles: true, out _);
        root["marking"] = Marking("clear", isReviewed: true);

        Assert.Contains(Canaries.Token, CaseFileJson.Write(Redact(root).File!), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void NoTokenComesOutOfRecordsThatAreMarked(string name)
    {
        foreach (var level in new[] { "red", "amber-strict", "amber", "green" })
        {
            var root = Canaries.In(name, withHandles: true, out _);
            root["marking"] = Marking("clear", isReviewed: true);
            foreach (var record in Canaries.RecordsOf(root))
            {
                record["markings"] = new JsonArray(new JsonObject { ["level"] = level, ["reviewed"] = true });
            }

            Assert.Empty(NothingPublished(WithoutTextsOfItsOwn(root)).Records());
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void NoTokenComesOutOfAFileWithoutAMarking(string name)
    {
        var root = Canaries.In(name, withHandles: true, out _);
        root.Remove("marking");

        Assert.Empty(NothingPublished(root).Records());
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void NoTokenComesOutOfMarkedPlacesInRecordsThatAreFree(string name)
    {
        var root = Canaries.In(name, withHandles: true, out _);
        root["marking"] = Marking("clear", isReviewed: true);
        foreach (var record in Canaries.RecordsOf(root))
        {
            var targets = record.Where(m => m.Key is not "id").Select(m => m.Key).Where(k => k.All(char.IsAsciiLetter)).Select(k => (JsonNode)new JsonObject { ["field"] = k });
            record["markings"] = new JsonArray(Marking("clear", isReviewed: true), new JsonObject { ["level"] = "red", ["targets"] = new JsonArray([.. targets]) });
        }

        NothingPublished(WithoutTextsOfItsOwn(root));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void NoTokenIsTold(string name)
    {
        var root = Canaries.In(name, withHandles: false, out _);
        root["marking"] = Marking("clear", isReviewed: false);
        var reading = CaseFileJson.Read(root.ToJsonString());
        var file = reading.Require();
        var report = CaseFileValidator.Validate(file);
        var result = Redact(root);
        var told = new List<string> { report.ToString() };
        foreach (var finding in reading.Findings.Concat(report.Findings).Concat(result.Errors))
        {
            told.AddRange([finding.ToString(), finding.Path, .. finding.Arguments, RuleCatalogue.MessageOf(finding, "en"), RuleCatalogue.MessageOf(finding, "ru")]);
        }

        told.AddRange(result.Counts.Select(c => c.ToString()));
        told.AddRange(result.Records.Select(r => r.ToString()));
        told.AddRange(result.NamedAt.Select(n => n.ToString()));
        var index = new CaseFileIndex(file);
        told.AddRange(index.References.Select(r => r.ToString()));
        told.AddRange(index.Dates.Select(d => d.ToString()));
        told.AddRange(ToStrings.Of(file));

        Assert.True(told.Count > 10);
        Nothing(string.Join('\n', told));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task NoTokenComesOutOfTheTool(string name)
    {
        using var folder = new TemporaryFolder();
        var root = Canaries.In(name, withHandles: false, out _);
        root["marking"] = Marking("clear", isReviewed: false);
        var file = folder.Put("a.json", root.ToJsonString());
        var tool = new ToolRun { Rules = RuleSet.Default };
        string[][] commands =
        [
            ["validate", file],
            ["validate", file, "--details"],
            ["validate", file, "--details", "--lang", "ru"],
            ["validate", file, "--format", "json"],
            ["validate", file, "--format", "sarif"],
            ["validate", file, "--structure-only"],
            ["redact", file, "--audience", "public"],
            ["redact", file, "--audience", "public", "--dry-run"],
            ["redact", file, "--audience", "internal", "--dry-run"],
            ["timeline", file],
            ["timeline", file, "--format", "json"],
        ];
        foreach (var command in commands)
        {
            var answer = await tool.Of(command);
            Assert.NotEqual(2, answer.Code);
            Nothing(answer.Output + answer.Error, string.Join(' ', command[..1].Concat(command[2..])));
        }

        // Texts, names of unknown members, tags and keys differ between a fixture and the same with tokens.
        var plain = Path.Combine(Path.GetDirectoryName(file)!, "b.json");
        await File.WriteAllTextAsync(plain, await File.ReadAllTextAsync(Support.Repository.PathTo("tests", "HumanRights.Domain.Tests", "Fixtures", "v1.0", "valid", name + ".json")));
        foreach (var format in new[] { "text", "json" })
        {
            var difference = await tool.Of("diff", file, plain, "--format", format);
            Assert.Equal(1, difference.Code);
            Nothing(difference.Output + difference.Error, "diff");
        }
    }

    [Fact]
    public async Task NoTokenComesOutOfARefusal()
    {
        using var folder = new TemporaryFolder();
        const string Case = """
            {
              "schemaVersion": "1.0", "id": "urn:example:canary", "compiledOn": "2024-05-01", "title": {"en": "About Zqcanarova"},
              "marking": {"level": "clear", "audiences": ["public"], "reviewed": true},
              "persons": [{"id": "person/p2", "names": [{"key": "n1", "forms": [{"key": "f1", "fullText": "Zqcanarova"}]}], "markings": [{"level": "red"}]}],
              "sources": [{"id": "source/s1", "kind": "interview", "copies": [{"key": "c1", "url": "https://example.org/zqcanarova"}]}]
            }
            """;
        var file = folder.Put("a.json", Case);
        foreach (var way in new string[][] { ["-o", folder.PathOf("out.json")], ["--dry-run"] })
        {
            var answer = await new ToolRun().Of(["redact", file, "--audience", "public", .. way]);

            Assert.Equal(1, answer.Code);
            Assert.Contains("refused", answer.Error, StringComparison.Ordinal);
            Assert.DoesNotContain("zqcana", answer.Output + answer.Error, StringComparison.OrdinalIgnoreCase);
            Assert.False(File.Exists(folder.PathOf("out.json")));
        }
    }

    private static JsonObject Marking(string level, bool isReviewed) => new() { ["level"] = level, ["audiences"] = new JsonArray("public"), ["reviewed"] = isReviewed };

    private static JsonObject WithoutTextsOfItsOwn(JsonObject root)
    {
        root.Remove("title");
        root.Remove("summary");
        root.Remove("licence");
        return root;
    }

    private static RedactionResult Redact(JsonObject root) =>
        Redactor.Redact(CaseFileJson.Read(root.ToJsonString()).Require(), new Publication { Audience = Audience.Public, AsOf = new LocalDate(2024, 6, 1), Entropy = Encoding.ASCII.GetBytes("nobody can guess") });

    private static CaseFile NothingPublished(JsonObject root)
    {
        var result = Redact(root);
        Assert.True(result.IsOk, string.Join("; ", result.Errors));
        Nothing(CaseFileJson.Write(result.File));
        return result.File;
    }

    private static void Nothing(string told) => Nothing(told, string.Empty);

    private static void Nothing(string told, string by)
    {
        var at = told.IndexOf(Canaries.Token, StringComparison.OrdinalIgnoreCase);
        Assert.True(at < 0, at < 0 ? string.Empty : $"{by}: {told[Math.Max(0, at - 200)..Math.Min(told.Length, at + 60)]}");
    }
}
