using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using HumanRights.Domain.FsCheck.Inventing;
using HumanRights.Domain.FsCheck.Structure;

namespace HumanRights.Domain.FsCheck.Hostile;

/// <summary>One way to damage the bytes of a document.</summary>
internal sealed class Damage
{
    private static readonly byte[][] s_notUtf8 = [[0xFF], [0xC0, 0xAF], [0xE0, 0x80, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xC3], [0xE2, 0x82], [0x80], [0xF8, 0x88, 0x80, 0x80, 0x80]];

    private readonly Func<Dice, byte[], byte[]> _apply;

    private Damage(string name, Func<Dice, byte[], byte[]> apply)
    {
        Name = name;
        _apply = apply;
    }

    internal static Damage[] All { get; } =
    [
        new("truncated", static (dice, bytes) => bytes[..dice.Below(bytes.Length + 1)]),
        new("bit-flipped", static (dice, bytes) => With(bytes, copy => copy[dice.Below(copy.Length)] ^= (byte)(1 << dice.Below(8)))),
        new("byte-lost", static (dice, bytes) => dice.Below(Math.Max(1, bytes.Length)) is var at && bytes.Length > 0 ? [.. bytes[..at], .. bytes[(at + 1)..]] : bytes),
        new("bytes-swapped", static (dice, bytes) => With(bytes, copy => (copy[0], copy[^1]) = (copy[^1], copy[0]))),
        new("not-utf8", static (dice, bytes) => Inserted(bytes, InString(dice, bytes), dice.Of<byte[]>(s_notUtf8))),
        new("lone-surrogate", static (dice, bytes) => Inserted(bytes, InString(dice, bytes), Utf8(dice.Of("\\ud800", "\\udc00", "\\ud800\\ud800", "\\udfff\\ud83d")))),
        new("bad-escape", static (dice, bytes) => Inserted(bytes, InString(dice, bytes), Utf8(dice.Of("\\x41", "\\u12", "\\", "\\a", "\\u00g0")))),
        new("control-character", static (dice, bytes) => Inserted(bytes, InString(dice, bytes), [(byte)dice.Below(0x20)])),
        new("byte-order-mark", static (dice, bytes) => dice.OneIn(2) ? [0xEF, 0xBB, 0xBF, .. bytes] : Inserted(bytes, InString(dice, bytes), [0xEF, 0xBB, 0xBF])),
        new("utf-16", static (dice, bytes) => (dice.OneIn(2) ? Encoding.Unicode : Encoding.BigEndianUnicode).GetBytes(Encoding.UTF8.GetString(bytes))),
        new("compressed", static (_, bytes) => Compressed(bytes)),
        new("nothing", static (dice, _) => Utf8(dice.Of(string.Empty, " \r\n\t", "\0", "\uFEFF"))),
        new("another-root", static (dice, _) => Utf8(dice.Of("null", "[]", "\"x\"", "1", "true", "{}", "[{}]", "<html/>", "{\"id\":1}"))),
        new("trailing", static (dice, bytes) => [.. bytes, .. dice.Of<byte[]>(Utf8(" end"), Utf8(","), Utf8("}"), [0], Utf8("{}"), bytes)]),
        new("not-json", static (dice, bytes) => Member(bytes, "\"x\":" + dice.Of("NaN", "Infinity", "+1", "01", ".5", "1.", "0x10", "1e", "undefined", "'x'", "/* */1", "[1,]", "{\"a\":1,}", "//\n1"))),
        new("huge-number", static (dice, bytes) => Member(bytes, "\"x\":" + dice.Of("1e999999999", "-1e-999999999", new string('9', 100_000), "0." + new string('0', 100_000) + "1"))),
        new("duplicate-member", static (dice, bytes) => Member(bytes, dice.Of("\"id\":\"urn:x:2\"", "\"\\u0069d\":\"urn:x:2\"", "\"compiledOn\":\"2020-01-01\"", "\"x\":1,\"x\":2", "\"x\":{\"y\":1,\"\\u0079\":2}"))),
        new("deep", static (dice, bytes) => dice.Of(60, 64, 65, 1000, 100_000) is var depth && dice.OneIn(2)
            ? Member(bytes, "\"x\":" + new string('[', depth) + new string(']', dice.OneIn(2) ? depth : 0))
            : Member(bytes, "\"x\":" + string.Concat(Enumerable.Repeat("{\"a\":", depth)) + "1" + new string('}', depth))),
        new("long-name", static (dice, bytes) => Member(bytes, "\"" + new string('n', dice.Of(1000, 100_000)) + "\":1")),
        new("many-members", static (dice, bytes) => Member(bytes, string.Join(',', Enumerable.Range(0, 10_000).Select(static i => $"\"u{i}\":{i}")))),
        new("wrong-type", static (dice, bytes) => Exchanged(dice, bytes)),
        new("null", static (dice, bytes) => Exchanged(dice, bytes, "null")),
        new("empty-object", static (dice, bytes) => Exchanged(dice, bytes, "{}", "[]", "\"\"")),
        new("another-version", static (dice, bytes) => Replaced(bytes, "\"schemaVersion\":\"", "\"schemaVersion\":\"" + dice.Of("2.", "0.", "99999999999999999999.", "x", " ", "-"))),
        new("another-case", static (dice, bytes) => Replaced(bytes, dice.Of("\"id\":", "\"persons\":", "\"compiledOn\":"), dice.Of("\"ID\":", "\"Id\":", "\"id \":"))),
    ];

    internal string Name { get; }

    /// <summary>The bytes, damaged; empty ones stay as they are.</summary>
    internal byte[] To(Dice dice, byte[] bytes) => bytes.Length == 0 ? bytes : _apply(dice, bytes);

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] With(byte[] bytes, Action<byte[]> change)
    {
        byte[] copy = [.. bytes];
        change(copy);
        return copy;
    }

    private static byte[] Inserted(byte[] bytes, int at, byte[] what) => [.. bytes[..at], .. what, .. bytes[at..]];

    /// <summary>A place behind one of the quotation marks.</summary>
    private static int InString(Dice dice, byte[] bytes)
    {
        var marks = Enumerable.Range(0, bytes.Length).Where(i => bytes[i] == (byte)'"').ToArray();
        return marks.Length == 0 ? 0 : marks[dice.Below(marks.Length)] + 1;
    }

    /// <summary>A member more, before the others.</summary>
    private static byte[] Member(byte[] bytes, string member) => Array.IndexOf(bytes, (byte)'{') is >= 0 and var at ? Inserted(bytes, at + 1, Utf8(member + ",")) : Utf8("{" + member + "}");

    private static byte[] Replaced(byte[] bytes, string old, string other)
    {
        var at = bytes.AsSpan().IndexOf(Utf8(old));
        return at < 0 ? bytes : [.. bytes[..at], .. Utf8(other), .. bytes[(at + Utf8(old).Length)..]];
    }

    /// <summary>Another value somewhere in the document.</summary>
    private static byte[] Exchanged(Dice dice, byte[] bytes, params string[] values)
    {
        try
        {
            var root = JsonNode.Parse(bytes);
            var node = root;
            while (node is not null)
            {
                var below = node is JsonObject members ? [.. members.Select(static m => m.Value)] : node is JsonArray list ? list.ToArray() : [];
                if (below.Length == 0 || (node != root && dice.OneIn(3)))
                {
                    break;
                }

                node = dice.Of<JsonNode?>(below);
            }

            if (node is null || node == root)
            {
                return bytes;
            }

            node.ReplaceWith(JsonNode.Parse(values.Length > 0 ? dice.Of<string>(values) : dice.Of("1", "-1.5", "true", "\"x\"", "[]", "{}", "[[1]]", "{\"a\":{}}", "[null]")));
            return Utf8(JsonSpelling.Plain(root));
        }
        catch (Exception e) when (e is System.Text.Json.JsonException or ArgumentException or InvalidOperationException)
        {
            // Damaged already: no JSON, a name twice, or half a character.
            return bytes;
        }
    }

    private static byte[] Compressed(byte[] bytes)
    {
        using var result = new MemoryStream();
        using (var gzip = new GZipStream(result, CompressionLevel.Fastest))
        {
            gzip.Write(bytes);
        }

        return result.ToArray();
    }
}
