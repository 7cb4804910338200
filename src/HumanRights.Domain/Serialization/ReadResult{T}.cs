using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Serialization;

/// <summary>What reading gave: the value and what was noticed, or only what was wrong.</summary>
/// <typeparam name="T">What was read.</typeparam>
/// <remarks>
/// There is no partial value: with one error among the findings <see cref="Value"/> is null, so nothing can be lost by
/// writing it back.
/// </remarks>
public sealed class ReadResult<T>
    where T : DomainObject
{
    internal ReadResult(T? value, IReadOnlyList<Finding> findings)
    {
        Value = value;
        Findings = findings;
    }

    /// <summary>What was read; null as soon as one finding is an error.</summary>
    public T? Value { get; }

    /// <summary>Everything noticed, in the order of the text.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Whether there is a value.</summary>
    public bool IsOk => Value is not null;

    /// <summary>The value, for callers who want an exception.</summary>
    /// <returns>The value.</returns>
    /// <exception cref="ReadException">A finding is an error. The exception carries the findings.</exception>
    public T Require() => Value ?? throw new ReadException(Findings);
}
