using HumanRights.Domain.Actors;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.FsCheck;
using HumanRights.Domain.FsCheck.Values;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Tests.Support;
using Xunit;

namespace HumanRights.Domain.Tests.Common;

public sealed class AbsenceMapTests
{
    private static readonly AbsenceMap s_map = new AbsenceMap("birth", AbsenceReason.Unknown).With("dates/lifted", new Absence { Reason = AbsenceReason.Masked });

    [Fact]
    public void FieldsAreKeptInTheirOrderAndReplacedInTheirPlace()
    {
        Assert.Equal(["birth", "dates/lifted"], s_map.Keys.Select(k => k.Text));
        Assert.Equal(["birth", "dates/lifted"], s_map.With("birth", new Absence { Reason = AbsenceReason.None }).Keys.Select(k => k.Text));
        Assert.Equal(AbsenceReason.Masked, s_map.Of("dates/lifted")!.Reason);
        Assert.Equal(AbsenceReason.Masked, s_map[new FieldPath("dates/lifted")].Reason);
        Assert.Null(s_map.Of("dates"));
        Assert.False(s_map.ContainsKey(new FieldPath("dates")));
        Assert.NotEmpty(Assert.Throws<KeyNotFoundException>(() => s_map[new FieldPath("dates")]).Message);
        Assert.Throws<ArgumentNullException>("key", () => s_map.TryGetValue(null!, out _));
        Assert.Equal("absent (birth, dates/lifted)", s_map.ToString());
    }

    [Fact]
    public void EqualityIgnoresTheOrder()
    {
        var other = new AbsenceMap("dates/lifted", AbsenceReason.Masked).With("birth", new Absence { Reason = AbsenceReason.Unknown });
        Assert.Equal(s_map, other);
        Assert.Equal(s_map.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(new AbsenceMap("birth", AbsenceReason.Unknown).GetHashCode(), new AbsenceMap("birth", AbsenceReason.Masked).GetHashCode());
        Assert.NotEqual(s_map, s_map.With("birth", new Absence { Reason = AbsenceReason.None }));
        Assert.NotEqual(s_map, new AbsenceMap("birth", AbsenceReason.Unknown));
    }

    [Theory]
    [InlineData("{}", "HRD0031 /absent")]
    [InlineData("\"birth\"", "HRD0020 /absent")]
    [InlineData("[]", "HRD0020 /absent")]
    [InlineData("""{"a b":{"reason":"unknown"}}""", "HRD0024 /absent/?")]
    [InlineData("""{"a//b":{"reason":"unknown"}}""", "HRD0024 /absent/?")]
    [InlineData("""{"a":{}}""", "HRD0021 /absent/a")]
    [InlineData("""{"a":"unknown"}""", "HRD0020 /absent/a")]
    [InlineData("""{"a":{"reason":"no-idea"}}""", "HRD0023 /absent/a/reason")]
    [InlineData("""{"a":{"reason":"unknown"},"a":{"reason":"none"}}""", "HRD0003 /absent/a")]
    public void WhatIsNoMapOfAbsencesIsRefused(string json, string finding) =>
        Assert.Equal([finding], CaseFileJson.Read<Person>($"{{\"id\":\"person/p1\",\"absent\":{json}}}").Findings.Select(f => $"{f.RuleId} {f.Path}"));

    [Fact]
    public void OneWrongNameTwiceIsADoubleMemberAndTwoWrongNamesAreNot()
    {
        Assert.Equal(["HRD0024", "HRD0024"], FindingsOf("""{"a b":{"reason":"unknown"},"c d":{"reason":"unknown"}}"""));
        Assert.Equal(["HRD0003", "HRD0024", "HRD0024"], FindingsOf("""{"a b":{"reason":"unknown"},"a b":{"reason":"unknown"}}"""));

        static IEnumerable<string> FindingsOf(string json) =>
            CaseFileJson.Read<Person>($"{{\"id\":\"person/p1\",\"absent\":{json}}}").Findings.Select(f => f.RuleId).Order(StringComparer.Ordinal);
    }

    [Fact]
    public void AWalkShowsEveryReason() => Assert.Equal(
        ["/id = person/p1", "/absent/birth/reason = unknown", "/absent/dates~1lifted/reason = masked"],
        RecordingWalker.Over(new Person { Id = new PersonId("p1"), Absent = s_map }).Leaves);

    [Fact]
    public void TheStockSerializerReadsAndWritesIt()
    {
        const string Json = """{"birth":{"reason":"unknown"},"dates/lifted":{"reason":"masked"}}""";
        Assert.Equal(s_map, System.Text.Json.JsonSerializer.Deserialize<AbsenceMap>(Json));
        Assert.Equal(Json, System.Text.Json.JsonSerializer.Serialize(s_map));
        Assert.Equal(new AbsenceMap("birth", AbsenceReason.Unknown), System.Text.Json.JsonSerializer.Deserialize<AbsenceMap>("""{"birth":{"reason":"unknown"}}"""));
        Assert.Throws<System.Text.Json.JsonException>(static () => System.Text.Json.JsonSerializer.Deserialize<AbsenceMap>([.. "{\"birth\":{\"reason\":\""u8, 0xFF, .. "\"}}"u8]));
        Assert.Throws<System.Text.Json.JsonException>(static () => System.Text.Json.JsonSerializer.Deserialize<AbsenceMap>("""{"birth":{}}"""));
        Assert.False(s_map.Equals(null));
        Assert.True(s_map.Equals((object)s_map));
    }

    [Fact]
    public void ACodeOfAnyFieldHasTheFormOfACode()
    {
        Assert.Equal("some.code", new PlainCode("some.code").Text);
        Assert.NotEmpty(Assert.Throws<ArgumentException>(static () => new PlainCode("Some code")).Message);
        Assert.Throws<ArgumentNullException>("code", static () => new PlainCode(null!));
        Assert.Equal(new PlainCode("some.code"), System.Text.Json.JsonSerializer.Deserialize<PlainCode>("\"some.code\""));
        Assert.Throws<System.Text.Json.JsonException>(static () => System.Text.Json.JsonSerializer.Deserialize<PlainCode>("\"Some code\""));
    }

    [Fact]
    public void TheConverterAsksForWhatItNeeds()
    {
        using var writer = new System.Text.Json.Utf8JsonWriter(Stream.Null);
        var converter = new AbsenceMapJsonConverter();
        Assert.Throws<ArgumentNullException>("writer", () => converter.Write(null!, s_map, System.Text.Json.JsonSerializerOptions.Default));
        Assert.Throws<ArgumentNullException>("value", () => converter.Write(writer, null!, System.Text.Json.JsonSerializerOptions.Default));
    }

    [Fact]
    public void CodeIsHeldToTheSameRules()
    {
        Assert.Throws<ArgumentException>(() => new AbsenceMap("a b", AbsenceReason.Unknown));
        Assert.Throws<ArgumentException>(() => s_map.With("/a", new Absence { Reason = AbsenceReason.Unknown }));
        Assert.Throws<ArgumentNullException>(() => s_map.With("a", null!));
    }

    [Fact]
    public void EveryMapSurvives() => PropertyCheck.ForAll(SourceValues.Absences, map =>
    {
        var person = new Person { Id = new PersonId("p1"), Absent = map };
        Assert.Equal(map.ToArray(), CaseFileJson.Read<Person>(CaseFileJson.Write(person)).Require().Absent!.ToArray());
    });
}
