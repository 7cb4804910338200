using System.Globalization;
using System.Text;

namespace HumanRights.Domain.Cli.Output;

/// <summary>Makes characters visible that could move the cursor, turn the direction of a line or hide in it.</summary>
/// <remarks>Names of files and of unknown members come from strangers; a terminal obeys control characters.</remarks>
internal static class Visible
{
    internal static string Text(string text)
    {
        if (!text.Any(IsHidden))
        {
            return text;
        }

        var visible = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            if (IsHidden(c))
            {
                visible.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            }
            else
            {
                visible.Append(c);
            }
        }

        return visible.ToString();
    }

    private static bool IsHidden(char c) => c >= '\u007F' || c < ' '
        ? CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        : false;
}
