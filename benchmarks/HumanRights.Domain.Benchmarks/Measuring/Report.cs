using System.Globalization;
using System.Text;

namespace HumanRights.Domain.Benchmarks.Measuring;

/// <summary>Fills the tables of <c>benchmarks/README.md</c> from the results of one or more runs.</summary>
internal static class Report
{
    private const string Begin = "<!-- results: begin -->";
    private const string End = "<!-- results: end -->";

    /// <summary>Writes the tables between the two marks of a page, or to standard output when no page is given.</summary>
    internal static void Write(IReadOnlyList<ResultsFile> runs, string? page)
    {
        var text = Gates(runs) + "\n" + Tables(runs);
        if (page is null)
        {
            Console.Out.Write(text);
            return;
        }

        var old = File.ReadAllText(page);
        var (begin, end) = (old.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, old.IndexOf(End, StringComparison.Ordinal));
        File.WriteAllText(page, old[..begin] + "\n\n" + text + "\n" + old[end..]);
    }

    internal static string Gates(IReadOnlyList<ResultsFile> runs)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{(runs.Count == 1 ? "One run" : $"Medians, from {runs.Count} files of results")}: {string.Join("; ", runs.Select(r => r.Machine).Distinct(StringComparer.Ordinal).Take(1))}.\n\n");
        text.Append("| goal | | measured | spread | |\n|---|---|--:|--:|---|\n");
        foreach (var gate in Gate.All)
        {
            text.Append(gate.Judge(runs)).Append('\n');
        }

        return text.ToString();
    }

    private static string Tables(IReadOnlyList<ResultsFile> runs)
    {
        var text = new StringBuilder();
        foreach (var table in runs[0].All.Where(m => m.Unit == "ns").GroupBy(m => (m.Table, m.Input)))
        {
            var rows = table.ToList();
            text.Append(CultureInfo.InvariantCulture, $"\n| {table.Key.Table.ToLowerInvariant()}, {table.Key.Input} | median | × {rows[0].Row} | spread | allocated |\n|---|--:|--:|--:|--:|\n");
            foreach (var row in rows)
            {
                var found = runs.Select(r => (Row: r.Find(row.Table, row.Input, row.Row), Base: r.Find(row.Table, row.Input, rows[0].Row))).Where(p => p.Row is not null && p.Base is not null).ToList();
                var ratios = found.Select(p => p.Row!.Value / p.Base!.Value).Order().ToList();
                text.Append(CultureInfo.InvariantCulture, $"| {row.Row} | {Time(Numbers.Median(found.Select(p => p.Row!.Value)))} | {Numbers.Median(ratios):0.00} | {ratios[0]:0.00} – {ratios[^1]:0.00} | {Bytes(row.Allocated)} |\n");
            }
        }

        foreach (var table in runs[0].All.Where(m => m.Unit is not ("ns" or "bytes")).GroupBy(m => m.Table))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n| {table.Key.ToLowerInvariant()} | | median | spread | |\n|---|---|--:|--:|---|\n");
            foreach (var row in table)
            {
                var values = runs.Select(r => r.Find(row.Table, row.Input, row.Row)?.Value).OfType<double>().Order().ToList();
                text.Append(CultureInfo.InvariantCulture, $"| {row.Row} | {row.Input} | {Numbers.Median(values):0.###} | {values[0]:0.###} – {values[^1]:0.###} | {row.Unit} |\n");
            }
        }

        return text.ToString();
    }

    private static string Time(double nanoseconds) => nanoseconds switch
    {
        < 10_000 => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds / 1e3:0.00} µs"),
        < 10_000_000 => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds / 1e3:0} µs"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds / 1e6:0.0} ms"),
    };

    private static string Bytes(double? bytes) => bytes switch
    {
        null => string.Empty,
        < 10_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes:0} B"),
        < 10_000_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1000:0} KB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:0.0} MB"),
    };
}
