using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Text;
using HumanRights.Domain.Time;
using HumanRights.Domain.Values;

namespace HumanRights.Domain.Law;

/// <summary>What a version of a provision does.</summary>
[JsonConverter(typeof(RecordJsonConverter<Norm>))]
public sealed partial record Norm : Part
{
    /// <summary>What it does.</summary>
    public required partial NormKind Kind { get; init; }

    /// <summary>What it is about.</summary>
    public partial LocalizedText? Subject { get; init; }

    /// <summary>A number that must not be exceeded or fallen short of, with its unit.</summary>
    public partial Quantity? Limit { get; init; }

    /// <summary>The time that it sets.</summary>
    public partial Term? Term { get; init; }
}
