using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Incidents;
using HumanRights.Domain.Law;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Proceedings;
using HumanRights.Domain.Sources;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Validation.Rules;

/// <summary>What the law threatens, as its versions on file have it, and what is said that it threatens.</summary>
internal sealed class Penalties
{
    private readonly CaseFileIndex _index;
    private readonly SameRecords _same;
    private readonly Dictionary<(string Instrument, string Path), Provision> _provisions = [];

    // By the case and the provision, so that what several texts say of one charge comes together.
    private readonly Dictionary<(string Proceeding, string Charge), List<Claim>> _claims = [];

    private Penalties(CaseFileIndex index, SameRecords same)
    {
        _index = index;
        _same = same;
        foreach (var instrument in index.File.Instruments)
        {
            foreach (var provision in instrument.Provisions)
            {
                _provisions.TryAdd((same.NameOf(instrument.Id.Text), PathOf(provision.Path)), provision);
            }
        }

        var charges = new Dictionary<(string Proceeding, string Part), Charge>();
        foreach (var proceeding in index.File.Proceedings)
        {
            foreach (var charge in proceeding.Charges)
            {
                charges.TryAdd((proceeding.Id.Text, charge.Key.Text), charge);
                foreach (var exposure in charge.Exposures)
                {
                    charges.TryAdd((proceeding.Id.Text, exposure.Key.Text), charge);
                    if (exposure.Consequence is { Term.Longest: { } longest } consequence)
                    {
                        var sources = exposure.Citations.Count > 0 ? exposure.Citations : charge.Citations.Count > 0 ? charge.Citations : proceeding.Citations;
                        Add(proceeding, charge, new Claim(
                            consequence.Kind, longest, ActorOf(proceeding, exposure), ProceedingParts.PlaceOf(proceeding, exposure), null,
                            [.. sources.Select(c => (index.Find(c.Source) as Source)?.Issued).OfType<ExtendedDate>()]));
                    }
                }
            }
        }

        foreach (var statement in index.File.Statements)
        {
            if (statement is { About: { Record: { } record, Item: { } item }, Value: { } value } && statement.Stance != Stance.Denies && statement.Negated != true
                && charges.TryGetValue((record.Text, item.Text), out var charge) && LongestOf(value) is { } longest && index.Resolve(record) is LegalProceeding holder)
            {
                var exposure = index.FindPart(holder, item) as Exposure;
                var said = statement.SaidOn ?? (index.Find(statement.SaidIn) as Source)?.Issued;
                Add(holder, charge, new Claim(
                    value.Consequence?.Kind ?? exposure?.Consequence?.Kind ?? OnlyKindOf(charge), longest, exposure is null ? null : ActorOf(holder, exposure), Target.To(statement.Id.ToRef()), statement,
                    said is null ? [.. statement.Citations.Select(c => (index.Find(c.Source) as Source)?.Issued).OfType<ExtendedDate>()] : [said]));
            }
        }

        foreach (var claims in _claims.Values)
        {
            claims.Sort(static (a, b) =>
                string.CompareOrdinal(a.Proceeding!.Text, b.Proceeding!.Text) is not 0 and var byCase ? byCase
                : string.CompareOrdinal(a.Charge!.Text, b.Charge!.Text) is not 0 and var byCharge ? byCharge
                : TargetOrder.Instance.Compare(a.Place, b.Place));
        }
    }

    internal static Penalties Of(RuleContext context) => new(context.Index, context.Shared(SameRecords.Of));

    /// <summary>Whether the first length is shorter than the second however long months and years are taken to be.</summary>
    internal static bool IsCertainlyShorter(TermLength one, TermLength other) => one.LongestDays < other.ShortestDays;

    internal static bool CertainlyDiffer(TermLength one, TermLength other) => IsCertainlyShorter(one, other) || IsCertainlyShorter(other, one);

    internal Provision? Find(ProvisionRef reference) => _provisions.GetValueOrDefault((_same.NameOf(reference.Instrument.Text), PathOf(reference.Path)));

    /// <summary>What is said to be the longest term for a charge, in this record of the case and in others of the same; told at the first of them by id.</summary>
    internal IReadOnlyList<Claim> ClaimsOn(LegalProceeding proceeding, Charge charge) =>
        _claims.TryGetValue(KeyOf(proceeding, charge), out var claims) && claims[0].Proceeding == proceeding.Id && claims[0].Charge == charge.Key ? claims : [];

    /// <summary>When the conduct took place; empty when the file does not tell.</summary>
    internal IReadOnlyList<ExtendedDate> DatesOf(Charge charge) =>
    [
        .. charge.Conduct.Select(target => target.Record is null ? null : _index.Resolve(target.Record) switch
        {
            Incident incident => (target.Item is { } key ? (_index.FindPart(incident, key) as Act)?.When : null) ?? incident.When,
            Statement statement => statement.SaidOn ?? (_index.Find(statement.SaidIn) as Source)?.Issued,
            Source source => source.Issued,
            _ => null,
        }).OfType<ExtendedDate>(),
    ];

    /// <summary>The versions of a provision that may have been in force on one of some dates; all of them where no date is known.</summary>
    internal static IEnumerable<ProvisionVersion> MayBeInForce(Provision provision, IReadOnlyCollection<ExtendedDate> dates) =>
        provision.Versions.Where(v => dates.Count == 0 || dates.Any(date => v.Period?.From?.IsCertainlyAfter(date) != true && v.Period?.To?.IsCertainlyBefore(date) != true));

    /// <summary>The version of a provision that was certainly in force on every one of some dates; null when none is certain.</summary>
    internal static ProvisionVersion? CertainlyInForce(Provision provision, IReadOnlyCollection<ExtendedDate> dates) =>
        dates.Count == 0 ? null : provision.Versions.FirstOrDefault(v => v.Period is { From: not null } period && dates.All(period.CertainlyHeldOn));

    private static string PathOf(IEnumerable<string> path) => string.Join('/', path);

    private static TermLength? LongestOf(StatementValue value) =>
        value.Consequence?.Term?.Longest ?? value.Term?.Longest
        ?? (value.Quantity is { Unit: { } unit } quantity && quantity.UpperBound() is { } most && most >= 0 && most <= 1000 && decimal.Truncate(most) == most
            ? unit == Unit.Year ? new TermLength { Years = (long)most } : unit == Unit.Month ? new TermLength { Months = (long)most } : null
            : null);

    /// <summary>The sanction that a bare term is of, where the charge threatens one only.</summary>
    private static ConsequenceKind? OnlyKindOf(Charge charge) =>
        charge.Exposures.Select(e => e.Consequence?.Kind).Distinct().ToList() is [var only] ? only : null;

    private string? ActorOf(LegalProceeding proceeding, Exposure exposure) =>
        exposure.Party is { } party && _index.FindPart(proceeding, party) is Party { Actor: { } actor } ? _same.NameOf(actor.Text) : null;

    private (string Proceeding, string Charge) KeyOf(LegalProceeding proceeding, Charge charge) =>
        charge.Provision is { Path.Count: > 0 } provision
            ? (_same.NameOf(proceeding.Id.Text), $"{_same.NameOf(provision.Instrument.Text)} {PathOf(provision.Path)}")
            : (proceeding.Id.Text, charge.Key.Text);

    private void Add(LegalProceeding proceeding, Charge charge, Claim claim)
    {
        var key = KeyOf(proceeding, charge);
        if (!_claims.TryGetValue(key, out var list))
        {
            _claims.Add(key, list = []);
        }

        list.Add(claim with { Proceeding = proceeding.Id, Charge = charge.Key });
    }

    /// <summary>A longest term that the file or somebody in it gives for a charge: of which sanction, for whom, where it stands, and when it was said.</summary>
    internal sealed record Claim(ConsequenceKind? Kind, TermLength Longest, string? Party, Target Place, Statement? Statement, IReadOnlyList<ExtendedDate> Said)
    {
        internal ProceedingId? Proceeding { get; init; }

        internal PartKey? Charge { get; init; }
    }
}
