using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Text;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Law;

/// <summary>How a State takes part in an instrument.</summary>
[JsonConverter(typeof(RecordJsonConverter<StateParticipation>))]
public sealed partial record StateParticipation : Part
{
    /// <summary>Who signed, ratified or withdrew: an organization that is a State.</summary>
    public partial ActorRef? State { get; init; }

    /// <summary>How it takes part.</summary>
    public partial InstrumentParticipation? Type { get; init; }

    /// <summary>From when.</summary>
    public partial ExtendedDate? On { get; init; }

    /// <summary>A reservation or declaration in words.</summary>
    public partial LocalizedText? Text { get; init; }
}
