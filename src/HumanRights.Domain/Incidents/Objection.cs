using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Incidents;

/// <summary>An objection to an item of proof.</summary>
[JsonConverter(typeof(RecordJsonConverter<Objection>))]
public sealed partial record Objection : Part
{
    /// <summary>Who objects.</summary>
    public partial ActorRef? By { get; init; }

    /// <summary>On what ground.</summary>
    public partial ObjectionGround? Ground { get; init; }

    /// <summary>When.</summary>
    public partial ExtendedDate? On { get; init; }

    /// <summary>What became of it.</summary>
    public partial ObjectionOutcome? Outcome { get; init; }
}
