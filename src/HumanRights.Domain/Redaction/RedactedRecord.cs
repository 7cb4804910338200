namespace HumanRights.Domain.Redaction;

/// <summary>What becomes of one record in a publication.</summary>
/// <param name="Record">The id of the record in the case file that was redacted.</param>
/// <param name="Outcome">Whether the audience sees it.</param>
/// <param name="PublishedAs">
/// The id under which the publication has it; null where it has not, or where a name in a text stopped the redaction before ids were
/// given. It joins the publication to the case file again: whoever has it knows who is meant. Keep it where the case file is
/// kept, or nowhere.
/// </param>
public readonly record struct RedactedRecord(string Record, RedactionOutcome Outcome, string? PublishedAs)
{
    /// <summary>What becomes of the record, without the id under which it is published.</summary>
    /// <returns>For example <c>person/p1 Published</c>.</returns>
    public override string ToString() => $"{Record} {Outcome}";
}
