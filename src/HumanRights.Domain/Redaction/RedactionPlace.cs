namespace HumanRights.Domain.Redaction;

/// <summary>A place in the case file that was to be redacted. It is told to the compilers alone.</summary>
/// <param name="Record">The id of the record; empty for the file itself.</param>
/// <param name="Item">The key of the innermost part, or null.</param>
/// <param name="Field">The member, or names joined by <c>/</c>, inside that part or record.</param>
public readonly record struct RedactionPlace(string Record, string? Item, string Field);
