using System.Runtime.CompilerServices;
using HumanRights.Domain.Actors;
using HumanRights.Domain.CountryPacks;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Validation.Rules;

/// <summary>Which authority of a pack an organization of the file is, and who stands above whom by the pack.</summary>
internal static class Agencies
{
    // What a pack says is read once for all files.
    private static readonly ConditionalWeakTable<CountryPack, ILookup<string, PackAgency>> s_byName = [];

    /// <summary>By kind and name; an entry without names stands for every body of its kind and, of courts, of its sort.</summary>
    internal static PackAgency? Find(Organization organization, CountryPack pack)
    {
        var byName = s_byName.GetValue(pack, static p => p.Agencies.SelectMany(a => a.Names.Select(n => (Name: Spellings.KeyOf(n), a))).ToLookup(x => x.Name, x => x.a, StringComparer.Ordinal));

        return organization.Names.SelectMany(n => new[] { n.Raw, n.Native, n.Latin }).OfType<string>().SelectMany(n => byName[Spellings.KeyOf(n)]).FirstOrDefault(a => a.Kind == organization.Kind)
            ?? pack.Agencies.FirstOrDefault(a => a.Names.Count == 0 && IsOfSort(organization, a));
    }

    /// <summary>Whether a body is of the kind of an entry and, where the entry tells one, of its sort of court.</summary>
    internal static bool IsOfSort(Organization organization, PackAgency agency) =>
        organization.Kind == agency.Kind && (agency.CourtType is null || organization.CourtType == agency.CourtType);

    /// <summary>Whether one body may have stood under another on a date, at whatever distance.</summary>
    internal static bool IsUnder(PackAgency agency, PackAgency above, CountryPack pack, ExtendedDate on)
    {
        var seen = new List<PackAgency> { agency };
        for (var i = 0; i < seen.Count; i++)
        {
            foreach (var parent in seen[i].Parents.Where(p => p.Period is null || MayHold(p.Period, on)))
            {
                if (parent.Agency == above.Key)
                {
                    return true;
                }

                if (pack.Agencies.FirstOrDefault(a => a.Key == parent.Agency) is { } next && !seen.Contains(next))
                {
                    seen.Add(next);
                }
            }
        }

        return false;
    }

    private static bool MayHold(DateSpan period, ExtendedDate on) =>
        !(period.From is { } from && on.IsCertainlyBefore(from)) && !(period.To is { } to && on.IsCertainlyAfter(to));
}
