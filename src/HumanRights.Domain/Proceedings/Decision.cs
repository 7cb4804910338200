using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Proceedings;

/// <summary>A decision of a body before which the proceeding is.</summary>
[JsonConverter(typeof(RecordJsonConverter<Decision>))]
public sealed partial record Decision : Part
{
    /// <summary>What sort of decision.</summary>
    public required partial DecisionKind Kind { get; init; }

    /// <summary>The key of the instance.</summary>
    public partial PartKey? Instance { get; init; }

    /// <summary>When it was decided, announced, notified, final.</summary>
    public partial EnactmentDates? Dates { get; init; }

    /// <summary>Its text.</summary>
    public partial SourceId? Document { get; init; }

    /// <summary>The provisions it rests on.</summary>
    public partial IReadOnlyList<ProvisionRef> LegalBasis { get; init; }

    /// <summary>What it relied on and passed over.</summary>
    public partial Reasons? Reasons { get; init; }

    /// <summary>What it decides, one ruling for each thing.</summary>
    public partial IReadOnlyList<Ruling> Rulings { get; init; }
}
