using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Proceedings;
using HumanRights.Domain.Sources;
using HumanRights.Domain.Validation;
using Xunit;

namespace HumanRights.Domain.Tests.Cli;

/// <summary>Text as a story: by what the findings are about, each by its earliest date, on one line.</summary>
public sealed class ValidateStoryTests
{
    private const string Case = """
        {
          "schemaVersion": "1.0",
          "id": "urn:example:4",
          "compiledOn": "2024-05-01",
          "acknowledgements": [{"rule": "T3", "target": {"record": "source/s2"}, "reason": {"en": "Reported so by Invented Name"}}],
          "persons": [{"id": "person/p2"}, {"id": "person/p1", "label": {"en": "Invented Name"}}],
          "sources": [
            {"id": "source/s1", "kind": "official-letter", "issued": {"text": {"en": "Invented words"}}},
            {"id": "source/s2", "kind": "official-letter", "issued": "2019-10"}
          ],
          "measures": [
            {"id": "measure/m1", "kind": "exit-ban", "appliesTo": ["person/p1"], "issuedBy": "organization/o1", "dates": {"decided": "2018-10-09"},
             "applications": [{"key": "a1", "on": {"edtf": "2018-10-08", "timeOfDay": {"part": "night"}}, "by": "organization/o2"}]},
            {"id": "measure/m2", "kind": "exit-ban", "appliesTo": ["person/p1", "group/g1", "person/p2"], "dates": {"decided": "2017~"}}
          ]
        }
        """;

    [Fact]
    public async Task Each_chapter_is_in_order_of_time_with_who_what_when_rule_and_place()
    {
        var rules = RuleSet.Empty
            .With(ToolRun.Always<Measure>("T1", Severity.Warning, FindingKind.LegalityGap))
            .With(ToolRun.Always<MeasureApplication>("T2", Severity.Info, FindingKind.LegalityGap))
            .With(ToolRun.Always<Source>("T3", Severity.Warning, FindingKind.Completeness))
            .With(ToolRun.Always<CaseFile>("T4", Severity.Warning, FindingKind.DataQuality));

        var answer = await new ToolRun { Input = Case, Rules = rules }.Of("validate", "-");

        Assert.Equal(
            """
            -
              errors: none
              legality gaps: 3
                2017~ (approximate)  person/p1 group/g1 …  Found Measure as of 2024-05-01.  T1  /measures/1
                2018-10-08 (night)  organization/o2  Found MeasureApplication as of 2024-05-01.  T2 info  /measures/0/applications/0
                2018-10-09  person/p1 organization/o1 …  Found Measure as of 2024-05-01.  T1  /measures/0
              data quality: 1
                -  -  Found CaseFile as of 2024-05-01.  T4  (root)
              completeness: 1
                -  -  Found Source as of 2024-05-01.  T3  /sources/0
              acknowledged: 1
                2019-10  -  Found Source as of 2024-05-01.  T3  /sources/1
              4 warnings, 1 info, 1 acknowledged (as of 2024-05-01)

            """,
            answer.Output);
        Assert.Equal((0, string.Empty), (answer.Code, answer.Error));
        Assert.DoesNotContain("Invented", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Errors_stand_first_whatever_they_are_about()
    {
        var rules = RuleSet.Empty.With(ToolRun.Always<CaseFile>("T4", Severity.Error, FindingKind.DoNoHarm));

        var answer = await new ToolRun { Input = Case, Rules = rules }.Of("validate", "-", "--lang", "ru");

        Assert.Equal(
            """
            -
              ошибки: 1
                -  -  Найдено CaseFile на 2024-05-01.  T4  (root)
              ошибки: 1 (на 2024-05-01)

            """,
            answer.Output);
        Assert.Equal(1, answer.Code);
    }

    [Fact]
    public async Task What_reading_noticed_has_a_line_and_column()
    {
        var answer = await new ToolRun { Input = """{"schemaVersion":"1.0","id":"urn:example:1","compiledOn":"2024-05-01","titel":1}""" }.Of("validate", "-");

        Assert.Equal(
            """
            -
              errors: none
              reading: 1
                -  -  This version does not know the member; it is kept as it came. Perhaps 'title' was meant.  HRD0040  /titel (1:71)
              1 warning (as of 2024-05-01)

            """,
            answer.Output);
    }
}
