using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Time;

/// <summary>A term set by law or by a decision: a length, a range of lengths, or one without an end in numbers.</summary>
/// <remarks>Exactly one of the three is given, and a minimum certainly above its maximum cannot exist. Made with the factories.</remarks>
[ExactlyOneOf("years months weeks days hours", "min max", "indefinite")]
[JsonConverter(typeof(RecordJsonConverter<Term>))]
public sealed partial record Term : DomainObject, IChecked
{
    /// <summary>Whole years.</summary>
    [Minimum(0)]
    public partial long? Years { get; private init; }

    /// <summary>Whole months beside the years.</summary>
    [Minimum(0)]
    public partial long? Months { get; private init; }

    /// <summary>Whole weeks beside these.</summary>
    [Minimum(0)]
    public partial long? Weeks { get; private init; }

    /// <summary>Whole days beside these.</summary>
    [Minimum(0)]
    public partial long? Days { get; private init; }

    /// <summary>Whole hours beside these.</summary>
    [Minimum(0)]
    public partial long? Hours { get; private init; }

    /// <summary>The shortest term of a range, inclusive.</summary>
    public partial TermLength? Min { get; private init; }

    /// <summary>The longest term of a range, inclusive.</summary>
    public partial TermLength? Max { get; private init; }

    /// <summary>A term without an end in numbers, such as life.</summary>
    public partial IndefiniteTerm? Indefinite { get; private init; }

    private Term()
    {
    }

    /// <summary>A term of one length.</summary>
    /// <param name="length">The length; at least one unit.</param>
    /// <returns>The term.</returns>
    /// <exception cref="ArgumentException">No unit is given.</exception>
    public static Term Of(TermLength length)
    {
        ArgumentNullException.ThrowIfNull(length);
        return IsGiven(length)
            ? new() { Years = length.Years, Months = length.Months, Weeks = length.Weeks, Days = length.Days, Hours = length.Hours }
            : throw new ArgumentException("A length needs a unit.", nameof(length));
    }

    /// <summary>A term between two lengths, both included.</summary>
    /// <param name="min">The shortest, or null when only the longest is set.</param>
    /// <param name="max">The longest, or null when only the shortest is set.</param>
    /// <returns>The term.</returns>
    /// <exception cref="ArgumentException">Neither end is given, an end has no unit, or the shortest is certainly longer than the longest.</exception>
    public static Term Between(TermLength? min, TermLength? max)
    {
        var term = new Term { Min = min, Max = max };
        return (min is null && max is null) || (min is not null && !IsGiven(min)) || (max is not null && !IsGiven(max)) || term.Check() != ReadingFault.None
            ? throw new ArgumentException("A range needs an end, each end a unit, and the ends in order.", nameof(max))
            : term;
    }

    /// <summary>A term without an end in numbers.</summary>
    /// <param name="indefinite">Life, perpetual or indefinite.</param>
    /// <returns>The term.</returns>
    public static Term Without(IndefiniteTerm indefinite)
    {
        ArgumentNullException.ThrowIfNull(indefinite);
        return new() { Indefinite = indefinite };
    }

    /// <summary>The shortest length that this can be; null where none is set in numbers.</summary>
    internal TermLength? Shortest => Min ?? Single;

    /// <summary>The longest length that this can be; null where none is set in numbers.</summary>
    internal TermLength? Longest => Max ?? Single;

    private TermLength? Single => Min is null && Max is null && Indefinite is null ? new() { Years = Years, Months = Months, Weeks = Weeks, Days = Days, Hours = Hours } : null;

    /// <inheritdoc/>
    ReadingFault IChecked.Check() => Check();

    private static bool IsGiven(TermLength length) =>
        length.Years is not null || length.Months is not null || length.Weeks is not null || length.Days is not null || length.Hours is not null;

    private ReadingFault Check() => Min is { } min && Max is { } max && min.ShortestDays > max.LongestDays ? ReadingFault.BoundsOutOfOrder : ReadingFault.None;
}
