using System.Text;
using System.Text.Json.Serialization;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain;

/// <summary>The id of a case file: an absolute URI of visible ASCII characters, such as <c>urn:uuid:…</c>. It need not lead anywhere.</summary>
[JsonConverter(typeof(TextValueJsonConverter<CaseFileId>))]
public sealed class CaseFileId : TextValue<CaseFileId>, ITextValue<CaseFileId>
{
    /// <summary>Takes a URI.</summary>
    /// <param name="uri">A scheme, a colon and at least one more visible ASCII character.</param>
    /// <exception cref="ArgumentException">The text is not of this form.</exception>
    public CaseFileId(string uri)
        : base(Checked(uri))
    {
    }

    private CaseFileId(ReadOnlySpan<byte> utf8)
        : base(Encoding.ASCII.GetString(utf8))
    {
    }

    static TextForm ITextValue<CaseFileId>.Form { get; } = new(
        nameof(CaseFileId),
        TextForm.Anchored("[A-Za-z][A-Za-z0-9+.-]*:[!-~]+"),
        "An absolute URI of visible ASCII characters.");

    ReadingFault ITextValue<CaseFileId>.Notice => Notice;

    static ReadingFault ITextValue<CaseFileId>.TryRead(ReadOnlySpan<byte> utf8, out CaseFileId? value)
    {
        value = Fits(utf8) ? new CaseFileId(utf8) : null;
        return value is null ? ReadingFault.PatternMismatch : ReadingFault.None;
    }

    private static bool Fits(ReadOnlySpan<byte> utf8)
    {
        var colon = utf8.IndexOf((byte)':');
        if (colon < 1 || colon == utf8.Length - 1 || !TextPatterns.IsLetter(utf8[0]))
        {
            return false;
        }

        foreach (var c in utf8[1..colon])
        {
            if (!TextPatterns.IsAlphanumeric(c) && c is not ((byte)'+' or (byte)'.' or (byte)'-'))
            {
                return false;
            }
        }

        return utf8[(colon + 1)..].IndexOfAnyExceptInRange((byte)'!', (byte)'~') < 0;
    }

    private static string Checked(string uri)
    {
        ArgumentNullException.ThrowIfNull(uri);
        return Fits(Encoding.UTF8.GetBytes(uri)) ? uri : throw new ArgumentException("A case file's id is an absolute URI of visible ASCII characters.", nameof(uri));
    }
}
