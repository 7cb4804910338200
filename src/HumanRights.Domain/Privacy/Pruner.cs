using System.Text.Json.Nodes;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Privacy;

/// <summary>Takes away what means nothing without what is withheld: references that lead nowhere, objects without what they need, what is left empty.</summary>
internal sealed class Pruner
{
    private const string Key = "key";

    private readonly Dictionary<string, (JsonObject Node, ObjectShape Shape)> _records;
    private readonly Dictionary<string, Dictionary<string, ObjectShape>> _parts = new(StringComparer.Ordinal);
    private readonly RedactionLog _log;
    private bool _isChanged;

    internal Pruner(Dictionary<string, (JsonObject Node, ObjectShape Shape)> records, RedactionLog log)
    {
        _records = records;
        _log = log;
    }

    internal void Prune(JsonObject file, ObjectShape shape)
    {
        do
        {
            _isChanged = false;
            _parts.Clear();
            foreach (var (id, (node, of)) in _records)
            {
                Collect(node, of, _parts[id] = new Dictionary<string, ObjectShape>(StringComparer.Ordinal));
            }

            foreach (var (id, (node, of)) in _records.ToList())
            {
                if (!Clean(Spot.Of(id), node, of))
                {
                    _records.Remove(id);
                    _isChanged = true;
                    _log.Add(Withheld.LeftOver, of.RecordKind!, Spot.Of(id));
                }
            }
        }
        while (_isChanged);

        // What the file itself refers to.
        _ = Clean(Spot.Of(string.Empty), file, shape);
    }

    private static void Collect(JsonObject node, ObjectShape shape, Dictionary<string, ObjectShape> parts)
    {
        if (shape.Find(Key) is { IsRequired: true } && node[Key] is { } key)
        {
            parts.TryAdd(key.GetValue<string>(), shape);
        }

        foreach (var (below, of) in ObjectsIn(node, shape))
        {
            Collect(below, of, parts);
        }
    }

    private static IEnumerable<(JsonObject Node, ObjectShape Shape)> ObjectsIn(JsonObject node, ObjectShape shape) =>
        from member in shape.Members
        where member.Kind == MemberKind.Object && node[member.Name] is not null
        from item in member.IsList ? node[member.Name]!.AsArray().AsEnumerable() : [node[member.Name]]
        where item is JsonObject
        select (item.AsObject(), member.Object!);

    /// <summary>Whether the object still means something.</summary>
    private bool Clean(Spot place, JsonObject node, ObjectShape shape)
    {
        foreach (var member in shape.Members)
        {
            if (node[member.Name] is not { } value)
            {
                continue;
            }

            if (member.IsList)
            {
                var items = value.AsArray();
                for (var i = items.Count - 1; i >= 0; i--)
                {
                    if (!Keeps(place.Member(member.Name), node, shape, member, items[i]!))
                    {
                        items.RemoveAt(i);
                        _isChanged = true;
                        LeftOver(place.Member(member.Name));
                    }
                }

                if (items.Count == 0)
                {
                    node.Remove(member.Name);
                }
            }
            else if (!Keeps(place.Member(member.Name), node, shape, member, value))
            {
                node.Remove(member.Name);
                _isChanged = true;
                LeftOver(place.Member(member.Name));
            }
        }

        return Meaning.IsLeft(node, shape);
    }

    private void LeftOver(Spot place) => _log.Add(Withheld.LeftOver, place.Record.Length == 0 ? "case-file" : place.Record[..place.Record.IndexOf('/', StringComparison.Ordinal)], place);

    private bool Keeps(Spot place, JsonObject holder, ObjectShape shape, MemberShape member, JsonNode value)
    {
        var record = place.Record;
        switch (member.Kind)
        {
            case MemberKind.Object when value is JsonObject below:
                return Clean(below[Key] is { } key && member.Object!.Find(Key) is { IsRequired: true } ? place.Item(key.GetValue<string>()) : place, below, member.Object!);
            case MemberKind.AbsenceMap:
                foreach (var (_, entry) in value.AsObject())
                {
                    _ = Clean(place, entry!.AsObject(), member.Object!);
                }

                return true;
            case MemberKind.Value when IsReference(member.Form!) && !(member.Name == "id" && shape.RecordKind is not null):
                return _records.ContainsKey(value.GetValue<string>());
            case MemberKind.Value when member.Form!.Name == nameof(PartKey) && member.Name != Key:
                return _parts.TryGetValue(KeyedReferences.OwnerOf(shape, holder, record), out var parts) && parts.ContainsKey(value.GetValue<string>());
            case MemberKind.Value when member.Form!.Name == nameof(FieldPath):
                return IsField(shape, holder, record, value.GetValue<string>());
            default:
                return true;
        }
    }

    /// <summary>Whether a field is one of what the target points at. A name that this version does not know may be anything.</summary>
    private bool IsField(ObjectShape shape, JsonObject target, string record, string path)
    {
        var owner = KeyedReferences.OwnerOf(shape, target, record);
        var within = target["item"] is { } item
            ? _parts.TryGetValue(owner, out var parts) && parts.TryGetValue(item.GetValue<string>(), out var part) ? part : null
            : _records.TryGetValue(owner, out var found) ? found.Shape : null;
        return within is not null && within.HasField(path);
    }

    internal static bool IsReference(TextForm form) => form.RecordKind is not null || form.Name is nameof(RecordRef) or nameof(ActorRef) or nameof(LocationRef);
}
