using System.Text.Json.Serialization;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Proceedings;

/// <summary>A part of a long step: the morning without a lawyer, the afternoon with one.</summary>
[JsonConverter(typeof(RecordJsonConverter<TimeSlice>))]
public sealed partial record TimeSlice : Part
{
    /// <summary>When.</summary>
    public partial DateSpan? Period { get; init; }

    /// <summary>Who was present.</summary>
    public partial IReadOnlyList<ActorRef> Present { get; init; }

    /// <summary>Safeguards kept or denied in this part.</summary>
    public partial Safeguards? Safeguards { get; init; }
}
