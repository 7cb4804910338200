using HumanRights.Domain.Common;
using HumanRights.Domain.Facilities;
using HumanRights.Domain.Incidents;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Proceedings;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Validation.Rules;

/// <summary>What happened in a facility and when, as far as something on file says so.</summary>
internal static class FacilityEvents
{
    /// <summary>Each dated event there, in the order of their places; of a stay both its beginning and its end.</summary>
    internal static IEnumerable<(ExtendedDate On, Target Place)> In(Facility facility, CaseFileIndex index) =>
        Found(facility, index).OrderBy(static e => e.Place, TargetOrder.Instance);

    private static IEnumerable<(ExtendedDate On, Target Place)> Found(Facility facility, CaseFileIndex index)
    {
        foreach (var visit in facility.Visits)
        {
            if (visit.On is { } on)
            {
                yield return (on, PlaceOf(facility, visit));
            }
        }

        foreach (var condition in facility.Conditions)
        {
            foreach (var on in Ends(condition.Period))
            {
                yield return (on, PlaceOf(facility, condition));
            }
        }

        foreach (var reference in index.ReferencesTo(facility.Id))
        {
            if (reference.From is not { } from || ReferenceEquals(from, facility))
            {
                continue;
            }

            foreach (var (on, item) in DatesOf(reference))
            {
                yield return (on, PlaceOf(from, item));
            }
        }
    }

    /// <summary>The date of whatever a reference says was there; a reference that says something else has none.</summary>
    private static IEnumerable<(ExtendedDate On, Part? Item)> DatesOf(IndexedReference reference) => (reference.Member.Name, reference.Item, reference.From) switch
    {
        ("where", null, Incident incident) => incident.Acts.Where(a => a.When is not null).Select(a => (a.When!, (Part?)a)).Prepend((incident.When!, null)).Where(d => d.Item1 is not null),
        ("at", Placement placement, _) => Ends(placement.Period).Select(on => (on, (Part?)placement)),
        ("at", HealthEvent { On: { } on } item, _) => [(on, item)],
        ("at", MeasureApplication { On: { } on } item, _) => [(on, item)],
        ("place", Hearing { On: { } on } item, _) => [(on, item)],
        ("place", ProceduralStep { On: { } on } item, _) => [(on, item)],
        _ => [],
    };

    private static IEnumerable<ExtendedDate> Ends(DateSpan? period) => new[] { period?.From, period?.OngoingAsOf, period?.To }.OfType<ExtendedDate>();

    private static Target PlaceOf(Record record, Part? item) => new() { Record = record.RecordId.ToRef(), Item = item?.Key };
}
