using System.Runtime.InteropServices;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Text;
using HumanRights.Domain.Time;

namespace HumanRights.Domain;

/// <summary>A case file made easy to ask: records by id, parts by key, who refers to what, and the dates in order. Built once, never changed.</summary>
/// <remarks>Where two records share an id, the first is found; rule HRD1001 reports the rest.</remarks>
public sealed partial class CaseFileIndex
{
    private readonly Dictionary<string, IndexedRecord> _records;
    private readonly Dictionary<string, List<IndexedReference>?> _inverse;
    private readonly Dictionary<string, int> _keys = new(StringComparer.Ordinal);
    private readonly Dictionary<long, Part> _parts;
    private readonly List<IndexedReference> _references;
    private readonly List<(Citation Citation, Record? In)> _citations = [];
    private readonly List<IndexedDate> _dates = [];
    private readonly List<Record> _duplicates = [];
    private readonly HashSet<DomainObject> _repeated = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> _withUnknown = new(StringComparer.Ordinal);
    private readonly HashSet<string> _freeWords = new(StringComparer.Ordinal);
    private IReadOnlyList<IndexedDate>? _timeline;
    private ILookup<string, IndexedReference>? _outgoing;

    /// <summary>Indexes a case file in one walk.</summary>
    /// <param name="file">The case file.</param>
    public CaseFileIndex(CaseFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        File = file;

        // Room for what files usually hold, so that little has to be moved.
        var records = file.Records().Count();
        _records = new(records, StringComparer.Ordinal);
        _inverse = new(records, StringComparer.Ordinal);
        _parts = new(records * 2);
        _references = new(records * 4);
        new Builder(this).Walk(file);
    }

    /// <summary>The case file.</summary>
    public CaseFile File { get; }

    /// <summary>Every reference in the file, in the order in which they are written.</summary>
    public IReadOnlyList<IndexedReference> References => _references;

    /// <summary>Records whose id an earlier record has.</summary>
    public IReadOnlyList<Record> Duplicates => _duplicates;

    /// <summary>Every date in the file, in the order in which they are written, also those without bounds.</summary>
    public IReadOnlyList<IndexedDate> Dates => _dates;

    /// <summary>Every date in the file that has bounds, in display order; dates that show the same stand in the order of the file.</summary>
    /// <remarks>For people to look at: where two dates overlap, the order says nothing about the events.</remarks>
    public IReadOnlyList<IndexedDate> Timeline => _timeline ??= [.. _dates.Where(d => !d.Date.Earliest.IsUnknown || !d.Date.Latest.IsUnknown).OrderBy(d => d.Date, ExtendedDate.DisplayOrder)];

    /// <summary>Looks up a record by a reference.</summary>
    /// <param name="reference">A reference to any kind; typed ids and narrower references widen to it.</param>
    /// <returns>The record, or null when the file does not hold it.</returns>
    public Record? Resolve(RecordRef? reference) => reference is null ? null : FindText(reference.Text);

    /// <summary>Looks up a record by the id of any kind.</summary>
    /// <param name="id">The id, or null.</param>
    /// <returns>The record, or null when the file does not hold it.</returns>
    public Record? Find(IRecordId? id) => id is null ? null : FindText(id.Text);

    /// <summary>Looks up a part.</summary>
    /// <param name="record">The record that it lies in, at any depth.</param>
    /// <param name="key">Its key.</param>
    /// <returns>The part, or null when the record has none of that key.</returns>
    public Part? FindPart(Record record, PartKey key)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(key);
        return _records.TryGetValue(record.RecordId.Text, out var found) && _keys.TryGetValue(key.Text, out var number) ? _parts.GetValueOrDefault(PlaceOf(found.Number, number)) : null;
    }

    /// <summary>Who refers to a record: each inverse of a reference.</summary>
    /// <param name="id">The id of the record.</param>
    /// <returns>The references, in the order in which they are written; none when nobody does.</returns>
    public IReadOnlyList<IndexedReference> ReferencesTo(IRecordId id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _inverse.TryGetValue(id.Text, out var references) ? references! : [];
    }

    /// <summary>What records refer to, in the order in which they and their references are written.</summary>
    internal IEnumerable<IndexedReference> ReferencesFrom(IEnumerable<string> records)
    {
        var outgoing = _outgoing ??= _references.Where(static r => r.From is not null).ToLookup(static r => r.From!.RecordId.Text, StringComparer.Ordinal);
        return records.Where(_records.ContainsKey).Distinct(StringComparer.Ordinal).OrderBy(id => _records[id].Number).SelectMany(id => outgoing[id]);
    }

    /// <summary>Where a record stands, as a JSON Pointer.</summary>
    /// <param name="record">A record of the file.</param>
    /// <returns>For example <c>/persons/3</c>; empty when the file does not hold it.</returns>
    public string PointerTo(Record record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return _records.TryGetValue(record.RecordId.Text, out var found) ? found.Pointer : string.Empty;
    }

    /// <summary>Every citation in the file and the record it stands in, in the order in which they are written.</summary>
    internal IReadOnlyList<(Citation Citation, Record? In)> Citations => _citations;

    /// <summary>Whether an earlier record has the id of this one, or an earlier part of the same record the key of this one.</summary>
    internal bool IsRepeated(DomainObject recordOrPart) => _repeated.Contains(recordOrPart);

    /// <summary>Whether a record, or anything in it, has members that this version does not know.</summary>
    internal bool HasUnknown(Record record) => _withUnknown.Contains(record.RecordId.Text);

    internal Record? FindText(string id) => _records.TryGetValue(id, out var found) ? found.Record : null;

    /// <summary>Of a part: the number of its record and that of its key. Two texts would have to be hashed each time.</summary>
    private static long PlaceOf(int record, int key) => ((long)record << 32) | (uint)key;

    private readonly record struct IndexedRecord(Record Record, string Array, int Index, int Number)
    {
        internal string Pointer => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"/{Array}/{Index}");
    }

    /// <summary>Codes that no list holds, and what language tags hold beyond language, script and region: words that the file's authors chose, which may name a person.</summary>
    internal IReadOnlySet<string> FreeWords => _freeWords;

    private sealed class Builder(CaseFileIndex index) : Walker
    {
        private readonly Stack<Part> _parts = new();
        private Record? _record;
        private MemberShape? _ownId;
        private int _recordNumber;
        private string? _array;
        private int _number;

        protected override bool Enter(DomainObject node)
        {
            switch (node)
            {
                case Record record:
                    _number = string.Equals(_array, record.Shape.RecordArray, StringComparison.Ordinal) ? _number + 1 : 0;
                    _array = record.Shape.RecordArray;
                    _record = record;
                    _ownId = record.Shape.Find("id");
                    ref var indexed = ref CollectionsMarshal.GetValueRefOrAddDefault(index._records, record.RecordId.Text, out var isKnown);
                    if (isKnown)
                    {
                        index._duplicates.Add(record);
                        index._repeated.Add(record);
                    }
                    else
                    {
                        indexed = new IndexedRecord(record, _array!, _number, index._records.Count);
                    }

                    _recordNumber = indexed.Number;
                    break;
                case Part part:
                    _parts.Push(part);
                    if (_record is not null && !index._parts.TryAdd(PlaceOf(_recordNumber, NumberOf(part.Key)), part) && !index.IsRepeated(_record))
                    {
                        index._repeated.Add(part);
                    }

                    break;
                case Citation citation:
                    index._citations.Add((citation, _record));
                    break;
                case ExtendedDate date:
                    index._dates.Add(new IndexedDate(date, _record, Current, Member!, OuterMember));
                    break;
                default:
                    break;
            }

            return true;
        }

        protected override void Leave(DomainObject node)
        {
            switch (node)
            {
                case Record:
                    _record = null;
                    break;
                case Part:
                    _parts.Pop();
                    break;
                default:
                    break;
            }
        }

        protected override void OnText(string text, string? language)
        {
            if (language is not null && !TextPatterns.IsPlainLanguage(language))
            {
                index._freeWords.Add(language);
            }
        }

        protected override void OnValue(object value)
        {
            if (value is ICode { IsKnown: false } || (value is LanguageTag tag && !TextPatterns.IsPlainLanguage(tag.Text)))
            {
                index._freeWords.Add(((TextValue)value).Text);
            }

            // A record's own id is no reference; a record may well refer to itself elsewhere.
            if (value is not TextValue { LeadsSomewhere: true } reference || reference is PartKey or FieldPath || (_record is not null && ReferenceEquals(Member, _ownId)))
            {
                return;
            }

            var found = new IndexedReference(reference.Text, _record, Current, Member!);
            index._references.Add(found);
            ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(index._inverse, reference.Text, out _);
            (list ??= []).Add(found);
        }

        protected override void OnUnknown(UnknownMember member)
        {
            if (_record is not null)
            {
                index._withUnknown.Add(_record.RecordId.Text);
            }
        }

        private int NumberOf(PartKey key)
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(index._keys, key.Text, out var isKnown);
            return isKnown ? number : number = index._keys.Count;
        }

        private Part? Current => _parts.TryPeek(out var part) ? part : null;
    }
}
