using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Proceedings;

/// <summary>What was imposed, as one decision, amnesty or pardon left it.</summary>
[JsonConverter(typeof(RecordJsonConverter<OrderVersion>))]
public sealed partial record OrderVersion : Part
{
    /// <summary>The sanction or remedy in this version.</summary>
    public partial Consequence? Consequence { get; init; }

    /// <summary>The decision, or whatever else changed it.</summary>
    public partial Target? By { get; init; }

    /// <summary>What changed it.</summary>
    public partial SanctionChangeCause? Cause { get; init; }

    /// <summary>From when it counts.</summary>
    public partial ExtendedDate? On { get; init; }

    /// <summary>The part whose serving is put off.</summary>
    public partial SuspendedPart? Suspended { get; init; }
}
