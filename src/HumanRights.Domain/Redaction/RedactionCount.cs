namespace HumanRights.Domain.Redaction;

/// <summary>How often one rule of redaction was applied in records of one kind.</summary>
/// <param name="Rule">What was done.</param>
/// <param name="Kind">The kind of record, as it is written in ids, for example <c>person</c>; <c>case-file</c> for the file itself.</param>
/// <param name="Count">How often.</param>
public readonly record struct RedactionCount(Withheld Rule, string Kind, int Count);
