using System.Text.Json;
using System.Text.Json.Serialization;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Common;

/// <summary>Lets the stock <see cref="JsonSerializer"/> read and write stated absences in a consumer's own types.</summary>
public sealed class AbsenceMapJsonConverter : JsonConverter<AbsenceMap>
{
    /// <inheritdoc/>
    public override AbsenceMap Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        AbsenceMap.Read(ref reader, new JsonReading()) ?? throw new JsonException();

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, AbsenceMap value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        using var output = JsonOutput.Through(writer);
        ((IJsonMap)value).Write(output);
    }
}
