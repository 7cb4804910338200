using System.Text.Json.Serialization;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Text;
using NodaTime;

namespace HumanRights.Domain.Common;

/// <summary>A finding that the compiler has seen and accepts, with the reason. It is then listed apart, never dropped.</summary>
[JsonConverter(typeof(RecordJsonConverter<Acknowledgement>))]
public sealed partial record Acknowledgement : DomainObject
{
    /// <summary>The number of the rule, for example <c>HRD1703</c>.</summary>
    public required partial string Rule { get; init; }

    /// <summary>The record, item or field concerned; absent means the whole file.</summary>
    public partial Target? Target { get; init; }

    /// <summary>Why the finding is accepted.</summary>
    public required partial LocalizedText Reason { get; init; }

    /// <summary>Who accepts it.</summary>
    public partial ActorRef? By { get; init; }

    /// <summary>On which day.</summary>
    public partial LocalDate? On { get; init; }
}
