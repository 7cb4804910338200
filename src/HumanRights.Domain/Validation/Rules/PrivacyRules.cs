using HumanRights.Domain.Actors;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Complaints;
using HumanRights.Domain.CountryPacks;
using HumanRights.Domain.Facilities;
using HumanRights.Domain.Incidents;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Privacy;
using HumanRights.Domain.Proceedings;
using HumanRights.Domain.Sources;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Validation.Rules;

/// <summary>Privacy, consent, and doing no harm: HRD2101 to HRD2199. Most speak only when the file is to be published.</summary>
internal static partial class PrivacyRules
{
    private static readonly HashSet<ActType> s_sexualActs = [ActType.IntegrityRape, ActType.IntegritySexualViolence, ActType.IntegritySexualHarassment];

    private static readonly HashSet<ConsentCircumstance> s_unfree =
        [ConsentCircumstance.InCustody, ConsentCircumstance.ThroughOfficial, ConsentCircumstance.InPresenceOfOfficials, ConsentCircumstance.UnderPressureAlleged];

    private static readonly HashSet<ConsentStatus> s_given = [ConsentStatus.Given, ConsentStatus.GivenLimited, ConsentStatus.ByRepresentative];

    private static readonly HashSet<DetentionStatus> s_atLiberty =
        [DetentionStatus.Free, DetentionStatus.Released, DetentionStatus.ReleasedConditional, DetentionStatus.Escaped, DetentionStatus.TransferredAbroad, DetentionStatus.DeceasedInCustody];

    private static readonly HashSet<ProceedingKind> s_punitive = [ProceedingKind.Criminal, ProceedingKind.CriminalPrivate, ProceedingKind.AdministrativeOffence];

    private static readonly HashSet<PartyRole> s_accused =
        [PartyRole.ProsecutedPerson, PartyRole.Suspect, PartyRole.Accused, PartyRole.DefendantOnTrial, PartyRole.Convicted, PartyRole.AcquittedPerson, PartyRole.PersonSubjectToProceedings];

    internal static IEnumerable<Rule> Make() =>
    [
        Rule.For<Person>(RuleCatalogue.Get(RuleIds.NamedWithoutConsent), NamedWithoutConsent),
        Rule.For<Person>(RuleCatalogue.Get(RuleIds.ChildNamed), ChildNamed),
        Rule.For<Act>(RuleCatalogue.Get(RuleIds.SexualViolenceVictimNamed), SexualViolenceVictimNamed),
        Rule.For<Complaint>(RuleCatalogue.Get(RuleIds.DetainedComplainantShown), DetainedComplainantShown),
        Rule.For<Consent>(RuleCatalogue.Get(RuleIds.ConsentNotHolding), ConsentNotHolding),
        Rule.For<Consent>(RuleCatalogue.Get(RuleIds.ConsentNotFree), ConsentNotFree),
        Rule.ForAny(RuleCatalogue.Get(RuleIds.ShownBeyondSource), ShownBeyondSource, typeof(Record), typeof(Part)),
        Rule.ForText(RuleCatalogue.Get(RuleIds.PersonalDataInText), PersonalDataInText),
        Rule.For<Place>(RuleCatalogue.Get(RuleIds.DefenderAddressShown), DefenderAddressShown),
        Rule.For<Person>(RuleCatalogue.Get(RuleIds.SourceDerivable), SourceDerivable),
        Rule.For<Involvement>(RuleCatalogue.Get(RuleIds.DoerNamedByNobody), DoerNamedByNobody),
        Rule.For<Record>(RuleCatalogue.Get(RuleIds.SensitiveDataWithoutBasis), SensitiveDataWithoutBasis),
        Rule.For<Person>(RuleCatalogue.Get(RuleIds.RelativeNamed), RelativeNamed),
        Rule.For<Consent>(RuleCatalogue.Get(RuleIds.ConsentForOtherUse), ConsentForOtherUse),
        Rule.For<Record>(RuleCatalogue.Get(RuleIds.PseudonymUndone), PseudonymUndone),
        Rule.For<Place>(RuleCatalogue.Get(RuleIds.CoordinatesTooFine), CoordinatesTooFine),
        Rule.For<Evidence>(RuleCatalogue.Get(RuleIds.ExposureNotTold), ExposureNotTold),
    ];

    private static void NamedWithoutConsent(Person person, RuleContext context)
    {
        if (Disclosure.Of(context) is not { } shown || !context.Shared(Exposed.Of).IsVictimOrWitness(person) || !shown.ShowsName(person))
        {
            return;
        }

        context.Consider();
        if (shown.LacksBasis(person))
        {
            context.Report("names", []);
        }
    }

    private static void RelativeNamed(Person person, RuleContext context)
    {
        if (Disclosure.Of(context) is not { } shown || !shown.ShowsName(person))
        {
            return;
        }

        var exposed = context.Shared(Exposed.Of);
        if (exposed.IsVictimOrWitness(person) || exposed.KinTo(person) is not { } other)
        {
            return;
        }

        context.Consider();
        if (shown.LacksBasis(person))
        {
            context.Report("names", [Target.To(RecordRef.Parse(other))], other);
        }
    }

    private static void ChildNamed(Person person, RuleContext context)
    {
        if (Disclosure.Of(context) is not { } shown || !shown.ShowsName(person) || (person.Birth?.On is null && person.Ages.Count == 0))
        {
            return;
        }

        context.Consider();
        if (!Childhood.IsTold(person, context))
        {
            return;
        }

        // Who has grown up since, or agreed with a guardian's help, may be named; somebody should have thought of it.
        if (Childhood.IsOver(person, context.AsOfDate) || shown.HasAgreedToBeNamed(person.Id.Text))
        {
            context.ReportMildly("names", []);
        }
        else
        {
            context.Report("names", []);
        }
    }

    private static void SexualViolenceVictimNamed(Act act, RuleContext context)
    {
        if (Disclosure.Of(context) is not { } shown || !IsSexual(act) || act.Victim is not { } victim || context.Spot is not { } place || !shown.IsShown(place) || !shown.IsShown(place.Member("victim")))
        {
            return;
        }

        context.Consider();
        foreach (var person in shown.NamedAmong(victim))
        {
            var related = new[] { Target.To(person.Id.ToRef(), "names") };
            if (shown.HasAgreedToBeNamed(person.Id.Text))
            {
                context.ReportMildly("victim", related, person.Id.Text);
            }
            else
            {
                context.Report("victim", related, person.Id.Text);
            }
        }
    }

    private static bool IsSexual(Act act) =>
        (act.Type is { } type && s_sexualActs.Contains(type)) || act.Methods.Any(static m => m == Method.Sexual || m.Info?.Parent == Method.Sexual.Text);

    private static void DetainedComplainantShown(Complaint complaint, RuleContext context)
    {
        if (Disclosure.Of(context) is not { } shown || !shown.IsShown(complaint, "lodged") || complaint.Lodged is not { } lodged || !lodged.Earliest.IsFinite || lodged.Earliest != lodged.Latest)
        {
            return;
        }

        var facility = (shown.IsShown(complaint, "where") ? complaint.Where?.Text : null) is { } where && context.Index.FindText(where) is Facility at ? at
            : shown.IsShown(complaint, "respondents") ? complaint.Respondents.Select(r => context.Index.FindText(r.Text)).OfType<Facility>().FirstOrDefault() : null;
        if (facility is null || !shown.IsShown(facility))
        {
            return;
        }

        for (var i = 0; i < complaint.Complainants.Count; i++)
        {
            var complainant = complaint.Complainants[i];
            if (complainant.Actor is not { } actor || context.Index.FindText(actor.Text) is not Person person || !shown.IsShown(complaint, "complainants", complainant) || !IsHeld(person, lodged))
            {
                continue;
            }

            context.Consider();
            if (shown.ShowsName(person) && IsHeld(person, context.AsOfDate))
            {
                context.ReportItem("complainants", i, complainant, [Target.To(facility.Id.ToRef()), Target.To(complaint.Id.ToRef(), "lodged")], person.Id.Text, facility.Id.Text);
            }
        }
    }

    /// <summary>Whether the file tells of a detention that had begun by a day and had not certainly ended.</summary>
    private static bool IsHeld(Person person, ExtendedDate day) =>
        (person.Death?.On is not { } death || death.IsCertainlyAfter(day))
        && person.Detentions.Any(detention =>
            !detention.Statuses.Any(s => s.Status is { } status && s_atLiberty.Contains(status) && (s.On is null || s.On.IsCertainlyNotAfter(day)))
            && !detention.Statuses.Where(s => s.Status is null || !s_atLiberty.Contains(s.Status)).Select(s => s.On).Concat(detention.Placements.Select(p => p.Period?.From)).OfType<ExtendedDate>().Any(begun => begun.IsCertainlyAfter(day))
            && !(detention.Placements.Count > 0 && detention.Placements.All(p => p.Period?.To?.IsCertainlyBefore(day) == true)));

    private static void ConsentNotHolding(Consent consent, RuleContext context)
    {
        if (consent.Status is null && consent.Withdrawn is null && consent.Expires is null)
        {
            return;
        }

        context.Consider();
        if (Agreement.WhyNot(consent, context.AsOfDate) is not { } why)
        {
            return;
        }

        if (Disclosure.Of(context) is { } shown)
        {
            if (PeopleShown(consent, context, shown) is { Count: > 0 } people)
            {
                context.Report(why, people, why);
            }
        }
        else if (consent.Status == ConsentStatus.Withdrawn || consent.Withdrawn?.IsCertainlyNotAfter(context.AsOfDate) == true)
        {
            // The file may be kept for the compilers alone; they should know what binds them.
            context.ReportMildly(why, [], why);
        }
    }

    private static List<Target> PeopleShown(Consent consent, RuleContext context, Disclosure shown) =>
        [.. Agreement.PeopleOf(consent, context.Index).Where(shown.IsShown).Select(static p => Target.To(RecordRef.Parse(p)))];

    private static void ConsentNotFree(Consent consent, RuleContext context)
    {
        if (consent.Status is not { } status || !s_given.Contains(status) || consent.Circumstances.Count == 0)
        {
            return;
        }

        context.Consider();
        var unfree = consent.Circumstances.Where(s_unfree.Contains).Select(static c => c.Text).Order(StringComparer.Ordinal).ToList();
        if (unfree.Count > 0 && !IsRenewedFreely(consent, context))
        {
            context.Report("circumstances", [], string.Join(", ", unfree));
        }
    }

    /// <summary>Whether all whom it concerns agreed again later, and nothing is known against that.</summary>
    private static bool IsRenewedFreely(Consent consent, RuleContext context)
    {
        var consents = context.Shared(static c => Agreement.ByPerson(c.Index));
        return consent.Given is { } given && Agreement.PeopleOf(consent, context.Index) is { Count: > 0 } people && people.All(p => consents[p].Any(other =>
            other.Given?.IsCertainlyAfter(given) == true && Agreement.WhyNot(other, context.AsOfDate) is null && !other.Circumstances.Any(s_unfree.Contains)));
    }

    private static void ConsentForOtherUse(Consent consent, RuleContext context)
    {
        if (Disclosure.Of(context) is not { } shown || consent.Status is null || Agreement.WhyNot(consent, context.AsOfDate) is not null || PeopleShown(consent, context, shown) is not { Count: > 0 } people)
        {
            return;
        }

        context.Consider();
        var recipient = context.Recipient!;
        if (!Agreement.Covers(consent, recipient, ConsentUse.NamedPublication) && !Agreement.Covers(consent, recipient, ConsentUse.AnonymousPublication))
        {
            var member = consent.Records.Count > 0 ? "records" : !Agreement.Reaches(consent, recipient) ? "audiences" : "uses";
            context.Report(member, people, recipient.Audience.Text, member);
        }
    }

    private static void ShownBeyondSource(DomainObject node, RuleContext context)
    {
        if (node is not (Record or Part) || Disclosure.Of(context) is not { } shown || context.Record is not { } record || !shown.IsShown(record))
        {
            return;
        }

        var (member, origins) = node switch
        {
            Source { TranslationOf: { } original } => ("translationOf", [original.Text]),
            Source or Consent => (string.Empty, []),
            Evidence { Citations.Count: 0, Document: { } document } => ("document", [document.Text]),
            Record { Citations: var cited } => ("citations", cited.Select(static c => c.Source.Text)),
            Part { Citations: var cited } => ("citations", cited.Select(static c => c.Source.Text)),
            _ => (string.Empty, Enumerable.Empty<string>()),
        };
        var known = origins.Where(id => context.Index.FindText(id) is not null).Distinct(StringComparer.Ordinal).ToList();
        if (known.Count == 0 || context.Spot is not { } place || !shown.IsShown(place))
        {
            return;
        }

        context.Consider();
        if (known.Exists(shown.IsShown))
        {
            return;
        }

        // What somebody read and freed by itself was let out on purpose; what only went along with the file was not.
        var related = known.Select(static id => Target.To(RecordRef.Parse(id))).ToList();
        if (record.Markings.Any(static m => m.Reviewed == true && m.Targets.Count == 0))
        {
            context.ReportMildly(member, related, known[0]);
        }
        else
        {
            context.Report(member, related, known[0]);
        }
    }

    private static void PersonalDataInText(string text, string? language, RuleContext context)
    {
        if (Disclosure.Of(context) is not { } shown || !shown.IsRead(context))
        {
            return;
        }

        switch (context.Node)
        {
            case Identifier identifier:
                if (context.Record is Person && context.Item is null)
                {
                    context.Consider();
                    if (IdentityRules.NamesAPerson(identifier.Scheme))
                    {
                        context.Report(identifier.Scheme.Text);
                    }
                }

                return;
            case ContactPoint contact:
                // A body's own address is there to be found by; a mobile telephone is somebody's.
                context.Consider();
                if (contact.Kind == ContactKind.Mobile)
                {
                    context.Report(contact.Kind.Text);
                }

                return;
            case SourceCopy:
                context.Consider();
                if (PersonalData.EmailIn(text) is { } mail)
                {
                    context.Report(mail);
                }

                return;
            default:
                break;
        }

        context.Consider();
        if (PersonalData.KindIn(text) is { } kind)
        {
            context.Report(kind);
        }
        else
        {
            NationalNumbers(text, context);
        }
    }

    /// <summary>Numbers of the form that the country gives to the numbers of persons, unless the file itself says that one is something else's.</summary>
    private static void NationalNumbers(string text, RuleContext context)
    {
        var pack = context.Record is { } record ? context.Packs.Of(record) : context.Packs.Default;
        if (pack?.Identifiers.Where(static f => f.Scheme == IdentifierScheme.PersonalNumber).ToList() is not { Count: > 0 } forms)
        {
            return;
        }

        foreach (var match in PersonalData.LongNumbersIn(text))
        {
            var number = text.Substring(match.Index, match.Length);
            if (forms.Find(f => f.Forms.Any(form => form.Length == number.Length && form.All(static c => c == '#'))) is { } form
                && !context.Shared(OtherNumbers.Of).Has(number))
            {
                context.ReportBy([form], null, [], form.Scheme.Text);
                return;
            }
        }
    }

    private static void DefenderAddressShown(Place place, RuleContext context)
    {
        if (Disclosure.Of(context) is not { } shown || !shown.IsShown(place) || context.Shared(Exposed.Of).DefendersAt(place).Where(d => shown.IsShown(d.ToldIn) && shown.IsShown(d.Defender)).ToList() is not [var told, ..])
        {
            return;
        }

        context.Consider();
        if (place.Coordinates is { } point && shown.IsShown(place, "coordinates") && IsFine(point))
        {
            context.Report("coordinates", [Target.To(RecordRef.Parse(told.Defender)), Target.To(told.ToldIn.RecordId.ToRef())], told.Defender);
        }
        else if ((place.Kind == PlaceKind.Building || place.Kind == PlaceKind.Street) && HasNumberedName(place, shown))
        {
            context.Report("names", [Target.To(RecordRef.Parse(told.Defender)), Target.To(told.ToldIn.RecordId.ToRef())], told.Defender);
        }
    }

    /// <summary>Whether a name of the place that is shown has a number in it, as addresses do.</summary>
    private static bool HasNumberedName(Place place, Disclosure shown) => place.Names.Any(name =>
    {
        var spot = Spot.Of(place.Id.Text).Member("names").Part(name.Key.Text);
        return new[] { (name.Raw, "raw"), (name.Native, "native"), (name.Latin, "latin") }.Any(n => n.Item1?.Any(char.IsDigit) == true && shown.IsRead(spot.Member(n.Item2)));
    });

    /// <summary>Whether a point is told more closely than about a kilometre.</summary>
    private static bool IsFine(Coordinates point) => Decimals(point.Latitude.Text) > 2 || Decimals(point.Longitude.Text) > 2;

    private static int Decimals(string number) => number.IndexOf('.', StringComparison.Ordinal) is >= 0 and var dot ? number.Length - dot - 1 : 0;

    private static void CoordinatesTooFine(Place place, RuleContext context)
    {
        if (Disclosure.Of(context) is not { } shown || place.Coordinates is not { } point || place.Kind == PlaceKind.Region || place.Kind == PlaceKind.Country || place.Kind == PlaceKind.DisputedTerritory
            || !shown.IsShown(place, "coordinates"))
        {
            return;
        }

        var told = context.Index.ReferencesTo(place.Id).Where(static r => r.Member.Form?.Name == nameof(LocationRef) || r.Member.Name == "place").Select(static r => r.From).OfType<Record>()
            .FirstOrDefault(r => r is not (Place or Facility) && (shown.TellsOfProtected(r) || r is Person { NameStatus: { } status } && status == NameStatus.Anonymised && shown.IsShown(r)));
        if (told is null)
        {
            return;
        }

        context.Consider();
        if (IsFine(point))
        {
            context.Report("coordinates", [Target.To(told.RecordId.ToRef())], told.RecordId.Text);
        }
    }

    private static void SourceDerivable(Person person, RuleContext context)
    {
        if (person.NameStatus != NameStatus.Anonymised || Disclosure.Of(context) is not { } shown || !shown.IsShown(person) || !shown.IsShown(person, "positions") || !SpeaksOnADate(person, shown, context))
        {
            return;
        }

        for (var i = 0; i < person.Positions.Count; i++)
        {
            if (person.Positions[i] is { Body: { } body, Post: { } post } position && shown.IsShown(person, "positions", position) && shown.IsShown(body.Text))
            {
                context.Consider();
                if (IdentityRules.IsHeldByOne(post))
                {
                    context.ReportItem("positions", i, position, [Target.To(RecordRef.Parse(body.Text))], post.Text, body.Text);
                }
            }
        }
    }

    /// <summary>Whether something that is shown was said by the person at a time that can be told.</summary>
    private static bool SpeaksOnADate(Person person, Disclosure shown, RuleContext context) => context.Index.ReferencesTo(person.Id).Any(r => r switch
    {
        { From: Source { Issued: { } issued } source, Member.Name: "authors" } => IsDated(issued) && shown.IsShown(source),
        { From: Statement statement, Member.Name: "by" } => shown.IsShown(statement)
            && (IsDated(statement.SaidOn) || (context.Index.Find(statement.SaidIn) is Source { Issued: { } said } && IsDated(said))),
        _ => false,
    });

    private static bool IsDated(ExtendedDate? date) => date is { Earliest.IsFinite: true, Latest.IsFinite: true };

    private static void DoerNamedByNobody(Involvement involvement, RuleContext context)
    {
        if (Disclosure.Of(context) is not { } shown || context.Record is not Incident incident || context.Parts.OfType<Act>().FirstOrDefault() is not { } act
            || context.Spot is not { } place || !shown.IsShown(place) || shown.NamedAmong(involvement.Actor).FirstOrDefault() is not { } doer)
        {
            return;
        }

        context.Consider();
        var cited = involvement.Citations.Count > 0 ? involvement.Citations : act.Citations.Count > 0 ? act.Citations : incident.Citations;
        if (!cited.Any(c => shown.IsShown(c.Source.Text)) && !IsSaid(incident, act, involvement, shown, context))
        {
            context.Report("actor", [Target.To(doer.Id.ToRef())], doer.Id.Text);
        }
    }

    /// <summary>Whether a statement or complaint that is shown says it.</summary>
    private static bool IsSaid(Incident incident, Act act, Involvement involvement, Disclosure shown, RuleContext context)
    {
        var said = context.Shared(Sayings.Of);
        return said.Of(incident.Id.Text, null).Concat(said.Of(incident.Id.Text, act.Key.Text)).Concat(said.Of(incident.Id.Text, involvement.Key.Text)).Any(shown.IsShown);
    }

    private static void SensitiveDataWithoutBasis(Record record, RuleContext context)
    {
        if (Disclosure.Of(context) is not { } shown || !shown.IsShown(record))
        {
            return;
        }

        switch (record)
        {
            case Person { HealthEvents.Count: > 0 } person when shown.ShowsName(person):
                for (var i = 0; i < person.HealthEvents.Count; i++)
                {
                    Ask("healthEvents", i, person.HealthEvents[i], person.Id.Text, person.Citations);
                }

                break;
            case LegalProceeding { Kind: var kind } proceeding when s_punitive.Contains(kind):
                for (var i = 0; i < proceeding.Parties.Count; i++)
                {
                    var party = proceeding.Parties[i];
                    if (party.Role is { } role && s_accused.Contains(role) && party.Actor is { } actor && context.Index.FindText(actor.Text) is Person accused && shown.ShowsName(accused))
                    {
                        Ask("parties", i, party, actor.Text, proceeding.Citations);
                    }
                }

                break;
            default:
                break;
        }

        void Ask(string list, int index, Part part, string person, IReadOnlyList<Citation> ofRecord)
        {
            if (!shown.IsShown(record, list, part))
            {
                return;
            }

            context.Consider();
            if (!shown.HasAgreedToBeNamed(person) && !shown.HasPublic(part.Citations.Count > 0 ? part.Citations : ofRecord))
            {
                context.ReportItem(list, index, part, record is Person ? [] : [Target.To(RecordRef.Parse(person))], person);
            }
        }
    }

    private static void ExposureNotTold(Evidence evidence, RuleContext context)
    {
        if (evidence.Availability != Availability.Seized)
        {
            return;
        }

        var people = evidence.Depicts.Select(static d => d.Record?.Text).Append(evidence.Author?.Text)
            .Concat(context.Index.Find(evidence.Document) is Source source ? source.Authors.Select(static a => a.Text) : [])
            .OfType<string>().Where(id => context.Index.FindText(id) is Person or Group).Distinct(StringComparer.Ordinal).ToList();
        if (people.Count == 0)
        {
            return;
        }

        context.Consider();
        var exposed = context.Shared(Exposures.Of);
        if (!exposed.Tells(evidence.Id.Text) && people.Where(id => !exposed.Tells(id)).ToList() is { Count: > 0 } untold)
        {
            context.Report(null, [.. untold.Select(static id => Target.To(RecordRef.Parse(id)))], untold[0]);
        }
    }

    /// <summary>Numbers that the file gives to something other than a person.</summary>
    private sealed class OtherNumbers
    {
        private readonly HashSet<string> _numbers;

        private OtherNumbers(CaseFile file) =>
            _numbers = file.Records().Where(static r => r is not Person).SelectMany(static r => r.Identifiers).Select(static i => i.Value).ToHashSet(StringComparer.Ordinal);

        internal static OtherNumbers Of(RuleContext context) => new(context.File);

        internal bool Has(string number) => _numbers.Contains(number);
    }

    /// <summary>Statements and complaints, by the record or part that they speak about.</summary>
    private sealed class Sayings
    {
        private readonly ILookup<(string Record, string? Item), Record> _about;

        private Sayings(CaseFile file) =>
            _about = file.Statements.Select(static s => (s.About, By: (Record)s)).Concat(file.Complaints.SelectMany(static c => c.Allegations.Select(a => (About: (Target?)a, By: (Record)c))))
                .Where(static s => s.About?.Record is not null).ToLookup(static s => (s.About!.Record!.Text, s.About.Item?.Text), static s => s.By);

        internal static Sayings Of(RuleContext context) => new(context.File);

        internal IEnumerable<Record> Of(string record, string? item) => _about[(record, item)];
    }

    /// <summary>Records of which a statement says that people became known to those whom they had to fear.</summary>
    private sealed class Exposures
    {
        private readonly HashSet<string> _told;

        private Exposures(CaseFile file) =>
            _told = file.Statements.Where(static s => s.Topics.Contains(StatementTopic.Exposure))
                .SelectMany(static s => s.Mentions.Append(s.About)).Select(static t => t?.Record?.Text).OfType<string>().ToHashSet(StringComparer.Ordinal);

        internal static Exposures Of(RuleContext context) => new(context.File);

        internal bool Tells(string record) => _told.Contains(record);
    }
}
