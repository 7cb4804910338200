using Xunit;

namespace HumanRights.Domain.Tests.Cli;

public sealed class TimelineCommandTests
{
    private const string Case = """
        {
          "schemaVersion": "1.0",
          "id": "urn:example:5",
          "compiledOn": "2024-05-01",
          "persons": [{"id": "person/p1", "birth": {"on": "1975?"}, "positions": [{"key": "o1", "period": {"from": "2015", "to": "2018-03"}}]}],
          "sources": [{"id": "source/s1", "kind": "official-letter", "issued": {"text": {"en": "Invented words"}}}],
          "complaints": [{"id": "complaint/c1", "kind": "complaint", "lodged": "[2015-02-01..2015-02-09]"}],
          "incidents": [{"id": "incident/i1", "kind": "violation", "when": {"edtf": "[2015-02..]", "anchor": {"target": {"record": "complaint/c1"}, "relation": "after"}},
                         "acts": [{"key": "a1", "type": "property.arson", "when": {"edtf": "2018-10-09", "timeOfDay": {"part": "night", "nightOf": "preceding"}}}]}]
        }
        """;

    [Fact]
    public async Task Dates_stand_in_order_each_as_rough_as_it_is()
    {
        var answer = await new ToolRun { Input = Case }.Of("timeline", "-");

        Assert.Equal(
            """
            1975? (uncertain)                 person/p1 birth/on
            2015                              person/p1 #o1 period/from
            [2015-02-01..2015-02-09]          complaint/c1 lodged
            [2015-02..] (after complaint/c1)  incident/i1 when
            2018-03                           person/p1 #o1 period/to
            2018-10-09 (preceding night)      incident/i1 #a1 when
            without a day that could be put in order
              source/s1 issued  no day (in words)

            """,
            answer.Output);
        Assert.Equal((0, string.Empty), (answer.Code, answer.Error));
        Assert.DoesNotContain("Invented", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task As_json_each_date_has_its_bounds_and_whether_they_can_decide()
    {
        var answer = await new ToolRun { Input = Case }.Of("timeline", "-", "--format", "json");

        Assert.Equal(
            """
            {"date":"1975?","earliest":"1975-01-01","latest":"1975-12-31","certain":false,"record":"person/p1","field":"birth/on"}
            {"date":"2015","earliest":"2015-01-01","latest":"2015-12-31","certain":true,"record":"person/p1","item":"o1","field":"period/from"}
            {"date":"[2015-02-01..2015-02-09]","earliest":"2015-02-01","latest":"2015-02-09","certain":true,"record":"complaint/c1","field":"lodged"}
            """ + "\n",
            string.Concat(answer.Output.Split('\n').Take(3).Select(l => l + "\n")));
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_gives_its_findings()
    {
        var answer = await new ToolRun { Input = "{}" }.Of("timeline", "-");

        Assert.Equal(1, answer.Code);
        Assert.Contains("HRD0021", answer.Output, StringComparison.Ordinal);
        Assert.Equal(2, (await new ToolRun().Of("timeline", "no-such-file.json")).Code);
    }
}
