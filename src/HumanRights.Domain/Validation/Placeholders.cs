namespace HumanRights.Domain.Validation;

/// <summary>Message templates: <c>[ Perhaps {0} was meant.]</c> in brackets is said only when its argument is there.</summary>
internal static class Placeholders
{
    internal static string Drop(string text)
    {
        var open = text.IndexOf('[', StringComparison.Ordinal);
        while (open >= 0)
        {
            var close = text.IndexOf(']', open);
            if (close < 0)
            {
                break;
            }

            var part = text[(open + 1)..close];
            text = text[..open] + (part.Contains('{', StringComparison.Ordinal) ? string.Empty : part) + text[(close + 1)..];
            open = text.IndexOf('[', StringComparison.Ordinal);
        }

        return text;
    }
}
