using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Common;

/// <summary>Where the body is, since when, in what status, and on account of what.</summary>
[JsonConverter(typeof(RecordJsonConverter<Detention>))]
public sealed partial record Detention : Part
{
    /// <summary>The places where they were held, in order.</summary>
    [Ordered]
    public partial IReadOnlyList<Placement> Placements { get; init; }

    /// <summary>The statuses, in order.</summary>
    [Ordered]
    public partial IReadOnlyList<DetentionState> Statuses { get; init; }

    /// <summary>The measures that it rests on.</summary>
    public partial IReadOnlyList<MeasureId> Measures { get; init; }

    /// <summary>Whether the authority acknowledges holding them.</summary>
    public partial bool? Acknowledged { get; init; }

    /// <summary>Whether they were held without contact with the outside.</summary>
    public partial bool? Incommunicado { get; init; }

    /// <summary>What contact with the outside they had.</summary>
    public partial ContactWithOutside? Contact { get; init; }

    /// <summary>On what ground they were released.</summary>
    public partial ReleaseGround? ReleaseGround { get; init; }
}
