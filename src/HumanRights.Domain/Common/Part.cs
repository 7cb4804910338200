using HumanRights.Domain.Primitives;
using HumanRights.Domain.Values;

namespace HumanRights.Domain.Common;

/// <summary>An object in a list inside a record, with a key of its own.</summary>
/// <remarks>A part without citations stands on its record's.</remarks>
public abstract partial record Part : DomainObject
{
    private protected Part()
    {
    }

    /// <summary>The key, unique in the whole record at every depth.</summary>
    public required partial PartKey Key { get; init; }

    /// <summary>Where the part is said; without any it stands on its record's citations.</summary>
    [Trailing]
    public partial IReadOnlyList<Citation> Citations { get; init; }

    /// <summary>Why properties of the part are missing.</summary>
    [Trailing]
    public partial AbsenceMap? Absent { get; init; }

    /// <summary>Numbers under which the part is known elsewhere.</summary>
    [Trailing]
    public partial IReadOnlyList<Identifier> Identifiers { get; init; }

    /// <summary>How many such things this one stands for, when they are not on file one by one.</summary>
    [Trailing]
    public partial Quantity? Count { get; init; }

    private protected sealed override string Handle => Key.Text;
}
