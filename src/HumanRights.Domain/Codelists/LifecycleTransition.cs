namespace HumanRights.Domain.Codelists;

/// <summary>One state that may follow another.</summary>
public sealed record LifecycleTransition
{
    /// <summary>The state before; null where a matter may begin with <see cref="To"/>, <c>any</c> where every state may come before.</summary>
    public string? From { get; init; }

    /// <summary>The state after.</summary>
    public required string To { get; init; }

    /// <summary>Under which circumstances, in English; empty when there is nothing to say.</summary>
    public required string Condition { get; init; }

    /// <summary>Both states.</summary>
    /// <returns>For example <c>lodged -> registered</c>.</returns>
    public override string ToString() => $"{From} -> {To}";
}
