using System.Globalization;
using System.Text;
using System.Text.Json;

namespace HumanRights.Domain.Primitives;

/// <summary>
/// Works out where byte offsets lie: JSON Pointer, line and column. One walk serves all faults of a reading, so a file
/// with a hundred thousand faults costs two walks, and a file without faults costs none.
/// </summary>
internal static class JsonPlaces
{
    /// <summary>What stands for a name or word of the file that is not told.</summary>
    internal const string Untold = "?";

    private const int BeforeFirstItem = -1;
    private const int BeforeFirstName = -2;

    /// <summary>The JSON Pointer of each offset. A name's offset gives the member; a value's offset the value.</summary>
    /// <param name="reader">Stands before, or on, the first token of the value that the pointers start from.</param>
    /// <param name="offsets">In ascending order.</param>
    internal static string[] Pointers(Utf8JsonReader reader, ReadOnlySpan<long> offsets)
    {
        var pointers = new string[offsets.Length];
        var path = new List<Step>();
        var next = 0;
        try
        {
            var more = reader.TokenType != JsonTokenType.None || reader.Read();
            var depth = reader.CurrentDepth;
            while (more && next < offsets.Length)
            {
                switch (reader.TokenType)
                {
                    case JsonTokenType.PropertyName:
                        path[^1] = new Step(Told(NameOf(ref reader)), 0);
                        break;
                    case JsonTokenType.EndObject or JsonTokenType.EndArray:
                        path.RemoveAt(path.Count - 1);
                        break;
                    default:
                        if (path.Count > 0 && path[^1] is { Name: null, Index: >= BeforeFirstItem } list)
                        {
                            path[^1] = new Step(null, list.Index + 1);
                        }

                        break;
                }

                while (next < offsets.Length && offsets[next] <= reader.TokenStartIndex)
                {
                    pointers[next++] = ToPointer(path);
                }

                if (reader.TokenType is JsonTokenType.StartObject)
                {
                    path.Add(new Step(null, BeforeFirstName));
                }
                else if (reader.TokenType is JsonTokenType.StartArray)
                {
                    path.Add(new Step(null, BeforeFirstItem));
                }
                else if (path.Count == 0)
                {
                    break;
                }

                more = reader.Read() && (reader.CurrentDepth > depth || path.Count > 0);
            }
        }
        catch (JsonException)
        {
            // The tokenizer stops here; what remains lies at this place.
        }

        while (next < offsets.Length)
        {
            pointers[next++] = ToPointer(path);
        }

        return pointers;
    }

    /// <summary>Line and column of each offset, both from 1; columns count UTF-16 units; a byte order mark has no column.</summary>
    /// <param name="utf8">The whole text.</param>
    /// <param name="offsets">In ascending order.</param>
    internal static (int Line, int Column)[] Lines(ReadOnlySpan<byte> utf8, ReadOnlySpan<long> offsets)
    {
        var places = new (int Line, int Column)[offsets.Length];
        var line = 1;
        var column = 1;
        var position = utf8.StartsWith("\uFEFF"u8) ? 3 : 0;
        for (var i = 0; i < offsets.Length; i++)
        {
            var end = (int)Math.Min(offsets[i], utf8.Length);
            while (position < end)
            {
                var part = utf8[position..end];
                var lineBreak = part.IndexOfAny((byte)'\n', (byte)'\r');
                if (lineBreak < 0)
                {
                    column += Encoding.UTF8.GetCharCount(part);
                    position = end;
                    break;
                }

                position += lineBreak + 1;
                if (utf8[position - 1] == '\r' && position < utf8.Length && utf8[position] == '\n')
                {
                    position++;
                }

                line++;
                column = 1;
            }

            places[i] = (line, column);
        }

        return places;
    }

    internal static string NameOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // A name with half a surrogate pair has no spelling in a pointer; its place is still told by line and column.
            return Untold;
        }
    }

    /// <summary>A name as findings tell it: what could be no member's name is text of the file, and stands as <c>?</c>. Line and column still tell its place.</summary>
    internal static string Told(string name) => TextPatterns.IsTellable(name) ? name : Untold;

    /// <summary>A pointer with each name in it as findings tell it.</summary>
    internal static string ToldPointer(string pointer) => pointer.Split('/') is var steps && Array.TrueForAll(steps, IsTold) ? pointer : string.Join('/', steps.Select(s => IsTold(s) ? s : Untold));

    private static bool IsTold(string step) => step.All(char.IsAsciiDigit) || TextPatterns.IsTellable(step.Replace("~1", "/", StringComparison.Ordinal));

    private static string ToPointer(List<Step> path)
    {
        var text = new StringBuilder();
        foreach (var step in path)
        {
            if (step.Index == BeforeFirstName)
            {
                // Inside an object, before its first name: the place is the object.
                continue;
            }

            text.Append('/');
            if (step.Name is { } name)
            {
                text.Append(name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));
            }
            else
            {
                text.Append(Math.Max(step.Index, 0).ToString(CultureInfo.InvariantCulture));
            }
        }

        return text.ToString();
    }

    private readonly record struct Step(string? Name, int Index);
}
