using HumanRights.Domain.Actors;
using HumanRights.Domain.Common;
using HumanRights.Domain.Facilities;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Validation;
using Xunit;

namespace HumanRights.Domain.Tests.Cli;

/// <summary>Text in detail, by record.</summary>
public sealed class ValidateDetailsTests
{
    private const string Clean = """{"schemaVersion":"1.0","id":"urn:example:1","compiledOn":"2024-05-01"}""";

    private const string People = """
        {
          "schemaVersion": "1.0",
          "id": "urn:example:2",
          "compiledOn": "2024-05-01",
          "updatedOn": "2024-06-02",
          "acknowledgements": [
            {"rule": "T2", "target": {"record": "person/p2"}, "reason": {"en": "Reported so by Invented Name"}, "by": "organization/o1", "on": "2024-06-01"},
            {"rule": "T2", "target": {"record": "person/p3"}, "reason": {"en": "Seen"}}
          ],
          "persons": [
            {"id": "person/p1", "label": {"en": "Invented Name"}, "titel": 1},
            {"id": "person/p2"},
            {"id": "person/p3"}
          ],
          "facilities": [
            {"id": "facility/f1", "kind": "prison"}
          ],
          "titel": 1
        }

        """;

    [Fact]
    public async Task A_clean_file_says_so_in_one_line()
    {
        var answer = await new ToolRun { Input = Clean }.Of("validate", "-", "--details");

        Assert.Equal(new ToolAnswer(0, "-: no findings (as of 2024-05-01)\n", string.Empty), answer);
    }

    [Fact]
    public async Task Findings_stand_by_record_with_place_words_and_reason_and_the_acknowledged_apart()
    {
        var rules = RuleSet.Empty
            .With(ToolRun.Always<Person>("T2", Severity.Warning, FindingKind.Completeness, "birth"))
            .With(ToolRun.Always<Facility>("T3", Severity.Error, FindingKind.DataQuality, "kind"))
            .With(ToolRun.Always<CaseFile>("T4", Severity.Info, FindingKind.DoNoHarm));

        var answer = await new ToolRun { Input = People, Rules = rules }.Of("validate", "-", "--details");

        Assert.Equal(
            """
            -
              the file
                18:3  warning structure  HRD0040  /titel
                  This version does not know the member; it is kept as it came. Perhaps 'title' was meant.
                  A misspelt member is kept but never seen by a rule, and redaction withholds it.
                1:1  info doNoHarm  T4  (root)
                  Found CaseFile as of 2024-06-02.
                  Because.
              person/p1
                11:59  warning structure  HRD0040  /persons/0/titel
                  This version does not know the member; it is kept as it came.
                  A misspelt member is kept but never seen by a rule, and redaction withholds it.
                11:5  warning completeness  T2  /persons/0/birth
                  Found Person as of 2024-06-02.
                  Because.
              facility/f1
                16:35  error dataQuality  T3  /facilities/0/kind
                  Found Facility as of 2024-06-02.
                  Because.
              acknowledged
                person/p2
                  12:5  warning completeness  T2  /persons/1/birth
                    Found Person as of 2024-06-02.
                    accepted by organization/o1 on 2024-06-01
                person/p3
                  13:5  warning completeness  T2  /persons/2/birth
                    Found Person as of 2024-06-02.
                    accepted
              1 error, 3 warnings, 1 info, 2 acknowledged (as of 2024-06-02)

            """,
            answer.Output);
        Assert.Equal((1, string.Empty), (answer.Code, answer.Error));
        Assert.DoesNotContain("Invented", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Related_places_are_told()
    {
        var info = new RuleInfo { Id = "T5", Severity = Severity.Warning, Kind = FindingKind.SourceConflict, Title = "t", MessageEn = "m", MessageRu = "м" };
        var rule = Rule.For<Facility>(info, (_, context) => context.Report(null, [Target.To(new PersonId("p1"), "birth/on"), Target.To(new PersonId("p2"))]));

        var answer = await new ToolRun { Input = People, Rules = RuleSet.Empty.With(rule) }.Of("validate", "-", "--details");

        Assert.Contains(
            """
                16:5  warning sourceConflict  T5  /facilities/0
                  m
                  see person/p1 birth/on
                  see person/p2

            """,
            answer.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_says_that_no_rule_was_run()
    {
        var rules = RuleSet.Empty.With(ToolRun.Always<CaseFile>("T4", Severity.Error, FindingKind.DoNoHarm));

        var answer = await new ToolRun { Input = """{"id":"urn:example:3","compiledOn":"2024-05-01","persons":[{"id":"Invented Name"}]}""", Rules = rules }.Of("validate", "--details");

        Assert.Equal(
            """
            -
              the file
                1:1  error structure  HRD0021  (root)
                  The object has no member 'schemaVersion'.
                  Without it the object means nothing.
              /persons/0
                1:66  error structure  HRD0024  /persons/0/id
                  The text is not of the form of: PersonId.
              2 errors (not read, so no rule was run)

            """,
            answer.Output);
        Assert.Equal(1, answer.Code);
    }

    [Fact]
    public async Task Control_characters_of_strangers_never_reach_the_terminal()
    {
        var answer = await new ToolRun { Input = Clean[..^1] + ""","\u001b[31m\u202e\u200b\u2028я":1}""" }.Of("validate", "-", "--details");

        Assert.Contains("  HRD0040  /?\n", answer.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(answer.Output, c => c != '\n' && (char.IsControl(c) || c is '\u202E' or '\u200B' or '\u2028'));
    }

    [Fact]
    public async Task Long_lines_are_neither_wrapped_nor_cut()
    {
        // Lists in each other, as deep as they may be.
        var answer = await new ToolRun { Input = Clean[..^1] + $",\"aMemberThatNobodyKnows\":{string.Concat(Enumerable.Repeat("[0,", 62))}{{\"a\":1,\"a\":2}}{new string(']', 62)}}}" }.Of("validate", "-", "--details");

        Assert.Contains($"  HRD0003  /aMemberThatNobodyKnows{string.Concat(Enumerable.Repeat("/1", 62))}/a\n", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_files_end_in_a_sum()
    {
        using var folder = new TemporaryFolder();
        folder.Put("a.json", Clean);
        folder.Put("sub/b.json", Clean[..^1] + ",\"x\":1}");
        folder.Put("c.txt", "not looked at");
        folder.Put(".hidden/d.json", "not looked at");

        var answer = await new ToolRun().Of("validate", folder.Path, "--details");

        Assert.Equal(
            """
            DIR/a.json: no findings (as of 2024-05-01)
            DIR/sub/b.json
              the file
                1:71  warning structure  HRD0040  /x
                  This version does not know the member; it is kept as it came.
                  A misspelt member is kept but never seen by a rule, and redaction withholds it.
              1 warning (as of 2024-05-01)
            2 case files, 1 without findings: 1 warning

            """,
            answer.Output.Replace(folder.Path, "DIR", StringComparison.Ordinal));
        Assert.Equal((0, string.Empty), (answer.Code, answer.Error));
    }

    [Fact]
    public async Task Russian_messages()
    {
        var rules = RuleSet.Empty.With(ToolRun.Always<CaseFile>("T4", Severity.Error, FindingKind.DoNoHarm));

        var answer = await new ToolRun { Input = Clean, Rules = rules }.Of("validate", "-", "--details", "--lang", "ru");

        Assert.Contains("\n      Найдено CaseFile на 2024-05-01.\n", answer.Output, StringComparison.Ordinal);
    }
}
