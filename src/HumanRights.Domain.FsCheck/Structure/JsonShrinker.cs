using System.Text.Json;
using System.Text.Json.Nodes;

namespace HumanRights.Domain.FsCheck.Structure;

/// <summary>Makes any JSON value smaller, valid for the format or not: what is needed to find the smallest of the wrong ones.</summary>
public static class JsonShrinker
{
    /// <summary>Values that are one step smaller.</summary>
    /// <param name="node">The value; not changed. Null stands for JSON's null.</param>
    /// <returns>Copies without one member or item, at whatever depth, then copies with one shorter text.</returns>
    public static IEnumerable<JsonNode?> Smaller(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject members:
                foreach (var (name, _) in members)
                {
                    yield return Without(members, name);
                }

                foreach (var (name, value) in members)
                {
                    foreach (var smaller in Smaller(value))
                    {
                        yield return With(members, name, smaller);
                    }
                }

                break;
            case JsonArray items:
                for (var i = 0; i < items.Count; i++)
                {
                    yield return Without(items, i);
                }

                for (var i = 0; i < items.Count; i++)
                {
                    foreach (var smaller in Smaller(items[i]))
                    {
                        yield return With(items, i, smaller);
                    }
                }

                break;
            case JsonValue value when value.GetValueKind() == JsonValueKind.String && value.GetValue<string>() is { Length: > 0 } text:
                yield return JsonValue.Create(string.Empty);
                if (text.Length > 1)
                {
                    // Never between the halves of a surrogate pair: that would be another fault.
                    var half = char.IsLowSurrogate(text[text.Length / 2]) ? (text.Length / 2) + 1 : text.Length / 2;
                    yield return JsonValue.Create(text[..half]);
                    yield return JsonValue.Create(text[half..]);
                }

                break;
            default:
                break;
        }
    }

    internal static JsonObject Without(JsonObject members, string name)
    {
        var copy = members.DeepClone().AsObject();
        copy.Remove(name);
        return copy;
    }

    internal static JsonObject With(JsonObject members, string name, JsonNode? value)
    {
        var copy = members.DeepClone().AsObject();
        copy[name] = value?.DeepClone();
        return copy;
    }

    internal static JsonArray Without(JsonArray items, int index)
    {
        var copy = items.DeepClone().AsArray();
        copy.RemoveAt(index);
        return copy;
    }

    internal static JsonArray With(JsonArray items, int index, JsonNode? value)
    {
        var copy = items.DeepClone().AsArray();
        copy[index] = value?.DeepClone();
        return copy;
    }
}
