using System.Globalization;

namespace HumanRights.Domain.Integrity;

/// <summary>Writes doubles as ECMAScript does (Number::toString, radix 10), which RFC 8785 takes over.</summary>
internal static class EcmaScriptNumber
{
    private const int MostPlainDigits = 21;
    private const int MostLeadingZeros = 6;

    internal static string Format(double number)
    {
        if (number == 0)
        {
            return "0";
        }

        // .NET gives the same shortest digits that ECMAScript asks for; only where the point and the exponent go differs.
        var shortest = Math.Abs(number).ToString("R", CultureInfo.InvariantCulture);
        var (digits, point) = DigitsOf(shortest);
        var sign = number < 0 ? "-" : string.Empty;
        if (digits.Length <= point && point <= MostPlainDigits)
        {
            return sign + digits + new string('0', point - digits.Length);
        }

        if (point is > 0 and <= MostPlainDigits)
        {
            return $"{sign}{digits[..point]}.{digits[point..]}";
        }

        if (point is > -MostLeadingZeros and <= 0)
        {
            return $"{sign}0.{new string('0', -point)}{digits}";
        }

        var exponent = point - 1;
        var fraction = digits.Length == 1 ? string.Empty : "." + digits[1..];
        return string.Create(CultureInfo.InvariantCulture, $"{sign}{digits[0]}{fraction}e{(exponent < 0 ? "-" : "+")}{Math.Abs(exponent)}");
    }

    /// <summary>The significant digits, and how many of them stand before the point.</summary>
    private static (string Digits, int Point) DigitsOf(string text)
    {
        var e = text.IndexOf('E', StringComparison.Ordinal);
        var exponent = e < 0 ? 0 : int.Parse(text.AsSpan(e + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var mantissa = e < 0 ? text : text[..e];
        var dot = mantissa.IndexOf('.', StringComparison.Ordinal);
        var whole = dot < 0 ? mantissa.Length : dot;
        var all = dot < 0 ? mantissa : mantissa.Remove(dot, 1);
        var leading = all.Length - all.TrimStart('0').Length;
        return (all.Trim('0'), whole - leading + exponent);
    }
}
