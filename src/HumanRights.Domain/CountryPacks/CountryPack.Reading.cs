using System.Runtime.CompilerServices;
using HumanRights.Domain.Serialization;

namespace HumanRights.Domain.CountryPacks;

/// <content>Reading a pack from bytes, and what it can be asked without a case file.</content>
public sealed partial record CountryPack
{
    // Beside the record, so that two packs of the same content stay equal.
    private static readonly ConditionalWeakTable<CountryPack, FacilityCodeReader> s_readers = [];

    private static readonly ConditionalWeakTable<CountryPack, PackGazetteer> s_gazetteers = [];

    /// <summary>The name by which case files call for the pack: the country's code in small letters, which is also the prefix of the pack's codes.</summary>
    public string Name => Country.Text.ToLowerInvariant();

    /// <summary>What the pack knows of places, made easy to ask.</summary>
    internal PackGazetteer Gazetteer => s_gazetteers.GetValue(this, static pack => new PackGazetteer(pack));

    private FacilityCodeReader CodeReader => s_readers.GetValue(this, static pack => new FacilityCodeReader(pack.FacilityCodes));

    /// <summary>Reads a pack.</summary>
    /// <param name="utf8Json">The text in UTF-8.</param>
    /// <returns>The pack, or what is wrong: as for a case file, and where a key stands twice (HRD1016) or leads nowhere (HRD1801).</returns>
    public static ReadResult<CountryPack> Read(ReadOnlySpan<byte> utf8Json) => Checked(CaseFileJson.Read<CountryPack>(utf8Json));

    /// <summary>Reads a pack from a stream, to its end.</summary>
    /// <param name="utf8Json">The text in UTF-8; not closed.</param>
    /// <returns>The pack, or what is wrong: as for a case file, and where a key stands twice (HRD1016) or leads nowhere (HRD1801).</returns>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ReadResult<CountryPack> Read(Stream utf8Json) => Checked(CaseFileJson.Read<CountryPack>(utf8Json, ReadOptions.Default));

    /// <summary>Reads the code of a facility, however it is spelled: other separators, look-alike letters, words instead of letters.</summary>
    /// <param name="text">A code, alone or with words around it.</param>
    /// <returns>The first code in the text; null when no scheme of the pack finds one.</returns>
    public FacilityCode? ReadFacilityCode(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return CodeReader.Find(text) is [var first, ..] ? first : null;
    }

    /// <summary>Finds the codes of facilities in a text.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>The codes in the order in which they stand there.</returns>
    public IReadOnlyList<FacilityCode> FindFacilityCodes(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return CodeReader.Find(text);
    }

    /// <summary>The scheme whose letters or words begin a text that is no code of it; null when none does.</summary>
    internal FacilityCodeScheme? NearestCodeScheme(string text) => CodeReader.Nearest(text);

    private static ReadResult<CountryPack> Checked(ReadResult<CountryPack> read)
    {
        if (read.Value is not { } pack)
        {
            return read;
        }

        var faults = PackKeys.FaultsOf(pack);
        return faults.Count == 0 ? read : new ReadResult<CountryPack>(null, [.. read.Findings, .. faults]);
    }
}
