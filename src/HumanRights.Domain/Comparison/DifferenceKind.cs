namespace HumanRights.Domain.Comparison;

/// <summary>What became of something between one case file and another.</summary>
public enum DifferenceKind
{
    /// <summary>It is in the second alone.</summary>
    Added = 1,

    /// <summary>It is in the first alone.</summary>
    Removed = 2,

    /// <summary>It is in both and says something else.</summary>
    Changed = 3,
}
