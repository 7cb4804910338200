using HumanRights.Domain.Cli.Validating;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Validation;

namespace HumanRights.Domain.Cli.Output;

/// <summary>Writes findings in detail: by file and record, each with its place, its words, the reason and what belongs to it.</summary>
/// <remarks>Shows ids and places, never names or labels. Lines are as long as they are.</remarks>
internal sealed class RecordFindings(Terminal terminal, Messages messages) : IFindingsWriter
{
    private const string WholeFile = "the file";

    private Pen Pen => terminal.Pen;

    public void Write(Verdict verdict)
    {
        var isClean = verdict.Findings.Count + verdict.Acknowledged.Count == 0;
        if (isClean && verdict.Line is not null)
        {
            // A stream may hold millions of files with nothing to say of them.
            return;
        }

        Pen.Write(NameOf(verdict), Ink.Heading);
        if (isClean)
        {
            Pen.Line(": no findings" + StoryFindings.Judged(verdict));
            return;
        }

        Pen.Line();
        foreach (var (record, findings) in ByRecord(verdict.Findings, f => f))
        {
            Heading(record, verdict);
            foreach (var finding in findings)
            {
                Write(finding);
            }
        }

        if (verdict.Acknowledged.Count > 0)
        {
            WriteAcknowledged(verdict);
        }

        var tally = new Tally();
        tally.Add(verdict);
        Pen.Line($"  {tally}{StoryFindings.Judged(verdict)}");
    }

    public void End(Tally all)
    {
        if (all.Files > 1)
        {
            Pen.Line($"{all.Files} case files, {all.Clean} without findings: {all}");
        }
    }

    private static string NameOf(Verdict verdict) => Visible.Text(verdict.File) + (verdict.Line is { } line ? $":{line}" : string.Empty);

    /// <summary>Groups by record, in the order of the text; within a record the most serious comes first.</summary>
    private static IEnumerable<(string? Record, IEnumerable<T> Findings)> ByRecord<T>(IEnumerable<T> items, Func<T, Finding> finding) =>
        items.GroupBy(i => Judge.RecordOf(finding(i).Path), StringComparer.Ordinal)
            .OrderBy(g => g.Key is not null)
            .ThenBy(g => g.Min(i => finding(i).Line))
            .ThenBy(g => g.Min(i => finding(i).Column))
            .Select(g => (g.Key, g.OrderByDescending(i => finding(i).Severity).AsEnumerable()));

    private void Heading(string? record, Verdict verdict) =>
        Pen.Write("  ").Write(record is null ? WholeFile : verdict.RecordIds.GetValueOrDefault(record, Visible.Text(record)), Ink.Heading).Line();

    private void Write(Finding finding)
    {
        Place(finding, finding.Severity switch { Severity.Error => Ink.Error, Severity.Warning => Ink.Warning, _ => Ink.Info });
        Pen.Line("      " + Visible.Text(messages.Of(finding)));
        if (messages.WhyOf(finding) is { Length: > 0 } why)
        {
            Pen.Write("      ").Write(why, Ink.Quiet).Line();
        }

        foreach (var target in finding.Related)
        {
            Pen.Line("      see " + string.Join(' ', new[] { target.Record?.Text, target.Item?.Text, target.Field?.Text }.OfType<string>()));
        }
    }

    private void Place(Finding finding, Ink ink)
    {
        var sort = finding.Kind is { } kind ? FindingWords.Of(kind) : finding.Layer is { } layer ? FindingWords.Of(layer) : string.Empty;
        Pen.Write($"    {finding.Line}:{finding.Column}  ").Write(FindingWords.Of(finding.Severity), ink);
        Pen.Line($"{(sort.Length == 0 ? string.Empty : " ")}{sort}  {finding.RuleId}  {(finding.Path.Length == 0 ? "(root)" : Visible.Text(finding.Path))}");
    }

    private void WriteAcknowledged(Verdict verdict)
    {
        Pen.Write("  ").Write("acknowledged", Ink.Heading).Line();
        foreach (var (record, found) in ByRecord(verdict.Acknowledged, a => a.Finding))
        {
            Pen.Write("  ");
            Heading(record, verdict);
            foreach (var (finding, acknowledgement) in found)
            {
                Pen.Write("  ");
                Place(finding, Ink.Quiet);
                var by = acknowledgement.By is { } actor ? $" by {actor.Text}" : string.Empty;
                var on = acknowledgement.On is { } day ? $" on {CalendarDays.Format(day)}" : string.Empty;

                Pen.Line("        " + Visible.Text(messages.Of(finding)));

                // The reason is the compiler's prose and may name people; it stays in the file.
                Pen.Line($"        accepted{by}{on}");
            }
        }
    }
}
