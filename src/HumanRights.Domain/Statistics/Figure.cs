using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Facilities;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Text;
using HumanRights.Domain.Time;
using HumanRights.Domain.Values;

namespace HumanRights.Domain.Statistics;

/// <summary>A reported statistic: what is counted, how many, when, where and by whom.</summary>
[RecordKind("figure", "figures")]
[JsonConverter(typeof(RecordJsonConverter<Figure>))]
public sealed partial record Figure : Record
{
    /// <summary>What others refer to it by, <c>figure/</c> and a local part; no two records of a case file share one.</summary>
    public required partial FigureId Id { get; init; }

    /// <summary>What is counted.</summary>
    public partial FigureIndicator? Indicator { get; init; }

    /// <summary>How many; its unit is the unit of count.</summary>
    public partial Quantity? Quantity { get; init; }

    /// <summary>The period counted over.</summary>
    public partial DateSpan? Period { get; init; }

    /// <summary>The date up to which a running count stands.</summary>
    public partial ExtendedDate? AsOf { get; init; }

    /// <summary>The area counted over; absent with a facility, whose area is its own.</summary>
    public partial LocationRef? Territory { get; init; }

    /// <summary>The place of detention counted in.</summary>
    public partial FacilityId? Facility { get; init; }

    /// <summary>The key of the unit of that facility.</summary>
    public partial PartKey? Unit { get; init; }

    /// <summary>Who or what is counted among.</summary>
    public partial LocalizedText? Population { get; init; }

    /// <summary>The pattern or other things on file that it counts.</summary>
    public partial IReadOnlyList<Target> About { get; init; }

    /// <summary>Who counted.</summary>
    public partial ActorRef? Producer { get; init; }

    /// <summary>By what definition.</summary>
    public partial LocalizedText? Definition { get; init; }

    /// <summary>By what method.</summary>
    public partial LocalizedText? Method { get; init; }

    /// <summary>Of a share: the part.</summary>
    public partial Quantity? Numerator { get; init; }

    /// <summary>Of a share: the whole.</summary>
    public partial Quantity? Denominator { get; init; }

    /// <summary>The same count by sex, age or other traits; parts may overlap and need not add up.</summary>
    public partial IReadOnlyList<Breakdown> Breakdown { get; init; }

    /// <summary>Figures that it must not be compared with.</summary>
    public partial IReadOnlyList<Incomparability> NotComparableWith { get; init; }
}
