namespace HumanRights.Domain.Time;

/// <summary>The smallest unit for which a single EDTF date has a place.</summary>
/// <remarks>
/// It is the form that counts, not what is known: <c>1985-XX</c> has a place for the month, so its precision is
/// <see cref="Month"/> although the month is unspecified. Zero is <see cref="Year"/>.
/// </remarks>
public enum EdtfPrecision
{
    /// <summary>Written down to the year: <c>1985</c>, <c>156X</c>, <c>Y-17E7</c>.</summary>
    Year = 0,

    /// <summary>Written down to a part of the year that is no month: <c>2001-21</c>.</summary>
    Season = 1,

    /// <summary>Written down to the month: <c>1985-04</c>, <c>1985-XX</c>.</summary>
    Month = 2,

    /// <summary>Written down to the day: <c>1985-04-12</c>, <c>1985-04-XX</c>.</summary>
    Day = 3,

    /// <summary>Written down to the second, or a fraction of it: <c>1985-04-12T23:20:30</c>.</summary>
    Second = 4,
}
