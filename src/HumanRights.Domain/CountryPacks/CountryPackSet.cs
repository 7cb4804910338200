namespace HumanRights.Domain.CountryPacks;

/// <summary>The country packs that rules may use. Immutable; changes give a new set.</summary>
public sealed class CountryPackSet
{
    private const string Ending = ".pack.json";

    // Most files of a short run ask for no pack, and to read one takes longer than to read such a file.
    private readonly Lazy<CountryPack[]> _made;

    private CountryPackSet(IEnumerable<CountryPack> packs) => _made = new Lazy<CountryPack[]>(() => [.. packs]);

    /// <summary>The packs that are shipped with the library; read when one of them is first looked for.</summary>
    public static CountryPackSet Default { get; } = new(Embedded());

    /// <summary>No packs, to build on.</summary>
    public static CountryPackSet Empty { get; } = new([]);

    /// <summary>The packs, by name.</summary>
    public IReadOnlyList<CountryPack> All => Packs;

    /// <summary>Finds a pack.</summary>
    /// <param name="name">Its name, such as a case file calls for: the code of the country in small letters.</param>
    /// <returns>The pack, or null.</returns>
    public CountryPack? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Array.Find(Packs, p => string.Equals(p.Name, name, StringComparison.Ordinal));
    }

    /// <summary>Finds the pack of a country.</summary>
    /// <param name="country">Its code of two letters, capital or small.</param>
    internal CountryPack? Of(ReadOnlySpan<char> country)
    {
        foreach (var pack in Packs)
        {
            if (country.Equals(pack.Country.Text, StringComparison.OrdinalIgnoreCase))
            {
                return pack;
            }
        }

        return null;
    }

    /// <summary>Adds a pack, or puts it in the place of the one for the same country.</summary>
    /// <param name="pack">The pack.</param>
    /// <returns>A set with it.</returns>
    public CountryPackSet With(CountryPack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        return new([.. Packs.Where(p => p.Country != pack.Country).Append(pack).OrderBy(p => p.Name, StringComparer.Ordinal)]);
    }

    /// <summary>Leaves packs out.</summary>
    /// <param name="names">Their names.</param>
    /// <returns>A set without them.</returns>
    public CountryPackSet Without(params IReadOnlyList<string> names) => new([.. Packs.Where(p => !names.Contains(p.Name, StringComparer.Ordinal))]);

    private CountryPack[] Packs => _made.Value;

    private static IEnumerable<CountryPack> Embedded()
    {
        var assembly = typeof(CountryPackSet).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.EndsWith(Ending, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            yield return CountryPack.Read(stream).Require();
        }
    }
}
