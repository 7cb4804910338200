using System.Text;
using System.Text.Json.Serialization;

namespace HumanRights.Domain.Primitives;

/// <summary>The way from an item to one of its members: member names joined by <c>/</c>, never through a list.</summary>
[JsonConverter(typeof(TextValueJsonConverter<FieldPath>))]
public sealed class FieldPath : TextValue<FieldPath>, ITextValue<FieldPath>
{
    /// <summary>Takes a path such as <c>birth/on</c>.</summary>
    /// <param name="path">Member names as they are written in JSON, joined by <c>/</c>.</param>
    /// <exception cref="ArgumentException">The text is not of this form.</exception>
    public FieldPath(string path)
        : base(Checked(path))
    {
    }

    private FieldPath(ReadOnlySpan<byte> utf8)
        : base(Encoding.ASCII.GetString(utf8))
    {
    }

    static TextForm ITextValue<FieldPath>.Form { get; } = new(
        nameof(FieldPath),
        TextForm.Anchored(TextPatterns.FieldPath),
        "Member names joined by a slash, from an item down to one of its fields, never through a list.");

    internal override bool LeadsSomewhere => true;

    ReadingFault ITextValue<FieldPath>.Notice => Notice;

    static ReadingFault ITextValue<FieldPath>.TryRead(ReadOnlySpan<byte> utf8, out FieldPath? value)
    {
        value = TextPatterns.IsFieldPath(utf8) ? new FieldPath(utf8) : null;
        return value is null ? ReadingFault.PatternMismatch : ReadingFault.None;
    }

    private static string Checked(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return TextPatterns.IsFieldPath(Encoding.UTF8.GetBytes(path)) ? path : throw new ArgumentException("A field path is member names joined by '/'.", nameof(path));
    }
}
