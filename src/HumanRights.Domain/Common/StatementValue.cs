using System.Text.Json.Serialization;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Text;
using HumanRights.Domain.Time;
using HumanRights.Domain.Values;

namespace HumanRights.Domain.Common;

/// <summary>A value that a statement gives to a field: exactly one of these. It may be of the wrong kind for the field.</summary>
[Union]
[ExactlyOneOf("date", "span", "quantity", "term", "money", "consequence", "code", "ref", "text", "flag")]
[JsonConverter(typeof(RecordJsonConverter<StatementValue>))]
public sealed partial record StatementValue : DomainObject
{
    /// <summary>For fields that hold a point in time, however roughly known.</summary>
    public partial ExtendedDate? Date { get; init; }

    /// <summary>A time span.</summary>
    public partial DateSpan? Span { get; init; }

    /// <summary>A number.</summary>
    public partial Quantity? Quantity { get; init; }

    /// <summary>For fields that hold a length of time, such as that of a sentence.</summary>
    public partial Term? Term { get; init; }

    /// <summary>An amount.</summary>
    public partial Money? Money { get; init; }

    /// <summary>A sanction or remedy.</summary>
    public partial Consequence? Consequence { get; init; }

    /// <summary>A code of the field's codelist.</summary>
    public partial PlainCode? Code { get; init; }

    /// <summary>A record.</summary>
    public partial RecordRef? Ref { get; init; }

    /// <summary>Prose.</summary>
    public partial LocalizedText? Text { get; init; }

    /// <summary>Yes or no.</summary>
    public partial bool? Flag { get; init; }
}
