using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Validation;

/// <summary>Writes findings as JSON, one object each, for programs that read what validation found.</summary>
/// <remarks>
/// The members, in this order: <c>file</c>, <c>line</c>, <c>column</c>, <c>layer</c>, <c>rule</c>, <c>severity</c>,
/// <c>kind</c>, <c>record</c>, <c>item</c>, <c>path</c>, <c>message</c>, <c>related</c>. A member that a finding lacks is
/// left out; <c>file</c>, <c>rule</c>, <c>severity</c>, <c>path</c> and <c>message</c> are always there.
/// </remarks>
public static class FindingJson
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a finding with a writer of the caller's.</summary>
    /// <param name="writer">Receives one object; not flushed.</param>
    /// <param name="file">The file's name, as the reader of the findings knows it.</param>
    /// <param name="finding">The finding. In a JSON Lines stream its line is the line of the stream.</param>
    /// <param name="message">What it says, for example from <see cref="RuleCatalogue.MessageOf"/> or <see cref="RuleInfo.MessageOf"/>.</param>
    public static void Write(Utf8JsonWriter writer, string file, Finding finding, string message)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(finding);
        ArgumentNullException.ThrowIfNull(message);
        writer.WriteStartObject();
        writer.WriteString("file"u8, file);
        WriteNumber(writer, "line"u8, finding.Line);
        WriteNumber(writer, "column"u8, finding.Column);
        if (finding.Layer is { } layer)
        {
            writer.WriteString("layer"u8, FindingWords.Of(layer));
        }

        writer.WriteString("rule"u8, finding.RuleId);
        writer.WriteString("severity"u8, FindingWords.Of(finding.Severity));
        if (finding.Kind is { } kind)
        {
            writer.WriteString("kind"u8, FindingWords.Of(kind));
        }

        if (finding.Target?.Record is { } record)
        {
            writer.WriteString("record"u8, record.Text);
        }

        if (finding.Target?.Item is { } item)
        {
            writer.WriteString("item"u8, item.Text);
        }

        writer.WriteString("path"u8, finding.Path);
        writer.WriteString("message"u8, message);
        if (finding.Related.Count > 0)
        {
            writer.WriteStartArray("related"u8);
            foreach (var target in finding.Related)
            {
                target.Write(writer);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    /// <summary>Writes a finding as one line in UTF-8, line feed included; non-ASCII text is not escaped.</summary>
    /// <param name="buffer">Receives the bytes.</param>
    /// <param name="file">The file's name, as the reader of the findings knows it.</param>
    /// <param name="finding">The finding. In a JSON Lines stream its line is the line of the stream.</param>
    /// <param name="message">What it says, for example from <see cref="RuleCatalogue.MessageOf"/> or <see cref="RuleInfo.MessageOf"/>.</param>
    public static void WriteLine(IBufferWriter<byte> buffer, string file, Finding finding, string message)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        using var writer = new Utf8JsonWriter(buffer, s_options);
        Write(writer, file, finding, message);
        writer.Flush();
        buffer.Write("\n"u8);
    }

    private static void WriteNumber(Utf8JsonWriter writer, ReadOnlySpan<byte> name, int? number)
    {
        if (number is { } known)
        {
            writer.WriteNumber(name, known);
        }
    }
}
