using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Integrity;

/// <summary>What came of checking one copy of a source. It says where the copy stands, never its title or address.</summary>
/// <param name="Source">Which source the copy is of.</param>
/// <param name="Copy">The key of the copy in it.</param>
/// <param name="State">What came of it.</param>
public readonly record struct CheckedCopy(SourceId Source, PartKey Copy, CopyState State);
