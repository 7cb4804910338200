using System.Text;
using System.Text.Json.Serialization;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Values;

/// <summary>A country or comparable entity: two capital letters of ISO 3166-1, reserved ones such as EU and UN included.</summary>
/// <remarks>Whether a code is assigned is for rules and country packs to say: assignments change.</remarks>
[JsonConverter(typeof(TextValueJsonConverter<CountryCode>))]
public sealed class CountryCode : TextValue<CountryCode>, ITextValue<CountryCode>
{
    private const string Pattern = "[A-Z]{2}";

    /// <summary>Takes a code.</summary>
    /// <param name="code">Two capital letters.</param>
    /// <exception cref="ArgumentException">The text is not of this form.</exception>
    public CountryCode(string code)
        : base(Checked(code))
    {
    }

    private CountryCode(ReadOnlySpan<byte> utf8)
        : base(Encoding.ASCII.GetString(utf8))
    {
    }

    static TextForm ITextValue<CountryCode>.Form { get; } = new(
        nameof(CountryCode),
        TextForm.Anchored(Pattern),
        "A two-letter country code of ISO 3166-1, in capitals.");

    ReadingFault ITextValue<CountryCode>.Notice => Notice;

    static ReadingFault ITextValue<CountryCode>.TryRead(ReadOnlySpan<byte> utf8, out CountryCode? value)
    {
        value = Fits(utf8) ? new CountryCode(utf8) : null;
        return value is null ? ReadingFault.PatternMismatch : ReadingFault.None;
    }

    private static string Checked(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return Fits(Encoding.UTF8.GetBytes(code)) ? code : throw new ArgumentException("Two capital letters.", nameof(code));
    }

    private static bool Fits(ReadOnlySpan<byte> utf8) => utf8.Length == 2 && TextPatterns.IsUpper(utf8[0]) && TextPatterns.IsUpper(utf8[1]);
}
