using HumanRights.Domain.Cli.Validating;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Time;
using HumanRights.Domain.Validation;

namespace HumanRights.Domain.Cli.Output;

/// <summary>
/// Writes findings as a story: errors first, then what the findings are about, each by its earliest date and on one line: when, who,
/// what, which rule, where.
/// </summary>
/// <remarks>Shows ids, dates and places, never names, labels or prose. Lines are as long as they are.</remarks>
internal sealed class StoryFindings(Terminal terminal, Messages messages) : IFindingsWriter
{
    private static readonly (FindingKind? Kind, string En, string Ru)[] s_chapters =
    [
        (FindingKind.LegalityGap, "legality gaps", "отступления от закона"),
        (FindingKind.SourceConflict, "source conflicts", "противоречия источников"),
        (FindingKind.DoNoHarm, "do no harm", "не навреди"),
        (FindingKind.DataQuality, "data quality", "качество данных"),
        (FindingKind.Completeness, "completeness", "полнота"),
        (null, "reading", "чтение"),
    ];

    private static readonly Comparer<Told> s_byDate = Comparer<Told>.Create(static (a, b) => (a.When, b.When) switch
    {
        (null, null) => 0,
        (null, _) => 1,
        (_, null) => -1,
        var (one, other) => ExtendedDate.DisplayOrder.Compare(one, other),
    });

    private Pen Pen => terminal.Pen;

    private bool IsRussian => string.Equals(messages.Language, "ru", StringComparison.Ordinal);

    public void Write(Verdict verdict)
    {
        var isClean = verdict.Findings.Count + verdict.Acknowledged.Count == 0;
        if (isClean && verdict.Line is not null)
        {
            // A stream may hold millions of files with nothing to say of them.
            return;
        }

        Pen.Write(Visible.Text(verdict.File) + (verdict.Line is { } line ? $":{line}" : string.Empty), Ink.Heading);
        if (isClean)
        {
            Pen.Line((IsRussian ? ": замечаний нет" : ": no findings") + JudgedHere(verdict));
            return;
        }

        Pen.Line();
        var story = verdict.Index is { } index ? new Story(index) : null;
        Chapter(IsRussian ? "ошибки" : "errors", Ink.Error, verdict.Findings.Where(f => f.Severity == Severity.Error), story, isAlwaysShown: true);
        foreach (var (kind, en, ru) in s_chapters)
        {
            Chapter(IsRussian ? ru : en, Ink.Warning, verdict.Findings.Where(f => f.Severity != Severity.Error && f.Kind == kind), story, isAlwaysShown: false);
        }

        Chapter(IsRussian ? "приняты" : "acknowledged", Ink.Quiet, verdict.Acknowledged.Select(a => a.Finding), story, isAlwaysShown: false);
        var tally = new Tally();
        tally.Add(verdict);
        Pen.Line($"  {(IsRussian ? tally.ToRussian() : tally.ToString())}{JudgedHere(verdict)}");
    }

    public void End(Tally all)
    {
        if (all.Files > 1)
        {
            Pen.Line($"{all.Files} case files, {all.Clean} without findings: {all}");
        }
    }

    internal static string Judged(Verdict verdict) => verdict switch
    {
        { AsOf: { } day, Audience: { } audience } => $" (as of {CalendarDays.Format(day)}, for {audience.Text})",
        { AsOf: { } day } => $" (as of {CalendarDays.Format(day)})",
        { IsStructureOnly: true } => " (syntax and structure alone)",
        _ => " (not read, so no rule was run)",
    };

    private string JudgedHere(Verdict verdict) => !IsRussian ? Judged(verdict) : verdict switch
    {
        { AsOf: { } day, Audience: { } audience } => $" (на {CalendarDays.Format(day)}, получатель: {audience.Text})",
        { AsOf: { } day } => $" (на {CalendarDays.Format(day)})",
        { IsStructureOnly: true } => " (только синтаксис и структура)",
        _ => " (не прочитано, правила не применялись)",
    };

    private void Chapter(string title, Ink ink, IEnumerable<Finding> findings, Story? story, bool isAlwaysShown)
    {
        // Findings without a date stand behind those with one, in the order of the file.
        var told = findings.Select(f => new Told(f, story?.WhenOf(f))).OrderBy(static t => t, s_byDate).ToList();
        if (told.Count == 0)
        {
            if (isAlwaysShown)
            {
                Pen.Write($"  {title}: ").Line(IsRussian ? "нет" : "none");
            }

            return;
        }

        Pen.Write("  ").Write($"{title}: {told.Count}", Ink.Heading).Line();
        foreach (var (finding, when) in told)
        {
            var who = story?.WhoOf(finding) ?? [];
            Pen.Write("    ").Write(when is null ? "-" : DateWords.Of(when), Ink.Quiet);
            Pen.Write($"  {(who.Count == 0 ? "-" : string.Join(' ', who))}  ");
            Pen.Write(Visible.Text(messages.Of(finding)), finding.Severity == Severity.Info ? Ink.Info : ink);
            Pen.Line($"  {finding.RuleId}{(finding.Severity == Severity.Info ? " info" : string.Empty)}  {(finding.Path.Length == 0 ? "(root)" : Visible.Text(finding.Path))}{Place(finding)}");
        }

        // Rules of the file know where they look; faults of reading have no other place than their line.
        static string Place(Finding finding) => finding.Layer is null ? string.Empty : $" ({finding.Line}:{finding.Column})";
    }

    /// <summary>A finding and when it was. A class: sorting tuples would be compiled anew in every run of the tool.</summary>
    private sealed record Told(Finding Finding, ExtendedDate? When);
}
