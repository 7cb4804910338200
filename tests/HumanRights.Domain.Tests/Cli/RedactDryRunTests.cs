using System.Text;
using System.Text.Json;
using HumanRights.Domain.Cli;
using HumanRights.Domain.Tests.Support;
using Xunit;

namespace HumanRights.Domain.Tests.Cli;

/// <summary>What the compilers see before they publish. All people here are invented.</summary>
public sealed class RedactDryRunTests
{
    private static readonly string s_case = File.ReadAllText(Repository.PathTo("docs", "examples", "protected.json"));

    [Fact]
    public async Task Of_what_is_withheld_only_places_and_reasons_are_shown()
    {
        var text = await DryRun(s_case);
        var json = await DryRun(s_case, "--format", "json");

        Assert.Equal((0, string.Empty), (text.Code, text.Error));
        foreach (var shown in new[] { text.Output, json.Output })
        {
            Assert.Contains("Testa Probina", shown, StringComparison.Ordinal);
            foreach (var value in new[] { "Phantomova", "Exempla", "1971", "telephone", "2019-10-14", "sha-256", "prosecutor" })
            {
                Assert.DoesNotContain(value, shown, StringComparison.Ordinal);
            }
        }

        Assert.Contains("  withheld\n    when: told roughly or not at all\n    where: told roughly or not at all\n    #a2 victim: leads to what is withheld\n    count: small number\n", text.Output, StringComparison.Ordinal);
        Assert.Contains("    when: 2019-10\n    where: place/r1\n", text.Output, StringComparison.Ordinal);
        Assert.EndsWith("withheld whole\n  not for this audience: person/p2, source/s2\nrecords: 7 published, 1 under a pseudonym, 2 withheld\n", text.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_text_is_the_same_for_every_entropy()
    {
        var first = await DryRun(s_case);
        for (var i = 0; i < 5; i++)
        {
            Assert.Equal(first, await DryRun(s_case));
        }
    }

    [Fact]
    public async Task As_json_each_record_has_what_is_published_of_it_and_what_is_not()
    {
        var lines = (await DryRun(s_case, "--format", "json")).Output.TrimEnd('\n').Split('\n').Select(l => JsonDocument.Parse(l).RootElement).ToList();

        Assert.Equal(11, lines.Count);
        Assert.Equal("published", lines[0].GetProperty("outcome").GetString());
        Assert.Equal("Two nights at the harbour remand centre", lines[0].GetProperty("published").GetProperty("title").GetProperty("en").GetString());
        Assert.False(lines[0].GetProperty("published").TryGetProperty("persons", out _));

        var incident = lines.Single(l => l.TryGetProperty("record", out var record) && record.GetString() == "incident/i1");
        Assert.Equal(incident.GetProperty("publishedAs").GetString(), incident.GetProperty("published").GetProperty("id").GetString());
        Assert.Equal(
            ["""{"field":"when","rule":"rounded","count":1}""", """{"field":"where","rule":"rounded","count":1}""", """{"item":"a2","field":"victim","rule":"reference","count":1}""", """{"field":"count","rule":"smallNumber","count":1}"""],
            incident.GetProperty("withheld").EnumerateArray().Select(w => w.GetRawText()));

        var hidden = lines.Single(l => l.TryGetProperty("record", out var record) && record.GetString() == "person/p2");
        Assert.Equal("""{"record":"person/p2","outcome":"withheld","withheld":[{"rule":"record","count":1}]}""", hidden.GetRawText());
    }

    [Fact]
    public async Task Where_a_text_names_somebody_protected_it_is_refused_and_no_value_is_shown()
    {
        var named = s_case.Replace("during the night search", "of Phantomova", StringComparison.Ordinal);
        var text = await DryRun(named);
        var json = await DryRun(named, "--format", "json");

        Assert.Equal((1, "hrd: refused: a text names somebody protected: incident/i1 label\n"), (text.Code, text.Error));
        Assert.StartsWith("for public as of 2024-05-01; refused, so nothing is published\nthe file\n", text.Output, StringComparison.Ordinal);
        Assert.EndsWith("2 withheld; refused, so nothing is published\n", text.Output, StringComparison.Ordinal);
        Assert.StartsWith("{\"outcome\":\"refused\",\"audience\":\"public\",\"asOf\":\"2024-05-01\",\"withheld\":[", json.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Phantomova", text.Output + json.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Probina", text.Output + json.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_a_wide_terminal_both_stand_beside_each_other_and_nothing_is_cut()
    {
        var narrow = await Shown(80);
        var wide = await Shown(100);

        Assert.Contains("  published\n", narrow, StringComparison.Ordinal);
        Assert.Matches("\n  published +withheld\n    label \\[en\\]: Beating during the night search +when: told roughly or not at all\n    kind: violation +where: told", wide);
        Assert.Equal(Words(narrow), Words(wide));
        Assert.Equal(narrow, (await DryRun(s_case)).Output);

        // A line that does not fit keeps its paragraph from being set in columns.
        var longer = s_case.Replace("during the night search", "during the night search, of which the report speaks at length and more than once", StringComparison.Ordinal);
        Assert.Contains("at length and more than once\n    kind: violation\n", await Shown(100, longer), StringComparison.Ordinal);

        static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("--dry-run writes no publication: leave --output away", "--audience", "public", "--dry-run", "-o", "out.json")]
    [InlineData("--body names no record of the case file", "--audience", "named-body", "--body", "organization/nobody")]
    public async Task What_cannot_be_meant_is_refused(string message, params string[] options) =>
        Assert.Equal(new ToolAnswer(2, string.Empty, $"hrd: {message}\n"), await new ToolRun { Input = s_case }.Of(["redact", "-", .. options]));

    private static Task<ToolAnswer> DryRun(string json, params string[] more) => new ToolRun { Input = json }.Of(["redact", "-", "--audience", "public", "--dry-run", .. more]);

    private static async Task<string> Shown(int width, string? json = null)
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(json ?? s_case));
        using var output = new MemoryStream();
        using var error = new StringWriter();
        await new Tool(new Terminal(input, false, output, error) { Width = width }).RunAsync(["redact", "-", "--audience", "public", "--dry-run"], CancellationToken.None);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
