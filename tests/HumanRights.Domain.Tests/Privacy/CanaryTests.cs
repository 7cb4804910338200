using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Privacy;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Tests.Support;
using NodaTime;
using Xunit;

namespace HumanRights.Domain.Tests.Privacy;

/// <summary>A token in every place that can hold a text: none comes out unless somebody freed it. The structure table says where, so a new member is covered without a new test.</summary>
public sealed class CanaryTests
{
    private const string Canary = "zqcanary";

    public static TheoryData<string> Files =>
        [.. Directory.GetFiles(Repository.PathTo("tests", "HumanRights.Domain.Tests", "Fixtures", "v1.0", "valid"), "*.full.json").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void NoTokenComesOutOfTextsThatNobodyRead(string name)
    {
        var (json, planted) = Planted(name, isReviewed: false);
        var result = Redact(json);

        Assert.True(planted > 5, $"{planted}");
        Assert.True(result.IsOk, string.Join("; ", result.Errors));
        Assert.DoesNotContain(Canary, CaseFileJson.Write(result.File), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void TokensInTextsThatSomebodyReadDoComeOut()
    {
        var (json, _) = Planted("source.full", isReviewed: true);

        Assert.Contains(Canary, CaseFileJson.Write(Redact(json).File!), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void NoTokenComesOutOfRecordsThatAreMarked(string name)
    {
        var (json, _) = Planted(name, isReviewed: true);
        var root = JsonNode.Parse(json)!.AsObject();
        foreach (var record in root.Where(m => m.Value is JsonArray).SelectMany(m => m.Value!.AsArray()).OfType<JsonObject>().Where(r => r.ContainsKey("id")))
        {
            record["markings"] = new JsonArray(new JsonObject { ["level"] = "red" });
        }

        root.Remove("title");
        root.Remove("summary");
        root.Remove("licence");
        var result = Redact(root.ToJsonString());

        Assert.True(result.IsOk, string.Join("; ", result.Errors));
        Assert.Empty(result.File.Records());
        Assert.DoesNotContain(Canary, CaseFileJson.Write(result.File), StringComparison.OrdinalIgnoreCase);
    }

    private static RedactionResult Redact(string json) =>
        Redactor.Redact(CaseFileJson.Read(json).Require(), new Publication { Audience = Audience.Public, AsOf = new LocalDate(2024, 6, 1), Entropy = Encoding.ASCII.GetBytes("nobody can guess") });

    private static (string Json, int Planted) Planted(string name, bool isReviewed)
    {
        var root = JsonNode.Parse(System.IO.File.ReadAllText(Repository.PathTo("tests", "HumanRights.Domain.Tests", "Fixtures", "v1.0", "valid", name + ".json")))!.AsObject();
        var count = 0;
        Plant(root, StructureTable.Of<CaseFile>(), ref count);
        root["marking"] = new JsonObject { ["level"] = "clear", ["audiences"] = new JsonArray("public"), ["reviewed"] = isReviewed };
        return (root.ToJsonString(), count);
    }

    private static void Plant(JsonObject node, ObjectShape shape, ref int count)
    {
        node.Remove("markings");
        foreach (var member in shape.Members)
        {
            if (node[member.Name] is not { } value)
            {
                continue;
            }

            switch (member.Kind)
            {
                case MemberKind.Object:
                    foreach (var below in (member.IsList ? value.AsArray().AsEnumerable() : [value]).OfType<JsonObject>())
                    {
                        Plant(below, member.Object!, ref count);
                    }

                    break;
                case MemberKind.LanguageMap:
                    var prose = new JsonObject { ["en"] = Token(ref count), ["ru-x-" + Canary[..8]] = Token(ref count) };
                    node[member.Name] = member.IsList ? new JsonArray(prose) : prose;
                    break;
                case MemberKind.Text when member.IsList:
                    node[member.Name] = new JsonArray(Token(ref count));
                    break;
                case MemberKind.Text:
                    node[member.Name] = Token(ref count);
                    break;
                case MemberKind.Value when member.Form!.Codelist is { Openness: Openness.Open }:
                    node[member.Name] = member.IsList ? new JsonArray(Token(ref count)) : Token(ref count);
                    break;
                default:
                    break;
            }
        }

        if (shape.KeepsUnknown)
        {
            node[Token(ref count)] = new JsonObject { [Token(ref count)] = new JsonArray(Token(ref count)) };
        }
    }

    private static string Token(ref int count) => string.Create(CultureInfo.InvariantCulture, $"{Canary}{++count}");
}
