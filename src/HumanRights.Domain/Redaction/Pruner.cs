using HumanRights.Domain.Privacy;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using Slot = HumanRights.Domain.Redaction.Draft.Slot;

namespace HumanRights.Domain.Redaction;

/// <summary>Takes away what means nothing without what is withheld: references that lead nowhere, objects without what they need, what is left empty.</summary>
/// <remarks>Each thing that goes takes along what hangs on it, once: the work grows with the size of the publication, however long the chains are.</remarks>
internal sealed class Pruner
{
    private readonly Dictionary<string, Draft> _records;
    private readonly RedactionLog _log;
    private readonly Dictionary<Draft, string> _idOf = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(string Record, string Key), Draft> _parts = [];
    private readonly Dictionary<string, List<Slot>> _toRecord = new(StringComparer.Ordinal);
    private readonly Dictionary<Draft, List<Slot>> _toPart = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Draft> _gone = new(ReferenceEqualityComparer.Instance);
    private readonly Missed _missed;

    // What leads nowhere: to what left no trace, and to what a reader may miss.
    private readonly Stack<Slot> _secret = new();
    private readonly Stack<Slot> _missing = new();

    internal Pruner(Dictionary<string, Draft> records, Missed missed, RedactionLog log)
    {
        _records = records;
        _missed = missed;
        _log = log;
    }

    /// <param name="file">The file without its records.</param>
    internal void Prune(Draft file)
    {
        foreach (var (id, draft) in _records)
        {
            _idOf.Add(draft, id);
            FindParts(id, draft);
        }

        foreach (var (id, draft) in _records)
        {
            FindReferences(id, draft);
        }

        FindReferences(string.Empty, file);

        // What goes with those alone who leave no trace goes without one, whatever else it would have lost: so they come first.
        while (_secret.Count + _missing.Count > 0)
        {
            var isMissed = _secret.Count == 0;
            TakeOut((isMissed ? _missing : _secret).Pop(), isMissed);
        }
    }

    private void Loosen(Slot slot, bool isMissed) => (isMissed ? _missing : _secret).Push(slot);

    private void FindParts(string record, Draft draft)
    {
        if (draft.Text(KeyedReferences.Key) is { } key && KeyedReferences.IsPart(draft.Shape))
        {
            _parts.TryAdd((record, key), draft);
        }

        foreach (var (at, below) in draft.Below())
        {
            below.Outer = at;
            FindParts(record, below);
        }
    }

    private void FindReferences(string record, Draft draft)
    {
        var members = draft.Shape.Members;
        for (var m = 0; m < members.Count; m++)
        {
            var member = members[m];
            if (draft[m] is null || member.Kind != MemberKind.Value)
            {
                continue;
            }

            if (KeyedReferences.IsReference(draft.Shape, member))
            {
                foreach (var (index, value) in draft.Items(m))
                {
                    Tie(_toRecord, (string)value, _records.ContainsKey((string)value), new Slot(draft, m, index), _missed.Contains((string)value));
                }
            }
            else if (KeyedReferences.IsKeyReference(member))
            {
                foreach (var (index, value) in draft.Items(m))
                {
                    var owner = KeyedReferences.OwnerOf(draft, record);
                    var part = _parts.GetValueOrDefault((owner, (string)value));
                    Tie(_toPart, part!, part is not null, new Slot(draft, m, index), _missed.Contains(owner, (string)value));
                }
            }
            else if (member.Form!.Name == nameof(FieldPath) && !IsField(draft, record, (string)draft[m]!))
            {
                Loosen(new Slot(draft, m, -1), _missed.Contains(KeyedReferences.OwnerOf(draft, record)));
            }
        }

        foreach (var (at, below) in draft.Below())
        {
            below.Outer = at;
            FindReferences(record, below);
        }
    }

    private void Tie<T>(Dictionary<T, List<Slot>> ties, T to, bool isThere, Slot from, bool isMissed)
        where T : class
    {
        if (!isThere)
        {
            Loosen(from, isMissed);
            return;
        }

        if (!ties.TryGetValue(to, out var list))
        {
            ties.Add(to, list = []);
        }

        list.Add(from);
    }

    /// <summary>Whether a field is one of what the target points at. A name that this version does not know may be anything.</summary>
    private bool IsField(Draft target, string record, string path)
    {
        var owner = KeyedReferences.OwnerOf(target, record);
        var within = target.Text("item") is { } item ? _parts.GetValueOrDefault((owner, item)) : _records.GetValueOrDefault(owner);
        return within is not null && within.Shape.HasField(path);
    }

    private void TakeOut(Slot slot, bool isMissed)
    {
        var (draft, member, index) = slot;
        if (_gone.Contains(draft))
        {
            return;
        }

        if (draft[member] is null || (draft[member] is DraftList items && index >= 0 && items.Items[index] is null))
        {
            return;
        }

        var place = PlaceOf(draft).Member(draft.Shape.Members[member].Name);
        _log.Add(Withheld.LeftOver, place.Record.Length == 0 ? "case-file" : place.Record[..place.Record.IndexOf('/', StringComparison.Ordinal)], place);
        var taken = draft[member];
        if (taken is DraftList list && index >= 0)
        {
            taken = list.Items[index];
            list.TakeOut(index);
        }

        if (isMissed || taken is Draft { IsLess: true })
        {
            // What it lost to begin with counts, and what can be missed; not whatever else went with it.
            draft.LostInPart.Add(member);
        }

        if (draft[member] is not DraftList { Count: > 0 })
        {
            draft[member] = null;
            if (draft.LostInPart.Contains(member) && draft.Missed.Contains(member))
            {
                draft.Mask([draft.Shape.Members[member].Name]);
            }
        }

        if (draft[member] is null && draft.Shape.Members[member].Name == KeyedReferences.OwnerIn(draft.Shape))
        {
            // A key says nothing in another record than the one that it was given in.
            for (var m = 0; m < draft.Shape.Members.Count; m++)
            {
                if (draft[m] is not null && KeyedReferences.IsKeyReference(draft.Shape.Members[m]))
                {
                    Loosen(new Slot(draft, m, -1), isMissed: false);
                }
            }
        }

        var meaning = Meaning.Of(draft.Shape);
        var isFile = draft.Outer is null && !_idOf.ContainsKey(draft);
        if (!isFile && (((draft[member] is null || meaning.HangsOnEach(member)) && meaning.HangsOn(member)) || !meaning.IsStillLeft(draft)))
        {
            Drop(draft, isMissed);
        }
    }

    private Spot PlaceOf(Draft draft)
    {
        if (draft.Outer is not { } at)
        {
            return Spot.Of(_idOf.GetValueOrDefault(draft, string.Empty));
        }

        var place = PlaceOf(at.Draft).Member(at.Draft.Shape.Members[at.Member].Name);
        return draft.Text(KeyedReferences.Key) is { } key && KeyedReferences.IsPart(draft.Shape) ? place.Part(key) : place;
    }

    /// <summary>Takes an object out of what is around it, and loosens all that refers to it or to something in it.</summary>
    private void Drop(Draft draft, bool isMissed)
    {
        if (draft.Outer is { } at)
        {
            Loosen(at, isMissed);
        }
        else if (_idOf.TryGetValue(draft, out var id))
        {
            _records.Remove(id);
            _log.Add(Withheld.LeftOver, draft.Shape.RecordKind!, Spot.Of(id));
            Loosen(_toRecord, id, isMissed);
        }

        Bury(draft, isMissed);
    }

    private void Bury(Draft draft, bool isMissed)
    {
        if (!_gone.Add(draft))
        {
            return;
        }

        Loosen(_toPart, draft, isMissed);
        foreach (var (_, below) in draft.Below())
        {
            Bury(below, isMissed);
        }
    }

    private void Loosen<T>(Dictionary<T, List<Slot>> ties, T to, bool isMissed)
        where T : class
    {
        if (ties.TryGetValue(to, out var list))
        {
            list.ForEach(slot => Loosen(slot, isMissed));
        }
    }
}
