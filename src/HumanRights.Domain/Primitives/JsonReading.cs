using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using NodaTime;

namespace HumanRights.Domain.Primitives;

/// <summary>
/// One reading of one JSON text. Generated code asks it for values; it collects what is wrong instead of throwing, so
/// that every fault is reported, and nothing partial is returned.
/// </summary>
/// <remarks>
/// Only the tokenizer throws (<see cref="JsonException"/>), which ends the reading. Values that repeat (ids, codes,
/// language tags) are made once for each reading.
/// </remarks>
public sealed class JsonReading
{
    /// <summary>Containers inside containers; the tokenizer refuses more.</summary>
    internal const int MaxDepth = 64;

    internal const long LargestInteger = 9007199254740991;

    private const int PoolSize = 1024;
    private const int LongestPooled = 64;

    private readonly bool _utf8IsChecked;
    private readonly object?[] _pool = new object?[PoolSize];
    private readonly List<JsonFault> _faults = [];
    private byte[] _scratch = [];
    private byte[] _nameScratch = [];
    private bool _nameIsDamaged;

    internal JsonReading(bool utf8IsChecked) => _utf8IsChecked = utf8IsChecked;

    internal IReadOnlyList<JsonFault> Faults => _faults;

    internal int ErrorCount { get; private set; }

    internal void Report(ReadingFault fault, long offset, string? argument = null, ObjectShape? shape = null, string? replacement = null)
    {
        _faults.Add(new JsonFault(fault, offset, argument, replacement, shape));
        if (ReadingFaults.SeverityOf(fault) == Severity.Error)
        {
            ErrorCount++;
        }
    }

    /// <summary>Whether the value is an object; otherwise says so and passes over it.</summary>
    internal bool BeginObject(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            return true;
        }

        WrongType(ref reader, "object");
        return false;
    }

    /// <summary>The member name the reader stands on, unescaped. Valid until the next name is asked for.</summary>
    internal ReadOnlySpan<byte> Name(ref Utf8JsonReader reader)
    {
        _nameIsDamaged = !IsSound(ref reader);
        if (_nameIsDamaged)
        {
            // Reported; no known name and no key of a map looks like this.
            return "\0"u8;
        }

        // A name has a buffer of its own: it must outlive the values read below it.
        return reader.HasValueSequence || reader.ValueIsEscaped ? Unescape(ref reader, ref _nameScratch) : reader.ValueSpan;
    }

    /// <summary>The name that was asked for last, as a string; null when it cannot be made into text, which is reported already.</summary>
    internal string? NameText(ReadOnlySpan<byte> name) => _nameIsDamaged ? null : Encoding.UTF8.GetString(name);

    /// <summary>Reports a second member of the same name and passes over its value.</summary>
    internal void Duplicate(ref Utf8JsonReader reader)
    {
        Report(ReadingFault.DuplicateMember, reader.TokenStartIndex);
        reader.Read();
        Skip(ref reader);
    }

    /// <summary>Keeps a member that the shape does not know, with its value.</summary>
    internal void Unknown(ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> name, ref UnknownMembersBuilder builder, ObjectShape shape)
    {
        var offset = reader.TokenStartIndex;
        if (NameText(name) is not { } text)
        {
            reader.Read();
            Skip(ref reader);
            return;
        }

        var isNew = builder.Names.Add(text);
        reader.Read();
        if (!isNew)
        {
            Report(ReadingFault.DuplicateMember, offset);
            Skip(ref reader);
            return;
        }

        // In a union an unknown member is an error of structure; elsewhere it is kept, with a word about it.
        Report(shape.KeepsUnknown ? ReadingFault.UnknownMember : ReadingFault.MoreThanOne, offset, text, shape);
        var errors = ErrorCount;
        var copy = reader;
        Skip(ref reader);
        if (errors == ErrorCount && shape.KeepsUnknown)
        {
            builder.Members.Add(new UnknownMember(text, JsonElement.ParseValue(ref copy)));
        }
    }

    /// <summary>Reads an object.</summary>
    internal T? Object<T>(ref Utf8JsonReader reader)
        where T : DomainObject, IJsonObject<T> => T.ReadJson(ref reader, this);

    /// <summary>Reads a map.</summary>
    internal T? Map<T>(ref Utf8JsonReader reader)
        where T : class, IJsonMap<T> => T.ReadJson(ref reader, this);

    /// <summary>Reads a value of a fixed form.</summary>
    internal T? Value<T>(ref Utf8JsonReader reader)
        where T : class, ITextValue<T>
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            WrongType(ref reader, "text");
            return null;
        }

        var offset = reader.TokenStartIndex;
        scoped ReadOnlySpan<byte> utf8;
        if (!reader.HasValueSequence && !reader.ValueIsEscaped)
        {
            utf8 = reader.ValueSpan;
        }
        else if (IsSound(ref reader))
        {
            utf8 = Unescape(ref reader, ref _scratch);
        }
        else
        {
            return null;
        }

        return Value<T>(utf8, offset);
    }

    /// <summary>Checks bytes that stand for a value of a fixed form, wherever they come from.</summary>
    internal T? Value<T>(scoped ReadOnlySpan<byte> utf8, long offset)
        where T : class, ITextValue<T>
    {
        ref var slot = ref Unsafe.NullRef<object?>();
        if (utf8.Length <= LongestPooled)
        {
            slot = ref _pool[Utf8Hash.Of(utf8) & (PoolSize - 1)];
            if (slot is T pooled && Ascii.Equals(utf8, pooled.Text))
            {
                Notice(pooled, offset);
                return pooled;
            }
        }

        var fault = T.TryRead(utf8, out var value);
        if (fault != ReadingFault.None || value is null)
        {
            Report(fault, offset, T.Form.Codelist?.Name ?? T.Form.Name);
            return null;
        }

        if (!Unsafe.IsNullRef(ref slot))
        {
            slot = value;
        }

        Notice(value, offset);
        return value;
    }

    /// <summary>Reads a plain string.</summary>
    internal string? Text(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            WrongType(ref reader, "text");
            return null;
        }

        return IsSound(ref reader) ? reader.GetString() : null;
    }

    /// <summary>Reads true or false.</summary>
    internal bool? Flag(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.True:
                return true;
            case JsonTokenType.False:
                return false;
            default:
                WrongType(ref reader, "true or false");
                return null;
        }
    }

    /// <summary>Reads a whole number in any of its spellings.</summary>
    internal long? Integer(ref Utf8JsonReader reader, long minimum)
    {
        if (reader.TokenType != JsonTokenType.Number)
        {
            WrongType(ref reader, "whole number");
            return null;
        }

        if (!reader.TryGetInt64(out var number))
        {
            var text = reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;
            var fault = JsonIntegers.Read(text, minimum, out number);
            if (fault != ReadingFault.None)
            {
                Report(fault, reader.TokenStartIndex, fault == ReadingFault.WrongType ? "whole number" : null);
                return null;
            }
        }

        if (number > LargestInteger || number < -LargestInteger || number < minimum)
        {
            Report(ReadingFault.OutOfRange, reader.TokenStartIndex);
            return null;
        }

        return number;
    }

    /// <summary>Reads a plain calendar day.</summary>
    internal LocalDate? Day(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            WrongType(ref reader, "text");
            return null;
        }

        if (!IsSound(ref reader))
        {
            return null;
        }

        scoped ReadOnlySpan<byte> utf8 = reader.HasValueSequence || reader.ValueIsEscaped ? Unescape(ref reader, ref _scratch) : reader.ValueSpan;
        var fault = CalendarDays.Read(utf8, out var day);
        if (fault == ReadingFault.None)
        {
            return day;
        }

        Report(fault, reader.TokenStartIndex, "calendar day");
        return null;
    }

    /// <summary>Reads a list of objects.</summary>
    internal IReadOnlyList<T>? Objects<T>(ref Utf8JsonReader reader, bool ordered)
        where T : DomainObject, IJsonObject<T>
    {
        var items = default(ItemBuffer<T>);
        if (!BeginList(ref reader))
        {
            return null;
        }

        while (NextItem(ref reader))
        {
            items.Add(T.ReadJson(ref reader, this));
        }

        return items.ToList(ordered);
    }

    /// <summary>Reads a list of maps.</summary>
    internal IReadOnlyList<T>? Maps<T>(ref Utf8JsonReader reader, bool ordered)
        where T : class, IJsonMap<T>
    {
        var items = default(ItemBuffer<T>);
        if (!BeginList(ref reader))
        {
            return null;
        }

        while (NextItem(ref reader))
        {
            items.Add(T.ReadJson(ref reader, this));
        }

        return items.ToList(ordered);
    }

    /// <summary>Reads a list of values of a fixed form.</summary>
    internal IReadOnlyList<T>? Values<T>(ref Utf8JsonReader reader, bool ordered)
        where T : class, ITextValue<T>
    {
        var items = default(ItemBuffer<T>);
        if (!BeginList(ref reader))
        {
            return null;
        }

        while (NextItem(ref reader))
        {
            items.Add(Value<T>(ref reader));
        }

        return items.ToList(ordered);
    }

    /// <summary>Reads a list of plain strings.</summary>
    internal IReadOnlyList<string>? Texts(ref Utf8JsonReader reader, bool ordered)
    {
        var items = default(ItemBuffer<string>);
        if (!BeginList(ref reader))
        {
            return null;
        }

        while (NextItem(ref reader))
        {
            items.Add(Text(ref reader));
        }

        return items.ToList(ordered);
    }

    /// <summary>Says that a value is of the wrong JSON type and passes over it.</summary>
    internal void WrongType(ref Utf8JsonReader reader, string expected)
    {
        Report(reader.TokenType == JsonTokenType.Null ? ReadingFault.NullValue : ReadingFault.WrongType, reader.TokenStartIndex, expected);
        Skip(ref reader);
    }

    /// <summary>Passes over a value and everything in it, still looking for faults of syntax: no fault hides another.</summary>
    internal void Skip(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            IsSound(ref reader);
            return;
        }

        if (reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
        {
            return;
        }

        var depth = reader.CurrentDepth;
        var names = new Stack<HashSet<string>?>();
        names.Push(reader.TokenType == JsonTokenType.StartObject ? new HashSet<string>(StringComparer.Ordinal) : null);
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject:
                    names.Push(new HashSet<string>(StringComparer.Ordinal));
                    break;
                case JsonTokenType.StartArray:
                    names.Push(null);
                    break;
                case JsonTokenType.PropertyName:
                    if (IsSound(ref reader) && !names.Peek()!.Add(reader.GetString()!))
                    {
                        Report(ReadingFault.DuplicateMember, reader.TokenStartIndex);
                    }

                    break;
                case JsonTokenType.String:
                    IsSound(ref reader);
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    names.Pop();
                    if (reader.CurrentDepth == depth)
                    {
                        return;
                    }

                    break;
                default:
                    break;
            }
        }
    }

    private bool BeginList(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            return true;
        }

        WrongType(ref reader, "list");
        return false;
    }

    private static bool NextItem(ref Utf8JsonReader reader) => reader.Read() && reader.TokenType != JsonTokenType.EndArray;

    private void Notice<T>(T value, long offset)
        where T : class, ITextValue<T>
    {
        if (value.Notice != ReadingFault.None)
        {
            // Of a code that is no longer recommended, its successor is told.
            Report(value.Notice, offset, T.Form.Codelist?.Name, replacement: (value as ICode)?.Info?.ReplacedBy);
        }
    }

    /// <summary>Whether a string or name can be made into text: valid UTF-8 and no half of a surrogate pair.</summary>
    private bool IsSound(ref Utf8JsonReader reader)
    {
        if (_utf8IsChecked && !reader.ValueIsEscaped)
        {
            return true;
        }

        var raw = reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;
        if (!_utf8IsChecked && !Utf8.IsValid(raw))
        {
            Report(ReadingFault.NotUtf8, reader.TokenStartIndex);
            return false;
        }

        if (reader.ValueIsEscaped && JsonEscapes.HasLoneSurrogate(raw))
        {
            Report(ReadingFault.LoneSurrogate, reader.TokenStartIndex);
            return false;
        }

        return true;
    }

    /// <summary>The characters of a string or name that is sound.</summary>
    private static ReadOnlySpan<byte> Unescape(ref Utf8JsonReader reader, ref byte[] buffer)
    {
        var length = reader.HasValueSequence ? checked((int)reader.ValueSequence.Length) : reader.ValueSpan.Length;
        if (buffer.Length < length)
        {
            buffer = new byte[Math.Max(length, 256)];
        }

        return buffer.AsSpan(0, reader.CopyString(buffer));
    }

    /// <summary>Items of a list whose length is not known yet; the array is rented and given back.</summary>
    [StructLayout(LayoutKind.Auto)]
    private struct ItemBuffer<T>
        where T : class
    {
        private T?[]? _items;
        private int _count;
        private bool _isBroken;

        internal void Add(T? item)
        {
            if (item is null)
            {
                // Reported already; a list with a hole in it is never returned.
                _isBroken = true;
                return;
            }

            _items ??= ArrayPool<T?>.Shared.Rent(16);
            if (_count == _items.Length)
            {
                var larger = ArrayPool<T?>.Shared.Rent(_count * 2);
                _items.AsSpan(0, _count).CopyTo(larger);
                ArrayPool<T?>.Shared.Return(_items, clearArray: true);
                _items = larger;
            }

            _items[_count++] = item;
        }

        internal ValueList<T>? ToList(bool ordered)
        {
            if (_items is null)
            {
                return null;
            }

            var exact = _isBroken ? null : new T[_count];
            if (exact is not null)
            {
                Array.Copy(_items, exact, _count);
            }

            ArrayPool<T?>.Shared.Return(_items, clearArray: true);
            return exact is null ? null : new ValueList<T>(exact, ordered);
        }
    }
}
