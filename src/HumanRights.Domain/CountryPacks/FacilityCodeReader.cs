using HumanRights.Domain.Text;

namespace HumanRights.Domain.CountryPacks;

/// <summary>Finds codes of facilities in a text by the schemes of a pack. It goes over the text once for the numbers and once for the words.</summary>
internal sealed class FacilityCodeReader
{
    private const int DefaultSerialDigits = 2;

    private readonly ILookup<string, Way> _numbered;
    private readonly ILookup<int, Way> _lettersByLength;
    private readonly Way[] _worded;
    private readonly int _longestLetters;

    internal FacilityCodeReader(IReadOnlyList<FacilityCodeScheme> schemes)
    {
        Way[] ways = [.. schemes.SelectMany(s => s.Prefixes.Select(p => new Way(s, p)))];
        _numbered = ways.Where(w => w.Prefix.Number is not null).ToLookup(w => w.Prefix.Number!, StringComparer.Ordinal);
        _lettersByLength = ways.Where(w => w.Prefix.Number is not null).SelectMany(w => w.Spellings.Select(s => (w, s.Length))).Distinct().ToLookup(x => x.Length, x => x.w);
        _longestLetters = ways.Where(w => w.Prefix.Number is not null).SelectMany(w => w.Spellings).Select(s => s.Length).DefaultIfEmpty().Max();
        _worded = [.. ways.Where(w => w.Prefix.Number is null)];
    }

    /// <summary>The codes in a text, in the order in which they stand there, none within another.</summary>
    internal IReadOnlyList<FacilityCode> Find(string text)
    {
        var found = new List<FacilityCode>();
        for (var at = 0; at < text.Length;)
        {
            var code = char.IsAsciiDigit(text[at]) && !IsDigitAt(text, at - 1) ? Numbered(text, at) : IsStartOfWord(text, at) ? Worded(text, at) : null;
            if (code is null)
            {
                at++;
                continue;
            }

            found.Add(code);
            at = Math.Max(at + 1, code.Start + code.Raw.Length);
        }

        return found;
    }

    /// <summary>The scheme whose letters or words stand in a text before a digit.</summary>
    internal FacilityCodeScheme? Nearest(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!IsStartOfWord(text, at))
            {
                continue;
            }

            foreach (var way in _worded.Concat(_lettersByLength.SelectMany(g => g)))
            {
                if (Array.Exists(way.Spellings, s => StartsWith(text, at, s) && IsDigitAt(text, AfterNumberSign(text, at + s.Length))))
                {
                    return way.Scheme;
                }
            }
        }

        return null;
    }

    /// <summary>A code told by the number of the region that begins here; letters before it may be missing or belong elsewhere.</summary>
    private FacilityCode? Numbered(string text, int at)
    {
        var number = Digits(text, at);
        if (!_numbered.Contains(number) || IsPartOfNumber(text, at))
        {
            return null;
        }

        var (letters, start) = LettersBefore(text, at);
        foreach (var way in _numbered[number])
        {
            var lettersOf = letters.Length == 0 ? null : way.Has(letters) ? way : _lettersByLength[letters.Length].FirstOrDefault(w => w.Scheme == way.Scheme && w.Has(letters));
            var separator = at + number.Length;
            if (lettersOf is null ? CharAt(text, separator) != '/' : !IsSeparator(CharAt(text, separator)))
            {
                continue;
            }

            if (SerialAt(text, separator + 1, way.Scheme) is { } serial)
            {
                var begin = lettersOf is null ? at : start;
                return new FacilityCode(text[begin..(separator + 1 + serial.Length)], begin, way.Scheme, way.Prefix, serial, lettersOf?.Prefix);
            }
        }

        return null;
    }

    /// <summary>A code told by the words or letters that begin here.</summary>
    private FacilityCode? Worded(string text, int at)
    {
        foreach (var way in _worded)
        {
            foreach (var spelling in way.Spellings)
            {
                if (!StartsWith(text, at, spelling))
                {
                    continue;
                }

                var next = AfterNumberSign(text, at + spelling.Length);
                if (next > at + spelling.Length && SerialAt(text, next, way.Scheme) is { } serial)
                {
                    return new FacilityCode(text[at..(next + serial.Length)], at, way.Scheme, way.Prefix, serial, way.Prefix);
                }
            }
        }

        return null;
    }

    /// <summary>The letters before a number, with at most one separator between.</summary>
    private (string Letters, int Start) LettersBefore(string text, int at)
    {
        var end = at > 0 && (IsSeparator(text[at - 1]) || IsBlank(text[at - 1])) ? at - 1 : at;
        var start = end;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return end - start <= _longestLetters ? (text[start..end], start) : (string.Empty, at);
    }

    /// <summary>The facility's own number, when it begins here and is not the beginning of something else.</summary>
    private static string? SerialAt(string text, int at, FacilityCodeScheme scheme)
    {
        var serial = Digits(text, at);
        var end = at + serial.Length;
        return serial.Length == 0 || serial[0] == '0' || serial.Length > (scheme.SerialDigits ?? DefaultSerialDigits)
            || char.IsLetter(CharAt(text, end)) || ((IsSeparator(CharAt(text, end)) || CharAt(text, end) is '.' or ',') && IsDigitAt(text, end + 1))
            ? null
            : serial;
    }

    /// <summary>Whether the digits here go on from digits before: a date, a telephone number, a decimal.</summary>
    private static bool IsPartOfNumber(string text, int at) =>
        at > 0 && (IsSeparator(text[at - 1]) || text[at - 1] is '.' or ',') && IsDigitAt(text, at - 2);

    /// <summary>Goes over blanks, hyphens and the signs for "number" between a word and its number.</summary>
    private static int AfterNumberSign(string text, int at)
    {
        at = AfterBlanks(text, at);
        if (CharAt(text, at) is '№' or '#')
        {
            at++;
        }
        else if (CharAt(text, at) is 'N' or 'n' && CharAt(text, at + 1) is 'o' or 'O')
        {
            at += CharAt(text, at + 2) == '.' ? 3 : 2;
        }

        return AfterBlanks(text, at);
    }

    private static int AfterBlanks(string text, int at)
    {
        while (IsBlank(CharAt(text, at)) || IsHyphen(CharAt(text, at)))
        {
            at++;
        }

        return at;
    }

    private static string Digits(string text, int at)
    {
        var end = at;
        while (IsDigitAt(text, end))
        {
            end++;
        }

        return text[at..end];
    }

    private static bool StartsWith(string text, int at, string spelling)
    {
        if (at + spelling.Length > text.Length)
        {
            return false;
        }

        for (var i = 0; i < spelling.Length; i++)
        {
            if (!Scripts.Reads(text[at + i], spelling[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsStartOfWord(string text, int at) => char.IsLetter(text[at]) && (at == 0 || !char.IsLetterOrDigit(text[at - 1]));

    private static char CharAt(string text, int at) => at >= 0 && at < text.Length ? text[at] : '\0';

    private static bool IsDigitAt(string text, int at) => char.IsAsciiDigit(CharAt(text, at));

    private static bool IsSeparator(char c) => c == '/' || IsHyphen(c);

    private static bool IsHyphen(char c) => c is '-' or (>= '\u2010' and <= '\u2015') or '\u2212';

    private static bool IsBlank(char c) => c is ' ' or '\u00A0' or '\u202F';

    /// <summary>One prefix of one scheme, with everything that it is written as.</summary>
    private sealed class Way(FacilityCodeScheme scheme, FacilityCodePrefix prefix)
    {
        internal FacilityCodeScheme Scheme { get; } = scheme;

        internal FacilityCodePrefix Prefix { get; } = prefix;

        internal string[] Spellings { get; } = [prefix.Native, prefix.Latin, .. prefix.Others];

        internal bool Has(string letters) => Array.Exists(Spellings, s => s.Length == letters.Length && StartsWith(letters, 0, s));
    }
}
