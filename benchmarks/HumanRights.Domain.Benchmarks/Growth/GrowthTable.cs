using System.Diagnostics;
using System.Globalization;
using HumanRights.Domain.Benchmarks.Comparison;
using HumanRights.Domain.Benchmarks.Measuring;
using HumanRights.Domain.Benchmarks.Redaction;
using HumanRights.Domain.Benchmarks.Serialization;
using HumanRights.Domain.Comparison;
using HumanRights.Domain.Integrity;
using HumanRights.Domain.Redaction;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Validation;

namespace HumanRights.Domain.Benchmarks.Growth;

/// <summary>
/// How the cost of each operation, and of each rule alone, grows with one case file. Plain stopwatch medians: a slope over
/// three orders of magnitude does not need more.
/// </summary>
internal static class GrowthTable
{
    private static readonly int[] s_sizes = [40_000, 400_000, 4_000_000, 40_000_000];

    // Two sizes ten times apart: how far n log n goes beyond n there, with a fifth for noise.
    private const double MostOfRule = 1.2;

    private const double WarmUpOfRule = 200;
    private const double WarmUpOfWalk = 8000;

    // A rule that costs less than this share of the bare walk cannot be told from it.
    private const double Seen = 0.1;

    /// <summary>Every operation on the sample and on a generated file with records of every kind.</summary>
    /// <param name="largest">The largest size; smaller for a quick look.</param>
    internal static IEnumerable<Measured> Operations(int largest)
    {
        foreach (var (input, make) in new (string, Func<int, CaseFile>)[] { ("sample", bytes => CaseFileJson.Read(SampleCaseFile.OfSize(bytes)).Require()), ("generated", GeneratedFile.OfSize) })
        {
            var times = new Dictionary<string, List<(double, double)>>(StringComparer.Ordinal);

            // The first size is measured twice: until all of it is compiled well, the smallest file seems slow and growth gentle.
            foreach (var (size, isKept) in s_sizes.Where(s => s <= largest).Select(static s => (s, true)).Prepend((s_sizes[0], false)))
            {
                var file = make(size);
                var utf8 = CaseFileJson.WriteToUtf8(file, WriteOptions.Compact);
                var index = new CaseFileIndex(file);
                var (open, changed) = (PublicFile.Of(file), ChangedFile.Of(file));
                var publication = PublicFile.Publication(open);
                var other = CaseFileJson.Read(utf8).Require();
                Time(Rows.Read, () => CaseFileJson.Read(utf8));
                Time(Rows.Index, () => _ = new CaseFileIndex(file).Timeline);
                Time("validate", () => CaseFileValidator.Validate(file));
                Time(Rows.Redact, () => Redactor.Redact(open, publication));
                Time(Rows.Canonicalize, () => CanonicalJson.Canonicalize(utf8));
                Time(Rows.Diff, () => CaseFileDiff.Between(other, changed));

                void Time(string what, Action action)
                {
                    var (began, paused) = (Stopwatch.GetTimestamp(), GC.GetTotalPauseDuration());
                    var median = Numbers.Median(Stopwatches.Rounds(action, size >= 40_000_000 ? 3 : 7, isKept ? 20 : 800));
                    var collecting = (GC.GetTotalPauseDuration() - paused) / Stopwatch.GetElapsedTime(began);
                    if (!isKept)
                    {
                        return;
                    }

                    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{input,-10} {what,-14} {utf8.Length,12:N0} bytes {median / 1e6,12:0.000} ms {median / utf8.Length,8:0.00} ns/byte, {collecting:P0} of it collecting garbage"));
                    Add(what, median);
                    Add(what + ", without collecting", median * (1 - collecting));
                }

                void Add(string what, double time)
                {
                    if (!times.TryGetValue(what, out var points))
                    {
                        times.Add(what, points = []);
                    }

                    points.Add((utf8.Length, time));
                }
            }

            foreach (var (what, points) in times)
            {
                yield return new Measured("Growth", input, what, Numbers.Exponent(points), 0, "exponent", null);
            }
        }
    }

    /// <summary>Each rule alone, on an index, less the walk without rules. What the walk itself grows beyond n, since large files lie far from the processor, is no rule's fault.</summary>
    internal static IEnumerable<Measured> EachRule(int largest)
    {
        var worse = new List<string>();
        var (low, high) = (largest / 10, largest);
        var (small, large) = (GeneratedFile.OfSize(low), GeneratedFile.OfSize(high));
        var (smallIndex, largeIndex) = (new CaseFileIndex(small), new CaseFileIndex(large));
        var day = CaseFileValidator.DefaultAsOf(large);
        double Time(CaseFileIndex index, RuleSet rules, int rounds, double warmUp) => Numbers.Median(Stopwatches.Rounds(() => CaseFileValidator.Validate(index, rules, day), rounds, 0, warmUp));

        // Whatever the walk seems to take too long, every rule seems to take too little: it is warmed up longest.
        var (smallWalk, largeWalk) = (Time(smallIndex, RuleSet.Empty, 25, WarmUpOfWalk), Time(largeIndex, RuleSet.Empty, 15, WarmUpOfWalk));
        var most = MostOfRule + Math.Max(0, Math.Log10(largeWalk / smallWalk) - 1);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"walk without rules: {smallWalk / 1e6:0.00} ms and {largeWalk / 1e6:0.00} ms, so rules may grow with an exponent of {most:0.00}"));
        foreach (var rule in RuleSet.Default.All)
        {
            var alone = RuleSet.Default.Only(rule.Info.Id);
            var (a, b, exponent) = Growth(1);
            if (exponent > most)
            {
                // A difference of two times is more uncertain than either: looked at more closely before it is held against the rule.
                (a, b, exponent) = Growth(5);
            }

            var isSeen = b > Seen * largeWalk;
            if (exponent > most)
            {
                worse.Add(rule.Info.Id);
            }

            (double Small, double Large, double Exponent) Growth(int care)
            {
                var (a, b) = (Time(smallIndex, alone, 7 * care, WarmUpOfRule * care) - smallWalk, Time(largeIndex, alone, 3 * care, WarmUpOfRule * care) - largeWalk);
                return (a, b, b > Seen * largeWalk ? Math.Log10(b / Math.Max(a, Seen * smallWalk)) : 1);
            }

            if (isSeen)
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rule.Info.Id} {a / 1e6,10:0.00} ms {b / 1e6,10:0.00} ms  exponent {exponent:0.00}{(exponent > most ? "  WORSE THAN n log n" : string.Empty)}"));
            }
        }

        yield return new Measured("Growth", "generated", "rules worse than n log n", worse.Count, 0, "rules", null);
    }
}
