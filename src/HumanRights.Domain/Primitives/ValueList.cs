using System.Collections;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace HumanRights.Domain.Primitives;

/// <summary>Makes the lists that records hold: copied, without null items, equal by content.</summary>
internal static class ValueList
{
    /// <summary>A copy of the items, or null when there are none, so that an absent list and an empty one are the same.</summary>
    internal static IReadOnlyList<T>? Of<T>(IReadOnlyList<T> items, bool ordered)
    {
        ArgumentNullException.ThrowIfNull(items);
        if (items is ValueList<T> own && own.IsOrdered == ordered)
        {
            return own;
        }

        if (items.Count == 0)
        {
            return null;
        }

        var copy = new T[items.Count];
        for (var i = 0; i < copy.Length; i++)
        {
            copy[i] = items[i] ?? throw new ArgumentException("A list holds no null items.", nameof(items));
        }

        return new ValueList<T>(copy, ordered);
    }
}

/// <summary>The items of a list whatever their type, for the walk: asking for them one by one through an interface costs more than all else in it.</summary>
internal abstract class ItemList
{
    private protected abstract object[] Items { get; }

    /// <summary>The items of a list that a record holds.</summary>
    internal static ReadOnlySpan<object> Of(object list) => ((ItemList)list).Items;
}

/// <summary>An immutable list that is equal to another by content: in order, or, for a set, in any order.</summary>
internal sealed class ValueList<T> : ItemList, IReadOnlyList<T>, ICollection<T>, IEquatable<ValueList<T>>
{
    private readonly T[] _items;

    internal ValueList(T[] items, bool ordered)
    {
        _items = items;
        IsOrdered = ordered;
    }

    public int Count => _items.Length;

    public bool IsReadOnly => true;

    internal bool IsOrdered { get; }

    // An array of any reference type is one of objects; lists of other items are not part of the wire format.
    private protected override object[] Items => Unsafe.As<object[]>(_items);

    public T this[int index] => _items[index];

    public bool Equals(ValueList<T>? other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        if (other is null || other._items.Length != _items.Length)
        {
            return false;
        }

        return _items.AsSpan().SequenceEqual(other._items) || (!IsOrdered && SameItems(_items, other._items));
    }

    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    public override int GetHashCode()
    {
        var hash = _items.Length;
        foreach (var item in _items)
        {
            var itemHash = item!.GetHashCode();
            hash = unchecked(IsOrdered ? (hash * 31) + itemHash : hash + itemHash);
        }

        return hash;
    }

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    public bool Contains(T item) => Array.IndexOf(_items, item) >= 0;

    public void CopyTo(T[] array, int arrayIndex) => _items.CopyTo(array, arrayIndex);

    public void Add(T item) => throw new NotSupportedException();

    public void Clear() => throw new NotSupportedException();

    public bool Remove(T item) => throw new NotSupportedException();

    public override string ToString() => $"list ({Count})";

    private static bool SameItems(T[] left, T[] right)
    {
        var counts = new Dictionary<object, int>(left.Length);
        foreach (var item in left)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(counts, item!, out _)++;
        }

        foreach (var item in right)
        {
            ref var count = ref CollectionsMarshal.GetValueRefOrNullRef(counts, item!);
            if (Unsafe.IsNullRef(ref count) || count == 0)
            {
                return false;
            }

            count--;
        }

        return true;
    }
}
