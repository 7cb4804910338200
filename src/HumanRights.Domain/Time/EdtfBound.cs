using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.InteropServices;

using NodaTime;

namespace HumanRights.Domain.Time;

/// <summary>
/// One end of the time that an EDTF expression covers: a day, no limit in one direction, or not known.
/// </summary>
/// <remarks>
/// <para>A day is a day of the proleptic Gregorian calendar with astronomical years: year 0 is 1 BC, year -1 is 2 BC.
/// It is the local day as written; no offset has been applied. Both ends of an expression are inclusive.</para>
/// <para>The default value is <see cref="Unknown"/>: it is legal, and claims nothing.</para>
/// </remarks>
[StructLayout(LayoutKind.Auto)]
public readonly struct EdtfBound : IEquatable<EdtfBound>, IComparable<EdtfBound>
{
    /// <summary>The greatest year a bound can hold: eighteen nines.</summary>
    public const long MaxYear = 999_999_999_999_999_999;

    /// <summary>The least year a bound can hold: minus eighteen nines.</summary>
    public const long MinYear = -MaxYear;

    private readonly Shape _shape;
    private readonly byte _month;
    private readonly byte _day;

    private EdtfBound(Shape shape, long year, int month, int day)
    {
        _shape = shape;
        Year = year;
        _month = (byte)month;
        _day = (byte)day;
    }

    // The order of the members is the sort order; Unknown is zero so that the default value is Unknown,
    // and sorts last by a rule of CompareTo.
    private enum Shape : byte
    {
        Unknown = 0,
        NegativeInfinity = 1,
        Day = 2,
        PositiveInfinity = 3,
    }

    /// <summary>No limit towards the past: the start of <c>../1985</c>.</summary>
    public static EdtfBound NegativeInfinity => new(Shape.NegativeInfinity, 0, 0, 0);

    /// <summary>No limit towards the future: the end of <c>1985/..</c>.</summary>
    public static EdtfBound PositiveInfinity => new(Shape.PositiveInfinity, 0, 0, 0);

    /// <summary>A limit there may be, but it is not known: the end of <c>1985/</c>. Equal to the default value.</summary>
    public static EdtfBound Unknown => default;

    /// <summary>The astronomical year, negative before year 0; 0 also when <see cref="IsFinite"/> is false.</summary>
    public long Year { get; }

    /// <summary>The month, 1 to 12; 0 when <see cref="IsFinite"/> is false.</summary>
    public int Month => _month;

    /// <summary>The day of the month, 1 to 31; 0 when <see cref="IsFinite"/> is false.</summary>
    public int Day => _day;

    /// <summary>True when the bound is a day.</summary>
    public bool IsFinite => _shape == Shape.Day;

    /// <summary>True when there is no limit in this direction: open, not unknown.</summary>
    public bool IsUnbounded => _shape is Shape.NegativeInfinity or Shape.PositiveInfinity;

    /// <summary>True when nothing is known of the limit; true of the default value.</summary>
    public bool IsUnknown => _shape == Shape.Unknown;

    /// <summary>Makes a bound of a day of the proleptic Gregorian calendar.</summary>
    /// <param name="year">Astronomical year, <see cref="MinYear"/> to <see cref="MaxYear"/>, both inclusive.</param>
    /// <param name="month">Month, 1 to 12.</param>
    /// <param name="day">Day, 1 to the number of days that the month has in that year.</param>
    /// <returns>A finite bound.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day, or the year is out of range.</exception>
    public static EdtfBound FromDay(long year, int month, int day)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, MinYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, MaxYear);
        ArgumentOutOfRangeException.ThrowIfLessThan(month, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, 12);
        ArgumentOutOfRangeException.ThrowIfLessThan(day, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(day, DaysInMonth(month, IsLeapYear(year)));
        return new EdtfBound(Shape.Day, year, month, day);
    }

    /// <summary>True when both are the same day, the same infinity, or both unknown.</summary>
    /// <param name="left">One bound.</param>
    /// <param name="right">The other bound.</param>
    public static bool operator ==(EdtfBound left, EdtfBound right) => left.Equals(right);

    /// <summary>True when the two are not equal.</summary>
    /// <param name="left">One bound.</param>
    /// <param name="right">The other bound.</param>
    public static bool operator !=(EdtfBound left, EdtfBound right) => !left.Equals(right);

    /// <summary>True when <paramref name="left"/> sorts before <paramref name="right"/>; see <see cref="CompareTo"/>.</summary>
    /// <param name="left">One bound.</param>
    /// <param name="right">The other bound.</param>
    public static bool operator <(EdtfBound left, EdtfBound right) => left.CompareTo(right) < 0;

    /// <summary>True when <paramref name="left"/> does not sort after <paramref name="right"/>; see <see cref="CompareTo"/>.</summary>
    /// <param name="left">One bound.</param>
    /// <param name="right">The other bound.</param>
    public static bool operator <=(EdtfBound left, EdtfBound right) => left.CompareTo(right) <= 0;

    /// <summary>True when <paramref name="left"/> sorts after <paramref name="right"/>; see <see cref="CompareTo"/>.</summary>
    /// <param name="left">One bound.</param>
    /// <param name="right">The other bound.</param>
    public static bool operator >(EdtfBound left, EdtfBound right) => left.CompareTo(right) > 0;

    /// <summary>True when <paramref name="left"/> does not sort before <paramref name="right"/>; see <see cref="CompareTo"/>.</summary>
    /// <param name="left">One bound.</param>
    /// <param name="right">The other bound.</param>
    public static bool operator >=(EdtfBound left, EdtfBound right) => left.CompareTo(right) >= 0;

    /// <summary>
    /// Sorts: the open past, days in the order of the calendar, the open future, and last of all the unknown.
    /// </summary>
    /// <remarks>
    /// For days and open bounds this is chronology. The place of the unknown is a convention for lists only: ask
    /// <see cref="IsUnknown"/> before a conclusion about time is drawn.
    /// </remarks>
    /// <param name="other">The bound to compare with.</param>
    /// <returns>Less than 0, 0 or greater than 0, as this bound sorts before, with or after the other.</returns>
    public int CompareTo(EdtfBound other)
    {
        if (_shape != other._shape)
        {
            if (IsUnknown || other.IsUnknown)
            {
                return IsUnknown ? 1 : -1;
            }

            return _shape < other._shape ? -1 : 1;
        }

        int byYear = Year.CompareTo(other.Year);
        if (byYear != 0)
        {
            return byYear;
        }

        int byMonth = _month.CompareTo(other._month);
        return byMonth != 0 ? byMonth : _day.CompareTo(other._day);
    }

    /// <summary>True when both are the same day, the same infinity, or both unknown.</summary>
    /// <param name="other">The bound to compare with.</param>
    /// <returns>Whether the two are equal; exactly then <see cref="CompareTo"/> gives 0.</returns>
    public bool Equals(EdtfBound other) =>
        _shape == other._shape && Year == other.Year && _month == other._month && _day == other._day;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is EdtfBound other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_shape, Year, _month, _day);

    /// <summary>Gives the day as a NodaTime date of the ISO calendar, where NodaTime can hold and print it.</summary>
    /// <param name="date">The same day, or the default date when the method returns false.</param>
    /// <returns>True for a day of the years 1 to 9999, both inclusive; false for all else.</returns>
    public bool TryGetLocalDate(out LocalDate date)
    {
        if (!IsFinite || Year is < 1 or > 9999)
        {
            date = default;
            return false;
        }

        date = new LocalDate((int)Year, _month, _day);
        return true;
    }

    /// <summary>
    /// Gives the day as <c>YYYY-MM-DD</c>, or <c>-inf</c>, <c>inf</c>, <c>unknown</c>.
    /// </summary>
    /// <remarks>
    /// A sign comes first and a year beyond four digits has the letter <c>Y</c>: <c>-0044-03-15</c>, <c>Y10000-01-01</c>,
    /// <c>-Y100000-12-31</c>. The same on every machine, whatever its culture.
    /// </remarks>
    /// <returns>ASCII text, never empty.</returns>
    public override string ToString()
    {
        switch (_shape)
        {
            case Shape.NegativeInfinity:
                return "-inf";
            case Shape.PositiveInfinity:
                return "inf";
            case Shape.Day:
                string sign = Year < 0 ? "-" : string.Empty;
                long size = Math.Abs(Year);
                string letter = size > 9999 ? "Y" : string.Empty;
                return string.Create(CultureInfo.InvariantCulture, $"{sign}{letter}{size:0000}-{_month:00}-{_day:00}");
            default:
                return "unknown";
        }
    }

    internal static bool IsLeapYear(long year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    internal static int DaysInMonth(int month, bool leapYear) => month switch
    {
        2 => leapYear ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };
}
