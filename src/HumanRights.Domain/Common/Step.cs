using System.Text.Json.Serialization;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Common;

/// <summary>A step of a complaint: its lodging, registration, forwarding, inspection and what they led to.</summary>
[JsonConverter(typeof(RecordJsonConverter<Step>))]
public sealed partial record Step : StepCore
{
    /// <summary>The proceeding that it opened.</summary>
    public partial ProceedingId? Opened { get; init; }
}
