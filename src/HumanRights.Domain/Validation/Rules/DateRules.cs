using HumanRights.Domain.Actors;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Complaints;
using HumanRights.Domain.Facilities;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Sources;
using HumanRights.Domain.Time;
using HumanRights.Domain.Values;

namespace HumanRights.Domain.Validation.Rules;

/// <summary>Dates and their order: HRD1102 to HRD1199. An error needs certainty: dates that may be meant otherwise decide nothing.</summary>
internal static class DateRules
{
    // In any unit; far beyond anything that a date can span.
    private const decimal LongestDuration = 100_000_000_000;

    // Dates of what has happened by the time that it is written down: not deadlines, terms, ends or plans.
    private static readonly HashSet<MemberShape> s_happened =
    [
        Member<Step>("on"), Member<Response>("on"), Member<Response>("received"), Member<Complaint>("lodged"), Member<Visit>("on"), Member<VitalEvent>("on"),
        Member<HealthEvent>("on"), Member<HealthState>("on"), Member<Measurement>("on"), Member<DetentionState>("on"), Member<LegalStatus>("on"),
        Member<Statement>("saidOn"), Member<Source>("issued"),
    ];

    // A date that a source does not report: when the compiler assessed it.
    private static readonly MemberShape s_assessed = Member<Assessment>("on");

    private static readonly MemberShape s_spanThatIsSaid = Member<StatementValue>("span");

    // Texts that go on being written after the day on which they were issued.
    private static readonly HashSet<SourceKind> s_keptUp = [SourceKind.WebPage, SourceKind.Dataset, SourceKind.OfficialRecord, SourceKind.MedicalRecord];

    // When somebody acted in person, by the member that names them. Works may appear after their author's death; those are not here.
    private static readonly Dictionary<MemberShape, Func<IndexedReference, ExtendedDate?>> s_acts = new()
    {
        [Member<Step>("by")] = static act => act.From is Complaint { } complaint && IsRepresented(act.To, complaint) ? null : (act.Item as StepCore)?.On,
        [Member<Response>("by")] = static act => (act.Item as Response)?.On,
        [Member<Visit>("by")] = static act => (act.Item as Visit)?.On,
        [Member<DetentionState>("by")] = static act => (act.Item as DetentionState)?.On,
        [Member<HealthEvent>("by")] = static act => (act.Item as HealthEvent)?.On,
        [Member<LegalStatus>("by")] = static act => (act.Item as LegalStatus)?.On,
        [Member<Complainant>("actor")] = static act => act.From is Complaint complaint && !IsRepresented(act.To, complaint) ? complaint.Lodged : null,

        // In a chain of speakers the date is that of the last, who may pass on the words of the dead.
        [Member<Attribution>("by")] = static act => act.From is Statement { Attribution.Count: 1 } statement ? statement.SaidOn : null,
    };

    internal static IEnumerable<Rule> Make() =>
    [
        Rule.For<DateSpan>(RuleCatalogue.Get(RuleIds.EndBeforeStart), EndBeforeStart),
        Rule.For<ExtendedDate>(RuleCatalogue.Get(RuleIds.EventAfterOnlySource), EventAfterOnlySource),
        Rule.For<ExtendedDate>(RuleCatalogue.Get(RuleIds.EventInFuture), EventInFuture),
        Rule.For<ExtendedDate>(RuleCatalogue.Get(RuleIds.NightWithoutSide), NightWithoutSide),
        Rule.For<DateSpan>(RuleCatalogue.Get(RuleIds.DurationDiffers), DurationDiffers),
        Rule.For<Person>(RuleCatalogue.Get(RuleIds.ActAfterDeath), ActAfterDeath),
    ];

    private static MemberShape Member<T>(string name)
        where T : DomainObject, IJsonObject<T> => StructureTable.Of<T>().Find(name)!;

    private static void EndBeforeStart(DateSpan span, RuleContext context)
    {
        // What somebody said of a period may contradict itself; then that is what was said.
        if (span is { From: { } from, To: { } to } && to.IsCertainlyBefore(from) && context.Member != s_spanThatIsSaid)
        {
            context.Report("to", []);
        }
    }

    private static void EventAfterOnlySource(ExtendedDate date, RuleContext context)
    {
        if (context.Member is { } member && s_happened.Contains(member) && OnlySource(context) is { Issued: { } issued } source
            && !s_keptUp.Contains(source.Kind) && date.IsCertainlyAfter(issued))
        {
            context.Report(null, [Target.To(source.Id.ToRef(), "issued")], source.Id.Text);
        }
    }

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
        if (context.Member is { } member && (s_happened.Contains(member) || member == s_assessed) && date.IsCertainlyAfter(context.AsOfDate))
        {
            context.Report(CalendarDays.Format(context.AsOf));
        }
    }

    private static void NightWithoutSide(ExtendedDate date, RuleContext context)
    {
        if (date.TimeOfDay is { NightOf: null } time && time.Part == DayPart.Night && date.Edtf is { } edtf && edtf.Earliest.IsFinite && edtf.Earliest == edtf.Latest
            && context.AbsenceOf("timeOfDay/nightOf") is null)
        {
            context.Report("timeOfDay", []);
        }
    }

    private static void DurationDiffers(DateSpan span, RuleContext context)
    {
        if (span is not { From: { IsCertain: true } from, To: { IsCertain: true } to, Duration: { } duration } || Days(duration) is not { } stated
            || DaysBetween(from.Latest, to.Earliest) is not { } shortest || DaysBetween(from.Earliest, to.Latest) is not { } longest)
        {
            return;
        }

        // From some time on the first day to some time on the last is up to a day less or more than the days between.
        // Where only the first or last evidence is known, the state itself may have lasted longer.
        var least = Math.Max(0, shortest - 1);
        var most = span.StartKnown == false || span.EndKnown == false ? long.MaxValue : longest + 1;
        if (stated.Most < least || stated.Least > most)
        {
            context.Report("duration", []);
        }
    }

    /// <summary>How many days a duration can mean, with half a unit to either side for rounding; null when it is open or not of time.</summary>
    private static (decimal Least, decimal Most)? Days(Quantity duration)
    {
        var (lower, upper) = (duration.LowerBound(), duration.UpperBound());
        if (duration.Unit is not { } unit || (lower is null && upper is null) || lower > LongestDuration || upper is < 0 or > LongestDuration)
        {
            return null;
        }

        (decimal Shortest, decimal Longest)? days =
            unit == Unit.Minute ? (1m / 1440, 1m / 1440)
            : unit == Unit.Hour ? (1m / 24, 1m / 24)
            : unit == Unit.Day ? (1, 1)
            : unit == Unit.Week ? (7, 7)
            : unit == Unit.Month ? (28, 31)
            : unit == Unit.Year ? (365, 366)
            : null;
        return days is { } d
            ? (lower is { } l ? (l - 0.5m) * d.Shortest : 0, upper is { } u ? (u + 0.5m) * d.Longest : decimal.MaxValue)
            : null;
    }

    private static long? DaysBetween(EdtfBound from, EdtfBound to) =>
        from.TryGetLocalDate(out var first) && to.TryGetLocalDate(out var last) ? NodaTime.Period.DaysBetween(first, last) : null;

    private static void ActAfterDeath(Person person, RuleContext context)
    {
        if (person.Death?.On is not { IsCertain: true } death)
        {
            return;
        }

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

    /// <summary>Whether somebody else may act in this complaint in the name of an actor.</summary>
    private static bool IsRepresented(string actor, Complaint complaint) =>
        complaint.Representation.Any(r => r.Of.Count == 0 || r.Of.Any(of => string.Equals(of.Text, actor, StringComparison.Ordinal)));
}
