using System.Text;
using System.Text.Json.Serialization;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Values;

/// <summary>Whose law applies: a country of ISO 3166-1 or one of its subdivisions of ISO 3166-2.</summary>
/// <remarks>International bodies use the reserved codes, such as EU and UN.</remarks>
[JsonConverter(typeof(TextValueJsonConverter<Jurisdiction>))]
public sealed class Jurisdiction : TextValue<Jurisdiction>, ITextValue<Jurisdiction>
{
    private const string Pattern = "[A-Z]{2}(-[A-Z0-9]{1,3})?";

    /// <summary>Takes a code.</summary>
    /// <param name="code">Two capital letters, or these, a hyphen and up to three letters or digits.</param>
    /// <exception cref="ArgumentException">The text is not of this form.</exception>
    public Jurisdiction(string code)
        : base(Checked(code))
    {
    }

    private Jurisdiction(ReadOnlySpan<byte> utf8)
        : base(Encoding.ASCII.GetString(utf8))
    {
    }

    static TextForm ITextValue<Jurisdiction>.Form { get; } = new(
        nameof(Jurisdiction),
        TextForm.Anchored(Pattern),
        "A country code of ISO 3166-1 or a subdivision code of ISO 3166-2.");

    ReadingFault ITextValue<Jurisdiction>.Notice => Notice;

    static ReadingFault ITextValue<Jurisdiction>.TryRead(ReadOnlySpan<byte> utf8, out Jurisdiction? value)
    {
        value = Fits(utf8) ? new Jurisdiction(utf8) : null;
        return value is null ? ReadingFault.PatternMismatch : ReadingFault.None;
    }

    private static string Checked(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return Fits(Encoding.UTF8.GetBytes(code)) ? code : throw new ArgumentException("Two capital letters, or these, a hyphen and up to three letters or digits.", nameof(code));
    }

    private static bool Fits(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length < 2 || !TextPatterns.IsUpper(utf8[0]) || !TextPatterns.IsUpper(utf8[1]))
        {
            return false;
        }

        if (utf8.Length == 2)
        {
            return true;
        }

        if (utf8.Length is < 4 or > 6 || utf8[2] != '-')
        {
            return false;
        }

        foreach (var c in utf8[3..])
        {
            if (!TextPatterns.IsUpper(c) && !TextPatterns.IsDigit(c))
            {
                return false;
            }
        }

        return true;
    }
}
