using System.Globalization;
using System.Text;
using HumanRights.Domain.Actors;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.CountryPacks;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Proceedings;
using HumanRights.Domain.Text;
using HumanRights.Domain.Time;
using NodaTime;

namespace HumanRights.Domain.Validation.Rules;

/// <summary>Rules of several families that ask what the law and custom of a country say; each asks a country pack, and none knows a country.</summary>
internal static class CountryRules
{
    // Of a telephone number, country code included: ITU-T E.164.
    private const int MostPhoneDigits = 15;

    private static readonly HashSet<ContactKind> s_phones = [ContactKind.Telephone, ContactKind.Mobile, ContactKind.Hotline, ContactKind.Fax];

    // Acts done at a desk. Arrests, searches and interrogations happen on any day, and letters can be posted on any.
    private static readonly HashSet<StepKind> s_officeSteps =
    [
        StepKind.Registered, StepKind.RefusedRegistration, StepKind.Registration, StepKind.RefusalToOpen, StepKind.ReturnOfClaim, StepKind.Suspension, StepKind.Resumption, StepKind.Completion,
        StepKind.Termination, StepKind.Indictment, StepKind.ReturnForInvestigation, StepKind.TransferOfCase, StepKind.Referral, StepKind.Joinder, StepKind.Severance, StepKind.Settlement,
        StepKind.Withdrawal, StepKind.Default, StepKind.Lapse, StepKind.Reopening, StepKind.EnforcementOpened,
    ];

    // Decisions that end an instance, and from which the time for an appeal runs.
    private static readonly HashSet<DecisionKind> s_appealable = [DecisionKind.Judgment, DecisionKind.DefaultJudgment, DecisionKind.Verdict, DecisionKind.Sentence];

    private static readonly HashSet<StepKind> s_endOfInvestigation =
        [StepKind.Indictment, StepKind.Termination, StepKind.Completion, StepKind.RefusalToOpen];

    private static readonly HashSet<StepKind> s_startOfInvestigation = [StepKind.Registration, StepKind.CriminalCaseOpened];

    private static readonly HashSet<Outcome> s_sanctioned = [Outcome.Authorised, Outcome.Extended, Outcome.Granted, Outcome.PartlyGranted, Outcome.Upheld, Outcome.Modified];

    private static readonly HashSet<MemberShape> s_officeDates =
    [
        StructureTable.Of<Step>().Find("on")!, StructureTable.Of<ProceduralStep>().Find("on")!, StructureTable.Of<Hearing>().Find("on")!,
        StructureTable.Of<EnactmentDates>().Find("decided")!, StructureTable.Of<EnactmentDates>().Find("issued")!,
    ];

    internal static IEnumerable<Rule> Make() =>
    [
        Rule.For<Person>(RuleCatalogue.Get(RuleIds.EndingAgainstSex), EndingAgainstSex),
        Rule.For<ExtendedDate>(RuleCatalogue.Get(RuleIds.OfficialActOnDayOfRest), OfficialActOnDayOfRest),
        Rule.For<LegalGround>(RuleCatalogue.Get(RuleIds.GroundAgainstProvision), GroundAgainstProvision),
        Rule.For<Decision>(RuleCatalogue.Get(RuleIds.FinalBeforeAppealTerm), FinalBeforeAppealTerm),
        Rule.For<LegalProceeding>(RuleCatalogue.Get(RuleIds.InvestigationBeyondTerm), InvestigationBeyondTerm),
        Rule.For<Instance>(RuleCatalogue.Get(RuleIds.CourtNotExisting), CourtNotExisting),
        Rule.For<Request>(RuleCatalogue.Get(RuleIds.ExcludedRemedyClaimed), ExcludedRemedyClaimed),
        Rule.For<IndexUnits>(RuleCatalogue.Get(RuleIds.IndexUnitsWithoutValue), IndexUnitsWithoutValue),
        Rule.For<Measure>(RuleCatalogue.Get(RuleIds.MeasureWithoutCourt), MeasureWithoutCourt),
        Rule.For<Detention>(RuleCatalogue.Get(RuleIds.CustodyBeyondLimit), CustodyBeyondLimit),
        Rule.For<ContactPoint>(RuleCatalogue.Get(RuleIds.PhoneNumberNotDiallable), PhoneNumberNotDiallable),
        Rule.For<Identifier>(RuleCatalogue.Get(RuleIds.IdentifierNotOfForm), IdentifierNotOfForm),
    ];

    private static void EndingAgainstSex(Person person, RuleContext context)
    {
        if (person.Sex is not { } sex || (sex != Sex.Female && sex != Sex.Male))
        {
            return;
        }

        var endings = person.Citizenships.Select(c => c.Country is { } country ? context.Packs.Packs.Find(country.Text.ToLowerInvariant()) : null).Append(context.Packs.Default).OfType<CountryPack>()
            .Distinct<CountryPack>(ReferenceEqualityComparer.Instance).SelectMany(p => p.NameEndings).ToList();
        foreach (var form in person.Names.SelectMany(n => n.Forms).OrderBy(f => f.Key.Text, StringComparer.Ordinal))
        {
            foreach (var part in new[] { form.Parts?.Family, form.Parts?.Patronymic }.OfType<string>())
            {
                // What the customs of languages tell is looked at by HRD1009.
                if (LongestEnding(part, endings) is not { } told || IsToldByLanguage(form, part, context))
                {
                    continue;
                }

                context.Consider();
                if (told.Sex != sex)
                {
                    context.ReportBy([told], "sex", [new Target { Record = person.Id.ToRef(), Item = form.Key }], sex.Text, told.Sex.Text);
                    return;
                }
            }
        }
    }

    /// <summary>The longest ending decides: what ends in -ovna is told by that, not by -na.</summary>
    private static NameEnding? LongestEnding(string name, List<NameEnding> endings)
    {
        NameEnding? found = null;
        var longest = 0;
        foreach (var entry in endings)
        {
            foreach (var ending in entry.Endings)
            {
                if (ending.Length > longest && name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                {
                    (found, longest) = (entry, ending.Length);
                }
            }
        }

        return found;
    }

    /// <summary>A patronymic shows itself; a family name only where the language of the form is known to have one for each sex.</summary>
    private static bool IsToldByLanguage(NameForm form, string name, RuleContext context)
    {
        var words = context.Names.Of(name).Words.Select(NameReading.All[0].Read).ToList();
        return words.Exists(word => NameCustoms.IsOfDaughter(word) is not null)
            || (form.Lang is { } language && NameCustoms.HasFormsForEach(language.Text) && words.Exists(word => NameCustoms.IsFamilyOfWoman(word) is not null));
    }

    private static void OfficialActOnDayOfRest(ExtendedDate date, RuleContext context)
    {
        if (!IsOfficeDate(context) || date is not { IsCertain: true, Edtf: { } edtf } || edtf.Earliest != edtf.Latest || !edtf.Earliest.TryGetLocalDate(out var day)
            || context.Record is not { } record || context.Packs.Of(record) is not { } pack)
        {
            return;
        }

        if (pack.Weekends.Count + pack.Holidays.Count > 0)
        {
            context.Consider();
        }

        if (pack.Weekends.FirstOrDefault(w => w.Days.Contains(WeekdayOf(day)) && Applies(w.Period, date)) is { } weekend)
        {
            context.ReportBy([weekend], null, [], CalendarDays.Format(day), WeekdayOf(day).Text);
        }
        else if (pack.Holidays.FirstOrDefault(h => IsOn(h.On, day) && Applies(h.Period, date)) is { } holiday)
        {
            context.ReportBy([holiday], null, [], CalendarDays.Format(day), holiday.Key.Text);
        }
    }

    /// <summary>Whether the walk stands at the date of an act that is done at a desk.</summary>
    private static bool IsOfficeDate(RuleContext context) => context.Member is { } member && s_officeDates.Contains(member) && context.Item switch
    {
        StepCore step => s_officeSteps.Contains(step.Kind),
        Hearing hearing => hearing.Status == HearingStatus.Held,
        Decision => true,
        null => context.Record is Measure,
        _ => false,
    };

    private static bool IsOn(Edtf on, LocalDate day)
    {
        // Years that are left open mean every year.
        const string EveryYear = "XXXX-";
        return on.Text.StartsWith(EveryYear, StringComparison.Ordinal)
            ? string.Equals(on.Text[EveryYear.Length..], CalendarDays.Format(day)[EveryYear.Length..], StringComparison.Ordinal)
            : on.Earliest.TryGetLocalDate(out var first) && on.Latest.TryGetLocalDate(out var last) && first <= day && day <= last;
    }

    private static Weekday WeekdayOf(LocalDate day) => day.DayOfWeek switch
    {
        IsoDayOfWeek.Monday => Weekday.Monday,
        IsoDayOfWeek.Tuesday => Weekday.Tuesday,
        IsoDayOfWeek.Wednesday => Weekday.Wednesday,
        IsoDayOfWeek.Thursday => Weekday.Thursday,
        IsoDayOfWeek.Friday => Weekday.Friday,
        IsoDayOfWeek.Saturday => Weekday.Saturday,
        _ => Weekday.Sunday,
    };

    private static bool Applies(DateSpan? period, ExtendedDate on) => period is null || period.CertainlyHeldOn(on);

    private static void GroundAgainstProvision(LegalGround ground, RuleContext context)
    {
        if (ground is not { Code: { } code, Provision: { Path.Count: > 0 } provision } || context.Index.Get(provision.Instrument) is not { } instrument || context.Packs.Of(instrument) is not { } pack)
        {
            return;
        }

        var numbers = instrument.Identifiers.Where(i => i.Scheme == IdentifierScheme.LawNumber).Select(i => i.Value).ToList();
        if (pack.Grounds.FirstOrDefault(g => numbers.Exists(n => IsSameNumber(n, g.Law)) && g.Path.SequenceEqual(provision.Path, StringComparer.Ordinal)) is { } meant)
        {
            context.Consider();
            if (meant.Ground != code)
            {
                context.ReportBy([meant], "code", [], code.Text, string.Join('/', provision.Path), meant.Ground.Text);
            }
        }
    }

    /// <summary>Whether two numbers of laws are the same, whichever script their letters are typed in.</summary>
    private static bool IsSameNumber(string one, string other) =>
        one.Length == other.Length && one.Zip(other).All(pair => Text.Scripts.Reads(pair.First, pair.Second));

    private static void FinalBeforeAppealTerm(Decision decision, RuleContext context)
    {
        if (context.Record is not LegalProceeding proceeding || !s_appealable.Contains(decision.Kind) || decision.Dates is not { Decided: { IsCertain: true } decided, Final: { IsCertain: true } final }
            || !IsFirstInstance(decision, proceeding, context) || context.Shared(ProceedingTables.Of).IsAppealed(proceeding, decision) || !decided.Earliest.TryGetLocalDate(out var first) || !final.Latest.TryGetLocalDate(out var last)
            || DeadlineOf(DeadlineKind.Appeal, proceeding, decided, context) is not { } term)
        {
            return;
        }

        context.Consider();
        if (last < Plus(first, term.Length))
        {
            context.ReportBy([term], "dates", [], CalendarDays.Format(last), CalendarDays.Format(Plus(first, term.Length)));
        }
    }

    private static bool IsFirstInstance(Decision decision, LegalProceeding proceeding, RuleContext context) =>
        decision.Instance is not { } key || context.Index.FindPart(proceeding, key) is not Instance { Level: { } level } || level == InstanceLevel.First;

    /// <summary>The time that the law sets for a proceeding on a date; null when the pack knows none.</summary>
    private static StatutoryDeadline? DeadlineOf(DeadlineKind kind, LegalProceeding proceeding, ExtendedDate on, RuleContext context) =>
        context.Packs.Of(proceeding)?.Deadlines.FirstOrDefault(d => d.Kind == kind && (d.Proceedings.Count == 0 || d.Proceedings.Contains(proceeding.Kind)) && Applies(d.Period, on));

    private static LocalDate Plus(LocalDate day, TermLength length) =>
        CalendarDays.Shifted(day, new PeriodBuilder
        {
            Years = (int)(length.Years ?? 0),
            Months = (int)(length.Months ?? 0),
            Weeks = (int)(length.Weeks ?? 0),
            Days = (int)(length.Days ?? 0) + (int)((length.Hours ?? 0) / 24),
        }.Build());

    private static void InvestigationBeyondTerm(LegalProceeding proceeding, RuleContext context)
    {
        if (proceeding.Decisions.SelectMany(d => d.Rulings).Any(r => r.Outcome == Outcome.Extended) || proceeding.Steps.Any(s => s.Kind == StepKind.Suspension || s.Kind == StepKind.Resumption))
        {
            return;
        }

        var started = Dates(proceeding, s_startOfInvestigation, DecisionKind.Opening);
        var ended = Dates(proceeding, s_endOfInvestigation, DecisionKind.Termination, DecisionKind.IndictmentApproval);
        if (started.Count == 0 || (ended.Count == 0 && proceeding.PendingAsOf is null) || !started.Concat(ended).All(d => d.On.IsCertain))
        {
            return;
        }

        // The last beginning and the first end leave the shortest time that the file allows.
        var (start, startedAt) = started.OrderBy(d => d.On, ExtendedDate.DisplayOrder).Last();
        var end = ended.Count > 0 ? ended.OrderBy(d => d.On, ExtendedDate.DisplayOrder).First().On : proceeding.Decisions.Count == 0 ? proceeding.PendingAsOf! : null;
        if (end is not { IsCertain: true } || !start.Latest.TryGetLocalDate(out var first) || !end.Earliest.TryGetLocalDate(out var last)
            || DeadlineOf(DeadlineKind.PreTrial, proceeding, start, context) is not { } term)
        {
            return;
        }

        context.Consider();
        if (last > Plus(first, term.Length))
        {
            context.ReportBy([term], null, [startedAt], CalendarDays.Format(Plus(first, term.Length)), CalendarDays.Format(last));
        }
    }

    private static List<(ExtendedDate On, Target Place)> Dates(LegalProceeding proceeding, HashSet<StepKind> steps, params ReadOnlySpan<DecisionKind> decisions)
    {
        var dates = proceeding.Steps.Where(s => steps.Contains(s.Kind) && s.On is not null).Select(s => (s.On!, new Target { Record = proceeding.Id.ToRef(), Item = s.Key })).ToList();
        foreach (var decision in proceeding.Decisions)
        {
            if (decisions.Contains(decision.Kind) && decision.Dates?.Decided is { } decided)
            {
                dates.Add((decided, new Target { Record = proceeding.Id.ToRef(), Item = decision.Key }));
            }
        }

        return dates;
    }

    private static void CourtNotExisting(Instance instance, RuleContext context)
    {
        if (context.Record is not LegalProceeding proceeding || instance.Body is null || context.Index.FindText(instance.Body.Text) is not Organization body || context.Packs.Of(body) is not { } pack
            || Agencies.Find(body, pack) is not { Period: { } existed } agency)
        {
            return;
        }

        var dates = context.Shared(ProceedingTables.Of).DecisionsOf(proceeding, instance).Select(d => d.Dates?.Decided).Concat(instance.Hearings.Select(h => h.On)).Append(instance.Period?.From).Append(instance.Period?.To).OfType<ExtendedDate>();
        foreach (var on in dates)
        {
            context.Consider();
            if ((existed.From is { } from && existed.StartKnown != false && on.IsCertainlyBefore(from)) || (existed.To is { } to && existed.EndKnown != false && on.IsCertainlyAfter(to)))
            {
                context.ReportBy([agency], "body", [Target.To(body.Id.ToRef())], agency.Key.Text);
                return;
            }
        }
    }

    private static void ExcludedRemedyClaimed(Request request, RuleContext context)
    {
        if (request.Consequence is not { } consequence || context.Record is not LegalProceeding proceeding || context.Packs.Of(proceeding) is not { } pack)
        {
            return;
        }

        foreach (var excluded in pack.ExcludedRemedies.Where(e => e.Remedy == consequence.Kind && (e.Period is null || (request.On is { } on && e.Period.CertainlyHeldOn(on)))))
        {
            foreach (var party in request.By.Select(key => context.Index.FindPart(proceeding, key)).OfType<Party>())
            {
                context.Consider();
                if (excluded.Capacities.Count == 0 || (CapacityOf(party) is { } capacity && excluded.Capacities.Contains(capacity)))
                {
                    context.ReportBy([excluded], "consequence", [new Target { Record = proceeding.Id.ToRef(), Item = party.Key }], consequence.Kind.Text);
                    return;
                }
            }
        }
    }

    /// <summary>The capacity stated; a body that sues without one sues as what it is.</summary>
    private static PartyCapacity? CapacityOf(Party party) => party.Capacity ?? (party.Actor?.Kind is "organization" or "facility" ? PartyCapacity.LegalEntity : null);

    private static void IndexUnitsWithoutValue(IndexUnits units, RuleContext context)
    {
        if (context.AbsenceOf("value") is not null || context.AbsenceOf("year") is not null)
        {
            return;
        }

        context.Consider();
        var values = units.Year is { } year && context.Record is { } record && context.Packs.Of(record) is { } pack && year is >= 1 and <= 9999
            ? pack.IndexUnits.Where(v => v.Unit == units.Unit && Touches(v.Period, (int)year)).ToList()
            : [];
        if (units.Value is null && values.Count == 0)
        {
            context.Report(units.Unit.Text);
        }
        else if (units.Value is { } stated && values.Count > 0 && values.TrueForAll(v => v.Value.Value != stated.Value))
        {
            context.ReportBy([.. values], "value", [], units.Unit.Text, string.Join(", ", values.Select(v => v.Value.Text)), units.Year!.Value.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static bool Touches(DateSpan period, int year) =>
        !(period.From is { } from && from.IsCertainlyAfter(ExtendedDate.On(new LocalDate(year, 12, 31)))) && !(period.To is { } to && to.IsCertainlyBefore(ExtendedDate.On(new LocalDate(year, 1, 1))));

    private static void MeasureWithoutCourt(Measure measure, RuleContext context)
    {
        var on = measure.Dates?.Decided ?? measure.Dates?.Issued ?? measure.Dates?.Effective ?? measure.Dates?.Executed ?? measure.Applications.Select(a => a.On).FirstOrDefault(d => d is not null);
        if (context.Packs.Of(measure) is not { } pack || pack.CourtMeasures.FirstOrDefault(c => c.Measure == measure.Kind && (c.Period is null || (on is not null && c.Period.CertainlyHeldOn(on)))) is not { } entry)
        {
            return;
        }

        // Who does not know who ordered it, or by what, cannot say that no court did.
        if (IsUnknown(context.AbsenceOf("issuedBy")) || IsUnknown(context.AbsenceOf("legalAct")))
        {
            return;
        }

        context.Consider();
        if (!IsCourt(measure.IssuedBy, context) && !IsOfCourt(measure.LegalAct, context) && !IsRuledOn(measure, context))
        {
            context.ReportBy([entry], null, [], measure.Kind.Text);
        }
    }

    private static bool IsUnknown(Absence? absence) => absence is not null && absence.Reason != AbsenceReason.None;

    /// <summary>Whether it is a court or a judge. A person counts as a judge by the post that is on file.</summary>
    private static bool IsCourt(ActorRef? actor, RuleContext context) => actor is not null && context.Index.FindText(actor.Text) switch
    {
        Organization { Kind: var kind } => kind == OrganizationKind.Court,
        Person person => person.Positions.Any(p => p.Body is { } body && context.Index.FindText(body.Text) is Organization { Kind: var kind } && kind == OrganizationKind.Court),
        _ => false,
    };

    private static bool IsOfCourt(SourceId? act, RuleContext context) =>
        context.Index.Get(act) is { } source && source.Authors.Append(source.Publisher).Any(a => IsCourt(a, context));

    /// <summary>Whether a decision before a court authorised it, extended it or let it stand.</summary>
    private static bool IsRuledOn(Measure measure, RuleContext context) =>
        context.Index.ReferencesTo(measure.Id).Any(r => r is { From: LegalProceeding proceeding, Item: Ruling { Outcome: { } outcome } ruling } && s_sanctioned.Contains(outcome)
            && context.Shared(ProceedingTables.Of).DecisionOf(ruling) is { } decision
            && (decision.Instance is not { } key || context.Index.FindPart(proceeding, key) is not Instance { Body: { } body } || IsCourt(body, context)));

    private static void CustodyBeyondLimit(Detention detention, RuleContext context)
    {
        for (var i = 0; i + 1 < detention.Statuses.Count; i++)
        {
            var (held, next) = (detention.Statuses[i], detention.Statuses[i + 1]);
            if (held.Status != DetentionStatus.Apprehended || held.On is not { IsCertain: true } from || next.On is not { IsCertain: true } to)
            {
                continue;
            }

            var pack = PackOf(held, context);
            var limit = pack?.Deadlines.FirstOrDefault(d => d.Kind == DeadlineKind.PoliceCustody && Applies(d.Period, from));
            var isHidden = held.Acknowledged == false && next.Acknowledged == true;
            if (limit is null && !isHidden)
            {
                continue;
            }

            context.Consider();
            var place = new Target { Record = context.Record!.RecordId.ToRef(), Item = next.Key };
            if (isHidden && from.IsCertainlyBefore(to))
            {
                context.ReportItem("statuses", i, held, [place]);
            }
            else if (limit is not null && FewestHours(from, to) is { } hours && hours > (decimal)limit.Length.LongestDays * 24)
            {
                context.ReportItemBy([limit], "statuses", i, held, [place], hours.ToString("0.#", CultureInfo.InvariantCulture), ((decimal)limit.Length.LongestDays * 24).ToString("0.#", CultureInfo.InvariantCulture));
            }
        }
    }

    private static CountryPack? PackOf(DetentionState state, RuleContext context) =>
        state.By is { } by && context.Index.FindText(by.Text) is { } body ? context.Packs.Of(body) : context.Packs.Default;

    /// <summary>The fewest hours between two moments by any reading; null when a date is open.</summary>
    private static decimal? FewestHours(ExtendedDate from, ExtendedDate to)
    {
        if (!from.Latest.TryGetLocalDate(out var first) || !to.Earliest.TryGetLocalDate(out var last))
        {
            return null;
        }

        // Without a clock time the first day may have been over and the last just begun.
        var begins = ClockHours(from) ?? 24;
        var ends = ClockHours(to) ?? 0;
        return (Period.DaysBetween(first, last) * 24) - begins + ends;
    }

    private static decimal? ClockHours(ExtendedDate date) =>
        date.TimeOfDay is { At: { } at, Approximate: not true }
            ? int.Parse(at.Text.AsSpan(0, 2), NumberStyles.None, CultureInfo.InvariantCulture) + (int.Parse(at.Text.AsSpan(3, 2), NumberStyles.None, CultureInfo.InvariantCulture) / 60m)
            : null;

    private static void PhoneNumberNotDiallable(ContactPoint contact, RuleContext context)
    {
        if (contact.Value is not { } value || !s_phones.Contains(contact.Kind) || context.Record is not { } record)
        {
            return;
        }

        context.Consider();
        var number = Plain(value);
        var digits = number.StartsWith('+') ? number[1..] : number;
        if (digits.Length is 0 or > MostPhoneDigits || !digits.All(char.IsAsciiDigit) || (digits.Length < number.Length && digits[0] == '0'))
        {
            context.Report("value", []);
        }
        else if (context.Packs.OfStated(record) is { Phones: { Count: > 0 } forms } && !forms.Any(f => Fits(number, Plain(f.Form)))
            && (digits.Length == number.Length || forms.Any(f => Fits(digits, Plain(f.Form)))))
        {
            // With a plus it may be a number of another country, unless it is a national number with a plus put before it.
            context.ReportBy([.. forms], "value", []);
        }
    }

    private static void IdentifierNotOfForm(Identifier identifier, RuleContext context)
    {
        var pack = identifier.Issuer is { } issuer
            ? context.Index.FindText(issuer.Text) is { } body ? context.Packs.OfStated(body) : null
            : context.Record is { } record ? context.Packs.OfStated(record) : null;
        if (pack?.Identifiers.Where(f => f.Scheme == identifier.Scheme).ToList() is not { Count: > 0 } forms)
        {
            return;
        }

        context.Consider();
        if (!forms.SelectMany(f => f.Forms).Any(f => Fits(Plain(identifier.Value), Plain(f))))
        {
            context.ReportBy([.. forms], "value", [], identifier.Scheme.Text);
        }
    }

    /// <summary>A number without the signs by which people make it readable.</summary>
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c) && c is not ('-' or '(' or ')' or '[' or ']' or '.' or '/' or (>= '\u2010' and <= '\u2015')))
            {
                plain.Append(c);
            }
        }

        return plain.ToString();
    }

    private static bool Fits(string text, string form) =>
        text.Length == form.Length && text.Zip(form).All(pair => pair.Second switch
        {
            '#' => char.IsAsciiDigit(pair.First),
            '@' => char.IsLetter(pair.First),
            _ => pair.First == pair.Second,
        });
}
