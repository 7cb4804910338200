using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using HumanRights.Domain.Actors;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Facilities;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Sources;
using HumanRights.Domain.Text;

namespace HumanRights.Domain.Validation.Rules;

/// <summary>Letters and signs, and what copying and scanning made of them: HRD2201 to HRD2299.</summary>
internal static partial class TextRules
{
    // More spellings of one place than this are not compared with each other.
    private const int MostSpellings = 16;

    // Marks of direction, joiners and fillers that no eye sees; which of them a text may hold depends on its script.
    private static readonly SearchValues<char> s_invisible = SearchValues.Create(Invisible());

    // Spaces that look like a plain one.
    private static readonly SearchValues<char> s_spaces = SearchValues.Create("\t\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F");

    // Of these, the ones that typographers set in prose.
    private static readonly SearchValues<char> s_typographic = SearchValues.Create("\u00A0\u2007\u2009\u200A\u202F");

    private static readonly SearchValues<char> s_raised = SearchValues.Create("\u00B9\u00B2\u00B3\u2070\u2074\u2075\u2076\u2077\u2078\u2079");

    private static readonly SearchValues<char> s_markup = SearchValues.Create("<&");

    // Words after which a hyphen before a space stands for the rest of a word: "pre- and post-trial".
    private static readonly HashSet<string> s_joining = new(StringComparer.Ordinal)
    {
        "and", "or", "to", "nor", "und", "oder", "bis", "bzw", "et", "ou", "en", "of", "y", "o", "e", "u", "och", "og", "i", "lub", "and/or", "и", "или", "та", "або", "и/или", "мен", "және",
    };

    private static readonly MemberShape s_identifier = StructureTable.Of<Identifier>().Find("value")!;

    private static readonly MemberShape s_contact = StructureTable.Of<ContactPoint>().Find("value")!;

    private static readonly MemberShape s_url = StructureTable.Of<SourceCopy>().Find("url")!;

    private static readonly MemberShape s_archiveUrl = StructureTable.Of<SourceCopy>().Find("archiveUrl")!;

    // The regions by which one publisher numbers its documents.
    private static readonly HashSet<string> s_indexRegions = new(StringComparer.Ordinal) { "ACT", "AFR", "AMR", "ASA", "EUR", "IOR", "MDE", "NWS", "ORG", "POL" };

    internal static IEnumerable<Rule> Make() =>
    [
        Rule.ForText(RuleCatalogue.Get(RuleIds.MixedScripts), MixedScripts),
        Rule.ForText(RuleCatalogue.Get(RuleIds.LookAlikeLetters), LookAlikeLetters),
        Rule.ForText(RuleCatalogue.Get(RuleIds.NotNormalized), NotNormalized),
        Rule.ForText(RuleCatalogue.Get(RuleIds.InvisibleCharacter), InvisibleCharacter),
        Rule.ForText(RuleCatalogue.Get(RuleIds.UnusualSpace), UnusualSpace),
        Rule.ForText(RuleCatalogue.Get(RuleIds.FootnoteMark), FootnoteMark),
        Rule.ForText(RuleCatalogue.Get(RuleIds.MisreadLetter), MisreadLetter),
        Rule.ForText(RuleCatalogue.Get(RuleIds.ObfuscatedContact), ObfuscatedContact),
        Rule.ForText(RuleCatalogue.Get(RuleIds.ScriptNotTold), ScriptNotTold),
        Rule.ForText(RuleCatalogue.Get(RuleIds.BrokenWord), BrokenWord),
        Rule.For<Place>(RuleCatalogue.Get(RuleIds.PlaceSpelledTwoWays), PlaceSpelledTwoWays),
        Rule.ForText(RuleCatalogue.Get(RuleIds.BracketsInQuotation), BracketsInQuotation),
        Rule.ForText(RuleCatalogue.Get(RuleIds.MarkupInText), MarkupInText),
        Rule.For<Identifier>(RuleCatalogue.Get(RuleIds.IndexNumberForm), IndexNumberForm),
    ];

    /// <summary>Whether a quotation has words in brackets that its author did not write; omissions and "sic" are not words.</summary>
    internal static bool HasEditorialBrackets(string text)
    {
        for (var open = text.IndexOf('[', StringComparison.Ordinal); open >= 0;)
        {
            var close = text.IndexOf(']', open);
            if (close < 0)
            {
                return false;
            }

            var inside = text.AsSpan(open + 1, close - open - 1).Trim();
            if (!inside.Equals("sic", StringComparison.OrdinalIgnoreCase) && !inside.EndsWith("protected", StringComparison.Ordinal) && HasLetter(inside))
            {
                return true;
            }

            open = text.IndexOf('[', close);
        }

        return false;
    }

    private static bool HasLetter(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetter(c))
            {
                return true;
            }
        }

        return false;
    }

    private static void MixedScripts(string text, string? language, RuleContext context)
    {
        if (Ascii.IsValid(text))
        {
            return;
        }

        context.Consider();
        if (!Scripts.HasSeveral(text))
        {
            return;
        }

        var rest = text.AsSpan();
        while (!rest.IsEmpty)
        {
            if (IntrudersIn(TakeLetters(ref rest)) is { } found)
            {
                context.Report(found.Intruder.ToString(), found.Home.ToString());
                return;
            }
        }
    }

    /// <summary>The script of letters that stand in a word of another script and look as if they were of it; null when there are none.</summary>
    private static (Script Intruder, Script Home)? IntrudersIn(ReadOnlySpan<char> word)
    {
        Span<int> counts = stackalloc int[4];
        foreach (var letter in word.EnumerateRunes())
        {
            counts[(int)Scripts.Of(letter)]++;
        }

        if (counts[0] > 0 || word.IsEmpty)
        {
            return null;
        }

        // Letters that are like no other show that they are meant, as in "SMS" with a Russian ending.
        for (var home = Script.Latin; home <= Script.Greek; home++)
        {
            for (var intruder = Script.Latin; intruder <= Script.Greek; intruder++)
            {
                if (home != intruder && counts[(int)intruder] > 0 && counts[(int)intruder] + counts[(int)home] == word.Length
                    && counts[(int)intruder] <= counts[(int)home] && AllLookAlike(word, intruder, home))
                {
                    return (intruder, home);
                }
            }
        }

        return null;
    }

    private static bool AllLookAlike(ReadOnlySpan<char> word, Script intruder, Script home)
    {
        foreach (var letter in word.EnumerateRunes())
        {
            if (Scripts.Of(letter) == intruder && !Scripts.LooksLike(letter, intruder, home))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Takes the letters up to the next character that is none, and that character.</summary>
    private static ReadOnlySpan<char> TakeLetters(ref ReadOnlySpan<char> rest)
    {
        var length = 0;
        while (length < rest.Length && (char.IsLetter(rest[length]) || char.IsSurrogate(rest[length])))
        {
            length++;
        }

        var word = rest[..length];
        rest = rest[Math.Min(rest.Length, length + 1)..];
        return word;
    }

    private static void InvisibleCharacter(string text, string? language, RuleContext context)
    {
        context.Consider();
        var hasRightToLeft = false;
        var isAsked = false;
        for (var at = text.AsSpan().IndexOfAny(s_invisible); at >= 0; at = Next(text, at))
        {
            if (!isAsked)
            {
                (hasRightToLeft, isAsked) = (text.Any(IsRightToLeft), true);
            }

            // Marks of direction belong to scripts that run to the left, joiners to scripts whose letters join, and to emoji.
            var isMeant = text[at] switch
            {
                '\u200E' or '\u200F' or '\u061C' or '\u2066' or '\u2067' or '\u2068' or '\u2069' => hasRightToLeft,
                '\u200C' or '\u200D' => at > 0 && text[at - 1] > '\u058F',
                _ => false,
            };
            if (!isMeant)
            {
                context.Report(NameOf(text[at]));
                return;
            }
        }
    }

    private static int Next(string text, int at) => text.AsSpan(at + 1).IndexOfAny(s_invisible) is >= 0 and var further ? at + 1 + further : -1;

    private static bool IsRightToLeft(char c) => c is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC');

    private static string NameOf(char c) => string.Create(CultureInfo.InvariantCulture, $"U+{(int)c:X4}");

    private static string Invisible()
    {
        var all = new StringBuilder("\u00AD\u061C\u180E\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2066\u2067\u2068\u2069\uFEFF\uFFFC\uFFFD\uFFFE\uFFFF");
        for (var c = 0; c <= 0x9F; c++)
        {
            if (c is not ('\t' or '\n' or '\r') && c is < 0x20 or >= 0x7F)
            {
                all.Append((char)c);
            }
        }

        return all.ToString();
    }

    private static void UnusualSpace(string text, string? language, RuleContext context)
    {
        // Names and numbers are compared; in prose a typographer may set what he likes, but no tab.
        var isCompared = IsCompared(context);
        context.Consider();
        for (var at = text.AsSpan().IndexOfAny(s_spaces); at >= 0;)
        {
            if (isCompared || !s_typographic.Contains(text[at]))
            {
                context.Report(NameOf(text[at]));
                return;
            }

            var further = text.AsSpan(at + 1).IndexOfAny(s_spaces);
            at = further < 0 ? -1 : at + 1 + further;
        }

        if (isCompared && text.Length > 0 && (text[0] == ' ' || text[^1] == ' ' || text.Contains("  ", StringComparison.Ordinal)))
        {
            context.Report(NameOf(' '));
        }
    }

    private static bool IsCompared(RuleContext context) => context.Node is NameForm or NameParts or Designation || (context.Node is Identifier && context.Member == s_identifier);

    private static void FootnoteMark(string text, string? language, RuleContext context)
    {
        if (language is null || text.Length == 0)
        {
            return;
        }

        context.Consider();
        if ((text.AsSpan().ContainsAny(s_raised) && RaisedMark().IsMatch(text)) || (HasDigitAfterStop(text) && FallenMark().IsMatch(text)))
        {
            context.Report();
        }
    }

    /// <summary>Whether a digit stands right behind the end of a sentence or quotation, which is seldom and quickly seen.</summary>
    private static bool HasDigitAfterStop(ReadOnlySpan<char> text)
    {
        for (var rest = text; rest.IndexOfAnyInRange('1', '9') is >= 0 and var at; rest = rest[(at + 1)..])
        {
            // What was cut off ended in a digit.
            if (at > 0 && rest[at - 1] is '.' or '!' or '?' or '\u201D' or '\u00BB')
            {
                return true;
            }
        }

        return false;
    }

    private static void MisreadLetter(string text, string? language, RuleContext context)
    {
        if (text.Contains("Al Index", StringComparison.Ordinal))
        {
            context.Consider();
            context.Report("Al", "AI");
            return;
        }

        if (context.Member != s_identifier)
        {
            return;
        }

        context.Consider();
        if (text.AsSpan().ContainsAny("OoIl") && LetterAmongDigits().Match(text) is { Success: true } found && found.Groups["letter"] is var letter)
        {
            context.Report(letter.Value, letter.ValueSpan[0] is 'O' or 'o' ? "0" : "1");
        }
    }

    private static void ObfuscatedContact(string text, string? language, RuleContext context)
    {
        if (context.Member == s_contact || text.Contains("protected]", StringComparison.Ordinal))
        {
            context.Consider();
            if (Protected().IsMatch(text) || (context.Member == s_contact && SpelledAt().IsMatch(text)))
            {
                context.Report();
            }
        }
    }

    private static void ScriptNotTold(string text, string? language, RuleContext context)
    {
        // A language with one usual script, and no letter of it: then the text is a transliteration, and says so in its tag.
        var tag = TagOf(language, context);
        if (tag is null || Scripts.Of(tag) is not { } usual || (usual != Script.Cyrillic && usual != Script.Greek) || HasScript(tag))
        {
            return;
        }

        context.Consider();
        var latin = 0;
        var words = 0;
        var inWord = false;
        foreach (var rune in text.EnumerateRunes())
        {
            var isLetter = Rune.IsLetter(rune);
            var script = isLetter ? Scripts.Of(rune) : Script.Other;
            if (isLetter && script != Script.Latin)
            {
                return;
            }

            // Abbreviations and marks in capitals are written so in any text.
            if (isLetter && Rune.IsLower(rune))
            {
                latin++;
            }

            words += isLetter && !inWord ? 1 : 0;
            inWord = isLetter;
        }

        if (latin >= 3 && (IsCompared(context) || words >= 3))
        {
            context.Report(tag);
        }
    }

    private static bool HasScript(string tag) => tag.Split('-').Skip(1).TakeWhile(static subtag => subtag.Length > 1).Any(static subtag => subtag.Length == 4 && char.IsAsciiLetter(subtag[0]));

    private static void BrokenWord(string text, string? language, RuleContext context)
    {
        if (language is null)
        {
            return;
        }

        context.Consider();
        if (!text.Contains("- ", StringComparison.Ordinal))
        {
            return;
        }

        foreach (var match in DanglingHyphen().EnumerateMatches(text))
        {
            var next = text.AsSpan(match.Index + 3);
            var end = 0;
            while (end < next.Length && (char.IsLetter(next[end]) || next[end] == '/'))
            {
                end++;
            }

            if (!s_joining.GetAlternateLookup<ReadOnlySpan<char>>().Contains(next[..end]))
            {
                context.Report();
                return;
            }
        }
    }

    private static void PlaceSpelledTwoWays(Place place, RuleContext context)
    {
        // By key: which of two spellings is told of must not turn on the order of the list.
        var names = place.Names.Index().OrderBy(static n => n.Item.Key.Text, StringComparer.Ordinal).ToList();
        for (var i = 0; i < names.Count; i++)
        {
            for (var k = 0; k < i && k < MostSpellings && i < MostSpellings; k++)
            {
                var ((at, name), other) = (names[i], names[k].Item);
                if (name is not { Raw: { } raw, Period: null } || other is not { Raw: { } otherRaw, Period: null } || name.Lang != other.Lang || SharedSource(name, other, place) is not { } source)
                {
                    continue;
                }

                context.Consider();
                if (IsVariant(raw, otherRaw))
                {
                    context.ReportItem("names", at, name, [new Target { Record = place.Id.ToRef(), Item = other.Key }], source.Text);
                    break;
                }
            }
        }
    }

    private static SourceId? SharedSource(Part name, Part other, Record record)
    {
        var (mine, others) = (name.Citations.Count > 0 ? name.Citations : record.Citations, other.Citations.Count > 0 ? other.Citations : record.Citations);
        return mine.Select(static citation => citation.Source).FirstOrDefault(source => others.Any(citation => citation.Source == source));
    }

    /// <summary>Whether two names differ, in more than capitals and in a quarter of their letters at most, as spellings of one name do.</summary>
    private static bool IsVariant(string left, string right)
    {
        if (Math.Max(left.Length, right.Length) is > 64 or < 4)
        {
            return false;
        }

        Span<int> row = stackalloc int[65];
        for (var k = 0; k <= right.Length; k++)
        {
            row[k] = k;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var k = 1; k <= right.Length; k++)
            {
                var above = row[k];
                row[k] = Math.Min(Math.Min(row[k], row[k - 1]) + 1, diagonal + (char.ToUpperInvariant(left[i - 1]) == char.ToUpperInvariant(right[k - 1]) ? 0 : 1));
                diagonal = above;
            }
        }

        return row[right.Length] > 0 && row[right.Length] * 4 <= Math.Max(left.Length, right.Length);
    }

    private static void BracketsInQuotation(string text, string? language, RuleContext context)
    {
        // What a translator put in is told of the source.
        if (language is null || context.Node is not Citation citation || (context.Index.Find(citation.Source) is Source source && SourceRules.IsTranslation(source)))
        {
            return;
        }

        context.Consider();
        if (HasEditorialBrackets(text))
        {
            context.Report();
        }
    }

    private static void MarkupInText(string text, string? language, RuleContext context)
    {
        context.Consider();
        var isAddress = context.Member is { } member && (member == s_url || member == s_archiveUrl);
        if (isAddress ? ActiveAddress().IsMatch(text) : text.AsSpan().ContainsAny(s_markup) && Markup().IsMatch(text))
        {
            context.Report();
        }
    }

    private static void IndexNumberForm(Identifier identifier, RuleContext context)
    {
        if (identifier.Scheme != IdentifierScheme.IndexNumber || identifier.Value.Length < 3)
        {
            return;
        }

        // Other publishers number as they like: only what begins like this one's numbers, or has their form, is judged.
        var (hasRegion, match) = (s_indexRegions.Contains(identifier.Value[..3]), IndexNumber().Match(identifier.Value));
        if (!hasRegion && !match.Success)
        {
            return;
        }

        context.Consider();
        if (!hasRegion || !match.Success)
        {
            context.Report("value", []);
        }
    }

    private static void NotNormalized(string text, string? language, RuleContext context)
    {
        context.Consider();
        if (!NormalFormC.IsIn(text))
        {
            context.Report();
        }
    }

    private static void LookAlikeLetters(string text, string? language, RuleContext context)
    {
        if (HomeOf(language, context) is not { } home || home == Script.Other)
        {
            return;
        }

        context.Consider();
        if (!Scripts.HasOther(text, home))
        {
            return;
        }

        // Neighbouring words of one foreign script are judged together: a word that has no look-alike shows that the
        // script is meant, as in a quotation.
        var run = Script.Other;
        var runLooksHome = false;
        var rest = text.AsSpan();
        while (!rest.IsEmpty)
        {
            var word = TakeWord(ref rest, home);
            if (word.Length == 0 || word.IsRomanNumber)
            {
                continue;
            }

            if (word.Script == run && run != Script.Other)
            {
                runLooksHome &= word.LooksHome;
                continue;
            }

            if (runLooksHome)
            {
                break;
            }

            run = word.Script == home ? Script.Other : word.Script;
            runLooksHome = run != Script.Other && word.LooksHome;
        }

        if (runLooksHome)
        {
            context.Report(run.ToString(), home.ToString());
        }
    }

    /// <summary>The script that a text should be in: of prose by its tag, of names by that of the name.</summary>
    private static Script? HomeOf(string? language, RuleContext context) => TagOf(language, context) is { } tag ? Scripts.Of(tag) : null;

    private static string? TagOf(string? language, RuleContext context) => language ?? context.Node switch
    {
        Designation { Lang: { } lang } when context.Member?.Name is "raw" => lang.Text,
        Designation when context.Member?.Name is "latin" => "und-Latn",
        NameForm { Lang: { } lang } => lang.Text,
        NameParts when context.Item is NameForm { Lang: { } lang } => lang.Text,
        _ => null,
    };

    /// <summary>Takes one character that is no letter, or the letters up to the next that is none.</summary>
    private static Word TakeWord(ref ReadOnlySpan<char> rest, Script home)
    {
        var word = new Word { LooksHome = true, IsRomanNumber = true };
        while (!rest.IsEmpty)
        {
            Rune.DecodeFromUtf16(rest, out var letter, out var length);
            if (!Rune.IsLetter(letter))
            {
                rest = word.Length == 0 ? rest[length..] : rest;
                return word;
            }

            var script = Scripts.Of(letter);
            word.Script = word.Length == 0 || word.Script == script ? script : Script.Other;
            word.LooksHome &= script is not Script.Other && script != home && Scripts.LooksLike(letter, script, home);
            word.IsRomanNumber &= letter.Value is 'I' or 'V' or 'X' or 'L' or 'C' or 'D' or 'M' && home != Script.Latin;
            word.Length += length;
            rest = rest[length..];
        }

        return word;
    }

    // Superior digits after a word or its stop; units such as m² are shorter.
    [GeneratedRegex(@"(\p{L}{4}|\p{L}[.,;:!?”»)])[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex RaisedMark();

    // "the house.1 She": a long word, its stop, one or two digits, and the end or the next sentence.
    [GeneratedRegex(@"\p{Ll}{5}[.!?”»][1-9][0-9]?($|\s+\p{Lu})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex FallenMark();

    [GeneratedRegex("(?<![A-Za-z0-9])[0-9]+(?<letter>[OoIl])[0-9]+(?![A-Za-z0-9])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex LetterAmongDigits();

    [GeneratedRegex(@"\[e-?mail[\s\u00A0]*protected\]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Protected();

    [GeneratedRegex(@"[\[({]\s*(at|dot|a)\s*[\])}]|\s(at|AT)\s\S+\s(dot|DOT)\s", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex SpelledAt();

    [GeneratedRegex(@"\p{L}- (?=\p{Ll})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex DanglingHyphen();

    [GeneratedRegex(
        @"</?(a|abbr|b|body|br|code|div|em|font|form|h[1-6]|head|hr|html|i|iframe|img|input|li|link|meta|object|ol|p|pre|s|script|span|strong|style|sub|sup|svg|table|td|th|tr|u|ul)(\s[^<>]*)?/?>|<!--|&(amp|lt|gt|quot|apos|nbsp|ndash|mdash|laquo|raquo|#[0-9]{1,6}|#x[0-9a-f]{1,5});",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Markup();

    [GeneratedRegex(@"^\s*(javascript|vbscript|data)\s*:", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex ActiveAddress();

    [GeneratedRegex("^[A-Z]{3} [0-9]{2}/([0-9]{4}|[0-9]{3})/[0-9]{4}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex IndexNumber();

    private struct Word
    {
        internal int Length;
        internal Script Script;
        internal bool LooksHome;
        internal bool IsRomanNumber;
    }
}
