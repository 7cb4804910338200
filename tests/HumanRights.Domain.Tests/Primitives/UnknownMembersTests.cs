using System.Text.Json;
using HumanRights.Domain.FsCheck;
using HumanRights.Domain.FsCheck.Values;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Serialization;
using Xunit;

namespace HumanRights.Domain.Tests.Primitives;

public sealed class UnknownMembersTests
{
    [Fact]
    public void AWalkComesByThemInEveryObject()
    {
        var file = CaseFileJson.Read("""{"schemaVersion":"1.0","id":"urn:example:walk","compiledOn":"2026-01-15","x":1,"persons":[{"id":"person/p1","y":[2],"names":[{"key":"n1","z":null}]}]}"""u8).Require();
        var walker = new Finder();
        walker.Walk(file);
        Assert.Equal(["x", "y", "z"], walker.Found.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void MembersAreKeptInOrderWithTheSpellingOfTheirNumbers()
    {
        const string Json = """{"zz":1.00,"record":"person/p1","aa":{"b":[1e2,-0,0.10,1E+2,123456789012345678901234567890.5],"a":null},"":"","$type":true}""";
        var target = CaseFileJson.Read<Target>(Json).Require();
        Assert.Equal(["zz", "aa", "", "$type"], target.Unknown.Select(m => m.Name));
        Assert.Equal("""{"record":"person/p1","zz":1.00,"aa":{"b":[1e2,-0,0.10,1E+2,123456789012345678901234567890.5],"a":null},"":"","$type":true}""", CaseFileJson.Write(target));
    }

    [Theory]
    [InlineData("1", "1.0", true)]
    [InlineData("1", "1e0", true)]
    [InlineData("100", "1E+2", true)]
    [InlineData("0", "-0", true)]
    [InlineData("1", "2", false)]
    [InlineData("1", "\"1\"", false)]
    [InlineData("\"a\"", "\"\\u0061\"", true)]
    [InlineData("[1,2]", "[ 1, 2 ]", true)]
    [InlineData("[1,2]", "[2,1]", false)]
    [InlineData("{\"a\":1,\"b\":2}", "{\"b\":2.0,\"a\":1}", true)]
    [InlineData("null", "false", false)]
    [InlineData("{}", "[]", false)]
    public void EqualityIsByJsonValue(string left, string right, bool same)
    {
        var one = Of(("x", left));
        var other = Of(("x", right));
        Assert.Equal(same, one.Equals(other));
        Assert.Equal(same, other.Equals((object)one));
        Assert.True(!same || one.GetHashCode() == other.GetHashCode());
        Assert.Equal(same, new Target { Unknown = one }.Equals(new Target { Unknown = other }));
    }

    [Fact]
    public void EqualityIgnoresOrderButNotNames()
    {
        Assert.Equal(Of(("a", "1"), ("b", "2")), Of(("b", "2"), ("a", "1")));
        Assert.NotEqual(Of(("a", "1")), Of(("A", "1")));
        Assert.NotEqual(Of(("a", "1")), Of(("a", "1"), ("b", "2")));
        var many = Enumerable.Range(0, 20).Select(i => ($"m{i}", $"{i}.0")).ToArray();
        Assert.Equal(Of(many), Of([.. many.Reverse()]));
        Assert.NotEqual(Of(many), Of([.. many[1..], ("m0", "1")]));
    }

    [Fact]
    public void NoneIsTheDefault()
    {
        Assert.Same(UnknownMembers.None, new Target().Unknown);
        Assert.Same(UnknownMembers.None, UnknownMembers.Of([]));
        Assert.Equal(new Target(), new Target { Unknown = UnknownMembers.None });
    }

    [Fact]
    public void WhatCannotBeKeptIsRefused()
    {
        var one = JsonElement.Parse("1");
        Assert.Throws<ArgumentException>(() => UnknownMembers.Of([new("a", one), new("a", one)]));
        Assert.Throws<ArgumentException>(() => UnknownMembers.Of([new("a", default)]));
        Assert.Throws<ArgumentException>(() => new Target { Unknown = Of(("record", "1")) });
        Assert.Throws<ArgumentNullException>(() => new Target { Unknown = null! });
    }

    [Fact]
    public void ValuesOutliveTheDocumentThatTheyCameFrom()
    {
        UnknownMembers members;
        using (var document = JsonDocument.Parse("""{"a":[1,2]}"""))
        {
            members = UnknownMembers.Of([new("a", document.RootElement.GetProperty("a"))]);
        }

        Assert.True(members.TryGet("a", out var value));
        Assert.Equal("[1,2]", value.GetRawText());
        Assert.False(members.TryGet("A", out value));
        Assert.Equal(JsonValueKind.Undefined, value.ValueKind);
    }

    [Fact]
    public void NothingIsShownOfThem()
    {
        Assert.Equal("UnknownMembers (1)", Of(("Ballast", "\"Keel\"")).ToString());
        Assert.Equal("UnknownMember", Of(("Ballast", "\"Keel\""))[0].ToString());
    }

    [Fact]
    public void TheySurviveByTheLetter() => PropertyCheck.ForAll(UnknownValues.Members, members =>
    {
        var target = new Target { Unknown = members };
        var again = CaseFileJson.Read<Target>(CaseFileJson.Write(target)).Require();
        Assert.Equal(members.Select(m => m.Name), again.Unknown.Select(m => m.Name));
        Assert.Equal(members, again.Unknown);
        Assert.Equal(CaseFileJson.Write(target), CaseFileJson.Write(again));
    });

    private static UnknownMembers Of(params (string Name, string Json)[] members) =>
        UnknownMembers.Of(members.Select(m => KeyValuePair.Create(m.Name, JsonElement.Parse(m.Json))));

    private sealed class Finder : Walker
    {
        internal List<string> Found { get; } = [];

        protected override void OnUnknown(UnknownMember member) => Found.Add(member.Name);
    }
}
