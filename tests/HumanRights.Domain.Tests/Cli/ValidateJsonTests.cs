using HumanRights.Domain.Actors;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Validation;
using Xunit;

namespace HumanRights.Domain.Tests.Cli;

public sealed class ValidateJsonTests
{
    private const string File = """
        {"schemaVersion":"1.0","id":"urn:example:1","compiledOn":"2024-05-01","titel":1,
         "acknowledgements":[{"rule":"T1","target":{"record":"person/p2"},"reason":{"en":"Seen"}}],
         "persons":[{"id":"person/p1","names":[{"key":"n1","type":"legal"}]},{"id":"person/p2"}]}
        """;

    [Fact]
    public async Task Findings_are_one_object_a_line_with_the_documented_members()
    {
        var rules = RuleSet.Empty
            .With(ToolRun.Always<Person>("T1", Severity.Error, FindingKind.DataQuality, "birth"))
            .With(ToolRun.Always<PersonName>("T2", Severity.Info, FindingKind.LegalityGap));

        var answer = await new ToolRun { Input = File, Rules = rules }.Of("validate", "--format", "json", "-");

        Assert.Equal(
            """
            {"file":"-","line":1,"column":71,"layer":"structure","rule":"HRD0040","severity":"warning","path":"/titel","message":"This version does not know the member; it is kept as it came. Perhaps 'title' was meant."}
            {"file":"-","line":3,"column":13,"rule":"T1","severity":"error","kind":"dataQuality","record":"person/p1","path":"/persons/0/birth","message":"Found Person as of 2024-05-01."}
            {"file":"-","line":3,"column":40,"rule":"T2","severity":"info","kind":"legalityGap","record":"person/p1","item":"n1","path":"/persons/0/names/0","message":"Found PersonName as of 2024-05-01."}

            """,
            answer.Output);
        Assert.Equal("hrd: 1 acknowledged, not among the findings\n", answer.Error);
        Assert.Equal(1, answer.Code);
    }

    [Fact]
    public async Task A_clean_file_gives_no_line_at_all()
    {
        var answer = await new ToolRun { Input = """{"schemaVersion":"1.0","id":"urn:example:1","compiledOn":"2024-05-01"}""" }.Of("validate", "--format", "json");

        Assert.Equal(new ToolAnswer(0, string.Empty, string.Empty), answer);
    }

    [Fact]
    public async Task Russian_messages_are_not_escaped()
    {
        var answer = await new ToolRun { Input = "[]" }.Of("validate", "--format", "json", "--lang", "ru");

        Assert.Equal("""{"file":"-","line":1,"column":1,"layer":"structure","rule":"HRD0020","severity":"error","path":"","message":"Здесь должно быть: object."}""" + "\n", answer.Output);
    }
}
