using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Actors;
using HumanRights.Domain.Facilities;
using HumanRights.Domain.Text;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Time;
using HumanRights.Domain.Values;

namespace HumanRights.Domain.Privacy;

/// <summary>Copies what an audience may see of a case file, member by member along the structure table. What is not named here as publishable is not copied.</summary>
internal sealed class Projector
{
    private const string Masked = "masked";
    private const string Key = "key";
    private const string Absent = "absent";

    // Members of a record or part whose loss nobody misses: no absence is written for them.
    private static readonly HashSet<string> s_silent = new(["label", "notes", "markings", "citations", "identifiers", "count", "absent", "summary"], StringComparer.Ordinal);

    // What says when a marking was made or why, and by whom.
    private static readonly HashSet<string> s_ofMarking = new(["level", "audiences", "bodies", "targets", "reviewed", "until"], StringComparer.Ordinal);

    // Who had it explained, and in which circumstances, is for the compilers alone.
    private static readonly HashSet<string> s_ofConsent = new(["id", "status", "persons", "uses", "audiences", "given", "withdrawn", "expires"], StringComparer.Ordinal);

    // A person or group under a pseudonym: that there is somebody, and on which sources that rests.
    private static readonly HashSet<string> s_ofAnonymous = new(["id", "citations", "markings"], StringComparer.Ordinal);

    // Kinds of places that a protected person's whereabouts may be told by.
    private static readonly HashSet<PlaceKind> s_rough = [PlaceKind.Region, PlaceKind.Country, PlaceKind.DisputedTerritory];

    private readonly CaseFileIndex _index;
    private readonly Publication _publication;
    private readonly Protection _protection;
    private readonly RedactionLog _log;
    private readonly Tripwire _tripwire;
    private readonly HashSet<string> _memberNames;

    // How many references to somebody without trace were dropped so far.
    private int _secrets;

    internal Projector(CaseFileIndex index, Publication publication, Protection protection, Tripwire tripwire, RedactionLog log)
    {
        _index = index;
        _publication = publication;
        _protection = protection;
        _tripwire = tripwire;
        _log = log;
        _memberNames = [.. StructureTable.All.SelectMany(s => s.Members).Select(m => m.Name)];
    }

    /// <summary>The projection of a record; null when the audience sees nothing of it.</summary>
    internal JsonObject? Record(Record record, JsonElement written)
    {
        var id = record.RecordId.Text;
        var standing = _protection.Of(id);
        if (standing < Standing.Anonymous)
        {
            _log.Add(Withheld.Record, record.Shape.RecordKind!, Spot.Of(id));
            return null;
        }

        var context = new Context(Spot.Of(id), _protection.IsRough(id), record.Shape.RecordKind!);
        if (standing == Standing.Anonymous)
        {
            _log.Add(Withheld.Identity, record.Shape.RecordKind!, Spot.Of(id));
            var anonymous = Object(context, record.Shape, written, s_ofAnonymous);
            if (record.Shape.Find("nameStatus") is not null)
            {
                anonymous["nameStatus"] = NameStatus.Anonymised.Text;
            }

            Mask(anonymous, "names");
            return anonymous;
        }

        var projected = Object(context, record.Shape, written, record is Consent ? s_ofConsent : null);
        if (record is Consent { Persons.Count: 0, By: { } by })
        {
            // Who gave it is not told; for whom it is must be.
            projected["persons"] = new JsonArray(by.Text);
        }

        return projected;
    }

    /// <summary>The members of the case file itself, without its records.</summary>
    internal JsonObject File(CaseFile file, JsonElement written)
    {
        var projected = new JsonObject();
        foreach (var member in file.Shape.Members.Where(m => m.Object?.RecordArray is null))
        {
            if (!written.TryGetProperty(member.Name, out var value))
            {
                continue;
            }

            var isKept = member.Name switch
            {
                "schemaVersion" or "id" or "compiledOn" or "updatedOn" or "language" => true,
                "title" or "summary" or "licence" => _protection.Clearance.IsFileReviewed,
                "compiledBy" => _protection.IsPublished(value.GetString()!),
                "countryPacks" => true,
                _ => false,
            };
            if (member.Name == "marking")
            {
                projected[member.Name] = Object(new Context(Spot.Of(string.Empty), false, "case-file"), member.Object!, value, s_ofMarking);
            }
            else if (member.Name == "countryPacks")
            {
                var packs = value.EnumerateArray().Where(p => p.GetString() is { Length: 2 } name && name.All(char.IsAsciiLetterLower)).Select(p => (JsonNode)p.GetString()!).ToArray();
                if (packs.Length > 0)
                {
                    projected[member.Name] = new JsonArray(packs);
                }
            }
            else if (isKept)
            {
                projected[member.Name] = JsonNode.Parse(value.GetRawText());
                if (member.Kind is MemberKind.LanguageMap or MemberKind.Text)
                {
                    _tripwire.Watch(value.GetRawText(), Spot.Of(string.Empty).Member(member.Name));
                }
            }
            else
            {
                _log.Add(member.Name is "compiledBy" or "supersedes" ? Withheld.Reference : Withheld.Text, "case-file", Spot.Of(string.Empty).Member(member.Name));
            }
        }

        return projected;
    }

    private JsonObject Object(Context context, ObjectShape shape, JsonElement written, HashSet<string>? only)
    {
        var projected = new JsonObject();
        var isRecordOrPart = shape.RecordKind is not null || IsPart(shape);
        foreach (var member in shape.Members)
        {
            if (!written.TryGetProperty(member.Name, out var value))
            {
                continue;
            }

            if (only is not null && !only.Contains(member.Name))
            {
                _log.Add(Withheld.Identity, context.Kind, context.Place.Member(member.Name));
                continue;
            }

            var below = context with { Place = context.Place.Member(member.Name) };
            if (!_protection.Clearance.IsCleared(below.Place) && member.Name is not (Key or "id"))
            {
                _log.Add(Withheld.Member, context.Kind, below.Place);
                MaskBelow(projected, shape, member, below);
                continue;
            }

            var secrets = _secrets;
            var copy = member.IsList ? List(below, member, value) : Item(below, member, value);
            if (copy is not null)
            {
                projected[member.Name] = copy;
            }
            else if (isRecordOrPart && secrets == _secrets)
            {
                MaskBelow(projected, shape, member, below);
            }
        }

        if (written.EnumerateObject().Any(p => shape.Find(p.Name) is null))
        {
            _log.Add(Withheld.Unknown, context.Kind, context.Place);
        }

        return projected;
    }

    private JsonArray? List(Context context, MemberShape member, JsonElement list)
    {
        var copies = new JsonArray();
        foreach (var item in list.EnumerateArray())
        {
            if (Item(context, member, item) is { } copy)
            {
                copies.Add(copy);
            }
        }

        return copies.Count == 0 ? null : copies;
    }

    private JsonNode? Item(Context context, MemberShape member, JsonElement value)
    {
        switch (member.Kind)
        {
            case MemberKind.Object when member.Object!.Name == nameof(ExtendedDate):
                return Date(context, member.Object, value);
            case MemberKind.Object when member.Object!.Name == nameof(Target) && !IsSeen(context, value):
                _log.Add(Withheld.Reference, context.Kind, context.Place);
                return null;
            case MemberKind.Object when member.Object!.Name == nameof(Marking):
                return Object(context, member.Object, value, s_ofMarking);
            case MemberKind.Object when member.Object!.Name == nameof(Note) && _publication.Audience != Audience.Internal && value.TryGetProperty("internal", out var isInternal) && isInternal.GetBoolean():
                _log.Add(Withheld.Text, context.Kind, context.Place);
                return null;
            case MemberKind.Object when context.IsRough && member.Object!.Name == nameof(Quantity) && IsSmall(value):
                _log.Add(Withheld.SmallNumber, context.Kind, context.Place);
                return null;
            case MemberKind.Object when context.IsRough && member.Object!.Name is nameof(Coordinates) or nameof(Age) or nameof(Position) or nameof(Occupation):
                _log.Add(Withheld.Rounded, context.Kind, context.Place);
                return null;
            case MemberKind.Object:
                var inside = IsPart(member.Object!) && value.ValueKind == JsonValueKind.Object ? context with { Place = context.Place.Item(value.GetProperty(Key).GetString()!) } : context;
                if (!_protection.Clearance.IsCleared(inside.Place))
                {
                    _log.Add(Withheld.Member, context.Kind, inside.Place);
                    return null;
                }

                var copy = Object(inside, member.Object!, value, null);
                return Meaning.IsLeft(copy, member.Object!) ? copy : null;
            case MemberKind.LanguageMap:
                return Prose(context, value);
            case MemberKind.AbsenceMap:
                return Absences(context, member, value);
            case MemberKind.Text:
                return Reviewed(context) ? (JsonNode)Watched(context, value.GetString()!) : null;
            case MemberKind.Value:
                return Value(context, member.Form!, value.GetString()!);
            default:
                return JsonNode.Parse(value.GetRawText());
        }
    }

    /// <summary>Whether the audience sees what a target means.</summary>
    private bool IsSeen(Context context, JsonElement target)
    {
        var record = target.TryGetProperty("record", out var other) ? other.GetString()! : context.Place.Record;
        var item = target.TryGetProperty("item", out var key) ? key.GetString() : null;
        var field = target.TryGetProperty("field", out var path) ? path.GetString() : null;
        return _protection.Of(record) switch
        {
            Standing.Open => _protection.Clearance.IsCleared(Spots(record, item, field)),
            Standing.Anonymous => item is null && field is null,
            _ => false,
        };
    }

    /// <summary>The place that a target means. Of parts around its item nothing is known here; a marking of those withholds the item, and then the target dangles.</summary>
    private static Spot Spots(string record, string? item, string? field)
    {
        var spot = item is null ? Spot.Of(record) : Spot.Of(record).Item(item);
        return field is null ? spot : spot.Member(field);
    }

    private bool Reviewed(Context context)
    {
        if (_protection.Clearance.IsReviewed(context.Place))
        {
            return true;
        }

        _log.Add(Withheld.Text, context.Kind, context.Place);
        return false;
    }

    /// <summary>A text on its way to the audience. The watch changes nothing in it.</summary>
    private string Watched(Context context, string text)
    {
        _tripwire.Watch(text, context.Place);
        return text;
    }

    private JsonObject? Prose(Context context, JsonElement map)
    {
        if (!Reviewed(context))
        {
            return null;
        }

        // What stands behind x- in a language tag is free text of its own.
        var copy = new JsonObject();
        foreach (var entry in map.EnumerateObject().Where(e => !IsPrivate(e.Name)))
        {
            copy[entry.Name] = Watched(context, entry.Value.GetString()!);
        }

        return copy.Count == 0 ? null : copy;
    }

    private JsonObject? Absences(Context context, MemberShape member, JsonElement map)
    {
        var copy = new JsonObject();
        foreach (var entry in map.EnumerateObject().Where(e => e.Name.Split('/').All(_memberNames.Contains)))
        {
            copy[entry.Name] = Object(context, member.Object!, entry.Value, null);
        }

        return copy.Count == 0 ? null : copy;
    }

    /// <summary>Values of a fixed form: what can hold nothing but what the form says is copied; what could hold a name is a text.</summary>
    private JsonNode? Value(Context context, TextForm form, string text)
    {
        if (form.Codelist is { } list)
        {
            return list.TryFind(text, out _) ? text : Reviewed(context) ? Watched(context, text) : null;
        }

        if (form.RecordKind is not null || form.Name is nameof(RecordRef) or nameof(ActorRef) or nameof(LocationRef))
        {
            return Reference(context, form, text);
        }

        return form.Name switch
        {
            nameof(DecimalNumber) or nameof(CountryCode) or nameof(CurrencyCode) or nameof(Edtf) or nameof(ClockTime) or nameof(Jurisdiction) or nameof(SchemaVersion) or nameof(PartKey) => text,
            nameof(LanguageTag) => IsPrivate(text) ? Drop(Withheld.Text, context) : text,
            nameof(FieldPath) => text.Split('/').All(_memberNames.Contains) ? text : Drop(Withheld.Unknown, context),

            // A hash over bytes that the audience does not have confirms a guess at them.
            nameof(ContentHash) => Drop(Withheld.Hash, context),
            _ => Reviewed(context) ? Watched(context, text) : null,
        };
    }

    private JsonNode? Drop(Withheld rule, Context context)
    {
        _log.Add(rule, context.Kind, context.Place);
        return null;
    }

    private JsonNode? Reference(Context context, TextForm form, string text)
    {
        var isOwnId = text == context.Place.Record && context.Place.Path == "id";
        if (isOwnId)
        {
            return text;
        }

        if (!_protection.IsPublished(text))
        {
            _secrets += _protection.Of(text) == Standing.Hidden ? 1 : 0;
            _log.Add(Withheld.Reference, context.Kind, context.Place);
            return null;
        }

        if (context.IsRough && IsWhereabouts(form, text))
        {
            _log.Add(Withheld.Rounded, context.Kind, context.Place);
            return RegionOf(text) is { } region && form.Name == nameof(LocationRef) ? (JsonNode)region : null;
        }

        return text;
    }

    /// <summary>A reference that tells where somebody is or was; a facility that acts is told as it is.</summary>
    private bool IsWhereabouts(TextForm form, string text) =>
        (form.Name == nameof(LocationRef) || form.RecordKind is "place" or "facility") && !(_index.FindText(text) is Place place && s_rough.Contains(place.Kind));

    /// <summary>The region or country that a place or facility lies in, when the audience may see it.</summary>
    private string? RegionOf(string location)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<string>([location]);
        while (open.TryDequeue(out var text))
        {
            if (!seen.Add(text))
            {
                continue;
            }

            switch (_index.FindText(text))
            {
                case Place place when s_rough.Contains(place.Kind) && _protection.Of(text) == Standing.Open:
                    return text;
                case Place place:
                    place.Within.Where(w => w.Place is not null).Select(w => w.Place!.Text).ToList().ForEach(open.Enqueue);
                    break;
                case Facility { Place: { } at }:
                    open.Enqueue(at.Text);
                    break;
                default:
                    break;
            }
        }

        return null;
    }

    private JsonNode? Date(Context context, ObjectShape shape, JsonElement value)
    {
        if (!context.IsRough)
        {
            return value.ValueKind == JsonValueKind.String ? value.GetString() : Object(context, shape, value, null) is { Count: > 0 } copy ? copy : null;
        }

        _log.Add(Withheld.Rounded, context.Kind, context.Place);
        var written = value.ValueKind == JsonValueKind.String ? value.GetString() : value.TryGetProperty("edtf", out var edtf) ? edtf.GetString() : null;
        return written is not null && Edtf.TryParse(written, out var date) ? Rounded(date) : null;
    }

    private string? Rounded(Edtf date)
    {
        if (!date.Earliest.TryGetLocalDate(out var from) || !date.Latest.TryGetLocalDate(out var to) || from.Year != to.Year || from.Year < 1)
        {
            return null;
        }

        return _publication.Dates == DateRounding.Month && from.Month == to.Month
            ? string.Create(CultureInfo.InvariantCulture, $"{from.Year:0000}-{from.Month:00}")
            : from.Year.ToString("0000", CultureInfo.InvariantCulture);
    }

    /// <summary>Whether a number, as far as it can be told, is smaller than may be told.</summary>
    private bool IsSmall(JsonElement quantity)
    {
        foreach (var name in (ReadOnlySpan<string>)["value", "min", "max"])
        {
            if (quantity.TryGetProperty(name, out var number) && DecimalNumber.TryParse(number.GetString(), CultureInfo.InvariantCulture, out var value) && value.Value < _publication.LeastCount)
            {
                return true;
            }
        }

        return quantity.TryGetProperty("words", out _);
    }

    /// <summary>Says under <c>absent</c> of the nearest record or part that something is withheld, where the receiver should know.</summary>
    private void MaskBelow(JsonObject projected, ObjectShape shape, MemberShape member, Context below)
    {
        var isRecordOrPart = shape.RecordKind is not null || IsPart(shape);
        if (isRecordOrPart && !s_silent.Contains(member.Name) && shape.Find(Absent) is not null && !_protection.Clearance.LeavesNoTrace(below.Place))
        {
            Mask(projected, member.Name);
        }
    }

    private static void Mask(JsonObject projected, string field)
    {
        if (projected[Absent] is not JsonObject absent)
        {
            projected[Absent] = absent = [];
        }

        absent[field] = new JsonObject { ["reason"] = Masked };
    }

    private static bool IsPart(ObjectShape shape) => shape.Find(Key) is { IsRequired: true };

    private static bool IsPrivate(string language) => language.StartsWith("x-", StringComparison.OrdinalIgnoreCase) || language.Contains("-x-", StringComparison.OrdinalIgnoreCase);

    /// <summary>Where the copying stands.</summary>
    /// <param name="Place">The place in the record.</param>
    /// <param name="IsRough">Whether protected people are told of here.</param>
    /// <param name="Kind">The kind of the record, for the log.</param>
    private readonly record struct Context(Spot Place, bool IsRough, string Kind);
}
