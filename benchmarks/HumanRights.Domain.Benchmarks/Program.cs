using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using HumanRights.Domain.Benchmarks.Cli;
using HumanRights.Domain.Benchmarks.Comparison;
using HumanRights.Domain.Benchmarks.Growth;
using HumanRights.Domain.Benchmarks.Integrity;
using HumanRights.Domain.Benchmarks.Measuring;
using HumanRights.Domain.Benchmarks.Peers;
using HumanRights.Domain.Benchmarks.Redaction;
using HumanRights.Domain.Benchmarks.Schemas;
using HumanRights.Domain.Benchmarks.Serialization;
using HumanRights.Domain.Benchmarks.Validation;
using Perfolizer.Horology;

namespace HumanRights.Domain.Benchmarks;

/// <summary>What can be measured, by name; <c>benchmarks/README.md</c> explains each.</summary>
internal static class Program
{
    private const string Usage = """
        usage: short [RESULTS]                 documents of 40 KB, in a few minutes
               all [RESULTS]                   everything
               only NAME,… DOCUMENT,… [RESULTS]  some tables (Read, Write, Validate, Redact, Canonicalize, Diff), some documents ('40 KB', '5 MB indented', 'dossier')
               structure [RESULTS]             our verdict on structure beside ajv
               lines FILE… [--to RESULTS]      JSON Lines: speed, and memory over time
               growth [BYTES] [RESULTS]        how operations grow up to that size of one case file, 40000000 if not told
               rules [BYTES] [RESULTS]         how each rule grows
               start [RESULTS]                 starting the tool, and the first reading
               gates RESULTS…                  the goals, and whether these runs meet them
               report RESULTS… [--page FILE]   all tables, into a page
               jsonl N FILE                    writes N lines of small case files
               sample DOCUMENT FILE            writes a document
               shape                           of what the documents consist
               models FOLDER                   writes the peers' models anew
        """;

    private static readonly Dictionary<string, Type[]> s_benchmarks = new(StringComparer.Ordinal)
    {
        ["Read"] = [typeof(ReadBenchmarks), typeof(ReadDossierBenchmarks)],
        ["Write"] = [typeof(WriteBenchmarks)],
        ["Validate"] = [typeof(ValidateBenchmarks)],
        ["Redact"] = [typeof(RedactBenchmarks)],
        ["Canonicalize"] = [typeof(CanonicalizeBenchmarks)],
        ["Diff"] = [typeof(DiffBenchmarks)],
    };

    private static readonly string[] s_all = ["40 KB", "40 KB indented", "5 MB", "5 MB indented", Documents.Dossier];

    internal static int Main(string[] args)
    {
        switch (args)
        {
            case ["short", .. var to] when to.Length <= 1:
                return Benchmarks(s_benchmarks.Keys, ["40 KB"], to.FirstOrDefault());
            case ["all", .. var to] when to.Length <= 1:
                return Everything(to.FirstOrDefault());
            case ["only", var names, var documents, .. var to] when to.Length <= 1:
                return Benchmarks(names.Split(','), documents.Split(','), to.FirstOrDefault());
            case ["structure", .. var to] when to.Length <= 1:
                return Keep(StructureVerdict.Measure(["40 KB", "5 MB", Documents.Dossier]), to.FirstOrDefault());
            case ["lines", .. var files] when files.Length > 0:
                return Lines(files);
            case ["lines-peer", var file]:
                return LinesTable.ReadLines(file);
            case ["growth", .. var rest] when rest.Length <= 2:
                return Keep(GrowthTable.Operations(Size(rest)), To(rest));
            case ["rules", .. var rest] when rest.Length <= 2:
                return Keep(GrowthTable.EachRule(Size(rest)), To(rest));
            case ["start", .. var to] when to.Length <= 1:
                return Keep(StartTable.Measure(), to.FirstOrDefault());
            case ["gates", .. var runs] when runs.Length > 0:
                Console.Out.Write(Report.Gates([.. runs.Select(ResultsFile.Read)]));
                return 0;
            case ["report", .. var runs, "--page", var page] when runs.Length > 0:
                Report.Write([.. runs.Select(ResultsFile.Read)], page);
                return 0;
            case ["report", .. var runs] when runs.Length > 0:
                Report.Write([.. runs.Select(ResultsFile.Read)], null);
                return 0;
            case ["jsonl", var lines, var file] when int.TryParse(lines, NumberStyles.None, CultureInfo.InvariantCulture, out var count):
                JsonLinesFile.Write(count, file);
                return 0;
            case ["sample", var name, var file]:
                File.WriteAllBytes(file, Documents.Utf8(name));
                return 0;
            case ["shape"]:
                DocumentShape.Print(["40 KB", "5 MB", Documents.Dossier]);
                return 0;
            case ["models", var folder]:
                ModelWriter.Write(folder);
                return 0;
            default:
                Console.Error.WriteLine(Usage);
                return 2;
        }
    }

    private static int Size(string[] rest) => rest.Length > 0 && int.TryParse(rest[0], NumberStyles.None, CultureInfo.InvariantCulture, out var bytes) ? bytes : 40_000_000;

    private static string? To(string[] rest) => rest.LastOrDefault(r => !int.TryParse(r, NumberStyles.None, CultureInfo.InvariantCulture, out _));

    private static int Lines(string[] files)
    {
        var to = files is [.., "--to", var path] ? path : null;
        return Keep(LinesTable.Measure(to is null ? files : files[..^2]), to);
    }

    /// <summary>The whole, one table after the other. JSON Lines are written beside the results when they are not there.</summary>
    private static int Everything(string? to)
    {
        var code = Benchmarks(s_benchmarks.Keys, s_all, to);
        _ = Keep(StructureVerdict.Measure(["40 KB", "5 MB", Documents.Dossier]), to);
        _ = Keep(StartTable.Measure(), to);
        _ = Keep(GrowthTable.Operations(40_000_000), to);
        _ = Keep(GrowthTable.EachRule(40_000_000), to);
        var files = new[] { 100_000, 1_000_000 }.Select(lines =>
        {
            var file = Path.Combine(Repository.Artifacts, string.Create(CultureInfo.InvariantCulture, $"lines-{lines}.jsonl"));
            if (!File.Exists(file))
            {
                JsonLinesFile.Write(lines, file);
            }

            return file;
        });
        _ = Keep(LinesTable.Measure(files), to);
        return code;
    }

    private static int Benchmarks(IEnumerable<string> tables, IReadOnlyList<string> documents, string? to)
    {
        Documents.Chosen = documents;
        _ = Keep(Documents.Chosen.Select(name => new Measured("Document", name, "bytes", Documents.Utf8(name).Length, 0, "bytes", null)), to);
        _ = Keep(WriteAllocation.Measure(WriteBenchmarks.Documents), to);
        var code = 0;
        foreach (var table in tables)
        {
            var summaries = BenchmarkRunner.Run([.. s_benchmarks[table].Where(HasDocuments)], Config());
            foreach (var summary in summaries)
            {
                code |= summary.HasCriticalValidationErrors || summary.Reports.Any(r => !r.Success) ? 1 : 0;
                _ = Keep(summary.Reports.Where(r => r.ResultStatistics is not null).Select(r => Row(table, r)), to);
            }
        }

        return code;
    }

    private static bool HasDocuments(Type type) => ((IEnumerable<string>)type.GetProperty("Documents")!.GetValue(null)!).Any();

    private static Measured Row(string table, BenchmarkReport report) => new(
        table,
        (string)report.BenchmarkCase.Parameters["Document"],
        report.BenchmarkCase.Descriptor.WorkloadMethodDisplayInfo.Trim('\''),
        report.ResultStatistics!.Median,
        report.ResultStatistics.StandardDeviation,
        "ns",
        report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase));

    private static IConfig Config() => ManualConfig.CreateEmpty()
        .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithIterationTime(TimeInterval.FromMilliseconds(200)).WithWarmupCount(30).WithIterationCount(12))
        .AddDiagnoser(MemoryDiagnoser.Default)
        .AddLogger(ConsoleLogger.Default)
        .AddLogicalGroupRules(BenchmarkLogicalGroupRule.ByParams)
        .AddColumn(TargetMethodColumn.Method, StatisticColumn.Median, StatisticColumn.StdDev)
        .AddColumnProvider(DefaultColumnProviders.Params, DefaultColumnProviders.Metrics)
        .AddColumn(BaselineRatioColumn.RatioMean, BaselineAllocationRatioColumn.RatioMean)
        .AddExporter(MarkdownExporter.GitHub)
        .WithOptions(ConfigOptions.JoinSummary | ConfigOptions.DisableLogFile);

    /// <summary>Prints what was measured as it comes, and keeps it when a file is named.</summary>
    private static int Keep(IEnumerable<Measured> measured, string? to)
    {
        foreach (var number in measured)
        {
            Console.WriteLine(number.ToLine());
            if (to is not null)
            {
                ResultsFile.Append(to, [number]);
            }
        }

        return 0;
    }
}
