using System.Globalization;
using System.Text.Json;

namespace HumanRights.Domain.Tests.Examples;

/// <summary>The records and parts of a case file as JSON, each with the pointer to it.</summary>
internal static class JsonRecords
{
    public static IEnumerable<(string Pointer, JsonElement Node)> Of(JsonElement file) =>
        file.EnumerateObject().Where(member => member.Value.ValueKind == JsonValueKind.Array && member.Name is not ("acknowledgements" or "countryPacks"))
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

    /// <summary>What a JSON Pointer leads to; names may hold an escaped solidus, as in <c>dates~1lifted</c>.</summary>
    public static JsonElement Follow(JsonElement file, string pointer) =>
        pointer.Split('/').Skip(1).Select(step => step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal))
            .Aggregate(file, (node, step) => node.ValueKind == JsonValueKind.Array ? node[int.Parse(step, CultureInfo.InvariantCulture)] : node.GetProperty(step));

    /// <summary>The places cited by what a pointer leads to, or else by what it stands in.</summary>
    public static IEnumerable<(string Source, string? Place)> Cited(JsonElement file, string pointer)
    {
        var steps = pointer.Split('/');
        for (var length = steps.Length; length > 2; length--)
        {
            var node = Follow(file, string.Join('/', steps.Take(length)));
            if (node.ValueKind == JsonValueKind.Object && node.TryGetProperty("citations", out var citations))
            {
                return citations.EnumerateArray().Select(citation => (
                    citation.GetProperty("source").GetString()!,
                    citation.TryGetProperty("locator", out var locator) ? locator.GetProperty("value").GetString() : null));
            }
        }

        return [];
    }

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
