using HumanRights.Domain.Actors;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Incidents;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Sources;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Validation.Rules;

/// <summary>When doctors and lawyers first saw those who were hurt: their health events, meetings with helpers, and medical proof of an act.</summary>
internal sealed class FirstContacts
{
    private static readonly HashSet<HealthEventKind> s_seenByMedics =
    [
        HealthEventKind.Examination, HealthEventKind.Diagnosis, HealthEventKind.Treatment, HealthEventKind.Surgery, HealthEventKind.EmergencyCall, HealthEventKind.Hospitalisation,
    ];

    private static readonly HashSet<EvidenceKind> s_medical = [EvidenceKind.MedicalRecord, EvidenceKind.ForensicOpinion];

    private static readonly HashSet<Occupation> s_helpers = [Occupation.Lawyer, Occupation.Advocate, Occupation.Doctor, Occupation.Nurse, Occupation.Psychologist, Occupation.ForensicExpert];

    private static readonly HashSet<Post> s_posts = [Post.Lawyer, Post.Doctor, Post.HeadDoctor, Post.Nurse, Post.Psychologist, Post.Expert];

    private static readonly HashSet<IncidentKind> s_meetings = [IncidentKind.Meeting, IncidentKind.Visit];

    // By the person or group, by the incident, and by the act of an incident.
    private readonly Dictionary<string, List<Contact>> _contacts = new(StringComparer.Ordinal);

    // Where a contact has no certain date: it may have been the first.
    private readonly HashSet<string> _undecided = new(StringComparer.Ordinal);

    internal static FirstContacts Of(RuleContext context)
    {
        var found = new FirstContacts();
        foreach (var person in context.File.Persons)
        {
            found.AddHealth(person.Id.Text, person, person.HealthEvents);
        }

        foreach (var group in context.File.Groups)
        {
            found.AddHealth(group.Id.Text, group, group.HealthEvents);
        }

        foreach (var meeting in context.File.Incidents.Where(static incident => s_meetings.Contains(incident.Kind)))
        {
            if (meeting.Participants.Any(actor => context.Index.Resolve(actor) is Person person && IsHelper(person)))
            {
                foreach (var participant in meeting.Participants)
                {
                    found.Add(participant.Text, meeting.When, Target.To(meeting.Id.ToRef()));
                }
            }
        }

        foreach (var proof in context.File.Evidence.Where(static proof => s_medical.Contains(proof.Kind)))
        {
            foreach (var about in proof.About)
            {
                if (about.Record is { } record)
                {
                    var on = proof.CreatedOn ?? (context.Index.Find(proof.Document) as Source)?.Issued;
                    found.Add(about.Item is { } item ? record.Text + "#" + item.Text : record.Text, on, Target.To(proof.Id.ToRef()));
                }
            }
        }

        foreach (var contacts in found._contacts.Values)
        {
            contacts.Sort(static (left, right) => left.On.Latest.CompareTo(right.On.Latest));
            for (var i = contacts.Count - 2; i >= 0; i--)
            {
                contacts[i] = contacts[i].First.Earliest.CompareTo(contacts[i + 1].First.Earliest) <= 0 ? contacts[i] : contacts[i] with { First = contacts[i + 1].First, At = contacts[i + 1].At };
            }
        }

        return found;
    }

    /// <summary>The first contact after an act by every reading of the dates; null when there is none, or it cannot be told.</summary>
    internal (ExtendedDate On, Target At)? After(ExtendedDate when, string victim, string incident, string act)
    {
        Contact? first = null;
        foreach (var key in (string[])[victim, incident, incident + "#" + act])
        {
            if (_undecided.Contains(key))
            {
                return null;
            }

            if (_contacts.TryGetValue(key, out var contacts) && FirstNotBefore(contacts, when) is { } contact
                && (first is not { } other || contact.First.Earliest.CompareTo(other.First.Earliest) < 0))
            {
                first = contact;
            }
        }

        return first is { } found ? (found.First, found.At) : null;
    }

    private static bool IsHelper(Person person) =>
        person.Occupations.Any(s_helpers.Contains) || person.Positions.Any(static position => position.Post is { } post && s_posts.Contains(post));

    private static Contact? FirstNotBefore(List<Contact> contacts, ExtendedDate when)
    {
        var (low, high) = (0, contacts.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = contacts[middle].On.IsCertainlyBefore(when) ? (middle + 1, high) : (low, middle);
        }

        return low < contacts.Count ? contacts[low] : null;
    }

    private void AddHealth(string id, Record record, IReadOnlyList<HealthEvent> events)
    {
        foreach (var health in events.Where(static health => s_seenByMedics.Contains(health.Kind)))
        {
            Add(id, health.On, new Target { Record = record.RecordId.ToRef(), Item = health.Key });
        }
    }

    private void Add(string key, ExtendedDate? on, Target at)
    {
        if (on is not { IsCertain: true, Earliest.IsFinite: true, Latest.IsFinite: true })
        {
            _undecided.Add(key);
            return;
        }

        if (!_contacts.TryGetValue(key, out var contacts))
        {
            _contacts.Add(key, contacts = []);
        }

        contacts.Add(new Contact(on, on, at));
    }

    /// <summary>A contact, and the earliest of it and all that end later.</summary>
    private readonly record struct Contact(ExtendedDate On, ExtendedDate First, Target At);
}
