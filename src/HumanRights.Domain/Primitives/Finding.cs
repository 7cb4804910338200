namespace HumanRights.Domain.Primitives;

/// <summary>
/// One thing noticed while reading or validating. It carries no prose and no value of the file: its text comes
/// from the rule catalogue in the reader's language.
/// </summary>
public sealed record Finding
{
    /// <summary>The permanent number of the rule, for example <c>HRD1707</c>; rules of consumers use their own prefix.</summary>
    public required string RuleId { get; init; }

    /// <summary>How serious it is.</summary>
    public required Severity Severity { get; init; }

    /// <summary>What it is about; absent for reading findings.</summary>
    public FindingKind? Kind { get; init; }

    /// <summary>The reading layer; absent for findings of rules.</summary>
    public Layer? Layer { get; init; }

    /// <summary>The record, item and member concerned; absent for reading findings, which have only a place.</summary>
    public Target? Target { get; init; }

    /// <summary>
    /// The place as a JSON Pointer (RFC 6901) from the root of the document; empty for the root itself. A name that no member of this
    /// format could have is text of the file and stands as <c>?</c>; line and column tell its place.
    /// </summary>
    public required string Path { get; init; }

    /// <summary>The line of the first character, from 1; known for findings on bytes.</summary>
    public int? Line { get; init; }

    /// <summary>The column of the first character in UTF-16 units, from 1; known for findings on bytes.</summary>
    public int? Column { get; init; }

    /// <summary>
    /// What the message template needs: names of members, codes of closed lists, ids, counts, EDTF dates of public
    /// acts. Never names, prose or other protected values.
    /// </summary>
    public IReadOnlyList<string> Arguments
    {
        get => field ?? [];
        init => field = ValueList.Of(value, ordered: true);
    }

    /// <summary>Other places that belong to the same finding, such as the other side of a contradiction.</summary>
    public IReadOnlyList<Target> Related
    {
        get => field ?? [];
        init => field = ValueList.Of(value, ordered: true);
    }

    /// <summary>The rule, its severity and the place.</summary>
    /// <returns>For example <c>HRD1102 Error at /persons/0/birth</c>.</returns>
    public override string ToString() => $"{RuleId} {Severity} at {(Path.Length == 0 ? "the root" : Path)}";
}
