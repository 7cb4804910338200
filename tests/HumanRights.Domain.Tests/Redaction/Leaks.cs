using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using HumanRights.Domain.Text;

namespace HumanRights.Domain.Tests.Redaction;

/// <summary>Looks in published bytes for values that must not be there: as they are, in other cases, orders, scripts, romanisations and encodings, and as hashes.</summary>
internal static class Leaks
{
    // What is shorter stands in other words by chance.
    private const int ShortestEncoded = 6;
    private const int ShortestWord = 4;

    // One romanisation backwards, for values in Latin letters; the longer groups first.
    private static readonly (string Latin, string Cyrillic)[] s_cyrillic =
    [
        .. "shch=щ zh=ж kh=х ts=ц ch=ч sh=ш yu=ю ya=я a=а b=б v=в g=г d=д e=е z=з i=и y=ы k=к l=л m=м n=н o=о p=п r=р s=с t=т u=у f=ф c=ц h=х j=ж w=в x=кс q=к"
            .Split(' ').Select(p => p.Split('=')).Select(p => (p[0], p[1])),
    ];

    /// <summary>What was found, each with the form under which it was; nothing where nothing leaks.</summary>
    internal static IReadOnlyList<string> In(ReadOnlySpan<byte> bytes, params IReadOnlyList<string> values)
    {
        var found = new List<string>();
        foreach (var value in values)
        {
            foreach (var (how, form) in FormsOf(value))
            {
                if (bytes.IndexOf(form) >= 0)
                {
                    found.Add($"{value}: {how}");
                }
            }
        }

        found.AddRange(Sounding(bytes, values));
        return found;
    }

    /// <summary>The bytes under which a value could hide.</summary>
    internal static IEnumerable<(string How, byte[] Bytes)> FormsOf(string value)
    {
        foreach (var (how, text) in TextsOf(value).DistinctBy(t => t.Text, StringComparer.Ordinal))
        {
            yield return (how, Encoding.UTF8.GetBytes(text));
            foreach (var (encoding, form) in EncodingsOf(text).Where(e => e.Bytes.Length >= ShortestEncoded))
            {
                yield return ($"{how}, {encoding}", form);
            }
        }
    }

    private static IEnumerable<(string How, string Text)> TextsOf(string value)
    {
        yield return ("as it is", value);
        yield return ("upper case", value.ToUpperInvariant());
        yield return ("lower case", value.ToLowerInvariant());
        yield return ("decomposed", Decomposed(value));
        var words = value.Split(' ');
        if (words.Length > 1)
        {
            yield return ("last word first", string.Join(' ', words.Reverse()));
            yield return ("last word first, with a comma", $"{words[^1]}, {string.Join(' ', words[..^1])}");
            yield return ("initials first", string.Concat(words[..^1].Select(w => w[..1] + ". ")) + words[^1]);
            yield return ("initials last", $"{words[^1]} {string.Concat(words[..^1].Select(w => w[..1] + "."))}");
            foreach (var joint in new[] { "-", "_", "+", ".", string.Empty })
            {
                yield return ($"joined by '{joint}'", string.Join(joint, words));
                yield return ($"lower case, joined by '{joint}'", string.Join(joint, words).ToLowerInvariant());
            }
        }

        if (value.Length >= ShortestEncoded)
        {
            yield return ("backwards", string.Concat(value.EnumerateRunes().Reverse()));
            yield return ("thirteen letters on", string.Concat(value.Select(Rot13)));
            yield return ("in Cyrillic", Cyrillic(value));
        }
    }

    private static IEnumerable<(string How, byte[] Bytes)> EncodingsOf(string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        yield return ("UTF-16 LE", Encoding.Unicode.GetBytes(text));
        yield return ("UTF-16 BE", Encoding.BigEndianUnicode.GetBytes(text));
        yield return ("UTF-32", Encoding.UTF32.GetBytes(text));
        yield return ("hexadecimal", Ascii(Convert.ToHexString(utf8)));
        yield return ("hexadecimal, small", Ascii(Convert.ToHexStringLower(utf8)));
        yield return ("JSON", Ascii(JsonEncodedText.Encode(text).ToString()));
        yield return ("JSON escapes", Ascii(Each(text, c => $"\\u{(int)c:x4}")));
        yield return ("JSON escapes, large", Ascii(Each(text, c => $"\\u{(int)c:X4}")));
        yield return ("percent", Ascii(Uri.EscapeDataString(text)));
        yield return ("percent, all of it", Ascii(Each(utf8, b => $"%{b:X2}")));
        yield return ("percent, all of it, small", Ascii(Each(utf8, b => $"%{b:x2}")));
        yield return ("quoted-printable", Ascii(Each(utf8, b => $"={b:X2}")));
        yield return ("byte escapes", Ascii(Each(utf8, b => $"\\x{b:x2}")));
        yield return ("HTML", Encoding.UTF8.GetBytes(WebUtility.HtmlEncode(text)));
        yield return ("HTML numbers", Ascii(Each(text, c => $"&#{(int)c};")));
        yield return ("HTML hexadecimal numbers", Ascii(Each(text, c => $"&#x{(int)c:x};")));
        foreach (var (how, bytes) in new[] { ("Base64", utf8), ("Base64 of UTF-16", Encoding.Unicode.GetBytes(text)) })
        {
            // The inner part is the same wherever a run of three bytes begins.
            for (var shift = 0; shift < 3 && bytes.Length > 8; shift++)
            {
                var packed = Convert.ToBase64String([.. new byte[shift], .. bytes])[4..^4];
                yield return (how, Ascii(packed));
                yield return (how + " for addresses", Ascii(packed.Replace('+', '-').Replace('/', '_')));
            }
        }

        yield return ("SHA-256", Ascii(Convert.ToHexStringLower(SHA256.HashData(utf8))));
        yield return ("SHA-512", Ascii(Convert.ToHexStringLower(SHA512.HashData(utf8))));
#pragma warning disable CA5350, CA5351 // Looked for, not relied upon.
        yield return ("SHA-1", Ascii(Convert.ToHexStringLower(SHA1.HashData(utf8))));
        yield return ("MD5", Ascii(Convert.ToHexStringLower(MD5.HashData(utf8))));
#pragma warning restore CA5350, CA5351
    }

    /// <summary>Words of the published strings and names of members that sound like a word of a value, in any script that we read.</summary>
    private static List<string> Sounding(ReadOnlySpan<byte> bytes, IReadOnlyList<string> values)
    {
        var secret = values.SelectMany(WordsOf).ToHashSet(StringComparer.Ordinal);
        var reader = new Utf8JsonReader(bytes);
        var published = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName)
            {
                published.Add(reader.GetString()!);
            }
        }

        return published.SelectMany(WordsOf).Distinct(StringComparer.Ordinal).Where(secret.Contains).Select(w => $"sounds like a protected name: {w}").ToList();
    }

    private static IEnumerable<string> WordsOf(string text) =>
        NameWords.Of(text).Words.Where(w => w.Length >= ShortestWord && !char.IsAsciiDigit(w[0])).Distinct(StringComparer.Ordinal).SelectMany(w => NameKey.Of(w).Readings);

    private static string Decomposed(string text) => string.Concat(text.Select(c => c switch
    {
        'á' => "a\u0301",
        'č' => "c\u030C",
        'é' => "e\u0301",
        'ё' => "е\u0308",
        'й' => "и\u0306",
        'ö' => "o\u0308",
        _ => c.ToString(),
    }));

    private static char Rot13(char c) => c switch
    {
        >= 'a' and <= 'z' => (char)('a' + ((c - 'a' + 13) % 26)),
        >= 'A' and <= 'Z' => (char)('A' + ((c - 'A' + 13) % 26)),
        _ => c,
    };

    private static string Cyrillic(string text)
    {
        var cyrillic = text.ToLowerInvariant();
        foreach (var (latin, letter) in s_cyrillic)
        {
            cyrillic = cyrillic.Replace(latin, letter, StringComparison.Ordinal);
        }

        return CultureInfo.InvariantCulture.TextInfo.ToTitleCase(cyrillic);
    }

    private static string Each<T>(IEnumerable<T> items, Func<T, FormattableString> form) => string.Concat(items.Select(i => FormattableString.Invariant(form(i))));

    private static byte[] Ascii(string text) => Encoding.ASCII.GetBytes(text);
}
