using System.Text.Json.Serialization;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Text;

namespace HumanRights.Domain.Proceedings;

/// <summary>One thing that a measure demands: a condition of bail, what an interim measure asks.</summary>
[JsonConverter(typeof(RecordJsonConverter<MeasureTerm>))]
public sealed partial record MeasureTerm : Part
{
    /// <summary>The demand in words.</summary>
    public partial LocalizedText? Text { get; init; }

    /// <summary>The same as a sanction or remedy, where it is one.</summary>
    public partial Consequence? Consequence { get; init; }
}
