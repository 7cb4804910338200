using System.Globalization;

namespace HumanRights.Domain.Benchmarks.Measuring;

/// <summary>Everything that one run measured: lines of tab-separated cells behind one line about the machine.</summary>
internal sealed class ResultsFile
{
    private readonly Dictionary<(string Table, string Input, string Row), Measured> _measured;

    private ResultsFile(string machine, IEnumerable<Measured> measured)
    {
        Machine = machine;

        // A number that was measured twice into one file counts as measured last.
        _measured = measured.GroupBy(m => m.Key).ToDictionary(g => g.Key, g => g.Last());
    }

    /// <summary>When and on what kind of machine.</summary>
    internal string Machine { get; }

    /// <summary>All numbers, in the order in which they were measured first.</summary>
    internal IEnumerable<Measured> All => _measured.Values;

    internal Measured? Find(string table, string input, string row) => _measured.GetValueOrDefault((table, input, row));

    internal static ResultsFile Read(string path)
    {
        var lines = File.ReadAllLines(path);
        return new ResultsFile(lines[0].TrimStart('#', ' '), lines.Skip(1).Where(l => l.Length > 0 && l[0] != '#').Select(Measured.OfLine));
    }

    internal static void Append(string path, IEnumerable<Measured> measured)
    {
        if (!File.Exists(path))
        {
            File.WriteAllText(path, "# " + MachineLine() + "\n");
        }

        File.AppendAllLines(path, measured.Select(m => m.ToLine()));
    }

    private static string MachineLine()
    {
        const string Names = "/proc/cpuinfo";
        var processor = File.Exists(Names) ? File.ReadLines(Names).FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim() : null;
        var load = File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{DateTime.UtcNow:yyyy-MM-dd}; {Environment.ProcessorCount} virtual cores, {processor ?? "unknown processor"}; {System.Runtime.InteropServices.RuntimeInformation.OSDescription}; .NET {Environment.Version}; load before the run {load}");
    }
}
