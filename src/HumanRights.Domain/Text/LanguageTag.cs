using System.Text;
using System.Text.Json.Serialization;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Text;

/// <summary>A BCP 47 language tag, with a script where the language is written in several: <c>ru</c>, <c>ru-Latn</c>, <c>kk-Cyrl</c>, <c>und</c>.</summary>
[JsonConverter(typeof(TextValueJsonConverter<LanguageTag>))]
public sealed class LanguageTag : TextValue<LanguageTag>, ITextValue<LanguageTag>
{
    /// <summary>Takes a tag.</summary>
    /// <param name="tag">A primary subtag in lower case, then subtags of letters and digits joined by hyphens.</param>
    /// <exception cref="ArgumentException">The text is not of this form.</exception>
    public LanguageTag(string tag)
        : base(Checked(tag))
    {
    }

    private LanguageTag(ReadOnlySpan<byte> utf8)
        : base(Encoding.ASCII.GetString(utf8))
    {
    }

    static TextForm ITextValue<LanguageTag>.Form { get; } = new(
        nameof(LanguageTag),
        TextForm.Anchored(TextPatterns.Language),
        "A BCP 47 language tag, with a script where the language is written in several.");

    ReadingFault ITextValue<LanguageTag>.Notice => Notice;

    static ReadingFault ITextValue<LanguageTag>.TryRead(ReadOnlySpan<byte> utf8, out LanguageTag? value)
    {
        value = TextPatterns.IsLanguage(utf8) ? new LanguageTag(utf8) : null;
        return value is null ? ReadingFault.PatternMismatch : ReadingFault.None;
    }

    private static string Checked(string tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        return TextPatterns.IsLanguage(Encoding.UTF8.GetBytes(tag)) ? tag : throw new ArgumentException("A language tag starts with a language in lower case, such as 'ru' or 'ru-Latn'.", nameof(tag));
    }
}
