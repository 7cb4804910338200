using HumanRights.Domain.Actors;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Incidents;
using HumanRights.Domain.Law;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Proceedings;
using HumanRights.Domain.Sources;
using HumanRights.Domain.Text;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Validation.Rules;

/// <summary>Charges, the law that they rest on, and its penalties: HRD1501 to HRD1599.</summary>
internal static class ChargeRules
{
    private const int StemLength = 5;

    private static readonly HashSet<ActType> s_alwaysTorture = [ActType.IntegrityTorture, ActType.IntegrityCidtp];

    private static readonly HashSet<ActType> s_force = [ActType.IntegrityAssault, ActType.IntegrityExcessiveForce];

    private static readonly HashSet<LegalQualification> s_lesser =
    [
        LegalQualification.AbuseOfAuthority, LegalQualification.Assault, LegalQualification.Negligence, LegalQualification.DisciplinaryBreach, LegalQualification.CoercionToTestify,
    ];

    private static readonly HashSet<OrganizationKind> s_international =
    [
        OrganizationKind.Intergovernmental, OrganizationKind.UnBody, OrganizationKind.UnSecretariat, OrganizationKind.UnTreatyBody, OrganizationKind.UnSpecialProcedure, OrganizationKind.UnSpt,
        OrganizationKind.UnInquiry, OrganizationKind.RegionalHumanRightsCourt, OrganizationKind.RegionalHumanRightsBody, OrganizationKind.InternationalCriminalCourt,
        OrganizationKind.ParliamentRegionalIntl,
    ];

    // Afterwards it may be shorter than the law would have it: by clemency, remission, release.
    private static readonly HashSet<SanctionChangeCause> s_byCourts =
        [SanctionChangeCause.AppealDecision, SanctionChangeCause.CassationDecision, SanctionChangeCause.SupervisoryDecision, SanctionChangeCause.RetrialDecision];

    private static readonly HashSet<EvidenceKind> s_opinions = [EvidenceKind.ExpertOpinion, EvidenceKind.ForensicOpinion];

    internal static IEnumerable<Rule> Make() =>
    [
        Rule.For<Charge>(RuleCatalogue.Get(RuleIds.ChargeWithoutProvision), ChargeWithoutProvision),
        Rule.For<LegalProceeding>(RuleCatalogue.Get(RuleIds.MaximumOfNoVersion), MaximumOfNoVersion),
        Rule.For<LegalProceeding>(RuleCatalogue.Get(RuleIds.MaximaDiffer), MaximaDiffer),
        Rule.For<Charge>(RuleCatalogue.Get(RuleIds.OffenceOfAnotherProvision), OffenceOfAnotherProvision),
        Rule.For<Order>(RuleCatalogue.Get(RuleIds.SentenceOutsideRange), SentenceOutsideRange),
        Rule.For<Act>(RuleCatalogue.Get(RuleIds.TortureQualifiedAsLess), TortureQualifiedAsLess),
        Rule.For<Charge>(RuleCatalogue.Get(RuleIds.ChargedForInternationalContact), ChargedForInternationalContact),
        Rule.For<Charge>(RuleCatalogue.Get(RuleIds.MilderLawLater), MilderLawLater),
        Rule.For<Evidence>(RuleCatalogue.Get(RuleIds.ExpertOnLaw), ExpertOnLaw),
        Rule.For<ProvisionRef>(RuleCatalogue.Get(RuleIds.ProvisionNotInForce), ProvisionNotInForce),
    ];

    private static void ChargeWithoutProvision(Charge charge, RuleContext context)
    {
        context.Consider();
        if (charge.Provision is not { } provision)
        {
            if (context.AbsenceOf("provision") is null)
            {
                context.Report("provision");
            }

            return;
        }

        if (provision.Path.Count == 0)
        {
            if (context.AbsenceOf("provision/path") is null)
            {
                context.Report("provision", [], "provision/path");
            }

            return;
        }

        // Which version is meant matters where the file holds several, and the date of the conduct does not tell.
        var penalties = context.Shared(Penalties.Of);
        if (provision.AsOf is null && penalties.Find(provision) is { Versions.Count: > 1 } versions && Penalties.CertainlyInForce(versions, penalties.DatesOf(charge)) is null
            && context.AbsenceOf("provision/asOf") is null)
        {
            context.Report("provision", [], "provision/asOf");
        }
    }

    private static void MaximaDiffer(LegalProceeding proceeding, RuleContext context)
    {
        var penalties = context.Shared(Penalties.Of);
        for (var i = 0; i < proceeding.Charges.Count; i++)
        {
            if (penalties.ClaimsOn(proceeding, proceeding.Charges[i]) is not { Count: > 1 } claims)
            {
                continue;
            }

            context.Consider();

            // The two that lie furthest apart show the disagreement; a claim that names no party is about each.
            foreach (var ofKind in claims.GroupBy(c => c.Kind?.Text))
            {
                var forAll = Extremes([.. ofKind.Where(c => c.Party is null)]);
                if (ofKind.GroupBy(c => c.Party).Select(forOne => Extremes([.. forOne, .. forAll])).FirstOrDefault(e =>
                    Penalties.IsCertainlyShorter(e[0].Longest, e[1].Longest) && !IsResolved(e[0], e[1], context)) is { } furthest)
                {
                    context.ReportItem("charges", i, proceeding.Charges[i], [furthest[0].Place, furthest[1].Place], proceeding.Charges[i].Key.Text);
                    break;
                }
            }
        }
    }

    /// <summary>The shortest and the longest of some claims; none of none.</summary>
    private static Penalties.Claim[] Extremes(IReadOnlyList<Penalties.Claim> claims) =>
        claims.Count == 0 ? [] : [claims.MinBy(c => c.Longest.LongestDays)!, claims.MaxBy(c => c.Longest.ShortestDays)!];

    /// <summary>Whether the file has decided between two claims.</summary>
    private static bool IsResolved(Penalties.Claim one, Penalties.Claim other, RuleContext context) =>
        one.Place.Record is { } record && context.Index.Resolve(record) is { } holder && context.Index.ReferencesTo(holder.RecordId).Select(r => r.From).OfType<Conflict>()
            .Any(c => c.State == ConflictState.Resolved && c.Members.Any(m => IsAt(m, one.Place)) && c.Members.Any(m => IsAt(m, other.Place)));

    private static bool IsAt(Target member, Target place) => member.Record == place.Record && member.Item == place.Item;

    private static void MaximumOfNoVersion(LegalProceeding proceeding, RuleContext context)
    {
        var penalties = context.Shared(Penalties.Of);
        for (var i = 0; i < proceeding.Charges.Count; i++)
        {
            var charge = proceeding.Charges[i];
            if (charge.Provision is null || penalties.Find(charge.Provision) is not { } provision)
            {
                continue;
            }

            var dates = penalties.DatesOf(charge);
            foreach (var claim in penalties.ClaimsOn(proceeding, charge))
            {
                // The version of the conduct, or of the day on which it was said; undated, it may be any.
                ExtendedDate[] both = dates.Count == 0 || claim.Said.Count == 0 ? [] : [.. dates, .. claim.Said];
                var maxima = Penalties.MayBeInForce(provision, both).SelectMany(v => v.Penalties).Where(p => claim.Kind is null || p.Kind == claim.Kind).Select(p => p.Term?.Longest).OfType<TermLength>().ToList();
                if (maxima.Count == 0)
                {
                    continue;
                }

                context.Consider();
                if (maxima.TrueForAll(max => Penalties.CertainlyDiffer(max, claim.Longest)))
                {
                    context.ReportItem("charges", i, charge, [claim.Place, new Target { Record = charge.Provision.Instrument.ToRef(), Item = provision.Key }], charge.Key.Text);
                }
            }
        }
    }

    private static void OffenceOfAnotherProvision(Charge charge, RuleContext context)
    {
        if (charge.Provision is not { } reference || charge.Offence.Count == 0 || context.Index.Find(reference.Instrument) is not LegalInstrument instrument
            || context.Shared(Penalties.Of).Find(reference) is not { } own)
        {
            return;
        }

        var headings = context.Shared(Headings.Of);
        for (var i = 0; i < charge.Offence.Count; i++)
        {
            var offence = charge.Offence[i];
            if (offence is not { Raw: { } raw, Lang: { } language } || headings.OfProvision(instrument, own, language.Text) is not { Count: > 0 } mine)
            {
                continue;
            }

            context.Consider();
            var words = Headings.StemsOf(raw);
            if (words.Count > 0 && !words.Overlaps(mine) && headings.Named(instrument, words, language.Text) is { } other && !ReferenceEquals(other, own))
            {
                context.ReportItem("offence", i, offence, [new Target { Record = instrument.Id.ToRef(), Item = other.Key }], own.Key.Text, other.Key.Text);
            }
        }
    }

    private static void SentenceOutsideRange(Order order, RuleContext context)
    {
        // Sums of several charges have limits of their own, so only sentences for one charge are compared.
        if (context.Record is not LegalProceeding proceeding || order.Charges is not [var key] || context.Part<Charge>(proceeding, key) is not { } charge)
        {
            return;
        }

        var penalties = context.Shared(Penalties.Of);
        var provision = charge.Provision is { } reference ? penalties.Find(reference) : null;
        List<Consequence> threatened = provision is { } known ? [.. Penalties.MayBeInForce(known, []).SelectMany(v => v.Penalties)] : [];
        if (threatened.Count == 0)
        {
            threatened = [.. charge.Exposures.Select(e => e.Consequence).OfType<Consequence>()];
        }

        for (var i = 0; i < order.Versions.Count; i++)
        {
            var version = order.Versions[i];
            if (version.Consequence is not { Term: { } term } sentence || (version.Cause is { } cause && !s_byCourts.Contains(cause)))
            {
                continue;
            }

            var ranges = threatened.Where(t => t.Kind == sentence.Kind).Select(t => t.Term).ToList();
            if (ranges.Count == 0 || ranges.Exists(r => r is null || r.Indefinite is not null))
            {
                continue;
            }

            context.Consider();
            var isAbove = term.Shortest is { } atLeast && ranges.TrueForAll(r => r!.Longest is { } max && Penalties.IsCertainlyShorter(max, atLeast));
            var isBelow = term.Longest is { } atMost && ranges.TrueForAll(r => r!.Min is { } min && Penalties.IsCertainlyShorter(atMost, min));
            if (isAbove || isBelow)
            {
                context.ReportItem("versions", i, version, [ProceedingParts.PlaceOf(proceeding, charge)], sentence.Kind.Text, isAbove ? "max" : "min");
            }
        }
    }

    private static void TortureQualifiedAsLess(Act act, RuleContext context)
    {
        // Force becomes torture by its purpose, where officials use it for one.
        if (act is not { Type: { } type, Qualification: { } qualification } || !(s_alwaysTorture.Contains(type) || (s_force.Contains(type) && act.AllegedPurposes.Count > 0)))
        {
            return;
        }

        context.Consider();
        if (s_lesser.Contains(qualification))
        {
            context.Report("qualification", [], type.Text, qualification.Text);
        }
    }

    private static void ChargedForInternationalContact(Charge charge, RuleContext context)
    {
        if (context.Record is not LegalProceeding proceeding || !ProceedingParts.Punitive.Contains(proceeding.Kind))
        {
            return;
        }

        foreach (var conduct in charge.Conduct)
        {
            context.Consider();
            if (BodyAddressed(conduct, context) is { } body)
            {
                context.Report("conduct", [conduct, Target.To(body.Id.ToRef())], body.Id.Text);
                return;
            }
        }
    }

    /// <summary>The international body to which a text was addressed, before which it was said, or with which somebody met.</summary>
    private static Organization? BodyAddressed(Target conduct, RuleContext context)
    {
        var actors = context.RecordAt(conduct) switch
        {
            Source source => source.Addressees,
            Statement statement => context.Index.Find(statement.SaidIn) is Source source ? source.Addressees : [],
            Incident incident => incident.Participants,
            _ => [],
        };
        return actors.Select(actor => BodyOf(context.Index.FindText(actor.Text), context)).FirstOrDefault(body => body is not null);
    }

    /// <summary>An international body itself, or the one in which a person or group, or a member of the group, holds an office.</summary>
    private static Organization? BodyOf(Record? actor, RuleContext context)
    {
        IEnumerable<string?> bodies = actor switch
        {
            Organization organization => [organization.Id.Text],
            Person person => person.Positions.Select(p => p.Body?.Text),
            Group group => group.Positions.Select(p => p.Body?.Text)
                .Concat(group.Members.SelectMany(m => context.Index.FindText(m.Text) is Person member ? member.Positions.Select(p => p.Body?.Text) : [m.Text])),
            _ => [],
        };
        return bodies.OfType<string>().Select(context.Index.FindText).OfType<Organization>().FirstOrDefault(o => IsInternational(o, context));
    }

    private static bool IsInternational(Organization organization, RuleContext context) =>
        s_international.Contains(organization.Kind)
        || (organization.Kind == OrganizationKind.ParliamentaryCommittee && organization.Parents.Any(p => p.Organization is { } parent
            && context.Index.FindText(parent.Text) is Organization { Kind: var kind } && s_international.Contains(kind)));

    private static void MilderLawLater(Charge charge, RuleContext context)
    {
        var penalties = context.Shared(Penalties.Of);
        if (charge.Provision is not { } reference || penalties.Find(reference) is not { Versions.Count: > 1 } provision
            || Penalties.CertainlyInForce(provision, penalties.DatesOf(charge)) is not { } then)
        {
            return;
        }

        context.Consider();
        foreach (var later in provision.Versions)
        {
            if (ReferenceEquals(later, then) || later.Period?.From is not { } from || from.IsCertainlyAfter(context.AsOfDate) || !penalties.DatesOf(charge).All(from.IsCertainlyAfter))
            {
                continue;
            }

            if (then.Penalties.Any(before => later.Penalties.Any(after => after.Kind == before.Kind
                && after.Term?.Longest is { } shorter && before.Term?.Longest is { } longer && Penalties.IsCertainlyShorter(shorter, longer))))
            {
                var instrument = reference.Instrument.ToRef();
                context.Report("provision", [new Target { Record = instrument, Item = then.Key }, new Target { Record = instrument, Item = later.Key }], then.Key.Text, later.Key.Text);
                return;
            }
        }
    }

    private static void ExpertOnLaw(Evidence evidence, RuleContext context)
    {
        if (!s_opinions.Contains(evidence.Kind))
        {
            return;
        }

        context.Consider();
        var objection = evidence.Objections.FirstOrDefault(o => o.Ground == ObjectionGround.QuestionOfLaw);
        var concern = objection is not null ? null : ConcernAbout(evidence, context);
        if (objection is not null || concern is not null)
        {
            context.Report(null, [objection is not null ? new Target { Record = evidence.Id.ToRef(), Item = objection.Key } : concern!], evidence.Id.Text);
        }
    }

    /// <summary>Where somebody holds that the opinion answers what only a court may.</summary>
    private static Target? ConcernAbout(Evidence evidence, RuleContext context) =>
        context.Index.ReferencesTo(evidence.Id).Where(r => r.From is LegalProceeding && r.Item is Concern { Code: { } code } && code == ConcernCode.ExpertAnswersLaw)
            .Select(r => new Target { Record = r.From!.RecordId.ToRef(), Item = r.Item!.Key }).FirstOrDefault();

    private static void ProvisionNotInForce(ProvisionRef reference, RuleContext context)
    {
        if (reference.AsOf is not { } asOf || context.Index.Find(reference.Instrument) is not LegalInstrument instrument)
        {
            return;
        }

        // The instrument itself: not before it was adopted, not after it ended.
        var adopted = instrument.Dates?.Made ?? instrument.Dates?.Published;
        var ended = instrument.Dates?.Lifted;
        var provision = context.Shared(Penalties.Of).Find(reference);
        if (adopted is null && ended is null && provision is null)
        {
            return;
        }

        context.Consider();
        if (adopted is not null && asOf.IsCertainlyBefore(adopted))
        {
            context.Report("asOf", [Target.To(instrument.Id.ToRef(), "dates")], instrument.Id.Text);
        }
        else if (ended is not null && asOf.IsCertainlyAfter(ended))
        {
            context.Report("asOf", [Target.To(instrument.Id.ToRef(), "dates/lifted")], instrument.Id.Text);
        }

        // The provision: after the real end of its last version.
        else if (provision is { Versions.Count: > 0 } && provision.Versions.All(v => v.Period is { To: { } to, EndKnown: true } && asOf.IsCertainlyAfter(to)))
        {
            context.Report("asOf", [new Target { Record = instrument.Id.ToRef(), Item = provision.Key }], instrument.Id.Text);
        }
    }

    /// <summary>The headings of provisions, as the beginnings of their longer words.</summary>
    private sealed class Headings
    {
        private readonly Dictionary<(string Instrument, string Language, string Stem), List<Provision>> _byStem = [];
        private readonly Dictionary<(string Instrument, string Provision, string Language), HashSet<string>> _stems = [];

        internal static Headings Of(RuleContext context)
        {
            var all = new Headings();
            foreach (var instrument in context.File.Instruments)
            {
                foreach (var provision in instrument.Provisions)
                {
                    foreach (var (language, heading) in provision.Versions.Select(v => v.Heading).OfType<LocalizedText>().SelectMany(h => h))
                    {
                        all.Add(instrument, provision, language.Text, StemsOf(heading));
                    }
                }
            }

            return all;
        }

        /// <summary>The beginnings of the words of a text that have more letters than a stem.</summary>
        internal static HashSet<string> StemsOf(string text)
        {
            var stems = new HashSet<string>(StringComparer.Ordinal);
            foreach (var word in text.ToLowerInvariant().Split([' ', ',', '.', ';', ':', '(', ')', '"', '«', '»', '“', '”', '/', '-', '\u00A0'], StringSplitOptions.RemoveEmptyEntries))
            {
                if (word.Length >= StemLength && word.All(char.IsLetter))
                {
                    stems.Add(word[..StemLength]);
                }
            }

            return stems;
        }

        internal HashSet<string>? OfProvision(LegalInstrument instrument, Provision provision, string language) =>
            _stems.GetValueOrDefault((instrument.Id.Text, provision.Key.Text, language));

        /// <summary>The one provision whose heading has every word of a name; null when there is none, or more than one.</summary>
        internal Provision? Named(LegalInstrument instrument, HashSet<string> stems, string language)
        {
            var first = _byStem.GetValueOrDefault((instrument.Id.Text, language, stems.First()));
            return first?.FindAll(p => stems.IsSubsetOf(_stems[(instrument.Id.Text, p.Key.Text, language)])) is [var only] ? only : null;
        }

        private void Add(LegalInstrument instrument, Provision provision, string language, HashSet<string> stems)
        {
            if (!_stems.TryGetValue((instrument.Id.Text, provision.Key.Text, language), out var all))
            {
                _stems.Add((instrument.Id.Text, provision.Key.Text, language), all = []);
            }

            foreach (var stem in stems.Where(all.Add))
            {
                if (!_byStem.TryGetValue((instrument.Id.Text, language, stem), out var list))
                {
                    _byStem.Add((instrument.Id.Text, language, stem), list = []);
                }

                list.Add(provision);
            }
        }
    }
}
