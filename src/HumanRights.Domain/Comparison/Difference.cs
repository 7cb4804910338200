using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Comparison;

/// <summary>One difference between two case files: a record, a part or a member. It tells places only; what stands there is in the files.</summary>
/// <remarks>A name that no member of this format could have is text of the file and stands as <c>?</c>.</remarks>
public sealed record Difference
{
    /// <summary>Whether it was added, removed or changed.</summary>
    public required DifferenceKind Kind { get; init; }

    /// <summary>The record; null for members of the case file itself.</summary>
    public RecordRef? Record { get; init; }

    /// <summary>The innermost part with a key; null where the difference lies in the record itself.</summary>
    public PartKey? Item { get; init; }

    /// <summary>The member, or names joined by <c>/</c>, inside that part or record; null for the whole of it.</summary>
    public string? Field { get; init; }

    /// <summary>Where it stands in the first file, as a JSON Pointer; null when it was added.</summary>
    public string? Before { get; init; }

    /// <summary>Where it stands in the second file, as a JSON Pointer; null when it was removed.</summary>
    public string? After { get; init; }

    /// <summary>The kind and the place; never what stands there, which may be protected.</summary>
    /// <returns>For example <c>changed person/p1 #n1 preferred</c>.</returns>
    public override string ToString() =>
        string.Join(' ', new[] { Kind.ToString().ToLowerInvariant(), Record?.Text, Item is null ? null : "#" + Item.Text, Field }.OfType<string>());
}
