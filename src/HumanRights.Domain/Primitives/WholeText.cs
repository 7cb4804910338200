namespace HumanRights.Domain.Primitives;

/// <summary>
/// Refuses strings that hold half a surrogate pair. The reader never gives one, and no JSON text can carry one: the
/// writer would put another character in its place without a word.
/// </summary>
internal static class WholeText
{
    internal static string Checked(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return IsWhole(text) ? text : throw new ArgumentException("The text holds half a surrogate pair, which JSON cannot carry.", nameof(text));
    }

    internal static ValueList<string>? Checked(ValueList<string>? texts)
    {
        foreach (var text in texts is null ? [] : texts.Items)
        {
            Checked(text);
        }

        return texts;
    }

    private static bool IsWhole(ReadOnlySpan<char> text)
    {
        // Most texts hold no surrogate at all, and that is found out many characters at a time.
        for (var at = text.IndexOfAnyInRange('\uD800', '\uDFFF'); at >= 0; at = text.IndexOfAnyInRange('\uD800', '\uDFFF'))
        {
            if (at + 1 == text.Length || !char.IsSurrogatePair(text[at], text[at + 1]))
            {
                return false;
            }

            text = text[(at + 2)..];
        }

        return true;
    }
}
