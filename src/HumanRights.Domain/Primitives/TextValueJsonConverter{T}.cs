using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace HumanRights.Domain.Primitives;

/// <summary>Lets the stock <see cref="JsonSerializer"/> read and write a text value in a consumer's own types, as a value and as a dictionary key.</summary>
/// <typeparam name="T">The kind of value.</typeparam>
/// <remarks>A text that is not of the form gives a <see cref="JsonException"/> that does not repeat it; the serializer adds the path.</remarks>
public sealed class TextValueJsonConverter<T> : JsonConverter<T>
    where T : class, ITextValue<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType is JsonTokenType.String ? Parse(ref reader) : throw new JsonException();

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStringValue(value.Text);
    }

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(ref reader);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WritePropertyName(value.Text);
    }

    private static T Parse(ref Utf8JsonReader reader)
    {
        string? text;
        try
        {
            text = reader.GetString();
        }
        catch (InvalidOperationException)
        {
            // Bytes that are not UTF-8, or half a surrogate pair; the serializer lets only JsonException carry a path.
            throw new JsonException();
        }

        return T.TryRead(Encoding.UTF8.GetBytes(text!), out var value) == ReadingFault.None && value is not null ? value : throw new JsonException();
    }
}
