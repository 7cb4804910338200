using System.Text.Json.Nodes;
using HumanRights.Domain.FsCheck.Inventing;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.FsCheck.Hostile;

/// <summary>Spoils the document of a case file in one way after another. It can be read all the same.</summary>
internal sealed class Vandal(Dice dice, JsonObject file)
{
    private const int ManyItems = 600;
    private const int DeepestUnknown = 40;
    private const long LargestInteger = 9007199254740991;

    // One place in so many is spoiled; the first that is met always is.
    private const int Sparing = 6;

    private static readonly string[] s_odd =
    [
        "\u202Egnidaer fo thgir\u202C", "\u2066inner\u2069", "\u200B\u200C\u200D\u2060\uFEFF", "\u00AD", "e\u0301\u0323o\u0308", "\uE000\uF8FF", "\U0001F469\u200D\u2696\uFE0F", "\U00020000\U0010FFFD",
        "\uFFFD\uFFFF", "\u0000", "\u001B[31m", "\u0085\u2028\u2029", "A\u030A\u030A\u030A\u030A\u030A\u030A", "\u0645\u0640\u0640\u0631", "I\u0131\u0130i", "\uFF21\uFF22", "<b>&amp;</b>", "\u034F\u17B4", "\U000E0041\U000E007F",
    ];

    private static readonly string[] s_dates =
    [
        "-9999-01-01", "0000", "0001-01-01", "9999-12-31", "Y-999999999999999999", "Y17E8", "-0044-03-15/..", "../2020", "2020/..", "1XXX", "-1XXX", "Y170000002S3", "{1960,9999}", "[..1984]", "/1985", "2020/", "9999-12", "../9999",
    ];

    private static readonly string[] s_codes = ["x-never-heard-of", "zz:a.b.c", "0", "zz:no-such-code", "other.other", "unknown-2"];

    private readonly Dictionary<string, string[]> _ids = StructureTable.Of<CaseFile>().Members.Where(static m => m.Object?.RecordKind is not null)
        .ToDictionary(static m => m.Object!.RecordKind!, m => (file[m.Name] as JsonArray ?? []).Select(static r => r!["id"]!.GetValue<string>()).ToArray(), StringComparer.Ordinal);

    private HostileTraits _trait;
    private bool _hasSpoiled;
    private string _self = string.Empty;

    internal void Spoil(HostileTraits trait)
    {
        _trait = trait;
        _hasSpoiled = false;
        Walk(file, StructureTable.Of<CaseFile>());
        switch (trait)
        {
            case HostileTraits.OddText when !_hasSpoiled:
                file["title"] = new JsonObject { ["en"] = Odd() };
                break;
            case HostileTraits.ExtremeSize:
                file["title"] = new JsonObject { ["en"] = string.Concat(Enumerable.Repeat(dice.Of("x", "ж", "\U0001F54A", "e\u0301 "), dice.Of(20_000, 50_000, 100_000))) };
                Multiply();
                break;
            case HostileTraits.UnknownMembers when !_hasSpoiled:
                AddUnknown(file);
                break;
            case HostileTraits.FarDates when !_hasSpoiled:
                Source()["issued"] = dice.Of<string>(s_dates);
                break;
            case HostileTraits.Circles:
                // A source known through itself, whatever else goes round in the file.
                var source = Source();
                source["citations"] = new JsonArray(new JsonObject { ["source"] = source["id"]!.DeepClone() });
                break;
            case HostileTraits.DuplicateIds:
                Repeat();
                break;
            case HostileTraits.UnknownCodes when !_hasSpoiled:
                Source()["kind"] = dice.Of<string>(s_codes);
                break;
            default:
                break;
        }
    }

    private JsonObject Source() => file["sources"]![0]!.AsObject();

    private void Walk(JsonObject node, ObjectShape shape)
    {
        if (shape.RecordKind is not null)
        {
            _self = node["id"]!.GetValue<string>();
        }

        foreach (var member in shape.Members)
        {
            if (node[member.Name] is not { } value)
            {
                continue;
            }

            if (value is JsonArray list)
            {
                for (var i = 0; i < list.Count; i++)
                {
                    if (Changed(member, list[i]!) is { } changed)
                    {
                        list[i] = changed;
                    }
                }
            }
            else if (Changed(member, value) is { } changed)
            {
                node[member.Name] = changed;
            }
        }

        if (_trait == HostileTraits.UnknownMembers && shape.KeepsUnknown && IsNext())
        {
            AddUnknown(node);
        }
    }

    /// <summary>Something in the place of a value; null where it stays.</summary>
    private JsonNode? Changed(MemberShape member, JsonNode value)
    {
        switch (member.Kind)
        {
            case MemberKind.Object when value is JsonObject below:
                // The ends of a range must stay in order.
                if (_trait != HostileTraits.ExtremeSize || member.Name is not ("min" or "max"))
                {
                    Walk(below, member.Object!);
                }

                return null;
            case MemberKind.Object when member.Object!.PlainMember?.Form?.Name == nameof(Edtf):
                return _trait == HostileTraits.FarDates && IsNext() ? dice.Of<string>(s_dates) : null;
            case MemberKind.Value when member.Form!.Name == nameof(Edtf):
                return _trait == HostileTraits.FarDates && IsNext() ? dice.Of<string>(s_dates) : null;
            case MemberKind.Value when member.Form!.Codelist is { Openness: Openness.Open }:
                return _trait == HostileTraits.UnknownCodes && IsNext() ? dice.Of<string>(s_codes) : null;
            case MemberKind.Value when _trait == HostileTraits.Circles && member.Name != "id" && Referred(member) is { Length: > 0 } ids && IsNext():
                return ids.Contains(_self) && dice.OneIn(2) ? _self : dice.Of<string>(ids);
            case MemberKind.Text:
                return _trait == HostileTraits.OddText && IsNext() ? Odd() : null;
            case MemberKind.LanguageMap when _trait == HostileTraits.OddText && IsNext():
                var map = value.AsObject();
                map[map.First().Key] = Odd();
                return null;
            case MemberKind.Integer:
                return _trait == HostileTraits.ExtremeSize && IsNext() ? member.Minimum is null && dice.OneIn(2) ? -LargestInteger : LargestInteger : null;
            default:
                return null;
        }
    }

    private string[] Referred(MemberShape member) => member.Form switch
    {
        { RecordKind: { } kind } => _ids[kind],
        { Name: nameof(ActorRef) } => [.. _ids["person"], .. _ids["group"], .. _ids["organization"], .. _ids["facility"]],
        { Name: nameof(LocationRef) } => [.. _ids["place"], .. _ids["facility"]],
        { Name: nameof(RecordRef) } => [.. _ids.Values.SelectMany(static ids => ids)],
        _ => [],
    };

    private bool IsNext()
    {
        var isNext = !_hasSpoiled || dice.OneIn(Sparing);
        _hasSpoiled |= isNext;
        return isNext;
    }

    private string Odd() => dice.Of<string>(s_odd) + dice.Of("", "a", "Ж", dice.Of<string>(s_odd)) + dice.Of<string>(s_odd);

    private void AddUnknown(JsonObject node)
    {
        var value = JsonNode.Parse(dice.Of("1e400", "-0", "0.10", "null", "\"\\u202e\"", "[]", "{}", "9007199254740993"));
        for (var depth = dice.Of(0, 1, 3, DeepestUnknown); depth > 0; depth--)
        {
            value = dice.OneIn(2) ? new JsonArray(value) : new JsonObject { [dice.Of("__proto__", "", "$ref", "a/b~c", "x\u0000", "\u202E")] = value };
        }

        node[dice.Of("x-newer", "", "__proto__", "$schema", "constructor", "\U0001F54A", "\u200B")] = value;
    }

    /// <summary>One record becomes many, each with an id of its own.</summary>
    private void Multiply()
    {
        var sources = file["sources"]!.AsArray();
        for (var i = 0; i < ManyItems; i++)
        {
            sources.Add(new JsonObject { ["id"] = $"source/many{i}", ["kind"] = "other" });
        }
    }

    /// <summary>A record again, as it is or otherwise.</summary>
    private void Repeat()
    {
        var arrays = StructureTable.Of<CaseFile>().Members.Where(m => m.Object?.RecordKind is not null && file[m.Name] is JsonArray { Count: > 0 }).ToArray();
        foreach (var member in arrays.Where(m => m.Name == "sources" || dice.OneIn(3)))
        {
            var records = file[member.Name]!.AsArray();
            var again = records[dice.Below(records.Count)]!.DeepClone().AsObject();
            if (dice.OneIn(2))
            {
                again["label"] = new JsonObject { ["en"] = "again" };
            }

            records.Insert(dice.Below(records.Count + 1), again);
        }
    }
}
