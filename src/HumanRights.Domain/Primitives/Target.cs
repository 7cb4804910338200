using System.Text.Json.Serialization;

namespace HumanRights.Domain.Primitives;

/// <summary>
/// The only pointer: at a record, at an item in it, or at a field. Without <see cref="Record"/> it points into the
/// record that it stands in.
/// </summary>
/// <remarks>A field that ends at an object means everything in that object.</remarks>
[JsonConverter(typeof(RecordJsonConverter<Target>))]
public sealed partial record Target : DomainObject
{
    /// <summary>The record pointed at; absent for the record that the target stands in.</summary>
    public partial RecordRef? Record { get; init; }

    /// <summary>The key of a part of that record; absent for the record itself.</summary>
    public partial PartKey? Item { get; init; }

    /// <summary>A member of that item or record; absent for the whole of it.</summary>
    public partial FieldPath? Field { get; init; }

    /// <summary>Points at a whole record.</summary>
    /// <param name="record">Its id, widened to a reference.</param>
    /// <returns>The target.</returns>
    public static Target To(RecordRef record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new Target { Record = record };
    }

    /// <summary>Points at one member of a record.</summary>
    /// <param name="record">Its id, widened to a reference.</param>
    /// <param name="field">Member names joined by <c>/</c>, for example <c>birth/on</c>.</param>
    /// <returns>The target.</returns>
    /// <exception cref="ArgumentException">The path is not of that form.</exception>
    public static Target To(RecordRef record, string field)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new Target { Record = record, Field = new FieldPath(field) };
    }
}
