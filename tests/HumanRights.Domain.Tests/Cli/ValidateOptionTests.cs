using HumanRights.Domain.Actors;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Validation;
using Xunit;

namespace HumanRights.Domain.Tests.Cli;

public sealed class ValidateOptionTests
{
    private const string Clean = """{"schemaVersion":"1.0","id":"urn:example:1","compiledOn":"2024-05-01","persons":[{"id":"person/p1"}]}""";
    private const string Warned = """{"schemaVersion":"1.0","id":"urn:example:1","compiledOn":"2024-05-01","titel":1}""";
    private const string Broken = "[]";

    private static readonly RuleSet s_three = RuleSet.Empty
        .With(ToolRun.Always<CaseFile>("T1", Severity.Error, FindingKind.DataQuality))
        .With(ToolRun.Always<CaseFile>("T2", Severity.Warning, FindingKind.Completeness))
        .With(ToolRun.Always<Person>("T3", Severity.Info, FindingKind.DoNoHarm));

    [Theory]
    [InlineData(Clean, "error", 0)]
    [InlineData(Clean, "warning", 0)]
    [InlineData(Clean, "never", 0)]
    [InlineData(Warned, "error", 0)]
    [InlineData(Warned, "warning", 1)]
    [InlineData(Warned, "never", 0)]
    [InlineData(Broken, "error", 1)]
    [InlineData(Broken, "warning", 1)]
    [InlineData(Broken, "never", 0)]
    public async Task The_exit_code_follows_fail_on(string file, string failOn, int code) =>
        Assert.Equal(code, (await new ToolRun { Input = file }.Of("validate", "-", "--fail-on", failOn)).Code);

    [Fact]
    public async Task Findings_that_are_acknowledged_do_not_fail()
    {
        var file = """{"schemaVersion":"1.0","id":"urn:example:1","compiledOn":"2024-05-01","acknowledgements":[{"rule":"T1","reason":{"en":"Seen"}}]}""";

        var answer = await new ToolRun { Input = file, Rules = s_three.Only("T1") }.Of("validate", "-", "--details", "--fail-on", "warning");

        Assert.Equal(
            """
            -
              acknowledged
                the file
                  1:1  error dataQuality  T1  (root)
                    Found CaseFile as of 2024-05-01.
                    accepted
              no findings, 1 acknowledged (as of 2024-05-01)

            """,
            answer.Output);
        Assert.Equal(0, answer.Code);
    }

    [Theory]
    [InlineData("", "T1 T2 T3")]
    [InlineData("T2", "T2")]
    [InlineData("+T2,T3", "T2 T3")]
    [InlineData("-T2", "T1 T3")]
    [InlineData("-T2,-T3", "T1")]
    [InlineData("T1,T2,-T1", "T2")]
    [InlineData("-T1,-T2,+T1", "T1 T3")]
    public async Task Rules_are_chosen_from_left_to_right(string list, string expected)
    {
        string[] args = list.Length == 0 ? ["validate", "-", "--format", "json"] : ["validate", "-", "--format", "json", "--rules=" + list];

        var answer = await new ToolRun { Input = Clean, Rules = s_three }.Of(args);

        Assert.Equal(expected, string.Join(' ', answer.Output.Split('\n').Where(l => l.Length > 0).Select(l => l[(l.IndexOf("\"rule\":\"", StringComparison.Ordinal) + 8)..][..2]).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public async Task The_option_for_rules_may_be_repeated_and_take_a_minus_behind_a_blank()
    {
        var answer = await new ToolRun { Input = Clean, Rules = s_three }.Of("validate", "--rules", "-T1", "--rules", "-T2", "-");

        Assert.Contains("  1 info (as of 2024-05-01)", answer.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("T9", "hrd: there is no rule T9; hrd rules lists them\n")]
    [InlineData("T1,-T9", "hrd: there is no rule T9; hrd rules lists them\n")]
    [InlineData("-HRD0040", "hrd: HRD0040 is part of reading and cannot be chosen or left out\n")]
    public async Task A_rule_that_there_is_not_is_wrong_usage(string list, string error) =>
        Assert.Equal(new ToolAnswer(2, string.Empty, error), await new ToolRun { Input = Clean, Rules = s_three }.Of("validate", "-", "--rules=" + list));

    [Fact]
    public async Task Structure_only_runs_no_rule_and_no_check_of_values()
    {
        var file = """{"schemaVersion":"1.0","id":"urn:example:1","compiledOn":"2024-02-30","titel":1}""";

        var structure = await new ToolRun { Input = file, Rules = s_three }.Of("validate", "-", "--structure-only", "--details");
        var whole = await new ToolRun { Input = file, Rules = s_three }.Of("validate", "-", "--format", "json");

        Assert.Equal(
            """
            -
              the file
                1:71  warning structure  HRD0040  /titel
                  This version does not know the member; it is kept as it came. Perhaps 'title' was meant.
                  A misspelt member is kept but never seen by a rule, and redaction withholds it.
              1 warning (syntax and structure alone)

            """,
            structure.Output);
        Assert.Equal(0, structure.Code);
        Assert.Contains("\"rule\":\"HRD0061\"", whole.Output, StringComparison.Ordinal);
        Assert.Equal(1, whole.Code);
        Assert.Equal(
            "-: no findings (syntax and structure alone)\n",
            (await new ToolRun { Input = Clean, Rules = s_three }.Of("validate", "-", "--structure-only", "--details")).Output);
    }

    [Fact]
    public async Task Structure_only_and_rules_exclude_each_other() => Assert.Equal(
        new ToolAnswer(2, string.Empty, "hrd: --rules and --structure-only exclude each other\n"),
        await new ToolRun { Input = Clean, Rules = s_three }.Of("validate", "-", "--structure-only", "--rules", "T1"));

    [Theory]
    [InlineData("--audience and --structure-only exclude each other", "--structure-only", "--audience", "public")]
    [InlineData("--body needs --audience named-body", "--body", "organization/o1")]
    [InlineData("--audience named-body needs --body", "--audience", "named-body")]
    [InlineData("--body takes the id of an actor, for example organization/o1", "--audience", "named-body", "--body", "o1")]
    public async Task An_audience_is_told_whole(string complaint, params string[] options) => Assert.Equal(
        new ToolAnswer(2, string.Empty, $"hrd: {complaint}\n"),
        await new ToolRun { Input = Clean }.Of(["validate", "-", .. options]));

    [Fact]
    public async Task An_audience_makes_rules_about_publishing_speak()
    {
        var file = """{"schemaVersion":"1.0","id":"urn:example:1","compiledOn":"2024-05-01","marking":{"level":"green","reviewed":true},"title":{"en":"To a@example.org"}}""";

        Assert.Equal(0, (await new ToolRun { Input = file, Rules = RuleSet.Default }.Of("validate", "-")).Code);
        Assert.Equal("-: no findings (as of 2024-05-01, for public)\n", (await new ToolRun { Input = file, Rules = RuleSet.Default }.Of("validate", "-", "--audience", "public")).Output);
        var answer = await new ToolRun { Input = file, Rules = RuleSet.Default }.Of("validate", "-", "--audience", "partners", "--lang", "ru");
        Assert.Equal(1, answer.Code);
        Assert.Contains("HRD2108  /title/en", answer.Output, StringComparison.Ordinal);
        Assert.EndsWith(" (на 2024-05-01, получатель: partners)\n", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_day_can_be_given()
    {
        var answer = await new ToolRun { Input = Clean, Rules = s_three.Only("T3") }.Of("validate", "-", "--as-of", "2031-12-31");

        Assert.Contains("Found Person as of 2031-12-31.", answer.Output, StringComparison.Ordinal);
        Assert.EndsWith("  1 info (as of 2031-12-31)\n", answer.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024")]
    [InlineData("2024-02-30")]
    [InlineData("0000-01-01")]
    [InlineData("-0001-01-01")]
    [InlineData("yesterday")]
    public async Task A_day_that_is_none_is_wrong_usage(string day) => Assert.Equal(
        new ToolAnswer(2, string.Empty, "hrd: --as-of takes a day as YYYY-MM-DD\nhrd: see: hrd validate --help\n"),
        await new ToolRun { Input = Clean }.Of("validate", "-", "--as-of", day));

    [Fact]
    public async Task What_cannot_be_opened_is_told_and_the_rest_is_validated()
    {
        using var folder = new TemporaryFolder();
        var broken = folder.Put("broken.json", Broken);
        var missing = folder.PathOf("missing.json");
        var empty = Directory.CreateDirectory(folder.PathOf("empty")).FullName;

        var answer = await new ToolRun().Of("validate", missing, empty, broken, "a\0b", "--format", "json");

        Assert.Equal(2, answer.Code);
        Assert.Equal(
            "hrd: DIR/missing.json: there is no such file\nhrd: DIR/empty: there is no file *.json in this folder\nhrd: a\\u0000b: this is not the name of a file\n",
            answer.Error.Replace(folder.Path, "DIR", StringComparison.Ordinal));
        Assert.Contains("broken.json\",\"line\":1,\"column\":1,\"layer\":\"structure\",\"rule\":\"HRD0020\"", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stream_that_cannot_be_opened_is_told() => Assert.Equal(
        new ToolAnswer(2, string.Empty, "hrd: nowhere/missing.jsonl: there is no such file\n"),
        await new ToolRun().Of("validate", "--jsonl", "nowhere/missing.jsonl"));

    [Fact]
    public async Task Standard_input_is_read_once() => Assert.Equal(
        new ToolAnswer(2, "-: no findings (as of 2024-05-01)\n", "hrd: -: standard input can be read only once\n"),
        await new ToolRun { Input = Clean }.Of("validate", "-", "-"));

    [Fact]
    public async Task Nobody_is_left_waiting_at_a_terminal() => Assert.Equal(
        new ToolAnswer(2, string.Empty, "hrd: name a file or a folder, or - to type a case file\n"),
        await new ToolRun { IsInputATerminal = true }.Of("validate"));

    [Fact]
    public async Task A_file_that_is_too_large_is_a_finding()
    {
        var answer = await new ToolRun { Input = Clean, LongestFile = 10 }.Of("validate", "--format", "json");

        Assert.Equal("""{"file":"-","line":1,"column":1,"layer":"syntax","rule":"HRD0006","severity":"error","path":"","message":"The text is longer than the limit of this reading."}""" + "\n", answer.Output);
        Assert.Equal(1, answer.Code);
    }

    [Fact]
    public async Task An_empty_file_is_a_finding()
    {
        var answer = await new ToolRun().Of("validate", "--format", "json");

        Assert.Contains("\"rule\":\"HRD0008\"", answer.Output, StringComparison.Ordinal);
        Assert.Equal(1, answer.Code);
    }
}
