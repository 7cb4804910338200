using System.Text.Json.Nodes;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Tests.Support;
using Xunit;

namespace HumanRights.Domain.Tests.Versions;

/// <summary>
/// What a newer writer of the same major version may send: it reads with warnings only and is written back as it came. The
/// structure table drives the tests, so every object type, code and reference is tried.
/// </summary>
public sealed class FromTheFutureTests
{
    private const string NewCode = "zz:from-the-future";
    private const string NewReference = "satellite-image/s1";

    [Fact]
    public void AnUnknownMemberIsKeptInEveryObjectTypeButUnions()
    {
        var count = 0;
        EveryType(t => t.Shape.KeepsUnknown, (type, json, faults) =>
        {
            count++;
            json["fromTheFuture"] = JsonNode.Parse("""{"a":[1.50,"x",null,{"b":true}],"":0}""");
            Keeps(type, json, [("HRD0040", "/fromTheFuture")], faults);
        });
        Assert.True(count > 80, $"only {count} object types were seen");
    }

    [Fact]
    public void AnUnknownListIsKeptInEveryObjectTypeButUnions() => EveryType(t => t.Shape.KeepsUnknown, static (type, json, faults) =>
    {
        json["futureThings"] = JsonNode.Parse("""[{"key":"k9","kind":"new"},{"key":"k9"},7e2,[]]""");
        Keeps(type, json, [("HRD0040", "/futureThings")], faults);
    });

    [Fact]
    public void SeveralUnknownMembersKeepTheirOrderAfterTheKnownOnes() => EveryType(t => t.Shape.KeepsUnknown, static (type, json, faults) =>
    {
        var known = json.Count;
        json.Insert(0, "zeta", 1);
        json.Add("alpha", 2);
        var (value, _) = type.Read(json.ToJsonString());
        var written = value is null ? [] : JsonNode.Parse(CaseFileJson.Write(value))!.AsObject().Select(m => m.Key).Skip(known).ToArray();
        faults.Unless(written is ["zeta", "alpha"], $"{type}: {string.Join(", ", written)}");
    });

    [Fact]
    public void AnUnknownMemberInAUnionIsRefused()
    {
        var count = 0;
        EveryType(t => !t.Shape.KeepsUnknown, (type, json, faults) =>
        {
            count++;
            json["fromTheFuture"] = 1;
            Refuses(type, json, "HRD0026", "/fromTheFuture", faults);
        });
        Assert.Equal(1, count);
    }

    [Fact]
    public void AnArrayOfAnUnknownRecordKindIsKeptInACaseFileWithReferencesToIt()
    {
        const string Json = """{"schemaVersion":"1.3","id":"urn:x:1","compiledOn":"2031-01-01","sources":[{"id":"source/s1","kind":"zz:hologram"}],"links":[{"id":"link/l1","kind":"other","to":{"record":"satellite-image/s1"}}],"satelliteImages":[{"id":"satellite-image/s1","resolution":{"value":0.30,"unit":"metre"}}]}""";
        var result = CaseFileJson.Read(Json);
        Assert.Equal(
            [("HRD0042", "/schemaVersion"), ("HRD0041", "/sources/0/kind"), ("HRD0043", "/links/0/to/record"), ("HRD0040", "/satelliteImages")],
            result.Findings.Select(f => (f.RuleId, f.Path)));
        Assert.All(result.Findings, f => Assert.Equal(Severity.Warning, f.Severity));
        Assert.Equal(Json, CaseFileJson.Write(result.Require()));
    }

    [Fact]
    public void AnUnknownCodeOfEveryOpenListIsKeptWhereverTheListIsUsed()
    {
        var lists = new HashSet<string>(StringComparer.Ordinal);
        EveryMember(m => m.Form?.Codelist is { Openness: Openness.Open }, (type, member, json, faults) =>
        {
            lists.Add(member.Form!.Codelist!.Name);
            Put(json, member, NewCode);
            Keeps(type, json, [("HRD0041", PathOf(member))], faults);
        });
        Assert.Equal(OfOpenness(Openness.Open), lists.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void AnUnknownCodeOfAClosedListIsRefusedWhereverTheListIsUsed()
    {
        var lists = new HashSet<string>(StringComparer.Ordinal);
        EveryMember(m => m.Form?.Codelist is { Openness: Openness.Closed }, (type, member, json, faults) =>
        {
            lists.Add(member.Form!.Codelist!.Name);
            Put(json, member, NewCode);
            Refuses(type, json, "HRD0023", PathOf(member), faults);
        });
        Assert.Equal(OfOpenness(Openness.Closed), lists.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void AReferenceToAnUnknownKindIsKeptWhereverAnyKindMayStand()
    {
        var forms = new HashSet<string>(StringComparer.Ordinal);
        EveryMember(m => m.Form?.Name is nameof(ActorRef) or nameof(LocationRef) or nameof(RecordRef), (type, member, json, faults) =>
        {
            forms.Add(member.Form!.Name);
            Put(json, member, NewReference);
            Keeps(type, json, [("HRD0043", PathOf(member))], faults);
        });
        Assert.Equal([nameof(ActorRef), nameof(LocationRef), nameof(RecordRef)], forms.Order(StringComparer.Ordinal));
    }

    /// <summary>Where the format promises one kind, another is an error now and in every later version of this major one.</summary>
    [Fact]
    public void AReferenceToAnUnknownKindIsRefusedWhereOneKindIsPromised()
    {
        var count = 0;
        EveryMember(m => m.Form?.RecordKind is not null, (type, member, json, faults) =>
        {
            count++;
            Put(json, member, NewReference);
            Refuses(type, json, "HRD0024", PathOf(member), faults);
        });
        Assert.True(count > 30, $"only {count} members were seen");
    }

    [Fact]
    public void AbsenceOfAMemberThatIsNotKnownYetIsKept()
    {
        var count = 0;
        EveryMember(m => m.Kind == MemberKind.AbsenceMap, (type, member, json, faults) =>
        {
            count++;
            json[member.Name] = JsonNode.Parse("""{"fromTheFuture/part":{"reason":"masked"}}""");
            Keeps(type, json, [], faults);
        });
        Assert.True(count > 30, $"only {count} object types were seen");
    }

    private static void EveryType(Func<DomainTypes.ObjectType, bool> which, Action<DomainTypes.ObjectType, JsonObject, Faults> test)
    {
        var faults = new Faults();
        foreach (var type in DomainTypes.Objects.Where(which))
        {
            faults.Row(type.Shape.Name, () => test(type, SampleJson.Plain.Object(type.Shape), faults));
        }

        faults.AssertNone();
    }

    private static void EveryMember(Func<MemberShape, bool> which, Action<DomainTypes.ObjectType, MemberShape, JsonObject, Faults> test)
    {
        var faults = new Faults();
        foreach (var type in DomainTypes.Objects)
        {
            foreach (var member in type.Shape.Members.Where(which))
            {
                faults.Row($"{type.Shape.Name}.{member.Name}", () => test(type, member, SampleJson.Plain.With(type.Shape, member), faults));
            }
        }

        faults.AssertNone();
    }

    private static void Put(JsonObject json, MemberShape member, string text) =>
        json[member.Name] = member.IsList ? new JsonArray(text) : text;

    private static string PathOf(MemberShape member) => "/" + member.Name + (member.IsList ? "/0" : string.Empty);

    private static void Keeps(DomainTypes.ObjectType type, JsonObject json, (string Rule, string Path)[] expected, Faults faults)
    {
        var text = json.ToJsonString();
        var (value, findings) = type.Read(text);
        faults.Unless(findings.All(f => f.Severity == Severity.Warning) && findings.Select(f => (f.RuleId, f.Path)).SequenceEqual(expected), $"{type}: found {string.Join(", ", findings)} in {text}");
        if (value is null)
        {
            faults.Add($"{type}: not read: {text}");
            return;
        }

        var written = CaseFileJson.Write(value);
        faults.Unless(JsonNode.DeepEquals(JsonNode.Parse(written), Written(type, json)), $"{type}: {text} was written as {written}");
        faults.Unless(type.Require(written).Equals(value), $"{type}: not equal after writing and reading");
    }

    /// <summary>A date of which only the plain member is given is written in its short form.</summary>
    private static JsonNode Written(DomainTypes.ObjectType type, JsonObject json) => SampleJson.Written(type.Shape, json);

    private static void Refuses(DomainTypes.ObjectType type, JsonObject json, string rule, string path, Faults faults)
    {
        var (value, findings) = type.Read(json.ToJsonString());
        faults.Unless(value is null && findings is [{ Severity: Severity.Error } only] && only.RuleId == rule && only.Path == path, $"{type}: found {string.Join(", ", findings)} in {json.ToJsonString()}");
    }

    private static IEnumerable<string> OfOpenness(Openness openness) =>
        CodelistRegistry.All.Where(l => l.Openness == openness).Select(l => l.Name).Except(Codelists.CodelistPages.WithoutMember.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal);
}
