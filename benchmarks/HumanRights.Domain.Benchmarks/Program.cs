using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using HumanRights.Domain.Benchmarks.Peers;
using HumanRights.Domain.Benchmarks.Serialization;

namespace HumanRights.Domain.Benchmarks;

/// <summary>
/// <c>short</c>: one document of 40 KB, in a few minutes. <c>all</c>: three sizes, with BenchmarkDotNet's own patience.
/// <c>models FOLDER</c>: writes the peers' models anew from the structure table.
/// </summary>
internal static class Program
{
    private static readonly Type[] s_benchmarks = [typeof(ReadBenchmarks), typeof(WriteBenchmarks)];

    internal static int Main(string[] args)
    {
        switch (args)
        {
            case ["short"]:
                Sizes.Chosen = [40];
                return Run(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(5).WithIterationCount(15));
            case ["all"]:
                Sizes.Chosen = [8, 40, 400];
                return Run(Job.Default.WithToolchain(InProcessEmitToolchain.Instance));
            case ["models", var folder]:
                ModelWriter.Write(folder);
                return 0;
            default:
                Console.Error.WriteLine("usage: short | all | models FOLDER");
                return 2;
        }
    }

    private static int Run(Job job)
    {
        var config = ManualConfig.CreateEmpty()
            .AddJob(job)
            .AddLogger(ConsoleLogger.Default)
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddExporter(MarkdownExporter.GitHub)
            .WithOptions(ConfigOptions.JoinSummary | ConfigOptions.DisableLogFile);
        var summaries = BenchmarkRunner.Run(s_benchmarks, config);
        return Array.Exists(summaries, s => s.HasCriticalValidationErrors || s.Reports.Any(r => !r.Success)) ? 1 : 0;
    }
}
