using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using NodaTime;

namespace HumanRights.Domain.Validation;

/// <summary>What a rule may know while it looks, and where it reports.</summary>
public abstract class RuleContext
{
    private protected RuleContext(CaseFileIndex index, LocalDate asOf)
    {
        Index = index;
        AsOf = asOf;
    }

    /// <summary>The case file.</summary>
    public CaseFile File => Index.File;

    /// <summary>The case file's index.</summary>
    public CaseFileIndex Index { get; }

    /// <summary>The day for which the file is judged; rules never ask a clock.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The record that the walk is in; null outside records.</summary>
    public abstract Record? Record { get; }

    /// <summary>The innermost part that the walk is in; null outside parts.</summary>
    public abstract Part? Item { get; }

    /// <summary>The node that the walk stands at or in.</summary>
    public abstract DomainObject Node { get; }

    /// <summary>The member that the node, or the text, stands in; null at the root.</summary>
    public abstract MemberShape? Member { get; }

    /// <summary>Reports a finding where the walk stands.</summary>
    /// <param name="arguments">What the message needs: names of members, codes, ids, counts. Never names or prose.</param>
    public void Report(params IReadOnlyList<string> arguments) => Report(null, [], arguments);

    /// <summary>Reports a finding at a member of the node where the walk stands.</summary>
    /// <param name="field">The member's name on the wire; null for the node itself.</param>
    /// <param name="related">Other places that belong to it.</param>
    /// <param name="arguments">What the message needs: names of members, codes, ids, counts. Never names or prose.</param>
    public abstract void Report(string? field, IReadOnlyList<Target> related, params IReadOnlyList<string> arguments);
}
