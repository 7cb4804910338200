using System.Text.Json.Serialization;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Common;

/// <summary>A birth or a death: when and where.</summary>
[JsonConverter(typeof(RecordJsonConverter<VitalEvent>))]
public sealed partial record VitalEvent : DomainObject
{
    /// <summary>When.</summary>
    public partial ExtendedDate? On { get; init; }

    /// <summary>Where.</summary>
    public partial LocationRef? At { get; init; }
}
