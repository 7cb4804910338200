using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Common;

/// <summary>Where a detained person or group was held, for one stay.</summary>
[JsonConverter(typeof(RecordJsonConverter<Placement>))]
public sealed partial record Placement : Part
{
    /// <summary>The facility or place.</summary>
    public partial LocationRef? At { get; init; }

    /// <summary>The key of the unit of that facility: the cell, block or ward.</summary>
    public partial PartKey? Unit { get; init; }

    /// <summary>The wider place, when the facility itself is not known.</summary>
    public partial LocationRef? Within { get; init; }

    /// <summary>How long.</summary>
    public partial DateSpan? Period { get; init; }

    /// <summary>The reason given for moving there.</summary>
    public partial TransferReason? TransferReason { get; init; }

    /// <summary>Who escorted the transfer.</summary>
    public partial ActorRef? Escort { get; init; }
}
