using System.Text.Json.Serialization;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Text;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Advocacy;

/// <summary>A later word on an intervention, such as an update of an alert.</summary>
[JsonConverter(typeof(RecordJsonConverter<Update>))]
public sealed partial record Update : Part
{
    /// <summary>When.</summary>
    public partial ExtendedDate? On { get; init; }

    /// <summary>What it adds.</summary>
    public partial LocalizedText? What { get; init; }

    /// <summary>Its text.</summary>
    public partial SourceId? Document { get; init; }
}
