using HumanRights.Domain.Actors;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Facilities;
using HumanRights.Domain.Incidents;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Validation.Rules;

/// <summary>Whom it can harm to be told of, worked out once: who suffered or testified, who is kin to whom, and where defenders are at home.</summary>
internal sealed class Exposed
{
    private static readonly HashSet<AttributionCapacity> s_testifying = [AttributionCapacity.Victim, AttributionCapacity.Witness, AttributionCapacity.Detainee, AttributionCapacity.Anonymous];

    private static readonly HashSet<AttendanceRole> s_heard = [AttendanceRole.Victim, AttendanceRole.Witness, AttendanceRole.WitnessWithRightToProtection];

    private static readonly HashSet<PartyRole> s_injured = [PartyRole.Victim, PartyRole.AllegedVictim];

    private static readonly HashSet<ComplainantCapacity> s_complaining = [ComplainantCapacity.Victim, ComplainantCapacity.Witness, ComplainantCapacity.GroupOfDetainees, ComplainantCapacity.Anonymous];

    private static readonly HashSet<Kinship> s_close =
    [
        Kinship.Spouse, Kinship.FormerSpouse, Kinship.Partner, Kinship.Fiance, Kinship.Parent, Kinship.StepParent, Kinship.Child, Kinship.StepChild, Kinship.Sibling, Kinship.Grandparent,
        Kinship.Grandchild, Kinship.AuntOrUncle, Kinship.NieceOrNephew, Kinship.Cousin, Kinship.InLaw, Kinship.Relative, Kinship.Guardian, Kinship.Ward, Kinship.Friend,
    ];

    // What is done to a home or to another address where somebody can be found.
    private static readonly HashSet<ActType> s_atHome = [ActType.PropertyArson, ActType.PropertyVandalism, ActType.PropertyEviction, ActType.PrivacySearch, ActType.LibertyHouseArrest];

    private readonly HashSet<string> _victimsAndWitnesses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _kin = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ExtendedDate>> _suffered = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string Defender, Common.Record ToldIn)>> _homes = new(StringComparer.Ordinal);
    private readonly CaseFileIndex _index;

    private Exposed(CaseFileIndex index)
    {
        _index = index;
        foreach (var incident in index.File.Incidents)
        {
            TakeIncident(incident);
        }

        foreach (var complaint in index.File.Complaints)
        {
            Take(complaint.Complainants.Where(static c => c.Capacity is { } capacity && s_complaining.Contains(capacity)).Select(static c => c.Actor));
        }

        foreach (var proceeding in index.File.Proceedings)
        {
            Take(proceeding.Parties.Where(static p => p.Role is { } role && s_injured.Contains(role)).Select(static p => p.Actor));
            Take(proceeding.Instances.SelectMany(static i => i.Hearings).SelectMany(static h => h.Attendance).Where(static a => a.As is { } role && s_heard.Contains(role)).Select(static a => a.Actor));
        }

        foreach (var statement in index.File.Statements)
        {
            Take(statement.Attribution.Where(static a => a.Capacity is { } capacity && s_testifying.Contains(capacity)).SelectMany(static a => a.By));
        }

        foreach (var person in index.File.Persons)
        {
            TakePerson(person);
        }
    }

    internal static Exposed Of(RuleContext context) => new(context.Index);

    internal bool IsVictimOrWitness(Person person) => _victimsAndWitnesses.Contains(person.Id.Text);

    /// <summary>The victim, witness or defender whose relative or friend somebody is; null for others.</summary>
    internal string? KinTo(Person person) => _kin.GetValueOrDefault(person.Id.Text);

    /// <summary>When what somebody suffered is said to have been done.</summary>
    internal IReadOnlyList<ExtendedDate> SufferedOn(Person person) => _suffered.GetValueOrDefault(person.Id.Text) ?? [];

    /// <summary>The defenders who were searched, burnt or confined at a place, and the records that tell it.</summary>
    internal IReadOnlyList<(string Defender, Common.Record ToldIn)> DefendersAt(Place place) => _homes.GetValueOrDefault(place.Id.Text) ?? [];

    private void Take(IEnumerable<ActorRef?> actors) => _victimsAndWitnesses.UnionWith(actors.OfType<ActorRef>().Select(static a => a.Text));

    private void TakeIncident(Incident incident)
    {
        foreach (var act in incident.Acts)
        {
            if (act.Victim is not { } victim)
            {
                continue;
            }

            _victimsAndWitnesses.Add(victim.Text);
            if ((act.When ?? incident.When) is { } when)
            {
                Of(_suffered, victim.Text).Add(when);
            }

            if (act.Type is { } type && s_atHome.Contains(type))
            {
                TakeHome(incident.Where, victim, incident);
            }
        }

        foreach (var damage in incident.Damage)
        {
            TakeHome(incident.Where, damage.Owner, incident);
        }
    }

    private void TakePerson(Person person)
    {
        foreach (var relationship in person.Relationships)
        {
            if (relationship is { Type: { } type, To: { } to } && s_close.Contains(type) && _index.FindText(to.Text) is Person other)
            {
                TakeKin(person, other);
                TakeKin(other, person);
            }
        }

        foreach (var detention in person.Detentions)
        {
            var isAtHome = detention.Statuses.Any(static s => s.Status == DetentionStatus.HouseArrest);
            foreach (var placement in detention.Placements)
            {
                var facility = placement.At is { } at ? _index.FindText(at.Text) as Facility : null;
                if (isAtHome || facility?.Kind == FacilityKind.HomeConfinement)
                {
                    TakeHome(facility is null ? placement.At : facility.Place, person.Id!, person);
                }
            }
        }
    }

    private void TakeKin(Person person, Person other)
    {
        if (IsVictimOrWitness(other) || other.Defender is not null)
        {
            // Of several the one with the first id, whatever the order of relationships.
            _kin[person.Id.Text] = _kin.TryGetValue(person.Id.Text, out var known) && string.CompareOrdinal(known, other.Id.Text) <= 0 ? known : other.Id.Text;
        }
    }

    private void TakeHome(LocationRef? where, ActorRef? who, Common.Record toldIn)
    {
        if (where is not null && who is not null && _index.FindText(who.Text) is Person { Defender: not null } && _index.FindText(where.Text) is Place place)
        {
            Of(_homes, place.Id.Text).Add((who.Text, toldIn));
        }
    }

    private static List<T> Of<T>(Dictionary<string, List<T>> map, string key)
    {
        if (!map.TryGetValue(key, out var list))
        {
            map.Add(key, list = []);
        }

        return list;
    }
}
