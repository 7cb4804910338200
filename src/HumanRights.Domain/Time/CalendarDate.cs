using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Time;

/// <summary>A date as it was given in its own calendar, beside the conversion.</summary>
[JsonConverter(typeof(RecordJsonConverter<CalendarDate>))]
public sealed partial record CalendarDate : DomainObject
{
    /// <summary>The calendar.</summary>
    public required partial CalendarSystemCode System { get; init; }

    /// <summary>The date in that calendar, as it was written.</summary>
    public required partial string Date { get; init; }
}
