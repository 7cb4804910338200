using System.Text;
using System.Text.Json.Serialization;

namespace HumanRights.Domain.Primitives;

/// <summary>The key of a part, unique in its whole record at every depth. Opaque, like an id.</summary>
[JsonConverter(typeof(TextValueJsonConverter<PartKey>))]
public sealed class PartKey : TextValue<PartKey>, ITextValue<PartKey>
{
    /// <summary>Takes a key.</summary>
    /// <param name="key">Starts with a letter or digit; letters, digits, '.', '_' and '-'.</param>
    /// <exception cref="ArgumentException">The text is not of this form.</exception>
    public PartKey(string key)
        : base(Checked(key))
    {
    }

    private PartKey(ReadOnlySpan<byte> utf8)
        : base(Encoding.ASCII.GetString(utf8))
    {
    }

    static TextForm ITextValue<PartKey>.Form { get; } = new(
        nameof(PartKey),
        TextForm.Anchored(TextPatterns.Local),
        "The key of a part, unique in its whole record.");

    internal override bool LeadsSomewhere => true;

    ReadingFault ITextValue<PartKey>.Notice => Notice;

    static ReadingFault ITextValue<PartKey>.TryRead(ReadOnlySpan<byte> utf8, out PartKey? value)
    {
        value = TextPatterns.IsLocal(utf8) ? new PartKey(utf8) : null;
        return value is null ? ReadingFault.PatternMismatch : ReadingFault.None;
    }

    private static string Checked(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return TextPatterns.IsLocal(Encoding.UTF8.GetBytes(key)) ? key : throw new ArgumentException("A key starts with a letter or digit and has letters, digits, '.', '_' and '-' only.", nameof(key));
    }
}
