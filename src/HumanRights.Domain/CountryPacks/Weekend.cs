using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.CountryPacks;

/// <summary>The days on which offices and courts rest in every week.</summary>
[JsonConverter(typeof(RecordJsonConverter<Weekend>))]
public sealed partial record Weekend : PackEntry
{
    /// <summary>Friday and Saturday, Saturday and Sunday, or whichever the law names.</summary>
    public partial IReadOnlyList<Weekday> Days { get; init; }

    /// <summary>When that was so.</summary>
    public partial DateSpan? Period { get; init; }
}
