using System.Text.Json;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Redaction;
using HumanRights.Domain.Serialization;

namespace HumanRights.Domain.Cli.Output;

/// <summary>
/// Shows the compilers what would be published beside what would not: of the former the values as the audience would read them, of
/// the latter places and reasons alone.
/// </summary>
internal sealed class RedactionView : IDisposable
{
    private const int LeastWidth = 100;
    private const string TheFile = "the file";

    private readonly Terminal _terminal;
    private readonly RedactionResult _result;
    private readonly ObjectShape _shape;
    private readonly JsonDocument? _publication;
    private readonly Dictionary<string, (JsonElement Json, ObjectShape Shape)> _published = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _original = new(StringComparer.Ordinal);
    private readonly ILookup<string, WithheldPlace> _withheld;

    internal RedactionView(Terminal terminal, CaseFile file, RedactionResult result)
    {
        _terminal = terminal;
        _result = result;
        _shape = file.Shape;
        _withheld = result.Places.ToLookup(p => p.Record, StringComparer.Ordinal);
        foreach (var record in result.Records.Where(r => r.PublishedAs is not null))
        {
            _original[record.PublishedAs!] = record.Record;
        }

        if (!result.IsOk)
        {
            return;
        }

        _publication = JsonDocument.Parse(CaseFileJson.WriteToUtf8(result.File, WriteOptions.Compact));
        foreach (var array in _publication.RootElement.EnumerateObject())
        {
            if (_shape.Find(array.Name) is { Object: { RecordArray: not null } of })
            {
                foreach (var record in array.Value.EnumerateArray())
                {
                    _published[record.GetProperty("id").GetString()!] = (record, of);
                }
            }
        }
    }

    private string Refused => _result.IsOk ? string.Empty : "; refused, so nothing is published";

    public void Dispose() => _publication?.Dispose();

    /// <summary>Writes text for people: a paragraph a record, and at the end what is withheld whole.</summary>
    /// <remarks>
    /// References stand there by the ids of the case file and keys not at all, since those of the publication are new in each run and
    /// mean nothing to the reader; so the same file gives the same text.
    /// </remarks>
    internal void WriteText(Publication publication)
    {
        _terminal.Pen.Line($"{publication}{Refused}");
        Paragraph(TheFile, _publication is null ? null : Lines(_publication.RootElement, _shape), string.Empty);
        foreach (var record in _result.Records.Where(r => r.Outcome != RedactionOutcome.Withheld))
        {
            var lines = record.PublishedAs is not null && _published.TryGetValue(record.PublishedAs, out var published) ? Lines(published.Json, published.Shape) : null;
            Paragraph(record.Outcome == RedactionOutcome.Anonymous ? $"{record.Record}, under a pseudonym" : record.Record, lines, record.Record);
        }

        var whole = _result.Records.Where(r => r.Outcome == RedactionOutcome.Withheld).ToList();
        if (whole.Count > 0)
        {
            _terminal.Pen.Write("withheld whole", Ink.Heading).Line();
            foreach (var group in whole.GroupBy(r => ReasonOf(r.Record)).OrderBy(g => g.Key))
            {
                _terminal.Pen.Line($"  {WordsOf(group.Key)}: {string.Join(", ", group.Select(r => r.Record))}");
            }
        }

        var counts = _result.Records.CountBy(r => r.Outcome).ToDictionary();
        _terminal.Pen.Line($"records: {counts.GetValueOrDefault(RedactionOutcome.Published)} published, {counts.GetValueOrDefault(RedactionOutcome.Anonymous)} under a pseudonym, {counts.GetValueOrDefault(RedactionOutcome.Withheld)} withheld{Refused}");
    }

    /// <summary>Writes one JSON object for the file itself and one for each record, with what is published as it stands in the publication.</summary>
    internal void WriteJson(Publication publication)
    {
        var json = new JsonLines(_terminal);
        json.Write(writer =>
        {
            writer.WriteString("outcome"u8, _result.IsOk ? "published" : "refused");
            writer.WriteString("audience"u8, publication.Audience.Text);
            writer.WriteString("asOf"u8, CalendarDays.Format(publication.AsOf));
            if (_publication is not null)
            {
                writer.WriteStartObject("published"u8);
                foreach (var member in _publication.RootElement.EnumerateObject().Where(m => !IsRecords(m.Name)))
                {
                    member.WriteTo(writer);
                }

                writer.WriteEndObject();
            }

            Withheld(writer, string.Empty);
        });
        foreach (var record in _result.Records)
        {
            json.Write(writer =>
            {
                writer.WriteString("record"u8, record.Record);
                writer.WriteString("outcome"u8, NameOf(record.Outcome));
                if (record.PublishedAs is { } id)
                {
                    writer.WriteString("publishedAs"u8, id);
                    if (_published.TryGetValue(id, out var published))
                    {
                        writer.WritePropertyName("published"u8);
                        published.Json.WriteTo(writer);
                    }
                }

                Withheld(writer, record.Record);
            });
        }
    }

    private static string WordsOf(Withheld rule) => rule switch
    {
        Redaction.Withheld.Record => "not for this audience",
        Redaction.Withheld.Identity => "for the compilers alone",
        Redaction.Withheld.Member => "marked",
        Redaction.Withheld.Text => "text not reviewed",
        Redaction.Withheld.Unknown => "unknown to this version",
        Redaction.Withheld.Reference => "leads to what is withheld",
        Redaction.Withheld.Rounded => "told roughly or not at all",
        Redaction.Withheld.SmallNumber => "small number",
        Redaction.Withheld.Hash => "hash over other bytes",
        _ => "means nothing without the rest",
    };

    private static string NameOf<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    private bool IsRecords(string member) => _shape.Find(member) is { Object.RecordArray: not null };

    /// <summary>Why a record is not there at all.</summary>
    private Withheld ReasonOf(string record) =>
        _withheld[record].Any(p => p is { Rule: Redaction.Withheld.Record, Item: null, Field.Length: 0 }) ? Redaction.Withheld.Record : Redaction.Withheld.LeftOver;

    private void Withheld(Utf8JsonWriter writer, string record)
    {
        writer.WriteStartArray("withheld"u8);
        foreach (var (place, count) in _withheld[record].CountBy(p => p))
        {
            writer.WriteStartObject();
            if (place.Item is not null)
            {
                writer.WriteString("item"u8, place.Item);
            }

            if (place.Field.Length > 0)
            {
                writer.WriteString("field"u8, place.Field);
            }

            writer.WriteString("rule"u8, NameOf(place.Rule));
            writer.WriteNumber("count"u8, count);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private void Paragraph(string heading, List<string>? published, string record)
    {
        _terminal.Pen.Write(heading, Ink.Heading).Line();
        List<string> left = published is null ? [] : published.Count == 0 ? ["published: nothing but that it is there"] : ["published", .. published.Select(l => "  " + l)];
        var places = _withheld[record].Where(p => p.Item is not null || p.Field.Length > 0 || p.Rule == Redaction.Withheld.Unknown).CountBy(p => p).ToList();
        List<string> right = places.Count == 0 ? ["withheld: nothing"] : ["withheld", .. places.Select(p => "  " + Words(p.Key, p.Value))];
        var width = left.Select(l => l.Length).DefaultIfEmpty(0).Max() + 2;
        if (left.Count > 0 && _terminal.Width is >= LeastWidth and var most && 2 + width + right.Max(l => l.Length) <= most)
        {
            for (var i = 0; i < Math.Max(left.Count, right.Count); i++)
            {
                _terminal.Pen.Line(("  " + (i < left.Count ? left[i] : string.Empty).PadRight(width) + (i < right.Count ? right[i] : string.Empty)).TrimEnd());
            }

            return;
        }

        foreach (var line in left.Concat(right))
        {
            _terminal.Pen.Line("  " + line);
        }
    }

    private static string Words(WithheldPlace place, int count)
    {
        var where = string.Join(' ', new[] { place.Item is { } item ? "#" + item : null, place.Field.Length > 0 ? place.Field : null }.OfType<string>());
        return $"{(where.Length == 0 ? "members" : Visible.Text(where))}: {WordsOf(place.Rule)}{(count > 1 ? $" ({count} times)" : string.Empty)}";
    }

    private List<string> Lines(JsonElement json, ObjectShape shape)
    {
        var lines = new List<string>();
        foreach (var property in json.EnumerateObject())
        {
            var isName = property.Name == "key" || (property.Name == "id" && (shape.RecordKind is not null || ReferenceEquals(shape, _shape)));
            if (isName || shape.Find(property.Name) is not { Object: not { RecordArray: not null } } member)
            {
                continue;
            }

            if (member.Kind is MemberKind.LanguageMap or MemberKind.AbsenceMap)
            {
                lines.AddRange((member.IsList ? property.Value.EnumerateArray().SelectMany(i => i.EnumerateObject()) : property.Value.EnumerateObject()).Select(e =>
                    member.Kind == MemberKind.LanguageMap
                        ? $"{member.Name} [{e.Name}]: {Visible.Text(e.Value.GetString()!)}"
                        : $"{member.Name} {e.Name}: {Visible.Text(e.Value.GetProperty("reason").GetString()!)}"));
            }
            else if (!member.IsList && property.Value.ValueKind == JsonValueKind.Object)
            {
                lines.Add(member.Name);
                lines.AddRange(Lines(property.Value, member.Object!).Select(l => "  " + l));
            }
            else if (member.IsList && member.Kind == MemberKind.Object)
            {
                lines.Add(member.Name);
                lines.AddRange(InOrder(member, property.Value.EnumerateArray().Select(i => Item(i, member))).SelectMany(i => i.Split('\n')));
            }
            else
            {
                lines.Add($"{member.Name}: {string.Join(", ", InOrder(member, (member.IsList ? property.Value.EnumerateArray() : Enumerable.Repeat(property.Value, 1)).Select(v => Plain(v, member))))}");
            }
        }

        return lines;
    }

    /// <summary>One item of a list: its first line behind a dash, the others below it.</summary>
    private string Item(JsonElement item, MemberShape member)
    {
        var lines = item.ValueKind == JsonValueKind.Object ? Lines(item, member.Object!) : [Plain(item, member)];
        return string.Join('\n', lines.Count == 0 ? ["  - nothing but that it is there"] : lines.Select((l, i) => (i == 0 ? "  - " : "    ") + l));
    }

    /// <summary>Sets by what they say: their order in the publication follows from the new ids.</summary>
    private static IEnumerable<string> InOrder(MemberShape member, IEnumerable<string> items) => member.IsOrdered ? items : items.Order(StringComparer.Ordinal);

    private string Plain(JsonElement value, MemberShape member)
    {
        if (value.ValueKind != JsonValueKind.String)
        {
            return value.GetRawText();
        }

        var text = value.GetString()!;
        return member.Kind != MemberKind.Value ? Visible.Text(text)
            : _original.TryGetValue(text, out var original) ? original
            : member.Form!.Name == nameof(PartKey) ? "a part of it"
            : Visible.Text(text);
    }
}
