using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Text;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Common;

/// <summary>How far a record, or some things in it, may be shared.</summary>
[JsonConverter(typeof(RecordJsonConverter<Marking>))]
public sealed partial record Marking : DomainObject
{
    /// <summary>The level of the Traffic Light Protocol 2.0.</summary>
    public required partial TlpLevel Level { get; init; }

    /// <summary>For whom it is meant; without any, for all whom the level reaches, or, where bodies are named, for these alone.</summary>
    public partial IReadOnlyList<Audience> Audiences { get; init; }

    /// <summary>The bodies meant by the audience <c>named-body</c>.</summary>
    public partial IReadOnlyList<ActorRef> Bodies { get; init; }

    /// <summary>What the marking covers; without targets the whole record.</summary>
    public partial IReadOnlyList<Target> Targets { get; init; }

    /// <summary>Whether the texts covered were read and freed for those audiences; absent, it frees no text, and false takes back what another marking of the same record says.</summary>
    public partial bool? Reviewed { get; init; }

    /// <summary>Why it is so marked.</summary>
    public partial LocalizedText? Reason { get; init; }

    /// <summary>Until when the marking holds, inclusive; where the day is one of several or a digit is not said, to the first that it may be. Absent means until it is changed.</summary>
    public partial ExtendedDate? Until { get; init; }
}
