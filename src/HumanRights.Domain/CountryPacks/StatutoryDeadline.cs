using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.CountryPacks;

/// <summary>A time that the law sets.</summary>
[JsonConverter(typeof(RecordJsonConverter<StatutoryDeadline>))]
public sealed partial record StatutoryDeadline : PackEntry
{
    /// <summary>For what.</summary>
    public required partial DeadlineKind Kind { get; init; }

    /// <summary>How long.</summary>
    public required partial TermLength Length { get; init; }

    /// <summary>The kinds of proceeding it holds for; none means all.</summary>
    public partial IReadOnlyList<ProceedingKind> Proceedings { get; init; }

    /// <summary>When the law set it so.</summary>
    public partial DateSpan? Period { get; init; }
}
