using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck.Fluent;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.CountryPacks;
using HumanRights.Domain.FsCheck;
using HumanRights.Domain.FsCheck.Inventing;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Validation;
using Xunit;

namespace HumanRights.Domain.Tests.FsCheck;

/// <summary>Each rule can be broken alone, in files that differ, and what is left of them when they shrink is small and broken in the same way.</summary>
/// <remarks>Twenty files are looked at for each rule; <c>HRD_FSCHECK_TESTS=5</c> makes it a hundred. Their seeds are the first numbers.</remarks>
public sealed class BrokenFileTests
{
    private const int MostMembers = 30;

    /// <summary>Rules that compare whole cases or stories: no file in which they speak has fewer members.</summary>
    private static readonly Dictionary<string, int> s_larger = new(StringComparer.Ordinal)
    {
        ["HRD1317"] = 45,
        ["HRD1414"] = 33,
        ["HRD1508"] = 37,
        ["HRD1716"] = 32,
    };

    public static TheoryData<string> Rules => [.. CaseFileGenerators.BreakableRules];

    private static int Samples => 20 * Survey.Multiplier;

    [Fact]
    public void EveryRuleIsBrokenOrSaysWhyItCannotBe()
    {
        Assert.Equal(RuleCatalogue.All.Select(static rule => rule.Id).Order(StringComparer.Ordinal), CaseFileGenerators.BreakableRules.Concat(CaseFileGenerators.UnbreakableRules.Keys).Order(StringComparer.Ordinal));
        Assert.Empty(RuleSet.Default.All.Select(static rule => rule.Info.Id).Except(CaseFileGenerators.BreakableRules));
        Assert.All(CaseFileGenerators.UnbreakableRules.Values, static reason => Assert.True(reason.Length > 20));
    }

    [Fact]
    public void WhatKeepsAFileFromBeingReadOrIsNotInItCannotBeBroken() =>
        Assert.All(CaseFileGenerators.UnbreakableRules.Keys, static id =>
        {
            Assert.True(RuleCatalogue.TryFind(id, out var rule));
            Assert.True(rule.Severity == Severity.Error || id == "HRD0007");
            Assert.Contains(CaseFileGenerators.UnbreakableRules[id], Assert.Throws<ArgumentException>(() => CaseFileGenerators.Broken(id)).Message, StringComparison.Ordinal);
        });

    [Fact]
    public void ThereIsNoFileForARuleThatThereIsNot()
    {
        Assert.Throws<ArgumentException>(static () => CaseFileGenerators.Broken("HRD9999"));
        Assert.Throws<ArgumentException>(static () => CaseFileGenerators.RecipientFor("HRD9999"));
    }

    [Fact]
    public void RulesAboutPublishingAreBrokenForARecipientAndOthersForNobody()
    {
        var published = RuleSet.Default.All.Select(static rule => rule.Info.Id)
            .Where(static id => id.StartsWith("HRD21", StringComparison.Ordinal) && id is not (RuleIds.ConsentNotFree or RuleIds.ExposureNotTold)).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(15, published.Count);
        Assert.All(CaseFileGenerators.BreakableRules, id => Assert.Equal(published.Contains(id) ? Audience.Public : null, CaseFileGenerators.RecipientFor(id)?.Audience));

        // When nobody publishes them, nothing is wrong with such files; that a consent was withdrawn is only pointed out.
        foreach (var id in published)
        {
            for (ulong seed = 0; seed < 5; seed++)
            {
                var file = Breaking.Of(id).Invent(seed, 10);
                Assert.Contains(FoundIn(file, id), f => f.RuleId == id && f.Severity != Severity.Info);
                Assert.DoesNotContain(CaseFileValidator.Validate(file).Findings, f => f.Severity == Severity.Error || (f.RuleId == id && f.Severity != Severity.Info));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void ItsRuleFindsSomethingAndNoOtherAnError(string rule)
    {
        var breaking = Breaking.Of(rule);
        var values = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var named = new HashSet<string>(StringComparer.Ordinal);
        Dictionary<string, string>? before = null;
        for (var seed = 0; seed < Samples; seed++)
        {
            var file = breaking.Invent((ulong)seed, 5 + (seed % 26));
            var json = CaseFileJson.Write(file);
            var read = CaseFileJson.Read(json);
            Assert.Equal(file, read.Require());
            Assert.DoesNotContain(read.Findings, f => f.RuleId != rule);

            var found = FoundIn(file, rule).Concat(read.Findings).ToList();
            Assert.DoesNotContain(found, f => f.Severity == Severity.Error && f.RuleId != rule);
            var root = JsonNode.Parse(json)!;
            var mine = found.Where(f => f.RuleId == rule).ToList();
            Assert.Contains(mine, f => f.Target is null || IsInBreak(f, rule) || RecordAt(root, f.Path)?.Contains(rule, StringComparison.Ordinal) == true);

            // Two files differ in three members at least that no finding of the rule names.
            var members = Leaves(root);
            var places = mine.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
            named.UnionWith(places);
            Assert.True(before is null || members.Count(m => !IsNamed(m.Key, places) && before.GetValueOrDefault(m.Key) != m.Value) >= 3);
            before = members;
            foreach (var (path, value) in members)
            {
                (values.TryGetValue(path, out var known) ? known : values[path] = new(StringComparer.Ordinal)).Add(value);
            }
        }

        Assert.True(values.Count(v => v.Value.Count > 1 && !IsNamed(v.Key, named)) >= 3);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void WhatItShrinksToIsSmallAndBrokenInTheSameWay(string rule)
    {
        var breaking = Breaking.Of(rule);
        var file = breaking.Invent(7, 5);
        var kinds = Kinds(file);
        while (breaking.Shrink(file).FirstOrDefault() is { } smaller)
        {
            file = smaller;
        }

        var found = FoundIn(file, rule).Concat(CaseFileJson.Read(CaseFileJson.Write(file)).Findings).ToList();
        Assert.Contains(found, f => f.RuleId == rule);
        Assert.DoesNotContain(found, f => f.Severity == Severity.Error && f.RuleId != rule);
        Assert.Subset(kinds, Kinds(file));
        var root = JsonNode.Parse(CaseFileJson.Write(file))!;
        Assert.InRange(MembersOf(root), 1, s_larger.GetValueOrDefault(rule, MostMembers));
        Assert.InRange(Leaves(root).Count, 1, MostMembers);
    }

    [Fact]
    public void TheGeneratorsAndShrinkersAreThoseOfTheRule()
    {
        var broken = CaseFileGenerators.Broken(RuleIds.JudgeInOwnCause);
        PropertyCheck.ForAll(broken, 20, static file => Assert.Contains(CaseFileValidator.Validate(file).Findings, static f => f.RuleId == RuleIds.JudgeInOwnCause));
        var sample = Gen.Sample(broken.Generator, 1).Single();
        var smaller = broken.Shrinker(sample).Take(20).ToList();
        Assert.NotEmpty(smaller);
        Assert.All(smaller, file =>
        {
            Assert.True(CaseFileJson.Write(file).Length < CaseFileJson.Write(sample).Length);
            Assert.Contains(CaseFileValidator.Validate(file).Findings, static f => f.RuleId == RuleIds.JudgeInOwnCause);
        });
    }

    [Fact]
    public void OfTwoRecordsWithOneIdEachGetsSmaller()
    {
        var file = CaseFileJson.Read("""{"schemaVersion":"1.0","id":"urn:example:two","compiledOn":"2021-06-01","persons":[{"id":"person/p"},{"id":"person/p","sex":"female","nameStatus":"unnamed"}]}""").Require();

        var steps = 0;
        while (Breaking.Of(RuleIds.DuplicateRecordId).Shrink(file).FirstOrDefault() is { } smaller)
        {
            file = smaller;
            Assert.InRange(++steps, 1, 2);
        }

        Assert.Equal("""{"schemaVersion":"1.0","id":"urn:example:two","compiledOn":"2021-06-01","persons":[{"id":"person/p"},{"id":"person/p"}]}""", CaseFileJson.Write(file, WriteOptions.Compact));
    }

    [Fact]
    public void WhereASceneIsForAnAudienceNothingElseIsMarked()
    {
        using var content = JsonDocument.Parse("""{"audience":"public","persons":[{"id":"person/#p1","markings":[{"level":"clear"}]}]}""");
        var scene = new Scene("published", content.RootElement);

        Assert.Equal(Audience.Public.Text, scene.Audience);
        for (ulong seed = 0; seed < 50; seed++)
        {
            var file = CaseFileGenerators.Only(scene, seed, 20);
            Assert.Null(file.Marking);
            Assert.All(file.Records(), static record => Assert.Equal(record.RecordId.Text == "person/published.1.p1" ? 1 : 0, record.Markings.Count));
        }
    }

    /// <summary>What is found in a file by whoever looks for the rule.</summary>
    private static IReadOnlyList<Finding> FoundIn(CaseFile file, string rule) => CaseFileGenerators.RecipientFor(rule) is { } recipient
        ? CaseFileValidator.Validate(new CaseFileIndex(file), RuleSet.Default, CountryPackSet.Default, CaseFileValidator.DefaultAsOf(file), recipient).Findings
        : CaseFileValidator.Validate(file).Findings;

    private static bool IsInBreak(Finding finding, string rule) =>
        finding.Related.Append(finding.Target!).Any(t => t.Record?.Text.Contains($"/{rule}.", StringComparison.Ordinal) == true);

    private static string? RecordAt(JsonNode root, string pointer) =>
        pointer.Split('/') is [_, var array, var index, ..] && root[array] is JsonArray records && int.TryParse(index, out var i) ? records[i]?["id"]?.GetValue<string>() : null;

    private static bool IsNamed(string path, HashSet<string> places) => places.Contains(path) || places.Any(place => path.StartsWith(place + "/", StringComparison.Ordinal) && place.Count(static c => c == '/') > 2);

    private static HashSet<string> Kinds(CaseFile file) =>
        [.. file.Records().Select(static record => $"{record.RecordId.Text} {JsonNode.Parse(CaseFileJson.Write(record))!["kind"]}")];

    /// <summary>All members, those of objects in lists too.</summary>
    private static int MembersOf(JsonNode? node) => node switch
    {
        JsonObject members => members.Sum(static m => 1 + MembersOf(m.Value)),
        JsonArray items => items.Sum(MembersOf),
        _ => 0,
    };

    /// <summary>The values that members hold, by their places.</summary>
    private static Dictionary<string, string> Leaves(JsonNode root)
    {
        var leaves = new Dictionary<string, string>(StringComparer.Ordinal);
        Add(string.Empty, root);
        return leaves;

        void Add(string path, JsonNode? node)
        {
            switch (node)
            {
                case JsonObject members:
                    foreach (var (name, value) in members)
                    {
                        Add($"{path}/{name}", value);
                    }

                    break;
                case JsonArray items:
                    for (var i = 0; i < items.Count; i++)
                    {
                        Add($"{path}/{i}", items[i]);
                    }

                    break;
                default:
                    leaves.Add(path, node?.ToJsonString() ?? "null");
                    break;
            }
        }
    }
}
