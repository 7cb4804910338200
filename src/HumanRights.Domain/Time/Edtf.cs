using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json.Serialization;

namespace HumanRights.Domain.Time;

/// <summary>
/// One expression of the Extended Date/Time Format: a date that may be rough, doubtful, partly unknown, open,
/// or a choice among several.
/// </summary>
/// <remarks>
/// <para>The format is that of ISO 8601-2:2019 as profiled by the Library of Congress, levels 0, 1 and 2. An instance
/// is always a valid expression; it is made by parsing and by nothing else. The text is kept to the character, so
/// what is parsed is what is printed.</para>
/// <para>Two expressions are equal when their texts are: <c>1985/1985</c> and <c>1985</c> cover the same days and
/// differ. There is no order among expressions; compare <see cref="Earliest"/> and <see cref="Latest"/>.</para>
/// <para>Instances are immutable and may be shared between threads.</para>
/// </remarks>
[JsonConverter(typeof(EdtfJsonConverter))]
public sealed partial class Edtf : IEquatable<Edtf>, ISpanParsable<Edtf>, IUtf8SpanParsable<Edtf>, ISpanFormattable, IUtf8SpanFormattable
{
    /// <summary>The longest expression that is read, in characters: 4,096. A longer one is refused unread.</summary>
    public const int MaxLength = 4096;

    private Edtf(string text, in Reading reading)
    {
        Text = text;
        Kind = reading.Kind;
        Level = reading.Level;
        Precision = reading.Precision;
        Earliest = reading.Earliest;
        Latest = reading.Latest;
        IsApproximate = reading.IsApproximate;
        IsUncertain = reading.IsUncertain;
        SignificantDigits = reading.SignificantDigits;
    }

    /// <summary>The expression as it was given: ASCII, 1 to <see cref="MaxLength"/> characters.</summary>
    public string Text { get; }

    /// <summary>The lowest conformance level that has everything the expression uses: 0, 1 or 2.</summary>
    public int Level { get; }

    /// <summary>The form of the expression.</summary>
    public EdtfKind Kind { get; }

    /// <summary>The smallest unit a single date is written to; null for an interval or a set, whose parts may differ.</summary>
    public EdtfPrecision? Precision { get; }

    /// <summary>The first day, inclusive, that the expression can cover.</summary>
    /// <remarks>
    /// An outer bound: nothing that the expression says lies before it. It is the local day as written, whatever offset
    /// stands behind a clock time. <see cref="EdtfBound.NegativeInfinity"/> for an open start,
    /// <see cref="EdtfBound.Unknown"/> for a start left empty. Marks of doubt do not widen it: see
    /// <see cref="IsApproximate"/> and <see cref="IsUncertain"/>.
    /// </remarks>
    public EdtfBound Earliest { get; }

    /// <summary>The last day, inclusive, that the expression can cover.</summary>
    /// <remarks>
    /// As <see cref="Earliest"/>, at the other end: <see cref="EdtfBound.PositiveInfinity"/> for an open end,
    /// <see cref="EdtfBound.Unknown"/> for an end left empty. Never before <see cref="Earliest"/> when both are days.
    /// </remarks>
    public EdtfBound Latest { get; }

    /// <summary>
    /// True when any part is marked approximate (<c>~</c> or <c>%</c>), or a year is an estimate of some significant
    /// digits (<c>S</c>): the truth may lie outside the bounds.
    /// </summary>
    public bool IsApproximate { get; }

    /// <summary>True when any part is marked uncertain (<c>?</c> or <c>%</c>): it may be wrong altogether.</summary>
    public bool IsUncertain { get; }

    /// <summary>
    /// For a single year with <c>S</c>, how many of its digits, from the left, are significant: 2 for <c>1950S2</c>.
    /// At least 1, and may exceed the number of digits. Null without <c>S</c>, and for an interval or a set.
    /// </summary>
    public int? SignificantDigits { get; }

    /// <summary>True when the expression has a clock time, so that it is a <see cref="EdtfKind.DateTime"/>.</summary>
    public bool HasTime => Kind == EdtfKind.DateTime;

    /// <summary>True when both are null or their texts are the same, character by character.</summary>
    /// <param name="left">One expression, or null.</param>
    /// <param name="right">The other expression, or null.</param>
    public static bool operator ==(Edtf? left, Edtf? right) => left is null ? right is null : left.Equals(right);

    /// <summary>True when the two are not equal.</summary>
    /// <param name="left">One expression, or null.</param>
    /// <param name="right">The other expression, or null.</param>
    public static bool operator !=(Edtf? left, Edtf? right) => !(left == right);

    /// <summary>True when the texts are the same, character by character.</summary>
    /// <param name="other">The expression to compare with, or null.</param>
    /// <returns>Whether the two are equal; false for null.</returns>
    public bool Equals([NotNullWhen(true)] Edtf? other) => other is not null && string.Equals(Text, other.Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Edtf other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    /// <summary>Gives the text of the expression, as it was parsed.</summary>
    /// <returns><see cref="Text"/>.</returns>
    public override string ToString() => Text;

    /// <summary>Gives the text of the expression, as it was parsed: there is one format and no culture.</summary>
    /// <param name="format">Has no effect.</param>
    /// <param name="formatProvider">Has no effect.</param>
    /// <returns><see cref="Text"/>.</returns>
    public string ToString(string? format, IFormatProvider? formatProvider) => Text;

    /// <summary>Writes the text of the expression as characters.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">The length of <see cref="Text"/>, or 0 when there is no room for it.</param>
    /// <param name="format">Has no effect.</param>
    /// <param name="provider">Has no effect.</param>
    /// <returns>False when there is no room; nothing is written then.</returns>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        bool fits = Text.TryCopyTo(destination);
        charsWritten = fits ? Text.Length : 0;
        return fits;
    }

    /// <summary>Writes the text of the expression as UTF-8; it is ASCII, one byte for each character.</summary>
    /// <param name="utf8Destination">Where to write.</param>
    /// <param name="bytesWritten">The length of <see cref="Text"/>, or 0 when there is no room for it.</param>
    /// <param name="format">Has no effect.</param>
    /// <param name="provider">Has no effect.</param>
    /// <returns>False when there is no room; nothing is written then.</returns>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        if (utf8Destination.Length < Text.Length)
        {
            bytesWritten = 0;
            return false;
        }

        Ascii.FromUtf16(Text, utf8Destination, out bytesWritten);
        return true;
    }
}
