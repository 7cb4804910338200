using System.Text.Json;
using System.Text.Json.Serialization;

namespace HumanRights.Domain.Primitives;

/// <summary>
/// Lets the stock <see cref="JsonSerializer"/>, a consumer's own serializer context and ASP.NET Core read and write the
/// objects of the wire format with our codec.
/// </summary>
/// <typeparam name="T">The type that is read and written.</typeparam>
/// <remarks>
/// A text with an error of any layer gives a <see cref="JsonException"/> that names the first rule and its place inside
/// the value, never a value of the text. Warnings are dropped here: to see every finding, read with
/// <c>CaseFileJson</c>. Spans and strings run at our own speed; the serializer scans a stream once more before it calls
/// any custom converter.
/// </remarks>
public sealed class RecordJsonConverter<T> : JsonConverter<T>
    where T : DomainObject, IJsonObject<T>
{
    private const long UsualLength = 32 * 1024;

    /// <summary>A JSON null is refused here like any other wrong value, unless the member is nullable and the serializer handles it.</summary>
    public override bool HandleNull => false;

    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var start = reader;
        var reading = new JsonReading();
        var value = Read(ref reader, reading);
        if (value is not null && reading.ErrorCount == 0)
        {
            return value;
        }

        var first = reading.Faults.Where(f => ReadingFaults.SeverityOf(f.Fault) == Severity.Error).MinBy(f => f.Offset);
        var place = JsonPlaces.Pointers(start, [first.Offset])[0];
        throw new JsonException($"{ReadingFaults.RuleIdOf(first.Fault)} ({first.Fault}) at '{place}' inside the {T.JsonShape.Name}.");
    }

    private static T? Read(ref Utf8JsonReader reader, JsonReading reading)
    {
        // How long the value is, its reader does not tell; a case file is the usual guess.
        reading.Begin(UsualLength);
        try
        {
            return T.ReadJson(ref reader, reading);
        }
        finally
        {
            reading.End();
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        value.Write(writer);
    }
}
