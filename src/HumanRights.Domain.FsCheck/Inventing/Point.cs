using System.Text.Json;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.FsCheck.Inventing;

/// <summary>A field that a statement gives a value to, and of what kind the value is.</summary>
internal sealed record Point(string Kind, string Field, string ValueKind)
{
    private static readonly Point[] s_all =
    [
        new("person", "birth/on", "date") { Time = Era.Birth },
        new("person", "death/on", "date") { Time = Era.Death },
        new("person", "sex", "code") { Codes = ["female", "male"] },
        new("incident", "when", "date"),
        new("incident", "where", "ref") { Kinds = ["place", "facility"] },
        new("complaint", "lodged", "date"),
        new("source", "issued", "date") { Time = Era.Issue },
        new("source", "title", "text"),
        new("measure", "dates/effective", "date"),
        new("figure", "quantity", "quantity"),
        new("proceeding", "secrecy", "flag"),
        new("facility", "place", "ref") { Kinds = ["place"] },
    ];

    private static readonly Dictionary<string, string[]> s_fields = StructureTable.Of<CaseFile>().Members
        .Where(static m => m.Object?.RecordKind is not null)
        .ToDictionary(static m => m.Object!.RecordKind!, static m => Fields(m.Object!).ToArray(), StringComparer.Ordinal);

    internal Era Time { get; init; } = Era.Course;

    internal string[] Codes { get; init; } = [];

    internal string[] Kinds { get; init; } = [];

    /// <summary>A point about a record that there is.</summary>
    internal static Point? Any(Dice dice, Func<string, bool> isThere)
    {
        var start = dice.Below(s_all.Length);
        return Enumerable.Range(0, s_all.Length).Select(i => s_all[(start + i) % s_all.Length])
            .FirstOrDefault(p => isThere(p.Kind) && (p.Kinds.Length == 0 || Array.Exists(p.Kinds, kind => isThere(kind))));
    }

    /// <summary>A field of a record.</summary>
    internal static string FieldOf(Dice dice, string id) => dice.Of<string>(s_fields[id[..id.IndexOf('/', StringComparison.Ordinal)]]);

    internal void WriteTarget(Utf8JsonWriter json, Cast cast, string? fromKind, int fromIndex)
    {
        json.WriteStartObject();
        json.WriteString("record", cast.Other(Kind, fromKind, fromIndex));
        json.WriteString("field", Field);
        json.WriteEndObject();
    }

    /// <summary>The members of a record, and those of the objects in it that are not in a list.</summary>
    private static IEnumerable<string> Fields(ObjectShape shape) =>
        shape.Members.SelectMany(static m => m.IsList || m.Object is null || m.Kind != MemberKind.Object ? [m.Name] : m.Object.Members.Select(inner => m.Name + "/" + inner.Name).Prepend(m.Name));
}
