using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Text;
using NodaTime;

namespace HumanRights.Domain.Time;

/// <summary>A date as precise as it is known and no more: an EDTF expression, the source's own words, or both, with what else was said of it.</summary>
/// <remarks>Written as a string exactly when only the EDTF expression is known. Bounds are inclusive, local days as written, never shifted to UTC. An interval means throughout; a set means some time within. Equality is by text and companions: <c>2015</c> and <c>2015-01/2015-12</c> differ. There is no less-than: use <see cref="CompareWith"/>, which may leave the order undecided, or <see cref="DisplayOrder"/> to sort for people.</remarks>
[PlainForm("edtf")]
[AtLeastOneOf("edtf", "text", "calendar", "timeOfDay", "weekday", "anchor")]
[JsonConverter(typeof(RecordJsonConverter<ExtendedDate>))]
public sealed partial record ExtendedDate : DomainObject, ISpanParsable<ExtendedDate>, IUtf8SpanParsable<ExtendedDate>
{
    /// <summary>The date in EDTF, levels 0 to 2, without clock time; absent when the words fit no EDTF.</summary>
    [CheckedBy(nameof(WithoutClockTime))]
    public partial Edtf? Edtf { get; init; }

    /// <summary>The date in the source's own words: "early July", "31 February".</summary>
    public partial LocalizedText? Text { get; init; }

    /// <summary>The date as given in its own calendar, beside the conversion.</summary>
    public partial CalendarDate? Calendar { get; init; }

    /// <summary>On what the date rests.</summary>
    public partial DateBasis? Basis { get; init; }

    /// <summary>When on the day.</summary>
    public partial TimeOfDay? TimeOfDay { get; init; }

    /// <summary>The day of the week, when the source gives it.</summary>
    public partial Weekday? Weekday { get; init; }

    /// <summary>The event that the date is told by.</summary>
    public partial DateAnchor? Anchor { get; init; }

    /// <summary>The order in which dates are shown to people: by earliest day, then by latest, then by text; dates without bounds last.</summary>
    public static IComparer<ExtendedDate> DisplayOrder { get; } = Comparer<ExtendedDate>.Create(static (left, right) =>
    {
        var order = Rank(left.Earliest).CompareTo(Rank(right.Earliest));
        order = order != 0 ? order : left.Earliest.CompareTo(right.Earliest);
        order = order != 0 ? order : left.Latest.CompareTo(right.Latest);
        return order != 0 ? order : string.CompareOrdinal(left.Edtf?.Text, right.Edtf?.Text);

        static int Rank(EdtfBound bound) => bound.IsUnknown ? 1 : 0;
    });

    /// <summary>The first day that this can mean, inclusive; unknown for dates in words only. A night may begin the day before.</summary>
    public EdtfBound Earliest => Shift(Edtf?.Earliest ?? EdtfBound.Unknown, IsNight && TimeOfDay!.NightOf != NightOf.Following ? -1 : 0);

    /// <summary>The last day that this can mean, inclusive; unknown for dates in words only. A night may end the day after.</summary>
    public EdtfBound Latest => Shift(Edtf?.Latest ?? EdtfBound.Unknown, IsNight && TimeOfDay!.NightOf != NightOf.Preceding ? 1 : 0);

    /// <summary>A date of which only the EDTF expression is known.</summary>
    /// <param name="edtf">An EDTF expression without clock time.</param>
    /// <returns>The date.</returns>
    /// <exception cref="FormatException">The text is not EDTF, or has a clock time. The message never repeats the text.</exception>
    public static ExtendedDate Parse(string edtf)
    {
        ArgumentNullException.ThrowIfNull(edtf);
        return TryParse(edtf, out var date) ? date : throw new FormatException("The text is not an EDTF date without clock time.");
    }

    /// <summary>A date of which only the EDTF expression is known, without throwing.</summary>
    /// <param name="edtf">An EDTF expression without clock time, or null.</param>
    /// <param name="date">The date, or null.</param>
    /// <returns>Whether the text is such an expression.</returns>
    public static bool TryParse([NotNullWhen(true)] string? edtf, [NotNullWhen(true)] out ExtendedDate? date) => TryParse(edtf.AsSpan(), null, out date);

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">An EDTF expression without clock time.</param>
    /// <param name="provider">Not used: EDTF has no culture.</param>
    public static ExtendedDate Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc cref="Parse(string, IFormatProvider)"/>
    public static ExtendedDate Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out var date) ? date : throw new FormatException("The text is not an EDTF date without clock time.");

    /// <inheritdoc cref="Parse(string, IFormatProvider)"/>
    public static ExtendedDate Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) =>
        TryParse(utf8Text, provider, out var date) ? date : throw new FormatException("The text is not an EDTF date without clock time.");

    /// <inheritdoc cref="TryParse(string, out ExtendedDate)"/>
    /// <param name="s">An EDTF expression without clock time, or null.</param>
    /// <param name="provider">Not used: EDTF has no culture.</param>
    /// <param name="result">The date, or null.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [NotNullWhen(true)] out ExtendedDate? result) => TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string, IFormatProvider, out ExtendedDate)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [NotNullWhen(true)] out ExtendedDate? result)
    {
        result = Time.Edtf.TryParse(s, provider, out var edtf) && !edtf.HasTime ? new ExtendedDate { Edtf = edtf } : null;
        return result is not null;
    }

    /// <inheritdoc cref="TryParse(string, IFormatProvider, out ExtendedDate)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, [NotNullWhen(true)] out ExtendedDate? result)
    {
        result = Time.Edtf.TryParse(utf8Text, provider, out var edtf) && !edtf.HasTime ? new ExtendedDate { Edtf = edtf } : null;
        return result is not null;
    }

    /// <summary>A single known day.</summary>
    /// <param name="day">The day, in the ISO calendar.</param>
    /// <returns>The date.</returns>
    public static ExtendedDate On(LocalDate day) => Parse(CalendarDays.Format(CalendarDays.Checked(day)));

    /// <summary>What can be said of the order of this date and another.</summary>
    /// <param name="other">The other date.</param>
    /// <returns>
    /// Decided only where every reading of both dates agrees; so dates that are approximate or uncertain, and dates
    /// without bounds, decide nothing. On one and the same day, exact clock times of the same zone decide.
    /// </returns>
    public DateOrder CompareWith(ExtendedDate other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (!IsCertain || !other.IsCertain)
        {
            return DateOrder.Undecided;
        }

        if (IsBefore(Latest, other.Earliest))
        {
            return DateOrder.CertainlyBefore;
        }

        if (IsBefore(other.Latest, Earliest))
        {
            return DateOrder.CertainlyAfter;
        }

        if (ClockTimeOnOneDay() is { } mine && other.ClockTimeOnOneDay() is { } others && Earliest == other.Earliest
            && string.Equals(TimeOfDay!.Zone, other.TimeOfDay!.Zone, StringComparison.Ordinal))
        {
            // A time without seconds stands for its whole minute.
            var length = Math.Min(mine.Length, others.Length);
            return string.CompareOrdinal(mine[..length], others[..length]) switch
            {
                < 0 => DateOrder.CertainlyBefore,
                > 0 => DateOrder.CertainlyAfter,
                _ => DateOrder.Undecided,
            };
        }

        return DateOrder.Undecided;
    }

    /// <summary>Whether every reading of this date lies before every reading of another.</summary>
    /// <param name="other">The other date.</param>
    /// <returns>True only when that is certain.</returns>
    public bool IsCertainlyBefore(ExtendedDate other) => CompareWith(other) == DateOrder.CertainlyBefore;

    /// <summary>Whether every reading of this date lies after every reading of another.</summary>
    /// <param name="other">The other date.</param>
    /// <returns>True only when that is certain.</returns>
    public bool IsCertainlyAfter(ExtendedDate other) => CompareWith(other) == DateOrder.CertainlyAfter;

    /// <summary>Whether every reading of this date lies before, or on the same day as, every reading of another.</summary>
    internal bool IsCertainlyNotAfter(ExtendedDate other) =>
        IsCertain && other.IsCertain && Latest.IsFinite && other.Earliest.IsFinite && Latest.CompareTo(other.Earliest) <= 0;

    /// <summary>Whether its bounds may be relied on: an approximate or uncertain date can lie outside them.</summary>
    internal bool IsCertain => Edtf is { IsApproximate: false, IsUncertain: false };

    private static Edtf? WithoutClockTime(Edtf? edtf) =>
        edtf is { HasTime: true } ? throw new ArgumentException("Clock time stands in TimeOfDay, not in the EDTF expression.", nameof(edtf)) : edtf;

    private static bool IsBefore(EdtfBound latest, EdtfBound earliest) => latest.IsFinite && earliest.IsFinite && latest.CompareTo(earliest) < 0;

    // Of a night in some month or year the first may begin, and the last may end, outside of it; else a date made narrower would reach further.
    private bool IsNight => TimeOfDay?.Part == DayPart.Night;

    /// <summary>A bound some days on, within the reach of day arithmetic.</summary>
    private static EdtfBound Shift(EdtfBound bound, int days)
    {
        if (days == 0 || !bound.TryGetLocalDate(out var day) || day.Year is 1 or 9999)
        {
            return bound;
        }

        var shifted = day.PlusDays(days);
        return EdtfBound.FromDay(shifted.Year, shifted.Month, shifted.Day);
    }

    private string? ClockTimeOnOneDay() =>
        TimeOfDay is { At: { } at, Approximate: not true } && Edtf is { } edtf && edtf.Earliest == edtf.Latest && edtf.Kind == EdtfKind.Date ? at.Text : null;
}
