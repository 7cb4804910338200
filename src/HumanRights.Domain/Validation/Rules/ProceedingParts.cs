using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Proceedings;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Validation.Rules;

/// <summary>What several rules ask of a proceeding.</summary>
internal static class ProceedingParts
{
    /// <summary>The kinds in which the State punishes.</summary>
    internal static readonly HashSet<ProceedingKind> Punitive = [ProceedingKind.Criminal, ProceedingKind.CriminalPrivate, ProceedingKind.AdministrativeOffence];

    // Each of them begins a matter, or is the first that anybody learns of it.
    private static readonly HashSet<StepKind> s_beginnings =
    [
        StepKind.PreActionDemand, StepKind.Lodging, StepKind.Registration, StepKind.Protocol, StepKind.PreCheck, StepKind.NotificationOfSuspicion, StepKind.ChargeBrought,
    ];

    private static readonly HashSet<DecisionKind> s_openings = [DecisionKind.Opening, DecisionKind.Protocol];

    internal static Target PlaceOf(LegalProceeding proceeding, Part part) => new() { Record = proceeding.Id.ToRef(), Item = part.Key };

    /// <summary>A part of the proceeding by its key; null when there is none of that key and type.</summary>
    internal static T? Part<T>(this RuleContext context, LegalProceeding proceeding, PartKey? key)
        where T : Part =>
        key is null ? null : context.Index.FindPart(proceeding, key) as T;

    /// <summary>The part that a target points at in a record of some type; null when it points elsewhere.</summary>
    internal static T? PartAt<T>(this RuleContext context, Target target)
        where T : Part =>
        target.Item is { } key && context.RecordAt(target) is { } record ? context.Index.FindPart(record, key) as T : null;

    /// <summary>The record that a target points at or into.</summary>
    internal static Record? RecordAt(this RuleContext context, Target target) => target.Record is { } reference ? context.Index.Resolve(reference) : context.Record;

    internal static bool IsHere(Target target, LegalProceeding proceeding) => target.Record is null || target.Record.Is(proceeding.Id);

    /// <summary>The stages of a proceeding, worked out once for all rules.</summary>
    internal static IReadOnlyList<ProceedingStage> StagesOf(this RuleContext context, LegalProceeding proceeding)
    {
        var known = context.Shared(static _ => new Dictionary<LegalProceeding, IReadOnlyList<ProceedingStage>>(ReferenceEqualityComparer.Instance));
        if (!known.TryGetValue(proceeding, out var stages))
        {
            known.Add(proceeding, stages = proceeding.Stages());
        }

        return stages;
    }

    /// <summary>Whether a ruling is about the whole case, or about a charge or cause in it.</summary>
    internal static bool IsAboutTheCase(this RuleContext context, Ruling ruling, LegalProceeding proceeding) => ruling.About.Count == 0
        || ruling.About.Any(about => IsHere(about, proceeding) && (about.Item is not { } key || context.Index.FindPart(proceeding, key) is Charge or Cause));

    internal static bool IsOr<T>(this Code<T> code, T broader)
        where T : Code<T>, ITextValue<T> =>
        code == broader || string.Equals(code.Info?.Parent, broader.Text, StringComparison.Ordinal);

    internal static bool Is(this ActorRef? actor, ActorRef? other) => actor is not null && other is not null && actor == other;

    internal static bool Is(this RecordRef? reference, ActorRef? actor) => reference is not null && actor is not null && string.Equals(reference.Text, actor.Text, StringComparison.Ordinal);

    /// <summary>The actors of some parties, each once.</summary>
    internal static IEnumerable<ActorRef> ActorsOf(this RuleContext context, LegalProceeding proceeding, IEnumerable<PartKey> parties) =>
        parties.Select(key => context.Part<Party>(proceeding, key)?.Actor).OfType<ActorRef>().Distinct();

    internal static bool IsProsecuted(Party party) =>
        party.Role is { } role && (role.IsOr(PartyRole.ProsecutedPerson) || role == PartyRole.PersonSubjectToProceedings || role == PartyRole.Defendant);

    /// <summary>When the matter began, as far as the file tells: the first dated step, or decision, that begins one.</summary>
    internal static ExtendedDate? BegunOn(LegalProceeding proceeding) =>
        proceeding.Steps.FirstOrDefault(step => s_beginnings.Contains(step.Kind) && step.On is not null)?.On
        ?? proceeding.Decisions.FirstOrDefault(decision => s_openings.Contains(decision.Kind))?.Dates?.Made;

    /// <summary>A date at which the matter stood: its beginning, or else its first decision, or when it was pending.</summary>
    internal static ExtendedDate? StoodOn(LegalProceeding proceeding) =>
        BegunOn(proceeding) ?? proceeding.Decisions.FirstOrDefault(decision => decision.Dates?.Made is not null)?.Dates!.Made ?? proceeding.PendingAsOf;

    /// <summary>The last day, inclusive, that a date can mean, for counting; null for dates that may be meant otherwise.</summary>
    internal static NodaTime.LocalDate? LastDay(ExtendedDate? date) => date is { IsCertain: true } && date.Latest.TryGetLocalDate(out var day) ? day : null;

    /// <summary>The first day, inclusive, that a date can mean, for counting; null for dates that may be meant otherwise.</summary>
    internal static NodaTime.LocalDate? FirstDay(ExtendedDate? date) => date is { IsCertain: true } && date.Earliest.TryGetLocalDate(out var day) ? day : null;
}
