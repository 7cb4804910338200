namespace HumanRights.Domain.Benchmarks.Serialization;

/// <summary>The sizes of document that a run measures, in units of 1,000 bytes, roughly.</summary>
internal static class Sizes
{
    internal static IReadOnlyList<int> Chosen { get; set; } = [40];
}
