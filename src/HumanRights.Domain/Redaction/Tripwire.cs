using HumanRights.Domain.Privacy;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Text;

namespace HumanRights.Domain.Redaction;

/// <summary>
/// Looks in every text that is about to be published for names and numbers of those who are protected, in any script, romanisation,
/// case, order and common encoding. It never cleans: one hit, and nothing is published.
/// </summary>
/// <remarks>It may trip where there is nothing; a person then looks. It cannot see a person who is described and not named.</remarks>
internal sealed class Tripwire
{
    // Shorter words are found in too many others.
    private const int ShortestWord = 3;
    private const int ShortestStem = 5;
    private const int LongestEnding = 4;
    private const int ShortestInside = 6;
    private const int ShortestNumber = 6;

    // Two short words that follow each other.
    private const int ShortestPair = 4;

    private const int MostPaired = 8;

    // Longer names are not looked for in pieces.
    private const int LongestSpelled = 40;

    // How Slavic names end in one case or another, as they sound.
    private static readonly string[] s_endings =
    [
        .. "а ы е у ой ою и ю я ей ею ом ем ами ям ам ах ях ов ев ого его ому ему ым им ую юю ая яя ый ий ые ие ых их".Split(' ').SelectMany(ReadingsOf).Append(string.Empty).Distinct(StringComparer.Ordinal),
    ];

    // Letters that are written as two where a keyboard or a passport has no marks; composed and decomposed.
    private static readonly (string One, string Two)[] s_inTwo =
        [("ä", "ae"), ("a\u0308", "ae"), ("ö", "oe"), ("o\u0308", "oe"), ("ü", "ue"), ("u\u0308", "ue"), ("ø", "oe"), ("æ", "ae"), ("å", "aa"), ("a\u030A", "aa")];

    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly HashSet<string> _inflected = new(StringComparer.Ordinal);
    private readonly HashSet<string> _stems = new(StringComparer.Ordinal);
    private readonly HashSet<string> _inside = new(StringComparer.Ordinal);
    private readonly HashSet<string> _spelled = new(StringComparer.Ordinal);
    private readonly List<string> _numbers = [];
    private readonly Dictionary<string, (bool IsName, string Sounds)> _known = new(StringComparer.Ordinal);

    internal Tripwire(CaseFile file, Protection protection)
    {
        var secret = NamesIn(file, protection, areOpen: false);
        _numbers.AddRange(secret.Numbers);
        if (secret.Words.Count + secret.Numbers.Count + secret.Pairs.Count == 0)
        {
            return;
        }

        // A word that somebody bears whose name is published says nothing of another who bears it too; so with numbers.
        var open = NamesIn(file, protection, areOpen: true);
        var openReadings = open.Words.SelectMany(ReadingsOf).ToHashSet(StringComparer.Ordinal);
        _numbers.RemoveAll(open.Numbers.Contains);
        var pairs = secret.Pairs.Except(open.Pairs, StringComparer.Ordinal).ToList();
        _spelled.UnionWith(pairs);
        _inside.UnionWith(pairs.Where(static p => p.Length >= ShortestInside));
        _spelled.UnionWith(secret.Words.Where(w => w.Length >= ShortestStem).Except(open.Words, StringComparer.Ordinal));
        foreach (var word in secret.Words.SelectMany(ReadingsOf).Except(openReadings, StringComparer.Ordinal))
        {
            _words.Add(word);
            _inflected.UnionWith(StemsOf(word).SelectMany(static stem => s_endings.Select(ending => stem + ending)));
            if (word.Length >= ShortestStem)
            {
                _stems.UnionWith(StemsOf(word).Where(static stem => stem.Length >= ShortestStem).Append(word[..^1]));
                _spelled.Add(word);
            }

            if (word.Length >= ShortestInside)
            {
                _inside.Add(word);
            }
        }

        _inflected.ExceptWith(openReadings);
    }

    /// <summary>Where names were found; never which.</summary>
    internal List<RedactionPlace> Hits { get; } = [];

    internal void Watch(string text, Spot place)
    {
        if (_words.Count + _numbers.Count + _spelled.Count > 0 && Disguises.Of(text).Any(Names))
        {
            Hits.Add(new RedactionPlace(place.Record, place.Item, place.Field));
        }
    }

    /// <summary>The words, pairs of words and numbers of those who are published under their names, or of all others.</summary>
    private static (HashSet<string> Words, HashSet<string> Pairs, HashSet<string> Numbers) NamesIn(CaseFile file, Protection protection, bool areOpen)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        var pairs = new HashSet<string>(StringComparer.Ordinal);
        var numbers = new HashSet<string>(StringComparer.Ordinal);
        foreach (var somebody in file.Persons.Cast<Record>().Concat(file.Groups))
        {
            // Numbers of those who are named, and that nobody read, are neither open nor secret.
            var id = somebody.RecordId.Text;
            var place = Spot.Of(id).Member("identifiers");
            var isNamed = protection.IsShownByName(id);
            if (areOpen ? isNamed && protection.Clearance.IsReviewed(place) : !isNamed || !protection.Clearance.IsCleared(place))
            {
                numbers.UnionWith(Numbers.Of(somebody));
            }
        }

        foreach (var person in file.Persons)
        {
            foreach (var form in person.Names.SelectMany(name => name.Forms.Select(form => protection.TextsOf(person, name, form, areOpen))))
            {
                var texts = form.SelectMany(Transcribed).Select(WordsOf).ToList();
                words.UnionWith(texts.SelectMany(WithoutParticles).Where(IsLongEnough));
                pairs.UnionWith(texts.Append([.. texts.SelectMany(static words => words).Distinct(StringComparer.Ordinal)]).SelectMany(PairsOf));
            }
        }

        // The words of a group's name are those of everybody; all of them together are the group.
        foreach (var group in file.Groups)
        {
            pairs.UnionWith(group.Names.Where(name => protection.ShowsWhole(group, name) == areOpen).SelectMany(static n => new[] { n.Raw, n.Native, n.Latin }).OfType<string>().SelectMany(Transcribed).Select(WordsOf).Where(static words => words.Count > 1).SelectMany(Together));
        }

        return (words, pairs, numbers);
    }

    /// <summary>Whether a word of a name is looked for; digits alone stand in too many texts unless they are many.</summary>
    private static bool IsLongEnough(string word) => word.Length >= (word.Any(char.IsLetter) ? ShortestWord : ShortestNumber);

    /// <summary>A name, and how else it is spelled by those who write letters with marks as two, or who put the marks back.</summary>
    private static IEnumerable<string> Transcribed(string name) =>
        new[]
        {
            name,
            s_inTwo.Aggregate(name, static (text, letter) => text.Replace(letter.One, letter.Two, StringComparison.OrdinalIgnoreCase)),
            s_inTwo.Aggregate(name, static (text, letter) => text.Replace(letter.Two, letter.One, StringComparison.OrdinalIgnoreCase)),
        }.Distinct(StringComparer.Ordinal);

    private static IReadOnlyList<string> WordsOf(string name) => NameWords.Of(Disguises.Bare(name)).Words;

    /// <summary>The words of a name that tell who bears it: van, bin and kyzy stand in the names of many.</summary>
    private static IEnumerable<string> WithoutParticles(IReadOnlyList<string> words) =>
        words.Count == 1 ? words : words.Where(static word => !StandsBesideNames(word));

    private static bool StandsBesideNames(string word) => ReadingsOf(word).Any(NameCustoms.StandsBesideNames);

    /// <summary>Each two words of a name, in both orders: both may be borne by others, and together they are one person. Of what has more words than any name, the first ones.</summary>
    private static IEnumerable<string> PairsOf(IReadOnlyList<string> words) =>
        from first in words.Take(MostPaired)
        from second in words.Take(MostPaired)
        where !ReferenceEquals(first, second) && !(StandsBesideNames(first) && StandsBesideNames(second))
        from pair in Together([first, second])
        where pair.Length >= ShortestPair
        select pair;

    /// <summary>Words run together, and how they sound.</summary>
    private static IEnumerable<string> Together(IReadOnlyList<string> words) =>
        [string.Concat(words), string.Concat(words.Select(static w => ReadingsOf(w).First()))];

    /// <summary>What stays of a name in all cases: without its vowels at the end, and without one that falls out before the last consonant.</summary>
    private static IEnumerable<string> StemsOf(string word)
    {
        var stem = word.TrimEnd('a', 'e', 'i', 'o', 'u', 'y');
        if (word.Length - stem.Length > 1 || word[^1] == 'i')
        {
            // Of two vowels at the end one may be all that goes, and the last may be a consonant by itself.
            yield return word[..^1];
        }

        if (stem.Length is 0 or 1)
        {
            yield break;
        }

        yield return stem;
        if (stem.Length == word.Length && stem.Length >= ShortestWord && stem[^2] is 'e' or 'o')
        {
            yield return stem[..^2] + stem[^1];
        }
    }

    private static IEnumerable<string> ReadingsOf(string word) => NameKey.Of(word).Readings.Select(r => r.Replace(" ", string.Empty, StringComparison.Ordinal));

    private bool Names(string text)
    {
        var words = NameWords.Of(text).Words;
        var sounds = new List<string>(words.Count);
        foreach (var word in words)
        {
            if (!_known.TryGetValue(word, out var known))
            {
                var readings = ReadingsOf(word).ToList();
                var isName = readings.Exists(IsName) || (word.Any(IsCyrillic) && readings.Exists(_inflected.Contains));
                _known.Add(word, known = (isName, readings[0]));
            }

            if (known.IsName)
            {
                return true;
            }

            sounds.Add(known.Sounds);
        }

        var joined = string.Concat(words);
        return _numbers.Exists(n => joined.Contains(n, StringComparison.Ordinal)) || IsSpelledApart(words, joined) || IsSpelledApart(sounds, string.Concat(sounds));
    }

    private static bool IsCyrillic(char letter) => letter is >= '\u0400' and <= '\u052F';

    /// <summary>The word itself, with another ending, or run together with others as in addresses and handles.</summary>
    /// <remarks>Pieces of the word are looked up, so that the work does not grow with the number of names.</remarks>
    private bool IsName(string reading)
    {
        if (_words.Contains(reading))
        {
            return true;
        }

        var stems = _stems.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var ending = 0; ending <= LongestEnding && ending < reading.Length; ending++)
        {
            if (stems.Contains(reading.AsSpan(0, reading.Length - ending)))
            {
                return true;
            }
        }

        var inside = _inside.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var start = 0; start <= reading.Length - ShortestInside; start++)
        {
            for (var length = ShortestInside; length <= Math.Min(LongestSpelled, reading.Length - start); length++)
            {
                if (inside.Contains(reading.AsSpan(start, length)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether words that follow each other, or their sounds, spell a name: with a hyphen, a blank or a full stop put inside.</summary>
    private bool IsSpelledApart(IReadOnlyList<string> words, string joined)
    {
        var spelled = _spelled.GetAlternateLookup<ReadOnlySpan<char>>();
        var start = 0;
        for (var first = 0; first < words.Count; start += words[first++].Length)
        {
            var length = words[first].Length;
            for (var last = first + 1; last < words.Count && length + words[last].Length <= LongestSpelled; last++)
            {
                length += words[last].Length;
                if (spelled.Contains(joined.AsSpan(start, length)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The numbers under which somebody is known: long ones, letters and digits alone.</summary>
    private sealed class Numbers : Walker
    {
        private readonly List<string> _found = [];

        internal static List<string> Of(Record somebody)
        {
            var walker = new Numbers();
            walker.Walk(somebody);
            return walker._found;
        }

        protected override bool Enter(DomainObject node)
        {
            if (node is Identifier { Value: var value } && string.Concat(NameWords.Of(Disguises.Bare(value)).Words) is { Length: >= ShortestNumber } number && number.Any(char.IsAsciiDigit))
            {
                _found.Add(number);
            }

            return true;
        }
    }
}
