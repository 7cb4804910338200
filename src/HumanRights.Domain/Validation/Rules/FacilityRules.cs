using System.Globalization;
using HumanRights.Domain.Actors;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.CountryPacks;
using HumanRights.Domain.Facilities;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Sources;
using HumanRights.Domain.Statistics;
using HumanRights.Domain.Time;
using NodaTime;
using HumanRights.Domain.Values;

namespace HumanRights.Domain.Validation.Rules;

/// <summary>Places of detention, other places and the bodies above them: HRD1201 to HRD1299. What codes and regions mean is asked of country packs.</summary>
internal static class FacilityRules
{
    private const int AgeOfMajority = 18;

    // More counts of places than any facility has on file; a bound for files that were made to exhaust.
    private const int MostCounts = 64;

    // More states than a detention has; for the same reason.
    private const int MostStates = 256;

    private static readonly HashSet<FacilityKind> s_forConvicts = [FacilityKind.PenalColony, FacilityKind.ColonySettlement, FacilityKind.LabourCamp];

    private static readonly HashSet<PopulationServed> s_withMinors =
        [PopulationServed.Juvenile, PopulationServed.Children, PopulationServed.YoungAdults, PopulationServed.MothersWithChildren];

    private static readonly HashSet<PopulationServed> s_withWomen =
        [PopulationServed.Women, PopulationServed.Mixed, PopulationServed.MothersWithChildren, PopulationServed.Pregnant];

    private static readonly HashSet<PopulationServed> s_withMen = [PopulationServed.Men, PopulationServed.Mixed, PopulationServed.MothersWithChildren];

    private static readonly HashSet<OperatingStatus> s_notWorking = [OperatingStatus.Closed, OperatingStatus.Destroyed, OperatingStatus.Planned, OperatingStatus.UnderConstruction];

    private static readonly HashSet<FigureIndicator> s_held = [FigureIndicator.Detainees, FigureIndicator.Prisoners];

    internal static IEnumerable<Rule> Make() =>
    [
        Rule.For<Facility>(RuleCatalogue.Get(RuleIds.UnreadableFacilityCode), UnreadableFacilityCode),
        Rule.For<Facility>(RuleCatalogue.Get(RuleIds.CodeOfAnotherRegion), CodeOfAnotherRegion),
        Rule.For<Facility>(RuleCatalogue.Get(RuleIds.LettersOfAnotherRegion), LettersOfAnotherRegion),
        Rule.For<Facility>(RuleCatalogue.Get(RuleIds.EventInClosedFacility), EventInClosedFacility),
        Rule.For<Facility>(RuleCatalogue.Get(RuleIds.FacilityCodeNotCanonical), FacilityCodeNotCanonical),
        Rule.For<Facility>(RuleCatalogue.Get(RuleIds.CodesOneDigitApart), TwoCodesOfOneFacility),
        Rule.For<Place>(RuleCatalogue.Get(RuleIds.AmbiguousSettlement), AmbiguousSettlement),
        Rule.For<IdentityLink>(RuleCatalogue.Get(RuleIds.UnnamedFacilityIdentified), UnnamedFacilityIdentified),
        Rule.For<Detention>(RuleCatalogue.Get(RuleIds.HeldInUnfitFacility), HeldInUnfitFacility),
        Rule.ForReference(RuleCatalogue.Get(RuleIds.BrokenAuthorityChain), BrokenAuthorityChain),
        Rule.For<Place>(RuleCatalogue.Get(RuleIds.RegionCodeNotValid), RegionCodeNotValid),
        Rule.For<Facility>(RuleCatalogue.Get(RuleIds.CodeNotYetInUse), CodeNotYetInUse),
        Rule.For<Facility>(RuleCatalogue.Get(RuleIds.MoreHeldThanPlaces), MoreHeldThanPlaces),
        Rule.For<Facility>(RuleCatalogue.Get(RuleIds.CodeNotDeclared), CodeNotDeclared),
        Rule.For<Facility>(RuleCatalogue.Get(RuleIds.TwoFacilitiesInOne), TwoFacilitiesInOne),
        Rule.For<Place>(RuleCatalogue.Get(RuleIds.CoordinatesElsewhere), CoordinatesElsewhere),
        Rule.For<Organization>(RuleCatalogue.Get(RuleIds.ParentOtherThanPack), ParentOtherThanPack),
        Rule.For<CaseFile>(RuleCatalogue.Get(RuleIds.CountryPackMissing), CountryPackMissing),
        Rule.For<Place>(RuleCatalogue.Get(RuleIds.RegionOtherThanPack), RegionOtherThanPack),
    ];

    private static void UnreadableFacilityCode(Facility facility, RuleContext context)
    {
        if (context.Packs.Of(facility) is not { FacilityCodes.Count: > 0 } pack)
        {
            return;
        }

        var codes = context.Shared(FacilityCodeTable.Of).CodesOf(facility);
        for (var i = 0; i < facility.Names.Count; i++)
        {
            var name = facility.Names[i];
            if (name.Scheme != DesignationScheme.FacilityCode || (name.Raw ?? name.Native ?? name.Latin) is not { } text)
            {
                continue;
            }

            context.Consider();
            if (!codes.Any(c => c.Index == i))
            {
                // A code that begins like those of one scheme is a slip in it; otherwise only all schemes together can say that there is no such code.
                context.ReportItemBy(pack.NearestCodeScheme(text) is { } scheme ? [scheme] : pack.FacilityCodes, "names", i, name, [], pack.Name);
            }
        }
    }

    private static void CodeOfAnotherRegion(Facility facility, RuleContext context)
    {
        if (context.Shared(FacilityCodeTable.Of).CodesOf(facility) is not [{ Pack: { } pack }, ..] codes || StatedRegions(facility, pack, context) is not { Count: > 0 } stated)
        {
            return;
        }

        var gazetteer = pack.Gazetteer;
        foreach (var entry in codes)
        {
            var known = FacilityCodeTable.Known(entry.Pack, entry.Code);
            var byPrefix = entry.Code.Prefix.Places.Select(gazetteer.ByKey).OfType<PackPlace>().ToList();
            var byFacility = gazetteer.ByKey(known?.Place) is { } place ? gazetteer.RegionsOf(place) : [];
            var (expected, entryOf) = byPrefix.Count > 0 ? (byPrefix, (PackEntry)entry.Code.Prefix) : ([.. byFacility], known!);
            if (expected.Count == 0)
            {
                continue;
            }

            context.Consider();
            if (!expected.Exists(e => stated.Exists(s => s.Region == e)))
            {
                context.ReportItemBy(
                    [entryOf, .. stated.Select(s => s.Region)], "names", entry.Index, entry.Name, [Target.To(stated[0].Place.Id.ToRef())],
                    entry.Code.Latin, string.Join(", ", expected.Select(e => e.Key.Text)), string.Join(", ", stated.Select(s => s.Region.Key.Text).Distinct(StringComparer.Ordinal)));
            }
        }
    }

    /// <summary>The regions of the pack that a facility lies in by what the file says: a region itself, or that of a settlement which the pack knows.</summary>
    private static List<(PackPlace Region, Place Place)> StatedRegions(Facility facility, CountryPack pack, RuleContext context)
    {
        var gazetteer = pack.Gazetteer;
        var settled = new List<(PackPlace, Place)>();
        foreach (var place in context.Packs.Around(facility.Id))
        {
            if (context.Packs.Find(place, pack) is not { } found)
            {
                continue;
            }

            // A region that the file names is what it says; that of a settlement only follows.
            if (found.Codes.Count > 0 && found.Kind != PlaceKind.Country)
            {
                return [(found, place)];
            }

            settled.AddRange(gazetteer.RegionsOf(found).Select(region => (region, place)));
        }

        return settled;
    }

    private static void LettersOfAnotherRegion(Facility facility, RuleContext context)
    {
        foreach (var entry in context.Shared(FacilityCodeTable.Of).CodesOf(facility))
        {
            if (entry.Code is not { LettersOf: { } letters, Prefix: { Number: { } number } prefix })
            {
                continue;
            }

            context.Consider();
            if (letters != prefix)
            {
                context.ReportItemBy([letters, prefix], "names", entry.Index, entry.Name, [], letters.Latin, number, prefix.Latin);
            }
        }
    }

    private static void EventInClosedFacility(Facility facility, RuleContext context)
    {
        var known = context.Shared(FacilityCodeTable.Of).CodesOf(facility).Select(c => FacilityCodeTable.Known(c.Pack, c.Code)).FirstOrDefault(k => k?.Operating is not null);
        if (known is null && facility.Operating.All(o => o.Period is null))
        {
            return;
        }

        foreach (var (on, place) in FacilityEvents.In(facility, context.Index))
        {
            context.Consider();
            if (facility.Operating.Any(o => o.Status is { } status && s_notWorking.Contains(status) && o.Period is { From: not null } period && period.CertainlyHeldOn(on)) || IsOutside(facility.Operating, on))
            {
                context.Report("operating", [place]);
                return;
            }

            if (known?.Operating is { } operating && CertainlyOutside(operating, on))
            {
                context.ReportBy([known], null, [place], known.Key.Text);
                return;
            }
        }
    }

    /// <summary>Whether a date lies outside every time in which the facility worked.</summary>
    private static bool IsOutside(IReadOnlyList<OperatingPeriod> all, ExtendedDate on)
    {
        var working = all.Where(o => o.Status == OperatingStatus.Operating).ToList();
        return working.Count > 0 && working.TrueForAll(o => o.Period is { } period && CertainlyOutside(period, on));
    }

    /// <summary>Whether a date certainly lies before the real start or after the real end; where only evidence is known the state may reach further.</summary>
    private static bool CertainlyOutside(DateSpan period, ExtendedDate on) =>
        (period.StartKnown != false && period.From is { } from && on.IsCertainlyBefore(from)) || (period.EndKnown != false && period.To is { } to && on.IsCertainlyAfter(to));

    private static void FacilityCodeNotCanonical(Facility facility, RuleContext context)
    {
        var reported = new HashSet<string>(StringComparer.Ordinal);
        var codes = context.Shared(FacilityCodeTable.Of).CodesOf(facility);
        foreach (var entry in codes.Where(c => c.IsDeclared))
        {
            context.Consider();
            if (entry.Code.IsCanonical || codes.Any(c => c.Code.MatchKey == entry.Code.MatchKey && (c.Name.Native == c.Code.Native || c.Name.Latin == c.Code.Latin || c.Code.IsCanonical)))
            {
                continue;
            }

            if (reported.Add(entry.Code.MatchKey))
            {
                context.ReportItemBy([entry.Code.Prefix], "names", entry.Index, entry.Name, [], entry.Code.Native, entry.Code.Latin);
            }
        }
    }

    private static void TwoCodesOfOneFacility(Facility facility, RuleContext context)
    {
        // Rival codes: of the facility itself, and of those that somebody takes for it or names in its place.
        var table = context.Shared(FacilityCodeTable.Of);
        var own = table.CodesOf(facility);
        if (own.Count == 0)
        {
            return;
        }

        var rivals = own.Select(c => (Entry: c, Place: c.PlaceIn(facility), IsOwn: true))
            .Concat(context.Shared(FacilityRivals.Of).Of(facility).SelectMany(r => table.CodesOf(r.Facility).Select(c => (Entry: c, Place: r.Place, IsOwn: false)))).ToList();
        foreach (var entry in own)
        {
            var others = rivals.Where(r => r.Entry.Code.Scheme == entry.Code.Scheme && (!r.IsOwn || string.CompareOrdinal(r.Entry.Code.Latin, entry.Code.Latin) > 0) && r.Entry.Code.MatchKey != entry.Code.MatchKey).ToList();
            if (others.Count == 0)
            {
                continue;
            }

            context.Consider();
            if (others.Find(r => IsOneApart(r.Entry.Code.MatchKey, entry.Code.MatchKey) && MayOverlap(r.Entry.Name.Period, entry.Name.Period)) is { Entry: { } other } rival)
            {
                context.ReportItemBy([entry.Code.Scheme], "names", entry.Index, entry.Name, [rival.Place], entry.Code.Latin, other.Code.Latin);
            }
        }
    }

    /// <summary>Whether one character stands for another, is missing or too many.</summary>
    internal static bool IsOneApart(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > 1)
        {
            return false;
        }

        if (string.Equals(a, b, StringComparison.Ordinal))
        {
            return false;
        }

        var (shorter, longer) = a.Length <= b.Length ? (a, b) : (b, a);
        var same = 0;
        while (same < shorter.Length && shorter[same] == longer[same])
        {
            same++;
        }

        return longer.Length == shorter.Length
            ? string.Equals(shorter[(same + 1)..], longer[(same + 1)..], StringComparison.Ordinal)
            : string.Equals(shorter[same..], longer[(same + 1)..], StringComparison.Ordinal);
    }

    private static bool MayOverlap(DateSpan? one, DateSpan? other) =>
        !(one?.To is { } end && other?.From is { } start && end.IsCertainlyBefore(start)) && !(other?.To is { } otherEnd && one?.From is { } otherStart && otherEnd.IsCertainlyBefore(otherStart));

    private static void AmbiguousSettlement(Place place, RuleContext context)
    {
        if (!PackGazetteer.IsSettlement(place.Kind) || place.Within.Count > 0 || place.Codes.Count > 0 || place.Coordinates is not null || context.AbsenceOf("within") is not null
            || context.Packs.Of(place) is not { } pack || pack.Gazetteer.ByName(place) is not { Count: > 0 } named)
        {
            return;
        }

        context.Consider();
        if (named.Count > 1)
        {
            context.ReportBy([.. named], null, [], named.Count.ToString(CultureInfo.InvariantCulture), string.Join(", ", named.Select(p => p.Key.Text)));
        }
    }

    private static void UnnamedFacilityIdentified(IdentityLink link, RuleContext context)
    {
        if (link.Judgement != IdentityJudgement.Same || context.Index.Resolve(link.A) is not Facility a || context.Index.Resolve(link.B) is not Facility b || IsNamed(a) == IsNamed(b))
        {
            return;
        }

        context.Consider();
        if (link.Basis.Count == 0 && link.Citations.Count == 0 && context.AbsenceOf("basis") is null)
        {
            context.Report(null, [Target.To((IsNamed(a) ? b : a).Id.ToRef())], (IsNamed(a) ? a : b).Id.Text);
        }
    }

    /// <summary>Whether it bears a name or code that tells it from others; what somebody merely calls it does not.</summary>
    private static bool IsNamed(Facility facility) => facility.Names.Any(n => n.Scheme != DesignationScheme.AttributedName);

    private static void HeldInUnfitFacility(Detention detention, RuleContext context)
    {
        if (context.Record is not Person person)
        {
            return;
        }

        for (var i = 0; i < detention.Placements.Count; i++)
        {
            var placement = detention.Placements[i];
            if (placement.At is null || context.Index.FindText(placement.At.Text) is not Facility facility)
            {
                continue;
            }

            var served = facility.PopulationServed;
            var status = StatusOn(detention, placement);
            var isMinor = served.Count > 0 ? IsMinorOn(person, placement.Period?.From) : null;
            if (status == DetentionStatus.AccompanyingChild || (status is null && isMinor is null && (person.Sex is null || served.Count == 0)))
            {
                continue;
            }

            context.Consider();
            if (WhoDoesNotBelong(person, status, isMinor == true, facility) is { } who)
            {
                context.ReportItem("placements", i, placement, [Target.To(facility.Id.ToRef())], facility.Id.Text, who.Text);
            }
        }
    }

    /// <summary>Which population somebody belongs to that the facility is not for; null when there is no such thing.</summary>
    private static PopulationServed? WhoDoesNotBelong(Person person, DetentionStatus? status, bool isMinor, Facility facility)
    {
        var served = facility.PopulationServed;
        return status == DetentionStatus.Remand && (s_forConvicts.Contains(facility.Kind) || IsOnly(served, PopulationServed.Convicted, PopulationServed.Remand)) ? PopulationServed.Remand
            : status == DetentionStatus.Serving && IsOnly(served, PopulationServed.Remand, PopulationServed.Convicted) ? PopulationServed.Convicted
            : isMinor && !served.Any(s_withMinors.Contains) ? PopulationServed.Juvenile
            : person.Sex == Sex.Female && served.Contains(PopulationServed.Men) && !served.Any(s_withWomen.Contains) ? PopulationServed.Women
            : person.Sex == Sex.Male && served.Contains(PopulationServed.Women) && !served.Any(s_withMen.Contains) ? PopulationServed.Men
            : null;
    }

    private static bool IsOnly(IReadOnlyList<PopulationServed> served, PopulationServed some, PopulationServed others) => served.Contains(some) && !served.Contains(others);

    /// <summary>The status in which somebody certainly came to a place; null when that cannot be said.</summary>
    private static DetentionStatus? StatusOn(Detention detention, Placement placement)
    {
        if (detention.Statuses is [{ On: null, Status: { } only }] && detention.Placements.Count == 1)
        {
            return only;
        }

        if (placement.Period?.From is not { } from || detention.Statuses.Count > MostStates || detention.Statuses.Any(s => s.On is null))
        {
            return null;
        }

        for (var i = detention.Statuses.Count - 1; i >= 0; i--)
        {
            if (detention.Statuses[i].On!.IsCertainlyNotAfter(from))
            {
                return i + 1 == detention.Statuses.Count || from.IsCertainlyBefore(detention.Statuses[i + 1].On!) ? detention.Statuses[i].Status : null;
            }
        }

        return null;
    }

    /// <summary>Whether somebody was certainly under eighteen, or certainly not; null when that cannot be said.</summary>
    private static bool? IsMinorOn(Person person, ExtendedDate? on)
    {
        if (on is not { IsCertain: true } || !on.Latest.TryGetLocalDate(out var last) || !on.Earliest.TryGetLocalDate(out var first))
        {
            return null;
        }

        if (person.Birth?.On is { IsCertain: true } birth && birth.Earliest.TryGetLocalDate(out var bornFirst) && birth.Latest.TryGetLocalDate(out var bornLast))
        {
            return last < CalendarDays.Shifted(bornFirst, Period.FromYears(AgeOfMajority)) ? true : first >= CalendarDays.Shifted(bornLast, Period.FromYears(AgeOfMajority)) ? false : null;
        }

        return person.Ages.Any(a => a.Minor == true && a.On is { } date && on.IsCertainlyNotAfter(date)) ? true : null;
    }

    private static void BrokenAuthorityChain(TextValue value, RuleContext context)
    {
        if (value is not ActorRef above || context.Node is not (Parentage or Operation) || context.Record is not { } below)
        {
            return;
        }

        context.Consider();
        if (context.Node is Parentage && above.Kind is "person" or "group")
        {
            context.Report(above.Text, above.Kind);
        }
        else if (context.Shared(AuthorityChain.Of).IsInCircle(below, context.Item!, above))
        {
            context.Report(above.Text);
        }
    }

    private static void RegionCodeNotValid(Place place, RuleContext context)
    {
        for (var i = 0; i < place.Codes.Count; i++)
        {
            var item = place.Codes[i];
            if (item.Code is not { } code || context.Packs.Of(code) is not { } pack || pack.Gazetteer is not { ListsSubdivisions: true } gazetteer)
            {
                continue;
            }

            context.Consider();
            if (gazetteer.CodeOf(code) is not var (known, assigned))
            {
                context.ReportItemBy([.. pack.Places.SelectMany(p => p.Codes)], "codes", i, item, [], code.Text);
            }
            else if (IsNotValid(item.Period, assigned.Period) || IsNotValid(item.Period, known.Period))
            {
                context.ReportItemBy([assigned, known], "codes", i, item, [], code.Text, known.Key.Text);
            }
        }
    }

    /// <summary>Whether a time that the file states certainly reaches out of the time of validity.</summary>
    private static bool IsNotValid(DateSpan? stated, DateSpan? valid) => valid is not null && DaysOf(stated).Any(on => CertainlyOutside(valid, on));

    private static IEnumerable<ExtendedDate> DaysOf(DateSpan? period) => new[] { period?.From, period?.OngoingAsOf, period?.To }.OfType<ExtendedDate>();

    private static void RegionOtherThanPack(Place place, RuleContext context)
    {
        if (context.Packs.Of(place) is not { } pack || context.Packs.Find(place, pack) is not { Within.Count: > 0 } known)
        {
            return;
        }

        var gazetteer = pack.Gazetteer;
        for (var i = 0; i < place.Within.Count; i++)
        {
            var tie = place.Within[i];
            if (context.Index.Get(tie.Place) is not { } larger || context.Packs.Find(larger, pack) is not { Codes.Count: > 0 } region || region.Kind == PlaceKind.Country)
            {
                continue;
            }

            // A tie without a time may be meant for any.
            var days = DaysOf(tie.Period).ToList();
            var held = known.Within.Where(w => w.Period is null || days.Count == 0 || days.Exists(w.Period.CertainlyHeldOn)).ToList();
            if (held.Count == 0)
            {
                continue;
            }

            context.Consider();
            if (!held.Exists(w => gazetteer.ByKey(w.Place) is { } around && (around == region || around.Kind == PlaceKind.Country || gazetteer.RegionsOf(around).Contains(region))))
            {
                context.ReportItemBy([.. held, region], "within", i, tie, [], string.Join(", ", held.Select(w => w.Place.Text)), region.Key.Text);
            }
        }
    }

    private static void CodeNotYetInUse(Facility facility, RuleContext context)
    {
        var codes = context.Shared(FacilityCodeTable.Of).CodesOf(facility).Where(c => c.IsDeclared).Select(c => (Entry: c, Uses: Uses(c).ToList())).ToList();
        if (codes.Count == 0 || codes.Exists(c => c.Uses.Count == 0))
        {
            return;
        }

        foreach (var (on, place) in FacilityEvents.In(facility, context.Index))
        {
            context.Consider();
            if (codes.TrueForAll(c => c.Uses.Exists(u => CertainlyOutside(u.Period, on))))
            {
                var (entry, uses) = codes[0];
                context.ReportItemBy([.. uses.Select(u => u.Entry).OfType<PackEntry>()], "names", entry.Index, entry.Name, [place], entry.Code.Latin);
                return;
            }
        }
    }

    /// <summary>The times in which a code was in official use: by the file, by the pack's facility, by the scheme.</summary>
    private static IEnumerable<(DateSpan Period, PackEntry? Entry)> Uses(FacilityCodeTable.Entry entry)
    {
        if (entry.Name.Period is { } stated)
        {
            yield return (stated, null);
        }

        if (FacilityCodeTable.Known(entry.Pack, entry.Code)?.Codes.FirstOrDefault(c => entry.Pack.ReadFacilityCode(c.Code)?.MatchKey == entry.Code.MatchKey) is { Period: { } known } code)
        {
            yield return (known, code);
        }

        if (entry.Code.Scheme.Period is { } official)
        {
            yield return (official, entry.Code.Scheme);
        }
    }

    private static void MoreHeldThanPlaces(Facility facility, RuleContext context)
    {
        var counts = facility.Conditions.Where(c => c.Value?.Quantity is not null && (c.Topic == ConditionTopic.Population || c.Topic == ConditionTopic.Capacity))
            .Select(c => new Count(c.Topic == ConditionTopic.Capacity, c.Value!.Quantity!, c.Unit, c.Period, new Target { Record = facility.Id.ToRef(), Item = c.Key }))
            .Concat(context.Index.ReferencesTo(facility.Id).Where(r => r is { From: Figure, Member.Name: "facility" }).Select(r => (Figure)r.From!)
                .Where(f => f is { Quantity: not null, Indicator: { } indicator } && (s_held.Contains(indicator) || indicator == FigureIndicator.PrisonCapacity))
                .Select(f => new Count(f.Indicator == FigureIndicator.PrisonCapacity, f.Quantity!, f.Unit, f.Period ?? (f.AsOf is { } on ? new DateSpan { From = on, To = on } : null), Target.To(f.Id.ToRef()))))
            .ToList();
        foreach (var places in counts.Where(c => c.IsCapacity && c.Quantity.UpperBound() is not null).Take(MostCounts))
        {
            foreach (var held in counts.Where(c => !c.IsCapacity && c.Quantity.LowerBound() is not null && c.Unit == places.Unit && MayOverlap(c.Period, places.Period)))
            {
                context.Consider();
                if (held.Quantity.LowerBound() > places.Quantity.UpperBound())
                {
                    context.Report(null, [held.Place, places.Place], Text(held.Quantity.LowerBound()), Text(places.Quantity.UpperBound()));
                    return;
                }
            }
        }

        static string Text(decimal? number) => number!.Value.ToString(CultureInfo.InvariantCulture);
    }

    private static void CodeNotDeclared(Facility facility, RuleContext context)
    {
        if (context.Packs.Of(facility) is not { FacilityCodes.Count: > 0 } pack || (facility.Names.Count == 0 && facility.Citations.Count == 0))
        {
            return;
        }

        context.Consider();
        if (facility.Names.Any(n => n.Scheme == DesignationScheme.FacilityCode))
        {
            return;
        }

        if (context.Shared(FacilityCodeTable.Of).CodesOf(facility) is [var entry, ..])
        {
            context.ReportItemBy([entry.Code.Prefix], "names", entry.Index, entry.Name, [], entry.Code.Latin);
        }
        else if (facility.Citations.Concat(facility.Names.SelectMany(n => n.Citations)).SelectMany(c => c.Quote?.Values ?? []).Select(pack.ReadFacilityCode).OfType<FacilityCode>().FirstOrDefault() is { } quoted)
        {
            context.ReportBy([quoted.Prefix], null, [], quoted.Latin);
        }
    }

    private static void TwoFacilitiesInOne(Facility facility, RuleContext context)
    {
        foreach (var entry in context.Shared(FacilityCodeTable.Of).CodesOf(facility))
        {
            if (entry.Code.Scheme.Kinds is { Count: > 0 } kinds && facility.Kind != FacilityKind.Unknown && facility.Kind != FacilityKind.Other)
            {
                context.Consider();
                if (!kinds.Contains(facility.Kind))
                {
                    context.ReportItemBy([entry.Code.Scheme], "names", entry.Index, entry.Name, [], entry.Code.Latin, facility.Kind.Text);
                    return;
                }
            }
        }
    }

    private static void CoordinatesElsewhere(Place place, RuleContext context)
    {
        if (place.Coordinates is not { } point)
        {
            return;
        }

        context.Consider();
        if (point.Latitude.Value is < -90 or > 90 || point.Longitude.Value is < -180 or > 180 || (point.Latitude.Value == 0 && point.Longitude.Value == 0))
        {
            context.Report("coordinates", []);
            return;
        }

        // The nearest place around that has a box, up to the country.
        if (context.Packs.Of(place) is not { } pack || place.Kind == PlaceKind.Country)
        {
            return;
        }

        var gazetteer = pack.Gazetteer;
        var around = context.Packs.Around(place.Id).Select(p => context.Packs.Find(p, pack)).OfType<PackPlace>().Where(p => p.Boxes.Count > 0);
        if (around.Append(gazetteer.Country).FirstOrDefault(p => p is { Boxes.Count: > 0 }) is { } bounds && !bounds.Boxes.Any(b => Holds(b, point)))
        {
            context.ReportBy([.. bounds.Boxes], "coordinates", [], bounds.Key.Text);
        }
    }

    private static bool Holds(PackBox box, Coordinates point) =>
        point.Latitude >= box.South && point.Latitude <= box.North && point.Longitude >= box.West && point.Longitude <= box.East;

    private static void ParentOtherThanPack(Organization organization, RuleContext context)
    {
        if (context.Packs.Of(organization) is not { Agencies.Count: > 0 } pack || Agencies.Find(organization, pack) is not { Parents.Count: > 0 } agency)
        {
            return;
        }

        for (var i = 0; i < organization.Parents.Count; i++)
        {
            var tie = organization.Parents[i];
            if (tie.Organization is null || context.Index.FindText(tie.Organization.Text) is not Organization above || Agencies.Find(above, pack) is not { } stated)
            {
                continue;
            }

            var on = tie.Period?.From ?? tie.Period?.OngoingAsOf ?? tie.Period?.To ?? context.AsOfDate;
            var held = agency.Parents.Where(p => p.Period is null || p.Period.CertainlyHeldOn(on)).ToList();
            if (held.Count == 0)
            {
                continue;
            }

            context.Consider();
            if (!Agencies.IsUnder(agency, stated, pack, on))
            {
                context.ReportItemBy([.. held], "parents", i, tie, [], stated.Key.Text, string.Join(", ", held.Select(p => p.Agency.Text)));
            }
        }
    }

    private static void CountryPackMissing(CaseFile file, RuleContext context)
    {
        if (file.CountryPacks.Count > 0)
        {
            context.Consider();
        }

        foreach (var name in context.Packs.Missing)
        {
            // Only what has the form of a name is shown; anything else could be anything.
            context.Report("countryPacks", [], name.Length == 2 && name.All(char.IsAsciiLetterLower) ? [name] : []);
        }
    }

    private sealed record Count(bool IsCapacity, Quantity Quantity, PartKey? Unit, DateSpan? Period, Target Place);
}
