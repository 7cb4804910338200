using System.Collections.Frozen;

namespace HumanRights.Domain.Text;

/// <summary>What may be left out of a name or change with the sex of the bearer, by the customs of languages. Data, in one place.</summary>
internal static class NameCustoms
{
    // As they are printed, in lower case. Only what is hardly ever a name itself: "Major" and "Judge" are surnames too.
    private static readonly FrozenSet<string> s_titles = Words(
        """
        mr mrs ms miss mx dr prof professor herr frau monsieur madame mme mlle señor señora sr sra
        president minister senator ambassador deputy eurodeputy mep mp sheikh shaikh shaykh cheikh sayyid
        господин госпожа доктор профессор президент министр депутат мырза ханым
        """);

    // By their sound.
    private static readonly FrozenSet<string> s_particles = Words("al el ul bin ben ibn bint de da di du del della der den des do dos das von van ter ten");

    // By their sound: "son of" and "daughter of" that stand as words of their own.
    private static readonly FrozenSet<string> s_childOf = Words("uli ulu uulu ugli ogli oglu kizi gizi");

    // Legal forms of bodies, as they are printed; by their sound under any reading.
    private static readonly FrozenSet<string> s_legalForms = Words(
        """
        ltd limited llc llp plc inc incorporated corp corporation co company gmbh ag aktiengesellschaft sa sarl srl spa nv bv ab oy as jsc ojsc pjsc
        ооо оао зао пао ао тоо оо
        """).SelectMany(static word => NameReading.All.Select(reading => reading.Read(word))).ToFrozenSet(StringComparer.Ordinal);

    // By their sound: names after the father, of a son and of a daughter. Then the endings of family names that have a form for each and are hardly anything else;
    // -in and -ina are not among them, as in Martin and Medina.
    private static readonly string[] s_patronymicsOfMen = ["ovič", "evič", "uli", "ugli", "ogli", "oglu"];
    private static readonly string[] s_patronymicsOfWomen = ["ovna", "evna", "ična", "kizi", "gizi"];
    private static readonly string[] s_familiesOfMen = ["ov", "ev", "ski"];
    private static readonly string[] s_familiesOfWomen = ["ova", "eva", "skaia"];

    // Languages in which family names have a form for each.
    private static readonly FrozenSet<string> s_languagesWithForms = Words("ru uk be bg mk kk ky tg uz tk az tt ba ce os");

    // By their sound: of a man, of a woman.
    private static readonly (string Man, string Woman)[] s_endings =
    [
        ("ov", "ova"), ("ev", "eva"), ("in", "ina"), ("ski", "skaia"), ("ski", "ska"), ("tski", "tskaia"), ("oi", "aia"), ("i", "aia"), ("", "ova"),
        ("ovič", "ovna"), ("evič", "evna"), ("ič", "ična"), ("uli", "kizi"), ("ugli", "kizi"), ("ogli", "kizi"), ("oglu", "kizi"), ("ogli", "gizi"), ("oglu", "gizi"),
        ("as", "iene"), ("as", "ene"), ("as", "aite"), ("is", "ite"), ("us", "ute"), ("os", "u"),
    ];

    private const int ShortestStem = 3;

    internal static bool IsTitle(string letters) => s_titles.Contains(letters);

    internal static bool IsLegalForm(string sounds) => s_legalForms.Contains(sounds);

    internal static bool IsParticle(string sounds) => s_particles.Contains(sounds);

    /// <summary>Whether a word only joins the names of a person.</summary>
    internal static bool StandsBesideNames(string sounds) => s_particles.Contains(sounds) || s_childOf.Contains(sounds);

    /// <summary>Whether a word ends as a name after the father does. Some family names do, too.</summary>
    internal static bool IsPatronymic(string sounds) => IsOfDaughter(sounds) is not null;

    /// <summary>Whether family names of a language have a form for women and one for men.</summary>
    internal static bool HasFormsForEach(string language) => s_languagesWithForms.Contains(language.Split('-')[0]);

    /// <summary>Whether a patronymic is that of a daughter; null where its ending does not tell.</summary>
    internal static bool? IsOfDaughter(string sounds) => Told(sounds, s_patronymicsOfMen, s_patronymicsOfWomen);

    /// <summary>Whether a family name is in the form for a woman; null where its ending does not tell.</summary>
    internal static bool? IsFamilyOfWoman(string sounds) => Told(sounds, s_familiesOfMen, s_familiesOfWomen);

    private static bool? Told(string sounds, string[] ofMen, string[] ofWomen) => HasEnding(sounds, ofWomen) ? true : HasEnding(sounds, ofMen) ? false : null;

    private static bool HasEnding(string sounds, string[] endings)
    {
        foreach (var ending in endings)
        {
            if (sounds.Length >= ending.Length + ShortestStem && sounds.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether two words are the forms of one name for a man and a woman, in either order.</summary>
    internal static bool AreManAndWoman(string a, string b)
    {
        foreach (var (man, woman) in s_endings)
        {
            if (Fits(a, man, b, woman) || Fits(b, man, a, woman))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Fits(string ofMan, string man, string ofWoman, string woman)
    {
        var stem = ofMan.Length - man.Length;
        return stem >= ShortestStem && ofWoman.Length - woman.Length == stem
            && ofMan.EndsWith(man, StringComparison.Ordinal) && ofWoman.EndsWith(woman, StringComparison.Ordinal)
            && ofMan.AsSpan(0, stem).SequenceEqual(ofWoman.AsSpan(0, stem));
    }

    private static FrozenSet<string> Words(string list) => list.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
