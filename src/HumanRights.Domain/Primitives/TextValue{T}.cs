using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace HumanRights.Domain.Primitives;

/// <summary>Parsing and equality, once for every kind of text value.</summary>
/// <typeparam name="TSelf">The kind of value.</typeparam>
/// <remarks>Two values are equal when they are of the same kind and spelled the same, unless the kind says otherwise.</remarks>
public abstract class TextValue<TSelf> : TextValue, IEquatable<TSelf>, ISpanParsable<TSelf>, IUtf8SpanParsable<TSelf>
    where TSelf : TextValue<TSelf>, ITextValue<TSelf>
{
    private const int LongestOnStack = 256;

    private protected TextValue(string text)
        : base(text)
    {
    }

    /// <summary>Whether two values are equal; two nulls are.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when equal.</returns>
    public static bool operator ==(TextValue<TSelf>? left, TextValue<TSelf>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when they differ.</returns>
    public static bool operator !=(TextValue<TSelf>? left, TextValue<TSelf>? right) => !(left == right);

    /// <summary>Reads a value.</summary>
    /// <param name="s">The text, exactly as it is written; no white space is trimmed.</param>
    /// <returns>The value.</returns>
    /// <exception cref="FormatException">The text is not of this form. The message never repeats the text.</exception>
    public static TSelf Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static TSelf Parse(ReadOnlySpan<char> s) => TryParse(s, out var value) ? value : throw NotOfThisForm();

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: the wire format has no culture.</param>
    public static TSelf Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc cref="Parse(string, IFormatProvider)"/>
    public static TSelf Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc cref="Parse(string, IFormatProvider)"/>
    public static TSelf Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) =>
        TryParse(utf8Text, out var value) ? value : throw NotOfThisForm();

    /// <summary>Reads a value without throwing.</summary>
    /// <param name="s">The text, or null.</param>
    /// <param name="result">The value, or null when the text is not of this form.</param>
    /// <returns>Whether the text is of this form.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, [NotNullWhen(true)] out TSelf? result)
    {
        result = null;
        return s is not null && TryParse(s.AsSpan(), out result);
    }

    /// <inheritdoc cref="TryParse(string, out TSelf)"/>
    public static bool TryParse(ReadOnlySpan<char> s, [NotNullWhen(true)] out TSelf? result)
    {
        // Every form is ASCII, so a longer transcoding is never needed and other characters simply do not fit.
        Span<byte> buffer = s.Length <= LongestOnStack ? stackalloc byte[LongestOnStack] : new byte[s.Length];
        if (Ascii.FromUtf16(s, buffer, out var written) != System.Buffers.OperationStatus.Done)
        {
            result = null;
            return false;
        }

        return TryParse(buffer[..written], out result);
    }

    /// <inheritdoc cref="TryParse(string, out TSelf)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, [NotNullWhen(true)] out TSelf? result) =>
        TSelf.TryRead(utf8Text, out result) == ReadingFault.None && result is not null;

    /// <inheritdoc cref="TryParse(string, out TSelf)"/>
    /// <param name="s">The text, or null.</param>
    /// <param name="provider">Not used: the wire format has no culture.</param>
    /// <param name="result">The value, or null when the text is not of this form.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out TSelf result) => TryParse(s, out result);

    /// <inheritdoc cref="TryParse(string, IFormatProvider, out TSelf)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out TSelf result) => TryParse(s, out result);

    /// <inheritdoc cref="TryParse(string, IFormatProvider, out TSelf)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, [MaybeNullWhen(false)] out TSelf result) => TryParse(utf8Text, out result);

    /// <inheritdoc/>
    public virtual bool Equals(TSelf? other) => ReferenceEquals(this, other) || (other is not null && string.Equals(Text, other.Text, StringComparison.Ordinal));

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as TSelf);

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    private static FormatException NotOfThisForm() => new($"The text is not a {typeof(TSelf).Name}.");
}
