using System.Globalization;

namespace HumanRights.Domain.Validation;

/// <summary>Orders JSON Pointers step by step, numbers by value, so that item 10 stands after item 9.</summary>
internal sealed class PointerOrder : IComparer<string>
{
    internal static PointerOrder Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        var left = x.AsSpan();
        var right = y.AsSpan();
        while (true)
        {
            var (leftEnd, rightEnd) = (left.IndexOf('/'), right.IndexOf('/'));
            var order = CompareSteps(leftEnd < 0 ? left : left[..leftEnd], rightEnd < 0 ? right : right[..rightEnd]);
            if (order != 0)
            {
                return order;
            }

            // Equal as far as the shorter one goes; the shorter one stands first.
            if (leftEnd < 0 || rightEnd < 0)
            {
                return (leftEnd < 0 ? 0 : 1) - (rightEnd < 0 ? 0 : 1);
            }

            left = left[(leftEnd + 1)..];
            right = right[(rightEnd + 1)..];
        }
    }

    private static int CompareSteps(ReadOnlySpan<char> left, ReadOnlySpan<char> right) =>
        int.TryParse(left, NumberStyles.None, CultureInfo.InvariantCulture, out var a) && int.TryParse(right, NumberStyles.None, CultureInfo.InvariantCulture, out var b)
            ? a.CompareTo(b)
            : left.SequenceCompareTo(right);
}
