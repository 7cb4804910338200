using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Common;

/// <summary>
/// Why properties are missing: a map from a property of a record or part, or of an object without a key in it
/// (<c>dates/lifted</c>), to the reason. At least one entry.
/// </summary>
/// <remarks>Equal when the same fields have the same absences, in any order.</remarks>
[JsonConverter(typeof(AbsenceMapJsonConverter))]
public sealed class AbsenceMap : IReadOnlyDictionary<FieldPath, Absence>, IEquatable<AbsenceMap>, IJsonMap
{
    private readonly KeyValuePair<FieldPath, Absence>[] _entries;

    /// <summary>One missing property.</summary>
    /// <param name="field">Member names joined by <c>/</c>.</param>
    /// <param name="reason">Why it is missing.</param>
    /// <exception cref="ArgumentException">The field is not of that form.</exception>
    public AbsenceMap(string field, AbsenceReason reason)
        : this([new(new FieldPath(field), new Absence { Reason = reason })])
    {
    }

    private AbsenceMap(KeyValuePair<FieldPath, Absence>[] entries) => _entries = entries;

    /// <inheritdoc/>
    public IEnumerable<FieldPath> Keys => _entries.Select(e => e.Key);

    /// <inheritdoc/>
    public IEnumerable<Absence> Values => _entries.Select(e => e.Value);

    /// <inheritdoc/>
    public int Count => _entries.Length;

    /// <inheritdoc/>
    public Absence this[FieldPath key] => TryGetValue(key, out var absence) ? absence : throw new KeyNotFoundException("No absence is stated for that field.");

    /// <summary>Adds a missing property, or replaces its reason.</summary>
    /// <param name="field">Member names joined by <c>/</c>.</param>
    /// <param name="absence">The reason, who it comes from and where it is said.</param>
    /// <returns>A new map; a new field comes last.</returns>
    /// <exception cref="ArgumentException">The field is not of that form.</exception>
    public AbsenceMap With(string field, Absence absence)
    {
        ArgumentNullException.ThrowIfNull(absence);
        var path = new FieldPath(field);
        var index = Array.FindIndex(_entries, e => e.Key == path);
        KeyValuePair<FieldPath, Absence>[] entries = index < 0 ? [.. _entries, default] : [.. _entries];
        entries[index < 0 ? ^1 : index] = new(path, absence);
        return new AbsenceMap(entries);
    }

    /// <summary>Looks a field up by its path.</summary>
    /// <param name="field">Member names joined by <c>/</c>.</param>
    /// <returns>The absence, or null when none is stated.</returns>
    public Absence? Of(string field)
    {
        foreach (var (path, absence) in _entries)
        {
            if (string.Equals(path.Text, field, StringComparison.Ordinal))
            {
                return absence;
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public bool ContainsKey(FieldPath key) => TryGetValue(key, out _);

    /// <inheritdoc/>
    public bool TryGetValue(FieldPath key, [MaybeNullWhen(false)] out Absence value)
    {
        ArgumentNullException.ThrowIfNull(key);
        value = Of(key.Text);
        return value is not null;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<FieldPath, Absence>> GetEnumerator() => ((IEnumerable<KeyValuePair<FieldPath, Absence>>)_entries).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(AbsenceMap? other) =>
        other is not null && (ReferenceEquals(this, other) || (other.Count == Count && _entries.All(e => e.Value.Equals(other.Of(e.Key.Text)))));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AbsenceMap);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = Count;
        foreach (var (field, absence) in _entries)
        {
            hash = unchecked(hash + (field.GetHashCode() ^ absence.GetHashCode()));
        }

        return hash;
    }

    /// <summary>The fields that are missing; what could be no member's name stands as <c>?</c>.</summary>
    /// <returns>For example <c>absent (birth, dates/lifted)</c>.</returns>
    public override string ToString() => $"absent ({string.Join(", ", _entries.Select(e => JsonPlaces.Told(e.Key.Text)))})";

    internal static AbsenceMap? Read(ref Utf8JsonReader reader, JsonReading reading)
    {
        if (!reading.BeginObject(ref reader))
        {
            return null;
        }

        var start = reader.TokenStartIndex;
        var errors = reading.ErrorCount;
        var first = default(KeyValuePair<FieldPath, Absence>);
        List<KeyValuePair<FieldPath, Absence>>? more = null;
        var names = default(MapNames);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var offset = reader.TokenStartIndex;
            var rawName = reading.Name(ref reader);
            var field = (FieldPath?)reading.Value(rawName, offset, ValueReader<FieldPath>.Instance);
            var isNew = names.Add(field?.Text ?? reading.NameText(rawName));
            reader.Read();

            // What is missing here was reported, and then no map is made of the entries.
            var entry = new KeyValuePair<FieldPath, Absence>(field!, Absence.Read(ref reader, reading)!);
            if (!isNew)
            {
                reading.Report(ReadingFault.DuplicateMember, offset);
            }

            if (names.Count == 1)
            {
                first = entry;
            }
            else
            {
                (more ??= [first]).Add(entry);
            }
        }

        if (names.Count == 0)
        {
            reading.Report(ReadingFault.EmptyMap, start);
        }

        return reading.ErrorCount != errors ? null : new AbsenceMap(more is null ? [first] : [.. more]);
    }

    void IJsonMap.Write(JsonOutput output)
    {
        output.BeginObject();
        foreach (var (field, absence) in _entries)
        {
            output.Name(field.Text);
            absence.Write(output);
        }

        output.EndObject();
    }

    void IJsonMap.Accept(Walker walker)
    {
        foreach (var (field, absence) in _entries)
        {
            walker.Entry(field.Text, absence);
        }
    }
}
