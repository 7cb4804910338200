using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.CountryPacks;

/// <summary>Endings of family names and patronymics that tell the sex of whoever bears them, by custom and with exceptions.</summary>
[JsonConverter(typeof(RecordJsonConverter<NameEnding>))]
public sealed partial record NameEnding : PackEntry
{
    /// <summary>The endings in small letters, in any script.</summary>
    public partial IReadOnlyList<string> Endings { get; init; }

    /// <summary>The sex that they tell.</summary>
    public required partial Sex Sex { get; init; }
}
