using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using HumanRights.Domain.Integrity;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Tests.Cli;
using HumanRights.Domain.Tests.Support;
using HumanRights.Domain.Validation;
using Xunit;

namespace HumanRights.Domain.Tests.Redaction;

/// <summary>A file full of tokens is broken in many places and ways: what reading says of it repeats none, as findings, as exceptions, or through the tool.</summary>
public sealed class FaultSilenceTests
{
    public static TheoryData<string> Files => [.. Canaries.Files];

    [Theory]
    [MemberData(nameof(Files))]
    public void NoTokenComesOutOfBrokenSyntax(string name)
    {
        var json = Canaries.In(name, withHandles: false, out _).ToJsonString();
        var tokens = Enumerable.Range(0, json.Length).Where(i => json.AsSpan(i).StartsWith(Canaries.Token, StringComparison.OrdinalIgnoreCase)).ToList();
        var step = Math.Max(1, tokens.Count / 25);
        for (var i = 0; i < tokens.Count; i += step)
        {
            var at = tokens[i];
            Silent(json[..at]);
            Silent(json[..(at + Canaries.Token.Length)]);
            Silent(json.Insert(at, "\""));
            Silent(json.Insert(at, "\\x"));
            Silent(json.Insert(at, "\n"));
            Silent(json.Insert(at, "\uD800"));
            Silent(json.Insert(at, "\\ud800"));
            Silent(json.Insert(at, "\":["));
            Silent(json.Insert(at - 1, "Zqcanary"));
            Silent([.. Encoding.UTF8.GetBytes(json[..at]), 0xFF, .. Encoding.UTF8.GetBytes(json[at..])]);
        }

        Silent(json + "Zqcanary");
        Silent("Zqcanary" + json);
        Silent("\"Zqcanary\"");
        Silent(Encoding.Unicode.GetBytes(json));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void NoTokenComesOutOfBrokenStructure(string name)
    {
        var count = 0;
        var root = Canaries.In(name, withHandles: false, out _);
        foreach (var path in LeavesOf(root, []).ToList())
        {
            foreach (var wrong in Wrong())
            {
                var copy = root.DeepClone();
                var holder = path[..^1].Aggregate(copy, (node, step) => step is int index ? node.AsArray()[index]! : node.AsObject()[(string)step]!);
                if (path[^1] is int at)
                {
                    holder.AsArray()[at] = wrong;
                }
                else
                {
                    holder.AsObject()[(string)path[^1]] = wrong;
                }

                Silent(copy.ToJsonString());
                count++;
            }
        }

        Assert.True(count > 50, $"{count}");
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void NoTokenComesOutOfDuplicates(string name)
    {
        var json = Canaries.In(name, withHandles: false, out _).ToJsonString();
        for (var at = json.IndexOf('{', StringComparison.Ordinal); at >= 0; at = json.IndexOf('{', at + 1))
        {
            Silent(json.Insert(at + 1, "\"Zqcanary\":\"Zqcanary\",\"Zqcanary\":{\"id\":\"Zqcanary\",\"id\":1}" + (json[at + 1] == '}' ? string.Empty : ",")));
        }
    }

    [Fact]
    public void NoTokenComesOutOfExceptionsOfValues()
    {
        foreach (var type in DomainTypes.Texts)
        {
            foreach (var text in new[] { "Zqcanary!", "zq canary zqcanary", "Zqcanary/Zqcanary 1", "\uD800Zqcanary" })
            {
                var json = JsonSerializer.Serialize(text);
                Untold(Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize(json, type.Type)));
                if (type.Type.GetConstructor([typeof(string)]) is { } constructor)
                {
                    Untold(Assert.Throws<System.Reflection.TargetInvocationException>(() => constructor.Invoke([text])).InnerException!);
                }

                if (type.Type.GetMethod("Parse", System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.FlattenHierarchy, [typeof(string)]) is { } parse)
                {
                    Untold(Assert.Throws<System.Reflection.TargetInvocationException>(() => parse.Invoke(null, [text])).InnerException!);
                }
            }
        }
    }

    [Theory]
    [InlineData("person.full")]
    [InlineData("statement.full")]
    public async Task NoTokenComesOutOfTheToolForABrokenFile(string name)
    {
        var root = Canaries.In(name, withHandles: false, out _);
        var json = root.ToJsonString();
        root["schemaVersion"] = "Zqcanary";
        root["marking"] = new JsonObject { ["level"] = "zqcanary", ["Zqcanary"] = 1 };
        var middle = json.IndexOf("Zqcanary", json.Length / 2, StringComparison.Ordinal);
        foreach (var broken in new[] { root.ToJsonString(), json[..middle], json.Insert(middle, "\\x"), json.Replace("\"compiledOn\":\"", "\"compiledOn\":\"Zqcanary ", StringComparison.Ordinal), json.Replace("{\"en\":", "{\"Zqcanary\":\"Zqcanary\",\"en\":", StringComparison.Ordinal) })
        {
            foreach (var command in new string[][] { ["validate", "-"], ["validate", "-", "--details"], ["validate", "-", "--format", "json"], ["validate", "-", "--format", "sarif"], ["redact", "-", "--audience", "public"], ["format", "-"], ["format", "-", "--check"], ["timeline", "-"] })
            {
                var answer = await new ToolRun { Input = broken, Rules = RuleSet.Default }.Of(command);

                Assert.Equal(1, answer.Code);
                Untold(answer.Output + answer.Error);
            }
        }
    }

    /// <summary>What may stand in the place of a value and be wrong: of another type, or a text of no form.</summary>
    private static JsonNode?[] Wrong() => ["Zqcanary !", 7, true, null, new JsonObject { ["Zqcanary"] = "Zqcanary" }, new JsonArray("Zqcanary")];

    /// <summary>The ways to a leaf of each kind of place: of several in one list the first.</summary>
    private static IEnumerable<object[]> LeavesOf(JsonNode node, object[] path)
    {
        switch (node)
        {
            case JsonObject members:
                return members.Where(m => m.Value is not null).SelectMany(m => LeavesOf(m.Value!, [.. path, m.Key]));
            case JsonArray { Count: > 0 } items:
                return LeavesOf(items[0]!, [.. path, 0]);
            default:
                return path.Length == 0 ? [] : [path];
        }
    }

    private static void Silent(string json) => Silent(Wtf8(json));

    private static void Silent(byte[] json)
    {
        var reading = CaseFileJson.Read(json);
        var findings = reading.Findings.Concat(CanonicalJson.Canonicalize(json).Findings).ToList();
        foreach (var finding in findings)
        {
            Untold(string.Join('\n', [finding.ToString(), finding.Path, .. finding.Arguments, RuleCatalogue.MessageOf(finding, "en"), RuleCatalogue.MessageOf(finding, "ru")]));
        }

        if (reading.Value is null)
        {
            Untold(Assert.Throws<ReadException>(reading.Require));
            Untold(Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<CaseFile>(json)));
        }
    }

    /// <summary>UTF-8, with lone halves of pairs as no encoder would write them.</summary>
    private static byte[] Wtf8(string json)
    {
        var at = json.IndexOf('\uD800', StringComparison.Ordinal);
        return at < 0 ? Encoding.UTF8.GetBytes(json) : [.. Encoding.UTF8.GetBytes(json[..at]), 0xED, 0xA0, 0x80, .. Encoding.UTF8.GetBytes(json[(at + 1)..])];
    }

    private static void Untold(Exception e)
    {
        for (var inner = e; inner is not null; inner = inner.InnerException!)
        {
            Untold(inner.Message + (inner is JsonException json ? json.Path : string.Empty));
        }
    }

    private static void Untold(string told)
    {
        var at = told.IndexOf(Canaries.Token, StringComparison.OrdinalIgnoreCase);
        Assert.True(at < 0, at < 0 ? string.Empty : told[Math.Max(0, at - 200)..Math.Min(told.Length, at + 60)]);
    }
}
