using System.Text.Json.Serialization;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Facilities;

/// <summary>Who runs a facility, for a time.</summary>
[JsonConverter(typeof(RecordJsonConverter<Operation>))]
public sealed partial record Operation : Part
{
    /// <summary>Who runs it.</summary>
    public partial ActorRef? Operator { get; init; }

    /// <summary>When.</summary>
    public partial DateSpan? Period { get; init; }
}
