using Xunit;

namespace HumanRights.Domain.Tests.Cli;

public sealed class DiffCommandTests
{
    private const string Before = """
        {"schemaVersion":"1.0","id":"urn:example:6","compiledOn":"2024-05-01",
         "persons":[{"id":"person/p1","names":[{"key":"n1","forms":[{"key":"f1","fullText":"Invented Name"}]}]},{"id":"person/p2"}]}
        """;

    private const string After = """
        {"schemaVersion":"1.0","id":"urn:example:6","compiledOn":"2024-05-02",
         "persons":[{"id":"person/p3"},{"id":"person/p1","names":[{"key":"n1","forms":[{"key":"f1","fullText":"Invented Other Name"}]}],"birth":{"on":"1975"}}]}
        """;

    [Fact]
    public async Task Differences_stand_by_record_without_what_they_say()
    {
        using var folder = new TemporaryFolder();
        var answer = await new ToolRun { Input = Before }.Of("diff", "-", folder.Put("b.json", After));

        Assert.Equal(
            """
            ~ the file
                ~ compiledOn  /compiledOn
            ~ person/p1
                ~ #f1 fullText  /persons/0/names/0/forms/0/fullText
                + birth  /persons/1/birth
            - person/p2  /persons/1
            + person/p3  /persons/0
            5 differences: 2 added, 1 removed, 2 changed

            """,
            answer.Output);
        Assert.Equal((1, string.Empty), (answer.Code, answer.Error));
    }

    [Fact]
    public async Task As_json_each_has_its_places()
    {
        using var folder = new TemporaryFolder();
        var answer = await new ToolRun { Input = Before }.Of("diff", "-", folder.Put("b.json", After), "--format", "json");

        Assert.Equal(
            """
            {"kind":"changed","field":"compiledOn","before":"/compiledOn","after":"/compiledOn"}
            {"kind":"changed","record":"person/p1","item":"f1","field":"fullText","before":"/persons/0/names/0/forms/0/fullText","after":"/persons/1/names/0/forms/0/fullText"}
            {"kind":"added","record":"person/p1","field":"birth","after":"/persons/1/birth"}
            {"kind":"removed","record":"person/p2","before":"/persons/1"}
            {"kind":"added","record":"person/p3","after":"/persons/0"}

            """,
            answer.Output);
    }

    [Fact]
    public async Task Equal_files_have_none_and_files_that_cannot_be_read_cannot_be_compared()
    {
        using var folder = new TemporaryFolder();

        Assert.Equal(new ToolAnswer(0, "no differences\n", string.Empty), await new ToolRun { Input = Before }.Of("diff", "-", folder.Put("a.json", Before)));
        Assert.Equal(2, (await new ToolRun { Input = "{}" }.Of("diff", "-", folder.Put("a.json", Before))).Code);
        Assert.Equal(2, (await new ToolRun { Input = Before }.Of("diff", "-", "no-such-file.json")).Code);
    }
}
