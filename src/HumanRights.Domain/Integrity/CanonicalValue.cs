using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Integrity;

/// <summary>A JSON value held until it can be written in canonical order.</summary>
internal abstract class CanonicalValue
{
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
        var members = new SortedDictionary<string, CanonicalValue?>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            if (reading.NameText(reading.Name(ref reader)) is not { } name)
            {
                reader.Read();
                reading.Skip(ref reader);
            }
            else if (members.ContainsKey(name))
            {
                reading.Duplicate(ref reader);
            }
            else
            {
                reader.Read();
                members.Add(name, Read(ref reader, reading));
            }
        }

        return new Members(members);
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
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c >= ' ' && c is not '"' and not '\\')
            {
                continue;
            }

            Encoding.UTF8.GetBytes(text.AsSpan(start, i - start), to);
            start = i + 1;
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

        Encoding.UTF8.GetBytes(text.AsSpan(start), to);
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
    private sealed class Members(SortedDictionary<string, CanonicalValue?> members) : CanonicalValue
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
