namespace HumanRights.Domain.Primitives;

/// <summary>What a structural rule says about groups of members.</summary>
public enum MemberRuleKind
{
    /// <summary>Exactly one group is given.</summary>
    ExactlyOne = 1,

    /// <summary>One group is given, or none.</summary>
    AtMostOne = 2,

    /// <summary>One group or more is given.</summary>
    AtLeastOne = 3,

    /// <summary>The first member is given only together with the second.</summary>
    Needs = 4,
}
