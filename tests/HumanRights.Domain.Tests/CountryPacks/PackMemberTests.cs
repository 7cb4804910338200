using System.Text.Json.Nodes;
using HumanRights.Domain.CountryPacks;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Tests.Support;
using HumanRights.Domain.Tests.Validation.Rules;
using HumanRights.Domain.Validation;
using Xunit;

namespace HumanRights.Domain.Tests.CountryPacks;

/// <summary>
/// The pack of an invented country, and a case file in which every member of the contract matters: without it, or with
/// another value, something else is found. The structure table names the members, so a new one without a case fails.
/// </summary>
public sealed class PackMemberTests
{
    // Nothing can be found by the words of a source, and a key only names its entry; that an entry cannot do without them is tried by leaving them out.
    private static readonly string[] s_presenceAlone = ["key", "source"];

    // What has nothing to do with countries is no part of the comparison; what is only information speaks up, so that it can be seen to be quietened.
    private static readonly RuleSet s_rules = RuleSet.Default.All.Where(r => r.Info.Severity == Severity.Info)
        .Aggregate(RuleSet.Default.Without(RuleIds.FactWithoutSource, RuleIds.NameWithoutScript), (set, rule) => set.WithSeverity(rule.Info.Id, Severity.Warning));

    private static readonly string s_pack = File.ReadAllText(PathOf("zz.pack.json"));
    private static readonly CaseFile s_file = CaseFileJson.Read(File.ReadAllBytes(PathOf("zz.casefile.json"))).Require();
    private static readonly string s_found = FoundWith(s_pack);

    public static TheoryData<string> Members => [.. Shapes().SelectMany(s => s.Members.Select(m => $"{s.Name}.{m.Name}"))];

    [Fact]
    public void ThePackAndTheFileAreReadWithoutAWord()
    {
        Assert.Empty(CountryPack.Read(File.ReadAllBytes(PathOf("zz.pack.json"))).Findings);
        Assert.Empty(CaseFileJson.Read(File.ReadAllBytes(PathOf("zz.casefile.json"))).Findings);
    }

    /// <summary>What is found, line by line; read and approved by people.</summary>
    [Fact]
    public void WhatIsFoundIsWhatWasApproved() => Approved.Matches(PathOf("zz.findings.txt"), s_found);

    [Theory]
    [MemberData(nameof(Members))]
    public void EveryMemberOfTheContractChangesAFinding(string name)
    {
        var shape = Shapes().Single(s => s.Name == name.Split('.')[0]);
        var member = shape.Find(name.Split('.')[1])!;
        var places = Places(shape, member);
        Assert.NotEmpty(places);
        Assert.Contains(places, place => FoundWithout(place, member) != s_found);
        if (member.IsRequired && !s_presenceAlone.Contains(member.Name))
        {
            Assert.Contains(places, place => FoundWithAnother(place, member) != s_found);
        }
    }

    /// <summary>The structure of packs, less the shapes that case files have too.</summary>
    private static IEnumerable<ObjectShape> Shapes()
    {
        var shared = StructureTable.Of<CaseFile>().Closure().ToHashSet();
        return StructureTable.Of<CountryPack>().Closure().Where(s => !shared.Contains(s));
    }

    /// <summary>The paths of the objects of a shape that have a member.</summary>
    private static List<string> Places(ObjectShape shape, MemberShape member)
    {
        var places = new List<string>();
        Visit(StructureTable.Of<CountryPack>(), JsonNode.Parse(s_pack)!.AsObject());
        return places;

        void Visit(ObjectShape at, JsonObject node)
        {
            if (at == shape && node.ContainsKey(member.Name))
            {
                places.Add(node.GetPath());
            }

            foreach (var inner in at.Members.Where(m => m.Object is not null && node.ContainsKey(m.Name)))
            {
                foreach (var item in (inner.IsList ? node[inner.Name]!.AsArray() : new[] { node[inner.Name] }.AsEnumerable()).OfType<JsonObject>())
                {
                    Visit(inner.Object!, item);
                }
            }
        }
    }

    private static string FoundWithout(string place, MemberShape member) => FoundAfter(place, node => node.Remove(member.Name));

    private static string FoundWithAnother(string place, MemberShape member) => FoundAfter(place, node => node[member.Name] = Another(member, node[member.Name]!));

    private static string FoundAfter(string place, Action<JsonObject> change)
    {
        var root = JsonNode.Parse(s_pack)!;
        change(At(root, place));
        return FoundWith(root.ToJsonString());
    }

    private static JsonObject At(JsonNode root, string path)
    {
        JsonNode at = root;
        foreach (var step in path.Split(['.', '[', ']'], StringSplitOptions.RemoveEmptyEntries).Skip(1))
        {
            at = int.TryParse(step, out var index) ? at[index]! : at[step]!;
        }

        return at.AsObject();
    }

    private static JsonNode Another(MemberShape member, JsonNode value) => member.Kind switch
    {
        MemberKind.Flag => !value.GetValue<bool>(),
        MemberKind.Text => value.GetValue<string>() + "q",
        MemberKind.Object when member.Object!.Name == "TermLength" => new JsonObject { ["years"] = 90 },
        MemberKind.Object => new JsonObject { ["to"] = "1900" },
        _ => member.Form switch
        {
            { Codelist: { } list } => list.Codes.Select(c => c.Code).First(c => c != value.GetValue<string>() && c != "sanction" && c != "remedy"),
            { Name: "SchemaVersion" } => "1.9",
            { Name: "CountryCode" } => "ZX",
            { Name: "Jurisdiction" } => "ZZ-77",
            { Name: "Edtf" } => "1900-01-01",
            { Name: "DecimalNumber" } => "77",
            { Name: "PartKey" } => "another-key",
            _ => throw new InvalidOperationException($"No other value for {member.Name}."),
        },
    };

    private static string FoundWith(string pack)
    {
        var read = CountryPack.Read(System.Text.Encoding.UTF8.GetBytes(pack));
        var lines = read.Findings.Select(f => "the pack: " + f);
        if (read.Value is { } value)
        {
            lines = lines.Concat(CaseFileValidator.Validate(s_file, s_rules, CountryPackSet.Empty.With(value), s_file.CompiledOn).Findings.Select(f => $"{f.Severity} {f.RuleId} {RuleTesting.TextOf(f)}"));
        }

        return string.Concat(lines.Select(l => l + "\n"));
    }

    private static string PathOf(string file) => Repository.PathTo("tests", "HumanRights.Domain.Tests", "Fixtures", "packs", file);
}
