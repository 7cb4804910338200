using System.Text.RegularExpressions;
using HumanRights.Domain.Benchmarks.Measuring;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Validation;

namespace HumanRights.Domain.Benchmarks.Validation;

/// <summary>Makes sure that FluentValidation and our engine find the same: in the file that is measured, and in the example that the page of each of the sixty rules gives of what it finds.</summary>
internal static partial class SameVerdict
{
    internal static void Check(FluentRules fluent, CaseFile clean)
    {
        List<string> differences = [.. SixtyRules.Ids.Select(id => Difference(fluent, ExampleOf(id), id)), Difference(fluent, clean, null)];
        differences.RemoveAll(string.IsNullOrEmpty);
        if (differences.Count > 0)
        {
            throw new InvalidOperationException("The verdicts differ: " + string.Join("; ", differences));
        }
    }

    private static CaseFile ExampleOf(string id)
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "reference", "rules", id + ".md"));
        return CaseFileJson.Read(JsonBlocks().Matches(page).Select(m => m.Groups[1].Value).First(json => json.Contains("\"schemaVersion\"", StringComparison.Ordinal))).Require();
    }

    /// <summary>What is wrong; empty when both find the same, the rule's own finding among them.</summary>
    private static string Difference(FluentRules fluent, CaseFile file, string? expected)
    {
        var asOf = CaseFileValidator.DefaultAsOf(file);
        var report = CaseFileValidator.Validate(file, SixtyRules.Rules, asOf);
        var ours = report.Findings.Concat(report.Acknowledged.Select(a => a.Finding)).Select(f => f.RuleId).Order(StringComparer.Ordinal).ToList();
        var theirs = fluent.Validate(new CaseFileIndex(file), asOf).Errors.Select(e => e.ErrorCode).Order(StringComparer.Ordinal).ToList();
        return !ours.SequenceEqual(theirs, StringComparer.Ordinal) ? $"{expected ?? "document"}: ours {string.Join(' ', ours)}, theirs {string.Join(' ', theirs)}"
            : expected is not null && !ours.Contains(expected) ? $"{expected} finds nothing in its own example"
            : string.Empty;
    }

    [GeneratedRegex("(?s)```json[^\n]*\n(.*?)\n```")]
    private static partial Regex JsonBlocks();
}
