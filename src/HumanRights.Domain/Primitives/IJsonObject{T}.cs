using System.ComponentModel;
using System.Text.Json;

namespace HumanRights.Domain.Primitives;

/// <summary>The contract between an object of the wire format and the codec; generated code implements it.</summary>
/// <typeparam name="TSelf">The type that is read and written.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IJsonObject<TSelf>
    where TSelf : DomainObject, IJsonObject<TSelf>
{
    /// <summary>The entry of the structure table.</summary>
    static abstract ObjectShape JsonShape { get; }

    /// <summary>Reads one value; the reader stands on its first token and is left on its last.</summary>
    /// <param name="reader">The tokens.</param>
    /// <param name="reading">Collects what is wrong.</param>
    /// <returns>The value, or null when anything in it is wrong.</returns>
    static abstract TSelf? ReadJson(ref Utf8JsonReader reader, JsonReading reading);
}
