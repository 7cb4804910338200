namespace HumanRights.Domain.Redaction;

/// <summary>A place in the case file that was redacted, and what was done there; never what stood there. It is told to the compilers alone.</summary>
/// <param name="Record">The id of the record; empty for the file itself.</param>
/// <param name="Item">The key of the innermost part, or null.</param>
/// <param name="Field">The member, or names joined by <c>/</c>, inside that part or record; empty for the whole of it. The names of unknown members are not told.</param>
/// <param name="Rule">What was done.</param>
public readonly record struct WithheldPlace(string Record, string? Item, string Field, Withheld Rule);
