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
        return ValidationReport.Of(index.File, asOf, run.Found, rules, run.Considered);
    }

    /// <summary>One walk that shows every rule what it asked to see.</summary>
    private sealed class Run : RuleContext
    {
        private readonly RuleSet _rules;
        private readonly Tour _tour;
        private int _current;

        internal Run(CaseFileIndex index, RuleSet rules, CountryPackSet packs, LocalDate asOf, Recipient? recipient)
            : base(index, packs, asOf, recipient)
        {
            _rules = rules;
            Considered = new int[rules.All.Count];
            _tour = new Tour(this);
        }

        internal List<Finding> Found { get; } = [];

        /// <summary>How often each rule met what it judges, in the order of the rules.</summary>
        internal int[] Considered { get; }

        public override Record? Record => _tour.Record;

        public override Part? Item => _tour.Item;

        public override DomainObject Node => _tour.Here;

        public override MemberShape? Member => _tour.Member;

        internal override IEnumerable<Part> Parts => _tour.Parts;

        internal override Spot? Spot => _tour.SpotHere();

        public override void Consider() => Considered[_current]++;

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
            foreach (var place in _rules.Of(node))
            {
                _current = place.Number;
                place.Rule.OnNode!(node, this);
            }
        }

        private void Add(bool isMild, Target? target, string below, IReadOnlyList<Target> related, IReadOnlyList<string> arguments)
        {
            var info = _rules.All[_current].Info;
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
            foreach (var place in _rules.OfValues)
            {
                _current = place.Number;
                place.Rule.OnValue!(value, this);
            }

            if (!value.LeadsSomewhere)
            {
                return;
            }

            foreach (var place in _rules.OfReferences)
            {
                _current = place.Number;
                place.Rule.OnReference!(value, this);
            }
        }

        private void Show(string text, string? language)
        {
            foreach (var place in _rules.OfTexts)
            {
                _current = place.Number;
                place.Rule.OnText!(text, language, this);
            }
        }

        private sealed class Tour(Run run) : Walker
        {
            // The nodes that the walk is in, outermost first; the place before the first stands for nothing.
            private Standing[] _way = new Standing[16];
            private int _last;

            internal Record? Record => _way[_last].Record;

            internal Part? Item => _way[_last].Item;

            internal IEnumerable<Part> Parts
            {
                get
                {
                    for (var i = _last; i > 0; i--)
                    {
                        if (_way[i].Node is Part part)
                        {
                            yield return part;
                        }
                    }
                }
            }

            internal DomainObject Here => _way[_last].Node;

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
                foreach (var step in StepsBelow(_way[_last].Depth))
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

                var names = new List<string>();
                var spot = Spot.Of(Record.RecordId.Text);
                var taken = 0;
                for (var i = 1; i <= _last; i++)
                {
                    if (_way[i].Node is Domain.Common.Record)
                    {
                        names = [.. StepsBelow(_way[i].Depth).Select(static step => step.Name)];
                    }
                    else if (_way[i].Node is Part part)
                    {
                        for (var end = names.Count - StepsBelow(_way[i].Depth).Count(); taken < end; taken++)
                        {
                            spot = spot.Member(names[taken]);
                        }

                        spot = spot.Part(part.Key.Text);
                    }
                }

                return names.Skip(taken).Aggregate(spot, static (place, name) => place.Member(name));
            }

            protected override bool Enter(DomainObject node)
            {
                if (++_last == _way.Length)
                {
                    Array.Resize(ref _way, _last * 2);
                }

                ref var here = ref _way[_last];
                here = _way[_last - 1];
                here.Node = node;
                if (node is Part part)
                {
                    here.Item = part;
                    here.Depth = Depth;
                }
                else if (node is Record record)
                {
                    here.Record = record;
                    here.Depth = Depth;
                }

                run.Show(node);
                return true;
            }

            protected override void Leave(DomainObject node) => _last--;

            protected override void OnValue(object value)
            {
                if (value is TextValue text)
                {
                    run.Show(text);
                }
            }

            protected override void OnText(string text, string? language) => run.Show(text, language);

            /// <summary>A node, the record and innermost part that it is or lies in, and how deep the inner of these is.</summary>
            private struct Standing
            {
                internal DomainObject Node;
                internal Record? Record;
                internal Part? Item;
                internal int Depth;
            }
        }
    }
}
