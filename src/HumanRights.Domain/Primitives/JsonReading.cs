using System.Buffers;
using System.Runtime.CompilerServices;
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

    private readonly bool _utf8IsChecked;
    private readonly int _mostFaults;
    private List<JsonFault>? _faults;
    private ValuePool _pool;
    private object?[] _items = [];
    private int _itemCount;
    private int _mostItems;
    private byte[] _scratch = [];
    private byte[] _nameScratch = [];
    private bool _nameIsDamaged;

    /// <param name="utf8IsChecked">Whether the whole text is known to be UTF-8; otherwise each string is looked at.</param>
    /// <param name="mostFaults">After so many faults one more says that there are more.</param>
    internal JsonReading(bool utf8IsChecked, int mostFaults)
    {
        _utf8IsChecked = utf8IsChecked;
        _mostFaults = mostFaults;
    }

    /// <summary>A reading of one value, with the usual limits.</summary>
    internal JsonReading()
        : this(utf8IsChecked: false, Serialization.ReadOptions.Default.MostFindings)
    {
    }

    internal IReadOnlyList<JsonFault> Faults => _faults ?? [];

    internal int ErrorCount { get; private set; }

    /// <summary>Gets ready to read a text of about this length. What is borrowed here, <see cref="End"/> gives back.</summary>
    internal void Begin(long bytes)
    {
        _pool.Open(bytes);
        _items = ArrayPool<object?>.Shared.Rent(64);
    }

    /// <summary>Gives back what was borrowed.</summary>
    internal void End()
    {
        _pool.Close();
        if (_items.Length > 0)
        {
            _items.AsSpan(0, _mostItems).Clear();
            ArrayPool<object?>.Shared.Return(_items);
            _items = [];
        }
    }

    internal void Report(ReadingFault fault, long offset, string? argument = null, ObjectShape? shape = null, string? replacement = null)
    {
        if (ReadingFaults.SeverityOf(fault) == Severity.Error)
        {
            ErrorCount++;
        }

        _faults ??= [];
        if (_faults.Count < _mostFaults)
        {
            _faults.Add(new JsonFault(fault, offset, argument, replacement, shape));
        }
        else if (_faults.Count == _mostFaults)
        {
            ErrorCount++;
            _faults.Add(new JsonFault(ReadingFault.TooManyFindings, offset, null, null, null));
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

    /// <summary>Whether the bytes of the name or string that the reader stands on are its characters, in one piece.</summary>
    internal static bool IsPlain(in Utf8JsonReader reader) => !reader.ValueIsEscaped && !reader.HasValueSequence;

    /// <summary>The member name the reader stands on, unescaped, to look a known member up by. Nothing is reported of a name that is none.</summary>
    internal ReadOnlySpan<byte> UnescapedName(ref Utf8JsonReader reader) =>
        FaultOf(in reader) == ReadingFault.None ? Unescape(ref reader, ref _nameScratch) : default;

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
    internal void Unknown(ref Utf8JsonReader reader, ref UnknownMembersBuilder builder, ObjectShape shape)
    {
        var offset = reader.TokenStartIndex;
        if (NameText(Name(ref reader)) is not { } text)
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

    /// <summary>Reads a value of a fixed form.</summary>
    internal object? Value(ref Utf8JsonReader reader, ValueReader values)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            WrongType(ref reader, "text");
            return null;
        }

        var offset = reader.TokenStartIndex;
        if (IsPlain(in reader))
        {
            return Value(reader.ValueSpan, offset, values);
        }

        return IsSound(ref reader) ? Value(Unescape(ref reader, ref _scratch), offset, values) : null;
    }

    /// <summary>Checks bytes that stand for a value of a fixed form, wherever they come from.</summary>
    internal object? Value(scoped ReadOnlySpan<byte> utf8, long offset, ValueReader values) =>
        _pool.Find(utf8, values, out var place) ?? NewValue(utf8, offset, values, place);

    private object? NewValue(scoped ReadOnlySpan<byte> utf8, long offset, ValueReader values, int place)
    {
        var fault = values.TryRead(utf8, out var value, out var text, out var notice);
        if (fault != ReadingFault.None || value is null)
        {
            Report(fault, offset, values.Form.Codelist?.Name ?? values.Form.Name);
        }
        else if (notice == ReadingFault.None)
        {
            _pool.Keep(place, values, text, value);
        }
        else
        {
            // Told of each place where the value stands, so it is not kept. Of a code that is no longer recommended, its successor is told.
            Report(notice, offset, values.Form.Codelist?.Name, replacement: (value as ICode)?.Info?.ReplacedBy);
        }

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

        if (!IsSound(ref reader))
        {
            return null;
        }

        return IsPlain(in reader) ? Encoding.UTF8.GetString(reader.ValueSpan) : reader.GetString();
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

    /// <summary>Reads a list of values of a fixed form.</summary>
    /// <returns>Where its items begin, for <see cref="EndList"/>; below zero when there is no list.</returns>
    internal int Values(ref Utf8JsonReader reader, ValueReader values)
    {
        var start = BeginList(ref reader);
        while (start >= 0 && NextItem(ref reader))
        {
            AddItem(Value(ref reader, values));
        }

        return start;
    }

    /// <summary>Reads a list of plain strings.</summary>
    /// <inheritdoc cref="Values"/>
    internal int Texts(ref Utf8JsonReader reader)
    {
        var start = BeginList(ref reader);
        while (start >= 0 && NextItem(ref reader))
        {
            AddItem(Text(ref reader));
        }

        return start;
    }

    /// <summary>Whether the value is a list; otherwise says so and passes over it.</summary>
    /// <returns>Where its items begin, for <see cref="EndList"/>; below zero when there is no list.</returns>
    internal int BeginList(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            return _itemCount;
        }

        WrongType(ref reader, "list");
        return -1;
    }

    /// <summary>Whether the reader stands on another item of the list.</summary>
    internal static bool NextItem(ref Utf8JsonReader reader) => reader.Read() && reader.TokenType != JsonTokenType.EndArray;

    /// <summary>Keeps an item until the list that it belongs to ends. Lists lie in each other, and so do their items here.</summary>
    internal void AddItem(object? item)
    {
        if (_itemCount == _items.Length)
        {
            var larger = ArrayPool<object?>.Shared.Rent(Math.Max(64, _itemCount * 2));
            _items.AsSpan(0, _itemCount).CopyTo(larger);
            ArrayPool<object?>.Shared.Return(_items, clearArray: true);
            _items = larger;
        }

        _items[_itemCount++] = item;
        _mostItems = Math.Max(_mostItems, _itemCount);
    }

    /// <summary>The items of a list. Null when there are none, or when one of them was wrong, which is reported already.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ValueList<T>? EndList<T>(int start, bool ordered)
        where T : class
    {
        var count = start < 0 ? 0 : _itemCount - start;
        if (count == 0)
        {
            return null;
        }

        _itemCount = start;
        var items = _items.AsSpan(start, count);
        if (count == 1)
        {
            return items[0] is { } only ? ValueList<T>.Of(Unsafe.As<T>(only)) : null;
        }

        var exact = new T[count];
        for (var i = 0; i < exact.Length; i++)
        {
            if (items[i] is not { } item)
            {
                return null;
            }

            exact[i] = Unsafe.As<T>(item);
        }

        return ValueList<T>.Of(exact, ordered);
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

    /// <summary>Whether a string or name can be made into text; otherwise says why not.</summary>
    private bool IsSound(ref Utf8JsonReader reader)
    {
        if (_utf8IsChecked && !reader.ValueIsEscaped)
        {
            return true;
        }

        var fault = FaultOf(in reader);
        if (fault == ReadingFault.None)
        {
            return true;
        }

        Report(fault, reader.TokenStartIndex);
        return false;
    }

    /// <summary>What keeps a string or name from being text: bytes that are not UTF-8, or half of a surrogate pair.</summary>
    private ReadingFault FaultOf(in Utf8JsonReader reader)
    {
        var raw = reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;
        if (!_utf8IsChecked && !Utf8.IsValid(raw))
        {
            return ReadingFault.NotUtf8;
        }

        return reader.ValueIsEscaped && JsonEscapes.HasLoneSurrogate(raw) ? ReadingFault.LoneSurrogate : ReadingFault.None;
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
}
