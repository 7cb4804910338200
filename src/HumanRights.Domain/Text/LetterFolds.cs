using System.Collections.Frozen;

namespace HumanRights.Domain.Text;

/// <summary>Letters without their marks: <c>é</c> is <c>e</c>. The same on every machine, which the runtime's own tables are not.</summary>
internal static class LetterFolds
{
    // A letter, then those that are it with a mark. Made from the decompositions of Unicode 14.0; the last row is hand-written:
    // letters of the Arabic script that writers use for each other.
    private static readonly string[] s_rows =
    [
        "aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặɑ", "cçćĉċčḉ", "eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệǝɛ", "iìíîïĩīĭįǐȉȋḭḯỉịİɨ", "nñńņňǹṅṇṉṋƞɲ",
        "oòóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợɵ", "uùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữựʉ", "yýÿŷȳẏẙỳỵỷỹ", "dďḋḍḏḑḓɖɗ", "gĝğġģǧǵḡǥɠ", "hĥȟḣḥḧḩḫẖ", "jĵǰ",
        "kķǩḱḳḵƙ", "lĺļľḷḹḻḽƚ", "rŕŗřȑȓṙṛṝṟ", "sśŝşšșṡṣṥṧṩſ", "tţťțṫṭṯṱẗŧƭ", "wŵẁẃẅẇẉẘ", "zźżžẑẓẕƶʒ", "æǣǽ", "øǿ", "bḃḅḇƀɓ", "fḟ", "mḿṁṃ", "pṕṗ",
        "vṽṿ", "xẋẍ", "ßẞ",
        "ιΐίϊἰἱἲἳἴἵἶἷὶίιῐῑῒΐῖῗ", "αάἀἁἂἃἄἅἆἇὰάᾀᾁᾂᾃᾄᾅᾆᾇᾰᾱᾲᾳᾴᾶᾷ", "εέἐἑἒἓἔἕὲέ", "ηήἠἡἢἣἤἥἦἧὴήᾐᾑᾒᾓᾔᾕᾖᾗῂῃῄῆῇ", "υΰϋύὐὑὒὓὔὕὖὗὺύῠῡῢΰῦῧ", "οόὀὁὂὃὄὅὸό",
        "ωώὠὡὢὣὤὥὦὧὼώᾠᾡᾢᾣᾤᾥᾦᾧῲῳῴῶῷ", "ρῤῥ", "иѝӣӥ", "еѐӗ", "гѓ", "кќ", "уӯӱӳ", "жӂӝ", "аӑӓ", "әӛ", "зӟ", "оӧ", "өӫ", "эӭ", "чӵ", "ыӹ",
        "\u0627\u0623\u0625\u0622\u0671",
        "\u064A\u0649\u06CC\u0626",
        "\u0647\u0629",
        "\u0643\u06A9",
        "\u0648\u0624",
    ];

    // Letters with a mark that spell another sound in some custom, as a letter and its combining mark.
    private static readonly FrozenDictionary<(char Letter, char Mark), char> s_composed = new Dictionary<(char, char), char>
    {
        [('s', '\u030C')] = 'š',
        [('c', '\u030C')] = 'č',
        [('z', '\u030C')] = 'ž',
        [('s', '\u0302')] = 'ŝ',
        [('a', '\u0302')] = 'â',
        [('u', '\u0302')] = 'û',
        [('s', '\u0327')] = 'ş',
        [('c', '\u0327')] = 'ç',
        [('s', '\u0326')] = 'ș',
        [('t', '\u0326')] = 'ț',
        [('c', '\u0301')] = 'ć',
        [('o', '\u0301')] = 'ó',
        [('z', '\u0307')] = 'ż',
        [('и', '\u0306')] = 'й',
        [('у', '\u0306')] = 'ў',
        [('е', '\u0308')] = 'ё',
        [('і', '\u0308')] = 'ї',
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<char, char> s_bare = s_rows.SelectMany(static row => row.Skip(1).Select(marked => (marked, row[0]))).ToFrozenDictionary(static p => p.marked, static p => p.Item2);

    /// <summary>The letter without its marks; other characters as they are.</summary>
    internal static char Bare(char letter) => s_bare.GetValueOrDefault(letter, letter);

    /// <summary>A word without marks.</summary>
    internal static string Bare(string word) => HasMarks(word) ? string.Create(word.Length, word, static (bare, marked) =>
    {
        for (var i = 0; i < bare.Length; i++)
        {
            bare[i] = Bare(marked[i]);
        }
    }) : word;

    /// <summary>Whether a word has a letter with a mark.</summary>
    internal static bool HasMarks(string word)
    {
        foreach (var letter in word)
        {
            if (s_bare.ContainsKey(letter))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The letter that a lower-case letter and a combining mark write together, where it spells a sound of its own.</summary>
    internal static bool TryCompose(char letter, char mark, out char composed) => s_composed.TryGetValue((letter, mark), out composed);
}
