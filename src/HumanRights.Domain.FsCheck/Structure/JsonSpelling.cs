using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace HumanRights.Domain.FsCheck.Structure;

/// <summary>Different texts of one and the same JSON value. Readers must not tell them apart.</summary>
public static class JsonSpelling
{
    private static readonly JsonSerializerOptions s_plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>On one line, with as few escapes as JSON allows.</summary>
    /// <param name="node">The value; null stands for JSON's null.</param>
    /// <returns>The text. Numbers keep their spelling.</returns>
    public static string Plain(JsonNode? node) => node is null ? "null" : node.ToJsonString(s_plain);

    /// <summary>Every character of every name and string as an escape, and blank space wherever it may stand.</summary>
    /// <param name="node">The value; null stands for JSON's null.</param>
    /// <returns>The text. Numbers keep their spelling.</returns>
    public static string Escaped(JsonNode? node)
    {
        var text = new StringBuilder();
        Append(text, node);
        return text.ToString();
    }

    private static void Append(StringBuilder text, JsonNode? node)
    {
        switch (node)
        {
            case JsonObject members:
                text.Append("{ ");
                var separator = string.Empty;
                foreach (var (name, value) in members)
                {
                    text.Append(separator);
                    separator = ",\r\n\t";
                    Append(text, name);
                    text.Append(" : ");
                    Append(text, value);
                }

                text.Append(" }");
                break;
            case JsonArray items:
                text.Append("[\n");
                for (var i = 0; i < items.Count; i++)
                {
                    text.Append(i == 0 ? string.Empty : " ,\n");
                    Append(text, items[i]);
                }

                text.Append(']');
                break;
            case JsonValue value when value.GetValueKind() == JsonValueKind.String:
                Append(text, value.GetValue<string>());
                break;
            default:
                text.Append(Plain(node));
                break;
        }
    }

    private static void Append(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var c in value)
        {
            text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
        }

        text.Append('"');
    }
}
