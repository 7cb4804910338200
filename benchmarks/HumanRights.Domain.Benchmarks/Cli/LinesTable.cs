using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using HumanRights.Domain.Benchmarks.Measuring;
using HumanRights.Domain.Benchmarks.Peers;

namespace HumanRights.Domain.Benchmarks.Cli;

/// <summary><c>hrd validate --jsonl</c> on one core and on two, beside reading the lines with <c>File.ReadLines</c> and source generation, each in a process of its own, with its memory over time.</summary>
internal static class LinesTable
{
    private const int Samples = 20;
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(100);

    /// <summary>What the peer does: reads every line into the init-only records and looks no further.</summary>
    internal static int ReadLines(string path)
    {
        var count = 0L;
        foreach (var line in File.ReadLines(path))
        {
            count += JsonSerializer.Deserialize(line, InitOnlyContext.Default.CaseFile)?.Id?.Length ?? 0;
        }

        Console.WriteLine(count);
        return 0;
    }

    internal static IEnumerable<Measured> Measure(IEnumerable<string> files)
    {
        var tool = Path.Combine(Repository.Artifacts, "bin", "HumanRights.Domain.Cli", "release", "hrd.dll");
        foreach (var file in files)
        {
            var lines = File.ReadLines(file).Count();
            var input = string.Create(CultureInfo.InvariantCulture, $"{lines:N0} lines");
            Console.WriteLine($"{input}, {new FileInfo(file).Length / 1_000_000} MB");
            var peer = Run("0", "dotnet", [typeof(LinesTable).Assembly.Location, "lines-peer", file]);
            var one = Run("0", "dotnet", [tool, "validate", "--jsonl", file, "--format", "json", "--fail-on", "never"]);
            var two = Run("0,1", "dotnet", [tool, "validate", "--jsonl", file, "--format", "json", "--fail-on", "never"]);
            var structure = Run("0", "dotnet", [tool, "validate", "--jsonl", file, "--format", "json", "--fail-on", "never", "--structure-only"]);
            foreach (var (name, run) in new[] { ("ReadLines + source generation, one core", peer), ("hrd validate --jsonl, one core", one), ("hrd validate --jsonl, two cores", two), ("hrd validate --jsonl --structure-only, one core", structure) })
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-50} {run.Seconds,8:0.00} s {lines / run.Seconds,10:0} lines/s  peak {run.Peak / 1e6,6:0} MB  {run.OutputBytes} bytes out"));
                yield return new Measured("Lines", input, name, run.Seconds * 1000, 0, "ms", null);
            }

            PrintMemory("one core", one);
            PrintMemory("two cores", two);
            yield return new Measured("Lines", input, "peak memory, ReadLines + source generation", peer.Peak / 1e6, 0, "MB", null);
            yield return new Measured("Lines", input, "peak memory, one core", one.Peak / 1e6, 0, "MB", null);
            yield return new Measured("Lines", input, "peak memory, two cores", two.Peak / 1e6, 0, "MB", null);
            yield return new Measured("Lines", input, "findings identical", one.Hash == two.Hash ? 1 : 0, 0, "1 is yes", null);
        }
    }

    private static void PrintMemory(string name, Finished run)
    {
        var step = Math.Max(1, run.Resident.Count / Samples);
        Console.WriteLine($"memory over time, {name} (MB at s): " + string.Join("  ", run.Resident.Where((_, i) => i % step == 0).Select(r => string.Create(CultureInfo.InvariantCulture, $"{r.Bytes / 1e6:0}@{r.At.TotalSeconds:0.0}"))));
    }

    /// <summary>Runs a program on some cores and watches its memory.</summary>
    private static Finished Run(string cores, string program, string[] args)
    {
        var start = new ProcessStartInfo("taskset", ["-c", cores, program, .. args]) { RedirectStandardOutput = true };
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var output = Task.Run(() =>
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            var buffer = new byte[1 << 16];
            var bytes = 0L;
            while (process.StandardOutput.BaseStream.Read(buffer) is > 0 and var read)
            {
                hash.AppendData(buffer.AsSpan(0, read));
                bytes += read;
            }

            return (Hash: Convert.ToHexString(hash.GetHashAndReset()), Bytes: bytes);
        });
        var resident = new List<(TimeSpan At, long Bytes)>();
        while (!process.WaitForExit(s_pause))
        {
            if (Resident(process.Id, "VmRSS:") is { } bytes)
            {
                resident.Add((watch.Elapsed, bytes));
            }
        }

        var seconds = watch.Elapsed.TotalSeconds;
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{string.Join(' ', start.ArgumentList)} ended with {process.ExitCode}.");
        }

        return new(seconds, resident, output.Result.Hash, output.Result.Bytes);
    }

    private static long? Resident(int id, string name)
    {
        try
        {
            var line = File.ReadLines($"/proc/{id}/status").FirstOrDefault(l => l.StartsWith(name, StringComparison.Ordinal));
            return line is null ? null : long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) * 1024;
        }
        catch (IOException)
        {
            // It has ended meanwhile.
            return null;
        }
    }

    private sealed record Finished(double Seconds, IReadOnlyList<(TimeSpan At, long Bytes)> Resident, string Hash, long OutputBytes)
    {
        internal long Peak => Resident.Count == 0 ? 0 : Resident.Max(r => r.Bytes);
    }
}
