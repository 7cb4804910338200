using HumanRights.Domain.Actors;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Complaints;
using HumanRights.Domain.Facilities;
using HumanRights.Domain.Incidents;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Proceedings;
using HumanRights.Domain.Text;

namespace HumanRights.Domain;

/// <summary>Finds persons who may be one, for people to judge. A name alone proposes nothing: something else must agree as well.</summary>
/// <remarks>
/// <para>
/// What else: the year of birth, the place of birth, the patronymic, a body or facility where both have a position, the same
/// post in bodies of one kind, or a proceeding, complaint or incident that both stand in. A year of birth or patronymic that contradicts ends the question.
/// Names that hide somebody (alias, pseudonym, nickname) are not compared, nor are persons recorded as unnamed or anonymised.
/// </para>
/// <para>Pairs that an identity link judges already, in whatever sense and also through others, are not proposed again.</para>
/// <para>Of many persons with one name and one thing in common, each is compared with sixteen at most, and of the forms of their names as many, so that the time stays in proportion to the file.</para>
/// </remarks>
public static class IdentityProposals
{
    private const int MostEarlier = 16;
    private const int MostForms = 16;

    /// <summary>The questions inside one file.</summary>
    /// <param name="index">The file.</param>
    /// <returns>The pairs, each once, in the order of their ids.</returns>
    public static IReadOnlyList<IdentityProposal> Of(CaseFileIndex index)
    {
        ArgumentNullException.ThrowIfNull(index);
        return Of(index, new NameBook());
    }

    internal static IReadOnlyList<IdentityProposal> Of(CaseFileIndex index, NameBook names)
    {
        if (index.File.Persons.Count < 2)
        {
            return [];
        }

        var identities = new Identities(index.File.IdentityLinks);
        return Find(ById(index.File).Select(person => new Candidate(person, index, names, identities)), (a, b) => !identities.AreJudged(a.Person.Id, b.Person.Id));
    }

    /// <summary>The questions between two files.</summary>
    /// <param name="first">One file.</param>
    /// <param name="second">The other.</param>
    /// <returns>Pairs of a person of the first file (<see cref="IdentityProposal.A"/>) and one of the second, each once.</returns>
    /// <remarks>
    /// Persons marked TLP:RED or TLP:AMBER, or in a file that is so marked, are left out: to search other files for them can expose
    /// them, and needs the leave of those who marked them. Ids mean nothing outside of their file, so here the year of birth, the
    /// patronymic and the post in a kind of body count.
    /// </remarks>
    public static IReadOnlyList<IdentityProposal> Between(CaseFileIndex first, CaseFileIndex second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        var names = new NameBook();
        var candidates = ById(first.File).Where(p => MayLeave(p, first.File)).Select(p => new Candidate(p, first, names, null))
            .Concat(ById(second.File).Where(p => MayLeave(p, second.File)).Select(p => new Candidate(p, second, names, null)));
        return Find(candidates, (a, b) => ReferenceEquals(a.Index, first) && ReferenceEquals(b.Index, second) && !ReferenceEquals(a.Index, b.Index));
    }

    /// <summary>The order of the records in a file means nothing, so nothing may depend on it.</summary>
    private static IEnumerable<Person> ById(CaseFile file) => file.Persons.OrderBy(static person => person.Id.Text, StringComparer.Ordinal);

    private static bool MayLeave(Person person, CaseFile file) => !IsRestricted(file.Marking) && !person.Markings.Any(IsRestricted);

    private static bool IsRestricted(Marking? marking) =>
        marking is not null && (marking.Level == TlpLevel.Red || marking.Level == TlpLevel.Amber || marking.Level == TlpLevel.AmberStrict || !marking.Level.IsKnown);

    private static List<IdentityProposal> Find(IEnumerable<Candidate> everybody, Func<Candidate, Candidate, bool> isOpen)
    {
        // Nobody agrees with another in what nobody else has, and then the sound of a name need not be worked out.
        var candidates = everybody.ToList();
        var met = new HashSet<string>(StringComparer.Ordinal);
        var shared = candidates.SelectMany(static candidate => candidate.Attributes.Keys).Where(attribute => !met.Add(attribute)).ToHashSet(StringComparer.Ordinal);
        var found = new List<IdentityProposal>();
        var earlier = new Dictionary<(string Key, string Attribute), List<Candidate>>();
        foreach (var candidate in candidates)
        {
            var attributes = candidate.Attributes.Keys.Where(shared.Contains).ToList();
            if (attributes.Count == 0)
            {
                continue;
            }

            var others = new HashSet<Candidate>(ReferenceEqualityComparer.Instance);
            foreach (var key in candidate.Keys)
            {
                foreach (var attribute in attributes)
                {
                    if (!earlier.TryGetValue((key, attribute), out var group))
                    {
                        earlier.Add((key, attribute), group = []);
                    }

                    foreach (var other in group)
                    {
                        if (others.Add(other) && isOpen(other, candidate) && Propose(other, candidate) is { } proposal)
                        {
                            found.Add(proposal);
                        }
                    }

                    if (group.Count < MostEarlier && !ReferenceEquals(group.LastOrDefault(), candidate))
                    {
                        group.Add(candidate);
                    }
                }
            }
        }

        return found;
    }

    private static IdentityProposal? Propose(Candidate a, Candidate b)
    {
        if (a.Contradicts(b))
        {
            return null;
        }

        var grade = (from one in a.Names from other in b.Names select NameComparison.Compare(one, other).Grade).Min();
        if (grade is not (NameGrade.SameForm or NameGrade.SameKey))
        {
            return null;
        }

        IdentityBasis[] basis = [.. new[] { IdentityBasis.SameName }.Concat(a.Attributes.Where(attribute => b.Attributes.ContainsKey(attribute.Key)).Select(attribute => attribute.Value)).Distinct()];
        return new IdentityProposal(a.Person.Id, b.Person.Id, grade, basis);
    }

    /// <summary>A person with what others can agree with.</summary>
    private sealed class Candidate
    {
        // Too many hold these for them to mean anything.
        private static readonly HashSet<Post> s_posts = [Post.Member, Post.Employee, Post.Volunteer, Post.Trainee, Post.Guard, Post.Soldier, Post.PoliceOfficer, Post.Other];

        private readonly HashSet<string> _patronymics = new(StringComparer.Ordinal);

        internal Candidate(Person person, CaseFileIndex index, NameBook names, Identities? identities)
        {
            Person = person;
            Index = index;
            if (person.NameStatus == NameStatus.Unnamed || person.NameStatus == NameStatus.Anonymised)
            {
                return;
            }

            foreach (var name in person.Names.Where(IsOpenName))
            {
                foreach (var form in name.Forms)
                {
                    if (form.FullText is { } text && Names.Count < MostForms)
                    {
                        Names.Add(names.Of(text));
                    }

                    if (form.Parts?.Patronymic is { } patronymic)
                    {
                        _patronymics.UnionWith(NameKey.From(names.Of(patronymic)).Readings);
                    }
                }
            }

            AddOwn();
            if (identities is not null)
            {
                AddOfFile(identities);
            }
        }

        internal Person Person { get; }

        internal CaseFileIndex Index { get; }

        internal List<NameWords> Names { get; } = [];

        /// <summary>The keys of whole names; a single word is borne by too many.</summary>
        internal IReadOnlySet<string> Keys => field ??= Names.SelectMany(static name => NameKey.From(name).Readings).Where(static key => key.Contains(' ', StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal);

        /// <summary>What may agree, each with the ground that it would give.</summary>
        internal SortedDictionary<string, IdentityBasis> Attributes { get; } = new(StringComparer.Ordinal);

        private long? BirthYear => Person.Birth?.On is { IsCertain: true } born && born.Earliest.IsFinite && born.Latest.IsFinite && born.Earliest.Year == born.Latest.Year ? born.Earliest.Year : null;

        internal bool Contradicts(Candidate other) =>
            (BirthYear is { } year && other.BirthYear is { } otherYear && year != otherYear)
            || (_patronymics.Count > 0 && other._patronymics.Count > 0 && !_patronymics.Overlaps(other._patronymics));

        private static bool IsOpenName(PersonName name) =>
            name.Type != NameType.Alias && name.Type != NameType.Pseudonym && name.Type != NameType.Nickname;

        private void AddOwn()
        {
            if (BirthYear is { } year)
            {
                Attributes[$"born {year}"] = IdentityBasis.BiographicDetail;
            }

            foreach (var patronymic in _patronymics)
            {
                Attributes[$"after {patronymic}"] = IdentityBasis.BiographicDetail;
            }

            foreach (var position in Person.Positions)
            {
                if (position.Post is { } post && !s_posts.Contains(post) && KindOf(position.Body) is { } kind)
                {
                    Attributes[$"{post.Text} of {kind}"] = IdentityBasis.SameRole;
                }
            }
        }

        private string? KindOf(ActorRef? body) => body is null ? null : Index.FindText(body.Text) switch
        {
            Organization organization => organization.Kind.Text,
            Facility facility => facility.Kind.Text,
            _ => null,
        };

        /// <summary>What only means something where ids do.</summary>
        private void AddOfFile(Identities identities)
        {
            if (Person.Birth?.At is { } place)
            {
                Attributes[$"born in {place.Text}"] = IdentityBasis.BiographicDetail;
            }

            foreach (var position in Person.Positions)
            {
                if (position.Body is { } body)
                {
                    Attributes[$"at {identities.OneOf(body.Text)}"] = IdentityBasis.SameAffiliation;
                }
            }

            foreach (var reference in Index.ReferencesTo(Person.Id))
            {
                if (reference.From is LegalProceeding or Complaint or Incident)
                {
                    Attributes[$"in {reference.From.RecordId.Text}"] = IdentityBasis.SameEvent;
                }
            }
        }
    }
}
