using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Values;

/// <summary>A decimal number whose digits are kept as written: <c>"1.50"</c> stays <c>1.50</c> and equals <c>1.5</c>.</summary>
/// <remarks>At most 28 significant digits. Equality and hash go by value, not by spelling.</remarks>
[JsonConverter(typeof(TextValueJsonConverter<DecimalNumber>))]
public sealed class DecimalNumber : TextValue<DecimalNumber>, ITextValue<DecimalNumber>, IComparable<DecimalNumber>
{
    private const int MaxDigits = 28;

    /// <summary>Takes a number; trailing zeros of its scale are kept.</summary>
    /// <param name="value">At most 28 significant digits.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number has 29 digits.</exception>
    public DecimalNumber(decimal value)
        : base(Checked(value)) => Value = value;

    private DecimalNumber(string text, decimal value)
        : base(text) => Value = value;

    /// <summary>The number.</summary>
    public decimal Value { get; }

    static TextForm ITextValue<DecimalNumber>.Form { get; } = new(
        nameof(DecimalNumber),
        TextForm.Anchored(TextPatterns.Decimal),
        "A decimal number as a string, digits kept as written, at most 28 of them.");

    ReadingFault ITextValue<DecimalNumber>.Notice => Notice;

    /// <summary>Takes a number.</summary>
    /// <param name="value">At most 28 significant digits.</param>
    public static implicit operator DecimalNumber(decimal value) => new(value);

    /// <summary>Whether one number is smaller.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when left is smaller.</returns>
    public static bool operator <(DecimalNumber left, DecimalNumber right) => Compare(left, right) < 0;

    /// <summary>Whether one number is smaller or equal.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when left is not larger.</returns>
    public static bool operator <=(DecimalNumber left, DecimalNumber right) => Compare(left, right) <= 0;

    /// <summary>Whether one number is larger.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when left is larger.</returns>
    public static bool operator >(DecimalNumber left, DecimalNumber right) => Compare(left, right) > 0;

    /// <summary>Whether one number is larger or equal.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when left is not smaller.</returns>
    public static bool operator >=(DecimalNumber left, DecimalNumber right) => Compare(left, right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(DecimalNumber? other) => other is null ? 1 : Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public override bool Equals(DecimalNumber? other) => other is not null && Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();

    static ReadingFault ITextValue<DecimalNumber>.TryRead(ReadOnlySpan<byte> utf8, out DecimalNumber? value)
    {
        value = null;
        if (!TextPatterns.IsDecimal(utf8))
        {
            return ReadingFault.PatternMismatch;
        }

        // "0.000…" has no significant digits at all, but its digits are kept, so they count.
        if (utf8.Length - utf8.Count((byte)'-') - utf8.Count((byte)'.') > MaxDigits)
        {
            return ReadingFault.TooManyDigits;
        }

        var text = Encoding.ASCII.GetString(utf8);
        value = new DecimalNumber(text, decimal.Parse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture));
        return ReadingFault.None;
    }

    private static int Compare(DecimalNumber left, DecimalNumber right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return left.Value.CompareTo(right.Value);
    }

    private static string Checked(decimal value)
    {
        var text = value.ToString(CultureInfo.InvariantCulture);
        return text.Count(char.IsAsciiDigit) <= MaxDigits ? text : throw new ArgumentOutOfRangeException(nameof(value), "At most 28 digits.");
    }
}
