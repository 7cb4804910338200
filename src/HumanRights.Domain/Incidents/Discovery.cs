using System.Text.Json.Serialization;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Incidents;

/// <summary>Where, when and by whom something was found.</summary>
[JsonConverter(typeof(RecordJsonConverter<Discovery>))]
public sealed partial record Discovery : DomainObject
{
    /// <summary>When.</summary>
    public partial ExtendedDate? On { get; init; }

    /// <summary>Where.</summary>
    public partial LocationRef? At { get; init; }

    /// <summary>By whom.</summary>
    public partial ActorRef? By { get; init; }
}
