using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Complaints;

/// <summary>Somebody who complains.</summary>
[JsonConverter(typeof(RecordJsonConverter<Complainant>))]
public sealed partial record Complainant : Part
{
    /// <summary>Who.</summary>
    public partial ActorRef? Actor { get; init; }

    /// <summary>In what capacity.</summary>
    public partial ComplainantCapacity? Capacity { get; init; }
}
