using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Common;

/// <summary>One answer to a complaint or intervention. What it says is statements that respond.</summary>
[JsonConverter(typeof(RecordJsonConverter<Response>))]
public sealed partial record Response : Part
{
    /// <summary>What sort of answer it was.</summary>
    public required partial ResponseKind Kind { get; init; }

    /// <summary>Who answered.</summary>
    public partial ActorRef? By { get; init; }

    /// <summary>When.</summary>
    public partial ExtendedDate? On { get; init; }

    /// <summary>How the answer was conveyed.</summary>
    public partial CommunicationChannel? Channel { get; init; }

    /// <summary>When it was received; absent says nothing.</summary>
    public partial ExtendedDate? Received { get; init; }

    /// <summary>The text of the answer.</summary>
    public partial SourceId? Document { get; init; }
}
