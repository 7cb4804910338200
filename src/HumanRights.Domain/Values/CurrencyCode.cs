using System.Text;
using System.Text.Json.Serialization;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Values;

/// <summary>A currency: three capital letters of ISO 4217.</summary>
/// <remarks>Currencies that are gone keep their old codes.</remarks>
[JsonConverter(typeof(TextValueJsonConverter<CurrencyCode>))]
public sealed class CurrencyCode : TextValue<CurrencyCode>, ITextValue<CurrencyCode>
{
    private const string Pattern = "[A-Z]{3}";

    /// <summary>Takes a code.</summary>
    /// <param name="code">Three capital letters.</param>
    /// <exception cref="ArgumentException">The text is not of this form.</exception>
    public CurrencyCode(string code)
        : base(Checked(code))
    {
    }

    private CurrencyCode(ReadOnlySpan<byte> utf8)
        : base(Encoding.ASCII.GetString(utf8))
    {
    }

    static TextForm ITextValue<CurrencyCode>.Form { get; } = new(
        nameof(CurrencyCode),
        TextForm.Anchored(Pattern),
        "A three-letter currency code of ISO 4217, in capitals.");

    ReadingFault ITextValue<CurrencyCode>.Notice => Notice;

    static ReadingFault ITextValue<CurrencyCode>.TryRead(ReadOnlySpan<byte> utf8, out CurrencyCode? value)
    {
        value = Fits(utf8) ? new CurrencyCode(utf8) : null;
        return value is null ? ReadingFault.PatternMismatch : ReadingFault.None;
    }

    private static string Checked(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return Fits(Encoding.UTF8.GetBytes(code)) ? code : throw new ArgumentException("Three capital letters.", nameof(code));
    }

    private static bool Fits(ReadOnlySpan<byte> utf8) => utf8.Length == 3 && TextPatterns.IsUpper(utf8[0]) && TextPatterns.IsUpper(utf8[1]) && TextPatterns.IsUpper(utf8[2]);
}
