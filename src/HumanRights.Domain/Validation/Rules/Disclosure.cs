using HumanRights.Domain.Actors;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Privacy;
using HumanRights.Domain.Sources;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Validation.Rules;

/// <summary>What the markings of a file let its recipient see, for the rules that speak when it is to be published.</summary>
/// <remarks>
/// The file is judged as it is marked: what is marked for the recipient is taken as shown, also where redaction would still
/// withhold it for want of consent, so that markings and consents that contradict each other are noticed.
/// </remarks>
internal sealed class Disclosure
{
    // Kinds of source that are made for everybody to read.
    private static readonly HashSet<SourceKind> s_public =
    [
        SourceKind.OfficialStatistics, SourceKind.OfficialPress, SourceKind.NgoReport, SourceKind.NgoStatement, SourceKind.MediaArticle, SourceKind.Broadcast, SourceKind.SocialMediaPost,
        SourceKind.WebPage, SourceKind.UnDocument, SourceKind.RegionalDocument, SourceKind.RegionalCourtJudgment, SourceKind.ParliamentaryDocument, SourceKind.Legislation, SourceKind.AcademicPublication,
    ];

    private readonly CaseFileIndex _index;
    private readonly Recipient _recipient;
    private readonly ExtendedDate _asOf;
    private readonly Protection _protection;
    private readonly ILookup<string, Consent> _consents;
    private readonly HashSet<string> _tellingOfProtected;
    private readonly Dictionary<string, bool> _named = new(StringComparer.Ordinal);

    private Disclosure(CaseFileIndex index, Recipient recipient, ExtendedDate asOf)
    {
        _index = index;
        _recipient = recipient;
        _asOf = asOf;
        _protection = new Protection(index, recipient, asOf);
        _tellingOfProtected = _protection.TellingOfProtected(static (_, _) => true);
        _consents = Agreement.ByPerson(index);
    }

    /// <summary>What is shown; null when nobody publishes the file.</summary>
    internal static Disclosure? Of(RuleContext context) =>
        context.Recipient is { } recipient ? context.Shared(c => new Disclosure(c.Index, recipient, c.AsOfDate)) : null;

    internal bool IsShown(Record record) => _protection.Clearance.IsCleared(record.RecordId.Text);

    internal bool IsShown(string record) => _protection.Clearance.IsCleared(record);

    /// <summary>Whether a place in a record is shown.</summary>
    internal bool IsShown(Spot place) => IsShown(place.Record) && _protection.Clearance.IsCleared(place);

    /// <summary>Whether a part that stands in a list of a record itself is shown.</summary>
    internal bool IsShown(Record record, string list, Part part) => IsShown(Spot.Of(record.RecordId.Text).Member(list).Part(part.Key.Text));

    internal bool IsShown(Record record, string member) => IsShown(Spot.Of(record.RecordId.Text).Member(member));

    /// <summary>Whether the text at a place is shown: it was read and freed.</summary>
    internal bool IsRead(Spot place) => IsShown(place.Record) && _protection.Clearance.IsReviewed(place);

    /// <summary>Whether the text where the walk stands is shown.</summary>
    internal bool IsRead(RuleContext context) => context.Spot is { } place ? IsRead(place) : _protection.Clearance.IsFileReviewed;

    /// <summary>Whether a spelling of a name is shown.</summary>
    internal bool IsRead(Person person, PersonName name, NameForm form)
    {
        var spelling = Spot.Of(person.Id.Text).Member("names").Part(name.Key.Text).Member("forms").Part(form.Key.Text);
        return (form.FullText is not null && IsRead(spelling.Member("fullText")))
            || (form.Parts?.Family is not null && IsRead(spelling.Member("parts").Member("family")))
            || (form.Parts?.Given is not null && IsRead(spelling.Member("parts").Member("given")));
    }

    /// <summary>Whether the person is shown under a name of their own. Of initials nobody is sure.</summary>
    internal bool ShowsName(Person person)
    {
        if (!_named.TryGetValue(person.Id.Text, out var isNamed))
        {
            isNamed = IsShown(person) && person.NameStatus != NameStatus.Initials && person.Names.Any(name => IdentityRules.IsOwn(name) && name.Forms.Any(form => IsRead(person, name, form)));
            _named.Add(person.Id.Text, isNamed);
        }

        return isNamed;
    }

    /// <summary>The people behind a reference that are shown by name: a person, or the members of a group.</summary>
    internal IEnumerable<Person> NamedAmong(ActorRef? actor) => actor is null ? [] : _index.FindText(actor.Text) switch
    {
        Person person when ShowsName(person) => [person],
        Group group when IsShown(group, "members") => group.Members.Select(m => _index.FindText(m.Text)).OfType<Person>().Where(ShowsName),
        _ => [],
    };

    /// <summary>Whether the record tells of people who are withheld or under a pseudonym.</summary>
    internal bool TellsOfProtected(Record record) => IsShown(record) && _tellingOfProtected.Contains(record.RecordId.Text);

    internal IEnumerable<Consent> ConsentsOf(string person) => _consents[person];

    /// <summary>Whether the person, or who may speak for them, certainly agreed to be named for the recipient.</summary>
    internal bool HasAgreedToBeNamed(string person) => _consents[person].Any() && _consents[person].All(c => Agreement.Allows(c, _recipient, _asOf, ConsentUse.NamedPublication));

    /// <summary>
    /// Whether nothing entitles anybody to name the person for the recipient: no consent to it, or, where none was asked for, no
    /// public source that names them. A consent that does not hold, or is for others, has rules of its own.
    /// </summary>
    internal bool LacksBasis(Person person)
    {
        var consents = _consents[person.Id.Text].ToList();
        return consents.Count == 0
            ? !IsNamedInPublic(person)
            : consents.TrueForAll(c => Agreement.Allows(c, _recipient, _asOf, ConsentUse.NamedPublication) || Agreement.Allows(c, _recipient, _asOf, ConsentUse.AnonymousPublication))
                && !HasAgreedToBeNamed(person.Id.Text);
    }

    /// <summary>Whether a cited source that is public itself names the person, or the person is its author.</summary>
    internal bool IsNamedInPublic(Person person) =>
        HasPublic(person.Citations.Concat(person.Names.SelectMany(static n => n.Citations.Concat(n.Forms.SelectMany(static f => f.Citations)))))
        || _index.ReferencesTo(person.Id).Any(r => r is { From: Source source, Member.Name: "authors" } && IsPublic(source));

    internal bool HasPublic(IEnumerable<Citation> citations) => citations.Any(c => _index.Find(c.Source) is Source source && IsPublic(source));

    /// <summary>Whether everybody can read a source: it is of such a kind, or its address on the web is known, and the file does not keep it back.</summary>
    private bool IsPublic(Source source) =>
        IsShown(source) && !source.Flags.Contains(SourceFlag.Leaked)
        && (s_public.Contains(source.Kind) || source.Copies.Any(static c => c.Url is not null || c.ArchiveUrl is not null || c.Absent?.Of("url")?.Reason == AbsenceReason.Masked));
}
