using HumanRights.Domain.Actors;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Sources;
using HumanRights.Domain.Text;

namespace HumanRights.Domain.Validation.Rules;

/// <content>Whether names, and the judgements on whom they name, go together.</content>
internal static partial class IdentityRules
{
    private const int MostForms = 16;
    private const int ShortestSpelling = 4;

    private static void ContradictingJudgements(IdentityLink link, RuleContext context)
    {
        if (link is not { A: { } a, B: { } b, Judgement: { } judgement })
        {
            return;
        }

        context.Consider();
        if (string.Equals(a.Text, b.Text, StringComparison.Ordinal)
            || (judgement == IdentityJudgement.NotSame && context.Shared(Judges.Of).Of(link).AreSame(a.Text, b.Text)))
        {
            context.Report("judgement", [Target.To(a), Target.To(b)], a.Text, b.Text);
        }
    }

    private static void SameNameUnjudged(Person person, RuleContext context)
    {
        if (!person.Names.Any(static name => name.Forms.Any(static form => form.FullText is not null)))
        {
            return;
        }

        context.Consider();
        foreach (var proposal in context.Shared(Proposals.Of).About(person))
        {
            context.Report("names", [Target.To(proposal.A.ToRef())], proposal.A.Text);
        }
    }

    private static void NamesOfTwo(Person person, RuleContext context)
    {
        // Most people have one name in one form; what it sounds like need not be worked out.
        if (person.Names.Where(IsNameOfNow).Sum(static name => name.Forms.Count) < 2)
        {
            return;
        }

        var names = context.Names;
        var forms = person.Names.Where(IsNameOfNow).OrderBy(static name => name.Key.Text, StringComparer.Ordinal).SelectMany(static name => name.Forms).Where(form => IsWholeAndReadable(form, names)).Take(MostForms).ToList();
        if (forms.Count < 2)
        {
            return;
        }

        context.Consider();

        // Whatever can be reached from the first form, step by step, is one name.
        var reached = new List<NameForm> { forms[0] };
        var rest = forms.Skip(1).ToList();
        for (var i = 0; i < reached.Count; i++)
        {
            var from = reached[i];
            var near = rest.ToLookup(form => MayBeOneName(from, form, names));
            reached.AddRange(near[true]);
            rest = [.. near[false]];
        }

        if (rest.Count > 0)
        {
            context.Report("names", [.. new[] { forms[0], rest[0] }.Select(form => new Target { Record = person.Id.ToRef(), Item = form.Key })], forms[0].Key.Text, rest[0].Key.Text);
        }
    }

    /// <summary>Names that another name of the same person is expected to differ from are left out, and so are those of a time of their own.</summary>
    private static bool IsNameOfNow(PersonName name) =>
        name.Period is null && (name.Type is not { } type || type == NameType.Legal || type == NameType.Usual);

    private static bool IsWholeAndReadable(NameForm form, NameBook names) =>
        form.FullText is { } text && form.FormKind != NameFormKind.Translation && names.Of(text).Key is var key && key.Contains(' ', StringComparison.Ordinal)
        && key.All(static sound => char.IsAsciiLetterLower(sound) || sound is ' ' or 'č' or 'š' or 'ž');

    private static bool MayBeOneName(NameForm a, NameForm b, NameBook names) =>
        NameComparison.Compare(names.Of(a.FullText!), names.Of(b.FullText!)).Grade != NameGrade.Different
        || (LanguageOf(a) != LanguageOf(b) && names.Of(a.FullText!).Key.Split(' ').Intersect(names.Of(b.FullText!).Key.Split(' '), StringComparer.Ordinal).Any());

    /// <summary>Languages have forms of given names of their own: Elena, Olena.</summary>
    private static string? LanguageOf(NameForm form) => form.Lang?.Text.Split('-')[0];

    private static void TwoSpellingsInOneSource(NameForm form, RuleContext context)
    {
        if (context.Record is not Person person || form.FullText is not { } text || form.Citations.Count == 0)
        {
            return;
        }

        context.Consider();
        foreach (var citation in form.Citations.DistinctBy(static c => c.Source.Text))
        {
            if (context.Shared(Spellings.Of).OtherSpelling(person, citation, text) is { } other)
            {
                context.Report("fullText", [new Target { Record = person.Id.ToRef(), Item = other }], citation.Source.Text, other.Text);
            }
        }
    }

    private static void NameAgainstSex(NameForm form, RuleContext context)
    {
        if (context.Record is not Person person || IsWoman(person) is not { } isWoman)
        {
            return;
        }

        // Which word of a whole name is which is not known, but a patronymic shows itself.
        string? found = null;
        var isTold = false;
        var names = context.Names;
        Look("parts/patronymic", form.Parts?.Patronymic, NameCustoms.IsOfDaughter);
        if (form.Lang is { } language && NameCustoms.HasFormsForEach(language.Text))
        {
            Look("parts/family", form.Parts?.Family, NameCustoms.IsFamilyOfWoman);
            Look("fullText", form.Parts is null && names.Of(form.FullText ?? string.Empty).Words.Count > 2 ? form.FullText : null, NameCustoms.IsOfDaughter);
        }

        if (isTold)
        {
            context.Consider();
        }

        if (found is not null)
        {
            context.Report(found, [Target.To(person.Id.ToRef(), person.Sex is null ? "gender" : "sex")], found);
        }

        void Look(string field, string? name, Func<string, bool?> isOfWoman)
        {
            foreach (var word in name is null ? [] : names.Of(name).Words)
            {
                if (isOfWoman(NameReading.All[0].Read(word)) is { } told)
                {
                    isTold = true;
                    found ??= told == isWoman ? null : field;
                }
            }
        }
    }

    /// <summary>By sex and gender where they agree or one is silent.</summary>
    private static bool? IsWoman(Person person)
    {
        bool? bySex = person.Sex == Sex.Female ? true : person.Sex == Sex.Male ? false : null;
        bool? byGender = person.Gender == Gender.Woman ? true : person.Gender == Gender.Man ? false : null;
        return person.Gender is null ? bySex : person.Sex is null || bySex == byGender ? byGender : null;
    }

    /// <summary>Whether a name is the bearer's own, and none that covers it.</summary>
    internal static bool IsOwn(PersonName name) => name.Type != NameType.Pseudonym && name.Type != NameType.Nickname && name.Type != NameType.Alias;

    /// <summary>Whether a number of the scheme leads to one person.</summary>
    internal static bool NamesAPerson(IdentifierScheme scheme) =>
        scheme == IdentifierScheme.PersonalNumber || scheme == IdentifierScheme.TravelDocumentNumber || scheme == IdentifierScheme.TaxNumber || scheme == IdentifierScheme.PrisonerNumber;

    private static void AnonymityUndone(Person person, RuleContext context)
    {
        if (person.NameStatus != NameStatus.Unnamed && person.NameStatus != NameStatus.Anonymised)
        {
            return;
        }

        context.Consider();
        if (person.Names.Any(static name => IsOwn(name) && name.Forms.Count > 0))
        {
            context.Report("names", [], "names");
        }

        if (person.Identifiers.Any(static i => NamesAPerson(i.Scheme)))
        {
            context.Report("identifiers", [], "identifiers");
        }

        if (person.Birth?.On is { } born && born.Earliest.IsFinite && born.Earliest == born.Latest)
        {
            context.Report("birth", [], "birth");
        }
    }

    /// <summary>What each judge says of who is who. Two judges may well disagree.</summary>
    private sealed class Judges
    {
        private readonly Dictionary<string, Identities> _identities;

        private Judges(CaseFile file) =>
            _identities = file.IdentityLinks.GroupBy(NameOf, StringComparer.Ordinal).ToDictionary(static g => g.Key, static g => new Identities(g), StringComparer.Ordinal);

        internal static Judges Of(RuleContext context) => new(context.File);

        internal Identities Of(IdentityLink link) => _identities[NameOf(link)];

        private static string NameOf(IdentityLink link) => link.By?.Text ?? string.Empty;
    }

    /// <summary>The questions of identity, by the later of the two persons.</summary>
    private sealed class Proposals
    {
        private readonly ILookup<string, IdentityProposal> _proposals;

        private Proposals(CaseFileIndex index, NameBook names) => _proposals = IdentityProposals.Of(index, names).ToLookup(static p => p.B.Text, StringComparer.Ordinal);

        internal static Proposals Of(RuleContext context) => new(context.Index, context.Names);

        internal IEnumerable<IdentityProposal> About(Person person) => _proposals[person.Id.Text];
    }

    /// <summary>How each source first spells each word of a person's names in Latin letters.</summary>
    private sealed class Spellings
    {
        private readonly Dictionary<(string Person, string Source, string Sounds), (string Letters, PartKey Form)> _first = [];
        private readonly Dictionary<string, List<(string Letters, string Sounds)>> _words = new(StringComparer.Ordinal);
        private readonly NameBook _names;

        private Spellings(CaseFile file, NameBook names)
        {
            _names = names;
            foreach (var person in file.Persons)
            {
                foreach (var form in person.Names.OrderBy(static name => name.Key.Text, StringComparer.Ordinal).SelectMany(static name => name.Forms))
                {
                    foreach (var word in form.FullText is { } text ? WordsOf(text) : [])
                    {
                        foreach (var citation in form.Citations)
                        {
                            _first.TryAdd((person.Id.Text, citation.Source.Text, word.Sounds), (word.Letters, form.Key));
                        }
                    }
                }
            }
        }

        internal static Spellings Of(RuleContext context) => new(context.File, context.Names);

        internal PartKey? OtherSpelling(Person person, Citation citation, string name)
        {
            foreach (var (letters, sounds) in WordsOf(name))
            {
                if (_first.TryGetValue((person.Id.Text, citation.Source.Text, sounds), out var first) && !string.Equals(first.Letters, letters, StringComparison.Ordinal))
                {
                    return first.Form;
                }
            }

            return null;
        }

        /// <summary>Without marks: print often leaves them out.</summary>
        private List<(string Letters, string Sounds)> WordsOf(string name)
        {
            if (!_words.TryGetValue(name, out var words))
            {
                words = [.. from word in _names.Of(name).Words
                            where word.Length >= ShortestSpelling && word.EnumerateRunes().All(static letter => Scripts.Of(letter) == Script.Latin)
                            select (LetterFolds.Bare(word), NameReading.All[0].Read(word))];
                _words.Add(name, words);
            }

            return words;
        }
    }
}
