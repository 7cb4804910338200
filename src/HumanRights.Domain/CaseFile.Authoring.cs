using System.Globalization;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using NodaTime;

namespace HumanRights.Domain;

/// <content>Making and changing case files in code. A change gives a new case file.</content>
public sealed partial record CaseFile
{
    /// <summary>Begins a case file in the version that this library writes.</summary>
    /// <param name="id">A URI of the caller's own, such as <c>urn:uuid:…</c>; nothing here makes ids up.</param>
    /// <param name="compiledOn">The day on which it is compiled.</param>
    /// <returns>An empty case file.</returns>
    /// <exception cref="ArgumentException">The id is not an absolute URI.</exception>
    public static CaseFile Create(string id, LocalDate compiledOn) =>
        new() { SchemaVersion = SchemaVersion.Current, Id = new CaseFileId(id), CompiledOn = compiledOn };

    /// <summary>Adds records, or puts them in the place of those with the same id.</summary>
    /// <param name="records">Records of any kind.</param>
    /// <returns>A new case file; new records come last.</returns>
    /// <exception cref="ArgumentException">A record is null.</exception>
    public CaseFile With(params IEnumerable<Record> records)
    {
        ArgumentNullException.ThrowIfNull(records);
        var file = this;
        foreach (var group in records.GroupBy(r => r?.Shape.RecordArray ?? throw new ArgumentException("A record is null.", nameof(records)), StringComparer.Ordinal))
        {
            file = file.WithArray(group.Key, group);
        }

        return file;
    }

    /// <summary>Leaves a record out. References to it stay, and rule HRD1801 reports them.</summary>
    /// <param name="id">The id of the record.</param>
    /// <returns>A new case file, or this one when there is no such record.</returns>
    public CaseFile Without(IRecordId id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Records().Any(r => string.Equals(r.RecordId.Text, id.Text, StringComparison.Ordinal)) ? WithoutRecord(id.Text) : this;
    }

    /// <summary>The next free local part of the form <c>prefix1, prefix2 …</c> for a new record.</summary>
    /// <param name="prefix">A short prefix that says nothing about the record, such as <c>p</c>.</param>
    /// <returns>A local part that no record of this file uses.</returns>
    public string NextLocal(string prefix)
    {
        ArgumentNullException.ThrowIfNull(prefix);
        var used = Records().Select(r => r.RecordId.Text[(r.RecordId.Text.IndexOf('/', StringComparison.Ordinal) + 1)..]).ToHashSet(StringComparer.Ordinal);
        for (var number = 1; ; number++)
        {
            var local = prefix + number.ToString(CultureInfo.InvariantCulture);
            if (!used.Contains(local))
            {
                return local;
            }
        }
    }

    private static IReadOnlyList<T> Keep<T>(IReadOnlyList<T> records, string without)
        where T : Record => [.. records.Where(r => !string.Equals(r.RecordId.Text, without, StringComparison.Ordinal))];

    private static List<T> Merge<T>(IReadOnlyList<T> old, IEnumerable<Record> added)
        where T : Record
    {
        var merged = old.ToList();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < merged.Count; i++)
        {
            places.TryAdd(merged[i].RecordId.Text, i);
        }

        foreach (var record in added.Cast<T>())
        {
            if (places.TryGetValue(record.RecordId.Text, out var place))
            {
                merged[place] = record;
            }
            else
            {
                places.Add(record.RecordId.Text, merged.Count);
                merged.Add(record);
            }
        }

        return merged;
    }
}
