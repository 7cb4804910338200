using System.Text.Json.Serialization;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Proceedings;

/// <summary>A consequence that a charge threatens.</summary>
[JsonConverter(typeof(RecordJsonConverter<Exposure>))]
public sealed partial record Exposure : Part
{
    /// <summary>The key of the party threatened; absent means all.</summary>
    public partial PartKey? Party { get; init; }

    /// <summary>What a court could order if the charge were found proven.</summary>
    public partial Consequence? Consequence { get; init; }
}
