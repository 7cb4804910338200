using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Privacy;

/// <summary>
/// Gives every record and part a new id or key and every set a new order, so that ids, positions and gaps say nothing. Who gets
/// which pseudonym follows from what is published alone: the same published content and entropy give the same bytes.
/// </summary>
internal sealed class Renaming
{
    private const string Key = "key";
    private const string Id = "id";
    private const int MostRounds = 8;

    private readonly Dictionary<string, (JsonObject Node, ObjectShape Shape)> _records;
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Record, string Key), string> _keys = [];

    internal Renaming(Dictionary<string, (JsonObject Node, ObjectShape Shape)> records) => _records = records;

    internal void Rename(JsonObject file, ObjectShape shape, Pseudonyms pseudonyms)
    {
        file[Id] = pseudonyms.NextUri();
        foreach (var id in InOrderOfContent())
        {
            _names[id] = $"{id[..id.IndexOf('/', StringComparison.Ordinal)]}/{pseudonyms.Next()}";
        }

        foreach (var (id, (node, of)) in _records)
        {
            var number = 0;
            Sort(node, of, id, r => _names.GetValueOrDefault(r, r), withKeys: false);
            GiveKeys(id, node, of, ref number);
        }

        foreach (var (id, (node, of)) in _records)
        {
            Replace(id, node, of);
            Sort(node, of, id, static r => r, withKeys: true);
        }

        Replace(string.Empty, file, shape);
        foreach (var group in _records.Values.GroupBy(r => r.Shape.RecordArray!, StringComparer.Ordinal))
        {
            file[group.Key] = new JsonArray([.. group.Select(r => r.Node).OrderBy(n => n[Id]!.GetValue<string>(), StringComparer.Ordinal)]);
        }
    }

    /// <summary>The records by what is published of them and of what they are tied to, refined until nothing more can be told apart.</summary>
    private List<string> InOrderOfContent()
    {
        var colours = _records.ToDictionary(r => r.Key, r => r.Value.Shape.RecordKind!, StringComparer.Ordinal);
        var told = 0;
        for (var round = 0; round < MostRounds; round++)
        {
            var inward = new Dictionary<string, List<string>>(StringComparer.Ordinal);
            var next = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var (id, (node, shape)) in _records)
            {
                next[id] = Content(node, shape, id, r => colours.GetValueOrDefault(r, r), withKeys: false);
                foreach (var (to, around) in References(node, shape, id))
                {
                    if (!inward.TryGetValue(to, out var list))
                    {
                        inward.Add(to, list = []);
                    }

                    list.Add(Hash($"{colours[id]}|{around(r => colours.GetValueOrDefault(r, r))}"));
                }
            }

            foreach (var id in _records.Keys)
            {
                var from = inward.TryGetValue(id, out var list) ? string.Join(',', list.Order(StringComparer.Ordinal)) : string.Empty;
                next[id] = Hash($"{next[id]}|{from}");
            }

            colours = next;
            var count = colours.Values.Distinct(StringComparer.Ordinal).Count();
            if (count == told)
            {
                break;
            }

            told = count;
        }

        return [.. _records.Keys.OrderBy(id => colours[id], StringComparer.Ordinal)];
    }

    /// <summary>Each reference out of an object, with what the innermost object around it says.</summary>
    private static IEnumerable<(string To, Func<Func<string, string>, string> Around)> References(JsonObject node, ObjectShape shape, string record)
    {
        foreach (var member in shape.Members)
        {
            if (node[member.Name] is not { } value)
            {
                continue;
            }

            foreach (var item in member.IsList ? value.AsArray().AsEnumerable() : [value])
            {
                if (member.Kind == MemberKind.Value && Pruner.IsReference(member.Form!) && !(member.Name == Id && shape.RecordKind is not null))
                {
                    yield return (item!.GetValue<string>(), naming => member.Name + Content(node, shape, record, naming, withKeys: false));
                }
                else if (member.Kind == MemberKind.Object && item is JsonObject below)
                {
                    foreach (var (to, around) in References(below, member.Object!, record))
                    {
                        yield return (to, naming => member.Name + "/" + around(naming));
                    }
                }
            }
        }
    }

    /// <summary>What an object says, whatever the order of its sets; with references named anew, and without its own id and the keys in it.</summary>
    private static string Content(JsonObject node, ObjectShape shape, string record, Func<string, string> naming, bool withKeys)
    {
        var text = new StringBuilder("{");
        foreach (var member in shape.Members)
        {
            if (node[member.Name] is not { } value || (member.Name == Id && shape.RecordKind is not null))
            {
                continue;
            }

            text.Append(member.Name).Append(':');
            if (member.IsList)
            {
                var items = value.AsArray().Select(i => ContentOf(i!, member, record, naming, withKeys));
                text.Append('[').AppendJoin(',', member.IsOrdered ? items : items.Order(StringComparer.Ordinal)).Append(']');
            }
            else
            {
                text.Append(ContentOf(value, member, record, naming, withKeys));
            }

            text.Append(';');
        }

        return text.Append('}').ToString();
    }

    private static string ContentOf(JsonNode value, MemberShape member, string record, Func<string, string> naming, bool withKeys)
    {
        if (member.Kind == MemberKind.Object && value is JsonObject below)
        {
            return Content(below, member.Object!, record, naming, withKeys);
        }

        if (member.Kind == MemberKind.AbsenceMap)
        {
            return string.Concat(value.AsObject().OrderBy(e => e.Key, StringComparer.Ordinal).Select(e => $"{e.Key}={Content(e.Value!.AsObject(), member.Object!, record, naming, withKeys)};"));
        }

        if (member.Kind == MemberKind.LanguageMap)
        {
            return string.Concat(value.AsObject().OrderBy(e => e.Key, StringComparer.Ordinal).Select(e => $"{e.Key}={e.Value!.ToJsonString()};"));
        }

        if (member.Kind == MemberKind.Value && Pruner.IsReference(member.Form!))
        {
            return naming(value.GetValue<string>());
        }

        return member.Kind == MemberKind.Value && member.Form!.Name == nameof(PartKey) && !withKeys ? "key" : value.ToJsonString();
    }

    private static void Sort(JsonObject node, ObjectShape shape, string record, Func<string, string> naming, bool withKeys)
    {
        foreach (var member in shape.Members)
        {
            if (node[member.Name] is not { } value)
            {
                continue;
            }

            if (member.Kind == MemberKind.Object)
            {
                foreach (var below in (member.IsList ? value.AsArray().AsEnumerable() : [value]).OfType<JsonObject>())
                {
                    Sort(below, member.Object!, record, naming, withKeys);
                }
            }

            if (member is { IsList: true, IsOrdered: false })
            {
                var items = value.AsArray().ToList();
                value.AsArray().Clear();
                foreach (var item in items.OrderBy(i => ContentOf(i!, member, record, naming, withKeys), StringComparer.Ordinal))
                {
                    value.AsArray().Add(item);
                }
            }
        }
    }

    private void GiveKeys(string record, JsonObject node, ObjectShape shape, ref int number)
    {
        if (shape.Find(Key) is { IsRequired: true } && node[Key] is { } key)
        {
            _keys[(record, key.GetValue<string>())] = string.Create(CultureInfo.InvariantCulture, $"k{++number}");
        }

        foreach (var member in shape.Members.Where(m => m.Kind == MemberKind.Object))
        {
            foreach (var below in (member.IsList ? node[member.Name]?.AsArray().AsEnumerable() ?? [] : [node[member.Name]]).OfType<JsonObject>())
            {
                GiveKeys(record, below, member.Object!, ref number);
            }
        }
    }

    private void Replace(string record, JsonObject node, ObjectShape shape)
    {
        // Keys are looked up under the old ids, so they go first.
        foreach (var member in shape.Members.Where(m => m.Form?.Name == nameof(PartKey)))
        {
            var owner = member.Name == Key ? record : KeyedReferences.OwnerOf(shape, node, record);
            Each(node, member, old => _keys.GetValueOrDefault((owner, old), old));
        }

        foreach (var member in shape.Members)
        {
            if (member.Kind == MemberKind.Value && Pruner.IsReference(member.Form!))
            {
                Each(node, member, old => _names.GetValueOrDefault(old, old));
            }
            else if (member.Kind == MemberKind.Object)
            {
                foreach (var below in (member.IsList ? node[member.Name]?.AsArray().AsEnumerable() ?? [] : [node[member.Name]]).OfType<JsonObject>())
                {
                    Replace(record, below, member.Object!);
                }
            }
            else if (member.Kind == MemberKind.AbsenceMap && node[member.Name] is JsonObject absences)
            {
                foreach (var (_, entry) in absences)
                {
                    Replace(record, entry!.AsObject(), member.Object!);
                }
            }
        }
    }

    private static void Each(JsonObject node, MemberShape member, Func<string, string> change)
    {
        if (node[member.Name] is JsonArray list)
        {
            for (var i = 0; i < list.Count; i++)
            {
                list[i] = change(list[i]!.GetValue<string>());
            }
        }
        else if (node[member.Name] is JsonValue value)
        {
            node[member.Name] = change(value.GetValue<string>());
        }
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
