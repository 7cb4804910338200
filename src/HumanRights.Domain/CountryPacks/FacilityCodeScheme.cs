using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.CountryPacks;

/// <summary>A way of coding places of detention: what stands before the number of the facility, and how it is put together.</summary>
[JsonConverter(typeof(RecordJsonConverter<FacilityCodeScheme>))]
public sealed partial record FacilityCodeScheme : PackEntry
{
    /// <summary>The canonical spelling, in which <c>{letters}</c>, <c>{number}</c> and <c>{serial}</c> stand for the parts; whatever else it holds stands for itself.</summary>
    public required partial string Form { get; init; }

    /// <summary>The most digits that the facility's own number has; two when absent.</summary>
    [Minimum(1)]
    public partial long? SerialDigits { get; init; }

    /// <summary>Everything that may stand before the facility's own number.</summary>
    public partial IReadOnlyList<FacilityCodePrefix> Prefixes { get; init; }

    /// <summary>The sorts of facility that bear such codes; none means all.</summary>
    public partial IReadOnlyList<FacilityKind> Kinds { get; init; }

    /// <summary>When the scheme was in official use. People go on using old codes.</summary>
    public partial DateSpan? Period { get; init; }
}
