using System.Globalization;
using System.Text.Json;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Serialization;

/// <summary>Finds the values that JSON Pointers (RFC 6901) name in a text, so that findings of rules get lines and columns.</summary>
/// <remarks>One walk over the text serves all pointers and goes into nothing that no pointer names.</remarks>
public static class JsonPointers
{
    private static readonly JsonReaderOptions s_options = new() { MaxDepth = JsonReading.MaxDepth };

    /// <summary>Where the values stand.</summary>
    /// <param name="utf8Json">The text in UTF-8. Where it stops being JSON, nothing further is found.</param>
    /// <param name="pointers">JSON Pointers in any order; empty for the root.</param>
    /// <returns>
    /// One place for each pointer, in their order. Where the text lacks the value, which is what rules report of members
    /// that are not there, the nearest value above it.
    /// </returns>
    public static IReadOnlyList<JsonPlace> Locate(ReadOnlySpan<byte> utf8Json, IReadOnlyList<string> pointers)
    {
        ArgumentNullException.ThrowIfNull(pointers);
        if (pointers.Count == 0)
        {
            return [];
        }

        var root = new Node(null);
        var nodes = new Node[pointers.Count];
        for (var i = 0; i < nodes.Length; i++)
        {
            nodes[i] = root.Find(pointers[i]);
        }

        var start = utf8Json.StartsWith("\uFEFF"u8) ? 3 : 0;
        Visit(utf8Json[start..], root);

        var offsets = Array.ConvertAll(nodes, n => n.NearestOffset + start);
        var order = Enumerable.Range(0, offsets.Length).OrderBy(i => offsets[i]).ToArray();
        var lines = JsonPlaces.Lines(utf8Json, Array.ConvertAll(order, i => offsets[i]));
        var places = new JsonPlace[nodes.Length];
        for (var i = 0; i < order.Length; i++)
        {
            places[order[i]] = new JsonPlace { Offset = offsets[order[i]], Line = lines[i].Line, Column = lines[i].Column };
        }

        return places;
    }

    /// <summary>Gives findings that have a path only the line and column of that path.</summary>
    /// <param name="utf8Json">The text that was read and validated, in UTF-8.</param>
    /// <param name="findings">Findings on it. Those that have a line already keep it.</param>
    /// <returns>The findings in their order.</returns>
    public static IReadOnlyList<Finding> Locate(ReadOnlySpan<byte> utf8Json, IReadOnlyList<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var without = findings.Where(f => f.Line is null).Select(f => f.Path).ToArray();
        if (without.Length == 0)
        {
            return findings;
        }

        var places = Locate(utf8Json, without);
        var next = 0;
        return [.. findings.Select(f => f.Line is null ? f with { Line = places[next].Line, Column = places[next++].Column } : f)];
    }

    private static void Visit(ReadOnlySpan<byte> json, Node root)
    {
        var reader = new Utf8JsonReader(json, s_options);
        try
        {
            if (reader.Read())
            {
                Visit(ref reader, root);
            }
        }
        catch (JsonException)
        {
            // What lies behind has no place of its own.
        }
    }

    /// <summary>The reader stands on the first token of the node's value and leaves on its last. The tokenizer limits the depth.</summary>
    private static void Visit(ref Utf8JsonReader reader, Node node)
    {
        node.Offset = reader.TokenStartIndex;
        if (!node.HasChildren)
        {
            reader.Skip();
        }
        else if (reader.TokenType == JsonTokenType.StartObject)
        {
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var child = node.Child(JsonPlaces.NameOf(ref reader));
                reader.Read();
                VisitOrSkip(ref reader, child);
            }
        }
        else if (reader.TokenType == JsonTokenType.StartArray)
        {
            Span<char> digits = stackalloc char[10];
            for (var index = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; index++)
            {
                index.TryFormat(digits, out var length, default, CultureInfo.InvariantCulture);
                VisitOrSkip(ref reader, node.Child(digits[..length]));
            }
        }
    }

    private static void VisitOrSkip(ref Utf8JsonReader reader, Node? node)
    {
        // Of two members with one name the first counts.
        if (node is { IsFound: false })
        {
            Visit(ref reader, node);
        }
        else
        {
            reader.Skip();
        }
    }

    /// <summary>A step that some pointer takes, with all steps that follow it.</summary>
    private sealed class Node(Node? parent)
    {
        private Dictionary<string, Node>? _children;

        internal long Offset { get; set; } = -1;

        internal bool IsFound => Offset >= 0;

        internal bool HasChildren => _children is not null;

        internal long NearestOffset
        {
            get
            {
                var node = this;
                while (!node.IsFound && node.Parent is { } above)
                {
                    node = above;
                }

                return Math.Max(node.Offset, 0);
            }
        }

        private Node? Parent => parent;

        internal Node? Child(ReadOnlySpan<char> name) =>
            _children is not null && _children.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var child) ? child : null;

        internal Node Find(string pointer)
        {
            var node = this;
            foreach (var step in pointer.Split('/').Skip(1))
            {
                var name = step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
                node._children ??= new Dictionary<string, Node>(StringComparer.Ordinal);
                if (!node._children.TryGetValue(name, out var child))
                {
                    node._children.Add(name, child = new Node(node));
                }

                node = child;
            }

            return node;
        }
    }
}
