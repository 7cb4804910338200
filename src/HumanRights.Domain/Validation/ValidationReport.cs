using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using NodaTime;

namespace HumanRights.Domain.Validation;

/// <summary>What validation found, in a fixed order: most serious first, then by place, then by rule.</summary>
public sealed class ValidationReport
{
    private readonly RuleSet _rules;
    private readonly int[] _considered;

    private ValidationReport(LocalDate asOf, IReadOnlyList<Finding> findings, IReadOnlyList<AcknowledgedFinding> acknowledged, RuleSet rules, int[] considered)
    {
        AsOf = asOf;
        Findings = findings;
        Acknowledged = acknowledged;
        _rules = rules;
        _considered = considered;
    }

    /// <summary>The day for which the file was judged.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The findings that nobody has acknowledged.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The findings that the file acknowledges, each with the acknowledgement; listed apart, never dropped.</summary>
    public IReadOnlyList<AcknowledgedFinding> Acknowledged { get; }

    /// <summary>
    /// How often each rule that ran met what it judges, by its number. A rule with 0 found nothing to judge in the file: its silence says nothing.
    /// </summary>
    /// <remarks>Made when it is first asked for: of a million files hardly anybody asks.</remarks>
    public IReadOnlyDictionary<string, int> Considered => field ??= _rules.All.Zip(_considered).ToDictionary(static c => c.First.Info.Id, static c => c.Second, StringComparer.Ordinal);

    /// <summary>Whether a finding that nobody has acknowledged is an error.</summary>
    public bool HasErrors => Findings.Any(f => f.Severity == Severity.Error);

    /// <summary>The day and the counts; the findings are in <see cref="Findings"/>.</summary>
    /// <returns>For example <c>as of 2024-05-01: 0 errors, 2 warnings, 1 infos, 0 acknowledged</c>.</returns>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"as of {CalendarDays.Format(AsOf)}: {CountOf(Severity.Error)} errors, {CountOf(Severity.Warning)} warnings, {CountOf(Severity.Info)} infos, {Acknowledged.Count} acknowledged");

    internal static ValidationReport Of(CaseFile file, LocalDate asOf, List<Finding> found, RuleSet rules, int[] considered)
    {
        var open = new List<Finding>();
        var acknowledged = new List<AcknowledgedFinding>();
        foreach (var finding in found.OrderByDescending(f => f.Severity).ThenBy(f => f.Path, PointerOrder.Instance).ThenBy(f => f.RuleId, StringComparer.Ordinal))
        {
            if (file.Acknowledgements.FirstOrDefault(a => Covers(a, finding)) is { } acknowledgement)
            {
                acknowledged.Add(new AcknowledgedFinding(finding, acknowledgement));
            }
            else
            {
                open.Add(finding);
            }
        }

        return new ValidationReport(asOf, open, acknowledged, rules, considered);
    }

    private int CountOf(Severity severity) => Findings.Count(f => f.Severity == severity);

    /// <summary>An acknowledgement covers its target and everything in it.</summary>
    private static bool Covers(Acknowledgement acknowledgement, Finding finding)
    {
        if (!string.Equals(acknowledgement.Rule, finding.RuleId, StringComparison.Ordinal))
        {
            return false;
        }

        if (acknowledgement.Target is not { } target)
        {
            return true;
        }

        if (finding.Target is not { } place || target.Record != place.Record || (target.Item is not null && target.Item != place.Item))
        {
            return false;
        }

        return target.Field is null
            || (place.Field is { } field && (field == target.Field || field.Text.StartsWith(target.Field.Text + "/", StringComparison.Ordinal)));
    }
}
