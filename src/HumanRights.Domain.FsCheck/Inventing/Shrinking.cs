using System.Text.Json.Nodes;
using HumanRights.Domain.Common;
using HumanRights.Domain.FsCheck.Structure;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Validation;
using NodaTime;

namespace HumanRights.Domain.FsCheck.Inventing;

/// <summary>Smaller case files and records without an error finding. Nothing is put in the place of what goes, so ids and kinds stay.</summary>
internal static class Shrinking
{
    private static readonly LocalDate s_longAfter = new(2100, 1, 1);

    internal static IEnumerable<CaseFile> OfFile(CaseFile file) => Smaller(file).Where(smaller => !HasError(smaller));

    /// <summary>Smaller case files, whatever rules say of them.</summary>
    internal static IEnumerable<CaseFile> Smaller(CaseFile file) => WithFewerRecords(file).Concat(WithSmallerRecords(file)).Concat(Without(file, file.Shape));

    internal static IEnumerable<T> OfRecord<T>(T record)
        where T : Record, IJsonObject<T> =>
        Without(record, StructureTable.Of<T>()).Where(static smaller => !HasError(CaseFile.Create("urn:example:shrinking", s_longAfter).With(smaller)));

    private static bool HasError(CaseFile file) => CaseFileValidator.Validate(file).Findings.Any(static f => f.Severity == Severity.Error);

    /// <summary>Half of the records goes, then a quarter, at last each by itself; and with them whatever refers to them.</summary>
    private static IEnumerable<CaseFile> WithFewerRecords(CaseFile file)
    {
        var index = new CaseFileIndex(file);
        var records = file.Records().ToArray();
        for (var size = Math.Max(1, records.Length / 2); records.Length > 0; size /= 2)
        {
            foreach (var chunk in records.Chunk(size))
            {
                var going = chunk.ToHashSet<Record>(ReferenceEqualityComparer.Instance);
                var queue = new Queue<Record>(chunk);
                while (queue.TryDequeue(out var gone))
                {
                    foreach (var reference in index.ReferencesTo(gone.RecordId))
                    {
                        if (reference.From is { } referring && going.Add(referring))
                        {
                            queue.Enqueue(referring);
                        }
                    }
                }

                yield return going.Aggregate(file, static (smaller, gone) => smaller.Without(gone.RecordId));
            }

            if (size == 1)
            {
                yield break;
            }
        }
    }

    private static IEnumerable<CaseFile> WithSmallerRecords(CaseFile file) =>
        file.Records().SelectMany(record => Fewer(record.Shape, Json(record)).Select(smaller => Replaced(file, record, smaller)).OfType<CaseFile>());

    private static CaseFile? Replaced(CaseFile file, Record record, JsonObject smaller)
    {
        // By its place: of two records with one id each must become smaller by itself.
        var place = file.Records().Where(r => r.Shape == record.Shape).TakeWhile(r => !ReferenceEquals(r, record)).Count();
        var whole = Json(file);
        whole[record.Shape.RecordArray!]!.AsArray()[place] = smaller;
        return CaseFileJson.Read<CaseFile>(whole.ToJsonString()).Value;
    }

    private static IEnumerable<T> Without<T>(T value, ObjectShape shape)
        where T : DomainObject, IJsonObject<T> => Fewer(shape, Json(value)).Select(static smaller => CaseFileJson.Read<T>(smaller.ToJsonString()).Value).OfType<T>();

    private static JsonObject Json(DomainObject value) => JsonNode.Parse(CaseFileJson.WriteToUtf8(value, WriteOptions.Compact))!.AsObject();

    /// <summary>The object without one member or list item, at any depth, as its structure allows. Whole records are not taken out here.</summary>
    private static IEnumerable<JsonObject> Fewer(ObjectShape shape, JsonObject document)
    {
        var names = document.Select(static m => m.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (shape.Find(name)?.Object?.RecordKind is null && MemberChoice.IsAllowed(shape, names.Where(n => n != name).ToHashSet(StringComparer.Ordinal)))
            {
                yield return JsonShrinker.Without(document, name);
            }
        }

        foreach (var member in shape.Members.Where(m => names.Contains(m.Name) && m.Object is { RecordKind: null }))
        {
            foreach (var smaller in Fewer(member, document[member.Name]!))
            {
                yield return JsonShrinker.With(document, member.Name, smaller);
            }
        }
    }

    private static IEnumerable<JsonNode> Fewer(MemberShape member, JsonNode value)
    {
        switch (value)
        {
            case JsonArray items:
                for (var i = 0; i < items.Count; i++)
                {
                    if (items.Count > 1)
                    {
                        yield return JsonShrinker.Without(items, i);
                    }

                    foreach (var smaller in Fewer(member, items[i]!))
                    {
                        yield return JsonShrinker.With(items, i, smaller);
                    }
                }

                break;
            case JsonObject document when member.Kind == MemberKind.Object:
                foreach (var smaller in Fewer(member.Object!, document))
                {
                    yield return smaller;
                }

                break;
            default:
                break;
        }
    }
}
