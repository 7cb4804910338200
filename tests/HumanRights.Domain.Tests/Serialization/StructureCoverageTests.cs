using System.Reflection;
using System.Text.Json.Nodes;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Tests.Support;
using Xunit;

namespace HumanRights.Domain.Tests.Serialization;

/// <summary>
/// Every property of every object type survives reading, writing and walking. The structure table drives the test, so a
/// property that is lost anywhere is named on failure.
/// </summary>
public sealed class StructureCoverageTests
{
    [Fact]
    public void TheTableHoldsEveryObjectTypeOnce()
    {
        var table = StructureTable.All.Select(s => s.Name).ToList();
        Assert.Equal(table.Distinct(StringComparer.Ordinal).Count(), table.Count);
        Assert.Equal(DomainTypes.Objects.Select(t => t.Shape.Name).Order(StringComparer.Ordinal), table.Order(StringComparer.Ordinal));
    }

    /// <summary>The table is made by the same generator as the codec; this ties it to the properties that people see.</summary>
    [Fact]
    public void EveryPropertyThatCanBeSetIsAMemberOfTheTable()
    {
        var faults = new Faults();
        foreach (var type in DomainTypes.Objects)
        {
            var properties = type.Type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(p => p.SetMethod is not null && p.Name != nameof(DomainObject.Unknown))
                .Select(p => char.ToLowerInvariant(p.Name[0]) + p.Name[1..])
                .ToHashSet(StringComparer.Ordinal);
            var members = type.Shape.Members.Select(m => m.Name).ToHashSet(StringComparer.Ordinal);
            foreach (var name in properties.Except(members, StringComparer.Ordinal))
            {
                faults.Add($"{type.Shape.Name}.{name} can be set and is not written.");
            }

            foreach (var name in members.Except(properties, StringComparer.Ordinal))
            {
                faults.Add($"{type.Shape.Name}.{name} is written and cannot be set.");
            }
        }

        faults.AssertNone();
    }

    [Fact]
    public void EveryMemberSetAloneSurvives()
    {
        var faults = new Faults();
        var count = 0;
        foreach (var type in DomainTypes.Objects)
        {
            foreach (var member in type.Shape.Members)
            {
                count++;
                var name = $"{type.Shape.Name}.{member.Name}";
                faults.Row(name, () => Survives(type, SampleJson.Plain.With(type.Shape, member), member, name, faults));
            }
        }

        faults.AssertNone();
        TestContext.Current.SendDiagnosticMessage($"{count} members of {DomainTypes.Objects.Count()} object types");
        Assert.True(count > 300, $"Only {count} members were seen.");
    }

    [Fact]
    public void EveryObjectTypeKeepsUnknownMembersAfterTheKnownOnesInTheirOrder()
    {
        var faults = new Faults();
        foreach (var type in DomainTypes.Objects.Where(t => t.Shape.KeepsUnknown))
        {
            faults.Row(type.Shape.Name, () =>
            {
                var known = SampleJson.Plain.Object(type.Shape).ToJsonString();
                const string Unknown = """
                    "zz":1.0,"aa":{"b":[1e2,-0,0.10],"a":null},"zzz":"\u0416\n","$type":"x","__proto__":{}
                    """;
                var json = known == "{}" ? "{" + Unknown + "}" : "{" + Unknown + "," + known[1..];
                var value = type.Require(json);
                var written = CaseFileJson.Write(value);
                var expected = (known == "{}" ? "{" : known[..^1] + ",") + Unknown.Replace("\\u0416", "Ж", StringComparison.Ordinal) + "}";
                faults.Unless(written == expected, $"{type.Shape.Name} was written as {written}");
                faults.Unless(value.Unknown.Count == 5, $"{type.Shape.Name} kept {value.Unknown.Count} unknown members");
                faults.Unless(type.Require(written).Equals(value), $"{type.Shape.Name} is not equal after reading again");
            });
        }

        faults.AssertNone();
    }

    [Fact]
    public void AUnionRefusesUnknownMembers()
    {
        var unions = DomainTypes.Objects.Where(t => !t.Shape.KeepsUnknown).ToList();
        Assert.NotEmpty(unions);
        Assert.All(unions, union =>
        {
            var json = SampleJson.Plain.Object(union.Shape);
            json["zz"] = 1;
            var (value, findings) = union.Read(json.ToJsonString());
            Assert.Null(value);
            var finding = Assert.Single(findings);
            Assert.Equal("HRD0026", finding.RuleId);
            Assert.Equal("/zz", finding.Path);
        });
    }

    [Fact]
    public void EveryRequiredMemberIsMissedByName()
    {
        var faults = new Faults();
        foreach (var type in DomainTypes.Objects)
        {
            foreach (var member in type.Shape.Members.Where(m => m.IsRequired))
            {
                var json = SampleJson.Plain.Object(type.Shape);
                json.Remove(member.Name);
                var (value, findings) = type.Read(json.ToJsonString());
                faults.Unless(
                    value is null && findings is [{ RuleId: "HRD0021", Path: "", Arguments: [var name] }] && name == member.Name,
                    $"{type.Shape.Name}.{member.Name}: {string.Join(", ", findings)}");
            }
        }

        faults.AssertNone();
    }

    [Fact]
    public void EveryMemberRefusesNullAndTheWrongTypeAtItsPlace()
    {
        var faults = new Faults();
        foreach (var type in DomainTypes.Objects)
        {
            foreach (var member in type.Shape.Members)
            {
                var json = SampleJson.Plain.With(type.Shape, member);
                json[member.Name] = null;
                Expect(type, json, "HRD0022", member, faults);

                // An object that is not one is never a list, and a list is never an object.
                json[member.Name] = member.IsList ? new JsonObject() : new JsonArray();
                Expect(type, json, "HRD0020", member, faults);

                if (member.IsList)
                {
                    json[member.Name] = new JsonArray(null, null);
                    var (value, findings) = type.Read(json.ToJsonString());
                    faults.Unless(
                        value is null && findings.Select(f => f.RuleId + f.Path).SequenceEqual([$"HRD0022/{member.Name}/0", $"HRD0022/{member.Name}/1"]),
                        $"{type.Shape.Name}.{member.Name} with null items: {string.Join(", ", findings)}");
                }
            }
        }

        faults.AssertNone();

        static void Expect(DomainTypes.ObjectType type, JsonObject json, string rule, MemberShape member, Faults faults)
        {
            var (value, findings) = type.Read(json.ToJsonString());
            faults.Unless(
                value is null && findings is [var only] && only.RuleId == rule && only.Path == "/" + member.Name,
                $"{type.Shape.Name}.{member.Name}, {rule} expected: {string.Join(", ", findings)}");
        }
    }

    [Fact]
    public void EveryGroupRuleIsEnforced()
    {
        var faults = new Faults();
        var seen = new HashSet<MemberRuleKind>();
        foreach (var type in DomainTypes.Objects)
        {
            foreach (var rule in type.Shape.Rules)
            {
                seen.Add(rule.Kind);
                var names = string.Join(", ", rule.Alternatives.Select(a => string.Join(' ', a)));
                if (rule.Kind == MemberRuleKind.Needs)
                {
                    var json = SampleJson.Plain.With(type.Shape, type.Shape.Find(rule.Alternatives[0][0])!);
                    json.Remove(rule.Alternatives[1][0]);
                    Expect(type, json, "HRD0028", names, faults);
                    continue;
                }

                if (rule.Kind is MemberRuleKind.ExactlyOne or MemberRuleKind.AtLeastOne)
                {
                    var none = SampleJson.Plain.Object(type.Shape);
                    foreach (var name in rule.Alternatives.SelectMany(a => a))
                    {
                        none.Remove(name);
                    }

                    Expect(type, none, rule.Kind == MemberRuleKind.ExactlyOne ? "HRD0025" : "HRD0030", names, faults);
                }

                if (rule.Kind is MemberRuleKind.ExactlyOne or MemberRuleKind.AtMostOne)
                {
                    var two = SampleJson.Plain.With(type.Shape, type.Shape.Find(rule.Alternatives[0][0])!);
                    var other = SampleJson.Plain.With(type.Shape, type.Shape.Find(rule.Alternatives[1][0])!);
                    two[rule.Alternatives[1][0]] = other[rule.Alternatives[1][0]]!.DeepClone();
                    Expect(type, two, rule.Kind == MemberRuleKind.ExactlyOne ? "HRD0025" : "HRD0026", names, faults);
                }
            }
        }

        faults.AssertNone();
        Assert.Equal(Enum.GetValues<MemberRuleKind>().Length, seen.Count);

        static void Expect(DomainTypes.ObjectType type, JsonObject json, string rule, string names, Faults faults)
        {
            var (value, findings) = type.Read(json.ToJsonString());
            faults.Unless(value is null && findings.Any(f => f.RuleId == rule && f.Path.Length == 0), $"{type.Shape.Name} ({names}), {rule} expected: {string.Join(", ", findings)}");
        }
    }

    private static void Survives(DomainTypes.ObjectType type, JsonObject json, MemberShape member, string name, Faults faults)
    {
        var (value, findings) = type.Read(json.ToJsonString());
        if (value is null || findings.Count > 0)
        {
            faults.Add($"{name} was not read: {string.Join(", ", findings)} in {json.ToJsonString()}");
            return;
        }

        var expected = SampleJson.Written(type.Shape, json);
        var text = CaseFileJson.Write(value);
        var written = JsonNode.Parse(text)!;
        faults.Unless(JsonNode.DeepEquals(expected, written), $"{name} was written as {text} instead of {expected.ToJsonString()}");
        faults.Unless(type.Require(text).Equals(value), $"{name}: what was written does not read back as equal");
        if (written is JsonObject members)
        {
            var order = members.Select(m => type.Shape.IndexOf(m.Key)).ToList();
            faults.Unless(order.SequenceEqual(order.Order()), $"{name}: members are not written in the order of the table");
        }

        var walk = RecordingWalker.Over(value);
        var (nodes, leaves) = JsonLeaves.Of(type.Shape, written);
        faults.Unless(walk.Leaves.Any(l => l.StartsWith("/" + member.Name, StringComparison.Ordinal)) || walk.Nodes.Any(n => n.StartsWith("/" + member.Name, StringComparison.Ordinal)), $"{name} is not walked");
        faults.Unless(nodes.SequenceEqual(walk.Nodes), $"{name}: the walk enters [{string.Join(", ", walk.Nodes)}], not [{string.Join(", ", nodes)}]");
        faults.Unless(leaves.SequenceEqual(walk.Leaves), $"{name}: the walk shows [{string.Join(", ", walk.Leaves)}], not [{string.Join(", ", leaves)}]");
    }
}
