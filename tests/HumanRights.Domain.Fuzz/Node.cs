using System.Text;
using System.Text.Json;

namespace HumanRights.Domain.Fuzz;

/// <summary>A JSON text taken apart so that it can be put together wrongly: names may stand twice, and a leaf may be no JSON at all.</summary>
internal sealed class Node
{
    private Node(string? token, List<Node>? items, List<(string Name, Node Value)>? members)
    {
        Token = token;
        Items = items;
        Members = members;
    }

    /// <summary>A string, number or word as it is spelled; null for a list or an object.</summary>
    internal string? Token { get; }

    internal List<Node>? Items { get; }

    /// <summary>Names as they are spelled between the quotation marks.</summary>
    internal List<(string Name, Node Value)>? Members { get; }

    internal bool IsString => Token is ['"', ..];

    /// <summary>What stands between the quotation marks of a string.</summary>
    internal string Text => Token![1..^1];

    internal static Node Leaf(string token) => new(token, null, null);

    /// <summary>A string of plain ASCII without quotation marks.</summary>
    internal static Node Plain(string text) => new($"\"{text}\"", null, null);

    internal static Node Text16(string text) => new('"' + JsonEncodedText.Encode(text).ToString() + '"', null, null);

    internal static Node List(params IEnumerable<Node> items) => new(null, [.. items], null);

    internal static Node Object(params IEnumerable<(string Name, Node Value)> members) => new(null, null, [.. members]);

    internal static Node Parse(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json);
        return Of(document.RootElement);
    }

    internal Node Clone() => Items is { } items ? List(items.Select(static i => i.Clone())) : Members is { } members ? Object(members.Select(static m => (m.Name, m.Value.Clone()))) : this;

    internal Node? Find(string name) => Members?.Find(m => string.Equals(m.Name, name, StringComparison.Ordinal)).Value;

    internal void Set(string name, Node value)
    {
        var at = Members!.FindIndex(m => string.Equals(m.Name, name, StringComparison.Ordinal));
        if (at < 0)
        {
            Members.Add((name, value));
        }
        else
        {
            Members[at] = (name, value);
        }
    }

    internal byte[] ToUtf8()
    {
        var text = new StringBuilder();
        Append(text);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static Node Of(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => Object(element.EnumerateObject().Select(static m => (JsonEncodedText.Encode(m.Name).ToString(), Of(m.Value)))),
        JsonValueKind.Array => List(element.EnumerateArray().Select(Of)),
        _ => Leaf(element.GetRawText()),
    };

    private void Append(StringBuilder text)
    {
        if (Items is { } items)
        {
            text.Append('[');
            for (var i = 0; i < items.Count; i++)
            {
                text.Append(i == 0 ? string.Empty : ",");
                items[i].Append(text);
            }

            text.Append(']');
        }
        else if (Members is { } members)
        {
            text.Append('{');
            for (var i = 0; i < members.Count; i++)
            {
                text.Append(i == 0 ? "\"" : ",\"").Append(members[i].Name).Append("\":");
                members[i].Value.Append(text);
            }

            text.Append('}');
        }
        else
        {
            text.Append(Token);
        }
    }
}
