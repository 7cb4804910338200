using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace HumanRights.Domain.Tests.Support;

/// <summary>
/// Hostile case files, one for each line of the list that lies beside the repository. Our members differ from the sample
/// of that list; each case uses the nearest equivalent.
/// </summary>
internal static class HostileInputs
{
    private const string Years = "\"years\":3";
    private const string Level = "\"level\":\"amber\"";
    private const string Born = "\"on\":\"1990\"";
    private const string Title = "\"en\":\"An invented case\"";
    private const string Id = "\"id\":\"urn:x-test:1\"";
    private const string Persons = "\"persons\":[{\"id\":\"person/p1\",\"nameStatus\":\"unnamed\",\"birth\":{" + Born + "}}]";

    /// <summary>A case file that is read without a word.</summary>
    public const string Sound =
        "{\"schemaVersion\":\"1.0\"," + Id + ",\"title\":{" + Title + "},\"compiledOn\":\"2024-05-01\",\"marking\":{" + Level + "}," + Persons
        + ",\"statements\":[{\"id\":\"statement/s1\",\"value\":{\"term\":{" + Years + "}}}]}";

    /// <summary>Number of the line, what is done, and the bytes.</summary>
    public static IEnumerable<(string Line, string What, byte[] Bytes)> All => Syntax().Concat(Structure()).Concat(Dates());

    private static IEnumerable<(string Line, string What, byte[] Bytes)> Syntax()
    {
        var sound = Encoding.UTF8.GetBytes(Sound);
        yield return ("A001", "no bytes", []);
        yield return ("A002", "white space only", Utf8(" \r\n\t "));
        yield return ("A003", "byte order mark before the file", [0xEF, 0xBB, 0xBF, .. sound]);
        yield return ("A004", "UTF-16, little end first, with a mark", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Sound)]);
        yield return ("A005", "UTF-16, big end first, without a mark", Encoding.BigEndianUnicode.GetBytes(Sound));
        yield return ("A006", "cut in the middle", sound[..(sound.Length / 2)]);
        yield return ("A007", "cut inside a character", Utf8(Sound.Replace("An invented case", "Дело", StringComparison.Ordinal))[..(Utf8(Sound)[..Sound.IndexOf("An inv", StringComparison.Ordinal)].Length + 3)]);
        yield return ("A008", "letters after the end", Utf8(Sound + " end"));
        yield return ("A009", "two files in one", Utf8(Sound + Sound));
        yield return ("A010", "a NUL byte after the end", [.. sound, 0]);
        yield return ("A011", "a comma before the end", Utf8(Sound[..^1] + ",}"));
        yield return ("A012", "a line comment", Utf8(Sound.Replace(",\"title\"", ", // comment\n\"title\"", StringComparison.Ordinal)));
        yield return ("A013", "a block comment", Utf8(Sound.Replace(",\"title\"", ", /* comment */ \"title\"", StringComparison.Ordinal)));
        yield return ("A014", "single quotes", Utf8(Sound.Replace('"', '\'')));
        string[] literals = ["NaN", "Infinity", "-Infinity", "+1", "01", ".5", "1.", "0x10", "1e", "True", "undefined"];
        for (var i = 0; i < literals.Length; i++)
        {
            yield return ($"A{15 + i:000}", $"`{literals[i]}` as a number", Swap(Years, "\"years\":" + literals[i]));
        }

        yield return ("A026", "a bare line feed inside a string", Swap("invented case", "invented\ncase"));
        yield return ("A027", "a bare tab inside a string", Swap("invented case", "invented\tcase"));
        yield return ("A028", "an escape that JSON lacks", Swap("invented case", "invented \\x41"));
        yield return ("A029", "compressed bytes", Gzip(sound));
        yield return ("A030", "a page of HTML", Utf8("<!DOCTYPE html><html><body>502 Bad Gateway</body></html>"));
        string[] roots = ["null", "[]", "\"x\"", "1", "true", "{}"];
        for (var i = 0; i < roots.Length; i++)
        {
            yield return ($"A{31 + i:000}", $"`{roots[i]}` instead of a case file", Utf8(roots[i]));
        }
    }

    private static IEnumerable<(string Line, string What, byte[] Bytes)> Structure()
    {
        const int Many = 100_000;
        yield return ("B037", "100,000 lists in each other in an unknown member", Beside("x", Repeat("[", Many) + Repeat("]", Many)));
        yield return ("B038", "100,000 objects in each other in an unknown member", Beside("x", Repeat("{\"a\":", Many) + "1" + Repeat("}", Many)));
        yield return ("B039", "100,000 lists that never end", Utf8(Repeat("[", Many)));
        yield return ("B040", "63 lists in each other in an unknown member", Beside("x", Repeat("[", 63) + Repeat("]", 63)));
        yield return ("B041", "70 lists in each other in an unknown member", Beside("x", Repeat("[", 70) + Repeat("]", 70)));
        yield return ("B042", "a title of 5 MB", Swap("An invented case", new string('x', 5_000_000)));
        yield return ("B043", "a title of 500,000 escapes", Swap("An invented case", Repeat("\\u0041", 500_000)));
        yield return ("B044", "a list of 1,000,000 zeros in an unknown member", Beside("x", "[" + Repeat("0,", 999_999) + "0]"));
        yield return ("B045", "100,000 unknown members", Beside("u", "0," + string.Join(',', Enumerable.Range(1, Many).Select(i => $"\"u{i.ToString(CultureInfo.InvariantCulture)}\":0"))));
        yield return ("B046", "50,000 unknown members of one name", Beside("u", "0" + Repeat(",\"u\":0", 49_999)));
        yield return ("B047", "the id twice, alike", Swap(Id, Id + "," + Id));
        yield return ("B048", "the id twice, otherwise", Swap(Id, Id + ",\"id\":\"urn:x-test:2\""));
        yield return ("B049", "the id twice, once escaped", Swap(Id, Id + ",\"\\u0069d\":\"urn:x-test:2\""));
        yield return ("B050", "`ID` beside `id`", Beside("ID", "\"urn:x-test:2\""));
        yield return ("B051", "the level of the marking twice, the second lower", Swap(Level, Level + ",\"level\":\"clear\""));
        yield return ("B052", "an unknown member of the file", Beside("zzUnknown", "[1,{\"a\":null}]"));
        yield return ("B053", "`$type`", Beside("$type", "\"System.Diagnostics.Process\""));
        yield return ("B054", "`$ref` and `$id`", Beside("$id", "\"1\",\"$ref\":\"1\""));
        yield return ("B055", "`__proto__`", Beside("__proto__", "{\"isAdmin\":true}"));
        yield return ("B056", "no id", Swap(Id + ",", string.Empty));
        yield return ("B057", "null for the id", Swap(Id, "\"id\":null"));
        yield return ("B058", "a number for the id", Swap(Id, "\"id\":1"));
        yield return ("B059", "an empty id", Swap(Id, "\"id\":\"\""));
        yield return ("B060", "a blank id", Swap(Id, "\"id\":\"  \""));
        yield return ("B061", "an object for a text", Swap(Title, "\"en\":{\"en\":\"x\"}"));
        yield return ("B062", "a list for a text", Swap(Title, "\"en\":[\"x\"]"));
        yield return ("B063", "an object for a list", Swap(Persons, "\"persons\":{}"));
        yield return ("B064", "null in a list", Swap(Persons, "\"persons\":[null]"));
        yield return ("B065", "null for a list", Swap(Persons, "\"persons\":null"));
        yield return ("B066", "a string in a list of objects", Swap(Persons, "\"persons\":[\"person/p1\"]"));
        yield return ("B067", "an unknown code of a closed list", Swap(Level, "\"level\":\"violet\""));
        yield return ("B068", "a number for a code", Swap(Level, "\"level\":0"));
        yield return ("B069", "a number as a string for a code", Swap(Level, "\"level\":\"0\""));
        yield return ("B070", "two codes in one string", Swap(Level, "\"level\":\"amber, green\""));
        yield return ("B071", "a code in capitals", Swap(Level, "\"level\":\"AMBER\""));
        (string Shown, string Number)[] numbers =
        [
            ("1e400", "1e400"), ("-1e400", "-1e400"), ("1e-400", "1e-400"), ("9223372036854775808", "9223372036854775808"),
            ("9007199254740993", "9007199254740993"), ("111… (100,000 digits)", new string('1', 100_000)), ("-0", "-0"), ("1.0", "1.0"),
        ];
        for (var i = 0; i < numbers.Length; i++)
        {
            yield return ($"B{72 + i:000}", $"`{numbers[i].Shown}` for a whole number", Swap(Years, "\"years\":" + numbers[i].Number));
        }
    }

    private static IEnumerable<(string Line, string What, byte[] Bytes)> Dates()
    {
        string[] dates =
        [
            "2021-02-30", "1900-02-29", "2021-13-01", "0000-00-00", "2021-00", "2016--01-15", "20210230", "31/12/2020", "12/31/2020", "2021-W05",
            "2021-060", "2020-01-01T25:00:00Z", "2020-01-01T23:59:60Z", "2020-01-01T10:00", "20xx", "circa 1990", "1990s", "unknown", "", " 2020",
            "2020 ", "٢٠٢٠-٠١-٠١", "２０２０", "2020–01–01", "2020-01-01/2019-01-01", "2951-08-24", "2563-01-01", "1441-09-01", "Y170000002", "[..2020]",
            "2020-XX-15", "1985-04-12?/..", "-0000", "99999999999999999999", "Y999999999999999999999999999", "2020-01-01~~~~~~~~~~~~~~~~~~",
        ];
        for (var i = 0; i < dates.Length; i++)
        {
            yield return ($"D{122 + i:000}", dates[i].Length == 0 ? "an empty string for a date" : $"`{dates[i]}` for a date", Swap(Born, $"\"on\":\"{dates[i]}\""));
        }

        yield return ("D158", "a number for a date", Swap(Born, "\"on\":1990"));
        yield return ("D159", "an object of other members for a date", Swap(Born, "\"on\":{\"year\":1990}"));
        yield return ("D160", "null for a date", Swap(Born, "\"on\":null"));
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Swap(string old, string replacement) =>
        Sound.Contains(old, StringComparison.Ordinal) ? Utf8(Sound.Replace(old, replacement, StringComparison.Ordinal)) : throw new InvalidOperationException(old);

    private static byte[] Beside(string name, string value) => Utf8($"{Sound[..^1]},\"{name}\":{value}}}");

    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();

    private static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(bytes);
        }

        return packed.ToArray();
    }
}
