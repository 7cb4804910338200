using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace HumanRights.Domain.Cli.Output;

/// <summary>Writes JSON objects to the output, one a line.</summary>
internal sealed class JsonLines(Terminal terminal)
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ArrayBufferWriter<byte> _buffer = new(1024);

    /// <summary>Writes one object.</summary>
    /// <param name="members">Writes its members.</param>
    internal void Write(Action<Utf8JsonWriter> members)
    {
        using (var writer = new Utf8JsonWriter(_buffer, s_options))
        {
            writer.WriteStartObject();
            members(writer);
            writer.WriteEndObject();
        }

        _buffer.Write("\n"u8);
        terminal.Write(_buffer.WrittenSpan);
        _buffer.ResetWrittenCount();
    }
}
