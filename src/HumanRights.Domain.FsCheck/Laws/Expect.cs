namespace HumanRights.Domain.FsCheck;

/// <summary>How a law says that it does not hold. What is shown was generated; nothing real can be in it.</summary>
internal static class Expect
{
    internal static void That(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new InvalidOperationException(otherwise);
        }
    }

    internal static void Same<T>(T expected, T actual, string otherwise) => That(EqualityComparer<T>.Default.Equals(expected, actual), otherwise);

    internal static void SameBytes(ReadOnlySpan<byte> expected, ReadOnlySpan<byte> actual, string otherwise)
    {
        var at = expected.CommonPrefixLength(actual);
        if (at < expected.Length || at < actual.Length)
        {
            throw new InvalidOperationException($"{otherwise} From byte {at.ToString(System.Globalization.CultureInfo.InvariantCulture)}: {Around(expected, at)} and {Around(actual, at)}.");
        }
    }

    private static string Around(ReadOnlySpan<byte> bytes, int at) => System.Text.Encoding.UTF8.GetString(bytes[Math.Max(0, at - 40)..Math.Min(bytes.Length, at + 40)]);
}
