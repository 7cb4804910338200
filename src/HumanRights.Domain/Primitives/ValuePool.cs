using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;

namespace HumanRights.Domain.Primitives;

/// <summary>
/// The ids, codes, keys, dates and language tags that one reading has met, found by their bytes: a text that repeats
/// gives the value that was made of it first. Bounded, so that no text can make it grow.
/// </summary>
/// <remarks>A value may stand in one of two neighbouring slots; a third that wants to stand there takes the place of one.</remarks>
[StructLayout(LayoutKind.Auto)]
internal struct ValuePool
{
    private const int LongestText = 64;
    private const int SmallestSize = 64;
    private const int LargestSize = 4096;
    private const int BytesForASlot = 64;

    private Slot[]? _slots;
    private int _mask;

    /// <summary>Takes as many slots as a text of this length is likely to need.</summary>
    internal void Open(long bytes)
    {
        var size = SmallestSize;
        while (size < LargestSize && (long)size * BytesForASlot < bytes)
        {
            size *= 2;
        }

        _slots = ArrayPool<Slot>.Shared.Rent(size);
        _mask = size - 1;
    }

    /// <summary>Gives the slots back, empty: no value outlives the reading here.</summary>
    internal void Close()
    {
        if (_slots is { } slots)
        {
            _slots = null;
            slots.AsSpan(0, _mask + 1).Clear();
            ArrayPool<Slot>.Shared.Return(slots);
        }
    }

    /// <summary>The value that was made of these bytes before; otherwise the place for it, below zero when there is none.</summary>
    internal readonly object? Find(scoped ReadOnlySpan<byte> utf8, ValueReader reader, out int place)
    {
        place = -1;
        if (utf8.Length > LongestText || _slots is not { } slots)
        {
            return null;
        }

        var first = Utf8Hash.Of(utf8, reader.Salt) & _mask;
        ref var slot = ref slots[first];
        if (ReferenceEquals(slot.Reader, reader) && Ascii.Equals(utf8, slot.Text))
        {
            return slot.Value;
        }

        place = first;
        slot = ref slots[first ^ 1];
        if (ReferenceEquals(slot.Reader, reader) && Ascii.Equals(utf8, slot.Text))
        {
            return slot.Value;
        }

        if (slots[first].Reader is not null && slot.Reader is null)
        {
            place = first ^ 1;
        }

        return null;
    }

    internal readonly void Keep(int place, ValueReader reader, string text, object value)
    {
        if (place >= 0)
        {
            _slots![place] = new Slot { Reader = reader, Text = text, Value = value };
        }
    }

    [StructLayout(LayoutKind.Auto)]
    private struct Slot
    {
        internal ValueReader? Reader;
        internal string? Text;
        internal object? Value;
    }
}
