using System.Buffers.Text;

namespace HumanRights.Domain.Primitives;

/// <summary>
/// Whole numbers in every spelling that JSON Schema validators take for an integer: <c>12</c>, <c>12.0</c>,
/// <c>1.2e1</c>. They judge after rounding to a double; a number that is whole only by that rounding is refused here.
/// </summary>
internal static class JsonIntegers
{
    internal static ReadingFault Read(ReadOnlySpan<byte> text, long minimum, out long number)
    {
        if (TryExact(text, out number))
        {
            return ReadingFault.None;
        }

        // A text too long for the parser's buffers still parses: the exponent or the digits decide.
        if (!Utf8Parser.TryParse(text, out double rounded, out var consumed) || consumed != text.Length || double.IsInfinity(rounded))
        {
            return ReadingFault.WrongType;
        }

        if (Math.Floor(rounded) != rounded)
        {
            return ReadingFault.WrongType;
        }

        // The validators' verdict on the range goes by the rounded number too.
        return rounded > JsonReading.LargestInteger || rounded < minimum ? ReadingFault.OutOfRange : ReadingFault.IntegerByRoundingOnly;
    }

    private static bool TryExact(ReadOnlySpan<byte> text, out long number)
    {
        number = 0;
        var negative = text[0] == '-';
        if (negative)
        {
            text = text[1..];
        }

        var mark = text.IndexOfAny((byte)'e', (byte)'E');
        var mantissa = mark < 0 ? text : text[..mark];
        long exponent = 0;
        if (mark >= 0)
        {
            var written = text[(mark + 1)..];
            if (written[0] == '+')
            {
                written = written[1..];
            }

            // Exponents with more digits than fit belong to zero or to no number that fits.
            if (!Utf8Parser.TryParse(written, out exponent, out var consumed) || consumed != written.Length || Math.Abs(exponent) > 1_000_000_000)
            {
                exponent = written[0] == '-' ? -1_000_000_000 : 1_000_000_000;
            }
        }

        var point = mantissa.IndexOf((byte)'.');
        var whole = point < 0 ? mantissa : mantissa[..point];
        var fraction = (point < 0 ? [] : mantissa[(point + 1)..]).TrimEnd((byte)'0');
        if (fraction.IsEmpty && whole.IndexOfAnyExcept((byte)'0') < 0)
        {
            return true;
        }

        // Move the point: digits that it passes, and zeros at the end that it need not.
        exponent -= fraction.Length;
        var significantWhole = fraction.IsEmpty ? whole.TrimEnd((byte)'0') : whole;
        exponent += whole.Length - significantWhole.Length;
        if (exponent < 0)
        {
            return false;
        }

        Span<byte> digits = stackalloc byte[40];
        significantWhole = significantWhole.TrimStart((byte)'0');
        fraction = significantWhole.IsEmpty ? fraction.TrimStart((byte)'0') : fraction;
        if (significantWhole.Length + fraction.Length + exponent > 19)
        {
            return false;
        }

        significantWhole.CopyTo(digits);
        fraction.CopyTo(digits[significantWhole.Length..]);
        var length = significantWhole.Length + fraction.Length;
        digits.Slice(length, (int)exponent).Fill((byte)'0');
        if (!Utf8Parser.TryParse(digits[..(length + (int)exponent)], out number, out _))
        {
            number = 0;
            return false;
        }

        number = negative ? -number : number;
        return true;
    }
}
