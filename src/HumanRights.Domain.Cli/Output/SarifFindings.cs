using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using HumanRights.Domain.Cli.Validating;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Validation;

namespace HumanRights.Domain.Cli.Output;

/// <summary>
/// Writes findings as a log of the Static Analysis Results Interchange Format (SARIF) 2.1.0, which editors and code hosts show. An
/// acknowledged finding is a result that is suppressed in the source; the reason, being prose, stays in the file.
/// </summary>
/// <remarks>Results are written as they come; the rules that were met follow at the end, so a stream of any length fits.</remarks>
internal sealed class SarifFindings : IFindingsWriter, IDisposable
{
    private const string SchemaUri = "https://json.schemastore.org/sarif-2.1.0.json";

    private readonly Terminal _terminal;
    private readonly Messages _messages;
    private readonly ArrayBufferWriter<byte> _buffer = new(4096);
    private readonly Utf8JsonWriter _writer;
    private readonly Dictionary<string, int> _rules = new(StringComparer.Ordinal);

    internal SarifFindings(Terminal terminal, Messages messages)
    {
        _terminal = terminal;
        _messages = messages;
        _writer = new Utf8JsonWriter(_buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        _writer.WriteStartObject();
        _writer.WriteString("$schema"u8, SchemaUri);
        _writer.WriteString("version"u8, "2.1.0"u8);
        _writer.WriteStartArray("runs"u8);
        _writer.WriteStartObject();
        _writer.WriteString("columnKind"u8, "utf16CodeUnits"u8);
        _writer.WriteStartArray("results"u8);
    }

    public void Write(Verdict verdict)
    {
        foreach (var finding in verdict.Findings)
        {
            Result(verdict, finding, isAcknowledged: false);
        }

        foreach (var (finding, _) in verdict.Acknowledged)
        {
            Result(verdict, finding, isAcknowledged: true);
        }

        Pass();
    }

    public void End(Tally all)
    {
        _writer.WriteEndArray();
        _writer.WriteStartObject("tool"u8);
        _writer.WriteStartObject("driver"u8);
        _writer.WriteString("name"u8, "hrd"u8);
        _writer.WriteString("fullName"u8, "HumanRights.Domain"u8);
        _writer.WriteString("version"u8, typeof(CaseFile).Assembly.GetName().Version!.ToString(3));
        _writer.WriteStartArray("rules"u8);
        foreach (var id in _rules.OrderBy(r => r.Value).Select(r => r.Key))
        {
            Rule(id, _messages.InfoOf(id));
        }

        _writer.WriteEndArray();
        _writer.WriteEndObject();
        _writer.WriteEndObject();
        _writer.WriteEndObject();
        _writer.WriteEndArray();
        _writer.WriteEndObject();
        Pass();
        _terminal.Write("\n"u8);
    }

    public void Dispose() => _writer.Dispose();

    private static ReadOnlySpan<byte> LevelOf(Severity severity) => severity switch
    {
        Severity.Error => "error"u8,
        Severity.Warning => "warning"u8,
        _ => "note"u8,
    };

    private void Result(Verdict verdict, Finding finding, bool isAcknowledged)
    {
        if (!_rules.TryGetValue(finding.RuleId, out var rule))
        {
            _rules.Add(finding.RuleId, rule = _rules.Count);
        }

        _writer.WriteStartObject();
        _writer.WriteString("ruleId"u8, finding.RuleId);
        _writer.WriteNumber("ruleIndex"u8, rule);
        _writer.WriteString("level"u8, LevelOf(finding.Severity));
        Text("message"u8, _messages.Of(finding));
        _writer.WriteStartArray("locations"u8);
        _writer.WriteStartObject();
        _writer.WriteStartObject("physicalLocation"u8);
        _writer.WriteStartObject("artifactLocation"u8);
        _writer.WriteString("uri"u8, UriOf(verdict.File));
        _writer.WriteEndObject();
        if (finding.Line is { } line)
        {
            _writer.WriteStartObject("region"u8);
            _writer.WriteNumber("startLine"u8, line);
            if (finding.Column is { } column)
            {
                _writer.WriteNumber("startColumn"u8, column);
            }

            _writer.WriteEndObject();
        }

        _writer.WriteEndObject();
        _writer.WriteStartArray("logicalLocations"u8);
        Place(finding.Target, finding.Path);
        foreach (var related in finding.Related)
        {
            Place(related, null);
        }

        _writer.WriteEndArray();
        _writer.WriteEndObject();
        _writer.WriteEndArray();
        if (isAcknowledged)
        {
            _writer.WriteStartArray("suppressions"u8);
            _writer.WriteStartObject();
            _writer.WriteString("kind"u8, "inSource"u8);
            _writer.WriteString("status"u8, "accepted"u8);
            _writer.WriteEndObject();
            _writer.WriteEndArray();
        }

        _writer.WriteEndObject();
    }

    /// <summary>A place inside the case file: the pointer where there is one, and the record, part and field.</summary>
    private void Place(Target? target, string? pointer)
    {
        _writer.WriteStartObject();
        if (target is not null)
        {
            _writer.WriteString("name"u8, string.Join(' ', new[] { target.Record?.Text, target.Item is { } item ? "#" + item.Text : null, target.Field?.Text }.OfType<string>()));
        }

        if (pointer is not null)
        {
            _writer.WriteString("fullyQualifiedName"u8, pointer);
        }

        _writer.WriteString("kind"u8, pointer is null ? "related"u8 : "member"u8);
        _writer.WriteEndObject();
    }

    private void Rule(string id, RuleInfo? info)
    {
        _writer.WriteStartObject();
        _writer.WriteString("id"u8, id);
        if (info is not null)
        {
            Text("shortDescription"u8, info.Title);
            if (info.Why.Length > 0)
            {
                Text("fullDescription"u8, info.Why);
            }

            if (info.Fix.Length > 0)
            {
                Text("help"u8, info.Fix);
            }

            _writer.WriteStartObject("defaultConfiguration"u8);
            _writer.WriteString("level"u8, LevelOf(info.Severity));
            _writer.WriteEndObject();
            _writer.WriteStartObject("properties"u8);
            _writer.WriteStartArray("tags"u8);
            _writer.WriteStringValue(info.Kind is { } kind ? FindingWords.Of(kind) : info.Layer is { } layer ? FindingWords.Of(layer) : "rule");
            _writer.WriteEndArray();
            if (info.Standard.Length > 0)
            {
                _writer.WriteString("standard"u8, info.Standard);
            }

            _writer.WriteEndObject();
        }

        _writer.WriteEndObject();
    }

    private void Text(ReadOnlySpan<byte> name, string text)
    {
        _writer.WriteStartObject(name);
        _writer.WriteString("text"u8, text);
        _writer.WriteEndObject();
    }

    /// <summary>A relative reference as the user named the file, escaped where a URI needs it.</summary>
    private static string UriOf(string file) => string.Join('/', file.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString));

    private void Pass()
    {
        _writer.Flush();
        _terminal.Write(_buffer.WrittenSpan);
        _buffer.ResetWrittenCount();
    }
}
