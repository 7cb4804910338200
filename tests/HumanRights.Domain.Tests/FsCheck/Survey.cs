using System.Globalization;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.CountryPacks;
using HumanRights.Domain.FsCheck;
using HumanRights.Domain.FsCheck.Inventing;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Privacy;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Validation;
using NodaTime;

namespace HumanRights.Domain.Tests.FsCheck;

/// <summary>What many generated case files hold, looked at once.</summary>
internal sealed class Survey
{
    private static readonly RuleSet s_aboutPublishing = RuleSet.Default.Only([.. RuleSet.Default.All.Select(static r => r.Info.Id).Where(static id => id.StartsWith("HRD21", StringComparison.Ordinal))]);

    private readonly Dictionary<string, int> _members = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _recordMembers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _records = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _considered = new(StringComparer.Ordinal);

    /// <summary>How often the usual number of cases is taken, by the environment variable of the property checks.</summary>
    internal static int Multiplier { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("HRD_FSCHECK_TESTS"), NumberStyles.None, CultureInfo.InvariantCulture, out var times) && times > 0 ? times : 1;

    internal int Files { get; private set; }

    /// <summary>Files in which a reference leads to a record whose reference leads to another with one more.</summary>
    internal int Deep { get; private set; }

    internal List<string> Errors { get; } = [];

    internal List<string> Changed { get; } = [];

    internal List<string> Notices { get; } = [];

    internal List<string> GapsOutsideScenes { get; } = [];

    internal static Survey Of(int files)
    {
        var survey = new Survey();
        for (var seed = 0; seed < files; seed++)
        {
            survey.Look(seed);
        }

        return survey;
    }

    internal int FilesWith(string member) => _members.GetValueOrDefault(member);

    /// <summary>How many records of a kind there are, by the name of the type.</summary>
    internal int RecordsOf(string type) => _records.GetValueOrDefault(type);

    /// <summary>In how many records of its kind a member is set.</summary>
    internal int RecordsWith(string member) => _recordMembers.GetValueOrDefault(member);

    internal int FilesThatShow(string rule) => _considered.GetValueOrDefault(rule);

    private void Look(int seed)
    {
        Files++;
        var file = CaseFileGenerators.Invent((ulong)seed, 5 + (seed % 26));
        var json = CaseFileJson.Write(file);
        var read = CaseFileJson.Read(json);
        Notices.AddRange(read.Findings.Select(f => $"seed {seed}: {f}"));
        if (!read.Require().Equals(file))
        {
            Changed.Add($"seed {seed}");
        }

        var index = new CaseFileIndex(file);
        var report = CaseFileValidator.Validate(index, RuleSet.Default, CaseFileValidator.DefaultAsOf(file));
        Errors.AddRange(report.Findings.Where(static f => f.Severity == Severity.Error).Select(f => $"seed {seed}: {f}"));
        GapsOutsideScenes.AddRange(report.Findings.Where(static f => f.Kind == FindingKind.LegalityGap && !IsTold(f)).Select(f => $"seed {seed}: {f}"));

        // Rules about publishing meet what they judge only when somebody publishes; what they say then is no fault of the file.
        var published = CaseFileValidator.Validate(index, s_aboutPublishing, CountryPackSet.Default, report.AsOf, Recipient.Of(Audience.Public));
        foreach (var rule in report.Considered.Concat(published.Considered).Where(static c => c.Value > 0).Select(static c => c.Key).Distinct(StringComparer.Ordinal))
        {
            Count(_considered, rule);
        }

        foreach (var record in file.Records())
        {
            Count(_records, record.Shape.Name);
            using var document = System.Text.Json.JsonDocument.Parse(CaseFileJson.WriteToUtf8(record, WriteOptions.Compact));
            foreach (var member in document.RootElement.EnumerateObject())
            {
                Count(_recordMembers, $"{record.Shape.Name}.{member.Name}");
            }
        }

        var members = new Members();
        members.Walk(file);
        foreach (var name in members.Found)
        {
            Count(_members, name);
        }

        Deep += LeadsThreeDeep(index) ? 1 : 0;
    }

    /// <summary>Whether a gap stands in a scene that tells of such gaps.</summary>
    private static bool IsTold(Finding finding) =>
        finding.Target?.Record is { } record && Scene.All.Any(scene => record.Text.Contains($"/{scene.Name}.", StringComparison.Ordinal) && scene.Gaps.Contains(finding.RuleId, StringComparer.Ordinal));

    private static void Count(Dictionary<string, int> counts, string name) => counts[name] = counts.GetValueOrDefault(name) + 1;

    private static bool LeadsThreeDeep(CaseFileIndex index)
    {
        var next = index.References.Where(static r => r.From is not null && !string.Equals(r.From.RecordId.Text, r.To, StringComparison.Ordinal))
            .ToLookup(static r => r.From!.RecordId.Text, static r => r.To, StringComparer.Ordinal);
        return next.Any(first => first.Any(second => next[second].Any(third => next[third].Any())));
    }

    /// <summary>The members that occur, by the type that has them.</summary>
    private sealed class Members : Walker
    {
        private readonly Stack<DomainObject> _nodes = new();

        internal HashSet<string> Found { get; } = new(StringComparer.Ordinal);

        protected override bool Enter(DomainObject node)
        {
            Note();
            _nodes.Push(node);
            return true;
        }

        protected override void Leave(DomainObject node) => _nodes.Pop();

        protected override void OnText(string text, string? language) => Note();

        protected override void OnValue(object value) => Note();

        protected override void OnInteger(long number) => Note();

        protected override void OnFlag(bool flag) => Note();

        protected override void OnDay(LocalDate day) => Note();

        /// <summary>In a map the walk stands at an entry; the member is the one around it.</summary>
        private void Note()
        {
            if (_nodes.TryPeek(out var holder) && (Member ?? OuterMember) is { } member)
            {
                Found.Add($"{holder.Shape.Name}.{member.Name}");
            }
        }
    }
}
