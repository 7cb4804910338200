using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Law;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Text;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Proceedings;

/// <summary>A ground given for a measure.</summary>
[JsonConverter(typeof(RecordJsonConverter<GroundGiven>))]
public sealed partial record GroundGiven : Part
{
    /// <summary>The ground as a code.</summary>
    public partial MeasureGround? Ground { get; init; }

    /// <summary>The charge, proceeding or act that it refers to.</summary>
    public partial Target? About { get; init; }

    /// <summary>The provision invoked.</summary>
    public partial ProvisionRef? Provision { get; init; }

    /// <summary>The ground in words.</summary>
    public partial LocalizedText? Text { get; init; }

    /// <summary>When it was given.</summary>
    public partial DateSpan? Period { get; init; }
}
