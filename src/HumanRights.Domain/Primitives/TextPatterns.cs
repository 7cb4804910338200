namespace HumanRights.Domain.Primitives;

/// <summary>
/// The few grammars that text values share: each as a regular expression for the schemas and as a scan of UTF-8 for
/// the reader. The agreement test holds the two together.
/// </summary>
internal static class TextPatterns
{
    // Names of members are shorter by far.
    private const int LongestTold = 64;

    /// <summary>The local part of an id, and the key of a part.</summary>
    internal const string Local = "[A-Za-z0-9][A-Za-z0-9._-]*";

    /// <summary>The kind in a reference: lower-case words joined by hyphens.</summary>
    internal const string Kind = "[a-z]+(-[a-z]+)*";

    /// <summary>A code: words of lower-case letters and digits, joined by points or hyphens, with a country prefix or none.</summary>
    internal const string Code = "([a-z]{2}:)?[a-z0-9]+([.-][a-z0-9]+)*";

    /// <summary>A decimal number as text.</summary>
    internal const string Decimal = @"-?(0|[1-9][0-9]*)(\.[0-9]+)?";

    /// <summary>A BCP 47 language tag as far as case files need it.</summary>
    internal const string Language = "[a-z]{2,3}(-[A-Za-z0-9]{1,8})*";

    /// <summary>Member names from an item down to one of its fields.</summary>
    internal const string FieldPath = "[A-Za-z][A-Za-z0-9]*(/[A-Za-z][A-Za-z0-9]*)*";

    internal static bool IsLocal(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty || !IsAlphanumeric(text[0]))
        {
            return false;
        }

        foreach (var c in text[1..])
        {
            if (!IsAlphanumeric(c) && c is not ((byte)'.' or (byte)'_' or (byte)'-'))
            {
                return false;
            }
        }

        return true;
    }

    internal static bool IsKind(ReadOnlySpan<byte> text)
    {
        var wordLength = 0;
        foreach (var c in text)
        {
            if (IsLower(c))
            {
                wordLength++;
            }
            else if (c == '-' && wordLength > 0)
            {
                wordLength = 0;
            }
            else
            {
                return false;
            }
        }

        return wordLength > 0;
    }

    internal static bool IsCode(ReadOnlySpan<byte> text)
    {
        if (text.Length > 3 && text[2] == ':')
        {
            if (!IsLower(text[0]) || !IsLower(text[1]))
            {
                return false;
            }

            text = text[3..];
        }

        var wordLength = 0;
        foreach (var c in text)
        {
            if (IsLower(c) || IsDigit(c))
            {
                wordLength++;
            }
            else if (c is (byte)'.' or (byte)'-' && wordLength > 0)
            {
                wordLength = 0;
            }
            else
            {
                return false;
            }
        }

        return wordLength > 0;
    }

    internal static bool IsDecimal(ReadOnlySpan<byte> text)
    {
        if (!text.IsEmpty && text[0] == '-')
        {
            text = text[1..];
        }

        var whole = CountDigits(text);
        if (whole == 0 || (whole > 1 && text[0] == '0'))
        {
            return false;
        }

        if (whole == text.Length)
        {
            return true;
        }

        var fraction = text[(whole + 1)..];
        return text[whole] == '.' && !fraction.IsEmpty && CountDigits(fraction) == fraction.Length;
    }

    internal static bool IsLanguage(ReadOnlySpan<byte> text)
    {
        var primary = 0;
        while (primary < text.Length && IsLower(text[primary]))
        {
            primary++;
        }

        if (primary is < 2 or > 3)
        {
            return false;
        }

        var rest = text[primary..];
        while (!rest.IsEmpty)
        {
            if (rest[0] != '-')
            {
                return false;
            }

            var length = 0;
            while (length + 1 < rest.Length && IsAlphanumeric(rest[length + 1]))
            {
                length++;
            }

            if (length is < 1 or > 8)
            {
                return false;
            }

            rest = rest[(length + 1)..];
        }

        return true;
    }

    /// <summary>Whether a language tag says language, script and region and nothing more. Other subtags hold whatever somebody writes.</summary>
    internal static bool IsPlainLanguage(string tag)
    {
        var parts = tag.Split('-');
        var at = 1;
        if (parts[0].Length is not (2 or 3) || !parts[0].All(char.IsAsciiLetterLower))
        {
            return false;
        }

        if (at < parts.Length && parts[at].Length == 4 && parts[at].All(char.IsAsciiLetter))
        {
            at++;
        }

        if (at < parts.Length && (parts[at] is [_, _] ? parts[at].All(char.IsAsciiLetter) : parts[at].Length == 3 && parts[at].All(char.IsAsciiDigit)))
        {
            at++;
        }

        return at == parts.Length;
    }

    /// <summary>
    /// Whether a name in an object may be told: one that members of this format could have (<c>birth</c>, <c>dates/lifted</c>), or a
    /// language. What else stands there is text, and may name a person.
    /// </summary>
    internal static bool IsTellable(string name) =>
        IsPlainLanguage(name) || (name.Length <= LongestTold && name.Split('/').All(static part => part.Length > 0 && char.IsAsciiLetterLower(part[0]) && part.All(char.IsAsciiLetterOrDigit)));

    internal static bool IsFieldPath(ReadOnlySpan<byte> text)
    {
        var nameLength = 0;
        foreach (var c in text)
        {
            if (IsLetter(c) || (nameLength > 0 && IsDigit(c)))
            {
                nameLength++;
            }
            else if (c == '/' && nameLength > 0)
            {
                nameLength = 0;
            }
            else
            {
                return false;
            }
        }

        return nameLength > 0;
    }

    internal static bool IsLower(byte c) => c is >= (byte)'a' and <= (byte)'z';

    internal static bool IsUpper(byte c) => c is >= (byte)'A' and <= (byte)'Z';

    internal static bool IsLetter(byte c) => IsLower(c) || IsUpper(c);

    internal static bool IsDigit(byte c) => c is >= (byte)'0' and <= (byte)'9';

    internal static bool IsAlphanumeric(byte c) => IsLetter(c) || IsDigit(c);

    private static int CountDigits(ReadOnlySpan<byte> text)
    {
        var count = 0;
        while (count < text.Length && IsDigit(text[count]))
        {
            count++;
        }

        return count;
    }
}
