using System.Text.Json;
using CsvHelper;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Tests.Support;
using Xunit;

namespace HumanRights.Domain.Tests.Cli;

public sealed class CodelistCommandTests
{
    [Fact]
    public async Task One_list_as_text()
    {
        var answer = await new ToolRun().Of("codelist", "facility-kind");

        Assert.StartsWith("facility-kind (open): ", answer.Output, StringComparison.Ordinal);
        Assert.Contains("\n  prison  Prison · Тюрьма\n    Cell-type institution for convicted persons; barrack-type institutions are penal-colony.\n", answer.Output, StringComparison.Ordinal);
        Assert.Equal((0, string.Empty), (answer.Code, answer.Error));
    }

    [Fact]
    public async Task One_list_as_json()
    {
        var answer = await new ToolRun().Of("codelist", "facility-kind", "--format", "json");

        Assert.StartsWith(
            """{"list":"facility-kind","code":"prison","status":"active","since":"1.0","labelEn":"Prison","labelRu":"Тюрьма","definition":"Cell-type institution for convicted persons; barrack-type institutions are penal-colony."}""" + "\n",
            answer.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Comma_separated_values_are_those_that_define_the_lists()
    {
        foreach (var list in CodelistRegistry.All)
        {
            var answer = await new ToolRun().Of("codelist", list.Name, "--format", "csv");

            Assert.Equal(0, answer.Code);
            Assert.Equal(Rows(await File.ReadAllTextAsync(Repository.PathTo("src", "HumanRights.Domain", "Codelists", list.Name + ".csv"))), Rows(answer.Output));
        }
    }

    [Fact]
    public async Task All_lists_are_listed_one_a_line()
    {
        var text = await new ToolRun().Of("codelist");
        var json = await new ToolRun().Of("codelist", "--format", "json");
        var csv = await new ToolRun().Of("codelist", "--format", "csv");
        var names = CodelistRegistry.All.Select(l => l.Name).ToArray();

        Assert.Equal(names, text.Output.Split('\n')[..^1].Select(l => l[..l.IndexOf(' ', StringComparison.Ordinal)]));
        Assert.Contains("\nweekday  ", text.Output, StringComparison.Ordinal);
        Assert.Equal(names, json.Output.Split('\n')[..^1].Select(l => JsonElement.Parse(l).GetProperty("list").GetString()));
        Assert.Contains("""{"list":"weekday","openness":"closed","reason":""", json.Output, StringComparison.Ordinal);
        Assert.Contains("\"description\":\"A day of the week.\",\"codes\":7}\n", json.Output, StringComparison.Ordinal);
        var rows = Rows(csv.Output);
        Assert.Equal(["list", "openness", "reason", "description", "codes"], rows[0]);
        Assert.Equal(names, rows.Skip(1).Select(r => r[0]));
    }

    [Fact]
    public async Task A_list_that_there_is_not_is_wrong_usage() => Assert.Equal(
        new ToolAnswer(2, string.Empty, "hrd: there is no codelist colours; hrd codelist lists them\n"),
        await new ToolRun().Of("codelist", "colours"));

    private static List<string[]> Rows(string csv)
    {
        using var reader = CsvReader.FromText(csv, new CsvReaderOptions { HasHeader = false, Separator = ',', MalformedData = CsvMalformedDataHandling.Throw });
        var rows = new List<string[]>();
        while (reader.Read())
        {
            rows.Add(reader.Current.ToArray());
        }

        return rows;
    }
}
