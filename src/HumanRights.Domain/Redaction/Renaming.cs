using System.Globalization;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Redaction;

/// <summary>
/// Gives every record and part a new id or key and every set a new order, so that ids, positions and gaps say nothing. Who gets
/// which pseudonym follows from what is published alone: the same published content and entropy give the same bytes.
/// </summary>
internal sealed class Renaming
{
    private readonly Dictionary<string, Draft> _records;
    private readonly Dictionary<(string Record, string Key), string> _keys = [];

    internal Renaming(Dictionary<string, Draft> records) => _records = records;

    /// <summary>The new id of each record by its old one.</summary>
    internal Dictionary<string, string> Names { get; } = new(StringComparer.Ordinal);

    /// <summary>Renames everything, and puts the records into the file.</summary>
    /// <param name="file">The file without its records.</param>
    /// <param name="pseudonyms">Where new names come from.</param>
    internal void Rename(Draft file, Pseudonyms pseudonyms)
    {
        file[KeyedReferences.Id] = pseudonyms.NextUri();
        foreach (var draft in _records.Values)
        {
            CloseGaps(draft);
        }

        var order = new Ordering(_records, file, pseudonyms.NextNumber());
        foreach (var (id, draft) in _records.OrderBy(r => order.Of(r.Value)))
        {
            Names.Add(id, $"{draft.Shape.RecordKind}/{pseudonyms.Next()}");
        }

        foreach (var (id, draft) in _records)
        {
            var number = 0;
            Sort(draft, order);
            GiveKeys(id, draft, ref number);
        }

        // Keys are looked up under the old ids, so all of them are replaced before anything is sorted by its new name.
        Replace(string.Empty, file);
        Sort(file, order);
        foreach (var (id, draft) in _records)
        {
            Replace(id, draft);
            Sort(draft, order);
        }

        foreach (var array in _records.Values.GroupBy(r => r.Shape.RecordArray!, StringComparer.Ordinal))
        {
            file[array.Key] = new DraftList([.. array.OrderBy(r => r.Text(KeyedReferences.Id), StringComparer.Ordinal)]);
        }
    }

    private static void CloseGaps(Draft draft)
    {
        for (var m = 0; m < draft.Shape.Members.Count; m++)
        {
            (draft[m] as DraftList)?.CloseGaps();
        }

        foreach (var (_, below) in draft.Below())
        {
            CloseGaps(below);
        }
    }

    /// <summary>Puts every set in order.</summary>
    private static void Sort(Draft draft, Ordering order)
    {
        for (var m = 0; m < draft.Shape.Members.Count; m++)
        {
            if (draft[m] is DraftList list && !draft.Shape.Members[m].IsOrdered)
            {
                list.Items.Sort((a, b) => Compare(a!, b!, order));
            }
        }

        foreach (var (_, below) in draft.Below())
        {
            Sort(below, order);
        }
    }

    private static int Compare(object a, object b, Ordering order) => (a, b) switch
    {
        (Draft first, Draft second) => order.Of(first).CompareTo(order.Of(second)),
        (string first, string second) => string.CompareOrdinal(first, second),
        (long first, long second) => first.CompareTo(second),
        (List<KeyValuePair<string, string>> first, List<KeyValuePair<string, string>> second) => string.CompareOrdinal(string.Join('\n', first), string.Join('\n', second)),
        _ => 0,
    };

    private void GiveKeys(string record, Draft draft, ref int number)
    {
        if (draft.Text(KeyedReferences.Key) is { } key && KeyedReferences.IsPart(draft.Shape))
        {
            _keys.TryAdd((record, key), string.Create(CultureInfo.InvariantCulture, $"k{++number}"));
        }

        foreach (var (_, below) in draft.Below())
        {
            GiveKeys(record, below, ref number);
        }
    }

    private void Replace(string record, Draft draft)
    {
        foreach (var (_, below) in draft.Below())
        {
            Replace(record, below);
        }

        // Keys first: they are looked up under the old id of the record that the same object refers to.
        var owner = KeyedReferences.OwnerOf(draft, record);
        var members = draft.Shape.Members;
        for (var m = 0; m < members.Count; m++)
        {
            if (draft[m] is not null && members[m] is { Kind: MemberKind.Value, Form.Name: nameof(PartKey) } key)
            {
                var within = key.Name == KeyedReferences.Key ? record : owner;
                Each(draft, m, old => _keys.GetValueOrDefault((within, old), old));
            }
        }

        for (var m = 0; m < members.Count; m++)
        {
            if (draft[m] is not null && members[m].Kind == MemberKind.Value && KeyedReferences.IsReference(members[m].Form!))
            {
                Each(draft, m, old => Names.GetValueOrDefault(old, old));
            }
        }
    }

    private static void Each(Draft draft, int member, Func<string, string> change)
    {
        if (draft[member] is DraftList list)
        {
            for (var i = 0; i < list.Items.Count; i++)
            {
                list.Items[i] = change((string)list.Items[i]!);
            }
        }
        else
        {
            draft[member] = change((string)draft[member]!);
        }
    }
}
