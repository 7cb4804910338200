using System.Runtime.CompilerServices;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.CountryPacks;
using HumanRights.Domain.Facilities;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Validation.Rules;

/// <summary>The codes that the facilities of a file bear, read by the pack of their country; worked out once.</summary>
internal sealed class FacilityCodeTable
{
    // More names with codes than any facility has; a bound for files that were made to exhaust.
    private const int MostCodes = 64;

    // What a pack says is read once for all files.
    private static readonly ConditionalWeakTable<CountryPack, Dictionary<string, KnownFacility>> s_known = [];

    private readonly Dictionary<string, Entry[]> _codes = new(StringComparer.Ordinal);

    private FacilityCodeTable(RuleContext context)
    {
        foreach (var facility in context.File.Facilities)
        {
            if (context.Packs.Of(facility) is { } pack)
            {
                _codes.TryAdd(facility.Id.Text, [.. Entries(facility, pack).OrderBy(e => e.Code.Latin, StringComparer.Ordinal).ThenBy(e => e.Name.Key.Text, StringComparer.Ordinal).Take(MostCodes)]);
            }
        }
    }

    internal static FacilityCodeTable Of(RuleContext context) => new(context);

    /// <summary>The names of a facility that hold a code, in the order of the codes: names are a set, and what is found must not turn on their order.</summary>
    internal IReadOnlyList<Entry> CodesOf(Facility facility) => _codes.TryGetValue(facility.Id.Text, out var codes) ? codes : [];

    /// <summary>The facility of the pack that bears a code, or bore it.</summary>
    internal static KnownFacility? Known(CountryPack pack, FacilityCode code) => s_known.GetValue(pack, Known).GetValueOrDefault(code.MatchKey);

    private static Dictionary<string, KnownFacility> Known(CountryPack pack)
    {
        var known = new Dictionary<string, KnownFacility>(StringComparer.Ordinal);
        foreach (var (facility, code) in pack.Facilities.SelectMany(f => f.Codes.Select(c => (f, pack.ReadFacilityCode(c.Code)))))
        {
            if (code is not null)
            {
                known.TryAdd(code.MatchKey, facility);
            }
        }

        return known;
    }

    private static IEnumerable<Entry> Entries(Facility facility, CountryPack pack)
    {
        for (var i = 0; i < facility.Names.Count; i++)
        {
            // What the source prints comes first: its slips are what some rules look for.
            var name = facility.Names[i];
            foreach (var text in new[] { name.Raw, name.Native, name.Latin })
            {
                if (text is not null && pack.ReadFacilityCode(text) is { } code)
                {
                    yield return new Entry(i, name, code, pack);
                    break;
                }
            }
        }
    }

    /// <summary>A name of a facility that holds a code.</summary>
    internal sealed record Entry(int Index, Designation Name, FacilityCode Code, CountryPack Pack)
    {
        internal bool IsDeclared => Name.Scheme == DesignationScheme.FacilityCode;

        internal Target PlaceIn(Facility facility) => new() { Record = facility.Id.ToRef(), Item = Name.Key };
    }
}
