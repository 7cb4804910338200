using Xunit;

namespace HumanRights.Domain.Tests.Cli;

public sealed class RedactCommandTests
{
    private const string Case = """
        {
          "schemaVersion": "1.0",
          "id": "urn:example:protected",
          "compiledOn": "2024-05-01",
          "marking": {"level": "clear", "audiences": ["public"], "reviewed": true},
          "persons": [
            {"id": "person/p1", "names": [{"key": "n1", "forms": [{"key": "f1", "fullText": "Testa Probina", "lang": "en"}]}]},
            {"id": "person/p2", "names": [{"key": "n1", "forms": [{"key": "f1", "fullText": "Verita Phantomova", "lang": "en"}]}], "markings": [{"level": "red"}]}
          ]
        }
        """;

    [Fact]
    public async Task The_publication_holds_what_is_free_and_nothing_of_the_rest()
    {
        var answer = await new ToolRun { Input = Case }.Of("redact", "-", "--audience", "public");

        Assert.Equal((0, string.Empty), (answer.Code, answer.Error));
        Assert.Contains("Testa Probina", answer.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Phantomova", answer.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("person/p1", answer.Output, StringComparison.Ordinal);
        Assert.NotEqual(answer, await new ToolRun { Input = Case }.Of("redact", "-", "--audience", "public"));
    }

    [Fact]
    public async Task With_kept_entropy_the_result_is_the_same()
    {
        using var folder = new TemporaryFolder();
        var entropy = folder.Put("entropy", "nobody can guess");
        var output = Path.Combine(folder.Path, "out.json");

        Assert.Equal(await new ToolRun { Input = Case }.Of("redact", "-", "--audience", "public", "--entropy", entropy), await new ToolRun { Input = Case }.Of("redact", "-", "--audience", "public", "--entropy", entropy));
        Assert.Equal(new ToolAnswer(0, string.Empty, string.Empty), await new ToolRun { Input = Case }.Of("redact", "-", "--audience", "public", "-o", output));
        Assert.Contains("Testa Probina", await File.ReadAllTextAsync(output), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_case_file_itself_is_not_overwritten()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Put("case.json", Case);

        var answer = await new ToolRun().Of("redact", file, "--audience", "public", "-o", Path.Combine(folder.Path, ".", "case.json"));

        Assert.Equal((2, string.Empty), (answer.Code, answer.Output));
        Assert.Contains("name another file", answer.Error, StringComparison.Ordinal);
        Assert.Equal(Case, await File.ReadAllTextAsync(file));
    }

    [Fact]
    public async Task Nor_by_way_of_a_link()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Put("case.json", Case);
        File.CreateSymbolicLink(folder.PathOf("link.json"), file);
        Directory.CreateSymbolicLink(folder.PathOf("other"), folder.Path);
        foreach (var (input, output) in new[] { ("case.json", "link.json"), ("link.json", "case.json"), ("case.json", "other/case.json"), ("other/link.json", "case.json") })
        {
            Assert.Equal(2, (await new ToolRun().Of("redact", folder.PathOf(input), "--audience", "public", "-o", folder.PathOf(output))).Code);
            Assert.Equal(Case, await File.ReadAllTextAsync(file));
        }

        Assert.Equal(0, (await new ToolRun().Of("redact", file, "--audience", "public", "-o", folder.PathOf("other/public.json"))).Code);
    }

    [Fact]
    public async Task An_error_in_the_result_is_told_in_words_and_by_the_place_in_the_file()
    {
        const string WithoutBasis = """
            {"schemaVersion":"1.0","id":"urn:example:refused","compiledOn":"2024-05-01","marking":{"level":"clear","audiences":["public"],"reviewed":true},
             "persons":[{"id":"person/p1","names":[{"key":"n1","forms":[{"key":"f1","fullText":"Testa Probina"}]}]}],
             "complaints":[{"id":"complaint/c1","kind":"complaint","complainants":[{"key":"k1","actor":"person/p1","capacity":"victim"}]}],
             "groups":[{"id":"group/g1"}],"consents":[{"id":"consent/c1","status":"given","persons":["group/g1"],"uses":["named-publication"],"audiences":["public"]}]}
            """;
        var answer = await new ToolRun { Input = WithoutBasis }.Of("redact", "-", "--audience", "public");

        Assert.Equal((1, string.Empty), (answer.Code, answer.Output));
        Assert.StartsWith("hrd: refused: the result has an error: HRD2101 person/p1 names: ", answer.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Probina", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_in_a_freed_text_is_told_by_its_place_alone()
    {
        var answer = await new ToolRun { Input = Case.Replace("\"compiledOn\"", "\"title\": {\"en\": \"About Phantomova\"}, \"compiledOn\"", StringComparison.Ordinal) }.Of("redact", "-", "--audience", "public");

        Assert.Equal((1, string.Empty), (answer.Code, answer.Output));
        Assert.Contains("refused: a text names somebody protected", answer.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Phantomova", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wrong_usage_is_told()
    {
        Assert.Equal(2, (await new ToolRun { Input = Case }.Of("redact", "-")).Code);
        Assert.Equal(2, (await new ToolRun { Input = Case }.Of("redact", "-", "--audience", "everybody")).Code);
        Assert.Equal(2, (await new ToolRun { Input = Case }.Of("redact", "-", "--audience", "named-body")).Code);
        Assert.Equal(2, (await new ToolRun { Input = Case }.Of("redact", "-", "--audience", "public", "--entropy", "no-such-file")).Code);
        Assert.Equal(2, (await new ToolRun().Of("redact", "no-such-file.json", "--audience", "public")).Code);
    }
}
