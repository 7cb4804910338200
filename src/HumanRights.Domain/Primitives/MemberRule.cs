namespace HumanRights.Domain.Primitives;

/// <summary>A structural rule about which members of an object are given together.</summary>
public sealed class MemberRule
{
    internal MemberRule(MemberRuleKind kind, params IReadOnlyList<string>[] alternatives)
    {
        Kind = kind;
        Alternatives = alternatives;
    }

    /// <summary>What the rule says of its alternatives.</summary>
    public MemberRuleKind Kind { get; }

    /// <summary>
    /// The alternatives, each a group of member names that counts as given when one of them is present. For
    /// <see cref="MemberRuleKind.Needs"/>: the member, then the one that it needs.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<string>> Alternatives { get; }
}
