using System.Globalization;

namespace HumanRights.Domain.Validation;

/// <summary>Orders JSON Pointers step by step, numbers by value, so that item 10 stands after item 9.</summary>
internal sealed class PointerOrder : IComparer<string>
{
    internal static PointerOrder Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        var left = (x ?? string.Empty).Split('/');
        var right = (y ?? string.Empty).Split('/');
        for (var i = 0; i < Math.Min(left.Length, right.Length); i++)
        {
            var order = int.TryParse(left[i], NumberStyles.None, CultureInfo.InvariantCulture, out var a) && int.TryParse(right[i], NumberStyles.None, CultureInfo.InvariantCulture, out var b)
                ? a.CompareTo(b)
                : string.CompareOrdinal(left[i], right[i]);
            if (order != 0)
            {
                return order;
            }
        }

        return left.Length.CompareTo(right.Length);
    }
}
