using System.Text.RegularExpressions;

namespace HumanRights.Domain.Validation.Rules;

/// <summary>Finds in a text what leads to one person: addresses of mail, telephone numbers, numbers of passports.</summary>
/// <remarks>Every pattern is of bounded length, so that looking takes time in proportion to the text.</remarks>
internal static partial class PersonalData
{
    /// <summary>The kind of what is found first, as findings name it; null where nothing is.</summary>
    internal static string? KindIn(string text) =>
        EmailIn(text) is { } email ? email
        : text.Contains("<<", StringComparison.Ordinal) && MachineReadable().IsMatch(text) ? "travel-document-number"
        : !text.AsSpan().ContainsAnyInRange('0', '9') ? null
        : International().IsMatch(text) || Announced().IsMatch(text) ? "telephone"
        : Passport().IsMatch(text) ? "travel-document-number"
        : null;

    /// <summary>Whether a mail address stands there, written as such or so that robots do not see it.</summary>
    internal static string? EmailIn(string text) =>
        (text.Contains('@', StringComparison.Ordinal) && Email().IsMatch(text)) || (text.AsSpan().ContainsAny('[', '(', '{') && Spelled().IsMatch(text)) ? "e-mail" : null;

    /// <summary>Numbers of many digits that stand for themselves, not in an address or a longer number.</summary>
    internal static Regex.ValueMatchEnumerator LongNumbersIn(string text) => LongNumber().EnumerateMatches(text);

    [GeneratedRegex(@"[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(\.[\p{L}\p{N}-]{1,63}){0,4}\.\p{L}{2,24}(?![\p{L}\p{N}])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Email();

    // "name [at] host.org", "name (собака) host (точка) kz".
    [GeneratedRegex(
        @"[\p{L}\p{N}._%+-]{1,64} {0,2}[\[({] {0,2}(at|@|ät|собака|arroba) {0,2}[\])}] {0,2}[\p{L}\p{N}-]{1,63}((\.| {0,2}[\[({] {0,2}(dot|точка|punkt|punto) {0,2}[\])}] {0,2})[\p{L}\p{N}-]{1,63}){1,5}",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Spelled();

    // A plus, and eight to fifteen digits with little between them.
    [GeneratedRegex(@"(?<![\p{L}\p{N}])\+[1-9]([ ()./\u00A0-]{0,2}[0-9]){7,14}(?![0-9])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex International();

    // A word that says what follows, and at least six digits.
    [GeneratedRegex(
        @"(?<!\p{L})(tel|telephone|phone|mobile|whatsapp|тел|телефон|моб|ватсап)(?!\p{L})[.:№ \u00A0]{0,4}\(?[0-9]([ ()./\u00A0-]{0,2}[0-9]){5,14}(?![0-9])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Announced();

    [GeneratedRegex(
        @"(?<!\p{L})(passport|паспорт\p{L}{0,3}|төлқұжат\p{L}{0,4}|identity card|удостоверени\p{L}{1,2} личности)[ \u00A0]{0,2}(no\.?|nr\.?|number|№|номер|n°)?[: \u00A0]{0,3}[\p{Lu}]{0,3}[ \u00A0]?[0-9]{6,10}(?![0-9])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Passport();

    // The first line of the zone that machines read.
    [GeneratedRegex("P[A-Z<][A-Z]{3}[A-Z]{1,30}<<[A-Z<]{5,40}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex MachineReadable();

    [GeneratedRegex(@"(?<![\p{L}\p{N}/=&?._-])[0-9]{8,20}(?![\p{L}\p{N}/=_-])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex LongNumber();
}
