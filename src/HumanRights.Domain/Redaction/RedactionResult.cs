using System.Diagnostics.CodeAnalysis;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Redaction;

/// <summary>A case file for an audience, or why there is none; and what was done. For the compilers: what it counts can say too much to others.</summary>
public sealed class RedactionResult
{
    internal RedactionResult(CaseFile? file, IReadOnlyList<RedactedRecord> records, RedactionLog log, IReadOnlyList<RedactionPlace> names, IReadOnlyList<Finding> errors)
    {
        File = file;
        Records = records;
        Counts = log.Counts();
        Places = log.Places();
        NamedAt = names;
        Errors = errors;
    }

    /// <summary>Whether there is something to publish.</summary>
    [MemberNotNullWhen(true, nameof(File))]
    public bool IsOk => File is not null;

    /// <summary>What the audience may see; null when the publication is refused.</summary>
    public CaseFile? File { get; }

    /// <summary>What becomes of each record, in the order of the case file; also where the publication is refused.</summary>
    public IReadOnlyList<RedactedRecord> Records { get; }

    /// <summary>What was withheld or changed, by rule and kind of record.</summary>
    public IReadOnlyList<RedactionCount> Counts { get; }

    /// <summary>
    /// Where something was withheld or changed, in the order of the case file; what was left over stands last. A place that several
    /// values share, such as citations in one record, stands as often.
    /// </summary>
    public IReadOnlyList<WithheldPlace> Places { get; }

    /// <summary>Texts marked as reviewed in which the name of somebody protected was found: the reason of a refusal. Never the name.</summary>
    public IReadOnlyList<RedactionPlace> NamedAt { get; }

    /// <summary>Errors that rules find in the result, each a reason of a refusal; their places are those of the result.</summary>
    public IReadOnlyList<Finding> Errors { get; }
}
