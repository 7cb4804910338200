using System.Text.Json.Nodes;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Tests.Cli;
using HumanRights.Domain.Tests.Support;
using HumanRights.Domain.Validation;

using Xunit;

namespace HumanRights.Domain.Tests.Examples;

/// <summary>What the tool says of a case file repeats no text of it: a token stands in every text of the dossier, and comes out nowhere.</summary>
public sealed class SilenceTests
{
    private const string Token = "zqcanary";

    [Theory]
    [InlineData]
    [InlineData("--details")]
    [InlineData("--lang", "ru")]
    [InlineData("--details", "--lang", "ru")]
    [InlineData("--format", "json")]
    [InlineData("--format", "sarif")]
    public async Task NoFindingRepeatsAText(params string[] options)
    {
        var (json, planted) = Planted();
        var answer = await new ToolRun { Input = json, Rules = RuleSet.Default, LongestFile = 16 * 1024 * 1024 }.Of(["validate", "-", .. options]);

        Assert.True(planted > 2_000, $"{planted}");
        Assert.Equal((0, string.Empty), (answer.Code, answer.Error));
        Assert.True(answer.Output.Split('\n').Length > 100);
        Assert.DoesNotContain(Token, answer.Output, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task NeitherDoTheTimelineAndTheComparison()
    {
        using var folder = new TemporaryFolder();
        var (json, _) = Planted();
        var limits = new ToolRun { Input = json, LongestFile = 16 * 1024 * 1024 };

        Assert.DoesNotContain(Token, (await limits.Of("timeline", "-")).Output, StringComparison.OrdinalIgnoreCase);
        var difference = await limits.Of("diff", "-", folder.Put("b.json", File.ReadAllText(Repository.PathTo("docs", "examples", "semenova", "semenova.casefile.json"))));
        Assert.Equal(1, difference.Code);
        Assert.DoesNotContain(Token, difference.Output, StringComparison.OrdinalIgnoreCase);
    }

    private static (string Json, int Planted) Planted()
    {
        var root = JsonNode.Parse(File.ReadAllText(Repository.PathTo("docs", "examples", "semenova", "semenova.casefile.json")))!.AsObject();
        var count = 0;
        Plant(root, StructureTable.Of<CaseFile>(), ref count);
        var json = root.ToJsonString();
        Assert.DoesNotContain(CaseFileJson.Read(json).Findings, f => f.Severity == Severity.Error);
        return (json, count);
    }

    /// <summary>Puts the token behind every text, so that the rules still see what they saw.</summary>
    private static void Plant(JsonObject node, ObjectShape shape, ref int count)
    {
        foreach (var member in shape.Members)
        {
            // The packs that a file calls for are looked up by name.
            if (node[member.Name] is not { } value || member.Name == "countryPacks")
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
                    foreach (var map in (member.IsList ? value.AsArray().AsEnumerable() : [value]).OfType<JsonObject>())
                    {
                        foreach (var (language, text) in map.ToList())
                        {
                            map[language] = $"{text} {Token}";
                            count++;
                        }
                    }

                    break;
                case MemberKind.Text when !member.IsList:
                    node[member.Name] = $"{value.GetValue<string>()} {Token}";
                    count++;
                    break;
                default:
                    break;
            }
        }
    }
}
