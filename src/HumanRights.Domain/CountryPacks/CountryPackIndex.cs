using HumanRights.Domain.Actors;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Complaints;
using HumanRights.Domain.Facilities;
using HumanRights.Domain.Law;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Proceedings;
using HumanRights.Domain.Values;

namespace HumanRights.Domain.CountryPacks;

/// <summary>Which country pack holds for which record of a case file, and which places of a pack its places are.</summary>
/// <remarks>
/// A stated jurisdiction decides: that of the record itself, or of the place or body that it leads to. Where nothing is
/// stated, the pack that the file calls for holds, if it calls for one alone.
/// </remarks>
public sealed class CountryPackIndex
{
    // More than any place lies in; a bound for files that were made to exhaust.
    private const int MostPlaces = 64;

    // Before bodies of several States the law of one country does not hold unless that is stated.
    private static readonly HashSet<ProceedingKind> s_international =
    [
        ProceedingKind.IbCommunication, ProceedingKind.TbInquiry, ProceedingKind.SpCommunication, ProceedingKind.Wgad, ProceedingKind.Wgeid, ProceedingKind.RegionalCourt,
        ProceedingKind.RegionalCommission, ProceedingKind.InterState, ProceedingKind.InternationalCriminal, ProceedingKind.Infringement, ProceedingKind.InterpolFileReview,
    ];

    private readonly CaseFileIndex _index;
    private readonly Dictionary<string, Stated> _stated = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Place, string Pack), PackPlace?> _places = [];

    /// <summary>Joins a case file with packs.</summary>
    /// <param name="index">The case file's index.</param>
    /// <param name="packs">The packs.</param>
    public CountryPackIndex(CaseFileIndex index, CountryPackSet packs)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(packs);
        _index = index;
        Packs = packs;
        var names = index.File.CountryPacks.Distinct(StringComparer.Ordinal).ToList();
        Missing = [.. names.Where(n => packs.Find(n) is null)];
        Default = names is [var name] ? packs.Find(name) : null;
    }

    /// <summary>What the case file was joined with, whether it calls for all of it or not.</summary>
    public CountryPackSet Packs { get; }

    /// <summary>The names that the file calls for and that no pack has.</summary>
    public IReadOnlyList<string> Missing { get; }

    /// <summary>The pack that holds where nothing is stated: the only one that the file calls for; null when it calls for none or several.</summary>
    public CountryPack? Default { get; }

    /// <summary>The pack of a jurisdiction.</summary>
    /// <param name="jurisdiction">A country or a part of one; null when none is stated.</param>
    /// <returns>The pack; for null the default one; null when there is none for that country.</returns>
    public CountryPack? Of(Jurisdiction? jurisdiction) => jurisdiction is null ? Default : PackOf(jurisdiction);

    /// <summary>The pack that holds for a record: as stated, or else the default one.</summary>
    /// <param name="record">A record of the file.</param>
    /// <returns>The pack, or null.</returns>
    public CountryPack? Of(Record record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return StatedBy(record) is { IsStated: true, Pack: var pack } ? pack
            : record is LegalProceeding { Kind: var kind } && s_international.Contains(kind) ? null
            : Default;
    }

    /// <summary>The pack that holds for a record because something says so.</summary>
    /// <param name="record">A record of the file.</param>
    /// <returns>The pack; null when nothing is stated, or when the country has no pack.</returns>
    public CountryPack? OfStated(Record record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return StatedBy(record).Pack;
    }

    /// <summary>Which place of a pack a place of the file is: by a code, or by kind and name where these fit one place alone.</summary>
    /// <param name="place">A place of the file.</param>
    /// <returns>The entry, or null.</returns>
    public PackPlace? Find(Place place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return Of(place) is { } pack ? Find(place, pack) : null;
    }

    /// <summary>The same in a pack that is known to hold, for instance from the body that runs a facility there.</summary>
    internal PackPlace? Find(Place place, CountryPack pack)
    {
        var key = (place.Id.Text, pack.Country.Text);
        if (!_places.TryGetValue(key, out var found))
        {
            _places.Add(key, null);
            _places[key] = found = Find(place, pack, pack.Gazetteer);
        }

        return found;
    }

    /// <summary>The place and everything that it lies in, or that a facility lies in, nearest first.</summary>
    internal IEnumerable<Place> Around(LocationRef? location)
    {
        var first = location is null ? null : _index.FindText(location.Text) switch
        {
            Place place => place,
            Facility { Place: { } at } => _index.FindText(at.Text) as Place,
            _ => null,
        };
        var found = new List<Place>();
        if (first is not null)
        {
            found.Add(first);
        }

        for (var i = 0; i < found.Count; i++)
        {
            yield return found[i];
            foreach (var within in found[i].Within.OrderBy(static w => w.Place?.Text, StringComparer.Ordinal))
            {
                if (found.Count < MostPlaces && _index.Get(within.Place) is { } larger && !found.Contains(larger))
                {
                    found.Add(larger);
                }
            }
        }
    }

    private PackPlace? Find(Place place, CountryPack pack, PackGazetteer gazetteer)
    {
        if (place.Codes.Select(c => c.Code).OfType<Jurisdiction>().Select(gazetteer.ByCode).OfType<PackPlace>().MinBy(static p => p.Key.Text, StringComparer.Ordinal) is { } coded)
        {
            return coded;
        }

        var named = gazetteer.ByName(place);
        if (named.Count <= 1)
        {
            return named.Count == 0 ? null : named[0];
        }

        // Namesakes are told apart by the region that the file puts the place in.
        var regions = Around(place.Id).Skip(1).Select(p => Find(p, pack)).OfType<PackPlace>().ToHashSet();
        var fitting = named.Where(p => gazetteer.RegionsOf(p).Any(regions.Contains)).ToList();
        return fitting.Count == 1 ? fitting[0] : null;
    }

    private Stated StatedBy(Record record)
    {
        if (!_stated.TryGetValue(record.RecordId.Text, out var stated))
        {
            // Records may lead back to each other; until it is known, nothing is stated.
            _stated.Add(record.RecordId.Text, default);
            _stated[record.RecordId.Text] = stated = record switch
            {
                Organization organization => By(organization.Jurisdiction),
                LegalInstrument instrument => By(instrument.Jurisdiction),
                LegalProceeding proceeding => First([By(proceeding.Jurisdiction), .. proceeding.Instances.Select(i => By(i.Body))]),
                Complaint complaint => First(complaint.Addressees.Concat(complaint.Respondents).Select(By)),
                Measure measure => First([By(measure.IssuedBy), .. measure.Applications.Select(a => By(a.By))]),
                Facility facility => First([ByPlaces(facility.Place), .. facility.Operators.Select(o => By(o.Operator))]),
                Place place => ByPlaces(place.Id),
                _ => default,
            };
        }

        return stated;
    }

    private Stated By(Jurisdiction? jurisdiction) => jurisdiction is null ? default : new Stated(true, PackOf(jurisdiction));

    private Stated By(ActorRef? actor) => actor is not null && _index.FindText(actor.Text) is { } body and (Organization or Facility) ? StatedBy(body) : default;

    /// <summary>By the first code on the way outwards, or by the name of the country; a country of another name is another country.</summary>
    private Stated ByPlaces(LocationRef? location)
    {
        foreach (var place in Around(location))
        {
            if (place.Codes.Select(c => c.Code).FirstOrDefault(c => c is not null) is { } code)
            {
                return By(code);
            }

            if (place.Kind == PlaceKind.Country)
            {
                return new Stated(true, Packs.All.FirstOrDefault(p => p.Gazetteer.ByName(place).Count > 0));
            }
        }

        return default;
    }

    private CountryPack? PackOf(Jurisdiction jurisdiction) => Packs.Of(jurisdiction.Text.AsSpan(0, 2));

    private static Stated First(IEnumerable<Stated> all) => all.FirstOrDefault(s => s.IsStated);

    private readonly record struct Stated(bool IsStated, CountryPack? Pack);
}
