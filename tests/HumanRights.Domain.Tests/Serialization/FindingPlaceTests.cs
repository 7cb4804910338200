using System.Text;
using HumanRights.Domain.Actors;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Serialization;
using Xunit;

namespace HumanRights.Domain.Tests.Serialization;

/// <summary>Every finding has its exact place: JSON Pointer, line from 1, column from 1 in UTF-16 units.</summary>
public sealed class FindingPlaceTests
{
    [Fact]
    public void SeveralFaultsInOneTextAreAllReportedInItsOrder()
    {
        const string Json = """
            {
              "id": "person/p 1",
              "names": [
                { "type": "legal", "forms": [ { "key": "f1", "fullText": 7 }, null ] },
                { "key": "n2", "period": { "from": "31/12/2020", "to": "2021-02-30" } }
              ],
              "birth": { "on": { "timeOfDay": { "at": "25:00" } }, "on": "2000" },
              "nationality": "none",
              "nameStatus": "Named",
              "absent": { "birth on": { "reason": "unknown" }, "sex": { } },
              "occupations": "lawyer"
            }
            """;
        Assert.Equal(
            [
                "HRD0024 /id 2:9",
                "HRD0021 /names/0 4:5",
                "HRD0020 /names/0/forms/0/fullText 4:62",
                "HRD0022 /names/0/forms/1 4:67",
                "HRD0060 /names/1/period/from 5:40",
                "HRD0060 /names/1/period/to 5:60",
                "HRD0024 /birth/on/timeOfDay/at 7:43",
                "HRD0003 /birth/on 7:56",
                "HRD0040 /nationality 8:3",
                "HRD0023 /nameStatus 9:17",
                "HRD0024 /absent/? 10:15",
                "HRD0021 /absent/sex 10:59",
                "HRD0020 /occupations 11:18",
            ],
            Places(CaseFileJson.Read<Person>(Json)));
    }

    [Theory]
    [InlineData("{\n\"id\":\n7}", "HRD0020 /id 3:1")]
    [InlineData("{\r\n\"id\":\r\n7}", "HRD0020 /id 3:1")]
    [InlineData("{\r\"id\":\r7}", "HRD0020 /id 3:1")]
    [InlineData("{\n\r\"id\":\n\r7}", "HRD0020 /id 5:1")]
    [InlineData("\t{\t\"id\":\t7}", "HRD0020 /id 1:10")]
    [InlineData("\uFEFF{\"id\":7}", "HRD0007  1:1|HRD0020 /id 1:7")]
    [InlineData("\uFEFF\n{\"id\":7}", "HRD0007  1:1|HRD0020 /id 2:7")]
    public void LinesEndAsEditorsEndThem(string json, string expected) => Assert.Equal(expected, string.Join('|', Places(CaseFileJson.Read<Person>(json))));

    [Theory]
    [InlineData("é", 1)]
    [InlineData("语", 1)]
    [InlineData("\U0001F54A", 2)]
    [InlineData("e\u0301", 2)]
    public void ColumnsCountUtf16Units(string character, int units)
    {
        var json = $$"""{"zz":"{{character}}","id":7}""";
        Assert.Equal([$"HRD0040 /zz 1:2", $"HRD0020 /id 1:{15 + units}"], Places(CaseFileJson.Read<Person>(json)));
    }

    [Theory]
    [InlineData("\\u0069d", "/id")]
    [InlineData("i\\u0064", "/id")]
    public void AnEscapedNameIsTheSameName(string name, string pointer)
    {
        Assert.Equal([$"HRD0020 {pointer} 1:{name.Length + 5}"], Places(CaseFileJson.Read<Person>($$"""{"{{name}}":7}""")));
        Assert.Equal([$"HRD0003 {pointer} 1:19"], Places(CaseFileJson.Read<Person>($$"""{"id":"person/p1","{{name}}":7}""")));
    }

    [Theory]
    [InlineData("a/b", "/a~1b")]
    [InlineData("dates/lifted/on", "/dates~1lifted~1on")]
    [InlineData("kk-Cyrl-KZ", "/kk-Cyrl-KZ")]
    [InlineData("a~b", "/?")]
    [InlineData("~1", "/?")]
    [InlineData("", "/?")]
    [InlineData("a b", "/?")]
    [InlineData("Ab", "/?")]
    [InlineData("\\\"", "/?")]
    [InlineData("\\u00e9", "/?")]
    [InlineData("en-x-words", "/?")]
    [InlineData("thisNameIsLongerThanAnyThatMembersHaveAndHoldsAsMuchAsASentenceWould", "/?")]
    public void PointersEscapeNamesAndTellNoneThatIsNoMembers(string name, string pointer) =>
        Assert.Equal($"HRD0040 {pointer} 1:2", Places(CaseFileJson.Read<Person>($$"""{"{{name}}":{"a":1,"a":2},"id":"person/p1"}"""))[0]);

    [Fact]
    public void FaultsInsideUnknownMembersAndDeepListsHaveTheirOwnPlace()
    {
        const string Json = """{"id":"person/p1","x":[[0,{"a":[1,{"b":1,"b":2,"c":"\ud800"}]}]]}""";
        Assert.Equal(
            ["HRD0040 /x 1:19", "HRD0003 /x/0/1/a/1/b 1:42", "HRD0004 /x/0/1/a/1/c 1:52"],
            Places(CaseFileJson.Read<Person>(Json)));
    }

    [Fact]
    public void NoFaultHidesAnotherBelowAWrongType()
    {
        const string Json = """{"id":["\ud800"],"names":{"a":1,"a":2},"sex":{"b":"\udc00"}}""";
        Assert.Equal(
            ["HRD0020 /id 1:7", "HRD0004 /id/0 1:8", "HRD0020 /names 1:26", "HRD0003 /names/a 1:33", "HRD0020 /sex 1:46", "HRD0004 /sex/b 1:51"],
            Places(CaseFileJson.Read<Person>(Json)));
    }

    [Fact]
    public void DuplicatesOfMapsAreReportedWhateverElseIsWrongWithThem()
    {
        const string Json = """{"id":"person/p1","label":{"en":1,"en":"b","EN":"c","EN":"d"},"absent":{"a b":{"reason":"unknown"},"a b":{"reason":"unknown"}}}""";
        var found = Places(CaseFileJson.Read<Person>(Json));
        Assert.Equal(["HRD0003 /label/en 1:35", "HRD0003 /label/? 1:53", "HRD0003 /absent/? 1:100"], found.Where(f => f.StartsWith("HRD0003", StringComparison.Ordinal)));
    }

    [Fact]
    public void TwoDamagedNamesAreNotDuplicatesOfEachOther()
    {
        var found = Places(CaseFileJson.Read<Person>("""{"id":"person/p1","\ud800":1,"\ud801":2,"\u0000":3}"""));
        Assert.DoesNotContain(found, f => f.StartsWith("HRD0003", StringComparison.Ordinal));
        Assert.Equal(2, found.Count(f => f.StartsWith("HRD0004", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("{\"id\":\"person/p1\"", "HRD0001 /id 1:18")]
    [InlineData("{\"id\":\"person/p1\"} x", "HRD0009  1:20")]
    [InlineData("{\"id\":\"person/p1\"}\n\n  {}", "HRD0009  3:3")]
    [InlineData("{\"id\":\"person/p1\",}", "HRD0001 /id 1:19")]
    [InlineData("", "HRD0008  1:1")]
    [InlineData(" \n ", "HRD0008  1:1")]
    [InlineData("nul", "HRD0001  1:4")]
    public void TheTokenizerStopsAtItsPlace(string json, string expected)
    {
        var finding = CaseFileJson.Read<Person>(json).Findings[^1];
        Assert.Equal(expected, Place(finding));
    }

    [Fact]
    public void BadBytesAreReportedWhereTheyStand()
    {
        byte[] json = [.. "{\"id\":\"person/p1\",\n \"x\":\"ж"u8, 0xC3, 0x28, .. "\"}"u8];
        var finding = Assert.Single(CaseFileJson.Read<Person>(json).Findings);
        Assert.Equal(("HRD0002", 2, 8), (finding.RuleId, finding.Line, finding.Column));
    }

    [Fact]
    public void AStringWithALoneSurrogateIsRefusedWhereItStands()
    {
        var finding = Assert.Single(CaseFileJson.Read<Person>("{\"id\":\"person/p1\",\"x\":\"\ud800\"}").Findings);
        Assert.Equal(("HRD0002", 1, 24), (finding.RuleId, finding.Line, finding.Column));
    }

    private static List<string> Places(ReadResult<Person> result) => [.. result.Findings.Select(Place)];

    private static string Place(Finding finding) => $"{finding.RuleId} {finding.Path} {finding.Line}:{finding.Column}";
}
