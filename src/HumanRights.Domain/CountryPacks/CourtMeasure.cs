using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.CountryPacks;

/// <summary>A measure that needs the sanction of a court.</summary>
[JsonConverter(typeof(RecordJsonConverter<CourtMeasure>))]
public sealed partial record CourtMeasure : PackEntry
{
    /// <summary>Which coercive act a court must allow.</summary>
    public required partial MeasureKind Measure { get; init; }

    /// <summary>When the law asked for it.</summary>
    public partial DateSpan? Period { get; init; }
}
