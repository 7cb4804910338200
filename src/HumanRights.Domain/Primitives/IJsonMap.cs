using System.Text.Json;

namespace HumanRights.Domain.Primitives;

/// <summary>A JSON object whose members are data: a language map, or absences by field.</summary>
internal interface IJsonMap
{
    void Write(Utf8JsonWriter writer);

    void Accept(Walker walker);
}
