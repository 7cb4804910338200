using System.Text;
using HumanRights.Domain.Common;
using HumanRights.Domain.Text;

namespace HumanRights.Domain.Validation.Rules;

/// <summary>Letters and how they are stored: HRD2202 to HRD2299.</summary>
internal static class TextRules
{
    internal static IEnumerable<Rule> Make() =>
    [
        Rule.ForText(RuleCatalogue.Get(RuleIds.LookAlikeLetters), LookAlikeLetters),
        Rule.ForText(RuleCatalogue.Get(RuleIds.NotNormalized), NotNormalized),
    ];

    private static void NotNormalized(string text, string? language, RuleContext context)
    {
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
    private static Script? HomeOf(string? language, RuleContext context) => (language ?? context.Node switch
    {
        Designation { Lang: { } lang } when context.Member?.Name is "raw" => lang.Text,
        Designation when context.Member?.Name is "latin" => "und-Latn",
        NameForm { Lang: { } lang } => lang.Text,
        NameParts when context.Item is NameForm { Lang: { } lang } => lang.Text,
        _ => null,
    }) is { } tag ? Scripts.Of(tag) : null;

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

    private struct Word
    {
        internal int Length;
        internal Script Script;
        internal bool LooksHome;
        internal bool IsRomanNumber;
    }
}
