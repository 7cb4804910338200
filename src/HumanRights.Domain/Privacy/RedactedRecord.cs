namespace HumanRights.Domain.Privacy;

/// <summary>What becomes of one record in a publication.</summary>
/// <param name="Record">The id of the record in the case file that was redacted.</param>
/// <param name="Outcome">Whether the audience sees it.</param>
public readonly record struct RedactedRecord(string Record, RedactionOutcome Outcome);
