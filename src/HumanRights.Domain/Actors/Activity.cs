using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Text;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Actors;

/// <summary>Something that a defender does.</summary>
[JsonConverter(typeof(RecordJsonConverter<Activity>))]
public sealed partial record Activity : Part
{
    /// <summary>What they do.</summary>
    public required partial DefenderActivityKind Kind { get; init; }

    /// <summary>When.</summary>
    public partial DateSpan? Period { get; init; }

    /// <summary>Where.</summary>
    public partial IReadOnlyList<LocationRef> Places { get; init; }

    /// <summary>What they published.</summary>
    public partial IReadOnlyList<SourceId> Publications { get; init; }

    /// <summary>Whom they reach.</summary>
    public partial LocalizedText? Audience { get; init; }
}
