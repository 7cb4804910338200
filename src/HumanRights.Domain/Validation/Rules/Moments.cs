using HumanRights.Domain.Actors;
using HumanRights.Domain.Advocacy;
using HumanRights.Domain.Common;
using HumanRights.Domain.Complaints;
using HumanRights.Domain.Facilities;
using HumanRights.Domain.Incidents;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Proceedings;
using HumanRights.Domain.Sources;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Validation.Rules;

/// <summary>When what a target points at began and ended, as far as the file tells.</summary>
internal sealed class Moments : Walker
{
    // Dates beside an event that are not its own.
    private static readonly HashSet<string> s_beside = new(StringComparer.Ordinal) { "deadline", "until", "expires", "asOf", "validOn", "pendingAsOf", "ongoingAsOf", "returned", "received", "discoveredOn" };

    private readonly DomainObject _start;
    private readonly string[] _field;

    private Moments(DomainObject start, string[] field)
    {
        _start = start;
        _field = field;
    }

    /// <summary>Dates at which it began: those of an event, and first days of spans.</summary>
    internal List<ExtendedDate> Starts { get; } = [];

    /// <summary>Dates at which it ended: those of an event, and last days of spans.</summary>
    internal List<ExtendedDate> Ends { get; } = [];

    /// <summary>The dates of what a target points at, seen from the record that the target stands in; null when it leads nowhere.</summary>
    internal static Moments? Of(Target target, Record? home, CaseFileIndex index)
    {
        var record = target.Record is { } reference ? index.Resolve(reference) : home;
        DomainObject? start = record is not null && target.Item is { } item ? index.FindPart(record, item) : record;
        if (start is null)
        {
            return null;
        }

        var moments = new Moments(start, target.Field?.Text.Split('/') ?? []);
        moments.Walk(start);
        return moments;
    }

    /// <summary>The one date on which an event happened; null for states and for what has no such date.</summary>
    internal static ExtendedDate? Of(DomainObject? happening) => happening switch
    {
        Incident incident => incident.When,
        Act act => act.When,
        StepCore step => step.On,
        Hearing hearing => hearing.On,
        MeasureApplication application => application.On,
        DetentionState state => state.On,
        HealthEvent illness => illness.On,
        Visit visit => visit.On,
        Response response => response.On,
        LegalStatus status => status.On,
        Complaint complaint => complaint.Lodged,
        Intervention intervention => intervention.On,
        Source source => source.Issued,
        Evidence evidence => evidence.CreatedOn,
        _ => null,
    };

    protected override bool Enter(DomainObject node)
    {
        if (ReferenceEquals(node, _start))
        {
            return true;
        }

        if (Member is not { } member || (Depth <= _field.Length ? member.Name != _field[Depth - 1] : s_beside.Contains(member.Name)))
        {
            return false;
        }

        if (node is ExtendedDate date)
        {
            if (member.Name != "to")
            {
                Starts.Add(date);
            }

            if (member.Name != "from")
            {
                Ends.Add(date);
            }
        }

        return node is EnactmentDates or DateSpan or VitalEvent;
    }
}
