using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Integrity;

/// <summary>A JSON value held until it can be written in canonical order.</summary>
internal abstract class CanonicalValue
{
    private const int MostCompared = 8;

    private static readonly SearchValues<char> s_escaped = SearchValues.Create(string.Concat(Enumerable.Range(0, ' ').Select(static c => (char)c)) + "\"\\");

    internal abstract void Write(IBufferWriter<byte> to);

    internal static CanonicalValue? Read(ref Utf8JsonReader reader, JsonReading reading) => reader.TokenType switch
    {
        JsonTokenType.StartObject => ReadObject(ref reader, reading),
        JsonTokenType.StartArray => ReadArray(ref reader, reading),
        JsonTokenType.String => reading.Text(ref reader) is { } text ? new Text(text) : null,
        JsonTokenType.Number => ReadNumber(ref reader, reading),
        JsonTokenType.True => new Word("true"),
        JsonTokenType.False => new Word("false"),
        _ => new Word("null"),
    };

    private static Members ReadObject(ref Utf8JsonReader reader, JsonReading reading)
    {
        var members = new List<KeyValuePair<string, CanonicalValue?>>();
        HashSet<string>? names = null;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            if (reading.NameText(reading.Name(ref reader)) is not { } name)
            {
                reader.Read();
                reading.Skip(ref reader);
            }
            else if (IsAmong(members, ref names, name))
            {
                reading.Duplicate(ref reader);
            }
            else
            {
                reader.Read();
                members.Add(new(name, Read(ref reader, reading)));
            }
        }

        members.Sort(static (a, b) => string.CompareOrdinal(a.Key, b.Key));
        return new Members(members);
    }

    /// <summary>Whether an earlier member has the name. Few names are compared one by one, many are looked up.</summary>
    private static bool IsAmong(List<KeyValuePair<string, CanonicalValue?>> members, ref HashSet<string>? names, string name)
    {
        if (names is null && members.Count <= MostCompared)
        {
            foreach (var member in members)
            {
                if (string.Equals(member.Key, name, StringComparison.Ordinal))
                {
                    return true;
                }
            }

            return false;
        }

        names ??= members.Select(static member => member.Key).ToHashSet(StringComparer.Ordinal);
        return !names.Add(name);
    }

    private static Items ReadArray(ref Utf8JsonReader reader, JsonReading reading)
    {
        var items = new List<CanonicalValue?>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(Read(ref reader, reading));
        }

        return new Items(items);
    }

    private static Word? ReadNumber(ref Utf8JsonReader reader, JsonReading reading)
    {
        var offset = reader.TokenStartIndex;
        if (!reader.TryGetDouble(out var number) || !double.IsFinite(number))
        {
            reading.Report(ReadingFault.OutOfRange, offset);
            return null;
        }

        var text = EcmaScriptNumber.Format(number);
        var written = reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;
        if (written.IndexOfAny(".eE"u8) < 0 && !written.SequenceEqual("-0"u8) && !written.SequenceEqual(Encoding.ASCII.GetBytes(text)))
        {
            // A whole number that comes out as another would give two documents one digest.
            reading.Report(ReadingFault.IntegerByRoundingOnly, offset);
            return null;
        }

        return new Word(text);
    }

    private static void WriteString(IBufferWriter<byte> to, string text)
    {
        // Only what JSON demands is escaped (RFC 8785, 3.2.2.2).
        to.Write("\""u8);
        var rest = text.AsSpan();
        while (rest.IndexOfAny(s_escaped) is >= 0 and var at)
        {
            Encoding.UTF8.GetBytes(rest[..at], to);
            var c = rest[at];
            rest = rest[(at + 1)..];
            to.Write(c switch
            {
                '"' => "\\\""u8,
                '\\' => "\\\\"u8,
                '\b' => "\\b"u8,
                '\t' => "\\t"u8,
                '\n' => "\\n"u8,
                '\f' => "\\f"u8,
                '\r' => "\\r"u8,
                _ => Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}")),
            });
        }

        Encoding.UTF8.GetBytes(rest, to);
        to.Write("\""u8);
    }

    private sealed class Word(string text) : CanonicalValue
    {
        internal override void Write(IBufferWriter<byte> to) => Encoding.ASCII.GetBytes(text, to);
    }

    private sealed class Text(string text) : CanonicalValue
    {
        internal override void Write(IBufferWriter<byte> to) => WriteString(to, text);
    }

    private sealed class Items(List<CanonicalValue?> items) : CanonicalValue
    {
        internal override void Write(IBufferWriter<byte> to)
        {
            to.Write("["u8);
            for (var i = 0; i < items.Count; i++)
            {
                if (i > 0)
                {
                    to.Write(","u8);
                }

                items[i]!.Write(to);
            }

            to.Write("]"u8);
        }
    }

    /// <summary>Members in the order of the UTF-16 code units of their names (RFC 8785, 3.2.3), which is the ordinal order of .NET.</summary>
    private sealed class Members(List<KeyValuePair<string, CanonicalValue?>> members) : CanonicalValue
    {
        internal override void Write(IBufferWriter<byte> to)
        {
            to.Write("{"u8);
            var isFirst = true;
            foreach (var (name, value) in members)
            {
                if (!isFirst)
                {
                    to.Write(","u8);
                }

                isFirst = false;
                WriteString(to, name);
                to.Write(":"u8);
                value!.Write(to);
            }

            to.Write("}"u8);
        }
    }
}
