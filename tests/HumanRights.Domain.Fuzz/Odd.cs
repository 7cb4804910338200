using HumanRights.Domain.FsCheck.Inventing;

namespace HumanRights.Domain.Fuzz;

/// <summary>Values that programs stumble over, in the spelling of JSON or as plain text.</summary>
internal static class Odd
{
    internal static string[] Tokens { get; } =
    [
        "null", "true", "false", "0", "-0", "-1", "1", "1.0", "1e2", "0.5", "1e400", "-1e400", "1e-400", "9007199254740991", "-9007199254740991", "9007199254740993", "9223372036854775808",
        "123456789012345678901234567890", "\"\"", "\" \"", "\"x\"", "\"\\u0000\"", "\"\\ud800\"", "\"\\udc00\\ud800\"", "\"\\ud83d\\udd4a\"", "\"\\u202e\"", "\"a\\/b\"", "\"__proto__\"", "\"null\"", "[]", "{}", "[[]]", "[null]", "[{}]",
        "{\"a\":1}", "{\"en\":\"x\"}", "{\"en\":\"\"}", "{\"ru\":\"\\u0436\",\"ru\":\"\\u0436\"}", "{\"text\":{\"en\":\"x\"}}", "{\"edtf\":\"2020\"}",
        "NaN", "Infinity", "01", "+1", ".5", "1.", "tru", "'x'", "\"", "\"\\x\"", "\"\\u12\"", "/**/1", "1 2",
    ];

    internal static string[] Dates { get; } =
    [
        "2020-01-01", "2019-12-31", "2020-02-29", "2021-02-29", "1900-02-29", "0001-01-01", "0000", "-0001", "9999-12-31", "9999", "2020", "2020-06", "2020-21", "2020-33", "2020-41", "2020-13", "2020-00", "202X", "20XX", "2020-XX", "2020-XX-XX",
        "XXXX", "XXXX-12-31", "2020?", "2020~", "2020%", "2020-06?", "?2020-06", "2020-?06-~01", "2020/2021", "2021/2020", "2020/..", "../2020", "/2020", "2020/", "/", "../..", "[2020,2021]", "[..2020]", "[2020..]", "[2020..2022]", "{2020,2021}", "{2020..2022}",
        "[]", "{}", "[2020", "Y17E8", "Y-17E7", "Y170000002", "Y170000002S3", "1950S2", "Y999999999999999999", "-9999-01-01", "2020-01-01T10:00:00Z", "2020-01-01T24:00:00", "2020-01-01T23:59:60Z", "2020-01-01T10:00:00+05:30",
        "1985-04-12/2004?", "156X-12-25", "1XXX-XX", "1XXX-12", "2004-06-XX/2004-07-03", "2020-01-01/2020-01-01", "circa 1990", "1990s", " 2020", "2020 ", "20200101", "01.02.2020", "\u0662\u0660\u0662\u0660", "2020\u201301", "",
    ];

    internal static string[] Texts { get; } =
    [
        string.Empty, " ", "\u0000", "a\u0000b", "\t\r\n", "\u0085\u2028\u2029", "\u202Eabc\u202C", "\u200B", "\uFEFF", "\u00AD", "e\u0301\u0323", "\u0301", "\uE000", "\uFFFD\uFFFF", "\U0001F469\u200D\u2696\uFE0F", "\U00020000", "\u0645\u0640\u0631",
        "I\u0131\u0130i", "\uFF21\uFF22", "\u1E9E\u00DF", "<b>&amp;</b>", "'; --", "../..", "%s%n", "{0}", "{", "}", "{{", "a/b~c", "$ref", "__proto__", "HRD1001", "?", "*", "+7 701 000 00 00", "x@example.org", "https://example.org/a?b=c#d", "900101300123",
        "sha-256:00", "KZ", "\u041A\u0410\u041C\u0410", "\u049A\u0430\u0437\u0430\u049B", "\u4E2D\u6587", "\u05E9\u05DC\u05D5\u05DD", "\u0391\u03B2\u03C2",
    ];

    internal static string[] Names { get; } =
    [
        "", "x-newer", "$schema", "__proto__", "constructor", "id", "ID", "Id", "key", "kind", "names", "name", "birth", "birthName", "\\u0069d", "\\ud83d\\udd4a", "\\u0000", "a/b~c", "a b", "markings", "absent", "citations", "label", "persons", "Persons", "person",
    ];

    internal static string Text(Dice dice) => dice.Below(4) switch
    {
        0 => dice.Of<string>(Texts) + dice.Of<string>(Texts),
        1 => string.Concat(Enumerable.Repeat(dice.Of<string>(Texts), dice.Of(2, 20, 300))),
        _ => dice.Of<string>(Texts),
    };
}
