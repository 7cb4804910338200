using System.Text.Json.Serialization;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Values;

namespace HumanRights.Domain.Time;

/// <summary>The time of a state: from when, until when. For states; events have an <see cref="ExtendedDate"/>.</summary>
/// <remarks>Both ends are inclusive. An absent end says nothing: a state that goes on has <see cref="OngoingAsOf"/>.</remarks>
[JsonConverter(typeof(RecordJsonConverter<DateSpan>))]
public sealed partial record DateSpan : DomainObject
{
    /// <summary>When the state began, or the first time it is evidenced: see <see cref="StartKnown"/>.</summary>
    public partial ExtendedDate? From { get; init; }

    /// <summary>When the state ended, or the last time it is evidenced: see <see cref="EndKnown"/>.</summary>
    public partial ExtendedDate? To { get; init; }

    /// <summary>Whether <see cref="From"/> is the real start; false when it is only the first evidence.</summary>
    public partial bool? StartKnown { get; init; }

    /// <summary>Whether <see cref="To"/> is the real end; false when it is only the last evidence.</summary>
    public partial bool? EndKnown { get; init; }

    /// <summary>The date on which the state is known to have been going on.</summary>
    public partial ExtendedDate? OngoingAsOf { get; init; }

    /// <summary>How long it lasted, when that was stated: "about five hours".</summary>
    public partial Quantity? Duration { get; init; }

    /// <summary>Whether the state held throughout a date by every reading. An end that is not given sets no limit here.</summary>
    internal bool CertainlyHeldOn(ExtendedDate date) =>
        (From is null || From.IsCertainlyNotAfter(date)) && (To is null || date.IsCertainlyNotAfter(To));
}
