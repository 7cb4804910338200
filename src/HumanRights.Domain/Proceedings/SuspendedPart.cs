using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Proceedings;

/// <summary>The part of a sanction whose serving is put off.</summary>
[JsonConverter(typeof(RecordJsonConverter<SuspendedPart>))]
public sealed partial record SuspendedPart : DomainObject
{
    /// <summary>How it is put off.</summary>
    public partial SuspensionKind? Type { get; init; }

    /// <summary>How much of the term.</summary>
    public partial Term? Term { get; init; }

    /// <summary>How much of the amount.</summary>
    public partial Money? Amount { get; init; }

    /// <summary>For how long the condition lasts.</summary>
    public partial Term? Probation { get; init; }
}
