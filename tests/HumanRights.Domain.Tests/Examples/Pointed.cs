using System.Globalization;
using System.Text.Json;

using HumanRights.Domain.Time;

using Xunit;

namespace HumanRights.Domain.Tests.Examples;

/// <summary>What a JSON Pointer of a coverage table leads to.</summary>
/// <param name="Pointer">The pointer.</param>
/// <param name="Value">The value at its end.</param>
/// <param name="Path">Every object on the way, from the record inwards.</param>
internal sealed record Pointed(string Pointer, JsonElement Value, IReadOnlyList<JsonElement> Path)
{
    private static readonly HashSet<string> s_dates = new(StringComparer.Ordinal)
    {
        "asOf", "createdOn", "decided", "edtf", "from", "issued", "lodged", "on", "ongoingAsOf", "pendingAsOf", "saidOn", "to", "validOn", "when",
    };

    /// <summary>The innermost part, or else the record, in which the value stands.</summary>
    public JsonElement Holder => Path.Last(node => node.TryGetProperty("key", out _) || node.TryGetProperty("id", out _));

    /// <summary>Whether the value is one of the numbers of a term, such as its years.</summary>
    public bool IsOfATerm => Value.ValueKind == JsonValueKind.Number && Pointer.Contains("/term/", StringComparison.Ordinal);

    /// <summary>The places cited for the value: those of the innermost part that has citations, or else of the record.</summary>
    public IEnumerable<string> Cited =>
        Path.Last(node => node.TryGetProperty("citations", out _)).GetProperty("citations").EnumerateArray()
            .Where(citation => citation.TryGetProperty("locator", out _))
            .Select(citation => citation.GetProperty("locator").GetProperty("value").GetString()!);

    /// <summary>Whether there is nothing to go into any further.</summary>
    public static bool IsValue(JsonElement node) => node.ValueKind is JsonValueKind.String or JsonValueKind.True or JsonValueKind.False or JsonValueKind.Number;

    public static Pointed At(JsonElement root, string pointer)
    {
        List<JsonElement> path = [];
        var node = root;
        foreach (var step in pointer.Split('/').Skip(1))
        {
            node = node.ValueKind == JsonValueKind.Array ? node[int.Parse(step, CultureInfo.InvariantCulture)] : node.GetProperty(step);
            if (node.ValueKind == JsonValueKind.Object)
            {
                path.Add(node);
            }
        }

        Assert.True(IsValue(node), $"{pointer} leads to no value");
        return new Pointed(pointer, node, path);
    }

    /// <summary>Whether the pointer leads into a place such as <c>proceedings/*/decisions</c>.</summary>
    public bool IsIn(string place)
    {
        var steps = Pointer.Split('/').Skip(1).ToList();
        var names = place.Split('/');
        return names.Length <= steps.Count && names.Index().All(name => name.Item is "*" || string.Equals(name.Item, steps[name.Index], StringComparison.Ordinal));
    }

    /// <summary>The dates of the holder itself, those of parts inside it left out, as EDTF texts.</summary>
    public IEnumerable<string> Dates() => DatesOf(Holder, isHolder: true);

    private static IEnumerable<string> DatesOf(JsonElement node, bool isHolder)
    {
        if (node.ValueKind == JsonValueKind.Array)
        {
            return node.EnumerateArray().SelectMany(item => DatesOf(item, isHolder: false));
        }

        if (node.ValueKind != JsonValueKind.Object || (!isHolder && node.TryGetProperty("key", out _)))
        {
            return [];
        }

        return node.EnumerateObject().SelectMany(member => member.Value.ValueKind == JsonValueKind.String
            ? s_dates.Contains(member.Name) && Edtf.TryParse(member.Value.GetString(), out _) ? [member.Value.GetString()!] : []
            : DatesOf(member.Value, isHolder: false));
    }
}
