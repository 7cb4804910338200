namespace HumanRights.Domain.Fuzz;

/// <summary>The library threw nothing, and yet did not keep what it promises.</summary>
internal sealed class BrokenPromiseException : InvalidOperationException
{
    /// <summary>A promise that is not named.</summary>
    public BrokenPromiseException()
    {
    }

    /// <summary>A promise that was not kept.</summary>
    /// <param name="promise">Which.</param>
    public BrokenPromiseException(string promise)
        : base(promise)
    {
    }

    /// <summary>A promise that was not kept because of something else.</summary>
    /// <param name="promise">Which.</param>
    /// <param name="innerException">Because of what.</param>
    public BrokenPromiseException(string promise, Exception innerException)
        : base(promise, innerException)
    {
    }
}
