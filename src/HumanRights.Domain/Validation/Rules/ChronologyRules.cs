using System.Globalization;
using HumanRights.Domain.Actors;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Complaints;
using HumanRights.Domain.Facilities;
using HumanRights.Domain.Incidents;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Proceedings;
using HumanRights.Domain.Sources;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Validation.Rules;

/// <summary>
/// The order of dates: HRD1106, HRD1107, HRD1109, HRD1110, HRD1114, HRD1116 to HRD1118. An error needs certainty: dates that may be
/// meant otherwise decide nothing.
/// </summary>
internal static class ChronologyRules
{
    // After how many days without a doctor or lawyer traces of injuries begin to be lost.
    private const int DaysToFirstContact = 3;

    // Dates of what has happened by the time that it is written down: not deadlines, terms, ends or plans.
    private static readonly HashSet<MemberShape> s_happened =
    [
        Member<Step>("on"), Member<ProceduralStep>("on"), Member<Response>("on"), Member<Response>("received"), Member<Complaint>("lodged"), Member<Visit>("on"),
        Member<VitalEvent>("on"), Member<HealthEvent>("on"), Member<HealthState>("on"), Member<Measurement>("on"), Member<DetentionState>("on"), Member<LegalStatus>("on"),
        Member<MeasureApplication>("on"), Member<StandingState>("on"), Member<SeizedItem>("returned"), Member<Objection>("on"), Member<Discovery>("on"),
        Member<Evidence>("createdOn"), Member<Incident>("discoveredOn"), Member<Statement>("saidOn"), Member<Source>("issued"),
        Member<EnactmentDates>("considered"), Member<EnactmentDates>("decided"), Member<EnactmentDates>("issued"), Member<EnactmentDates>("notified"),
        Member<EnactmentDates>("executed"), Member<EnactmentDates>("learned"),
    ];

    // A date that a source does not report: when the compiler assessed it.
    private static readonly MemberShape s_assessed = Member<Assessment>("on");

    private static readonly MemberShape s_whenOfIncident = Member<Incident>("when");

    private static readonly MemberShape s_whenOfAct = Member<Act>("when");

    private static readonly MemberShape s_onOfHearing = Member<Hearing>("on");

    // Texts that go on being written after the day on which they were issued.
    private static readonly HashSet<SourceKind> s_keptUp = [SourceKind.WebPage, SourceKind.Dataset, SourceKind.OfficialRecord, SourceKind.MedicalRecord];

    // When somebody acted in person, by the member that names them. Works may appear after their author's death; those are not here.
    private static readonly Dictionary<MemberShape, Func<IndexedReference, ExtendedDate?>> s_acts = new()
    {
        [Member<Step>("by")] = static act => act.From is Complaint { } complaint && IsRepresented(act.To, complaint) ? null : (act.Item as StepCore)?.On,
        [Member<ProceduralStep>("by")] = static act => act.From is LegalProceeding proceeding && IsOnASide(act.To, proceeding) ? null : (act.Item as StepCore)?.On,
        [Member<Response>("by")] = static act => (act.Item as Response)?.On,
        [Member<Visit>("by")] = static act => (act.Item as Visit)?.On,
        [Member<DetentionState>("by")] = static act => (act.Item as DetentionState)?.On,
        [Member<HealthEvent>("by")] = static act => (act.Item as HealthEvent)?.On,
        [Member<LegalStatus>("by")] = static act => (act.Item as LegalStatus)?.On,
        [Member<MeasureApplication>("by")] = static act => (act.Item as MeasureApplication)?.On,
        [Member<Complainant>("actor")] = static act => act.From is Complaint complaint && !IsRepresented(act.To, complaint) ? complaint.Lodged : null,

        // In a chain of speakers the date is that of the last, who may pass on the words of the dead.
        [Member<Attribution>("by")] = static act => act.From is Statement { Attribution.Count: 1 } statement ? statement.SaidOn : null,
    };

    // Acts of office, by the member that names who acts.
    private static readonly Dictionary<MemberShape, Func<IndexedReference, ExtendedDate?>> s_official = new()
    {
        [Member<ProceduralStep>("by")] = s_acts[Member<ProceduralStep>("by")],
        [Member<DetentionState>("by")] = s_acts[Member<DetentionState>("by")],
        [Member<MeasureApplication>("by")] = s_acts[Member<MeasureApplication>("by")],
        [Member<Attribution>("by")] = static act => act.From is Statement { Attribution: [{ Capacity: { } capacity }] } statement && (capacity == AttributionCapacity.Official || capacity == AttributionCapacity.ForInstitution)
            ? statement.SaidOn
            : null,
    };

    internal static IEnumerable<Rule> Make() =>
    [
        Rule.For<ExtendedDate>(RuleCatalogue.Get(RuleIds.EventAfterOnlySource), EventAfterOnlySource),
        Rule.For<ExtendedDate>(RuleCatalogue.Get(RuleIds.EventInFuture), EventInFuture),
        Rule.ForAny(RuleCatalogue.Get(RuleIds.OrderContradicted), OrderContradicted, typeof(ExtendedDate), typeof(Conflict)),
        Rule.For<Record>(RuleCatalogue.Get(RuleIds.RivalDates), RivalDates),
        Rule.For<Record>(RuleCatalogue.Get(RuleIds.NoNameForTheTime), NoNameForTheTime),
        Rule.For<Act>(RuleCatalogue.Get(RuleIds.LateFirstContact), LateFirstContact),
        Rule.For<Person>(RuleCatalogue.Get(RuleIds.ActAfterDeath), ActAfterDeath),
        Rule.For<Person>(RuleCatalogue.Get(RuleIds.ActOutsideOffice), ActOutsideOffice),
    ];

    private static MemberShape Member<T>(string name)
        where T : DomainObject, IJsonObject<T> => StructureTable.Of<T>().Find(name)!;

    private static void EventAfterOnlySource(ExtendedDate date, RuleContext context)
    {
        if (!HasHappened(context) || !date.IsCertain || OnlySource(context) is not { Issued: { } issued } source || s_keptUp.Contains(source.Kind))
        {
            return;
        }

        context.Consider();
        if (date.IsCertainlyAfter(issued))
        {
            context.Report(null, [Target.To(source.Id.ToRef(), "issued")], source.Id.Text);
        }
    }

    /// <summary>Whether the date where the walk stands is of something that has happened by the time that it is written down.</summary>
    private static bool HasHappened(RuleContext context) => context.Member is { } member
        && (s_happened.Contains(member)
            || (member == s_onOfHearing && context.Item is Hearing { Status: { } held } && held == HearingStatus.Held)
            || ((member == s_whenOfIncident || member == s_whenOfAct) && context.Record is Incident { Status: { } status } && status == IncidentStatus.TookPlace));

    /// <summary>The one source that the record or part stands on; null when there are more, or none.</summary>
    private static Source? OnlySource(RuleContext context)
    {
        SourceId? only = null;
        if (context.Item is { Citations.Count: > 0 } item)
        {
            return AllCite(item.Citations, ref only) ? context.Index.Find(only) as Source : null;
        }

        // A part without citations stands on its record's; those of a part around it may be meant as well.
        return context.Record is { } record && context.Parts.All(part => AllCite(part.Citations, ref only)) && AllCite(record.Citations, ref only)
            ? context.Index.Find(only) as Source
            : null;
    }

    private static bool AllCite(IReadOnlyList<Citation> citations, ref SourceId? only)
    {
        foreach (var citation in citations)
        {
            only ??= citation.Source;
            if (only != citation.Source)
            {
                return false;
            }
        }

        return true;
    }

    private static void EventInFuture(ExtendedDate date, RuleContext context)
    {
        if (!HasHappened(context) && context.Member != s_assessed)
        {
            return;
        }

        context.Consider();
        if (date.IsCertainlyAfter(context.AsOfDate))
        {
            context.Report(CalendarDays.Format(context.AsOf));
        }
    }

    private static void OrderContradicted(DomainObject node, RuleContext context)
    {
        if (node is ExtendedDate date)
        {
            OrderContradicted(date, context);
        }
        else if (node is Conflict { State: var state } conflict && conflict.Aspect == ConflictAspect.Sequence && state != ConflictState.Resolved)
        {
            // Dates too rough to decide; the compiler has seen that they do not go together with the order that is told.
            var told = conflict.Members.Order(TargetOrder.Instance).Select(member => Moments.Of(member, null, context.Index)).OfType<Moments>().SelectMany(m => m.Starts.Concat(m.Ends)).Select(d => d.Anchor).OfType<DateAnchor>().FirstOrDefault();
            if (told is not null)
            {
                context.Consider();
                context.Report("members", conflict.Members, told.Relation.Text);
            }
        }
    }

    private static void OrderContradicted(ExtendedDate date, RuleContext context)
    {
        if (date is not { IsCertain: true, Anchor: { } anchor } || Moments.Of(anchor.Target, context.Record, context.Index) is not { } moments)
        {
            return;
        }

        // A place in time without bounds decides nothing, so it could be any.
        var (starts, ends) = (moments.Starts, moments.Ends);
        if (starts.Count == 0 || !starts.TrueForAll(static start => start.IsCertain) || !ends.TrueForAll(static end => end.IsCertain))
        {
            return;
        }

        context.Consider();
        var liesBefore = starts.TrueForAll(date.IsCertainlyBefore) && ends.TrueForAll(date.IsCertainlyBefore);
        var liesAfter = starts.TrueForAll(date.IsCertainlyAfter) && ends.TrueForAll(date.IsCertainlyAfter);
        var isContradicted = anchor.Relation == AnchorRelation.Before ? liesAfter || IsAtOtherDistance(date, anchor, starts, ends)
            : anchor.Relation == AnchorRelation.After ? liesBefore || IsAtOtherDistance(date, anchor, starts, ends)
            : (anchor.Relation == AnchorRelation.SameDay || anchor.Relation == AnchorRelation.During) && (liesBefore || (liesAfter && ends.Count > 0));
        if (isContradicted)
        {
            context.Report("anchor", [anchor.Target.Record is null && context.Record is { } record ? anchor.Target with { Record = record.RecordId.ToRef() } : anchor.Target], anchor.Relation.Text);
        }
    }

    /// <summary>Whether the distance that is stated fits no reading of the two dates, not even with a day more or less at each end.</summary>
    private static bool IsAtOtherDistance(ExtendedDate date, DateAnchor anchor, List<ExtendedDate> starts, List<ExtendedDate> ends)
    {
        if (anchor.Offset is not { } offset || DateRules.Days(offset) is not { } stated || starts is not [{ } start] || ends is not [{ } end] || start != end)
        {
            return false;
        }

        var (first, second) = anchor.Relation == AnchorRelation.After ? (start, date) : (date, start);
        return DateRules.DaysBetween(first.Latest, second.Earliest) is { } shortest && DateRules.DaysBetween(first.Earliest, second.Latest) is { } longest
            && (stated.Most < shortest - 1 || stated.Least > longest + 1);
    }

    private static void RivalDates(Record record, RuleContext context)
    {
        if (record is Conflict conflict && conflict.Aspect == ConflictAspect.Date && conflict.Strength != ConflictStrength.Apparent && conflict.Members.Select(static m => m.Record).OfType<RecordRef>().MinBy(static r => r.Text, StringComparer.Ordinal) is { } of)
        {
            context.Consider();
            context.ReportMildly("members", conflict.Members, of.Text);
        }

        if (record is not Statement statement || context.Shared(DateVersions.Of).Find(statement) is not { } version)
        {
            return;
        }

        context.Consider();
        if (version.Rival is { } rival)
        {
            context.Report("value", [rival], statement.About!.Record!.Text);
        }
    }

    private static void NoNameForTheTime(Record record, RuleContext context)
    {
        var names = record switch
        {
            Place place => place.Names,
            Organization organization => organization.Names,
            Facility facility => facility.Names,
            _ => [],
        };
        if (names.Count == 0 || !names.All(static name => name.Period is { } period && (period.From ?? period.To) is not null))
        {
            return;
        }

        context.Consider();
        foreach (var reference in context.Index.ReferencesTo(record.RecordId))
        {
            if (reference.From is { } from && Moments.Of(reference.Item is { } item ? item : from) is { IsCertain: true } date && names.All(name => IsOutside(date, name.Period!)))
            {
                context.Report("names", [new Target { Record = from.RecordId.ToRef(), Item = reference.Item?.Key }], from.RecordId.Text);
            }
        }
    }

    /// <summary>Whether a date lies certainly before a span began or after it ended, as far as these are known and not only the first and last evidence.</summary>
    private static bool IsOutside(ExtendedDate date, DateSpan span) =>
        (span.From is { } from && span.StartKnown != false && date.IsCertainlyBefore(from)) || (span.To is { } to && span.EndKnown != false && date.IsCertainlyAfter(to));

    private static void LateFirstContact(Act act, RuleContext context)
    {
        if (act is not { Injuries.Count: > 0, Victim: { } victim } || (act.When ?? (context.Record as Incident)?.When) is not { IsCertain: true } when)
        {
            return;
        }

        if (context.Shared(FirstContacts.Of).After(when, victim.Text, context.Record!.RecordId.Text, act.Key.Text) is not { } contact)
        {
            return;
        }

        context.Consider();
        if (DateRules.DaysBetween(when.Latest, contact.On.Earliest) > DaysToFirstContact)
        {
            context.Report(null, [contact.At], DaysToFirstContact.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static void ActAfterDeath(Person person, RuleContext context)
    {
        if (person.Death?.On is not { IsCertain: true } death)
        {
            return;
        }

        context.Consider();
        foreach (var act in context.Index.ReferencesTo(person.Id))
        {
            if (s_acts.TryGetValue(act.Member, out var dateOf) && dateOf(act) is { } date && date.IsCertainlyAfter(death))
            {
                context.Report("death", [new Target { Record = act.From!.RecordId.ToRef(), Item = act.Item?.Key }], act.From.RecordId.Text);
            }
        }

        for (var i = 0; i < person.Positions.Count; i++)
        {
            if (person.Positions[i].Period?.From is { } from && from.IsCertainlyAfter(death))
            {
                context.ReportItem("positions", i, person.Positions[i], [Target.To(person.Id.ToRef(), "death/on")], person.Id.Text);
            }
        }
    }

    private static void ActOutsideOffice(Person person, RuleContext context)
    {
        // A post without dates may be the one in which the person acted.
        if (person.Positions.Count == 0 || !person.Positions.All(static position => position.Period is { } period && (period.From ?? period.To) is not null))
        {
            return;
        }

        context.Consider();
        foreach (var act in context.Index.ReferencesTo(person.Id))
        {
            if (s_official.TryGetValue(act.Member, out var dateOf) && dateOf(act) is { IsCertain: true } date && person.Positions.All(position => IsOutside(date, position.Period!)))
            {
                context.Report("positions", [new Target { Record = act.From!.RecordId.ToRef(), Item = act.Item?.Key }], act.From.RecordId.Text);
            }
        }
    }

    /// <summary>Whether somebody else may act in this complaint in the name of an actor.</summary>
    private static bool IsRepresented(string actor, Complaint complaint) =>
        complaint.Representation.Any(r => r.Of.Count == 0 || r.Of.Any(of => string.Equals(of.Text, actor, StringComparison.Ordinal)));

    /// <summary>Whether an actor is a party, for whom heirs and representatives act, or represents one.</summary>
    private static bool IsOnASide(string actor, LegalProceeding proceeding)
    {
        return proceeding.Parties.Any(party => IsActor(party.Actor) || party.Representation.Any(r => IsActor(r.By)));

        bool IsActor(ActorRef? other) => other is not null && string.Equals(other.Text, actor, StringComparison.Ordinal);
    }
}
