using HumanRights.Domain.Codelists;
using HumanRights.Domain.Facilities;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Values;

namespace HumanRights.Domain.CountryPacks;

/// <summary>The places of a pack by key, by code and by name.</summary>
internal sealed class PackGazetteer
{
    private static readonly HashSet<PlaceKind> s_settlements = [PlaceKind.City, PlaceKind.Town, PlaceKind.Village, PlaceKind.Settlement];

    private readonly CountryPack _pack;
    private readonly Dictionary<string, PackPlace> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (PackPlace Place, PackPlaceCode Code)> _byCode = new(StringComparer.Ordinal);
    private readonly ILookup<(string Name, PlaceKind Sort), PackPlace> _byName;

    internal PackGazetteer(CountryPack pack)
    {
        _pack = pack;
        foreach (var place in pack.Places)
        {
            _byKey.TryAdd(place.Key.Text, place);
            foreach (var code in place.Codes)
            {
                _byCode.TryAdd(code.Code.Text, (place, code));
            }
        }

        _byName = pack.Places.SelectMany(p => p.Names.Select(n => (Name: Spellings.KeyOf(n), p))).Distinct().ToLookup(x => (x.Name, SortOf(x.p.Kind)), x => x.p);
    }

    /// <summary>Whether the pack lists codes of subdivisions, so that a code it lacks is none.</summary>
    internal bool ListsSubdivisions => _byCode.Keys.Any(c => c.Length > 2);

    internal PackPlace? ByKey(PartKey? key) => key is null ? null : _byKey.GetValueOrDefault(key.Text);

    internal PackPlace? ByCode(Jurisdiction code) => CodeOf(code)?.Place;

    /// <summary>The entry of a code.</summary>
    internal (PackPlace Place, PackPlaceCode Code)? CodeOf(Jurisdiction code) => _byCode.TryGetValue(code.Text, out var found) ? found : null;

    /// <summary>The places of the same sort that bear one of the names of a place.</summary>
    internal IReadOnlyList<PackPlace> ByName(Place place) =>
    [
        .. place.Names.SelectMany(n => new[] { n.Raw, n.Native, n.Latin }).OfType<string>().Select(Spellings.KeyOf).Distinct(StringComparer.Ordinal)
            .SelectMany(n => _byName[(n, SortOf(place.Kind))]).Distinct(),
    ];

    /// <summary>The regions that a place is or lies in, or lay in at some time.</summary>
    internal IReadOnlyList<PackPlace> RegionsOf(PackPlace place)
    {
        var seen = new List<PackPlace> { place };
        for (var i = 0; i < seen.Count; i++)
        {
            foreach (var within in seen[i].Within)
            {
                if (ByKey(within.Place) is { } larger && !seen.Contains(larger))
                {
                    seen.Add(larger);
                }
            }
        }

        return [.. seen.Where(p => p.Kind != PlaceKind.Country && p.Codes.Count > 0)];
    }

    /// <summary>The country itself.</summary>
    internal PackPlace? Country => _pack.Places.FirstOrDefault(p => p.Kind == PlaceKind.Country);

    /// <summary>Whether a place is of the sort of towns and villages.</summary>
    internal static bool IsSettlement(PlaceKind kind) => s_settlements.Contains(kind);

    /// <summary>A town may be called a city or a village; a region bears its name beside them.</summary>
    private static PlaceKind SortOf(PlaceKind kind) => s_settlements.Contains(kind) ? PlaceKind.Settlement : kind;
}
