using FsCheck;
using FsCheck.Fluent;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Time;
using HumanRights.Domain.Values;

namespace HumanRights.Domain.FsCheck.Structure;

/// <summary>Strings for the members of documents: values of a form, and text of any content.</summary>
internal static class Texts
{
    private static readonly string s_edtf = StructureTable.FormOf<Edtf>().Name;
    private static readonly string s_decimal = StructureTable.FormOf<DecimalNumber>().Name;

    /// <summary>Text that programs stumble over: empty, odd in Unicode, long, or with a meaning somewhere else.</summary>
    internal static Gen<string> Odd { get; } = Gen.Frequency(
        (6, Gen.Elements(
            string.Empty,
            " ",
            "\u0000",
            "a\u0000b",
            "\u0001\u0008\u000c\u001f\u007f\u0085",
            "\"quoted\" and \\ and / and \t\r\n",
            "\ud83d\udc69\u200d\u2696\ufe0f",
            "\ud835\udfd9",
            "\ud7ff\ue000\ufffd\uffff",
            "e\u0301 \u00e9",
            "\u202eright to left\u202c",
            "\u0645\u0631\u0643\u0632 \u05de\u05e8\u05db\u05d6",
            "\u2028\u2029\ufeff",
            "\u041e\u0431\u0440\u0430\u0449\u0435\u043d\u0438\u0435 \u043a \u043f\u0440\u043e\u043a\u0443\u0440\u043e\u0440\u0443",
            "\u049a\u0430\u0437\u0430\u049b\u0448\u0430",
            "\u0131I\u0130i\u017f\u212a",
            "__proto__",
            "null",
            "{}")),
        (1, Gen.Choose(500, 5000).Select(static length => new string('x', length))),
        (2, Gen.ArrayOf(Gen.Choose(0x20, 0xd7ff).Select(static c => (char)c), 8).Select(static c => new string(c))));

    /// <summary>Text of any content, plain more often than odd.</summary>
    internal static Gen<string> Any { get; } = Gen.Frequency(
        (2, Gen.Elements("A letter was handed over.", "\u041f\u0438\u0441\u044c\u043c\u043e \u043f\u0435\u0440\u0435\u0434\u0430\u043d\u043e.", "no. 12/3")),
        (1, Odd));

    private static readonly Gen<string> s_edtfTexts = Gen.OneOf(
        Gen.Choose(1, 9999).Select(static year => $"{year:D4}"),
        Gen.Zip(Gen.Choose(1, 9999), Gen.Choose(1, 12), static (year, month) => $"{year:D4}-{month:D2}"),
        Gen.Zip(Gen.Choose(1900, 2099), Gen.Choose(1, 12), static (year, month) => $"{year:D4}-{month:D2}-28"),
        Gen.Elements(
            "2020-02-29", "-0044-03-15", "2015?", "2015~", "2015-06%", "2015-21", "201X", "20XX", "2015-XX", "2015-XX-XX", "2015-06-XX",
            "Y17000000002", "Y-17E7", "1950S2", "2015-06/2015-07", "2015/..", "../2015", "2015-06?/2015-07~", "/2015", "2015/",
            "[2015,2017]", "[2015..2017]", "[..2015]", "[2015..]", "{2015,2017}", "2015-?06", "?2015-06-~01", "156X-12-25", "2015-25"));

    /// <summary>Values of a form: known codes and, where the list is open, unknown ones; otherwise texts that match the pattern.</summary>
    internal static Gen<string> Of(TextForm form)
    {
        if (form.Codelist is { } list)
        {
            var known = Gen.Elements(list.Codes.Select(static c => c.Code));
            return list.Openness == Openness.Open ? Gen.Frequency((4, known), (1, PatternTexts.Matching(form.Pattern, 3))) : known;
        }

        // Of these two the pattern does not tell all: a grammar, and a number of digits.
        return form.Name == s_edtf ? s_edtfTexts
            : form.Name == s_decimal ? PatternTexts.Matching(form.Pattern, 9)
            : Gen.Frequency((20, PatternTexts.Matching(form.Pattern, 4)), (1, PatternTexts.Matching(form.Pattern, 70)));
    }

    /// <summary>The simplest value of a form, always the same.</summary>
    internal static string Simplest(TextForm form) =>
        form.Codelist is { } list ? list.Codes[0].Code
        : form.Name == s_edtf ? "2000"
        : PatternTexts.Shortest(form.Pattern);

    /// <summary>A text a small slip away: a character put in, taken out, exchanged or added at an end. It may still be of the form.</summary>
    internal static Gen<string> NearlyLike(string text)
    {
        var slips = Gen.Elements(" ", "\n", "\u0000", "-", "_", ".", "/", ":", "0", "A", "a", "%", "+", "\u0661", "\uff11", "\u0430", "\u00e9", "\ud83d\udc69", "\u200b");

        // Whole characters only: half a surrogate pair would be another fault.
        string[] characters = [.. text.EnumerateRunes().Select(static r => r.ToString())];
        return from place in Gen.Choose(0, characters.Length)
               from slip in slips
               from edit in Gen.Choose(0, 5)
               let before = string.Concat(characters[..place])
               let after = string.Concat(characters[Math.Min(place + 1, characters.Length)..])
               select edit switch
               {
                   0 when place < characters.Length => before + slip + characters[place] + after,
                   1 => before + after,
                   2 => before + slip + after,
                   3 => text + slip,
                   4 => slip + text,
                   _ => text.Any(char.IsAsciiLetterLower) ? text.ToUpperInvariant() : text + text,
               };
    }
}
