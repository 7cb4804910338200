using System.Globalization;
using HumanRights.Domain.Advocacy;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Facilities;
using HumanRights.Domain.Incidents;
using HumanRights.Domain.Law;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Proceedings;
using HumanRights.Domain.Sources;
using HumanRights.Domain.Statistics;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Validation.Rules;

/// <summary>References and what facts stand on: HRD1801 to HRD1899.</summary>
internal static class ReferenceRules
{
    // More than anybody reads; a bound for files that were made to exhaust.
    private const int MostRelated = 8;

    private static readonly HashSet<string> s_actors = new(StringComparer.Ordinal) { "person", "group", "organization", "facility" };

    private static readonly HashSet<string> s_locations = new(StringComparer.Ordinal) { "facility", "place" };

    internal static IEnumerable<Rule> Make() =>
    [
        Rule.ForReference(RuleCatalogue.Get(RuleIds.DanglingReference), DanglingReference),
        Rule.For<Record>(RuleCatalogue.Get(RuleIds.CircularReference), CircularReference),
        Rule.For<Record>(RuleCatalogue.Get(RuleIds.FactWithoutSource), FactWithoutSource),
        Rule.For<ProvisionRef>(RuleCatalogue.Get(RuleIds.InstrumentNotInForce), InstrumentNotInForce),
        Rule.For<LegalInstrument>(RuleCatalogue.Get(RuleIds.SupersededInstrument), SupersededInstrument),
        Rule.For<LegalInstrument>(RuleCatalogue.Get(RuleIds.AmbiguousInstrument), AmbiguousInstrument),
        Rule.For<Conflict>(RuleCatalogue.Get(RuleIds.FindingOfDisputedAuthor), FindingOfDisputedAuthor),
        Rule.For<Source>(RuleCatalogue.Get(RuleIds.SameWorkTwice), SameWorkTwice),
        Rule.For<Instance>(RuleCatalogue.Get(RuleIds.OrdinalAgainstSeries), OrdinalAgainstSeries),
        Rule.For<Conflict>(RuleCatalogue.Get(RuleIds.AbsoluteClaimRefuted), AbsoluteClaimRefuted),
    ];

    private static void DanglingReference(TextValue value, RuleContext context)
    {
        bool? fits = (value, context.Node) switch
        {
            (IRecordId, Record) when context.Member?.Name == "id" => null,
            (IRecordId id, _) => IsThere(id.Text, context),
            (RecordRef reference, _) => IsThere(reference.Text, context),
            (ActorRef reference, _) => IsThere(reference.Text, context) && IsOneOf(s_actors, reference.Kind),
            (LocationRef reference, _) => IsThere(reference.Text, context) && IsOneOf(s_locations, reference.Kind),
            (PartKey key, Target target) => IsItem(key, target, context),
            (FieldPath field, Target target) => IsField(field, target, context),
            (PartKey key, Citation { Copy: { } copy } citation) when key == copy => IsPart<SourceCopy>(citation.Source.Text, key, context),
            (PartKey key, Placement { Unit: { } unit } placement) when ReferenceEquals(key, unit) => placement.At is not { Kind: "facility" } at || IsPart<FacilityUnit>(at.Text, key, context),
            (PartKey key, Condition { Unit: { } unit }) when ReferenceEquals(key, unit) => IsPart<FacilityUnit>(context.Record?.RecordId.Text, key, context),
            (PartKey key, FacilityUnit { Within: { } within }) when ReferenceEquals(key, within) => IsPart<FacilityUnit>(context.Record?.RecordId.Text, key, context),
            (PartKey key, Figure { Facility: { } facility }) => IsPart<FacilityUnit>(facility.Text, key, context),

            // Every other key but a part's own names a part of the same record: a party, charge, decision or instance.
            (PartKey key, _) when context.Member?.Name != "key" && context.Node is not (Figure or Placement or Citation) => IsPart<Part>(context.Record?.RecordId.Text, key, context),
            _ => null,
        };
        if (fits is not { } isThere)
        {
            return;
        }

        context.Consider();
        if (!isThere)
        {
            // The text of a key or field that leads nowhere could be anything; that of a reference is an opaque id.
            context.Report(value is PartKey or FieldPath ? [] : [value.Text]);
        }
    }

    private static bool IsThere(string id, RuleContext context) =>
        context.Index.FindText(id) is not null || RecordKinds.ArrayOf(id[..id.IndexOf('/', StringComparison.Ordinal)]) is null;

    /// <summary>Whether a kind is one of those that fit; a kind that this version does not know may be.</summary>
    private static bool IsOneOf(HashSet<string> kinds, string kind) => kinds.Contains(kind) || RecordKinds.ArrayOf(kind) is null;

    private static bool IsItem(PartKey key, Target target, RuleContext context) =>
        TryFindRecord(target, context, out var record)
            ? record is not null && (context.Index.FindPart(record, key) is not null || context.Index.HasUnknown(record))
            : true;

    private static bool IsField(FieldPath field, Target target, RuleContext context)
    {
        if (!TryFindRecord(target, context, out var record))
        {
            return true;
        }

        // Without a record, in the file itself, a field is one of the file's own.
        DomainObject? start = record is null ? context.File : target.Item is { } key ? context.Index.FindPart(record, key) : record;
        return start is null || start.Shape.HasField(field.Text) || (record is not null && context.Index.HasUnknown(record));
    }

    /// <summary>The record that a target points into; false when it is not there to be looked into, which is told of the record alone.</summary>
    private static bool TryFindRecord(Target target, RuleContext context, out Record? record)
    {
        record = target.Record is { } reference ? context.Index.Resolve(reference) : context.Record;
        return target.Record is null || record is not null;
    }

    private static bool IsPart<T>(string? record, PartKey key, RuleContext context)
        where T : Part =>
        record is null || context.Index.FindText(record) is not { } found || context.Index.FindPart(found, key) is T || context.Index.HasUnknown(found);

    private static void FactWithoutSource(Record record, RuleContext context)
    {
        // A source is what others stand on; it needs a citation only where it is known through another text.
        if (record is Source || record.Absent?.Of("citations") is not null)
        {
            return;
        }

        context.Consider();
        if (record.Citations.Count == 0 && !context.Shared(Quotations.Of).IsCiting(record))
        {
            context.Report();
        }
    }

    private static void CircularReference(Record record, RuleContext context)
    {
        foreach (var tie in Circles.TiesOf(record, context.Index))
        {
            context.Consider();
            if (!context.Shared(Circles.Of).Has(tie))
            {
                continue;
            }

            if (tie.Part is { } part)
            {
                context.ReportItem(tie.Field!, tie.Index, part, [], tie.Chain);
            }
            else
            {
                context.Report(tie.Field, [], tie.Chain);
            }
        }
    }

    private static void InstrumentNotInForce(ProvisionRef reference, RuleContext context)
    {
        if (context.Index.Find(reference.Instrument) is not LegalInstrument instrument || UseOf(reference, context) is not ({ IsCertain: true } used, var mayBeRepealed))
        {
            return;
        }

        var isProvisional = instrument.Participation.Any(p => p.Type == InstrumentParticipation.ProvisionallyApplied && p.On?.IsCertainlyAfter(used) != true);
        if (!isProvisional && (instrument.Dates?.Effective ?? instrument.Dates?.Decided ?? instrument.Dates?.Issued) is { } effective)
        {
            context.Consider();
            if (used.IsCertainlyBefore(effective))
            {
                context.Report("instrument", [Target.To(instrument.Id.ToRef(), "dates")], instrument.Id.Text, "dates/effective");
                return;
            }
        }

        if (mayBeRepealed && instrument.Dates?.Lifted is { } lifted)
        {
            context.Consider();
            if (used.IsCertainlyAfter(lifted))
            {
                context.Report("instrument", [Target.To(instrument.Id.ToRef(), "dates/lifted")], instrument.Id.Text, "dates/lifted");
                return;
            }
        }

        if (context.Shared(Participations.Of).BindingOn(instrument) is { Count: > 0 } binding)
        {
            context.Consider();
            if (binding.TrueForAll(on => used.IsCertainlyBefore(on)))
            {
                context.Report("instrument", [Target.To(instrument.Id.ToRef(), "participation")], instrument.Id.Text, "participation");
            }
        }
    }

    /// <summary>When a provision is used, and whether its repeal before that date would matter: courts go on judging what happened while a law was in force.</summary>
    private static (ExtendedDate? Used, bool MayBeRepealed) UseOf(ProvisionRef reference, RuleContext context) =>
        reference.AsOf is { } asOf ? (asOf, true) : context.Item switch
        {
            Act act => (act.When ?? (context.Record as Incident)?.When, true),
            GroundGiven when context.Record is Measure measure => (measure.Dates?.Decided ?? measure.Dates?.Issued, true),
            Decision decision => (DateOf(decision), false),
            Ruling => (context.Parts.OfType<Decision>().FirstOrDefault() is { } decision ? DateOf(decision) : null, false),
            _ => (null, false),
        };

    private static ExtendedDate? DateOf(Decision decision) => decision.Dates?.Decided ?? decision.Dates?.Issued ?? decision.Dates?.Announced;

    private static void SupersededInstrument(LegalInstrument instrument, RuleContext context)
    {
        if (context.Shared(Successors.Of).Of(instrument) is not { On.IsCertain: true } successor)
        {
            return;
        }

        // Later instruments name it because they change or replace it.
        var citing = context.Index.ReferencesTo(instrument.Id).Where(r => r.From is not null and not LegalInstrument)
            .Select(r => (On: DateOf(r.From!, r.Item, context), Place: new Target { Record = r.From!.RecordId.ToRef(), Item = r.Item?.Key })).ToList();
        if (citing.Count == 0)
        {
            citing.Add((IssuedBySource(instrument.Citations, context), Target.To(instrument.Id.ToRef(), "citations")));
        }

        if (!citing.Exists(c => c.On is not null))
        {
            return;
        }

        context.Consider();
        var late = citing.Where(c => c.On?.IsCertainlyAfter(successor.On) == true).Select(c => c.Place).Distinct().Take(MostRelated).ToList();
        if (late.Count > 0)
        {
            context.Report(null, late, successor.Name);
        }
    }

    /// <summary>When a record or part says what it says; null when that is not told.</summary>
    private static ExtendedDate? DateOf(Record record, Part? item, RuleContext context) => (record, item) switch
    {
        (Incident incident, Act act) => act.When ?? incident.When,
        (LegalProceeding, Decision decision) => DateOf(decision),
        (Statement statement, _) => statement.SaidOn ?? IssuedOf(statement.SaidIn, context) ?? IssuedBySource(statement.Citations, context),
        (Intervention intervention, _) => IssuedOf(intervention.Document, context) ?? intervention.On ?? IssuedBySource(intervention.Citations, context),
        (LegalProceeding or Incident, _) => null,
        _ => IssuedBySource(record.Citations, context),
    };

    private static ExtendedDate? IssuedOf(SourceId? source, RuleContext context) => (context.Index.Find(source) as Source)?.Issued;

    /// <summary>When the one source was issued that is cited; null when there are several.</summary>
    private static ExtendedDate? IssuedBySource(IReadOnlyList<Citation> citations, RuleContext context) =>
        citations.Select(c => c.Source).Distinct().ToList() is [var only] ? IssuedOf(only, context) : null;

    private static void AmbiguousInstrument(LegalInstrument instrument, RuleContext context)
    {
        context.Consider();
        var doubts = context.Index.ReferencesTo(instrument.Id)
            .Where(r => r.From is IdentityLink { A: { } a, B.Kind: "instrument", Judgement: { } judgement } && a.Is(instrument.Id) && judgement == IdentityJudgement.PossiblySame)
            .Select(r => Target.To(r.From!.RecordId.ToRef())).Take(MostRelated).ToList();
        if (doubts.Count > 0)
        {
            context.Report(null, doubts);
        }
        else if (context.Shared(InstrumentNames.Of).EarlierNamesake(instrument) is { } namesake)
        {
            context.Report(null, [Target.To(namesake.Id.ToRef())]);
        }
    }

    private static void FindingOfDisputedAuthor(Conflict conflict, RuleContext context)
    {
        if (!conflict.Members.Any(m => IsOpinionOfABody(m, context) || IsDecision(m, context)))
        {
            return;
        }

        // Either the conflict is about who found or decided it, or a source evidently errs where it tells a body's opinion beside a decision.
        context.Consider();
        var isAscribedInError = conflict.Strength == ConflictStrength.SourceError && conflict.Aspect is { } aspect && (aspect == ConflictAspect.Content || aspect == ConflictAspect.Identity)
            && conflict.Members.Any(m => IsOpinionOfABody(m, context)) && conflict.Members.Any(m => IsDecision(m, context));
        if (isAscribedInError || (conflict.Aspect == ConflictAspect.Authorship && conflict.Strength != ConflictStrength.Apparent))
        {
            context.Report(null, [.. conflict.Members.Take(MostRelated)]);
        }
    }

    private static bool IsOpinionOfABody(Target member, RuleContext context) =>
        context.Index.Resolve(member.Record) is Statement statement
        && (statement.Stance == Stance.Finds || (statement.Stance == Stance.Opines && ComplaintRules.IsOfficial(statement)));

    /// <summary>A decision or ruling, the text of one, or a statement about one of these or about the body before which the case was.</summary>
    private static bool IsDecision(Target member, RuleContext context) => context.Index.Resolve(member.Record) switch
    {
        Statement { About: { } about } => IsDecidingPart(about, context),
        LegalProceeding => IsDecidingPart(member, context),
        Source source => source.Kind == SourceKind.CourtDecision || source.Kind == SourceKind.RegionalCourtJudgment || source.Kind == SourceKind.UnDocument,
        _ => false,
    };

    private static bool IsDecidingPart(Target target, RuleContext context) =>
        target.Item is { } key && context.Index.Resolve(target.Record) is LegalProceeding proceeding && context.Index.FindPart(proceeding, key) is Decision or Ruling or Instance;

    private static void SameWorkTwice(Source source, RuleContext context)
    {
        var works = context.Shared(Works.Of);
        if (!works.HasMarks(source))
        {
            return;
        }

        context.Consider();
        if (works.EarlierCopyOf(source) is { } other)
        {
            context.Report(null, [Target.To(other.Id.ToRef())], other.Id.Text);
        }
    }

    private static void OrdinalAgainstSeries(Instance instance, RuleContext context)
    {
        var held = instance.Hearings.Where(h => h.Status == HearingStatus.Held && h.On is { IsCertain: true, Latest.IsFinite: true }).Select(h => h.On!.Latest).Order().ToList();
        for (var i = 0; i < instance.Hearings.Count; i++)
        {
            var hearing = instance.Hearings[i];
            if (hearing is not { Ordinal: { } ordinal, On: { IsCertain: true, Earliest.IsFinite: true } on } || held.Count == 0)
            {
                continue;
            }

            // Of a series whose hearings are not all on file, at least those that are certainly came before.
            context.Consider();
            var before = CountBelow(held, on.Earliest);
            if (before >= ordinal)
            {
                context.ReportItem("hearings", i, hearing, [], ordinal.ToString(CultureInfo.InvariantCulture), before.ToString(CultureInfo.InvariantCulture));
            }
        }
    }

    private static int CountBelow(List<EdtfBound> sorted, EdtfBound bound)
    {
        var (low, high) = (0, sorted.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = sorted[middle].CompareTo(bound) < 0 ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static void AbsoluteClaimRefuted(Conflict conflict, RuleContext context)
    {
        if (conflict.Aspect != ConflictAspect.Completeness || conflict.Members.Count < 2 || conflict.Strength is null)
        {
            return;
        }

        // Wording that allows another reading refutes nothing.
        context.Consider();
        if (conflict.Strength == ConflictStrength.Genuine || conflict.Strength == ConflictStrength.SourceError)
        {
            context.Report(null, [.. conflict.Members.Take(MostRelated)]);
        }
    }

    /// <summary>When treaties bound the States whose participation is on file.</summary>
    private sealed class Participations
    {
        private static readonly HashSet<InstrumentParticipation> s_binding =
            [InstrumentParticipation.Ratified, InstrumentParticipation.Acceded, InstrumentParticipation.Succeeded, InstrumentParticipation.ProvisionallyApplied, InstrumentParticipation.InForce];

        private readonly Dictionary<string, List<ExtendedDate>> _binding = new(StringComparer.Ordinal);

        internal static Participations Of(RuleContext context)
        {
            ArgumentNullException.ThrowIfNull(context);
            return new Participations();
        }

        /// <summary>Since when each State was bound; none when the file leaves it open for one of them.</summary>
        internal List<ExtendedDate> BindingOn(LegalInstrument instrument)
        {
            if (!_binding.TryGetValue(instrument.Id.Text, out var dates))
            {
                var binding = instrument.Participation.Where(p => p.Type is { } type && s_binding.Contains(type)).ToList();
                var isOpen = binding.Exists(p => p.State is null || p.On is null)
                    || instrument.Participation.Any(p => p.State is null || !binding.Exists(b => b.State == p.State));
                _binding.Add(instrument.Id.Text, dates = isOpen ? [] : [.. binding.Select(p => p.On!)]);
            }

            return dates;
        }
    }

    /// <summary>What took the place of instruments, and since when.</summary>
    private sealed class Successors
    {
        // Of the texts of the United Nations in the codelist: the one that was revised under a new name.
        private static readonly Dictionary<InternationalInstrument, (InternationalInstrument By, ExtendedDate On)> s_revised = new()
        {
            [InternationalInstrument.Smr1955] = (InternationalInstrument.NelsonMandelaRules, ExtendedDate.Parse("2015-12-17")),
        };

        private readonly ILookup<string, LegalInstrument> _repealing;

        private Successors(CaseFile file) => _repealing =
            (from instrument in file.Instruments from repealed in instrument.Repeals select (repealed.Text, instrument)).ToLookup(r => r.Text, r => r.instrument, StringComparer.Ordinal);

        internal static Successors Of(RuleContext context) => new(context.File);

        internal Successor? Of(LegalInstrument instrument) =>
            _repealing[instrument.Id.Text].Select(r => (r.Id.Text, On: r.Dates?.Effective ?? r.Dates?.Decided ?? r.Dates?.Issued)).FirstOrDefault(r => r.On is not null) is { On: { } on } repeal
                ? new Successor(repeal.Text, on)
                : instrument.International is { } code && s_revised.TryGetValue(code, out var revision) ? new Successor(revision.By.Text, revision.On) : null;

        internal sealed record Successor(string Name, ExtendedDate On);
    }

    /// <summary>Instruments that bear the same name and that nothing tells apart.</summary>
    private sealed class InstrumentNames
    {
        private readonly Dictionary<string, LegalInstrument> _namesakes = new(StringComparer.Ordinal);

        private InstrumentNames(CaseFile file)
        {
            // What is judged to be one, also through a third, and what is judged not to be, is told apart or together already.
            var edges = new Dictionary<string, List<string>>(StringComparer.Ordinal);
            var apart = new HashSet<(string, string)>();
            foreach (var link in file.IdentityLinks)
            {
                if (link is { A: { Kind: "instrument" } a, B: { Kind: "instrument" } b, Judgement: { } judgement })
                {
                    if (judgement == IdentityJudgement.Same)
                    {
                        Join(a.Text, b.Text);
                        Join(b.Text, a.Text);
                    }
                    else if (judgement == IdentityJudgement.NotSame)
                    {
                        apart.Add((a.Text, b.Text));
                        apart.Add((b.Text, a.Text));
                    }
                }
            }

            var components = Components.Of(edges);
            var first = new Dictionary<string, LegalInstrument>(StringComparer.OrdinalIgnoreCase);
            foreach (var instrument in file.Instruments.OrderBy(static i => i.Id.Text, StringComparer.Ordinal))
            {
                foreach (var name in instrument.Names.SelectMany(n => new[] { n.Raw, n.Native, n.Latin }).OfType<string>().Select(n => n.Trim()).Distinct(StringComparer.OrdinalIgnoreCase))
                {
                    if (!first.TryAdd(name, instrument) && first[name] is var earlier && earlier.Id != instrument.Id && !AreToldApart(earlier, instrument)
                        && !apart.Contains((earlier.Id.Text, instrument.Id.Text)) && !AreJoined(earlier.Id.Text, instrument.Id.Text))
                    {
                        _namesakes.TryAdd(instrument.Id.Text, earlier);
                    }
                }
            }

            void Join(string a, string b)
            {
                if (!edges.TryGetValue(a, out var list))
                {
                    edges.Add(a, list = []);
                }

                list.Add(b);
            }

            bool AreJoined(string a, string b) => components.TryGetValue(a, out var left) && components.TryGetValue(b, out var right) && left == right;
        }

        internal static InstrumentNames Of(RuleContext context) => new(context.File);

        internal LegalInstrument? EarlierNamesake(LegalInstrument instrument) => _namesakes.GetValueOrDefault(instrument.Id.Text);

        private static bool AreToldApart(LegalInstrument a, LegalInstrument b) =>
            (a.Jurisdiction is not null && b.Jurisdiction is not null && a.Jurisdiction != b.Jurisdiction)
            || (a.International is not null && b.International is not null && a.International != b.International)
            || (a.AdoptedBy is not null && b.AdoptedBy is not null && a.AdoptedBy != b.AdoptedBy)
            || (a.Dates is not null && b.Dates is not null && a.Dates != b.Dates)
            || (a.Identifiers.Count > 0 && b.Identifiers.Count > 0);
    }

    /// <summary>Sources that are one work by what marks a work: the bytes of a copy, an index number, or title, day and author together.</summary>
    private sealed class Works
    {
        private readonly Dictionary<string, Source> _first = new(StringComparer.Ordinal);
        private readonly Dictionary<string, List<string>> _marks = new(StringComparer.Ordinal);
        private readonly HashSet<(string, string)> _apart = [];

        private Works(CaseFile file)
        {
            foreach (var link in file.IdentityLinks)
            {
                if (link is not { A: { Kind: "source" } a, B: { Kind: "source" } b, Judgement: { } judgement })
                {
                    continue;
                }

                if (judgement == IdentityJudgement.NotSame)
                {
                    _apart.Add(PairOf(a.Text, b.Text));
                }
                else if (judgement == IdentityJudgement.Same)
                {
                    var mark = "link " + link.Id.Text;
                    MarksOf(a.Text).Add(mark);
                    MarksOf(b.Text).Add(mark);
                }
            }

            foreach (var source in file.Sources.OrderBy(static s => s.Id.Text, StringComparer.Ordinal))
            {
                var marks = MarksOf(source.Id.Text);
                marks.AddRange(Marks(source));
                foreach (var mark in marks)
                {
                    _first.TryAdd(mark, source);
                }
            }
        }

        internal static Works Of(RuleContext context) => new(context.File);

        internal bool HasMarks(Source source) => _marks.TryGetValue(source.Id.Text, out var marks) && marks.Count > 0;

        internal Source? EarlierCopyOf(Source source) => _marks[source.Id.Text].Select(mark => _first[mark])
            .Where(other => other.Id != source.Id && !_apart.Contains(PairOf(other.Id.Text, source.Id.Text)) && !AreRelated(other, source))
            .MinBy(other => other.Id.Text, StringComparer.Ordinal);

        /// <summary>A reprint or a translation is told as such, and so are two of the same original.</summary>
        private static bool AreRelated(Source a, Source b) =>
            OriginalsOf(a).Contains(b.Id) || OriginalsOf(b).Contains(a.Id) || OriginalsOf(a).Intersect(OriginalsOf(b)).Any();

        private static IEnumerable<SourceId> OriginalsOf(Source source) => source.TranslationOf is { } original ? source.DerivedFrom.Append(original) : source.DerivedFrom;

        private static IEnumerable<string> Marks(Source source)
        {
            foreach (var copy in source.Copies)
            {
                if (copy.ContentHash is { } hash)
                {
                    yield return "hash " + hash.Text;
                }
            }

            // Other numbers of texts have a rule of their own, for records of any kind.
            foreach (var identifier in source.Identifiers)
            {
                if (identifier.Scheme == IdentifierScheme.IndexNumber && identifier.Period is null)
                {
                    yield return $"number {identifier.Value}";
                }
            }

            if (source is { Title: { } title, Issued.Edtf: { } issued } && (source.Authors.Count > 0 || source.Publisher is not null))
            {
                var people = source.Authors.Concat(source.Addressees).Select(a => a.Text).Append(source.Publisher?.Text ?? string.Empty).Order(StringComparer.Ordinal);
                foreach (var (language, text) in title)
                {
                    yield return $"title {source.Kind} {issued.Text} {string.Join(' ', people)} {language} {text}";
                }
            }
        }

        private static (string, string) PairOf(string a, string b) => string.CompareOrdinal(a, b) < 0 ? (a, b) : (b, a);

        private List<string> MarksOf(string source)
        {
            if (!_marks.TryGetValue(source, out var marks))
            {
                _marks.Add(source, marks = []);
            }

            return marks;
        }
    }
}
