using HumanRights.Domain.Schemas;
using Xunit;

namespace HumanRights.Domain.Tests.Cli;

public sealed class SchemaCommandTests
{
    [Fact]
    public async Task The_names_are_listed()
    {
        var answer = await new ToolRun().Of("schema");

        Assert.StartsWith("case-file\nperson\ngroup\norganization\nfacility\n", answer.Output, StringComparison.Ordinal);
        Assert.Equal(SchemaCatalogue.Names, answer.Output.Split('\n')[..^1]);
        Assert.Equal(0, answer.Code);
    }

    [Fact]
    public async Task One_is_printed_as_it_is_shipped() =>
        Assert.Equal(new ToolAnswer(0, SchemaCatalogue.GetJson("person"), string.Empty), await new ToolRun().Of("schema", "person"));

    [Fact]
    public async Task All_are_written_into_a_folder_that_is_made()
    {
        using var folder = new TemporaryFolder();
        var target = folder.PathOf("new/schemas");

        Assert.Equal(new ToolAnswer(0, string.Empty, string.Empty), await new ToolRun().Of("schema", "-o", target));

        Assert.Equal(
            SchemaCatalogue.Names.Select(n => n + ".schema.json").Order(StringComparer.Ordinal),
            Directory.GetFiles(target).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));
        Assert.Equal(SchemaCatalogue.Write("case-file"), await File.ReadAllTextAsync(Path.Combine(target, "case-file.schema.json")));
    }

    [Fact]
    public async Task One_is_written_into_a_folder()
    {
        using var folder = new TemporaryFolder();

        Assert.Equal(0, (await new ToolRun().Of("schema", "person", "-o", folder.Path)).Code);

        Assert.Equal(["person.schema.json"], Directory.GetFiles(folder.Path).Select(f => Path.GetFileName(f)));
    }

    [Fact]
    public async Task What_cannot_be_written_or_is_not_there_is_told()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Put("taken", "a file");

        Assert.Equal(new ToolAnswer(2, string.Empty, "hrd: there is no schema people; hrd schema lists them\n"), await new ToolRun().Of("schema", "people"));
        Assert.Equal(new ToolAnswer(2, string.Empty, $"hrd: {file}: it cannot be written\n"), await new ToolRun().Of("schema", "-o", file));
    }
}
