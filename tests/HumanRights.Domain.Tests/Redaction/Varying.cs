using System.Globalization;
using System.Text.Json.Nodes;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Time;
using HumanRights.Domain.Values;

namespace HumanRights.Domain.Tests.Redaction;

/// <summary>Replaces what is protected in a file by other values of the same kind, along the structure table. Every text that it writes holds <see cref="Token"/>.</summary>
internal sealed class Varying(Random random)
{
    /// <summary>In every text that stands in a protected place.</summary>
    internal const string Token = "zqtoken";

    private static readonly string[] s_languages = ["en", "ru", "kk", "uz", "fr"];

    private int _count;

    /// <summary>The file with other values, other ids and keys in whole records that are protected, and every array of records and set in another order.</summary>
    /// <param name="file">The file.</param>
    /// <param name="isProtected">Whether a whole record, by its old id, is protected.</param>
    /// <param name="isProtectedMember">Whether a member of a record, by the old id and the names and keys down to it, is protected.</param>
    /// <param name="isTextProtected">Whether all free texts are, wherever they stand.</param>
    internal CaseFile Vary(CaseFile file, Predicate<string> isProtected, Func<string, IReadOnlyList<string>, bool> isProtectedMember, bool isTextProtected)
    {
        var root = JsonNode.Parse(CaseFileJson.WriteToUtf8(file, WriteOptions.Compact))!.AsObject();
        foreach (var member in file.Shape.Members.Where(m => m.Object?.RecordArray is not null))
        {
            if (root[member.Name] is not JsonArray records)
            {
                continue;
            }

            var items = records.Select(r => r!.AsObject()).ToList();
            records.Clear();
            foreach (var record in items.OrderBy(_ => random.Next()))
            {
                var id = record["id"]!.GetValue<string>();
                Object(record, member.Object!, new Place(isProtected(id), isTextProtected, path => isProtectedMember(id, path), []));
                records.Add(record);
            }
        }

        // Nobody sees what a record was called: ids change wherever they are written.
        var text = root.ToJsonString();
        foreach (var id in file.Records().Select(r => r.RecordId.Text).Where(_ => random.Next(2) == 0).Distinct(StringComparer.Ordinal))
        {
            text = text.Replace($"\"{id}\"", $"\"{id}-{random.Next(100, 999)}\"", StringComparison.Ordinal);
        }

        return CaseFileJson.Read(System.Text.Encoding.UTF8.GetBytes(text)).Require();
    }

    private void Object(JsonObject node, ObjectShape shape, Place place)
    {
        foreach (var member in shape.Members)
        {
            // What decides over protection stays as it is.
            if (node[member.Name] is not { } value || member.Name is "markings" or "id" or "key" || (shape.RecordKind is "consent"))
            {
                continue;
            }

            var inside = place.In(member.Name);
            if (value is JsonArray list)
            {
                for (var i = 0; i < list.Count; i++)
                {
                    if (Other(list[i]!, member, shape, inside) is { } other)
                    {
                        list[i] = other;
                    }
                }

                if (!member.IsOrdered)
                {
                    var items = list.ToList();
                    list.Clear();
                    items.OrderBy(_ => random.Next()).ToList().ForEach(list.Add);
                }
            }
            else if (Other(value, member, shape, inside) is { } other)
            {
                node[member.Name] = other;
            }
        }
    }

    /// <summary>Another value; null where it stays, or was changed in place.</summary>
    private JsonNode? Other(JsonNode value, MemberShape member, ObjectShape around, Place place)
    {
        switch (member.Kind)
        {
            case MemberKind.Object when value is JsonObject node:
                Object(node, member.Object!, node["key"] is { } key ? place.In("#" + key.GetValue<string>()) : place);
                return null;
            case MemberKind.Object when place.IsProtected && member.Object!.Name == nameof(ExtendedDate):
                return Date();
            case MemberKind.LanguageMap when place.IsProtected || place.IsText:
                var prose = new JsonObject();
                foreach (var language in s_languages.OrderBy(_ => random.Next()).Take(random.Next(1, 3)))
                {
                    prose[language] = Text();
                }

                return prose;
            case MemberKind.Text when place.IsProtected || place.IsText:
                return Text();
            case MemberKind.Integer when place.IsProtected && !place.Path.Any(p => p is "min" or "max"):
                return (member.Minimum ?? 0) + random.Next(1, 50);
            case MemberKind.Value when place.IsProtected && member.Form!.Codelist is { } list && around.Name is not (nameof(Marking) or nameof(Absence)):
                return list.Codes[random.Next(list.Codes.Count)].Code;
            case MemberKind.Value when place.IsProtected && member.Form!.Name == nameof(DecimalNumber):
                // The least is never more than the most.
                return (random.Next(1, 400) + (member.Name == "max" ? 400 : 0)).ToString(CultureInfo.InvariantCulture);
            case MemberKind.Value when place.IsProtected && member.Form!.Name == nameof(Edtf):
                return Date();
            default:
                return null;
        }
    }

    private string Date() => string.Create(CultureInfo.InvariantCulture, $"{random.Next(1950, 2020)}-{random.Next(1, 13):00}-{random.Next(1, 29):00}");

    private string Text() => string.Create(CultureInfo.InvariantCulture, $"{Token}{_count++} {(char)('a' + random.Next(26))}{random.Next()}");

    private sealed record Place(bool IsWhole, bool IsText, Predicate<IReadOnlyList<string>> IsMember, IReadOnlyList<string> Path)
    {
        internal bool IsProtected => IsWhole || IsMember(Path);

        internal Place In(string step) => this with { Path = [.. Path, step] };
    }
}
