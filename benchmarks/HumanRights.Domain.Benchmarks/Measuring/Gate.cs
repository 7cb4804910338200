using System.Globalization;

namespace HumanRights.Domain.Benchmarks.Measuring;

/// <summary>One goal, and what a run says of it.</summary>
/// <param name="Name">What is compared.</param>
/// <param name="IsUpper">Whether the goal is the most that it may be, not the least.</param>
/// <param name="Goal">The number.</param>
/// <param name="Of">The number that a run gives, with what it may be off by; null where the run did not measure it.</param>
internal sealed record Gate(string Name, bool IsUpper, double Goal, Func<ResultsFile, (double Value, double Spread)?> Of)
{
    /// <summary>Every goal.</summary>
    internal static IReadOnlyList<Gate> All { get; } = [.. Make()];

    /// <summary>Judges runs: the median counts, and a goal is missed only when the whole spread lies beyond it.</summary>
    /// <returns>A line of the table.</returns>
    internal string Judge(IReadOnlyList<ResultsFile> runs)
    {
        var values = runs.Select(Of).OfType<(double Value, double Spread)>().ToList();
        var goal = (IsUpper ? "≤ " : "≥ ") + Text(Goal);
        if (values.Count == 0)
        {
            return $"| {Name} | {goal} | not measured | | |";
        }

        var sorted = values.Select(v => v.Value).Order().ToList();
        var median = Numbers.Median(sorted);

        // One or two runs know no more of the spread than their own standard deviations.
        var (least, most) = sorted.Count > 2 ? (sorted[0], sorted[^1]) : (values.Min(v => v.Value - v.Spread), values.Max(v => v.Value + v.Spread));
        var isMet = IsUpper ? median <= Goal : median >= Goal;
        var isMissed = IsUpper ? least > Goal : most < Goal;
        return $"| {Name} | {goal} | {Text(median)} | {Text(least)} – {Text(most)} | {(isMet ? "met" : isMissed ? "**missed**" : "within the spread")} |";
    }

    private static string Text(double number) => number.ToString(Math.Abs(number) < 10 ? "0.00" : "0.0", CultureInfo.InvariantCulture);

    private static IEnumerable<Gate> Make()
    {
        yield return new("read 40 KB ÷ walk", true, 2.6, Ratio("Read", "40 KB", Rows.Ours, Rows.Walk));
        yield return new("read 5 MB ÷ walk", true, 3.0, Ratio("Read", "5 MB", Rows.Ours, Rows.Walk));
        foreach (var size in new[] { "40 KB", "5 MB" })
        {
            yield return new($"source generation, init-only ÷ read, {size}", false, 2.5, Ratio("Read", size, Rows.GenInitOnly, Rows.Ours));
            yield return new($"source generation, get/set ÷ read, {size}", false, 1.7, Ratio("Read", size, Rows.GenGetSet, Rows.Ours));
            yield return new($"Newtonsoft.Json ÷ read, {size}", false, 10, Ratio("Read", size, Rows.Newtonsoft, Rows.Ours));
            yield return new($"bytes allocated by reading ÷ document, {size}", true, 1.9, run => run.Find("Read", size, Rows.Ours) is { Allocated: { } bytes } && run.Find("Document", size, "bytes") is { } document ? (bytes / document.Value, 0) : null);
        }

        foreach (var size in new[] { "40 KB", "5 MB" })
        {
            yield return new($"write ÷ token replay, {size}", true, 1.2, Ratio("Write", size, Rows.Ours, Rows.Replay));
            yield return new($"source generation, init-only ÷ write, {size}", false, 2, Ratio("Write", size, Rows.GenInitOnly, Rows.Ours));
            yield return new($"bytes allocated by writing into a reused buffer, {size}", true, 0, Number("Write", size, "bytes allocated, exactly"));
            yield return new($"stock JsonSerializer over spans ÷ our own door, {size}", true, 1.1, Ratio("Read", size, Rows.Serializer, Rows.Ours));
        }

        foreach (var size in new[] { "40 KB", "5 MB" })
        {
            yield return new($"index and all rules ÷ read, {size}, clean", true, 0.3, Ratio("Validate", size, Rows.IndexAndRules, Rows.Read));
            yield return new($"FluentValidation ÷ the same sixty rules, {size}", false, 30, Ratio("Validate", size, Rows.FluentValidation, Rows.Sixty));
        }

        yield return new("bytes allocated by all rules on an index, 5 MB ÷ 40 KB", true, 1.1, run => run.Find("Validate", "5 MB", Rows.Rules) is { Allocated: { } large } && run.Find("Validate", "40 KB", Rows.Rules) is { Allocated: { } small } ? (large / small, 0) : null);
        foreach (var input in new[] { "40 KB", "5 MB", "dossier" })
        {
            yield return new($"ajv with its parse ÷ structure verdict, {input}", false, 3, Ratio("Structure", input, "ajv compiled, with JSON.parse", Rows.Ours));
        }

        foreach (var table in new[] { "Redact", "Canonicalize", "Diff" })
        {
            foreach (var input in new[] { "40 KB", "5 MB", "dossier" })
            {
                yield return new($"{table.ToLowerInvariant()} ÷ read + write, {input}", true, 3, Ratio(table, input, table.ToLowerInvariant(), Rows.ReadWrite));
            }
        }

        yield return new("ReadLines + source generation ÷ hrd, JSON Lines, one core", false, 2.2, Ratio("Lines", "100,000 lines", "ReadLines + source generation, one core", "hrd validate --jsonl, one core"));
        yield return new("JSON Lines: two cores give the findings of one (1 is yes)", false, 1, Number("Lines", "100,000 lines", "findings identical"));
        yield return new("JSON Lines: peak memory, MB", true, 160, Number("Lines", "1,000,000 lines", "peak memory, two cores"));
        yield return new("JSON Lines: peak memory of 1,000,000 ÷ 100,000 lines, one core", true, 1.1, Quotient("Lines", "peak memory, one core"));
        yield return new("JSON Lines: peak memory of 1,000,000 ÷ 100,000 lines, two cores", true, 1.1, Quotient("Lines", "peak memory, two cores"));
        foreach (var what in new[] { Rows.Read, Rows.Index, "validate", Rows.Redact, Rows.Canonicalize, Rows.Diff })
        {
            yield return new($"growth of {what}, exponent from 40 KB to 40 MB", true, 1.05, Number("Growth", "sample", what));
        }

        yield return new("growth: rules worse than n log n", true, 0, Number("Growth", "generated", "rules worse than n log n"));
        yield return new("first read in a cold process, ms", true, 100, Number("Start", "40 KB", "first read, ReadyToRun"));
        yield return new("hrd validate on the example ÷ hello world, ReadyToRun", true, 2.5, Ratio("Start", "semenova.casefile.json", "hrd validate", "hello world"));
        yield return new("hrd validate on the example ÷ hello world, machine code", true, 2.5, Ratio("Start", "semenova.casefile.json", "hrd validate, machine code", "hello world"));
    }

    private static Func<ResultsFile, (double Value, double Spread)?> Number(string table, string input, string row) =>
        run => run.Find(table, input, row) is { } m ? (m.Value, m.Spread) : null;

    private static Func<ResultsFile, (double Value, double Spread)?> Quotient(string table, string row) =>
        run => run.Find(table, "1,000,000 lines", row) is { } large && run.Find(table, "100,000 lines", row) is { } small ? (large.Value / small.Value, 0) : null;

    private static Func<ResultsFile, (double Value, double Spread)?> Ratio(string table, string input, string upper, string lower) =>
        run => run.Find(table, input, upper) is { } a && run.Find(table, input, lower) is { } b ? Numbers.Ratio(a, b) : null;
}
