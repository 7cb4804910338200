using HumanRights.Domain.Actors;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Facilities;
using HumanRights.Domain.Incidents;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Proceedings;
using HumanRights.Domain.Sources;
using HumanRights.Domain.Time;
using NodaTime;

namespace HumanRights.Domain.Validation.Rules;

/// <summary>Suits over what somebody said, by the one who is sued, with the indicators that they bear. An indicator is never a finding.</summary>
internal sealed class Lawsuits
{
    /// <summary>How many different indicators make a pattern that somebody should look at.</summary>
    internal const int Threshold = 3;

    private const int Clustered = 3;
    private const int Months = 12;

    private static readonly HashSet<ProceedingKind> s_suits = [ProceedingKind.Civil, ProceedingKind.CriminalPrivate];

    private static readonly HashSet<ConsequenceKind> s_retractions = [ConsequenceKind.Retraction, ConsequenceKind.Apology, ConsequenceKind.Deletion, ConsequenceKind.RightOfReply];

    private static readonly HashSet<Outcome> s_lost =
    [
        Outcome.Dismissed, Outcome.DismissedMoot, Outcome.DismissedSummarily, Outcome.TerminatedWithdrawal, Outcome.Withdrawn, Outcome.LeftWithoutConsideration, Outcome.NotLiable,
    ];

    private static readonly HashSet<StatementTopic> s_publicInterest =
    [
        StatementTopic.Torture, StatementTopic.IllTreatment, StatementTopic.SexualViolence, StatementTopic.ExcessiveForce, StatementTopic.Death, StatementTopic.Disappearance,
        StatementTopic.MedicalCare, StatementTopic.Conditions, StatementTopic.Poisoning, StatementTopic.HungerStrike, StatementTopic.Corruption, StatementTopic.Impunity,
        StatementTopic.PrisonAdministration, StatementTopic.Investigation, StatementTopic.ComplaintHandling, StatementTopic.HumanRightsWork, StatementTopic.Elections,
    ];

    private readonly RuleContext _context;
    private readonly Dictionary<string, SuitsAgainst> _against = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ofPublicInterest;

    private Lawsuits(RuleContext context)
    {
        _context = context;
        _ofPublicInterest = context.File.Statements.Where(s => s.SaidIn is not null && (s.Topics.Any(s_publicInterest.Contains) || (s.About is { } about && context.RecordAt(about) is Incident)))
            .Select(s => s.SaidIn!.Text).ToHashSet(StringComparer.Ordinal);
        var suits = context.File.Proceedings.Where(p => s_suits.Contains(p.Kind))
            .SelectMany(p => p.Parties.Where(IsSued).Select(party => party.Actor!.Text).Distinct(StringComparer.Ordinal).Select(actor => (Actor: actor, Suit: p)))
            .GroupBy(p => p.Actor, p => p.Suit, StringComparer.Ordinal);
        var punished = context.File.Proceedings.Where(p => ProceedingParts.Punitive.Contains(p.Kind) && p.Kind != ProceedingKind.CriminalPrivate)
            .SelectMany(p => p.Parties.Where(party => party.Actor is not null && ProceedingParts.IsProsecuted(party)).Select(party => (Actor: party.Actor!.Text, Case: p)))
            .ToLookup(p => p.Actor, p => p.Case, StringComparer.Ordinal);
        foreach (var group in suits)
        {
            List<LegalProceeding> all = [.. group];
            var overSpeech = all.FindAll(IsOverSpeech);
            if (overSpeech.Count > 0)
            {
                var ids = overSpeech.Select(s => s.Id).ToHashSet();
                var bodies = overSpeech.SelectMany(BodiesOfClaimants).ToHashSet(StringComparer.Ordinal);
                _against.Add(group.Key, Judge(all.FindAll(s => ids.Contains(s.Id) || BodiesOfClaimants(s).Any(bodies.Contains)), overSpeech, [.. punished[group.Key]]));
            }
        }
    }

    internal static Lawsuits Of(RuleContext context) => new(context);

    /// <summary>The suits over speech against somebody; null when there are none.</summary>
    internal SuitsAgainst? Against(Record sued) => _against.GetValueOrDefault(sued.RecordId.Text);

    private static bool IsSued(Party party) => party.Actor is not null && (party.Role == PartyRole.Defendant || (party.Role is { } role && role.IsOr(PartyRole.ProsecutedPerson)));

    private static bool IsSuing(Party party) => party.Actor is not null && (party.Role == PartyRole.Claimant || party.Role == PartyRole.PrivateProsecutor || party.Role == PartyRole.Petitioner);

    private static Target PlaceOf(LegalProceeding suit) => Target.To(suit.Id.ToRef());

    /// <summary>Over a publication or utterance, or for taking one back.</summary>
    private bool IsOverSpeech(LegalProceeding suit) => RetractionIn(suit) is not null || ThingsSuedFor(suit).Any(target => _context.RecordAt(target) is Source or Statement);

    private static IEnumerable<Target> ThingsSuedFor(LegalProceeding suit) => suit.Causes.SelectMany(c => c.OnAccountOf).Concat(suit.Charges.SelectMany(c => c.Conduct)).Where(t => t.Record is not null);

    private static Part? RetractionIn(LegalProceeding suit) =>
        suit.Requests.FirstOrDefault(r => r.Consequence is { } consequence && s_retractions.Contains(consequence.Kind))
        ?? (Part?)suit.Orders.FirstOrDefault(o => o.Versions.Any(v => v.Consequence is { } consequence && s_retractions.Contains(consequence.Kind))
            || o.Components.Any(c => c.Consequence is { } consequence && s_retractions.Contains(consequence.Kind)));

    private IEnumerable<string> BodiesOfClaimants(LegalProceeding suit) =>
        suit.Parties.Where(IsSuing).SelectMany(p => _context.Shared(AuthorityChain.Of).Above(p.Actor!.Text, ProceedingParts.StoodOn(suit)));

    private SuitsAgainst Judge(List<LegalProceeding> suits, List<LegalProceeding> overSpeech, List<LegalProceeding> punishing)
    {
        var found = new SortedDictionary<string, List<Target>>(StringComparer.Ordinal);
        Add(ConcernCode.ClaimsClustered, suits.SelectMany(s => BodiesOfClaimants(s).Distinct(StringComparer.Ordinal).Select(body => (Body: body, Suit: s)))
            .GroupBy(p => p.Body, p => p.Suit, StringComparer.Ordinal).Select(g => LargestCluster([.. g])).MaxBy(c => c.Count) is { Count: >= Clustered } cluster ? cluster.Select(PlaceOf) : []);
        Add(ConcernCode.ClaimantIsStateBody, suits.SelectMany(s => s.Parties.Where(p => IsSuing(p) && IsOfTheState(p, s)).Select(p => ProceedingParts.PlaceOf(s, p))));
        Add(ConcernCode.PublicInterestSpeech, overSpeech.SelectMany(ThingsSuedFor).Where(IsOfPublicInterest));
        Add(ConcernCode.RetractionSought, suits.Select(s => RetractionIn(s) is { } part ? ProceedingParts.PlaceOf(s, part) : null).OfType<Target>());
        Add(ConcernCode.ForumConcentration, suits.Select(s => (Suit: s, Court: s.Instances.FirstOrDefault(i => i.Level == InstanceLevel.First)?.Body?.Text)).Where(p => p.Court is not null)
            .GroupBy(p => p.Court, p => p.Suit, StringComparer.Ordinal).MaxBy(g => g.Count()) is { } court && court.Count() >= Clustered ? court.Select(PlaceOf) : []);
        Add(ConcernCode.EarlierClaimsWithdrawn, suits.Where(HasFailed).Select(PlaceOf));
        Add(ConcernCode.ParallelPunitiveCase, punishing.Where(p => ProceedingParts.StoodOn(p) is { } on && overSpeech.Exists(s => ProceedingParts.StoodOn(s) is { } other && AreClose(on, other))).Select(PlaceOf));
        foreach (var suit in suits)
        {
            foreach (var concern in suit.Concerns.Where(c => c.Code is { } code && code != ConcernCode.Slapp && code.IsOr(ConcernCode.Slapp)))
            {
                Add(concern.Code!, [ProceedingParts.PlaceOf(suit, concern)]);
            }
        }

        return new SuitsAgainst(suits.Count, [.. found.Keys], [.. found.Values.SelectMany(targets => targets).Distinct()]);

        void Add(ConcernCode code, IEnumerable<Target> evidence)
        {
            List<Target> targets = [.. evidence];
            if (targets.Count > 0 && !found.TryAdd(code.Text, targets))
            {
                found[code.Text].AddRange(targets);
            }
        }
    }

    /// <summary>The most suits that certainly stood within twelve months.</summary>
    private static List<LegalProceeding> LargestCluster(List<LegalProceeding> suits)
    {
        var dated = suits.Select(s => (Suit: s, First: ProceedingParts.FirstDay(ProceedingParts.StoodOn(s)), Last: ProceedingParts.LastDay(ProceedingParts.StoodOn(s))))
            .Where(s => s is { First: not null, Last: not null }).OrderBy(s => s.Last).ToList();
        var (from, bestFrom, best) = (0, 0, 0);
        for (var to = 0; to < dated.Count; to++)
        {
            while (from <= to && CalendarDays.Shifted(dated[from].First!.Value, Period.FromMonths(Months)) < dated[to].Last!.Value)
            {
                from++;
            }

            if (to - from + 1 > best)
            {
                (bestFrom, best) = (from, to - from + 1);
            }
        }

        return [.. dated.GetRange(bestFrom, best).Select(s => s.Suit)];
    }

    private static bool AreClose(ExtendedDate left, ExtendedDate right) =>
        ProceedingParts.FirstDay(left) is { } first && ProceedingParts.LastDay(left) is { } last && ProceedingParts.FirstDay(right) is { } otherFirst && ProceedingParts.LastDay(right) is { } otherLast
        && CalendarDays.Shifted(LocalDate.Min(first, otherFirst), Period.FromMonths(Months)) >= LocalDate.Max(last, otherLast);

    private static bool HasFailed(LegalProceeding suit) =>
        suit.Steps.Any(s => s.Kind == StepKind.Withdrawal && s.About.Count == 0) || suit.Decisions.Any(d => d.Rulings.Any(r => r.Outcome is { } outcome && s_lost.Contains(outcome)));

    private bool IsOfTheState(Party party, LegalProceeding suit) =>
        party.Capacity == PartyCapacity.State || party.Capacity == PartyCapacity.Official || party.Capacity == PartyCapacity.ForTheInstitution
        || _context.Shared(AuthorityChain.Of).Above(party.Actor!.Text, ProceedingParts.StoodOn(suit)).Select(_context.Index.FindText)
            .Any(body => body is Facility || (body is Organization organization && organization.PublicPower == PublicPower.State));

    private bool IsOfPublicInterest(Target target) => _context.RecordAt(target) switch
    {
        Incident => true,
        Statement statement => statement.Topics.Any(s_publicInterest.Contains),
        Source source => _ofPublicInterest.Contains(source.Id.Text),
        _ => false,
    };
}

/// <summary>The suits against one actor: how many, which indicators they bear, and where these show.</summary>
internal sealed record SuitsAgainst(int Count, IReadOnlyList<string> Indicators, IReadOnlyList<Target> Evidence);
