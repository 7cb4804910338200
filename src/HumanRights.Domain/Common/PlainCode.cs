using System.Text;
using System.Text.Json.Serialization;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Common;

/// <summary>A code whose codelist is told by the field that it is given for.</summary>
[JsonConverter(typeof(TextValueJsonConverter<PlainCode>))]
public sealed class PlainCode : TextValue<PlainCode>, ITextValue<PlainCode>
{
    /// <summary>Takes a code.</summary>
    /// <param name="code">Lower-case words joined by hyphens or points, with a country prefix or none.</param>
    /// <exception cref="ArgumentException">The text is not of this form.</exception>
    public PlainCode(string code)
        : base(Checked(code))
    {
    }

    private PlainCode(ReadOnlySpan<byte> utf8)
        : base(Encoding.ASCII.GetString(utf8))
    {
    }

    static TextForm ITextValue<PlainCode>.Form { get; } = new(
        nameof(PlainCode),
        TextForm.Anchored(TextPatterns.Code),
        "A code of the codelist of the field that it is given for.");

    ReadingFault ITextValue<PlainCode>.Notice => Notice;

    static ReadingFault ITextValue<PlainCode>.TryRead(ReadOnlySpan<byte> utf8, out PlainCode? value)
    {
        value = TextPatterns.IsCode(utf8) ? new PlainCode(utf8) : null;
        return value is null ? ReadingFault.PatternMismatch : ReadingFault.None;
    }

    private static string Checked(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return TextPatterns.IsCode(Encoding.UTF8.GetBytes(code)) ? code : throw new ArgumentException("A code is lower-case words joined by hyphens or points.", nameof(code));
    }
}
