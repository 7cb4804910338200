using System.Text;

namespace HumanRights.Domain.Primitives;

/// <summary>The known codes of one list, found by their bytes without making a string.</summary>
internal sealed class CodeTable<T>
    where T : TextValue
{
    private readonly T?[] _slots;
    private readonly int _mask;

    internal CodeTable(bool isOpen, params ReadOnlySpan<T> known)
    {
        IsOpen = isOpen;
        var size = 4;
        while (size < known.Length * 2)
        {
            size *= 2;
        }

        _slots = new T?[size];
        _mask = size - 1;
        Span<byte> bytes = stackalloc byte[128];
        foreach (var code in known)
        {
            var length = Encoding.ASCII.GetBytes(code.Text, bytes);
            var slot = Utf8Hash.Of(bytes[..length]) & _mask;
            while (_slots[slot] is not null)
            {
                slot = (slot + 1) & _mask;
            }

            _slots[slot] = code;
        }
    }

    internal bool IsOpen { get; }

    internal T? Find(ReadOnlySpan<byte> utf8)
    {
        var slot = Utf8Hash.Of(utf8) & _mask;
        while (_slots[slot] is { } code)
        {
            if (Ascii.Equals(utf8, code.Text))
            {
                return code;
            }

            slot = (slot + 1) & _mask;
        }

        return null;
    }
}
