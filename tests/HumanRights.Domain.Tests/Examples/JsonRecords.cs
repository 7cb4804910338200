using System.Text.Json;

namespace HumanRights.Domain.Tests.Examples;

/// <summary>The records and parts of a case file as JSON, each with the pointer to it.</summary>
internal static class JsonRecords
{
    public static IEnumerable<(string Pointer, JsonElement Node)> Of(JsonElement file) =>
        file.EnumerateObject().Where(member => member.Value.ValueKind == JsonValueKind.Array && member.Name is not "acknowledgements")
            .SelectMany(array => array.Value.EnumerateArray().Index().Select(record => ($"/{array.Name}/{record.Index}", record.Item)));

    public static IEnumerable<(string Pointer, string Key)> Parts(JsonElement node, string pointer) => node.ValueKind switch
    {
        JsonValueKind.Array => node.EnumerateArray().Index().SelectMany(item => Parts(item.Item, $"{pointer}/{item.Index}")),
        JsonValueKind.Object => (node.TryGetProperty("key", out var key) ? new[] { (pointer, key.GetString()!) } : [])
            .Concat(node.EnumerateObject().SelectMany(member => Parts(member.Value, $"{pointer}/{member.Name}"))),
        _ => [],
    };

    public static IEnumerable<string> Texts(JsonElement node) => node.ValueKind switch
    {
        JsonValueKind.Array => node.EnumerateArray().SelectMany(Texts),
        JsonValueKind.Object => node.EnumerateObject().SelectMany(member => Texts(member.Value)),
        JsonValueKind.String => [node.GetString()!],
        _ => [],
    };

    public static bool IsWithin(string pointer, string other) =>
        pointer.StartsWith(other, StringComparison.Ordinal) && (pointer.Length == other.Length || pointer[other.Length] is '/');

    /// <summary>The pointer to what a target names.</summary>
    public static string PointerOf(JsonElement file, JsonElement target)
    {
        var record = Of(file).Single(record => record.Node.GetProperty("id").ValueEquals(target.GetProperty("record").GetString()));
        var pointer = target.TryGetProperty("item", out var item) ? Parts(record.Node, record.Pointer).Single(part => item.ValueEquals(part.Key)).Pointer : record.Pointer;
        return target.TryGetProperty("field", out var field) ? $"{pointer}/{field.GetString()}" : pointer;
    }

    /// <summary>The parts that targets name, each with the record in which it stands.</summary>
    public static HashSet<(string Record, string Key)> NamedParts(JsonElement file)
    {
        var pointerOfId = Of(file).ToDictionary(record => record.Node.GetProperty("id").GetString()!, record => record.Pointer, StringComparer.Ordinal);
        HashSet<(string Record, string Key)> named = [];
        foreach (var (pointer, node) in Of(file))
        {
            Visit(node, pointer);
        }

        return named;

        void Visit(JsonElement node, string home)
        {
            if (node.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in node.EnumerateArray())
                {
                    Visit(item, home);
                }
            }
            else if (node.ValueKind == JsonValueKind.Object)
            {
                if (node.TryGetProperty("item", out var key))
                {
                    named.Add((node.TryGetProperty("record", out var record) ? pointerOfId[record.GetString()!] : home, key.GetString()!));
                }

                foreach (var member in node.EnumerateObject())
                {
                    Visit(member.Value, home);
                }
            }
        }
    }
}
