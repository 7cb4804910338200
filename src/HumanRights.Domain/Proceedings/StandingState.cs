using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Proceedings;

/// <summary>Whether and how a party was present, from a date on.</summary>
[JsonConverter(typeof(RecordJsonConverter<StandingState>))]
public sealed partial record StandingState : Part
{
    /// <summary>Present, tried in absence, wanted, missing, dissolved: how the party stood from that date on.</summary>
    public partial PartyStanding? Standing { get; init; }

    /// <summary>From when.</summary>
    public partial ExtendedDate? On { get; init; }
}
