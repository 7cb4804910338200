using HumanRights.Domain.Primitives;
using HumanRights.Domain.Text;
using HumanRights.Domain.Values;

namespace HumanRights.Domain.Common;

/// <summary>What every record carries.</summary>
public abstract partial record Record : DomainObject
{
    private protected Record()
    {
    }

    /// <summary>Numbers under which the record is known elsewhere.</summary>
    public partial IReadOnlyList<Identifier> Identifiers { get; init; }

    /// <summary>A short handle of the compiler's own, for lists; never a name.</summary>
    public partial LocalizedText? Label { get; init; }

    /// <summary>Where the record as a whole is said.</summary>
    [Trailing]
    public partial IReadOnlyList<Citation> Citations { get; init; }

    /// <summary>How far it, or things in it, may be shared.</summary>
    [Trailing]
    public partial IReadOnlyList<Marking> Markings { get; init; }

    /// <summary>Remarks of the compiler.</summary>
    [Trailing]
    public partial IReadOnlyList<Note> Notes { get; init; }

    /// <summary>Why properties of the record are missing.</summary>
    [Trailing]
    public partial AbsenceMap? Absent { get; init; }

    /// <summary>How many such things this record stands for, when they are not on file one by one.</summary>
    [Trailing]
    public partial Quantity? Count { get; init; }

    /// <summary>The id of the record, whatever its kind.</summary>
    public abstract IRecordId RecordId { get; }

    private protected sealed override string Handle => RecordId.Text;
}
