using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Incidents;

/// <summary>How somebody is said to have been involved in an act.</summary>
[JsonConverter(typeof(RecordJsonConverter<Involvement>))]
public sealed partial record Involvement : Part
{
    /// <summary>Who.</summary>
    public partial ActorRef? Actor { get; init; }

    /// <summary>How.</summary>
    public partial InvolvementDegree? Degree { get; init; }
}
