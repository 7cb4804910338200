using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using HumanRights.Domain.Text;

namespace HumanRights.Domain.FsCheck.Values;

/// <summary>Plain strings, language tags and prose by language. The strings are hard ones: scripts, marks, controls and all that JSON escapes.</summary>
public static class TextValues
{
    private static readonly Gen<string> s_piece = Gen.Elements(
        "a", " ", "0", "слово", "Ж", "كلمة", "語", "é", "e\u0301", "ß", "İ", "\"", "\\", "/", "\n", "\r\n", "\t", "\0", "\u001F", "\u007F", "\u0085", "\u2028", "\uFEFF", "\u200D", "\uFFFD", "\uFFFF", "\U0001F54A", "\U0010FFFF", "<script>&'+", "{}", "~1");

    /// <summary>Strings of whole characters; the empty one too.</summary>
    public static Arbitrary<string> Plain { get; } = Arb.From(
        Gen.Choose(0, 6).SelectMany(count => s_piece.ListOf(count)).Select(string.Concat),
        static text => Elements(text).Select(dropped => string.Concat(Elements(text).Where((_, i) => i != dropped.Index).Select(e => e.Text))));

    /// <summary>Language tags, with and without a script or region.</summary>
    public static Arbitrary<LanguageTag> Language { get; } = Arb.From(
        Gen.Elements("en", "ru", "ru-Latn", "kk", "kk-Cyrl", "kk-Latn-KZ", "und", "zh-Hant", "en-GB-oxendict").Select(tag => new LanguageTag(tag)),
        static tag => tag.Text.Contains('-', StringComparison.Ordinal) ? [new LanguageTag(tag.Text[..tag.Text.LastIndexOf('-')])] : []);

    /// <summary>Prose in one language or several.</summary>
    public static Arbitrary<LocalizedText> Localized { get; } = Arb.From(
        from tags in Language.Generator.Some()
        from texts in Plain.Generator.ListOf(tags.Count)
        select Map(tags.Zip(texts)),
        static text => text.Count == 1
            ? Plain.Shrinker(text.Values.First()).Select(shorter => new LocalizedText(text.Keys.First(), shorter))
            : text.Keys.Select(dropped => Map(text.Where(e => e.Key != dropped).Select(e => (e.Key, e.Value)))));

    private static LocalizedText Map(IEnumerable<(LanguageTag Language, string Text)> entries) =>
        entries.Aggregate((LocalizedText?)null, static (map, entry) => map?.With(entry.Language.Text, entry.Text) ?? new LocalizedText(entry.Language, entry.Text))!;

    private static IEnumerable<(int Index, string Text)> Elements(string text)
    {
        var elements = StringInfo.GetTextElementEnumerator(text);
        for (var i = 0; elements.MoveNext(); i++)
        {
            yield return (i, elements.GetTextElement());
        }
    }
}
