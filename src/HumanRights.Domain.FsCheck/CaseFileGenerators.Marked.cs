using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using HumanRights.Domain.FsCheck.Inventing;
using HumanRights.Domain.FsCheck.Structure;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Serialization;

namespace HumanRights.Domain.FsCheck;

/// <content>Case files that are partly for publication and partly not.</content>
public static partial class CaseFileGenerators
{
    private static readonly string[] s_markings =
    [
        """{"level":"red"}""", """{"level":"red"}""", """{"level":"amber"}""", """{"level":"green"}""", """{"level":"clear","audiences":["public"],"reviewed":true}""", """{"level":"clear","audiences":["public"]}""",
    ];

    /// <summary>
    /// Valid case files that a publication divides: marked for the public and read as a whole, with records in them marked otherwise, some of
    /// them red. The names of those persons occur nowhere else. What one shrinks to is valid too.
    /// </summary>
    public static Arbitrary<CaseFile> Marked { get; } = Arb.From(Gen.Sized(static size => Seeds.Select(seed => InventMarked(seed, FewestRecords + (size / 4)))), Shrink);

    internal static CaseFile InventMarked(ulong seed, int records)
    {
        var json = JsonNode.Parse(CaseFileJson.WriteToUtf8(Invent(seed, records), WriteOptions.Compact))!.AsObject();
        var dice = new Dice(seed + 1);
        json["marking"] = JsonNode.Parse("""{"level":"clear","audiences":["public"],"reviewed":true}""");
        foreach (var member in StructureTable.Of<CaseFile>().Members.Where(m => m.Object?.RecordKind is not null && json[m.Name] is JsonArray))
        {
            foreach (var record in json[member.Name]!.AsArray().OfType<JsonObject>())
            {
                var isMarked = dice.OneIn(3);
                if (isMarked)
                {
                    record["markings"] = new JsonArray(JsonNode.Parse(dice.Of<string>(s_markings)));
                }
                else if (dice.OneIn(2))
                {
                    record.Remove("markings");
                }

                if (record.ContainsKey("markings") && record["names"] is JsonArray names)
                {
                    Rename(names, dice);
                }
            }
        }

        return CaseFileJson.Read(JsonSpelling.Plain(json)).Require();
    }

    /// <summary>Gives somebody a name that nobody else bears, however it sounds.</summary>
    private static void Rename(JsonArray names, Dice dice)
    {
        foreach (var form in names.OfType<JsonObject>().SelectMany(static n => n["forms"] as JsonArray ?? []).OfType<JsonObject>())
        {
            if (form.ContainsKey("fullText"))
            {
                form["fullText"] = dice.Of("Quoxaxa", "Zuwazzo") + " " + dice.Of("Vuvuzuxa", "Yoxyzzyx");
            }

            if (form["parts"] is JsonObject parts)
            {
                foreach (var part in parts.Select(static p => p.Key).ToArray())
                {
                    parts[part] = dice.Of("Quoxaxa", "Zuwazzo", "Vuvuzuxa", "Yoxyzzyx");
                }
            }
        }
    }
}
