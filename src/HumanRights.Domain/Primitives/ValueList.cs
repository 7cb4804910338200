using System.Collections;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace HumanRights.Domain.Primitives;

/// <summary>Makes the lists that records hold: copied, without null items, equal by content.</summary>
internal static class ValueList
{
    /// <summary>A copy of the items, or null when there are none, so that an absent list and an empty one are the same.</summary>
    internal static ValueList<T>? Of<T>(IReadOnlyList<T> items, bool ordered)
    {
        ArgumentNullException.ThrowIfNull(items);
        if (items.Count == 0)
        {
            return null;
        }

        if (items is ValueList<T> own && own.IsOrderedAs(ordered))
        {
            return own;
        }

        var copy = new T[items.Count];
        for (var i = 0; i < copy.Length; i++)
        {
            copy[i] = items[i] ?? throw new ArgumentException("A list holds no null items.", nameof(items));
        }

        return ValueList<T>.Of(copy, ordered);
    }
}

/// <summary>The items of a list whatever their type, for the walk: asking for them one by one through an interface costs more than all else in it.</summary>
internal abstract class ItemList
{
    /// <summary>The items of a list that a record holds.</summary>
    internal abstract ReadOnlySpan<object> Objects { get; }
}

/// <summary>An immutable list, never empty, that is equal to another by content: in order, or, for a set, in any order.</summary>
/// <remarks>Most lists of a case file have one item, which needs no array and has no order.</remarks>
internal abstract class ValueList<T> : ItemList, IReadOnlyList<T>, ICollection<T>, IEquatable<ValueList<T>>
{
    private ValueList()
    {
    }

    public int Count => Items.Length;

    public bool IsReadOnly => true;

    internal abstract ReadOnlySpan<T> Items { get; }

    public T this[int index] => Items[index];

    internal static ValueList<T> Of(T only) => new One(only);

    /// <summary>A list of items that nobody else holds.</summary>
    internal static ValueList<T> Of(T[] items, bool ordered) => items.Length == 1 ? new One(items[0]) : new Many(items, ordered);

    /// <summary>Whether the list is one in order, or one in any order. With one item it is both.</summary>
    internal abstract bool IsOrderedAs(bool ordered);

    public bool Equals(ValueList<T>? other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        if (other is null || other.Count != Count)
        {
            return false;
        }

        return Items.SequenceEqual(other.Items) || (!IsOrderedAs(ordered: true) && SameItems(Items, other.Items));
    }

    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    public override int GetHashCode()
    {
        var isOrdered = IsOrderedAs(ordered: true);
        var hash = Count;
        foreach (var item in Items)
        {
            var itemHash = item!.GetHashCode();
            hash = unchecked(isOrdered ? (hash * 31) + itemHash : hash + itemHash);
        }

        return hash;
    }

    public abstract IEnumerator<T> GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public bool Contains(T item)
    {
        foreach (var mine in Items)
        {
            if (EqualityComparer<T>.Default.Equals(mine, item))
            {
                return true;
            }
        }

        return false;
    }

    public void CopyTo(T[] array, int arrayIndex) => Items.CopyTo(array.AsSpan(arrayIndex));

    public void Add(T item) => throw new NotSupportedException();

    public void Clear() => throw new NotSupportedException();

    public bool Remove(T item) => throw new NotSupportedException();

    public override string ToString() => $"list ({Count})";

    private static bool SameItems(ReadOnlySpan<T> left, ReadOnlySpan<T> right)
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

    private sealed class One(T only) : ValueList<T>
    {
        private readonly T _only = only;

        internal override ReadOnlySpan<T> Items => new(in _only);

        // A reference of any type is one to an object; lists of other items are not part of the wire format.
        internal override ReadOnlySpan<object> Objects => new(in Unsafe.As<T, object>(ref Unsafe.AsRef(in _only)));

        internal override bool IsOrderedAs(bool ordered) => true;

        public override IEnumerator<T> GetEnumerator()
        {
            yield return _only;
        }
    }

    private sealed class Many(T[] items, bool ordered) : ValueList<T>
    {
        internal override ReadOnlySpan<T> Items => items;

        internal override ReadOnlySpan<object> Objects => Unsafe.As<object[]>(items);

        internal override bool IsOrderedAs(bool isOrdered) => isOrdered == ordered;

        public override IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();
    }
}
