using System.Text.Json.Serialization;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Time;

/// <summary>A length of time in the units in which it was set, which are kept apart: two years and six months stay that.</summary>
/// <remarks>At least one unit is given.</remarks>
[AtLeastOneOf("years", "months", "weeks", "days", "hours")]
[JsonConverter(typeof(RecordJsonConverter<TermLength>))]
public sealed partial record TermLength : DomainObject
{
    /// <summary>Whole years.</summary>
    [Minimum(0)]
    public partial long? Years { get; init; }

    /// <summary>Whole months beside the years.</summary>
    [Minimum(0)]
    public partial long? Months { get; init; }

    /// <summary>Whole weeks beside these.</summary>
    [Minimum(0)]
    public partial long? Weeks { get; init; }

    /// <summary>Whole days beside these.</summary>
    [Minimum(0)]
    public partial long? Days { get; init; }

    /// <summary>Whole hours beside these.</summary>
    [Minimum(0)]
    public partial long? Hours { get; init; }

    /// <summary>The fewest days that this can be: years of 365 days, months of 28.</summary>
    internal double ShortestDays => ((Years ?? 0) * 365d) + ((Months ?? 0) * 28d) + ((Weeks ?? 0) * 7d) + (Days ?? 0) + ((Hours ?? 0) / 24d);

    /// <summary>The most days that this can be: years of 366 days, months of 31.</summary>
    internal double LongestDays => ((Years ?? 0) * 366d) + ((Months ?? 0) * 31d) + ((Weeks ?? 0) * 7d) + (Days ?? 0) + ((Hours ?? 0) / 24d);
}
