using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Text;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Incidents;

/// <summary>A turn of a protest, or what it was like for a time: announced, water refused too, suspended, ended.</summary>
[JsonConverter(typeof(RecordJsonConverter<ProtestPhase>))]
public sealed partial record ProtestPhase : Part
{
    /// <summary>What the phase is.</summary>
    public partial ProtestPhaseKind? Phase { get; init; }

    /// <summary>When.</summary>
    public partial DateSpan? Period { get; init; }

    /// <summary>The phase in words.</summary>
    public partial LocalizedText? Description { get; init; }
}
