using System.Text.Json;

namespace HumanRights.Domain.Primitives;

/// <summary>Reads a map.</summary>
/// <typeparam name="TSelf">The map type.</typeparam>
internal interface IJsonMap<TSelf> : IJsonMap
    where TSelf : class, IJsonMap<TSelf>
{
    static abstract TSelf? ReadJson(ref Utf8JsonReader reader, JsonReading reading);
}
