using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;

namespace HumanRights.Domain.Tests.Privacy;

/// <summary>The bytes under which a protected value could hide: cases, scripts, encodings.</summary>
internal static class Leaks
{
    internal static IEnumerable<byte[]> FormsOf(params string[] values)
    {
        foreach (var value in values)
        {
            var reversed = string.Join(' ', value.Split(' ').Reverse());
            foreach (var text in new[] { value, reversed, value.ToUpperInvariant(), value.ToLowerInvariant(), Slug(value, '-'), Slug(value, '_'), Slug(value, '+'), value.Replace(" ", string.Empty, StringComparison.Ordinal) }.Distinct(StringComparer.Ordinal))
            {
                yield return Encoding.UTF8.GetBytes(text);
                yield return Encoding.Unicode.GetBytes(text);
                yield return Encoding.BigEndianUnicode.GetBytes(text);
                yield return Encoding.ASCII.GetBytes(Convert.ToHexString(Encoding.UTF8.GetBytes(text)));
                yield return Encoding.ASCII.GetBytes(Convert.ToHexStringLower(Encoding.UTF8.GetBytes(text)));
                yield return Encoding.ASCII.GetBytes(JsonEncodedText.Encode(text).ToString());
                yield return Encoding.ASCII.GetBytes(Uri.EscapeDataString(text));
                yield return Encoding.UTF8.GetBytes(WebUtility.HtmlEncode(text));
                yield return Encoding.ASCII.GetBytes(string.Concat(text.Select(c => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"))));
                if (text.Length > 8)
                {
                    // Of Base64 the inner part is the same at every offset of three.
                    for (var shift = 0; shift < 3; shift++)
                    {
                        var packed = Convert.ToBase64String(Encoding.UTF8.GetBytes(new string('x', shift) + text));
                        yield return Encoding.ASCII.GetBytes(packed[4..^4]);
                    }
                }
            }
        }
    }

    private static string Slug(string text, char by) => text.ToLowerInvariant().Replace(' ', by);
}
