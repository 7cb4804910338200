namespace HumanRights.Domain.CountryPacks;

/// <summary>The code of a place of detention, read from a text by a scheme of a country pack.</summary>
public sealed class FacilityCode
{
    internal FacilityCode(string raw, int start, FacilityCodeScheme scheme, FacilityCodePrefix prefix, string serial, FacilityCodePrefix? lettersOf)
    {
        Raw = raw;
        Start = start;
        Scheme = scheme;
        Prefix = prefix;
        Serial = serial;
        LettersOf = lettersOf;
    }

    /// <summary>The code as it is printed: letters if there are any, number, separators.</summary>
    public string Raw { get; }

    /// <summary>Where <see cref="Raw"/> begins in the text, in UTF-16 units from 0.</summary>
    public int Start { get; }

    /// <summary>The scheme that reads it.</summary>
    public FacilityCodeScheme Scheme { get; }

    /// <summary>What stands before the facility's own number: told by the number of the region, where the scheme has one, not by the letters.</summary>
    public FacilityCodePrefix Prefix { get; }

    /// <summary>The facility's own number.</summary>
    public string Serial { get; }

    /// <summary>The canonical code in the script of the country.</summary>
    public string Native => Spell(Prefix.Native);

    /// <summary>The canonical code in Latin letters by a system, not by look-alikes.</summary>
    public string Latin => Spell(Prefix.Latin);

    /// <summary>What is the same for all spellings of one code: region or scheme, and the facility's own number.</summary>
    public string MatchKey => $"{Prefix.Number ?? Scheme.Key.Text}/{Serial}";

    /// <summary>Whether it is printed in one of its canonical forms.</summary>
    public bool IsCanonical => string.Equals(Raw, Native, StringComparison.Ordinal) || string.Equals(Raw, Latin, StringComparison.Ordinal);

    /// <summary>The prefix whose letters are printed: <see cref="Prefix"/>, another one by a slip, or null when no letters are printed.</summary>
    public FacilityCodePrefix? LettersOf { get; }

    /// <summary>The canonical Latin code.</summary>
    /// <returns>The same as <see cref="Latin"/>.</returns>
    public override string ToString() => Latin;

    private string Spell(string letters) => Scheme.Form
        .Replace("{letters}", letters, StringComparison.Ordinal)
        .Replace("{number}", Prefix.Number, StringComparison.Ordinal)
        .Replace("{serial}", Serial, StringComparison.Ordinal);
}
