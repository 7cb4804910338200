namespace HumanRights.Domain.Fuzz;

/// <summary>An input that brought something down.</summary>
/// <param name="Target">Which part of the library.</param>
/// <param name="Number">The number of the input, from 0.</param>
/// <param name="What">What was thrown, and where.</param>
/// <param name="Length">How many bytes the input has.</param>
/// <param name="Smallest">The smallest input found that does the same.</param>
internal sealed record Failure(string Target, int Number, string What, int Length, string Smallest);
