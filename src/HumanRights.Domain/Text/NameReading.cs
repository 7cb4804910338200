using System.Buffers;
using System.Collections.Frozen;
using System.Text;

namespace HumanRights.Domain.Text;

/// <summary>One way of reading spellings: which sound each letter or group of letters stands for. The ways differ in the Latin letters whose sound depends on the custom: <c>j</c>, <c>c</c>, <c>ch</c>, <c>x</c>.</summary>
/// <remarks>
/// Sounds are written with a to z and <c>č š ž</c>. The tables are in one place, as data, and know languages and scripts only.
/// A group of letters wins over its parts, the longer over the shorter; <c>$</c> is the end of the word.
/// </remarks>
internal sealed class NameReading
{
    // The letters of other scripts, each by its sound in names. Е and ё are one, as print leaves out the dots; щ and ш are
    // one, as most romanisations differ on щ; signs are silent, but ьо and ъо are romanised as yo.
    private const string OtherScripts = """
        а=a б=b в=v г=g д=d е=e ё=e ж=ž з=z и=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=h ц=ts ч=č ш=š щ=š
        ъ= ы=i ь= э=e ю=iu я=ia ъо=io ьо=io
        ә=a ғ=g қ=k ң=n ө=o ұ=u ү=u һ=h і=i ї=i є=ie ґ=g ў=u ј=i љ=l њ=n ћ=č ђ=dž џ=dž ѕ=dz ҷ=č ҳ=h ҫ=s ҙ=z ҡ=k ҽ=č ҧ=p ѣ=e ѳ=f ѵ=i ѫ=a ӏ=
        α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=ks ο=o π=p ρ=r σ=s ς=s τ=t υ=i φ=f χ=h ψ=ps ω=o
        αυ=av ευ=ev ηυ=iv ου=u μπ=mp γγ=ng γκ=gk γχ=nh
        ა=a ბ=b გ=g დ=d ე=e ვ=v ზ=z თ=t ი=i კ=k ლ=l მ=m ნ=n ო=o პ=p ჟ=ž რ=r ს=s ტ=t უ=u ფ=p ქ=k ღ=g ყ=k შ=š ჩ=č ც=ts ძ=dz წ=ts ჭ=č ხ=h ჯ=ž ჰ=h
        ա=a բ=b գ=g դ=d ե=e զ=z է=e ը=e թ=t ժ=ž ի=i լ=l խ=h ծ=ts կ=k հ=h ձ=dz ղ=g ճ=č մ=m յ=i ն=n շ=š ո=o չ=č պ=p ջ=ž ռ=r ս=s վ=v տ=t ր=r ց=ts ու=u ւ=v փ=p ք=k և=ev օ=o ֆ=f
        """;

    // Latin letters whose sound the customs agree on, or differ on so seldom that it may be ignored.
    private const string Latin = """
        w=v q=k y=i ph=f ck=k ou=u oo=u kh=h gh=g zh=ž tzh=tž x=ks ts=ts tz=ts tc=ts sh=š shh=š shch=š sch=š ch=č tch=č tsch=č dj=dž
        š=š ŝ=š ş=š ș=š č=č ć=č ç=č ž=ž ż=ž đ=d ð=d þ=t ł=l ħ=h ı=i ə=a æ=e œ=e ø=o ß=ss ţ=ts ț=ts
        """;

    private const int UsualLength = 64;
    private const int RoomForMore = 8;

    private static readonly NameReading[] s_all =
    [
        // Popular English spelling, BGN/PCGN, passports after ICAO; the first of the readings gives the key that is shown.
        new("j=ž c=k ce=se ci=si cy=si sce=še sci=ši"),

        // Scholarly and library tables, ISO 9, GOST: j is the y of "yes", c is ts.
        new("j=i c=ts cz=ts x=h û=iu â=ia eh=e sce=še sci=ši"),

        // French and French-type passports.
        new("j=ž ch=š chtch=š c=k ce=se ci=si cy=si gui=gi gue=ge ine$=in"),

        // German.
        new("j=i ch=h chs=ks schtsch=š dsch=dž z=ts c=k sa=za se=ze si=zi so=zo su=zu sy=zi ei=ai"),

        // Polish.
        new("j=i c=ts ch=h cz=č sz=š szcz=š rz=ž dż=dž ó=u"),

        // Ukrainian and Belarusian in Cyrillic: г is h.
        new("г=h j=ž c=k ce=se ci=si cy=si"),

        // Bulgarian in Cyrillic: ъ is a, щ is sht.
        new("ъ=a щ=št ъо=ao j=ž c=k ce=se ci=si cy=si"),

        // Print without the marks of its own language: Stetina for Štětina.
        new("j=ž c=k ce=se ci=si cy=si sce=še sci=ši") { IsWithoutMarks = true },
    ];

    // What spells a sound of its own keeps its mark; every other letter loses it before it is read.
    private static readonly FrozenSet<char> s_ownSound = s_all.SelectMany(static reading => reading._sounds.Values).SelectMany(static group => group).SelectMany(static group => group.Letters).ToFrozenSet();

    // The groups of letters by their first letter, the longest first.
    private readonly FrozenDictionary<char, (string Letters, string Sound)[]> _sounds;

    private NameReading(string own)
    {
        var sounds = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in string.Join(' ', OtherScripts, Latin, own).Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = entry.IndexOf('=', StringComparison.Ordinal);
            sounds[entry[..equals]] = entry[(equals + 1)..];
        }

        _sounds = sounds.GroupBy(static sound => sound.Key[0])
            .ToFrozenDictionary(static first => first.Key, static first => first.OrderByDescending(static sound => sound.Key.Length).Select(static sound => (sound.Key, sound.Value)).ToArray());
    }

    /// <summary>The readings, the usual one first.</summary>
    internal static IReadOnlyList<NameReading> All => s_all;

    private bool IsWithoutMarks { get; init; }

    /// <summary>The groups of letters that this reading and the usual one sound differently.</summary>
    private SearchValues<string> OwnGroups => field ??= SearchValues.Create(
        [.. Groups(this).Except(Groups(s_all[0])).Union(Groups(s_all[0]).Except(Groups(this))).Select(static group => group.Letters.TrimEnd('$')).Distinct(StringComparer.Ordinal)],
        StringComparison.Ordinal);

    /// <summary>Whether a letter, with its mark, stands for a sound of its own in some reading.</summary>
    internal static bool HasOwnSound(char letter) => s_ownSound.Contains(letter);

    /// <summary>Whether this reading may give a word other sounds than the usual one; most words have none of the few groups of letters in which they differ.</summary>
    internal bool MayDifferOn(string word) => IsWithoutMarks ? LetterFolds.HasMarks(word) : word.AsSpan().ContainsAny(OwnGroups);

    /// <summary>The sounds of one word.</summary>
    /// <param name="word">Its letters in lower case, marks taken off where they spell no sound of their own.</param>
    /// <returns>The sounds, with what spellings write in many ways written in one; empty where the word has none.</returns>
    internal string Read(string word)
    {
        word = IsWithoutMarks ? LetterFolds.Bare(word) : word;
        var sounds = new StringBuilder(word.Length + RoomForMore);
        for (var at = 0; at < word.Length;)
        {
            if (FindGroup(word.AsSpan(at)) is var (letters, sound))
            {
                sounds.Append(sound);
                at += letters.Length;
            }
            else
            {
                sounds.Append(LetterFolds.Bare(word[at++]));
            }
        }

        return Simplified(sounds);
    }

    private static IEnumerable<(string Letters, string Sound)> Groups(NameReading reading) => reading._sounds.Values.SelectMany(static groups => groups);

    /// <summary>The longest group of letters that a rest of a word begins with.</summary>
    private (string Letters, string Sound)? FindGroup(ReadOnlySpan<char> rest)
    {
        if (_sounds.TryGetValue(rest[0], out var groups))
        {
            foreach (var group in groups)
            {
                if (group.Letters[^1] == '$' ? rest.SequenceEqual(group.Letters.AsSpan(0, group.Letters.Length - 1)) : rest.StartsWith(group.Letters, StringComparison.Ordinal))
                {
                    return group;
                }
            }
        }

        return null;
    }

    /// <summary>Makes one of what romanisations write in many ways: glides before vowels, doubled letters, the shch of щ.</summary>
    internal static string Simplified(StringBuilder sounds)
    {
        var spelled = sounds.ToString();
        if (spelled.AsSpan().ContainsAny('č', 'š', 'ž'))
        {
            spelled = spelled.Replace("šč", "š", StringComparison.Ordinal).Replace("sč", "š", StringComparison.Ordinal).Replace("šh", "š", StringComparison.Ordinal).Replace("dž", "ž", StringComparison.Ordinal);
        }

        // Ie, ye, io and yo are e, as in Semionova, Semyonova, Semenova; ii, iy and yy are i.
        var simple = spelled.Length <= UsualLength ? stackalloc char[UsualLength] : new char[spelled.Length];
        var length = 0;
        foreach (var next in spelled)
        {
            var sound = next;
            if (sound is 'e' or 'o' && length > 0 && simple[length - 1] == 'i')
            {
                length--;
                sound = 'e';
            }

            if (length == 0 || simple[length - 1] != sound)
            {
                simple[length++] = sound;
            }
        }

        return length == spelled.Length && simple[..length].SequenceEqual(spelled) ? spelled : new string(simple[..length]);
    }
}
