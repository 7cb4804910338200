using HumanRights.Domain.Actors;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Sources;
using HumanRights.Domain.Statistics;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Privacy;

/// <summary>How each record stands towards an audience, by markings and consents; and which records tell of protected people.</summary>
internal sealed class Protection
{
    private static readonly HashSet<string> s_told = new(["statement", "evidence", "figure", "conflict", "link"], StringComparer.Ordinal);

    private readonly Dictionary<string, Standing> _standing = new(StringComparer.Ordinal);
    private readonly CaseFileIndex _index;
    private readonly HashSet<string> _unnamed;

    // Statements and figures about something of which the audience may not see all, and those about such.
    private readonly HashSet<string> _ofMore;

    // Of two records with one id nobody can tell which one is meant: neither is published, nor anybody whom such a consent binds.
    private readonly HashSet<string> _twins;

    internal Protection(CaseFileIndex index, Recipient recipient, ExtendedDate asOf)
    {
        _index = index;
        Clearance = new Clearance(index, recipient, asOf);
        _twins = [.. index.File.Records().GroupBy(static r => r.RecordId.Text, StringComparer.Ordinal).Where(static g => g.Skip(1).Any()).Select(static g => g.Key)];
        var consents = Agreement.ByPerson(index);
        foreach (var record in index.File.Records().Where(r => r is not Consent))
        {
            _standing[record.RecordId.Text] = Of(record, consents, recipient, asOf);
        }

        _unnamed =
        [
            .. index.File.Persons.Where(p => p.Names.Any(static n => n.Forms.Any(IsWritten)) && !p.Names.Any(n => n.Forms.Any(f => Shows(p, n, f)))).Select(static p => p.Id.Text),
            .. index.File.Groups.Where(g => g.Names.Any(static n => MembersOf(n).Any()) && !g.Names.Any(n => ShowsWhole(g, n))).Select(static g => g.Id.Text),
        ];

        _ofMore = AboutMoreThanIsSeen();

        // What is about one thing alone goes with it, and as quietly: a statement about a statement too.
        FollowWhatTheyAreAbout();

        foreach (var consent in index.File.Consents)
        {
            // What binds the audience as well goes with those whom it concerns; of others not even the consent shows.
            _standing[consent.Id.Text] = !_twins.Contains(consent.Id.Text) && Agreement.PeopleOf(consent, index).Any(IsPublished) ? Standing.Open : Standing.Hidden;
        }
    }

    internal Clearance Clearance { get; }

    internal Standing Of(string record) => _standing.GetValueOrDefault(record, Standing.Hidden);

    /// <summary>How a record, part or member stands that a target means.</summary>
    /// <remarks>Of parts around the item nothing is known here; a marking of those withholds the item, and then the target dangles.</remarks>
    internal Standing Of(string record, string? item, string? field)
    {
        var standing = Of(record);
        if (standing < Standing.Anonymous || (item is null && field is null))
        {
            return standing;
        }

        if (standing == Standing.Anonymous)
        {
            return Standing.Withheld;
        }

        var place = item is null ? Spot.Of(record) : Spot.Of(record).Part(item);
        place = field is null ? place : place.Member(field);
        return Clearance.IsCleared(place) ? Standing.Open : Clearance.LeavesNoTrace(place) ? Standing.Hidden : Standing.Withheld;
    }

    private static bool IsWritten(NameForm form) => form.FullText is not null || form.Parts is not null;

    /// <summary>Whether a form of a name is shown, or a part of it.</summary>
    internal bool Shows(Person person, PersonName name, NameForm form) => TextsOf(person, name, form, areShown: true).Any();

    /// <summary>The texts of a form of a name that are shown, or those that are not; of its parts those that tell who bears it.</summary>
    internal IEnumerable<string> TextsOf(Person person, PersonName name, NameForm form, bool areShown)
    {
        var isOpen = Of(person.Id.Text) == Standing.Open;
        var place = PlaceOf(person, name, form);
        return new[] { (Text: form.FullText, Place: place.Member("fullText")) }
            .Concat(WrittenIn(form.Parts).Select(part => (Text: (string?)part.Text, Place: place.Member("parts").Member(part.Name))))
            .Where(t => t.Text is not null && (isOpen && Clearance.IsReviewed(t.Place)) == areShown)
            .Select(static t => t.Text!);
    }

    /// <summary>Whether all of a group's name is shown.</summary>
    internal bool ShowsWhole(Group group, Designation name) =>
        Of(group.Id.Text) == Standing.Open && MembersOf(name).All(member => Clearance.IsReviewed(Spot.Of(group.Id.Text).Member("names").Part(name.Key.Text).Member(member)));

    /// <summary>Whether somebody is published, under a name if there is one on file.</summary>
    internal bool IsShownByName(string somebody) => Of(somebody) == Standing.Open && !_unnamed.Contains(somebody);

    private static IEnumerable<string> MembersOf(Designation name)
    {
        if (name.Raw is not null)
        {
            yield return "raw";
        }

        if (name.Native is not null)
        {
            yield return "native";
        }

        if (name.Latin is not null)
        {
            yield return "latin";
        }
    }

    /// <summary>The parts of a name that tell who bears it; Dr or Junior alone do not.</summary>
    private static IEnumerable<(string Name, string Text)> WrittenIn(NameParts? parts) =>
        new[] { ("given", parts?.Given), ("patronymic", parts?.Patronymic), ("middle", parts?.Middle), ("family", parts?.Family) }
            .Where(static part => part.Item2 is not null).Select(static part => (part.Item1, part.Item2!));

    private static Spot PlaceOf(Person person, PersonName name, NameForm form) => Spot.Of(person.Id.Text).Member("names").Part(name.Key.Text).Member("forms").Part(form.Key.Text);

    internal bool IsPublished(string record) => Of(record) >= Standing.Anonymous;

    /// <summary>The records that tell of protected people: those that refer to one, and what is said of such a record. Their dates, places and numbers are told roughly.</summary>
    /// <param name="isSeen">Whether the audience sees that one record refers to another. Whoever is behind a reference that it does not see counts as protected:
    /// otherwise a wider audience, which sees fewer of them, would be told more exactly than a narrower one that sees who is meant.</param>
    internal HashSet<string> TellingOfProtected(Func<string, string, bool> isSeen)
    {
        var references = _index.References.Where(static r => r.From is not null).Select(static r => (From: r.From!.RecordId.ToRef(), r.To)).Distinct().ToList();
        var concerned = references.Where(r => IsSomebody(r.To) && (IsProtected(r.To) || !isSeen(r.From.Text, r.To))).Select(static r => r.From.Text).ToHashSet(StringComparer.Ordinal);

        // Their own records too, where they stand without their names.
        concerned.UnionWith(_unnamed.Where(id => Of(id) == Standing.Open));
        var somebody = references.Where(static r => IsSomebody(r.To)).Select(static r => r.From.Text).ToHashSet(StringComparer.Ordinal);

        // So does what is said to have happened to a group of which they are.
        var toGroups = references.Where(static r => r.To.StartsWith("group/", StringComparison.Ordinal)).ToLookup(static r => r.To, static r => r.From.Text, StringComparer.Ordinal);
        var groups = new Queue<string>(concerned.Where(toGroups.Contains));
        while (groups.TryDequeue(out var group))
        {
            toGroups[group].Where(concerned.Add).Where(toGroups.Contains).ToList().ForEach(groups.Enqueue);
        }

        // What is said of what is said tells of the same people too.
        var told = references.Where(static r => s_told.Contains(r.From.Kind)).ToLookup(static r => r.To, StringComparer.Ordinal);
        var open = new Queue<string>(concerned.Concat(references.Where(r => s_told.Contains(r.From.Kind) && somebody.Contains(r.To) && !isSeen(r.From.Text, r.To)).Select(static r => r.From.Text)));
        while (open.TryDequeue(out var record))
        {
            concerned.Add(record);
            foreach (var (from, _) in told[record])
            {
                if (!concerned.Contains(from.Text))
                {
                    concerned.Add(from.Text);
                    open.Enqueue(from.Text);
                }
            }
        }

        return concerned;
    }

    private void FollowWhatTheyAreAbout()
    {
        var file = _index.File;
        var open = new Queue<Record>([.. file.Statements, .. file.Figures, .. file.Links, .. file.IdentityLinks, .. file.Conflicts]);
        while (open.TryDequeue(out var record))
        {
            if (!IsLowered(record))
            {
                continue;
            }

            foreach (var reference in _index.ReferencesTo(record.RecordId))
            {
                if (reference.From is Statement or Figure or Link or IdentityLink or Conflict)
                {
                    open.Enqueue(reference.From);
                }
            }
        }
    }

    private bool IsLowered(Record record) => record switch
    {
        Statement s => Follow(s, [s.About], 1) | HideUnmasking(s, Somebody(s.About?.Record?.Text, s.Value?.Ref?.Text)),
        Figure { About.Count: > 0 } f => Follow(f, f.About, f.About.Count) | HideValue(f),
        Link l => Follow(l, [l.From], 1) | Follow(l, [l.To], 1) | HideUnmasking(l, Somebody(l.From?.Record?.Text, l.To?.Record?.Text)),

        // Whoever is said to be an organization is told by it too.
        IdentityLink { A: var a, B: var b } i => Follow(i, [a is null ? null : Target.To(a)], 1) | Follow(i, [b is null ? null : Target.To(b)], 1) | HideUnmasking(i, [.. new[] { a?.Text, b?.Text }.OfType<string>()]),
        Conflict c => Follow(c, c.Members, 2) | HideUnmasking(c, Somebody([.. c.Members.Select(static m => m.Record?.Text)])),
        _ => false,
    };

    /// <summary>Whether a statement or figure is about something of which the audience may not see all: its value would tell of the rest.</summary>
    internal bool IsOfMore(string record) => _ofMore.Contains(record);

    private HashSet<string> AboutMoreThanIsSeen()
    {
        var all = _index.File.Statements.Select(static s => (Record: (Record)s, About: s.About is { } about ? [about] : (IReadOnlyList<Target>)[])).Concat(_index.File.Figures.Select(static f => (Record: (Record)f, f.About))).ToList();
        var found = all.Where(a => a.About.Any(t => !Clearance.IsClearedWithin(t.Record?.Text ?? a.Record.RecordId.Text, t))).Select(static a => a.Record.RecordId.Text).ToHashSet(StringComparer.Ordinal);
        var about = all.SelectMany(static a => a.About.Where(static t => t.Record is not null).Select(t => (To: t.Record!.Text, From: a.Record.RecordId.Text))).ToLookup(static a => a.To, static a => a.From, StringComparer.Ordinal);
        var open = new Queue<string>(found);
        while (open.TryDequeue(out var record))
        {
            about[record].Where(found.Add).ToList().ForEach(open.Enqueue);
        }

        return found;
    }

    private bool HideValue(Figure figure)
    {
        var id = figure.Id.Text;
        if (!_ofMore.Contains(id) || _standing[id] == Standing.Hidden)
        {
            return false;
        }

        _standing[id] = Standing.Hidden;
        return true;
    }

    private static List<string> Somebody(params IEnumerable<string?> records) => [.. records.OfType<string>().Where(IsSomebody)];

    /// <summary>Who stands under a pseudonym must not be told to be, to be none of, or to be akin to, those who stand there by name.</summary>
    private bool HideUnmasking(Record record, List<string> people)
    {
        var id = record.RecordId.Text;
        if (!people.Exists(IsUnderPseudonym) || people.TrueForAll(IsUnderPseudonym) || Of(id) <= Standing.Withheld)
        {
            return false;
        }

        _standing[id] = Standing.Withheld;
        return true;
    }

    /// <summary>Whether somebody is told of, and not by name.</summary>
    internal bool IsUnderPseudonym(string somebody) => Of(somebody) == Standing.Anonymous || (_unnamed.Contains(somebody) && Of(somebody) == Standing.Open);

    /// <summary>Lowers a record to what is left of those that it is about, where fewer are left than it takes.</summary>
    private bool Follow(Record record, IReadOnlyList<Target?> about, int least)
    {
        var id = record.RecordId.Text;
        var standings = about.OfType<Target>().Select(t => Of(t.Record?.Text ?? id, t.Item?.Text, t.Field?.Text)).ToList();
        if (standings.Count < least || standings.Count(static s => s >= Standing.Anonymous) >= least)
        {
            return false;
        }

        var lower = standings.Count(static s => s > Standing.Hidden) >= least ? Standing.Withheld : Standing.Hidden;
        if (_standing[id] <= lower)
        {
            return false;
        }

        _standing[id] = lower;
        return true;
    }

    private static bool IsSomebody(string record) => record.StartsWith("person/", StringComparison.Ordinal) || record.StartsWith("group/", StringComparison.Ordinal);

    /// <summary>Whether somebody is not told of under a name of their own, though there is one on file.</summary>
    private bool IsProtected(string somebody) => _standing.TryGetValue(somebody, out var standing) && (standing != Standing.Open || _unnamed.Contains(somebody));

    private Standing Of(Record record, ILookup<string, Consent> consents, Recipient recipient, ExtendedDate asOf)
    {
        var id = record.RecordId.Text;
        if (_twins.Contains(id))
        {
            return Standing.Hidden;
        }

        var below = Clearance.LeavesNoTrace(id) ? Standing.Hidden : Standing.Withheld;
        var isCleared = Clearance.IsCleared(id);
        if (record is not (Person or Group))
        {
            return isCleared ? Standing.Open : below;
        }

        // A consent that is refused hides, whatever the markings say.
        var about = consents[id].ToList();
        return about.Exists(c => _twins.Contains(c.Id.Text)
                || !(Agreement.Allows(c, recipient, asOf, ConsentUse.AnonymousPublication) || Agreement.Allows(c, recipient, asOf, ConsentUse.NamedPublication))) ? Standing.Hidden
            : !isCleared ? below
            : about.TrueForAll(c => Agreement.Allows(c, recipient, asOf, ConsentUse.NamedPublication)) ? Standing.Open
            : Standing.Anonymous;
    }
}
