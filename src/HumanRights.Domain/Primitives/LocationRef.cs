using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json.Serialization;

namespace HumanRights.Domain.Primitives;

/// <summary>A reference to where something is or happens: a facility or a place.</summary>
/// <remarks>Use the facility where there is one: it knows its own place.</remarks>
[JsonConverter(typeof(TextValueJsonConverter<LocationRef>))]
public sealed class LocationRef : Reference<LocationRef>, ITextValue<LocationRef>
{
    internal LocationRef(string text, bool known)
        : base(text, known)
    {
    }

    static TextForm ITextValue<LocationRef>.Form { get; } = new(
        nameof(LocationRef),
        TextForm.Anchored(ReferencePattern),
        "A reference to where something is or happens: a facility or a place.");

    ReadingFault ITextValue<LocationRef>.Notice => Notice;

    /// <summary>Widens to a reference that may point at any kind.</summary>
    /// <param name="reference">The narrower reference.</param>
    [return: NotNullIfNotNull(nameof(reference))]
    public static implicit operator RecordRef?(LocationRef? reference) => reference is null ? null : new RecordRef(reference.Text, RecordKinds.IsKnown(Encoding.UTF8.GetBytes(reference.Kind)));

    /// <summary>Takes the id of a facility.</summary>
    /// <param name="id">The id, or null.</param>
    [return: NotNullIfNotNull(nameof(id))]
    public static implicit operator LocationRef?(FacilityId? id) => id is null ? null : new LocationRef(id.Text, known: true);

    /// <summary>Takes the id of a place.</summary>
    /// <param name="id">The id, or null.</param>
    [return: NotNullIfNotNull(nameof(id))]
    public static implicit operator LocationRef?(PlaceId? id) => id is null ? null : new LocationRef(id.Text, known: true);

    static ReadingFault ITextValue<LocationRef>.TryRead(ReadOnlySpan<byte> utf8, out LocationRef? value)
    {
        var fault = Check(utf8, out var known);
        value = fault == ReadingFault.None ? new LocationRef(Encoding.ASCII.GetString(utf8), known) : null;
        return fault;
    }
}
