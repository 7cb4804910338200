using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Proceedings;

/// <summary>Somebody on a side of a proceeding. Witnesses, experts, investigators and judges stand where they act.</summary>
[JsonConverter(typeof(RecordJsonConverter<Party>))]
public sealed partial record Party : Part
{
    /// <summary>Who.</summary>
    public partial ActorRef? Actor { get; init; }

    /// <summary>On which side, and as what.</summary>
    public partial PartyRole? Role { get; init; }

    /// <summary>In what capacity.</summary>
    public partial PartyCapacity? Capacity { get; init; }

    /// <summary>Whether present, absent or a fugitive, in order.</summary>
    [Ordered]
    public partial IReadOnlyList<StandingState> Standing { get; init; }

    /// <summary>The key of the party in whose place this one stepped.</summary>
    public partial PartKey? Succeeds { get; init; }

    /// <summary>Who acts for the party.</summary>
    public partial IReadOnlyList<Representation> Representation { get; init; }
}
