using System.Globalization;

namespace HumanRights.Domain.Validation.Rules;

/// <summary>What the numbers in the words of a date can be, whatever the language: a year, a day of the month.</summary>
internal readonly record struct DateWords(bool HasYear, bool HasDay)
{
    internal static DateWords Of(string words)
    {
        var (hasYear, hasDay) = (false, false);
        var numbers = 0;
        for (var i = 0; i < words.Length; i++)
        {
            if (!char.IsDigit(words[i]))
            {
                continue;
            }

            var start = i;
            var value = 0;
            for (; i < words.Length && char.IsDigit(words[i]); i++)
            {
                value = i - start < 4 ? (value * 10) + CharUnicodeInfo.GetDecimalDigitValue(words[i]) : value;
            }

            // "'18" and "1018" are years; so is the third number of "10.05.18".
            numbers = start > 0 && numbers > 0 && words[start - 1] is '.' or '/' or '-' ? numbers + 1 : 1;
            var isYear = i - start >= 3 || (start > 0 && words[start - 1] is '\'' or '\u2019') || numbers == 3;
            hasYear |= isYear;
            hasDay |= !isYear && value is >= 1 and <= 31;
        }

        return new DateWords(hasYear, hasDay);
    }
}
