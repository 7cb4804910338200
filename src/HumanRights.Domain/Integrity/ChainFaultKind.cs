namespace HumanRights.Domain.Integrity;

/// <summary>What makes a chain of versions doubtful.</summary>
public enum ChainFaultKind
{
    /// <summary>A file that others replace is not among those given.</summary>
    Missing = 1,

    /// <summary>Two files replace the same one: they may say different things, and neither is the newest.</summary>
    Fork = 2,

    /// <summary>Files replace each other in a circle, so none is the newest.</summary>
    Cycle = 3,

    /// <summary>One file with one day says different things: somebody changed it without saying so.</summary>
    TwoContents = 4,

    /// <summary>A file is dated before the one that it replaces.</summary>
    Predates = 5,
}
