using System.Collections.Frozen;
using System.Numerics;
using System.Text;

namespace HumanRights.Domain.Text;

/// <summary>Which script a letter belongs to, which script a language is written in, and which letters look alike.</summary>
internal static class Scripts
{
    // Each row is one shape: the letter in Latin, Cyrillic and Greek, '-' where that script has no such shape.
    private static readonly string[] s_shapes =
    [
        "AАΑ", "BВΒ", "CС-", "EЕΕ", "HНΗ", "IІΙ", "JЈ-", "KКΚ", "MМΜ", "N-Ν", "OОΟ", "PРΡ", "SЅ-", "TТΤ", "XХΧ", "YУΥ", "Z-Ζ",
        "aа-", "cс-", "eе-", "hһ-", "iі-", "jј-", "oоο", "pр-", "sѕ-", "xх-", "yу-", "v-ν",
        "-ГΓ", "-ПΠ", "-ФΦ",
    ];

    private static readonly FrozenDictionary<char, string> s_shapeOf = s_shapes.SelectMany(static shape => shape.Where(static letter => letter != '-').Select(letter => (letter, shape))).ToFrozenDictionary(static s => s.letter, static s => s.shape);

    // Of every character up to the end of Cyrillic, the bit of its script.
    private static readonly byte[] s_bits = [.. Enumerable.Range(0, 0x530).Select(BitOf)];

    // Languages with one usual script, after the field Suppress-Script of the IANA registry of language subtags.
    private static readonly Dictionary<string, Script> s_usual = new(StringComparer.Ordinal)
    {
        ["be"] = Script.Cyrillic,
        ["bg"] = Script.Cyrillic,
        ["kk"] = Script.Cyrillic,
        ["mk"] = Script.Cyrillic,
        ["ru"] = Script.Cyrillic,
        ["uk"] = Script.Cyrillic,
        ["el"] = Script.Greek,
        ["af"] = Script.Latin,
        ["ca"] = Script.Latin,
        ["cs"] = Script.Latin,
        ["cy"] = Script.Latin,
        ["da"] = Script.Latin,
        ["de"] = Script.Latin,
        ["en"] = Script.Latin,
        ["eo"] = Script.Latin,
        ["es"] = Script.Latin,
        ["et"] = Script.Latin,
        ["eu"] = Script.Latin,
        ["fi"] = Script.Latin,
        ["fr"] = Script.Latin,
        ["ga"] = Script.Latin,
        ["gl"] = Script.Latin,
        ["hr"] = Script.Latin,
        ["hu"] = Script.Latin,
        ["id"] = Script.Latin,
        ["is"] = Script.Latin,
        ["it"] = Script.Latin,
        ["lb"] = Script.Latin,
        ["lt"] = Script.Latin,
        ["lv"] = Script.Latin,
        ["ms"] = Script.Latin,
        ["mt"] = Script.Latin,
        ["nb"] = Script.Latin,
        ["nl"] = Script.Latin,
        ["nn"] = Script.Latin,
        ["no"] = Script.Latin,
        ["pl"] = Script.Latin,
        ["pt"] = Script.Latin,
        ["ro"] = Script.Latin,
        ["sk"] = Script.Latin,
        ["sl"] = Script.Latin,
        ["sq"] = Script.Latin,
        ["sv"] = Script.Latin,
        ["sw"] = Script.Latin,
        ["tl"] = Script.Latin,
        ["tr"] = Script.Latin,
        ["vi"] = Script.Latin,
    };

    // Other languages with one usual script, in none of the three.
    private static readonly HashSet<string> s_usualElsewhere = new(StringComparer.Ordinal)
    {
        "am", "ar", "bn", "fa", "gu", "he", "hi", "hy", "ja", "ka", "km", "kn", "ko", "lo", "ml", "mr", "my", "ne", "or", "ps", "si", "ta", "te", "th", "ti", "ur", "yi",
    };

    /// <summary>The script of a letter.</summary>
    internal static Script Of(Rune letter) => letter.Value switch
    {
        (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or 0xAA or 0xBA or (>= 0xC0 and <= 0x2B8) or (>= 0x1D00 and <= 0x1D25) or (>= 0x1E00 and <= 0x1EFF) or (>= 0xFF21 and <= 0xFF5A) => Script.Latin,
        (>= 0x370 and <= 0x3FF) or (>= 0x1F00 and <= 0x1FFF) => Script.Greek,
        (>= 0x400 and <= 0x52F) or (>= 0x1C80 and <= 0x1C88) or (>= 0x2DE0 and <= 0x2DFF) or (>= 0xA640 and <= 0xA69F) => Script.Cyrillic,
        _ => Script.Other,
    };

    /// <summary>The script that a BCP 47 tag states or its language usually has; null when the tag leaves it open.</summary>
    internal static Script? Of(ReadOnlySpan<char> tag)
    {
        var end = tag.IndexOf('-');
        if (end < 0)
        {
            return tag.Length == 4 ? OfSubtag(tag) : Usual(tag);
        }

        foreach (var range in tag.Split('-'))
        {
            // The language itself, of two or three letters, is no script.
            var subtag = tag[range];
            if (subtag.Length == 1)
            {
                // What follows belongs to an extension.
                break;
            }

            if (OfSubtag(subtag) is { } script)
            {
                return script;
            }
        }

        return Usual(tag[..end]);
    }

    /// <summary>Whether a text has letters of another of the three scripts than one of them; quick, for texts that have none.</summary>
    internal static bool HasOther(ReadOnlySpan<char> text, Script than) => (In(text) & ~(1 << (int)than)) != 0;

    /// <summary>Whether a text has letters of more than one of the three scripts; quick, for texts that have not.</summary>
    internal static bool HasSeveral(ReadOnlySpan<char> text) => BitOperations.PopCount((uint)In(text)) > 1;

    /// <summary>One bit for each of the three scripts that a text has letters of.</summary>
    private static int In(ReadOnlySpan<char> text)
    {
        if (Ascii.IsValid(text))
        {
            return text.ContainsAnyInRange('A', 'z') ? 1 << (int)Script.Latin : 0;
        }

        var found = 0;
        foreach (var c in text)
        {
            found |= c < s_bits.Length ? s_bits[c] : char.IsSurrogate(c) ? 0 : BitOf(c);
        }

        return found;
    }

    private static byte BitOf(int letter) => Of(new Rune(letter)) is var script and not Script.Other ? (byte)(1 << (int)script) : (byte)0;

    private static Script? OfSubtag(ReadOnlySpan<char> subtag) =>
        subtag.Length != 4 || !char.IsAsciiLetter(subtag[0]) ? null
        : subtag.Equals("Latn", StringComparison.OrdinalIgnoreCase) ? Script.Latin
        : subtag.Equals("Cyrl", StringComparison.OrdinalIgnoreCase) ? Script.Cyrillic
        : subtag.Equals("Grek", StringComparison.OrdinalIgnoreCase) ? Script.Greek
        : Script.Other;

    private static Script? Usual(ReadOnlySpan<char> language) =>
        s_usual.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(language, out var script) ? script
        : s_usualElsewhere.GetAlternateLookup<ReadOnlySpan<char>>().Contains(language) ? Script.Other
        : null;

    /// <summary>Whether a letter is another one, or has the shape of it in another script; capital or small does not matter.</summary>
    internal static bool Reads(char letter, char meant)
    {
        // Capitals of two scripts look alike more often than small letters: К and K do, к and k do not.
        var (one, other) = (char.ToUpperInvariant(letter), char.ToUpperInvariant(meant));
        return one == other || (!char.IsSurrogate(one) && !char.IsSurrogate(other)
            && Array.Exists(s_shapes, shape => shape.Contains(one, StringComparison.Ordinal) && shape.Contains(other, StringComparison.Ordinal) && one != '-' && other != '-'));
    }

    /// <summary>Whether a letter of one script has the shape of a letter of another.</summary>
    internal static bool LooksLike(Rune letter, Script own, Script other) => LookAlike(letter, own, other) is not null;

    /// <summary>The letter of another script that has the shape of this one; null when there is none.</summary>
    internal static char? LookAlike(Rune letter, Script own, Script other)
    {
        if (!letter.IsBmp)
        {
            return null;
        }

        return s_shapeOf.TryGetValue((char)letter.Value, out var shape) && shape[(int)own - 1] == (char)letter.Value && shape[(int)other - 1] is var found and not '-' ? found : null;
    }
}
