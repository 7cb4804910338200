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
        Same(fluent, clean, "the document");
        foreach (var id in SixtyRules.Ids)
        {
            var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "reference", "rules", id + ".md"));
            var example = Examples().Matches(page).Select(m => CaseFileJson.Read(m.Groups[1].Value).Value).OfType<CaseFile>().First();
            if (!Same(fluent, example, id).Contains(id))
            {
                throw new InvalidOperationException($"{id} finds nothing in its own example.");
            }
        }
    }

    private static List<string> Same(FluentRules fluent, CaseFile file, string name)
    {
        var asOf = CaseFileValidator.DefaultAsOf(file);
        var report = CaseFileValidator.Validate(file, SixtyRules.Rules, asOf);
        var ours = report.Findings.Concat(report.Acknowledged.Select(a => a.Finding)).Select(f => f.RuleId).Order(StringComparer.Ordinal).ToList();
        var theirs = fluent.Validate(new CaseFileIndex(file), asOf).Errors.Select(e => e.ErrorCode).Order(StringComparer.Ordinal).ToList();
        return ours.SequenceEqual(theirs, StringComparer.Ordinal)
            ? ours
            : throw new InvalidOperationException($"The verdicts on {name} differ: {string.Join(' ', ours)} and {string.Join(' ', theirs)}.");
    }

    [GeneratedRegex("(?s)```json[^\n]*\n(\\{.*?\"schemaVersion\".*?)\n```")]
    private static partial Regex Examples();
}
