using System.Globalization;
using HumanRights.Domain.Common;
using HumanRights.Domain.CountryPacks;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Privacy;
using NodaTime;

namespace HumanRights.Domain.Validation;

/// <summary>Runs rules over a case file. The same file, day and rules always give the same report.</summary>
public static class CaseFileValidator
{
    /// <summary>Validates with every rule and the country packs of the library, for the day on which the file was last changed, or else compiled.</summary>
    /// <param name="file">The case file.</param>
    /// <returns>What was found.</returns>
    public static ValidationReport Validate(CaseFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return Validate(new CaseFileIndex(file), RuleSet.Default, DefaultAsOf(file));
    }

    /// <summary>Validates with some rules and the country packs of the library, for a day.</summary>
    /// <param name="file">The case file.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="asOf">The day for which it is judged.</param>
    /// <returns>What was found.</returns>
    public static ValidationReport Validate(CaseFile file, RuleSet rules, LocalDate asOf) => Validate(new CaseFileIndex(file), rules, asOf);

    /// <summary>Validates with some rules and country packs, for a day.</summary>
    /// <param name="file">The case file.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="packs">The country packs that the rules may use.</param>
    /// <param name="asOf">The day for which it is judged.</param>
    /// <returns>What was found.</returns>
    public static ValidationReport Validate(CaseFile file, RuleSet rules, CountryPackSet packs, LocalDate asOf) => Validate(new CaseFileIndex(file), rules, packs, asOf);

    /// <summary>Validates a case file that is indexed already, with the country packs of the library.</summary>
    /// <param name="index">The case file's index.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="asOf">The day for which it is judged.</param>
    /// <returns>What was found.</returns>
    public static ValidationReport Validate(CaseFileIndex index, RuleSet rules, LocalDate asOf) => Validate(index, rules, CountryPackSet.Default, asOf);

    /// <summary>Validates a case file that is indexed already.</summary>
    /// <param name="index">The case file's index.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="packs">The country packs that the rules may use.</param>
    /// <param name="asOf">The day for which it is judged.</param>
    /// <returns>What was found.</returns>
    public static ValidationReport Validate(CaseFileIndex index, RuleSet rules, CountryPackSet packs, LocalDate asOf) => Judge(index, rules, packs, asOf, null);

    /// <summary>Validates a case file that is indexed already and is to be published: rules about publishing speak too, of what its markings let the recipient see.</summary>
    /// <param name="index">The case file's index.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="packs">The country packs that the rules may use.</param>
    /// <param name="asOf">The day for which it is judged, its markings and consents included.</param>
    /// <param name="recipient">For whom it is to be published.</param>
    /// <returns>What was found.</returns>
    public static ValidationReport Validate(CaseFileIndex index, RuleSet rules, CountryPackSet packs, LocalDate asOf, Recipient recipient)
    {
        ArgumentNullException.ThrowIfNull(recipient);
        return Judge(index, rules, packs, asOf, recipient);
    }

    /// <summary>The day for which a file is judged when none is given: when it was last changed, or else compiled.</summary>
    /// <param name="file">The case file.</param>
    /// <returns>The day.</returns>
    public static LocalDate DefaultAsOf(CaseFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return file.UpdatedOn ?? file.CompiledOn;
    }

    private static ValidationReport Judge(CaseFileIndex index, RuleSet rules, CountryPackSet packs, LocalDate asOf, Recipient? recipient)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(packs);
        var run = new Run(index, rules, packs, asOf, recipient);
        run.Walk();
        return ValidationReport.Of(index.File, asOf, run.Found, run.Considered);
    }

    /// <summary>One walk that shows every rule what it asked to see.</summary>
    private sealed class Run : RuleContext
    {
        private readonly Dictionary<Type, Watch[]> _watchesFor = [];
        private readonly RuleSet _rules;
        private readonly Watch[] _watches;
        private readonly Watch[] _ofValues;
        private readonly Watch[] _ofTexts;
        private readonly Tour _tour;
        private Watch? _watch;

        internal Run(CaseFileIndex index, RuleSet rules, CountryPackSet packs, LocalDate asOf, Recipient? recipient)
            : base(index, packs, asOf, recipient)
        {
            _rules = rules;
            _watches = [.. rules.All.Select(rule => new Watch(rule))];
            _ofValues = [.. _watches.Where(w => w.Rule.OnValue is not null)];
            _ofTexts = [.. _watches.Where(w => w.Rule.OnText is not null)];
            _tour = new Tour(this);
        }

        internal List<Finding> Found { get; } = [];

        /// <summary>How often each rule met what it judges.</summary>
        internal Dictionary<string, int> Considered => _watches.ToDictionary(w => w.Rule.Info.Id, w => w.Considered, StringComparer.Ordinal);

        public override Record? Record => _tour.Record;

        public override Part? Item => _tour.Item;

        public override DomainObject Node => _tour.Here;

        public override MemberShape? Member => _tour.Member;

        internal override IEnumerable<Part> Parts => _tour.Parts;

        internal override Spot? Spot => _tour.SpotHere();

        public override void Consider() => _watch!.Considered++;

        public override void ReportBy(IReadOnlyList<PackEntry> basis, string? field, IReadOnlyList<Target> related, params IReadOnlyList<string> arguments) =>
            Add(!basis.All(entry => entry.Verified), _tour.TargetOf(field), field is null ? string.Empty : "/" + field, related, arguments);

        internal override void ReportMildly(string? field, IReadOnlyList<Target> related, params IReadOnlyList<string> arguments) =>
            Add(isMild: true, _tour.TargetOf(field), field is null ? string.Empty : "/" + field, related, arguments);

        public override void ReportItemBy(IReadOnlyList<PackEntry> basis, string list, int index, Part item, IReadOnlyList<Target> related, params IReadOnlyList<string> arguments)
        {
            ArgumentNullException.ThrowIfNull(item);
            var target = Record is { } record ? new Target { Record = record.RecordId.ToRef(), Item = item.Key } : null;
            Add(!basis.All(entry => entry.Verified), target, string.Create(CultureInfo.InvariantCulture, $"/{list}/{index}"), related, arguments);
        }

        public override Absence? AbsenceOf(string field)
        {
            var absent = Item is { } item ? item.Absent : Record?.Absent;
            return absent is not null && _tour.TargetOf(field)?.Field is { } path ? absent.Of(path.Text) : null;
        }

        internal void Walk() => _tour.Walk(File);

        private void Show(DomainObject node)
        {
            var type = node.GetType();
            if (!_watchesFor.TryGetValue(type, out var watches))
            {
                var rules = _rules.RulesFor(type);
                _watchesFor.Add(type, watches = [.. rules.Select(rule => _watches.First(w => w.Rule == rule))]);
            }

            foreach (var watch in watches)
            {
                _watch = watch;
                watch.Rule.OnNode!(node, this);
            }
        }

        private void Add(bool isMild, Target? target, string below, IReadOnlyList<Target> related, IReadOnlyList<string> arguments)
        {
            var info = _watch!.Rule.Info;
            Found.Add(new Finding
            {
                RuleId = info.Id,
                Severity = isMild ? Severity.Info : info.Severity,
                Kind = info.Kind,
                Target = target,
                Path = JsonPlaces.ToldPointer(_tour.Pointer()) + below,
                Arguments = Told(arguments),
                Related = related,
            });
        }

        /// <summary>The arguments without words that the file's authors chose: they may name a person, and stand in the file at the place that is told.</summary>
        private IReadOnlyList<string> Told(IReadOnlyList<string> arguments) =>
            Index.FreeWords.Count == 0 ? arguments : [.. arguments.Select(a => string.Join(", ", a.Split(", ").Select(word => Index.FreeWords.Contains(word) ? JsonPlaces.Untold : word)))];

        private void Show(TextValue value)
        {
            foreach (var watch in _ofValues)
            {
                _watch = watch;
                watch.Rule.OnValue!(value, this);
            }
        }

        private void Show(string text, string? language)
        {
            foreach (var watch in _ofTexts)
            {
                _watch = watch;
                watch.Rule.OnText!(text, language, this);
            }
        }

        /// <summary>A rule at work in this run.</summary>
        private sealed class Watch(Rule rule)
        {
            internal Rule Rule { get; } = rule;

            internal int Considered { get; set; }
        }

        private sealed class Tour(Run run) : Walker
        {
            private readonly Stack<DomainObject> _nodes = new();
            private readonly Stack<int> _depths = new();

            internal Record? Record { get; private set; }

            internal IEnumerable<Part> Parts => _nodes.OfType<Part>();

            internal Part? Item => Parts.FirstOrDefault();

            internal DomainObject Here => _nodes.Peek();

            /// <summary>The target of a finding: the record, the innermost part, and the members from there.</summary>
            internal Target? TargetOf(string? field)
            {
                if (Record is null)
                {
                    return null;
                }

                // A field path ends at a list or a map: it cannot go through it.
                var names = new List<string>();
                var ended = false;
                foreach (var step in StepsBelow(AnchorDepth()))
                {
                    names.Add(step.Name);
                    if (step.IsList || step.Kind is MemberKind.LanguageMap or MemberKind.AbsenceMap)
                    {
                        ended = true;
                        break;
                    }
                }

                if (field is not null && !ended)
                {
                    names.Add(field);
                }

                return new Target { Record = Record.RecordId.ToRef(), Item = Item?.Key, Field = names.Count == 0 ? null : new FieldPath(string.Join('/', names)) };
            }

            internal Spot? SpotHere()
            {
                if (Record is null)
                {
                    return null;
                }

                var around = _nodes.Zip(_depths).TakeWhile(static n => n.First is not Domain.Common.Record).Where(static n => n.First is Part).Reverse();
                var names = StepsBelow(_nodes.Zip(_depths).First(static n => n.First is Domain.Common.Record).Second).Select(static step => step.Name).ToList();
                var spot = Spot.Of(Record.RecordId.Text);
                var taken = 0;
                foreach (var (part, depth) in around)
                {
                    for (var end = names.Count - StepsBelow(depth).Count(); taken < end; taken++)
                    {
                        spot = spot.Member(names[taken]);
                    }

                    spot = spot.Part(((Part)part).Key.Text);
                }

                return names.Skip(taken).Aggregate(spot, static (place, name) => place.Member(name));
            }

            protected override bool Enter(DomainObject node)
            {
                _nodes.Push(node);
                _depths.Push(Depth);
                Record = node as Record ?? Record;
                run.Show(node);
                return true;
            }

            protected override void Leave(DomainObject node)
            {
                _nodes.Pop();
                _depths.Pop();
                if (node is Record)
                {
                    Record = null;
                }
            }

            protected override void OnValue(object value)
            {
                if (value is TextValue text)
                {
                    run.Show(text);
                }
            }

            protected override void OnText(string text, string? language) => run.Show(text, language);

            private int AnchorDepth()
            {
                foreach (var (node, depth) in _nodes.Zip(_depths))
                {
                    if (node is Part or Domain.Common.Record)
                    {
                        return depth;
                    }
                }

                return 0;
            }
        }
    }
}
