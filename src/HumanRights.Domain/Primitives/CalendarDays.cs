using NodaTime;

namespace HumanRights.Domain.Primitives;

/// <summary>Plain calendar days on the wire: <c>YYYY-MM-DD</c>, proleptic Gregorian, years 0001 to 9999.</summary>
internal static class CalendarDays
{
    /// <summary>A day some years, months and days away; the last or first day that there is where the calendar ends before.</summary>
    internal static LocalDate Shifted(LocalDate day, Period by)
    {
        try
        {
            return day + by;
        }
        catch (Exception e) when (e is OverflowException or ArgumentOutOfRangeException)
        {
            return by.Years + by.Months + by.Weeks + by.Days < 0 ? LocalDate.MinIsoValue : LocalDate.MaxIsoValue;
        }
    }

    /// <summary>Of a day as it is written.</summary>
    internal const int Length = 10;

    internal const string Pattern = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

    internal static ReadingFault Read(ReadOnlySpan<byte> utf8, out LocalDate day)
    {
        day = default;
        if (utf8.Length != Length || utf8[4] != '-' || utf8[7] != '-')
        {
            return ReadingFault.PatternMismatch;
        }

        if (!TryDigits(utf8[..4], out var year) || !TryDigits(utf8.Slice(5, 2), out var month) || !TryDigits(utf8.Slice(8, 2), out var dayOfMonth))
        {
            return ReadingFault.PatternMismatch;
        }

        if (year < 1 || month is < 1 or > 12 || dayOfMonth < 1 || dayOfMonth > CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            return ReadingFault.NoSuchDay;
        }

        day = new LocalDate(year, month, dayOfMonth);
        return ReadingFault.None;
    }

    /// <summary>Refuses days that the wire format cannot write; NodaTime reaches further.</summary>
    internal static LocalDate Checked(LocalDate day) =>
        day.Calendar == CalendarSystem.Iso && day.Year is >= 1 and <= 9999
            ? day
            : throw new ArgumentOutOfRangeException(nameof(day), "A calendar day is in the ISO calendar, from 0001-01-01 to 9999-12-31.");

    internal static string Format(LocalDate day) => string.Create(Length, day, static (chars, d) => Format(d, chars));

    internal static void Format(LocalDate day, Span<char> chars)
    {
        PutDigits(chars[..4], day.Year);
        chars[4] = '-';
        PutDigits(chars.Slice(5, 2), day.Month);
        chars[7] = '-';
        PutDigits(chars.Slice(8, 2), day.Day);
    }

    private static bool TryDigits(ReadOnlySpan<byte> utf8, out int number)
    {
        number = 0;
        foreach (var c in utf8)
        {
            if (!TextPatterns.IsDigit(c))
            {
                return false;
            }

            number = (number * 10) + (c - '0');
        }

        return true;
    }

    private static void PutDigits(Span<char> chars, int number)
    {
        for (var i = chars.Length - 1; i >= 0; i--)
        {
            chars[i] = (char)('0' + (number % 10));
            number /= 10;
        }
    }
}
