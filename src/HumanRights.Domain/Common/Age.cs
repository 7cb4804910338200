using System.Text.Json.Serialization;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Time;
using HumanRights.Domain.Values;

namespace HumanRights.Domain.Common;

/// <summary>An age, or that somebody was a minor, on a date.</summary>
[JsonConverter(typeof(RecordJsonConverter<Age>))]
public sealed partial record Age : Part
{
    /// <summary>The age in completed years, as stated.</summary>
    public partial Quantity? Years { get; init; }

    /// <summary>Whether they were under eighteen.</summary>
    public partial bool? Minor { get; init; }

    /// <summary>On which date.</summary>
    public partial ExtendedDate? On { get; init; }
}
