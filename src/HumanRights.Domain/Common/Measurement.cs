using System.Text.Json.Serialization;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Text;
using HumanRights.Domain.Time;
using HumanRights.Domain.Values;

namespace HumanRights.Domain.Common;

/// <summary>Something measured on a body: weight, temperature, the size of a wound.</summary>
[JsonConverter(typeof(RecordJsonConverter<Measurement>))]
public sealed partial record Measurement : Part
{
    /// <summary>What was measured.</summary>
    public partial LocalizedText? What { get; init; }

    /// <summary>The result, with its unit.</summary>
    public partial Quantity? Quantity { get; init; }

    /// <summary>When.</summary>
    public partial ExtendedDate? On { get; init; }
}
