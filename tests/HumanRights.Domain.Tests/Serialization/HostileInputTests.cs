using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Tests.Support;
using Xunit;

namespace HumanRights.Domain.Tests.Serialization;

/// <summary>Hostile case files: each has a documented answer, none crashes or hangs, and nothing is changed in silence.</summary>
public sealed partial class HostileInputTests
{
    private static readonly TimeSpan s_hanging = TimeSpan.FromMinutes(2);

    [Fact]
    public void TheSampleItselfIsSound() => Assert.Empty(CaseFileJson.Read(HostileInputs.Sound).Findings);

    [Fact]
    public async Task TheReferencePageSaysWhatHappens()
    {
        var page = new StringBuilder();
        page.Append("""
            # Hostile inputs

            What the reader answers to case files that are damaged, or made to harm. One line for each case; the tests run them all and
            compare this page. *Refused* means that there is no case file, only findings with their places; *read* means that writing gives
            the same JSON values back. Where several findings are made, the first of each rule stands here. Dates that cannot be meant,
            such as a birth in the year 2951, are read: that is for rules to say, not for the reader.

            | line | what is done | answer |
            |---|---|---|

            """.ReplaceLineEndings("\n"));
        foreach (var (line, what, bytes) in HostileInputs.All)
        {
            // Only a reader that hangs comes near this limit; it is no measure of speed.
            var result = await Task.Run(() => CaseFileJson.Read(bytes)).WaitAsync(s_hanging);
            var findings = result.Findings.DistinctBy(f => f.RuleId).Select(f => f.RuleId + (f.Path.Length == 0 ? string.Empty : $" at `{Shown(f.Path)}`"));
            page.Append($"| {line} | {what.Replace("|", "\\|", StringComparison.Ordinal)} | {string.Join("; ", findings.Prepend(result.IsOk ? "read" : "refused"))} |\n");
        }

        Approved.Matches(Repository.PathTo("docs", "reference", "hostile-inputs.md"), page.ToString());
    }

    [Fact]
    public void WhatIsReadIsKept()
    {
        var faults = new Faults();
        foreach (var (line, what, bytes) in HostileInputs.All)
        {
            if (CaseFileJson.Read(bytes).Value is not { } file)
            {
                continue;
            }

            var json = bytes.AsMemory(bytes.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0);
            using var original = JsonDocument.Parse(json);
            using var written = JsonDocument.Parse(CaseFileJson.Write(file));
            faults.Unless(JsonElement.DeepEquals(original.RootElement, written.RootElement), $"{line} ({what}) is written as another value");
        }

        faults.AssertNone();
    }

    [Fact]
    public void EveryLineOfTheListBehavesAsListed()
    {
        var listed = File.ReadLines(Repository.Suite("json", "hostile-inputs.md")).Select(l => ListedPattern().Match(l)).Where(m => m.Success)
            .ToDictionary(m => m.Groups["line"].Value, m => m.Groups["expected"].Value, StringComparer.Ordinal);
        Assert.Equal(118, listed.Count);
        var faults = new Faults();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (line, what, bytes) in HostileInputs.All)
        {
            seen.Add(line);
            var result = CaseFileJson.Read(bytes);
            var answer = $"{line} ({what}): {(result.IsOk ? "read" : "refused")}, {result.Findings.Count} findings";
            switch (listed.GetValueOrDefault(line))
            {
                case "reject":
                    faults.Unless(!result.IsOk && result.Findings.Any(f => f is { Severity: Severity.Error, Line: >= 1, Column: >= 1 }), answer);
                    break;
                case "warn":
                    faults.Unless(result.IsOk, answer);
                    break;
                case "either":
                    faults.Unless(result.IsOk || result.Findings.Any(f => f.Severity == Severity.Error), answer);
                    break;
                default:
                    faults.Add($"{line} is not in the list.");
                    break;
            }
        }

        faults.AssertNone();
        Assert.Equal(listed.Keys.Order(StringComparer.Ordinal), seen.Order(StringComparer.Ordinal));
    }

    private static string Shown(string path) => path.Length <= 60 ? path : path[..40] + "…";

    [GeneratedRegex("^- (?<line>[A-D][0-9]{3}) \\*\\*(?<expected>[a-z]+)\\*\\*", RegexOptions.ExplicitCapture)]
    private static partial Regex ListedPattern();
}
