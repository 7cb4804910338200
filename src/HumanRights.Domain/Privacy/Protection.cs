using HumanRights.Domain.Actors;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Privacy;

/// <summary>How each record stands towards an audience, by markings and consents; and which records tell of protected people, so that they are told roughly.</summary>
internal sealed class Protection
{
    private static readonly HashSet<string> s_told = new(["statement", "evidence", "figure", "conflict", "link"], StringComparer.Ordinal);

    private readonly Dictionary<string, Standing> _standing = new(StringComparer.Ordinal);
    private readonly HashSet<string> _rough = new(StringComparer.Ordinal);

    internal Protection(CaseFileIndex index, Recipient recipient, ExtendedDate asOf)
    {
        Clearance = new Clearance(index.File, recipient, asOf);
        var consents = Agreement.ByPerson(index.File.Consents);
        foreach (var record in index.File.Records().Where(r => r is not Consent))
        {
            // Of two records with one id, the stricter counts for both.
            var id = record.RecordId.Text;
            var standing = Of(record, consents, recipient, asOf);
            _standing[id] = _standing.TryGetValue(id, out var other) && other < standing ? other : standing;
        }

        foreach (var consent in index.File.Consents)
        {
            // What binds the audience as well goes with those whom it concerns; of others not even the consent shows.
            var people = Agreement.PeopleOf(consent);
            _standing[consent.Id.Text] = people.Count > 0 && people.All(p => IsPublished(p.Text)) ? Standing.Open : Standing.Hidden;
        }

        var concerned = index.References.Where(r => r.From is not null && IsProtected(r.To)).Select(r => r.From!.RecordId.Text).ToHashSet(StringComparer.Ordinal);
        _rough.UnionWith(concerned);

        // What is said of such a record tells of the same people.
        _rough.UnionWith(index.References.Where(r => r.From is not null && s_told.Contains(r.From.RecordId.ToRef().Kind) && concerned.Contains(r.To)).Select(r => r.From!.RecordId.Text));
    }

    internal Clearance Clearance { get; }

    internal Standing Of(string record) => _standing.GetValueOrDefault(record, Standing.Hidden);

    internal bool IsPublished(string record) => Of(record) >= Standing.Anonymous;

    /// <summary>Whether dates, places and numbers of the record are told roughly.</summary>
    internal bool IsRough(string record) => _rough.Contains(record);

    private bool IsProtected(string record) => (record.StartsWith("person/", StringComparison.Ordinal) || record.StartsWith("group/", StringComparison.Ordinal)) && _standing.TryGetValue(record, out var standing) && standing != Standing.Open;

    private Standing Of(Record record, ILookup<string, Consent> consents, Recipient recipient, ExtendedDate asOf)
    {
        var id = record.RecordId.Text;
        var below = Clearance.LeavesNoTrace(id) ? Standing.Hidden : Standing.Withheld;
        var isCleared = Clearance.IsCleared(id);
        if (record is not (Person or Group))
        {
            return isCleared ? Standing.Open : below;
        }

        var about = consents[id].ToList();
        if (!isCleared || about.Count == 0)
        {
            return isCleared ? Standing.Open : below;
        }

        return about.TrueForAll(c => Agreement.Allows(c, recipient, asOf, ConsentUse.NamedPublication)) ? Standing.Open
            : about.TrueForAll(c => Agreement.Allows(c, recipient, asOf, ConsentUse.AnonymousPublication) || Agreement.Allows(c, recipient, asOf, ConsentUse.NamedPublication)) ? Standing.Anonymous
            : Standing.Hidden;
    }
}
