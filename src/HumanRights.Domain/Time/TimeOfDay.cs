using System.Text.Json.Serialization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Time;

/// <summary>When on a day: a clock time, or a part of the day.</summary>
/// <remarks>Clock time is never inside the EDTF expression. One of <see cref="At"/> and <see cref="Part"/> is given.</remarks>
[AtMostOneOf("at", "part")]
[AtLeastOneOf("at", "part")]
[Needs("nightOf", "part")]
[JsonConverter(typeof(RecordJsonConverter<TimeOfDay>))]
public sealed partial record TimeOfDay : DomainObject
{
    /// <summary>The clock time, local as written: <c>14:30</c> or <c>14:30:05</c>.</summary>
    public partial ClockTime? At { get; init; }

    /// <summary>The part of the day, when no clock time is known.</summary>
    public partial DayPart? Part { get; init; }

    /// <summary>Which of the two nights that touch the day is meant; only with the part <c>night</c>. Absent means not known.</summary>
    public partial NightOf? NightOf { get; init; }

    /// <summary>Whether the clock time is only roughly right; false when absent.</summary>
    public partial bool? Approximate { get; init; }

    /// <summary>The time zone as an IANA name or an offset, when a source says it; never inferred from the place.</summary>
    public partial string? Zone { get; init; }
}
