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

    internal Protection(CaseFileIndex index, Publication publication)
    {
        Clearance = new Clearance(index.File, publication);
        var consents = index.File.Consents;
        foreach (var record in index.File.Records().Where(r => r is not Consent))
        {
            // Of two records with one id, the stricter counts for both.
            var id = record.RecordId.Text;
            var standing = Of(record, consents, publication);
            _standing[id] = _standing.TryGetValue(id, out var other) && other < standing ? other : standing;
        }

        foreach (var consent in consents)
        {
            // What binds the audience as well goes with those whom it concerns; of others not even the consent shows.
            var people = consent.Persons.Count > 0 ? consent.Persons : consent.By is { } by ? [by] : [];
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

    private Standing Of(Record record, IReadOnlyList<Consent> consents, Publication publication)
    {
        var id = record.RecordId.Text;
        var below = Clearance.LeavesNoTrace(id) ? Standing.Hidden : Standing.Withheld;
        var isCleared = Clearance.IsCleared(id);
        if (record is not (Person or Group))
        {
            return isCleared ? Standing.Open : below;
        }

        var about = consents.Where(c => IsAbout(c, id)).ToList();
        if (about.Count == 0)
        {
            return isCleared ? Standing.Open : below;
        }

        return isCleared && about.TrueForAll(c => Allows(c, publication, ConsentUse.NamedPublication)) ? Standing.Open
            : about.TrueForAll(c => Allows(c, publication, ConsentUse.AnonymousPublication) || Allows(c, publication, ConsentUse.NamedPublication)) ? Standing.Anonymous
            : Standing.Hidden;
    }

    private static bool IsAbout(Consent consent, string id) =>
        consent.Persons.Count > 0 ? consent.Persons.Any(p => p.Text == id) : consent.By?.Text == id;

    /// <summary>Whether a consent certainly covers a use on the day. What is not said is not allowed.</summary>
    private static bool Allows(Consent consent, Publication publication, ConsentUse use)
    {
        var asOf = ExtendedDate.On(publication.AsOf);
        if (consent.Status is not { } status)
        {
            return false;
        }

        if (status == ConsentStatus.NotRequired)
        {
            return true;
        }

        return (status == ConsentStatus.Given || status == ConsentStatus.GivenLimited || status == ConsentStatus.ByRepresentative)
            && consent.Records.Count == 0
            && (consent.Given is not { } given || !given.IsCertainlyAfter(asOf))
            && consent.Withdrawn is null
            && (consent.Expires is not { } expires || (expires.IsCertain && expires.Latest.CompareTo(asOf.Earliest) >= 0))
            && (publication.Audience == Audience.Internal
                || (consent.Audiences.Any(a => a == publication.Audience || a == Audience.Public) && (consent.Uses.Contains(use) || (publication.Audience != Audience.Public && consent.Uses.Any(u => IsSharing(u, publication.Audience))))));
    }

    private static bool IsSharing(ConsentUse use, Audience audience) =>
        (audience == Audience.Partners && use == ConsentUse.ShareWithPartners)
        || (audience == Audience.NamedBody && (use == ConsentUse.ShareWithUn || use == ConsentUse.ShareWithNpm || use == ConsentUse.ShareWithNhri || use == ConsentUse.ShareWithRegionalBodies || use == ConsentUse.ShareWithAuthorities));
}
