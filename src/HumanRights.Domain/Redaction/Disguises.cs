using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;

namespace HumanRights.Domain.Redaction;

/// <summary>What a text says once common encodings and disguises of letters are taken off. Work and results grow with the length of the text alone.</summary>
internal static partial class Disguises
{
    // An address inside an address inside a page.
    private const int MostRounds = 3;

    // Of a name of four letters, without what fills up at the end.
    private const int ShortestRun = 6;

    // Packed, and packed again.
    private const int MostLayers = 2;

    private static readonly char[] s_joints = ['/', '-', '_', '+'];

    // Digits that are written for letters; 1 stands for two.
    private const string LettersOfDigits = "o?zeasgtbg";

    // From a to z, as small capitals and raised; where there is none, the letter itself stands.
    private const string SmallCapitals = "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡxʏᴢ";
    private const string RaisedLetters = "ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖqʳˢᵗᵘᵛʷˣʸᶻ";
    private const string RaisedDigits = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>Each reading of the text that differs from those before it, the text itself first.</summary>
    internal static IEnumerable<string> Of(string text)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var bare in Decoded(text, MostLayers).SelectMany(Lettered))
        {
            if (seen.Add(bare))
            {
                yield return bare;
            }
        }
    }

    /// <summary>The text without what is invisible, and with plain letters for those that are drawn in another style.</summary>
    internal static string Bare(string text)
    {
        var bare = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (!IsInvisible(rune))
            {
                bare.Append(Plain(rune.Value) is { } letter ? letter.ToString() : rune.ToString());
            }
        }

        return bare.ToString();
    }

    private static IEnumerable<string> Decoded(string text, int layers)
    {
        foreach (var reading in Unescaped(text))
        {
            yield return reading;
            foreach (var inner in layers > 0 ? Packed(reading).SelectMany(inner => Decoded(inner, layers - 1)) : [])
            {
                yield return inner;
            }
        }
    }

    private static IEnumerable<string> Unescaped(string text)
    {
        yield return text;
        for (var round = 0; round < MostRounds; round++)
        {
            var outer = text;
            text = WebUtility.HtmlDecode(Percents(Escapes(outer)));
            if (string.Equals(text, outer, StringComparison.Ordinal))
            {
                break;
            }

            yield return text;
        }

        if (text.Contains('<', StringComparison.Ordinal))
        {
            yield return Tag().Replace(text, string.Empty);
        }
    }

    /// <summary>What stands in runs of Base64 and of hexadecimal digits, wherever in the run it begins.</summary>
    private static IEnumerable<string> Packed(string text)
    {
        foreach (var match in Base64().Matches(text).Select(m => m.Value))
        {
            // In an address the run may be one of several between slashes.
            foreach (var run in match.Split(s_joints).Append(match.Replace('-', '+').Replace('_', '/')).Where(r => r.Length >= ShortestRun).Distinct(StringComparer.Ordinal))
            {
                for (var skipped = 0; skipped < 4; skipped++)
                {
                    if (Unpacked(run[skipped..]) is { } inner)
                    {
                        yield return inner;
                    }
                }
            }
        }

        foreach (var match in Hexadecimal().Matches(text).Select(m => m.Value))
        {
            for (var skipped = 0; skipped < 2; skipped++)
            {
                var bytes = Convert.FromHexString(match.AsSpan(skipped, (match.Length - skipped) / 2 * 2));
                if (Utf8.IsValid(bytes))
                {
                    yield return Encoding.UTF8.GetString(bytes);
                }
            }
        }
    }

    private static string? Unpacked(string run)
    {
        // One digit alone behind the last group of four holds no byte.
        var packed = run.Length % 4 == 1 ? run[..^1] : run;
        var bytes = new byte[packed.Length];
        return Convert.TryFromBase64String(packed.PadRight((packed.Length + 3) / 4 * 4, '='), bytes, out var length) && length > 0 && Utf8.IsValid(bytes.AsSpan(0, length))
            ? Encoding.UTF8.GetString(bytes, 0, length)
            : null;
    }

    private static string Escapes(string text) =>
        Escape().Replace(text, m => int.Parse(m.Groups["code"].ValueSpan, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) is var code && code <= char.MaxValue ? ((char)code).ToString() : Rune.IsValid(code) ? new Rune(code).ToString() : m.Value);

    /// <summary>Bytes as they are written in addresses (%46), mails (=46) and programs (\x46).</summary>
    private static string Percents(string text)
    {
        var addressed = EscapedByte().Replace(text, "%${byte}");
        return addressed.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(addressed) : addressed;
    }

    private static IEnumerable<string> Lettered(string text)
    {
        var bare = Bare(text);
        yield return bare;
        if (DigitInWord().IsMatch(bare))
        {
            yield return WithLetters(bare, 'i');
            yield return WithLetters(bare, 'l');
        }
    }

    private static string WithLetters(string text, char one) => string.Concat(text.Select(c => c == '1' ? one : char.IsAsciiDigit(c) ? LettersOfDigits[c - '0'] : c));

    /// <summary>Characters that Unicode draws as nothing, and control characters that are no white space.</summary>
    private static bool IsInvisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format
        || (Rune.IsControl(rune) && !Rune.IsWhiteSpace(rune))
        || rune.Value is 0x34F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or (>= 0x180B and <= 0x180F) or (>= 0x2060 and <= 0x206F) or 0x2800 or 0x3164
            or (>= 0xFE00 and <= 0xFE0F) or 0xFFA0 or (>= 0xE0000 and <= 0xE0FFF);

    /// <summary>The plain letter or digit behind a wide, circled, squared, mathematical, raised or small capital one; null for all others.</summary>
    private static char? Plain(int character) => character switch
    {
        >= 0xFF10 and <= 0xFF19 => (char)('0' + character - 0xFF10),
        >= 0xFF21 and <= 0xFF3A => (char)('A' + character - 0xFF21),
        >= 0xFF41 and <= 0xFF5A => (char)('a' + character - 0xFF41),
        >= 0x2460 and <= 0x2468 => (char)('1' + character - 0x2460),
        0x24EA => '0',
        >= 0x249C and <= 0x24B5 => (char)('a' + character - 0x249C),
        >= 0x24B6 and <= 0x24CF => (char)('A' + character - 0x24B6),
        >= 0x24D0 and <= 0x24E9 => (char)('a' + character - 0x24D0),
        >= 0x1D400 and <= 0x1D6A3 => (character - 0x1D400) % 52 is var letter && letter < 26 ? (char)('A' + letter) : (char)('a' + letter - 26),
        >= 0x1F110 and <= 0x1F129 => (char)('A' + character - 0x1F110),
        >= 0x1F130 and <= 0x1F149 => (char)('A' + character - 0x1F130),
        >= 0x1F150 and <= 0x1F169 => (char)('A' + character - 0x1F150),
        >= 0x1F170 and <= 0x1F189 => (char)('A' + character - 0x1F170),
        >= 0x2080 and <= 0x2089 => (char)('0' + character - 0x2080),
        <= char.MaxValue => PlaceIn(SmallCapitals, character) is >= 0 and var capital ? (char)('a' + capital)
            : PlaceIn(RaisedLetters, character) is >= 0 and var raised ? (char)('a' + raised)
            : PlaceIn(RaisedDigits, character) is >= 0 and var digit ? (char)('0' + digit)
            : null,
        _ => null,
    };

    /// <summary>Where a character beyond ASCII stands in an alphabet; -1 where it does not.</summary>
    private static int PlaceIn(string alphabet, int character) => character <= 0x7F ? -1 : alphabet.IndexOf((char)character, StringComparison.Ordinal);

    [GeneratedRegex(@"\\u\{(?<code>[0-9A-Fa-f]{1,6})\}|\\U00(?<code>[0-9A-Fa-f]{6})|(?:\\u|%u|[Uu]\+)(?<code>[0-9A-Fa-f]{4})", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();

    [GeneratedRegex(@"(?:=|\\x)(?<byte>[0-9A-Fa-f]{2})", RegexOptions.CultureInvariant)]
    private static partial Regex EscapedByte();

    // No tag holds another: a row of open brackets must not be looked through from each of them.
    [GeneratedRegex("<[^<>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex("[A-Za-z0-9+/_-]{6,}", RegexOptions.CultureInvariant)]
    private static partial Regex Base64();

    [GeneratedRegex("[0-9A-Fa-f]{6,}", RegexOptions.CultureInvariant)]
    private static partial Regex Hexadecimal();

    [GeneratedRegex(@"\p{L}[0-9]|[0-9]\p{L}", RegexOptions.CultureInvariant)]
    private static partial Regex DigitInWord();
}
