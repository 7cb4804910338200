using System.Text;
using System.Text.Json.Serialization;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Time;

/// <summary>A clock time of the day, local as written: <c>14:30</c> or <c>14:30:05</c>, from 00:00 to 23:59:59.</summary>
[JsonConverter(typeof(TextValueJsonConverter<ClockTime>))]
public sealed class ClockTime : TextValue<ClockTime>, ITextValue<ClockTime>
{
    /// <summary>Takes a clock time.</summary>
    /// <param name="time">Two digits each, joined by colons.</param>
    /// <exception cref="ArgumentException">The text is not of this form.</exception>
    public ClockTime(string time)
        : base(Checked(time))
    {
    }

    private ClockTime(ReadOnlySpan<byte> utf8)
        : base(Encoding.ASCII.GetString(utf8))
    {
    }

    static TextForm ITextValue<ClockTime>.Form { get; } = new(
        nameof(ClockTime),
        TextForm.Anchored("([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?"),
        "A clock time of the day, local as written, with or without seconds.");

    ReadingFault ITextValue<ClockTime>.Notice => Notice;

    static ReadingFault ITextValue<ClockTime>.TryRead(ReadOnlySpan<byte> utf8, out ClockTime? value)
    {
        value = Fits(utf8) ? new ClockTime(utf8) : null;
        return value is null ? ReadingFault.PatternMismatch : ReadingFault.None;
    }

    private static bool Fits(ReadOnlySpan<byte> utf8) =>
        utf8.Length is 5 or 8
        && IsBelow(utf8, 24) && utf8[2] == ':' && IsBelow(utf8[3..], 60)
        && (utf8.Length == 5 || (utf8[5] == ':' && IsBelow(utf8[6..], 60)));

    private static bool IsBelow(ReadOnlySpan<byte> utf8, int limit) =>
        TextPatterns.IsDigit(utf8[0]) && TextPatterns.IsDigit(utf8[1]) && (((utf8[0] - '0') * 10) + utf8[1] - '0') < limit;

    private static string Checked(string time)
    {
        ArgumentNullException.ThrowIfNull(time);
        return Fits(Encoding.UTF8.GetBytes(time)) ? time : throw new ArgumentException("A clock time is 'hh:mm' or 'hh:mm:ss'.", nameof(time));
    }
}
