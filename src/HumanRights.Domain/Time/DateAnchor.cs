using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Values;

namespace HumanRights.Domain.Time;

/// <summary>The event that a date is told by: "two days after the search".</summary>
[JsonConverter(typeof(RecordJsonConverter<DateAnchor>))]
public sealed partial record DateAnchor : DomainObject
{
    /// <summary>The record, item or field that holds the event.</summary>
    public required partial Target Target { get; init; }

    /// <summary>How the date relates to it.</summary>
    public required partial AnchorRelation Relation { get; init; }

    /// <summary>How far from it, in a unit of time; absent when not stated.</summary>
    public partial Quantity? Offset { get; init; }
}
