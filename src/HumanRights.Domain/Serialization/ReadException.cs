using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Serialization;

/// <summary>A text could not be read, and the caller asked for an exception. It names rules and places, no values.</summary>
public sealed class ReadException : Exception
{
    /// <summary>An exception without findings.</summary>
    public ReadException()
        : this("The text could not be read.")
    {
    }

    /// <summary>An exception without findings.</summary>
    /// <param name="message">What happened.</param>
    public ReadException(string message)
        : base(message)
    {
    }

    /// <summary>An exception without findings.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">Why.</param>
    public ReadException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal ReadException(IReadOnlyList<Finding> findings)
        : base(Describe(findings)) => Findings = findings;

    /// <summary>What was noticed; at least one of them is an error.</summary>
    public IReadOnlyList<Finding> Findings { get; } = [];

    private static string Describe(IReadOnlyList<Finding> findings)
    {
        var first = findings.First(f => f.Severity == Severity.Error);
        var errors = findings.Count(f => f.Severity == Severity.Error);
        return $"The text could not be read: {errors} error(s), first {first.RuleId} at line {first.Line}, column {first.Column}.";
    }
}
