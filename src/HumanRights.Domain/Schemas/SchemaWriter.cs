using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Text;

namespace HumanRights.Domain.Schemas;

/// <summary>
/// Writes one JSON Schema from the structure table: a bundle in which every object type and every form of text that the root
/// reaches is a definition of its own.
/// </summary>
/// <remarks>
/// It says what the reader's layer of structure says and no more; the agreement test holds the two together. Only
/// keywords are used that validators read alike, in places where ajv's strict mode wants them.
/// </remarks>
internal sealed class SchemaWriter
{
    private const string Dialect = "https://json-schema.org/draft/2020-12/schema";
    private const string DayName = "Day";
    private const string LanguageMapName = nameof(LocalizedText);
    private const string AbsenceMapName = nameof(Common.AbsenceMap);

    // Non-ASCII text and quotes stay readable; a schema is never pasted into HTML unescaped.
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    private readonly Utf8JsonWriter _json;

    private SchemaWriter(Utf8JsonWriter json) => _json = json;

    internal static string Write(string id, ObjectShape root)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, s_options))
        {
            new SchemaWriter(json).WriteBundle(id, root);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private void WriteBundle(string id, ObjectShape root)
    {
        _json.WriteStartObject();
        _json.WriteString("$schema", Dialect);
        _json.WriteString("$id", id);
        WriteHeading(root.Name, root.Description);
        WriteRef(root.Name);
        _json.WriteStartObject("$defs");
        foreach (var (name, write) in Definitions(root))
        {
            _json.WriteStartObject(name);
            write();
            _json.WriteEndObject();
        }

        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    /// <summary>Everything that the root reaches, by name.</summary>
    private SortedDictionary<string, Action> Definitions(ObjectShape root)
    {
        var definitions = new SortedDictionary<string, Action>(StringComparer.Ordinal);
        foreach (var shape in root.Closure())
        {
            definitions.Add(shape.Name, () => WriteShape(shape));
            foreach (var member in shape.Members)
            {
                switch (member.Kind)
                {
                    case MemberKind.Value:
                        definitions.TryAdd(member.Form!.Name, () => WriteForm(member.Form));
                        break;
                    case MemberKind.LanguageMap:
                        definitions.TryAdd(LanguageMapName, WriteLanguageMap);
                        AddForm(StructureTable.FormOf<LanguageTag>());
                        break;
                    case MemberKind.AbsenceMap:
                        definitions.TryAdd(AbsenceMapName, () => WriteAbsenceMap(member.Object!));
                        AddForm(StructureTable.FormOf<FieldPath>());
                        break;
                    case MemberKind.Day:
                        definitions.TryAdd(DayName, WriteDay);
                        break;
                    default:
                        break;
                }
            }
        }

        return definitions;

        void AddForm(TextForm form) => definitions.TryAdd(form.Name, () => WriteForm(form));
    }

    private void WriteShape(ObjectShape shape)
    {
        WriteHeading(shape.Name, shape.Description);
        if (shape.PlainMember is { } plain)
        {
            _json.WriteStartArray("anyOf");
            _json.WriteStartObject();
            WriteRef(plain.Form!.Name);
            _json.WriteEndObject();
            _json.WriteStartObject();
            WriteObject(shape);
            _json.WriteEndObject();
            _json.WriteEndArray();
            return;
        }

        WriteObject(shape);
    }

    private void WriteObject(ObjectShape shape)
    {
        _json.WriteString("type", "object");
        _json.WriteStartObject("properties");
        foreach (var member in shape.Members)
        {
            _json.WriteStartObject(member.Name);
            WriteMember(member);
            _json.WriteEndObject();
        }

        _json.WriteEndObject();
        var required = shape.Members.Where(static m => m.IsRequired).Select(static m => m.Name).ToArray();
        if (required.Length > 0)
        {
            WriteRequired(required);
        }

        if (!shape.KeepsUnknown)
        {
            _json.WriteBoolean("additionalProperties", false);
        }

        WriteRules(shape.Rules);
    }

    private void WriteMember(MemberShape member)
    {
        _json.WriteString("description", member.Description);
        if (member.IsList)
        {
            _json.WriteString("type", "array");
            _json.WriteStartObject("items");
            WriteItem(member);
            _json.WriteEndObject();
            return;
        }

        WriteItem(member);
    }

    private void WriteItem(MemberShape member)
    {
        switch (member.Kind)
        {
            case MemberKind.Object:
                WriteRef(member.Object!.Name);
                break;
            case MemberKind.Value:
                WriteRef(member.Form!.Name);
                break;
            case MemberKind.LanguageMap:
                WriteRef(LanguageMapName);
                break;
            case MemberKind.AbsenceMap:
                WriteRef(AbsenceMapName);
                break;
            case MemberKind.Day:
                WriteRef(DayName);
                break;
            case MemberKind.Text:
                _json.WriteString("type", "string");
                break;
            case MemberKind.Flag:
                _json.WriteString("type", "boolean");
                break;
            case MemberKind.Integer:
                _json.WriteString("type", "integer");
                _json.WriteNumber("minimum", member.Minimum ?? -JsonReading.LargestInteger);
                _json.WriteNumber("maximum", JsonReading.LargestInteger);
                break;
            default:
                throw new InvalidOperationException($"The schema has no words for members of kind {member.Kind}.");
        }
    }

    private void WriteRules(IReadOnlyList<MemberRule> rules)
    {
        var groups = rules.Where(static r => r.Kind != MemberRuleKind.Needs).ToArray();
        if (groups.Length > 0)
        {
            _json.WriteStartArray("allOf");
            foreach (var rule in groups)
            {
                WriteGroups(rule);
            }

            _json.WriteEndArray();
        }

        var needs = rules.Where(static r => r.Kind == MemberRuleKind.Needs).ToLookup(static r => r.Alternatives[0][0], static r => r.Alternatives[1][0], StringComparer.Ordinal);
        if (needs.Count > 0)
        {
            _json.WriteStartObject("dependentRequired");
            foreach (var need in needs)
            {
                _json.WriteStartArray(need.Key);
                foreach (var other in need)
                {
                    _json.WriteStringValue(other);
                }

                _json.WriteEndArray();
            }

            _json.WriteEndObject();
        }
    }

    private void WriteGroups(MemberRule rule)
    {
        if (rule.Kind == MemberRuleKind.AtMostOne)
        {
            // No two of them, pair by pair.
            for (var i = 0; i < rule.Alternatives.Count; i++)
            {
                for (var j = i + 1; j < rule.Alternatives.Count; j++)
                {
                    _json.WriteStartObject();
                    _json.WriteStartObject("not");
                    _json.WriteStartArray("allOf");
                    WriteGroup(rule.Alternatives[i]);
                    WriteGroup(rule.Alternatives[j]);
                    _json.WriteEndArray();
                    _json.WriteEndObject();
                    _json.WriteEndObject();
                }
            }

            return;
        }

        _json.WriteStartObject();
        _json.WriteStartArray(rule.Kind == MemberRuleKind.ExactlyOne ? "oneOf" : "anyOf");
        foreach (var alternative in rule.Alternatives)
        {
            WriteGroup(alternative);
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    /// <summary>A group is given when one of its members is.</summary>
    private void WriteGroup(IReadOnlyList<string> members)
    {
        if (members.Count == 1)
        {
            WriteGiven(members[0]);
            return;
        }

        _json.WriteStartObject();
        _json.WriteStartArray("anyOf");
        foreach (var member in members)
        {
            WriteGiven(member);
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    /// <summary>ajv's strict mode wants every required member named among the properties beside it.</summary>
    private void WriteGiven(string member)
    {
        _json.WriteStartObject();
        _json.WriteStartObject("properties");
        _json.WriteBoolean(member, true);
        _json.WriteEndObject();
        WriteRequired([member]);
        _json.WriteEndObject();
    }

    private void WriteForm(TextForm form)
    {
        if (form.Codelist is not { } list)
        {
            WriteHeading(form.Name, form.Description);
            _json.WriteString("type", "string");
            _json.WriteString("pattern", form.Pattern);
            return;
        }

        var isOpen = list.Openness == Openness.Open;
        WriteHeading(form.Name, $"{form.Description} {(isOpen ? "Open" : "Closed")} codelist '{list.Name}'.{(isOpen ? " Other codes of the same form are kept with a warning." : string.Empty)}");
        _json.WriteString("type", "string");
        if (isOpen)
        {
            // The pattern alone decides; the known codes stand first for people and their editors.
            _json.WriteStartArray("anyOf");
            _json.WriteStartObject();
            WriteCodes(list);
            _json.WriteEndObject();
            _json.WriteStartObject();
            _json.WriteString("pattern", form.Pattern);
            _json.WriteEndObject();
            _json.WriteEndArray();
        }
        else
        {
            WriteCodes(list);
        }
    }

    private void WriteCodes(Codelist list)
    {
        _json.WriteStartArray("enum");
        foreach (var code in list.Codes)
        {
            _json.WriteStringValue(code.Code);
        }

        _json.WriteEndArray();
    }

    private void WriteLanguageMap()
    {
        WriteHeading(LanguageMapName, "Prose in one language or several: a map from language tags to texts.");
        WriteMap(StructureTable.FormOf<LanguageTag>());
        _json.WriteString("type", "string");
        _json.WriteEndObject();
    }

    private void WriteAbsenceMap(ObjectShape absence)
    {
        WriteHeading(AbsenceMapName, "Why members are missing: a map from field paths to reasons.");
        WriteMap(StructureTable.FormOf<FieldPath>());
        WriteRef(absence.Name);
        _json.WriteEndObject();
    }

    /// <summary>A map with at least one entry; the caller says what its values are and closes it.</summary>
    private void WriteMap(TextForm names)
    {
        _json.WriteString("type", "object");
        _json.WriteNumber("minProperties", 1);
        _json.WriteStartObject("propertyNames");
        WriteRef(names.Name);
        _json.WriteEndObject();
        _json.WriteStartObject("additionalProperties");
    }

    private void WriteDay()
    {
        WriteHeading(DayName, "A plain calendar day, from 0001-01-01 to 9999-12-31.");
        _json.WriteString("type", "string");
        _json.WriteString("pattern", TextForm.Anchored(CalendarDays.Pattern));
    }

    private void WriteHeading(string name, string description)
    {
        _json.WriteString("title", InWords(name));
        _json.WriteString("description", description);
    }

    private void WriteRef(string name) => _json.WriteString("$ref", "#/$defs/" + name);

    private void WriteRequired(IReadOnlyList<string> members)
    {
        _json.WriteStartArray("required");
        foreach (var member in members)
        {
            _json.WriteStringValue(member);
        }

        _json.WriteEndArray();
    }

    /// <summary>A type's name as people write it: <c>PersonName</c> becomes <c>Person name</c>.</summary>
    private static string InWords(string name)
    {
        var words = new StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            if (char.IsAsciiLetterUpper(c) && words.Length > 0)
            {
                words.Append(' ').Append(char.ToLower(c, CultureInfo.InvariantCulture));
            }
            else
            {
                words.Append(c);
            }
        }

        return words.ToString();
    }
}
