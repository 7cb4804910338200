namespace HumanRights.Domain.Integrity;

/// <summary>Something that makes a chain of versions doubtful.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">The case file that it is about: the one that is missing, is replaced twice, lies in the circle, has two contents, or is dated too early.</param>
/// <param name="Versions">The versions that show it, in the order of the chain; never empty.</param>
public sealed record ChainFault(ChainFaultKind Kind, CaseFileId Id, IReadOnlyList<FileVersion> Versions);
