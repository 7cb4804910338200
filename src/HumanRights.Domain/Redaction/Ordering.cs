using System.Runtime.InteropServices;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Redaction;

/// <summary>Puts the objects of a publication in an order that follows from what is published alone: contents, and who refers to whom.</summary>
/// <remarks>
/// Partition refinement. Objects start in classes by their own contents; a class is split wherever its members are tied to other
/// classes in different ways. Of the parts of a split class the largest keeps the number, so that an object changes its class a
/// few times at most. What cannot be told apart in the end is alike all around: one of them is put first, and that tells others
/// apart. Nothing hangs on the order in which the objects came, unless equal objects form rings of different lengths.
/// </remarks>
internal sealed class Ordering
{
    private readonly List<Draft> _drafts = [];
    private readonly List<(int To, ulong Label)>[] _ties;
    private readonly ulong _seed;
    private readonly int[] _class;
    private readonly int[] _inOrder;
    private readonly int[] _at;
    private readonly List<(int Start, int Length)> _classes = [];

    internal Ordering(IReadOnlyDictionary<string, Draft> records, Draft file, ulong seed)
    {
        _seed = seed;
        Count(file);
        foreach (var draft in records.Values)
        {
            Count(draft);
        }

        _ties = new List<(int To, ulong Label)>[_drafts.Count];
        for (var i = 0; i < _ties.Length; i++)
        {
            _ties[i] = [];
        }

        var parts = new Dictionary<(string Record, string Key), Draft>();
        foreach (var (id, draft) in records)
        {
            FindParts(id, draft, parts);
        }

        var labels = new ulong[_drafts.Count];
        Look(string.Empty, file, records, parts, labels);
        foreach (var (id, draft) in records)
        {
            Look(id, draft, records, parts, labels);
        }

        _class = new int[_drafts.Count];
        _at = new int[_drafts.Count];
        _inOrder = [.. Enumerable.Range(0, _drafts.Count)];
        Array.Sort(labels.ToArray(), _inOrder);
        for (var i = 0; i < _inOrder.Length; i++)
        {
            if (i == 0 || labels[_inOrder[i]] != labels[_inOrder[i - 1]])
            {
                _classes.Add((i, 0));
            }

            Put(_inOrder[i], i, _classes.Count - 1);
            _classes[^1] = (_classes[^1].Start, _classes[^1].Length + 1);
        }

        Refine([.. _inOrder]);
        for (var c = 0; c < _classes.Count; c++)
        {
            while (_classes[c].Length > 1)
            {
                Refine([SplitOff(c, _classes[c].Start + _classes[c].Length - 1, 1)]);
            }
        }
    }

    /// <summary>The rank of an object; no other has the same.</summary>
    internal int Of(Draft draft) => _class[draft.Number];

    private void Count(Draft draft)
    {
        draft.Number = _drafts.Count;
        _drafts.Add(draft);
        foreach (var (_, below) in draft.Below())
        {
            Count(below);
        }
    }

    private static void FindParts(string record, Draft draft, Dictionary<(string Record, string Key), Draft> parts)
    {
        if (draft.Text(KeyedReferences.Key) is { } key && KeyedReferences.IsPart(draft.Shape))
        {
            parts.TryAdd((record, key), draft);
        }

        foreach (var (_, below) in draft.Below())
        {
            FindParts(record, below, parts);
        }
    }

    /// <summary>Takes down what an object says itself, and what it is tied to.</summary>
    private void Look(string record, Draft draft, IReadOnlyDictionary<string, Draft> records, Dictionary<(string Record, string Key), Draft> parts, ulong[] labels)
    {
        var label = Of(draft.Shape.Name, _seed);
        for (var m = 0; m < draft.Shape.Members.Count; m++)
        {
            var member = draft.Shape.Members[m];
            if (draft[m] is not { } held || member.Name is KeyedReferences.Key || (member.Name is KeyedReferences.Id && draft.Shape.RecordKind is not null))
            {
                continue;
            }

            var isReference = KeyedReferences.IsReference(draft.Shape, member);
            var isKey = !isReference && KeyedReferences.IsKeyReference(member);
            foreach (var (index, value) in draft.Items(m))
            {
                // In a set the place says nothing.
                var way = Mix(_seed ^ (((ulong)m << 32) + (member.IsOrdered ? (ulong)(uint)index + 1 : 0)));
                var to = value as Draft
                    ?? (isReference ? records.GetValueOrDefault((string)value) : isKey ? parts.GetValueOrDefault((KeyedReferences.OwnerOf(draft, record), (string)value)) : null);
                if (to is not null)
                {
                    Tie(draft, to, way);
                }
                else
                {
                    label = Sum(label, Mix(way ^ OfLeaf(value)));
                }
            }

            if (held is List<KeyValuePair<string, Draft>> absences)
            {
                foreach (var (field, absence) in absences)
                {
                    Tie(draft, absence, Of(field, _seed));
                }
            }
        }

        labels[draft.Number] = label;
        foreach (var (_, below) in draft.Below())
        {
            Look(record, below, records, parts, labels);
        }
    }

    private void Tie(Draft from, Draft to, ulong way)
    {
        _ties[to.Number].Add((from.Number, Mix(way ^ 1)));
        _ties[from.Number].Add((to.Number, Mix(way ^ 2)));
    }

    private ulong OfLeaf(object value) => value switch
    {
        string text => Of(text, _seed),

        // Not mixed as the way to a member is: that to the first one would take away a nought that stands there.
        long number => Mix(Mix(_seed) ^ (ulong)number),
        bool flag => flag ? 1UL : 2UL,
        List<KeyValuePair<string, string>> prose => prose.Aggregate(_seed, (sum, e) => Sum(sum, Mix(Of(e.Key, _seed) ^ Of(e.Value, ~_seed)))),
        _ => 0,
    };

    /// <summary>Splits classes until all members of each are tied alike.</summary>
    private void Refine(List<int> changed)
    {
        var sums = new Dictionary<int, ulong>();
        while (changed.Count > 0)
        {
            sums.Clear();
            foreach (var draft in changed)
            {
                var news = Mix(_seed ^ (ulong)_class[draft]);
                foreach (var (to, label) in _ties[draft])
                {
                    ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(sums, to, out _);
                    sum = Sum(sum, Mix(news ^ label));
                }
            }

            changed.Clear();
            var met = sums.Where(s => _classes[_class[s.Key]].Length > 1).Select(s => (Class: _class[s.Key], Sum: s.Value, Draft: s.Key)).ToList();
            met.Sort(static (a, b) => a.Class != b.Class ? a.Class.CompareTo(b.Class) : a.Sum.CompareTo(b.Sum));
            for (var start = 0; start < met.Count;)
            {
                var end = start + 1;
                while (end < met.Count && met[end].Class == met[start].Class)
                {
                    end++;
                }

                Split(met[start].Class, met.GetRange(start, end - start), changed);
                start = end;
            }
        }
    }

    /// <summary>Splits one class by the sums of those that were met; the largest part keeps the number.</summary>
    private void Split(int number, List<(int Class, ulong Sum, int Draft)> met, List<int> changed)
    {
        var (start, length) = _classes[number];
        var rest = length - met.Count;

        // Those that were met go to the end, in order.
        for (var i = met.Count - 1; i >= 0; i--)
        {
            Swap(_at[met[i].Draft], start + rest + i);
        }

        var parts = new List<(int Start, int Length)>();
        if (rest > 0)
        {
            parts.Add((start, rest));
        }

        for (var i = 0; i < met.Count; i++)
        {
            if (i == 0 || met[i].Sum != met[i - 1].Sum)
            {
                parts.Add((start + rest + i, 0));
            }

            parts[^1] = (parts[^1].Start, parts[^1].Length + 1);
        }

        var largest = parts.MaxBy(static p => p.Length);
        _classes[number] = largest;
        foreach (var part in parts)
        {
            if (part.Start == largest.Start)
            {
                continue;
            }

            _classes.Add(part);
            for (var i = part.Start; i < part.Start + part.Length; i++)
            {
                _class[_inOrder[i]] = _classes.Count - 1;
                changed.Add(_inOrder[i]);
            }
        }
    }

    /// <summary>Makes a class of its own of the last of one.</summary>
    private int SplitOff(int number, int at, int length)
    {
        _classes[number] = (_classes[number].Start, _classes[number].Length - length);
        _classes.Add((at, length));
        _class[_inOrder[at]] = _classes.Count - 1;
        return _inOrder[at];
    }

    private void Swap(int a, int b)
    {
        var (first, second) = (_inOrder[a], _inOrder[b]);
        (_inOrder[a], _inOrder[b]) = (second, first);
        (_at[second], _at[first]) = (a, b);
    }

    private void Put(int draft, int at, int number)
    {
        _at[draft] = at;
        _class[draft] = number;
    }

    /// <summary>Tells nothing of the order of what is added.</summary>
    private static ulong Sum(ulong a, ulong b) => unchecked(a + b);

    private static ulong Of(string text, ulong seed)
    {
        unchecked
        {
            var hash = seed ^ ((ulong)text.Length * 0x9E3779B97F4A7C15UL);
            var bytes = MemoryMarshal.AsBytes(text.AsSpan());
            for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..])
            {
                hash = Mix(hash ^ MemoryMarshal.Read<ulong>(bytes));
            }

            ulong tail = 0;
            foreach (var b in bytes)
            {
                tail = (tail << 8) | b;
            }

            return Mix(hash ^ tail);
        }
    }

    /// <summary>Spreads the bits of a number, so that sums of such numbers tell sets of numbers apart.</summary>
    private static ulong Mix(ulong value)
    {
        unchecked
        {
            value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9UL;
            value = (value ^ (value >> 27)) * 0x94D049BB133111EBUL;
            return value ^ (value >> 31);
        }
    }
}
