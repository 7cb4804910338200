using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json.Serialization;

namespace HumanRights.Domain.Primitives;

/// <summary>A reference to a record of any kind.</summary>
/// <remarks>The typed ids widen to it.</remarks>
[JsonConverter(typeof(TextValueJsonConverter<RecordRef>))]
public sealed class RecordRef : Reference<RecordRef>, ITextValue<RecordRef>
{
    internal RecordRef(string text, bool known)
        : base(text, known)
    {
    }

    static TextForm ITextValue<RecordRef>.Form { get; } = new(
        nameof(RecordRef),
        TextForm.Anchored(ReferencePattern),
        "A reference to a record of any kind.");

    ReadingFault ITextValue<RecordRef>.Notice => Notice;

    /// <summary>Takes the id of a person.</summary>
    /// <param name="id">The id, or null.</param>
    [return: NotNullIfNotNull(nameof(id))]
    public static implicit operator RecordRef?(PersonId? id) => id is null ? null : new RecordRef(id.Text, known: true);

    /// <summary>Takes the id of a group of people known by number or description.</summary>
    /// <param name="id">The id, or null.</param>
    [return: NotNullIfNotNull(nameof(id))]
    public static implicit operator RecordRef?(GroupId? id) => id is null ? null : new RecordRef(id.Text, known: true);

    /// <summary>Takes the id of an organization, an authority, a court or a State.</summary>
    /// <param name="id">The id, or null.</param>
    [return: NotNullIfNotNull(nameof(id))]
    public static implicit operator RecordRef?(OrganizationId? id) => id is null ? null : new RecordRef(id.Text, known: true);

    /// <summary>Takes the id of a facility.</summary>
    /// <param name="id">The id, or null.</param>
    [return: NotNullIfNotNull(nameof(id))]
    public static implicit operator RecordRef?(FacilityId? id) => id is null ? null : new RecordRef(id.Text, known: true);

    /// <summary>Takes the id of a place.</summary>
    /// <param name="id">The id, or null.</param>
    [return: NotNullIfNotNull(nameof(id))]
    public static implicit operator RecordRef?(PlaceId? id) => id is null ? null : new RecordRef(id.Text, known: true);

    /// <summary>Takes the id of a source.</summary>
    /// <param name="id">The id, or null.</param>
    [return: NotNullIfNotNull(nameof(id))]
    public static implicit operator RecordRef?(SourceId? id) => id is null ? null : new RecordRef(id.Text, known: true);

    /// <summary>Takes the id of a legal instrument.</summary>
    /// <param name="id">The id, or null.</param>
    [return: NotNullIfNotNull(nameof(id))]
    public static implicit operator RecordRef?(InstrumentId? id) => id is null ? null : new RecordRef(id.Text, known: true);

    /// <summary>Takes the id of an incident.</summary>
    /// <param name="id">The id, or null.</param>
    [return: NotNullIfNotNull(nameof(id))]
    public static implicit operator RecordRef?(IncidentId? id) => id is null ? null : new RecordRef(id.Text, known: true);

    /// <summary>Takes the id of a complaint.</summary>
    /// <param name="id">The id, or null.</param>
    [return: NotNullIfNotNull(nameof(id))]
    public static implicit operator RecordRef?(ComplaintId? id) => id is null ? null : new RecordRef(id.Text, known: true);

    /// <summary>Takes the id of a legal proceeding.</summary>
    /// <param name="id">The id, or null.</param>
    [return: NotNullIfNotNull(nameof(id))]
    public static implicit operator RecordRef?(ProceedingId? id) => id is null ? null : new RecordRef(id.Text, known: true);

    /// <summary>Takes the id of a measure of coercion or protection by an authority.</summary>
    /// <param name="id">The id, or null.</param>
    [return: NotNullIfNotNull(nameof(id))]
    public static implicit operator RecordRef?(MeasureId? id) => id is null ? null : new RecordRef(id.Text, known: true);

    /// <summary>Takes the id of an item of proof.</summary>
    /// <param name="id">The id, or null.</param>
    [return: NotNullIfNotNull(nameof(id))]
    public static implicit operator RecordRef?(EvidenceId? id) => id is null ? null : new RecordRef(id.Text, known: true);

    /// <summary>Takes the id of an action that asks somebody for something.</summary>
    /// <param name="id">The id, or null.</param>
    [return: NotNullIfNotNull(nameof(id))]
    public static implicit operator RecordRef?(InterventionId? id) => id is null ? null : new RecordRef(id.Text, known: true);

    /// <summary>Takes the id of a reported statistic.</summary>
    /// <param name="id">The id, or null.</param>
    [return: NotNullIfNotNull(nameof(id))]
    public static implicit operator RecordRef?(FigureId? id) => id is null ? null : new RecordRef(id.Text, known: true);

    /// <summary>Takes the id of a statement.</summary>
    /// <param name="id">The id, or null.</param>
    [return: NotNullIfNotNull(nameof(id))]
    public static implicit operator RecordRef?(StatementId? id) => id is null ? null : new RecordRef(id.Text, known: true);

    /// <summary>Takes the id of a conflict between statements or properties.</summary>
    /// <param name="id">The id, or null.</param>
    [return: NotNullIfNotNull(nameof(id))]
    public static implicit operator RecordRef?(ConflictId? id) => id is null ? null : new RecordRef(id.Text, known: true);

    /// <summary>Takes the id of a judgement on whether two records are one.</summary>
    /// <param name="id">The id, or null.</param>
    [return: NotNullIfNotNull(nameof(id))]
    public static implicit operator RecordRef?(IdentityLinkId? id) => id is null ? null : new RecordRef(id.Text, known: true);

    /// <summary>Takes the id of a link between two records.</summary>
    /// <param name="id">The id, or null.</param>
    [return: NotNullIfNotNull(nameof(id))]
    public static implicit operator RecordRef?(LinkId? id) => id is null ? null : new RecordRef(id.Text, known: true);

    /// <summary>Takes the id of a consent and its limits.</summary>
    /// <param name="id">The id, or null.</param>
    [return: NotNullIfNotNull(nameof(id))]
    public static implicit operator RecordRef?(ConsentId? id) => id is null ? null : new RecordRef(id.Text, known: true);

    static ReadingFault ITextValue<RecordRef>.TryRead(ReadOnlySpan<byte> utf8, out RecordRef? value)
    {
        var fault = Check(utf8, out var known);
        value = fault == ReadingFault.None ? new RecordRef(Encoding.ASCII.GetString(utf8), known) : null;
        return fault;
    }
}
