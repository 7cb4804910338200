using System.Text;
using HumanRights.Domain.Actors;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Incidents;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Sources;
using HumanRights.Domain.Text;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Validation.Rules;

/// <summary>Ids, numbers, names and the span of a life: HRD1001 to HRD1099.</summary>
internal static partial class IdentityRules
{
    private const int LongestLife = 120;

    private static readonly HashSet<string> s_initialsOfTwoLetters = new(StringComparer.OrdinalIgnoreCase)
    {
        "Ch.", "Dj.", "Dz.", "Ia.", "Iu.", "Ja.", "Ju.", "Kh.", "Sh.", "Ts.", "Ya.", "Ye.", "Yo.", "Yu.", "Zh.",
    };

    internal static IEnumerable<Rule> Make() =>
    [
        Rule.For<Record>(RuleCatalogue.Get(RuleIds.DuplicateRecordId), DuplicateRecordId),
        Rule.For<Identifier>(RuleCatalogue.Get(RuleIds.SharedIdentifier), SharedIdentifier),
        Rule.For<IdentityLink>(RuleCatalogue.Get(RuleIds.ContradictingJudgements), ContradictingJudgements),
        Rule.For<Person>(RuleCatalogue.Get(RuleIds.NameWithoutScript), NameWithoutScript),
        Rule.For<Person>(RuleCatalogue.Get(RuleIds.SameNameUnjudged), SameNameUnjudged),
        Rule.For<Person>(RuleCatalogue.Get(RuleIds.NamesOfTwo), NamesOfTwo),
        Rule.For<NameForm>(RuleCatalogue.Get(RuleIds.TwoSpellingsInOneSource), TwoSpellingsInOneSource),
        Rule.For<Person>(RuleCatalogue.Get(RuleIds.InitialsOnly), InitialsOnly),
        Rule.For<NameForm>(RuleCatalogue.Get(RuleIds.NameAgainstSex), NameAgainstSex),
        Rule.For<Person>(RuleCatalogue.Get(RuleIds.ImpossibleLife), ImpossibleLife),
        Rule.For<Position>(RuleCatalogue.Get(RuleIds.OnePostTwice), OnePostTwice),
        Rule.For<IdentityLink>(RuleCatalogue.Get(RuleIds.OneBodyByTranslation), OneBodyByTranslation),
        Rule.For<Act>(RuleCatalogue.Get(RuleIds.DoerIsVictim), DoerIsVictim),
        Rule.For<Organization>(RuleCatalogue.Get(RuleIds.KindAgainstFunction), KindAgainstFunction),
        Rule.For<Person>(RuleCatalogue.Get(RuleIds.AnonymityUndone), AnonymityUndone),
        Rule.For<Part>(RuleCatalogue.Get(RuleIds.DuplicatePartKey), DuplicatePartKey),
    ];

    private static void DuplicateRecordId(Record record, RuleContext context)
    {
        context.Consider();
        if (context.Index.IsRepeated(record))
        {
            context.Report("id", [], record.RecordId.Text);
        }
    }

    private static void DuplicatePartKey(Part part, RuleContext context)
    {
        context.Consider();
        if (context.Index.IsRepeated(part))
        {
            context.Report("key", [], part.Key.Text);
        }
    }

    private static void SharedIdentifier(Identifier identifier, RuleContext context)
    {
        if (context.Record is not { } record || context.Item is not null || !IdentifierHolders.NamesOneThing(identifier, record))
        {
            return;
        }

        context.Consider();
        if (context.Shared(IdentifierHolders.Of).OtherHolder(identifier, record) is { } other)
        {
            context.Report("value", [Target.To(other.RecordId.ToRef())], identifier.Scheme.Text, other.RecordId.Text);
        }
    }

    private static void NameWithoutScript(Person person, RuleContext context)
    {
        if (person.NameStatus == NameStatus.Unnamed || person.NameStatus == NameStatus.Anonymised || person.Absent?.Of("names") is not null)
        {
            return;
        }

        context.Consider();
        foreach (var name in person.Names)
        {
            foreach (var form in name.Forms)
            {
                if (form.Lang is { } language && Scripts.Of(language.Text) is not null)
                {
                    return;
                }
            }
        }

        context.Report();
    }

    private static void InitialsOnly(Person person, RuleContext context)
    {
        if (person.Names.Any(static name => name.Forms.Any(static form => Given(form) != GivenName.NotTold)))
        {
            context.Consider();
        }

        var found = false;
        foreach (var name in person.Names)
        {
            foreach (var form in name.Forms)
            {
                switch (Given(form))
                {
                    case GivenName.SpelledOut:
                        return;
                    case GivenName.Initials when form.Absent?.Of("parts/given") is null:
                        found = true;
                        break;
                    default:
                        break;
                }
            }
        }

        if (found)
        {
            context.Report("names", []);
        }
    }

    private static GivenName Given(NameForm form)
    {
        if (form.Parts?.Given is { } given)
        {
            var words = Words(given);
            return words.Count == 0 ? GivenName.NotTold : words.TrueForAll(IsInitial) ? GivenName.Initials : GivenName.SpelledOut;
        }

        // "N.A. Belispayev": initials and one more word. With two more words the given name may be among them.
        if (form.Parts is not null || form.FullText is null)
        {
            return GivenName.NotTold;
        }

        var all = Words(form.FullText);
        return all.FindAll(IsInitial).Count switch
        {
            > 0 and var initials when all.Count - initials == 1 => GivenName.Initials,
            _ when all.Count > 1 => GivenName.SpelledOut,
            _ => GivenName.NotTold,
        };
    }

    /// <summary>The words of a name; a point ends a word and stays with it.</summary>
    private static List<string> Words(string name)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var c in name)
        {
            if (char.IsWhiteSpace(c) || c is ',' or '-')
            {
                End();
                continue;
            }

            word.Append(c);
            if (c == '.')
            {
                End();
            }
        }

        End();
        return words;

        void End()
        {
            if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }
    }

    /// <summary>One letter, with a point or without, or the two Latin letters that stand for one Cyrillic letter: <c>Yu.</c></summary>
    private static bool IsInitial(string word) => word.EnumerateRunes().Count(Rune.IsLetter) == 1 || s_initialsOfTwoLetters.Contains(word);

    private static void ImpossibleLife(Person person, RuleContext context)
    {
        var birth = person.Birth?.On;
        if (birth is not null || person.Ages.Any(static age => age.Years is not null))
        {
            context.Consider();
        }

        if (birth is not null && person.Death?.On is { } death && (birth.IsCertainlyAfter(death) || IsBeyondLife(birth, death)))
        {
            context.Report("death", [Target.To(person.Id.ToRef(), "birth/on")], "birth, death");
        }

        for (var i = 0; i < person.Ages.Count; i++)
        {
            if (person.Ages[i].Years is { } years && (years.LowerBound() > LongestLife || years.UpperBound() < 0))
            {
                context.ReportItem("ages", i, person.Ages[i], [], "ages");
            }
        }

        if (birth is null)
        {
            return;
        }

        CheckEvents("ages", person.Ages, static age => [age.On]);
        CheckEvents("positions", person.Positions, static position => [position.Period?.From, position.Period?.To]);
        CheckEvents("healthEvents", person.HealthEvents, static illness => [illness.On, .. illness.Statuses.Select(s => s.On), .. illness.Measurements.Select(m => m.On)]);
        CheckEvents("detentions", person.Detentions, static detention => [.. detention.Statuses.Select(s => s.On), .. detention.Placements.SelectMany(p => new[] { p.Period?.From, p.Period?.To })]);

        void CheckEvents<T>(string list, IReadOnlyList<T> parts, Func<T, IEnumerable<ExtendedDate?>> dates)
            where T : Part
        {
            for (var i = 0; i < parts.Count; i++)
            {
                if (dates(parts[i]).Any(date => date is not null && (date.IsCertainlyBefore(birth) || IsBeyondLife(birth, date))))
                {
                    context.ReportItem(list, i, parts[i], [Target.To(person.Id.ToRef(), "birth/on")], "birth, " + list);
                }
            }
        }
    }

    /// <summary>Whether somebody born then was certainly more than a hundred and twenty years old.</summary>
    private static bool IsBeyondLife(ExtendedDate birth, ExtendedDate date) =>
        birth.IsCertain && date.IsCertain && birth.Latest.IsFinite && date.Earliest.IsFinite
        && (date.Earliest.Year - LongestLife - 1, date.Earliest.Month, date.Earliest.Day).CompareTo((birth.Latest.Year, birth.Latest.Month, birth.Latest.Day)) >= 0;

    private enum GivenName
    {
        NotTold,
        Initials,
        SpelledOut,
    }

    /// <summary>Who holds a number that names one thing only.</summary>
    private sealed class IdentifierHolders
    {
        // Numbers that are given once in the world, and numbers that one issuer gives once.
        private static readonly HashSet<IdentifierScheme> s_worldwide =
        [
            IdentifierScheme.Ecli, IdentifierScheme.Eli, IdentifierScheme.Celex, IdentifierScheme.ApplicationNumber, IdentifierScheme.UnSymbol, IdentifierScheme.OpinionNumber,
            IdentifierScheme.Isbn, IdentifierScheme.Doi, IdentifierScheme.Uri,
        ];

        private static readonly HashSet<IdentifierScheme> s_byIssuer =
        [
            IdentifierScheme.CommunicationNumber, IdentifierScheme.PetitionNumber, IdentifierScheme.RegistrationNumber, IdentifierScheme.TaxNumber, IdentifierScheme.LicenceNumber,
            IdentifierScheme.PersonalNumber, IdentifierScheme.TravelDocumentNumber, IdentifierScheme.PrisonerNumber, IdentifierScheme.DatabaseId,
        ];

        // A text carries the number of the case that it belongs to; these are its own.
        private static readonly HashSet<IdentifierScheme> s_ofTexts =
        [
            IdentifierScheme.Ecli, IdentifierScheme.Eli, IdentifierScheme.Celex, IdentifierScheme.UnSymbol, IdentifierScheme.OpinionNumber,
            IdentifierScheme.Isbn, IdentifierScheme.Doi, IdentifierScheme.Uri, IdentifierScheme.DatabaseId,
        ];

        // The two holders with the smallest ids are enough to name another one for each.
        private readonly Dictionary<(string Kind, string Scheme, string Issuer, string Value), (Record First, Record? Second)> _holders = [];

        // Records that the file itself judges to be one, or perhaps one: the doubt is on file already.
        private readonly HashSet<(string, string)> _joined = [];

        internal static bool NamesOneThing(Identifier identifier, Record record) => KeyOf(identifier, record) is not null;

        internal static IdentifierHolders Of(RuleContext context)
        {
            var holders = new IdentifierHolders();
            foreach (var link in context.File.IdentityLinks)
            {
                if (link is { A: { } a, B: { } b } && link.Judgement != IdentityJudgement.NotSame)
                {
                    holders._joined.Add(PairOf(a.Text, b.Text));
                }
            }

            foreach (var record in context.File.Records())
            {
                foreach (var identifier in record.Identifiers)
                {
                    if (KeyOf(identifier, record) is { } key)
                    {
                        holders.Add(key, record);
                    }
                }
            }

            return holders;
        }

        internal Record? OtherHolder(Identifier identifier, Record record)
        {
            if (KeyOf(identifier, record) is not { } key)
            {
                return null;
            }

            var (first, second) = _holders[key];
            var other = IsSame(first, record) ? second : first;
            return other is not null && _joined.Contains(PairOf(record.RecordId.Text, other.RecordId.Text)) ? null : other;
        }

        private static (string, string) PairOf(string a, string b) => string.CompareOrdinal(a, b) < 0 ? (a, b) : (b, a);

        private static (string Kind, string Scheme, string Issuer, string Value)? KeyOf(Identifier identifier, Record record)
        {
            // A number with a period was given to others at other times; a translation or reprint carries that of its original.
            if (identifier.Period is not null || record is Source { TranslationOf: not null } or Source { DerivedFrom.Count: > 0 } || (record is Source && !s_ofTexts.Contains(identifier.Scheme)))
            {
                return null;
            }

            var issuer = s_worldwide.Contains(identifier.Scheme) ? string.Empty : s_byIssuer.Contains(identifier.Scheme) ? identifier.Issuer?.Text : null;
            return issuer is null ? null : (record.Shape.RecordKind!, identifier.Scheme.Text, issuer, identifier.Value);
        }

        private static bool IsSame(Record left, Record right) => string.Equals(left.RecordId.Text, right.RecordId.Text, StringComparison.Ordinal);

        private void Add((string Kind, string Scheme, string Issuer, string Value) key, Record record)
        {
            if (!_holders.TryGetValue(key, out var held))
            {
                _holders.Add(key, (record, null));
            }
            else if (!IsSame(held.First, record) && (held.Second is null || !IsSame(held.Second, record)))
            {
                Record[] smallest = [.. new[] { held.First, held.Second, record }.OfType<Record>().OrderBy(r => r.RecordId.Text, StringComparer.Ordinal)];
                _holders[key] = (smallest[0], smallest[1]);
            }
        }
    }
}
