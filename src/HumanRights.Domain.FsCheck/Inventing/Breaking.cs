using System.Collections.Frozen;
using System.Reflection;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.CountryPacks;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Privacy;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Validation;

namespace HumanRights.Domain.FsCheck.Inventing;

/// <summary>One way to break a case file: a rule, and the scene in which nothing else is wrong.</summary>
internal sealed class Breaking
{
    private static readonly FrozenDictionary<string, Breaking> s_all = Scene.Breaks.ToFrozenDictionary(static scene => scene.Name, static scene => new Breaking(scene), StringComparer.Ordinal);

    private readonly Scene _scene;
    private readonly RuleSet _rules;
    private readonly bool _isNotice;

    internal Breaking(Scene scene)
    {
        _scene = scene;
        _rules = RuleSet.Default.Only([.. RuleSet.Default.All.Where(rule => rule.Info.Severity == Severity.Error || IsBroken(rule.Info.Id)).Select(static rule => rule.Info.Id)]);
        Recipient = scene.Audience is { } audience ? Recipient.Of(Audience.Parse(audience)) : null;
        _isNotice = RuleCatalogue.TryFind(Rule, out var info) && info.Layer is not null;
    }

    /// <summary>The rules that have a scene, by number.</summary>
    internal static IReadOnlyList<string> Rules { get; } = [.. Scene.Breaks.Select(static scene => scene.Name)];

    /// <summary>The rules that no case file can break, with the reason of each.</summary>
    internal static IReadOnlyDictionary<string, string> Reasons { get; } = LoadReasons();

    /// <summary>For whom the file is to be published when the rule finds something; null where nobody needs to publish it.</summary>
    internal Recipient? Recipient { get; }

    private string Rule => _scene.Name;

    /// <summary>The way to break a rule.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    internal static Breaking Of(string rule) =>
        s_all.GetValueOrDefault(rule)
        ?? throw new ArgumentException(Reasons.TryGetValue(rule, out var reason) ? $"{rule} cannot be broken in a case file: {reason}." : "There is no rule of that number.", nameof(rule));

    /// <summary>The broken file of a seed, with a number of other records.</summary>
    internal CaseFile Invent(ulong seed, int records) => CaseFileGenerators.Only(_scene, seed, records);

    /// <summary>Smaller files that are broken in the same way.</summary>
    internal IEnumerable<CaseFile> Shrink(CaseFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return Shrinking.OfFile(file, IsBrokenSo);
    }

    /// <summary>Whether the rule finds something, and no other rule an error.</summary>
    internal bool IsBrokenSo(CaseFile file)
    {
        var found = Findings(file).Where(f => f.Severity == Severity.Error || IsBroken(f.RuleId)).ToList();
        return found.Count > 0 && found.TrueForAll(f => IsBroken(f.RuleId));
    }

    private bool IsBroken(string id) => string.Equals(id, Rule, StringComparison.Ordinal);

    /// <summary>What is found in a file; by the reader too where the rule is one of its notices.</summary>
    private IEnumerable<Finding> Findings(CaseFile file)
    {
        var index = new CaseFileIndex(file);
        var asOf = CaseFileValidator.DefaultAsOf(file);
        var found = (Recipient is { } recipient
            ? CaseFileValidator.Validate(index, _rules, CountryPackSet.Default, asOf, recipient)
            : CaseFileValidator.Validate(index, _rules, asOf)).Findings;
        return _isNotice ? CaseFileJson.Read(CaseFileJson.Write(file)).Findings.Concat(found) : found;
    }

    private static FrozenDictionary<string, string> LoadReasons()
    {
        var assembly = Assembly.GetExecutingAssembly();
        using var reader = new StreamReader(assembly.GetManifestResourceStream(assembly.GetManifestResourceNames().Single(static n => n.EndsWith(".unbreakable.csv", StringComparison.Ordinal)))!);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)
            .Select(static line => line.Split(',', 2)).ToFrozenDictionary(static row => row[0], static row => row[1], StringComparer.Ordinal);
    }
}
