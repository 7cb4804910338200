namespace HumanRights.Domain.Fuzz;

/// <summary>The library threw nothing, and yet did not keep what it promises.</summary>
internal sealed class BrokenPromiseException(string promise) : InvalidOperationException(promise);
