using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Actors;

/// <summary>An event in the legal existence of an organization.</summary>
[JsonConverter(typeof(RecordJsonConverter<LegalStatus>))]
public sealed partial record LegalStatus : Part
{
    /// <summary>What happened.</summary>
    public partial LegalStatusEvent? Event { get; init; }

    /// <summary>When.</summary>
    public partial ExtendedDate? On { get; init; }

    /// <summary>Who decided it.</summary>
    public partial ActorRef? By { get; init; }

    /// <summary>The text of the decision.</summary>
    public partial SourceId? Document { get; init; }
}
