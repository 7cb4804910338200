using System.Buffers;
using System.Text;
using System.Text.Json.Serialization;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Values;

/// <summary>The hash of some bytes: the algorithm's name and the digest in lower-case hexadecimal, <c>sha-256:…</c>.</summary>
[JsonConverter(typeof(TextValueJsonConverter<ContentHash>))]
public sealed class ContentHash : TextValue<ContentHash>, ITextValue<ContentHash>
{
    private static readonly SearchValues<byte> s_hexadecimal = SearchValues.Create("0123456789abcdef"u8);

    /// <summary>Takes a hash.</summary>
    /// <param name="hash"><c>sha-256:</c> and 64 hexadecimal digits, or <c>sha-512:</c> and 128, in lower case.</param>
    /// <exception cref="ArgumentException">The text is not of this form.</exception>
    public ContentHash(string hash)
        : base(Checked(hash))
    {
    }

    private ContentHash(ReadOnlySpan<byte> utf8)
        : base(Encoding.ASCII.GetString(utf8))
    {
    }

    static TextForm ITextValue<ContentHash>.Form { get; } = new(
        nameof(ContentHash),
        TextForm.Anchored("(sha-256:[0-9a-f]{64}|sha-512:[0-9a-f]{128})"),
        "A hash: the algorithm's name and the digest in lower-case hexadecimal.");

    ReadingFault ITextValue<ContentHash>.Notice => Notice;

    static ReadingFault ITextValue<ContentHash>.TryRead(ReadOnlySpan<byte> utf8, out ContentHash? value)
    {
        value = Fits(utf8) ? new ContentHash(utf8) : null;
        return value is null ? ReadingFault.PatternMismatch : ReadingFault.None;
    }

    private static bool Fits(ReadOnlySpan<byte> utf8) =>
        ((utf8.Length == 72 && utf8.StartsWith("sha-256:"u8)) || (utf8.Length == 136 && utf8.StartsWith("sha-512:"u8)))
        && utf8[8..].IndexOfAnyExcept(s_hexadecimal) < 0;

    private static string Checked(string hash)
    {
        ArgumentNullException.ThrowIfNull(hash);
        return Fits(Encoding.UTF8.GetBytes(hash)) ? hash : throw new ArgumentException("A hash is 'sha-256:' or 'sha-512:' and its digest in lower-case hexadecimal.", nameof(hash));
    }
}
