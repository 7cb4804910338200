using System.Buffers;
using System.Buffers.Text;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace HumanRights.Domain.Primitives;

/// <summary>Where objects are written: straight into bytes, compact, or through a writer of the caller's, who decides about its options.</summary>
/// <remarks>
/// The bytes are those that <see cref="Utf8JsonWriter"/> gives with the relaxed encoder, which also sees to what cannot
/// be wrong here. Each thread keeps one output with its buffer, emptied after use, so writing into a buffer that the
/// caller uses again allocates nothing.
/// </remarks>
internal sealed class JsonOutput : IBufferWriter<byte>, IDisposable
{
    private const int UsualSize = 16 * 1024;
    private const int LargestKept = 1024 * 1024;
    private const int ShortText = 1024;

    /// <summary>ASCII that stands for itself in a JSON string.</summary>
    private static readonly SearchValues<byte> s_plain = SearchValues.Create([.. Enumerable.Range(' ', 0x7F - ' ').Select(c => (byte)c).Where(c => c is not ((byte)'"' or (byte)'\\'))]);

    /// <summary>What stands for itself in the alphabets of two bytes: Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic.</summary>
    private static readonly SearchValues<char> s_kept = SearchValues.Create([.. Enumerable.Range(' ', 0x800 - ' ').Where(c => !Encoder.WillEncode(c)).Select(c => (char)c)]);

    [ThreadStatic]
    private static JsonOutput? t_spare;

    private IBufferWriter<byte>? _target;
    private Utf8JsonWriter? _writer;
    private byte[] _bytes = [];
    private int _at;
    private int _most;
    private bool _needsComma;

    private JsonOutput()
    {
    }

    /// <summary>Non-ASCII text stays as it is: case files are never pasted into HTML unescaped.</summary>
    internal static JavaScriptEncoder Encoder => JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    /// <summary>Compact, into a buffer, which has everything once the output is disposed of.</summary>
    internal static JsonOutput To(IBufferWriter<byte> target)
    {
        var output = Spare();
        output._target = target;
        if (output._bytes.Length == 0)
        {
            output._bytes = new byte[UsualSize];
        }

        return output;
    }

    /// <summary>Through a writer, which is not flushed.</summary>
    internal static JsonOutput Through(Utf8JsonWriter writer)
    {
        var output = Spare();
        output._writer = writer;
        return output;
    }

    internal void BeginObject()
    {
        if (_writer is { } writer)
        {
            writer.WriteStartObject();
        }
        else
        {
            Begin((byte)'{');
        }
    }

    internal void EndObject()
    {
        if (_writer is { } writer)
        {
            writer.WriteEndObject();
        }
        else
        {
            End((byte)'}');
        }
    }

    internal void BeginList()
    {
        if (_writer is { } writer)
        {
            writer.WriteStartArray();
        }
        else
        {
            Begin((byte)'[');
        }
    }

    internal void EndList()
    {
        if (_writer is { } writer)
        {
            writer.WriteEndArray();
        }
        else
        {
            End((byte)']');
        }
    }

    /// <summary>The name of a known member, which needs no escapes.</summary>
    internal void Name(JsonEncodedText name)
    {
        if (_writer is { } writer)
        {
            writer.WritePropertyName(name);
            return;
        }

        var utf8 = name.EncodedUtf8Bytes;
        var bytes = Room(utf8.Length + 4);
        var at = 0;
        if (_needsComma)
        {
            bytes[at++] = (byte)',';
        }

        bytes[at++] = (byte)'"';
        utf8.CopyTo(bytes[at..]);
        at += utf8.Length;
        bytes[at++] = (byte)'"';
        bytes[at++] = (byte)':';
        _at += at;
        _needsComma = false;
    }

    /// <summary>Any other name.</summary>
    internal void Name(string name)
    {
        if (_writer is { } writer)
        {
            writer.WritePropertyName(name);
            return;
        }

        Text(name);
        Room(1)[0] = (byte)':';
        _at++;
        _needsComma = false;
    }

    internal void Text(string text)
    {
        if (_writer is { } writer)
        {
            writer.WriteStringValue(text);
        }
        else
        {
            PutText(text);
        }
    }

    internal void Day(NodaTime.LocalDate day)
    {
        Span<char> chars = stackalloc char[CalendarDays.Length];
        CalendarDays.Format(day, chars);
        if (_writer is { } writer)
        {
            writer.WriteStringValue(chars);
        }
        else
        {
            PutText(chars);
        }
    }

    internal void Flag(bool value)
    {
        if (_writer is { } writer)
        {
            writer.WriteBooleanValue(value);
        }
        else
        {
            Put(value ? "true"u8 : "false"u8);
        }
    }

    internal void Number(long value)
    {
        if (_writer is { } writer)
        {
            writer.WriteNumberValue(value);
            return;
        }

        Span<byte> digits = stackalloc byte[20];
        Utf8Formatter.TryFormat(value, digits, out var length);
        Put(digits[..length]);
    }

    /// <summary>A value that was kept as it came.</summary>
    internal void Kept(JsonElement value)
    {
        if (_writer is { } writer)
        {
            value.WriteTo(writer);
            return;
        }

        Put(default);
        using var inner = new Utf8JsonWriter(this, new JsonWriterOptions { Encoder = Encoder, SkipValidation = true });
        value.WriteTo(inner);
    }

    /// <summary>Hands over what is not handed over yet, and leaves nothing of it behind.</summary>
    public void Dispose()
    {
        try
        {
            HandOver();
        }
        finally
        {
            _bytes.AsSpan(0, _most).Clear();
            if (_bytes.Length > LargestKept)
            {
                _bytes = [];
            }

            (_target, _writer, _at, _most, _needsComma) = (null, null, 0, 0, false);
            t_spare = this;
        }
    }

    void IBufferWriter<byte>.Advance(int count) => _at += count;

    Memory<byte> IBufferWriter<byte>.GetMemory(int sizeHint)
    {
        Room(Math.Max(sizeHint, 1));
        return _bytes.AsMemory(_at);
    }

    Span<byte> IBufferWriter<byte>.GetSpan(int sizeHint) => Room(Math.Max(sizeHint, 1));

    /// <summary>Taken away while it is used: what a caller's buffer does meanwhile may write too.</summary>
    private static JsonOutput Spare()
    {
        var output = t_spare ?? new JsonOutput();
        t_spare = null;
        return output;
    }

    private void Begin(byte bracket)
    {
        var bytes = Room(2);
        var at = 0;
        if (_needsComma)
        {
            bytes[at++] = (byte)',';
        }

        bytes[at++] = bracket;
        _at += at;
        _needsComma = false;
    }

    private void End(byte bracket)
    {
        Room(1)[0] = bracket;
        _at++;
        _needsComma = true;
    }

    private void Put(ReadOnlySpan<byte> value)
    {
        var bytes = Room(value.Length + 1);
        var at = 0;
        if (_needsComma)
        {
            bytes[at++] = (byte)',';
        }

        value.CopyTo(bytes[at..]);
        _at += at + value.Length;
        _needsComma = true;
    }

    private void PutText(ReadOnlySpan<char> text)
    {
        var most = text.Length <= ShortText ? text.Length * 3 : Encoding.UTF8.GetByteCount(text);
        var bytes = Room(checked(most + 3));
        var at = 0;
        if (_needsComma)
        {
            bytes[at++] = (byte)',';
        }

        bytes[at++] = (byte)'"';

        // Most texts are ids, codes and dates: all ASCII, and found to be so while they are copied.
        var isPlain = Ascii.FromUtf16(text, bytes[at..], out var length) == OperationStatus.Done && bytes.Slice(at, length).IndexOfAnyExcept(s_plain) < 0;
        if (!isPlain)
        {
            length = Encoding.UTF8.GetBytes(text, bytes[at..]);
            isPlain = text.IndexOfAnyExcept(s_kept) < 0 || Encoder.FindFirstCharacterToEncodeUtf8(bytes.Slice(at, length)) < 0;
        }

        if (!isPlain)
        {
            _at += at;
            PutEscaped(bytes.Slice(at, length));
        }
        else
        {
            bytes[at + length] = (byte)'"';
            _at += at + length + 1;
        }

        _needsComma = true;
    }

    /// <summary>The text stands unescaped where its escapes are to stand, so it moves out of the way first.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void PutEscaped(ReadOnlySpan<byte> text)
    {
        var copy = ArrayPool<byte>.Shared.Rent(text.Length);
        text.CopyTo(copy);
        _most = Math.Max(_most, _at + text.Length);
        var rest = copy.AsSpan(0, text.Length);
        while (!rest.IsEmpty)
        {
            // No byte becomes more than six.
            var part = rest.Length <= UsualSize ? rest : WholeCharacters(rest[..UsualSize]);
            Encoder.EncodeUtf8(part, Room(part.Length * 6), out _, out var written);
            _at += written;
            rest = rest[part.Length..];
        }

        copy.AsSpan(0, text.Length).Clear();
        ArrayPool<byte>.Shared.Return(copy);
        Room(1)[0] = (byte)'"';
        _at++;
    }

    private static Span<byte> WholeCharacters(Span<byte> utf8)
    {
        var end = utf8.Length;
        while ((utf8[end - 1] & 0xC0) == 0x80)
        {
            end--;
        }

        // Now before the last byte that begins a character.
        return utf8[..(end - 1)];
    }

    private Span<byte> Room(int length)
    {
        if (_bytes.Length - _at < length)
        {
            HandOver();
            if (_bytes.Length < length)
            {
                _bytes.AsSpan(0, _most).Clear();
                _bytes = new byte[length];
                _most = 0;
            }
        }

        return _bytes.AsSpan(_at);
    }

    private void HandOver()
    {
        if (_at > 0)
        {
            _most = Math.Max(_most, _at);
            _target!.Write(_bytes.AsSpan(0, _at));
            _at = 0;
        }
    }
}
