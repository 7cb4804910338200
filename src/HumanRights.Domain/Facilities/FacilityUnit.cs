using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Facilities;

/// <summary>A part of a facility: a block, wing, ward or cell.</summary>
[JsonConverter(typeof(RecordJsonConverter<FacilityUnit>))]
public sealed partial record FacilityUnit : Part
{
    /// <summary>What sort of part.</summary>
    public required partial UnitKind Kind { get; init; }

    /// <summary>What it is called.</summary>
    public partial IReadOnlyList<Designation> Names { get; init; }

    /// <summary>The key of the larger unit it lies in.</summary>
    public partial PartKey? Within { get; init; }
}
