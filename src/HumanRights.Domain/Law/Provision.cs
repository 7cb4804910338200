using System.Text.Json.Serialization;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Law;

/// <summary>A provision of an instrument, in its versions.</summary>
[JsonConverter(typeof(RecordJsonConverter<Provision>))]
public sealed partial record Provision : Part
{
    /// <summary>From the article downwards, without words.</summary>
    [Ordered]
    public partial IReadOnlyList<string> Path { get; init; }

    /// <summary>Its versions, in order.</summary>
    [Ordered]
    public partial IReadOnlyList<ProvisionVersion> Versions { get; init; }
}
