using System.Text;

namespace HumanRights.Domain.Validation;

/// <summary>Message templates: <c>{0}</c> stands for an argument; <c>[ Perhaps {0} was meant.]</c> in brackets is said only when its arguments are there.</summary>
internal static class Placeholders
{
    /// <summary>Puts the arguments in, in one pass: what stands in an argument is never taken for a part of the template.</summary>
    internal static string Fill(string template, IReadOnlyList<string> arguments)
    {
        var text = new StringBuilder();
        for (var i = 0; i < template.Length; i++)
        {
            if (template[i] == '[' && template.IndexOf(']', i) is > 0 and var close)
            {
                var part = template[(i + 1)..close];
                if (TryFill(part, arguments, out var filled))
                {
                    text.Append(filled);
                }

                i = close;
            }
            else if (ArgumentAt(template, i) is >= 0 and var number)
            {
                text.Append(number < arguments.Count ? arguments[number] : template[i..(i + 3)]);
                i += 2;
            }
            else
            {
                text.Append(template[i]);
            }
        }

        return text.ToString();
    }

    private static bool TryFill(string part, IReadOnlyList<string> arguments, out string filled)
    {
        for (var i = 0; i < part.Length; i++)
        {
            if (ArgumentAt(part, i) >= arguments.Count)
            {
                filled = string.Empty;
                return false;
            }
        }

        filled = Fill(part, arguments);
        return true;
    }

    /// <summary>The number of the argument that <c>{n}</c> at this place asks for, or -1.</summary>
    private static int ArgumentAt(string template, int i) =>
        template[i] == '{' && i + 2 < template.Length && char.IsAsciiDigit(template[i + 1]) && template[i + 2] == '}' ? template[i + 1] - '0' : -1;
}
