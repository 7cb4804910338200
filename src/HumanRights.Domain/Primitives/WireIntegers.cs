namespace HumanRights.Domain.Primitives;

/// <summary>Whole numbers on the wire lie within ±(2^53−1), so that every JSON reader keeps them.</summary>
internal static class WireIntegers
{
    internal static long Checked(long number, long minimum) =>
        number >= minimum && number <= JsonReading.LargestInteger
            ? number
            : throw new ArgumentOutOfRangeException(nameof(number), "The number is below the minimum or beyond 2^53-1.");
}
