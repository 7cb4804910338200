using System.Text.Json;
using System.Text.Json.Serialization;

namespace HumanRights.Domain.Time;

/// <summary>Lets the stock <see cref="JsonSerializer"/> read and write EDTF expressions, clock times included, as a value and as a dictionary key.</summary>
/// <remarks>A text that is not EDTF gives a <see cref="JsonException"/> that does not repeat it; the serializer adds the path.</remarks>
public sealed class EdtfJsonConverter : JsonConverter<Edtf>
{
    /// <inheritdoc/>
    public override Edtf Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType is JsonTokenType.String ? Parse(ref reader) : throw new JsonException();

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Edtf value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStringValue(value.Text);
    }

    /// <inheritdoc/>
    public override Edtf ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(ref reader);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, Edtf value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WritePropertyName(value.Text);
    }

    private static Edtf Parse(ref Utf8JsonReader reader)
    {
        try
        {
            return Edtf.TryParse(reader.GetString(), null, out var edtf) ? edtf : throw new JsonException();
        }
        catch (InvalidOperationException)
        {
            // Bytes that are not UTF-8, or half a surrogate pair; the serializer lets only JsonException carry a path.
            throw new JsonException();
        }
    }
}
