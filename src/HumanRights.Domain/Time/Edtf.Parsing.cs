using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace HumanRights.Domain.Time;

// The doors. Characters are brought to ASCII bytes first, so that every door ends in the one grammar over bytes.
public sealed partial class Edtf
{
    // Fixed, and without the input: the input may name a person.
    private const string NotAnExpression = "The text is not an EDTF expression.";

    /// <summary>Reads an expression from a string.</summary>
    /// <param name="s">The whole expression, without blanks around it.</param>
    /// <returns>The expression.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is no expression; the message does not repeat the text.</exception>
    public static Edtf Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, out Edtf? result) ? result : throw new FormatException(NotAnExpression);
    }

    /// <summary>Reads an expression from characters.</summary>
    /// <param name="s">The whole expression, without blanks around it.</param>
    /// <returns>The expression.</returns>
    /// <exception cref="FormatException">The text is no expression; the message does not repeat the text.</exception>
    public static Edtf Parse(ReadOnlySpan<char> s) =>
        TryParse(s, out Edtf? result) ? result : throw new FormatException(NotAnExpression);

    /// <summary>Reads an expression from UTF-8.</summary>
    /// <param name="utf8Text">The whole expression, without blanks around it.</param>
    /// <returns>The expression.</returns>
    /// <exception cref="FormatException">The text is no expression; the message does not repeat the text.</exception>
    public static Edtf Parse(ReadOnlySpan<byte> utf8Text) =>
        TryParse(utf8Text, out Edtf? result) ? result : throw new FormatException(NotAnExpression);

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">The whole expression, without blanks around it.</param>
    /// <param name="provider">Has no effect: EDTF has no culture.</param>
    public static Edtf Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    /// <param name="s">The whole expression, without blanks around it.</param>
    /// <param name="provider">Has no effect: EDTF has no culture.</param>
    public static Edtf Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc cref="Parse(ReadOnlySpan{byte})"/>
    /// <param name="utf8Text">The whole expression, without blanks around it.</param>
    /// <param name="provider">Has no effect: EDTF has no culture.</param>
    public static Edtf Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text);

    /// <summary>Reads an expression from a string, and never throws.</summary>
    /// <param name="s">The whole expression; null is none.</param>
    /// <param name="result">The expression, which keeps the string it was given; null when the method returns false.</param>
    /// <returns>True when the text is an expression.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, [NotNullWhen(true)] out Edtf? result)
    {
        if (s is not null && TryReadChars(s, out Reading reading))
        {
            result = new Edtf(s, in reading);
            return true;
        }

        result = null;
        return false;
    }

    /// <summary>Reads an expression from characters, and never throws.</summary>
    /// <param name="s">The whole expression.</param>
    /// <param name="result">The expression; null when the method returns false.</param>
    /// <returns>True when the text is an expression.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, [NotNullWhen(true)] out Edtf? result)
    {
        if (TryReadChars(s, out Reading reading))
        {
            result = new Edtf(s.ToString(), in reading);
            return true;
        }

        result = null;
        return false;
    }

    /// <summary>Reads an expression from UTF-8, and never throws.</summary>
    /// <param name="utf8">The whole expression; bytes that are no UTF-8 are refused like any other text.</param>
    /// <param name="result">The expression; null when the method returns false.</param>
    /// <returns>True when the text is an expression.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out Edtf? result)
    {
        if (TryReadBytes(utf8, out Reading reading))
        {
            // The grammar lets only ASCII through.
            result = new Edtf(Encoding.ASCII.GetString(utf8), in reading);
            return true;
        }

        result = null;
        return false;
    }

    /// <inheritdoc cref="TryParse(string?, out Edtf?)"/>
    /// <param name="s">The whole expression; null is none.</param>
    /// <param name="provider">Has no effect: EDTF has no culture.</param>
    /// <param name="result">The expression; null when the method returns false.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Edtf result) =>
        TryParse(s, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out Edtf?)"/>
    /// <param name="s">The whole expression.</param>
    /// <param name="provider">Has no effect: EDTF has no culture.</param>
    /// <param name="result">The expression; null when the method returns false.</param>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out Edtf result) =>
        TryParse(s, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{byte}, out Edtf?)"/>
    /// <param name="utf8Text">The whole expression; bytes that are no UTF-8 are refused like any other text.</param>
    /// <param name="provider">Has no effect: EDTF has no culture.</param>
    /// <param name="result">The expression; null when the method returns false.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, [MaybeNullWhen(false)] out Edtf result) =>
        TryParse(utf8Text, out result);

    private static bool TryReadChars(ReadOnlySpan<char> text, out Reading reading)
    {
        if (text.Length > MaxLength)
        {
            reading = default;
            return false;
        }

        Span<byte> bytes = stackalloc byte[text.Length];
        if (Ascii.FromUtf16(text, bytes, out _) != OperationStatus.Done)
        {
            reading = default;
            return false;
        }

        return TryReadBytes(bytes, out reading);
    }

    private static bool TryReadBytes(ReadOnlySpan<byte> text, out Reading reading)
    {
        if (text.Length > MaxLength)
        {
            reading = default;
            return false;
        }

        var grammar = new Grammar(text);
        return grammar.TryReadExpression(out reading);
    }
}
