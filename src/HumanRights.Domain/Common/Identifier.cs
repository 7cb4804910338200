using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Common;

/// <summary>A number under which a record is known elsewhere: docket, register, document or reference number.</summary>
[JsonConverter(typeof(RecordJsonConverter<Identifier>))]
public sealed partial record Identifier : DomainObject
{
    /// <summary>Which numbering it belongs to.</summary>
    public required partial IdentifierScheme Scheme { get; init; }

    /// <summary>The number as it is written.</summary>
    public required partial string Value { get; init; }

    /// <summary>Who gave the number.</summary>
    public partial ActorRef? Issuer { get; init; }

    /// <summary>When the number was in use.</summary>
    public partial DateSpan? Period { get; init; }
}
