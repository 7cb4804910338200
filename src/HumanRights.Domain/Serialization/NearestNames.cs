using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Serialization;

/// <summary>Finds the known member that a misspelt one was probably meant to be.</summary>
internal static class NearestNames
{
    private const int LongestName = 40;

    internal static string? Of(string name, ObjectShape shape)
    {
        if (name.Length > LongestName)
        {
            return null;
        }

        // Up to a third of the letters may be wrong; case never counts.
        var limit = Math.Max(1, name.Length / 3);
        string? nearest = null;
        foreach (var member in shape.Members)
        {
            if (Math.Abs(member.Name.Length - name.Length) <= limit && Distance(name, member.Name) is var distance && distance <= limit)
            {
                limit = distance - 1;
                nearest = member.Name;
                if (limit < 0)
                {
                    break;
                }
            }
        }

        return nearest;
    }

    /// <summary>Letters to insert, drop, replace, or swap with a neighbour.</summary>
    private static int Distance(string left, string right)
    {
        Span<int> before = stackalloc int[right.Length + 1];
        Span<int> previous = stackalloc int[right.Length + 1];
        Span<int> current = stackalloc int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            previous[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var same = char.ToLowerInvariant(left[i - 1]) == char.ToLowerInvariant(right[j - 1]);
                current[j] = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    current[j] = Math.Min(current[j], before[j - 2] + 1);
                }
            }

            var unused = before;
            before = previous;
            previous = current;
            current = unused;
        }

        return previous[right.Length];
    }
}
