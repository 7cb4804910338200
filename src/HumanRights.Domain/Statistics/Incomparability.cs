using System.Text.Json.Serialization;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Text;

namespace HumanRights.Domain.Statistics;

/// <summary>A figure that this one must not be compared with.</summary>
[JsonConverter(typeof(RecordJsonConverter<Incomparability>))]
public sealed partial record Incomparability : Part
{
    /// <summary>The other figure.</summary>
    public partial FigureId? Figure { get; init; }

    /// <summary>Why not.</summary>
    public partial LocalizedText? Reason { get; init; }
}
