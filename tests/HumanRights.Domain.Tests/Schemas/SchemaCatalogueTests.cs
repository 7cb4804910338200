using System.Text.Json.Nodes;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Schemas;
using HumanRights.Domain.Tests.Support;
using Xunit;

namespace HumanRights.Domain.Tests.Schemas;

public sealed class SchemaCatalogueTests
{
    public static TheoryData<string> Names => [.. SchemaCatalogue.Names];

    [Fact]
    public void There_is_one_schema_for_the_case_file_one_for_each_record_kind_and_one_for_country_packs() =>
        Assert.Equal(
            ["case-file", .. StructureTable.All.Where(static s => s.RecordKind is not null).Select(static s => s.RecordKind!).Order(StringComparer.Ordinal), "country-pack"],
            [SchemaCatalogue.Names[0], .. SchemaCatalogue.Names.Skip(1).SkipLast(1).Order(StringComparer.Ordinal), SchemaCatalogue.Names[^1]]);

    [Theory]
    [MemberData(nameof(Names))]
    public void The_committed_file_the_embedded_schema_and_the_structure_table_agree(string name)
    {
        var written = SchemaCatalogue.Write(name);
        Assert.Equal(written, File.ReadAllText(Repository.PathTo("src", "HumanRights.Domain", "Schemas", SchemaCatalogue.FileNameOf(name))));
        Assert.Equal(written, SchemaCatalogue.GetJson(name));
    }

    [Fact]
    public void No_schema_file_is_left_over() =>
        Assert.Equal(
            SchemaCatalogue.Names.Select(SchemaCatalogue.FileNameOf).Order(StringComparer.Ordinal),
            Directory.GetFiles(Repository.PathTo("src", "HumanRights.Domain", "Schemas"), "*.json").Select(static f => Path.GetFileName(f)!).Order(StringComparer.Ordinal));

    [Fact]
    public void The_identifier_is_a_urn_with_the_version_of_the_format() =>
        Assert.Equal("urn:humanrights-domain:schema:1.0:person", JsonNode.Parse(SchemaCatalogue.GetJson("person"))!["$id"]!.GetValue<string>());

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_definition_that_a_schema_shares_with_the_case_file_is_the_same(string name)
    {
        var all = Definitions("case-file");
        var own = Definitions(name).Where(d => !all.ContainsKey(d.Key)).Select(static d => d.Key).ToList();
        Assert.True(own.Count == 0 || name == "country-pack", string.Join(", ", own));
        foreach (var (definition, schema) in Definitions(name).Where(d => all.ContainsKey(d.Key)))
        {
            Assert.True(JsonNode.DeepEquals(all[definition], schema), definition);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_schema_refers_to_its_own_definitions_and_to_every_one_of_them(string name)
    {
        var root = JsonNode.Parse(SchemaCatalogue.GetJson(name))!;
        var referred = new HashSet<string>(StringComparer.Ordinal);
        Visit(root, (key, value) =>
        {
            if (key == "$ref")
            {
                referred.Add(value!.GetValue<string>());
            }
        });
        Assert.Equal(Definitions(name).Select(static d => "#/$defs/" + d.Key).Order(StringComparer.Ordinal), referred.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Everything_has_a_title_or_a_description_with_words_in_it(string name)
    {
        foreach (var (definition, schema) in Definitions(name))
        {
            Assert.True(schema!["title"]!.GetValue<string>().Length > 1, definition);
            Assert.True(schema["description"]!.GetValue<string>().Length > 10, definition);
            foreach (var (member, property) in (schema["properties"] ?? schema["anyOf"]?[1]?["properties"])?.AsObject() ?? [])
            {
                Assert.True(property!["description"]!.GetValue<string>().Length > 3, definition + "." + member);
            }
        }
    }

    [Fact]
    public void An_open_list_shows_its_codes_and_a_closed_one_has_no_others()
    {
        var all = Definitions("case-file");
        Assert.Contains("prison", all["FacilityKind"]!["anyOf"]![0]!["enum"]!.AsArray().Select(static c => c!.GetValue<string>()));
        Assert.Equal(["public", "partners", "named-body", "internal"], all["Audience"]!["enum"]!.AsArray().Select(static c => c!.GetValue<string>()));
    }

    [Fact]
    public void A_name_that_is_no_schema_is_refused()
    {
        Assert.Throws<ArgumentException>(() => SchemaCatalogue.GetJson("nobody"));
        Assert.Throws<ArgumentException>(() => SchemaCatalogue.Write("Person"));
        Assert.Throws<ArgumentNullException>(() => SchemaCatalogue.GetJson(null!));
    }

    private static JsonObject Definitions(string name) => JsonNode.Parse(SchemaCatalogue.GetJson(name))!["$defs"]!.AsObject();

    private static void Visit(JsonNode? node, Action<string, JsonNode?> see)
    {
        switch (node)
        {
            case JsonObject members:
                foreach (var (key, value) in members)
                {
                    see(key, value);
                    Visit(value, see);
                }

                break;
            case JsonArray items:
                foreach (var item in items)
                {
                    Visit(item, see);
                }

                break;
            default:
                break;
        }
    }
}
