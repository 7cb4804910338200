using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Common;

/// <summary>A name that a person bears or bore, with every attested spelling.</summary>
[JsonConverter(typeof(RecordJsonConverter<PersonName>))]
public sealed partial record PersonName : Part
{
    /// <summary>What sort of name it is.</summary>
    public partial NameType? Type { get; init; }

    /// <summary>The spellings, best first.</summary>
    [Ordered]
    public partial IReadOnlyList<NameForm> Forms { get; init; }

    /// <summary>Whether this is the name to show; false when absent.</summary>
    public partial bool? Preferred { get; init; }

    /// <summary>When the person bore it.</summary>
    public partial DateSpan? Period { get; init; }
}
