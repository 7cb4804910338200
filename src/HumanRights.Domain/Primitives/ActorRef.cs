using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json.Serialization;

namespace HumanRights.Domain.Primitives;

/// <summary>A reference to whoever acts or is acted upon: a person, group, organization or facility.</summary>
/// <remarks>A facility stands here for its management. An office whose holder is unknown is an unnamed person with that position.</remarks>
[JsonConverter(typeof(TextValueJsonConverter<ActorRef>))]
public sealed class ActorRef : Reference<ActorRef>, ITextValue<ActorRef>
{
    internal ActorRef(string text, bool known)
        : base(text, known)
    {
    }

    static TextForm ITextValue<ActorRef>.Form { get; } = new(
        nameof(ActorRef),
        TextForm.Anchored(ReferencePattern),
        "A reference to whoever acts or is acted upon: a person, group, organization or facility.");

    ReadingFault ITextValue<ActorRef>.Notice => Notice;

    /// <summary>Widens to a reference that may point at any kind.</summary>
    /// <param name="reference">The narrower reference.</param>
    [return: NotNullIfNotNull(nameof(reference))]
    public static implicit operator RecordRef?(ActorRef? reference) => reference is null ? null : new RecordRef(reference.Text, RecordKinds.IsKnown(Encoding.UTF8.GetBytes(reference.Kind)));

    /// <summary>Takes the id of a person.</summary>
    /// <param name="id">The id, or null.</param>
    [return: NotNullIfNotNull(nameof(id))]
    public static implicit operator ActorRef?(PersonId? id) => id is null ? null : new ActorRef(id.Text, known: true);

    /// <summary>Takes the id of a group of people known by number or description.</summary>
    /// <param name="id">The id, or null.</param>
    [return: NotNullIfNotNull(nameof(id))]
    public static implicit operator ActorRef?(GroupId? id) => id is null ? null : new ActorRef(id.Text, known: true);

    /// <summary>Takes the id of an organization, an authority, a court or a State.</summary>
    /// <param name="id">The id, or null.</param>
    [return: NotNullIfNotNull(nameof(id))]
    public static implicit operator ActorRef?(OrganizationId? id) => id is null ? null : new ActorRef(id.Text, known: true);

    /// <summary>Takes the id of a facility.</summary>
    /// <param name="id">The id, or null.</param>
    [return: NotNullIfNotNull(nameof(id))]
    public static implicit operator ActorRef?(FacilityId? id) => id is null ? null : new ActorRef(id.Text, known: true);

    static ReadingFault ITextValue<ActorRef>.TryRead(ReadOnlySpan<byte> utf8, out ActorRef? value)
    {
        var fault = Check(utf8, out var known);
        value = fault == ReadingFault.None ? new ActorRef(Encoding.ASCII.GetString(utf8), known) : null;
        return fault;
    }
}
