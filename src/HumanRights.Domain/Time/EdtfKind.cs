namespace HumanRights.Domain.Time;

/// <summary>Which of the EDTF forms an expression has.</summary>
/// <remarks>The set is closed: it follows the grammar, and the grammar is fixed. Zero is <see cref="Date"/>.</remarks>
public enum EdtfKind
{
    /// <summary>A year of four digits, a month of such a year, or a day: <c>1985</c>, <c>1985-04</c>, <c>156X-12-25?</c>, <c>1950S2</c>.</summary>
    Date = 0,

    /// <summary>A day with a clock time: <c>1985-04-12T23:20:30Z</c>.</summary>
    DateTime = 1,

    /// <summary>A season, quarter, quadrimester or semester: <c>2001-21</c> to <c>2001-41</c>.</summary>
    Season = 2,

    /// <summary>A year beyond four digits, written with <c>Y</c>: <c>Y170000002</c>, <c>Y-17E7</c>.</summary>
    LongYear = 3,

    /// <summary>Everything from a start to an end: <c>2004-06/2006-08</c>, <c>1985/..</c>, <c>1985/</c>.</summary>
    Interval = 4,

    /// <summary>Some time within a set, not known which: <c>[1667,1668,1670..1672]</c>, <c>[..1984]</c>.</summary>
    OneOf = 5,

    /// <summary>Every member of a set: <c>{1960,1961-12}</c>.</summary>
    AllOf = 6,
}
