using System.Globalization;
using System.Text.Json.Nodes;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Tests.Support;
using HumanRights.Domain.Text;

namespace HumanRights.Domain.Tests.Redaction;

/// <summary>Puts a token into every place of a case file that can hold a text. The structure table says where, so a new member is covered from its first day.</summary>
internal sealed class Canaries
{
    /// <summary>What every token holds, in whatever capitals.</summary>
    internal const string Token = "zqcanary";

    private readonly bool _withHandles;
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);

    private Canaries(bool withHandles) => _withHandles = withHandles;

    /// <summary>The fixtures that hold every member of a kind of record.</summary>
    internal static IEnumerable<string> Files =>
        Directory.GetFiles(Repository.PathTo("tests", "HumanRights.Domain.Tests", "Fixtures", "v1.0", "valid"), "*.full.json").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal);

    /// <summary>How many tokens were planted.</summary>
    internal int Count { get; private set; }

    /// <summary>A fixture with tokens in it.</summary>
    /// <param name="name">One of <see cref="Files"/>.</param>
    /// <param name="withHandles">Whether ids and keys become tokens too. Messages tell ids and keys, which is what they are for; publications do not.</param>
    /// <param name="canaries">Knows how many.</param>
    internal static JsonObject In(string name, bool withHandles, out Canaries canaries)
    {
        var root = JsonNode.Parse(File.ReadAllText(Repository.PathTo("tests", "HumanRights.Domain.Tests", "Fixtures", "v1.0", "valid", name + ".json")))!.AsObject();
        canaries = new Canaries(withHandles);
        canaries.PlantIn(root, StructureTable.Of<CaseFile>());
        return root;
    }

    internal static IEnumerable<JsonObject> RecordsOf(JsonObject root) =>
        StructureTable.Of<CaseFile>().Members.Where(m => m.Object?.RecordArray is not null && root.ContainsKey(m.Name)).SelectMany(m => root[m.Name]!.AsArray()).Select(r => r!.AsObject());

    private void PlantIn(JsonObject node, ObjectShape shape)
    {
        node.Remove("markings");
        foreach (var member in shape.Members)
        {
            // The packs that a file calls for are looked up by name.
            if (node[member.Name] is not { } value || member.Name == "countryPacks")
            {
                continue;
            }

            if (member.Kind == MemberKind.Object)
            {
                foreach (var below in (member.IsList ? value.AsArray().AsEnumerable() : [value]).OfType<JsonObject>())
                {
                    PlantIn(below, member.Object!);
                }
            }
            else if (member.IsList)
            {
                node[member.Name] = new JsonArray([.. value.AsArray().Select(v => Planted(v!, member))]);
            }
            else
            {
                node[member.Name] = Planted(value, member);
            }
        }

        if (shape.KeepsUnknown && shape.PlainMember is null)
        {
            node[Text()] = new JsonObject { [Text()] = new JsonArray(Text()) };
        }
    }

    private JsonNode Planted(JsonNode value, MemberShape member) => member.Kind switch
    {
        MemberKind.LanguageMap => new JsonObject { ["en"] = Text(), ["ru-x-" + Token] = Text(), ["kk-" + Token] = Text() },
        MemberKind.Text => Text(),
        MemberKind.AbsenceMap => new JsonObject { [Field()] = Absence(value, member.Object!), ["birth/" + Field()] = Absence(value, member.Object!) },
        MemberKind.Value => OfForm(value.GetValue<string>(), member.Form!),
        _ => value.DeepClone(),
    };

    private JsonObject Absence(JsonNode map, ObjectShape shape)
    {
        var absence = map.AsObject().First().Value!.DeepClone().AsObject();
        PlantIn(absence, shape);
        return absence;
    }

    private string OfForm(string value, TextForm form)
    {
        if (form.Codelist is { Openness: Openness.Open } || form.Name == "PlainCode")
        {
            return Word();
        }

        if (form.Name == nameof(LanguageTag))
        {
            Count++;
            return "ru-x-" + Token;
        }

        if (!_withHandles)
        {
            return value;
        }

        if (form.Name == nameof(CaseFileId))
        {
            return "urn:example:" + Word();
        }

        if (form.Name == nameof(PartKey) || form.Name == nameof(RecordRef) || form.Name == nameof(ActorRef) || form.Name == nameof(LocationRef) || form.RecordKind is not null)
        {
            // The same id or key stays the same wherever it stands.
            if (!_ids.TryGetValue(value, out var planted))
            {
                var slash = value.IndexOf('/', StringComparison.Ordinal);
                _ids.Add(value, planted = slash < 0 ? Word() : $"{value[..slash]}/{Word()}");
            }

            return planted;
        }

        return value;
    }

    /// <summary>A token as a text or a name of a person would be: with a capital and a blank.</summary>
    private string Text() => string.Create(CultureInfo.InvariantCulture, $"Zqcanary {++Count}");

    /// <summary>A token as the name of a field: a word with a capital, as no member has.</summary>
    private string Field() => string.Create(CultureInfo.InvariantCulture, $"Zqcanary{++Count}");

    /// <summary>A token where only small letters and digits may stand.</summary>
    private string Word() => string.Create(CultureInfo.InvariantCulture, $"{Token}{++Count}");
}
