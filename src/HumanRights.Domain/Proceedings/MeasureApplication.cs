using System.Text.Json.Serialization;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Proceedings;

/// <summary>One time when a measure was enforced.</summary>
[JsonConverter(typeof(RecordJsonConverter<MeasureApplication>))]
public sealed partial record MeasureApplication : Part
{
    /// <summary>When.</summary>
    public partial ExtendedDate? On { get; init; }

    /// <summary>Where.</summary>
    public partial LocationRef? At { get; init; }

    /// <summary>By whom.</summary>
    public partial ActorRef? By { get; init; }

    /// <summary>Against whom.</summary>
    public partial ActorRef? To { get; init; }

    /// <summary>The basis that was invoked then.</summary>
    public partial LegalGround? BasisInvoked { get; init; }
}
