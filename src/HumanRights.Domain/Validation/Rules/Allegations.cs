using HumanRights.Domain.Actors;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Complaints;
using HumanRights.Domain.Incidents;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Proceedings;
using HumanRights.Domain.Sources;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Validation.Rules;

/// <summary>The acts that complaints allege, what speaks for them, and whether a criminal case is about them.</summary>
internal sealed class Allegations
{
    /// <summary>How many pieces of evidence a finding names: a bound for files that were made to exhaust.</summary>
    internal const int MostShown = 8;

    private const int MostActs = 64;

    // Injuries that can have to do with a death were suffered not long before it.
    private const int DaysBeforeDeath = 30;

    private static readonly HashSet<EvidenceKind> s_medical = [EvidenceKind.MedicalRecord, EvidenceKind.ForensicOpinion, EvidenceKind.AutopsyReport];

    private static readonly HashSet<EvidenceKind> s_otherProof = [EvidenceKind.WitnessRecord, EvidenceKind.Video, EvidenceKind.Photo];

    private static readonly HashSet<EvidenceKind> s_reports = [EvidenceKind.OfficialReport, EvidenceKind.ProceduralRecord];

    private static readonly HashSet<Stance> s_speakingFor = [Stance.Confirms, Stance.PartlyConfirms, Stance.States, Stance.Alleges];

    private static readonly HashSet<Stance> s_admitting = [Stance.Finds, Stance.Confirms, Stance.PartlyConfirms, Stance.States];

    // Words are no force, and leave no marks.
    private static readonly HashSet<ActType> s_words = [ActType.IntegrityThreat, ActType.IntegrityDeathThreat, ActType.IntegrityVerbalAbuse, ActType.IntegritySexualHarassment];

    private static readonly HashSet<ProceedingKind> s_criminal = [ProceedingKind.Criminal, ProceedingKind.CriminalPrivate, ProceedingKind.Inquest, ProceedingKind.InternationalCriminal];

    private readonly CaseFileIndex _index;
    private readonly Dictionary<(string Record, string Item), List<Record>> _about = [];
    private readonly ILookup<string, AllegedAct> _byVictim;
    private readonly Dictionary<(string Incident, string Act), List<Target>> _support = [];
    private readonly Dictionary<(string Incident, string Victim), List<Target>> _reports = [];
    private readonly Dictionary<string, List<Target>> _atDeath = new(StringComparer.Ordinal);
    private readonly HashSet<string> _inCases;
    private readonly HashSet<string> _retracted;

    private Allegations(CaseFileIndex index)
    {
        _index = index;
        foreach (var evidence in index.File.Evidence)
        {
            foreach (var target in evidence.About.Concat(evidence.Depicts))
            {
                AddAbout(target, evidence);
            }
        }

        foreach (var statement in index.File.Statements)
        {
            if (statement.About is { Field: null } about)
            {
                AddAbout(about, statement);
            }
        }

        _byVictim = (from incident in index.File.Incidents
                     from act in incident.Acts
                     where act.Victim is not null
                     select new AllegedAct(incident, act)).ToLookup(a => a.Act.Victim!.Text, StringComparer.Ordinal);
        _inCases = index.References.Where(r => r.From is LegalProceeding proceeding && s_criminal.Contains(proceeding.Kind)).Select(r => r.To).ToHashSet(StringComparer.Ordinal);
        foreach (var link in index.File.Links)
        {
            if (link is { From.Record: { } from, To.Record: { } to })
            {
                if (IsCase(from))
                {
                    _inCases.Add(to.Text);
                }
                else if (IsCase(to))
                {
                    _inCases.Add(from.Text);
                }
            }
        }

        _retracted = index.File.Statements.Where(s => s.Stance == Stance.Retracts).SelectMany(s => s.RespondsTo).Select(t => t.Record?.Text).OfType<string>().ToHashSet(StringComparer.Ordinal);
    }

    internal static Allegations Of(RuleContext context) => new(context.Index);

    /// <summary>Whether the act is one of those that States must investigate of their own motion.</summary>
    internal static bool IsTortureOrLike(Act act) => act.Type is { } type && (type.Text.StartsWith("integrity", StringComparison.Ordinal) || type.Text.StartsWith("life", StringComparison.Ordinal)) && !s_words.Contains(type);

    /// <summary>The acts that a complaint alleges, itself or through statements.</summary>
    internal IReadOnlyList<AllegedAct> ActsOf(Complaint complaint)
    {
        var acts = new List<AllegedAct>();
        foreach (var allegation in complaint.Allegations)
        {
            var target = _index.Resolve(allegation.Record) is Statement { About: { } about } ? about : allegation;
            if (acts.Count < MostActs && _index.Resolve(target.Record) is Incident incident)
            {
                acts.AddRange((target.Item is { } key ? _index.FindPart(incident, key) is Act one ? [one] : [] : incident.Acts.Take(MostActs)).Select(act => new AllegedAct(incident, act)));
            }
        }

        return acts;
    }

    /// <summary>Medical evidence, recordings and witnesses that speak for what a complaint alleges.</summary>
    internal IReadOnlyList<Target> SupportOf(Complaint complaint) =>
    [
        .. About(complaint.Id.Text, null).OfType<Evidence>().Where(e => s_otherProof.Contains(e.Kind) || (s_medical.Contains(e.Kind) && IsConsistent(e)))
            .Select(e => Target.To(e.Id.ToRef())).Concat(ActsOf(complaint).SelectMany(SupportOf)).Distinct().Take(MostShown),
    ];

    /// <summary>When the injuries of an act were examined by a professional.</summary>
    internal IEnumerable<(ExtendedDate? On, Target Place)> ExaminationsOf(AllegedAct alleged) =>
        RecordsAbout(alleged).OfType<Evidence>().Where(e => s_medical.Contains(e.Kind)).Take(MostShown)
            .Select(e => (e.CreatedOn ?? (_index.Find(e.Document) as Source)?.Issued, Target.To(e.Id.ToRef())));

    /// <summary>Whether a criminal case is about the complaint, or about anything that it alleges.</summary>
    internal bool HasCase(Complaint complaint) =>
        _inCases.Contains(complaint.Id.Text) || complaint.Allegations.Any(t => t.Record is { } record && _inCases.Contains(record.Text)) || ActsOf(complaint).Any(a => _inCases.Contains(a.Incident.Id.Text));

    /// <summary>Injuries that somebody had when dying: of acts against life, or shortly before the death.</summary>
    internal IReadOnlyList<Target> InjuriesAtDeathOf(Person person)
    {
        if (!_atDeath.TryGetValue(person.Id.Text, out var injuries))
        {
            var found = from alleged in _byVictim[person.Id.Text]
                        where alleged.Act.Type?.Text.StartsWith("life", StringComparison.Ordinal) == true
                            || (person.Death?.On is { } death && (alleged.Act.When ?? alleged.Incident.When) is { } when && DayDistance.IsCertainlyWithin(DaysBeforeDeath, when, death))
                        from injury in alleged.Act.Injuries
                        where injury.Type != InjuryKind.Death
                        select new Target { Record = alleged.Incident.Id.ToRef(), Item = injury.Key };
            _atDeath.Add(person.Id.Text, injuries = [.. found.Take(MostShown)]);
        }

        return injuries;
    }

    /// <summary>Where an authority itself says that force was used on somebody in an incident.</summary>
    internal IReadOnlyList<Target> OfficialReportsOfForce(Incident incident, ActorRef? victim)
    {
        var key = (incident.Id.Text, victim?.Text ?? string.Empty);
        if (!_reports.TryGetValue(key, out var reports))
        {
            var found = from act in incident.Acts
                        where act.Victim is not null && act.Victim == victim && IsTortureOrLike(act)
                        from record in About(incident.Id.Text, act.Key)
                        where record is Evidence { Kind: var kind } ? s_reports.Contains(kind)
                            : record is Statement { Negated: not true, Stance: { } stance } statement && s_admitting.Contains(stance) && ComplaintRules.IsOfficial(statement)
                        select Target.To(record.RecordId.ToRef());
            _reports.Add(key, reports = [.. found.Take(MostShown)]);
        }

        return reports;
    }

    private static bool IsConsistent(Evidence evidence) => evidence.Consistency is { } grade && grade != IstanbulConsistency.NotConsistent;

    private bool IsCase(RecordRef reference) => _index.Resolve(reference) is LegalProceeding { Kind: var kind } && s_criminal.Contains(kind);

    private List<Target> SupportOf(AllegedAct alleged)
    {
        var key = (alleged.Incident.Id.Text, alleged.Act.Key.Text);
        if (!_support.TryGetValue(key, out var support))
        {
            _support.Add(key, support = [.. RecordsAbout(alleged).Where(r => Supports(r, alleged)).Take(MostShown).Select(r => Target.To(r.RecordId.ToRef()))]);
        }

        return support;
    }

    private bool Supports(Record record, AllegedAct alleged) => record switch
    {
        // Without a grade, a medical paper about the injuries of an act tells that there were some.
        Evidence evidence => s_otherProof.Contains(evidence.Kind) || (s_medical.Contains(evidence.Kind) && (IsConsistent(evidence) || (evidence.Consistency is null && alleged.Act.Injuries.Count > 0))),
        Statement { Negated: not true, Stance: { } stance } statement =>
            s_speakingFor.Contains(stance) && statement.Attribution is [{ Capacity: var capacity }, ..] && capacity == AttributionCapacity.Witness && !_retracted.Contains(statement.Id.Text),
        _ => false,
    };

    /// <summary>What is about an act, its injuries, or the incident when the act is all of it.</summary>
    private IEnumerable<Record> RecordsAbout(AllegedAct alleged) =>
        About(alleged.Incident.Id.Text, alleged.Act.Key)
            .Concat(alleged.Act.Injuries.SelectMany(i => About(alleged.Incident.Id.Text, i.Key)))
            .Concat(alleged.Incident.Acts.Count == 1 ? About(alleged.Incident.Id.Text, null) : []);

    private List<Record> About(string record, PartKey? item) => _about.TryGetValue((record, item?.Text ?? string.Empty), out var list) ? list : [];

    private void AddAbout(Target target, Record record)
    {
        if (target.Record is null)
        {
            return;
        }

        var key = (target.Record.Text, target.Item?.Text ?? string.Empty);
        if (!_about.TryGetValue(key, out var list))
        {
            _about.Add(key, list = []);
        }

        list.Add(record);
    }

    /// <summary>An act with the incident that it is part of.</summary>
    internal sealed record AllegedAct(Incident Incident, Act Act);
}
