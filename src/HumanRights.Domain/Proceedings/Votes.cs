using System.Text.Json.Serialization;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Proceedings;

/// <summary>How a body voted.</summary>
[JsonConverter(typeof(RecordJsonConverter<Votes>))]
public sealed partial record Votes : DomainObject
{
    /// <summary>Votes for.</summary>
    [Minimum(0)]
    public partial long? For { get; init; }

    /// <summary>Votes against.</summary>
    [Minimum(0)]
    public partial long? Against { get; init; }
}
