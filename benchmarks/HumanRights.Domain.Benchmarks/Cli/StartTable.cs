using System.Diagnostics;
using System.Globalization;
using HumanRights.Domain.Benchmarks.Measuring;
using HumanRights.Domain.Benchmarks.Serialization;

namespace HumanRights.Domain.Benchmarks.Cli;

/// <summary>What starting costs: the tool on a file beside a program that only says hello, published alike; and the first reading in a process.</summary>
internal static class StartTable
{
    private const int Times = 20;

    internal static IEnumerable<Measured> Measure()
    {
        var hrd = Publish("src/HumanRights.Domain.Cli", "hrd", true);
        var native = PublishNative("src/HumanRights.Domain.Cli", "hrd");
        var hello = Publish("benchmarks/start/hello", "hello", true);
        var ready = Publish("benchmarks/start/first-read", "first-read", true);
        var plain = Publish("benchmarks/start/first-read", "first-read", false);
        var sample = Path.Combine(Repository.Artifacts, "start", "sample.json");
        File.WriteAllBytes(sample, Documents.Utf8("40 KB"));

        foreach (var file in new[] { Repository.Dossier, Path.Combine(Repository.Root, "docs", "examples", "clean.json") })
        {
            var (greeting, validating, machine) = (new List<double>(), new List<double>(), new List<double>());
            for (var i = 0; i <= Times; i++)
            {
                greeting.Add(Run(hello).Milliseconds);
                validating.Add(Run(hrd, "validate", file).Milliseconds);
                machine.Add(Run(native, "validate", file).Milliseconds);
            }

            yield return Row(Path.GetFileName(file), "hello world", greeting);
            yield return Row(Path.GetFileName(file), "hrd validate", validating);
            yield return Row(Path.GetFileName(file), "hrd validate, machine code", machine);
        }

        foreach (var (name, program) in new[] { ("first read, ReadyToRun", ready), ("first read, compiled just in time", plain) })
        {
            var times = Enumerable.Range(0, Times + 1).Select(_ => double.Parse(Run(program, sample).Output, CultureInfo.InvariantCulture)).ToList();
            yield return Row("40 KB", name, times);
        }
    }

    /// <summary>The first run warms the disk and is not counted.</summary>
    private static Measured Row(string input, string row, List<double> times) =>
        new("Start", input, row, Numbers.Median(times.Skip(1)), Numbers.Deviation([.. times.Skip(1)]), "ms", null);

    private static string Publish(string project, string name, bool isReady)
    {
        var output = Path.Combine(Repository.Artifacts, "start", isReady ? name : name + "-plain");
        return Publish(project, name, output, "--self-contained", "false", $"-p:PublishReadyToRun={(isReady ? "true" : "false")}");
    }

    private static string PublishNative(string project, string name) =>
        Publish(project, name, Path.Combine(Repository.Artifacts, "start", name + "-native"), "-p:Native=true", $"-p:CppCompilerAndLinker={(File.Exists("/usr/bin/clang") ? "clang" : "gcc")}");

    private static string Publish(string project, string name, string output, params string[] how)
    {
        string[] args = ["publish", Path.Combine(Repository.Root, project), "-c", "Release", "-r", "linux-x64", .. how, "-p:RunAnalyzers=false", "-p:ContinuousIntegrationBuild=false", "-o", output, "-v", "q", "--nologo"];
        var (_, text, code) = Start("dotnet", args);
        return code == 0 ? Path.Combine(output, name) : throw new InvalidOperationException($"dotnet {string.Join(' ', args)}: {text}");
    }

    private static (double Milliseconds, string Output) Run(string program, params string[] args)
    {
        var (milliseconds, output, code) = Start(program, args);
        return code is 0 or 1 ? (milliseconds, output) : throw new InvalidOperationException($"{program} ended with {code}.");
    }

    private static (double Milliseconds, string Output, int Code) Start(string program, string[] args)
    {
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(program, args) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (Stopwatch.GetElapsedTime(start).TotalMilliseconds, output, process.ExitCode);
    }
}
