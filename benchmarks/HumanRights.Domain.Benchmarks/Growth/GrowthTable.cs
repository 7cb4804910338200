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

    // A rule that costs less than this share of the bare walk cannot be told from it.
    private const double Seen = 0.1;

    /// <summary>Every operation on the sample and on a generated file with records of every kind.</summary>
    /// <param name="largest">The largest size; smaller for a quick look.</param>
    internal static IEnumerable<Measured> Operations(int largest)
    {
        foreach (var (input, make) in new (string, Func<int, CaseFile>)[] { ("sample", bytes => CaseFileJson.Read(SampleCaseFile.OfSize(bytes)).Require()), ("generated", GeneratedFile.OfSize) })
        {
            var times = new Dictionary<string, List<(double, double)>>(StringComparer.Ordinal);
            foreach (var size in s_sizes.Where(s => s <= largest))
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
                    var median = Numbers.Median(Stopwatches.Rounds(action, size >= 40_000_000 ? 3 : 7, 20));
                    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{input,-10} {what,-14} {utf8.Length,12:N0} bytes {median / 1e6,12:0.000} ms {median / utf8.Length,8:0.00} ns/byte"));
                    if (!times.TryGetValue(what, out var points))
                    {
                        times.Add(what, points = []);
                    }

                    points.Add((utf8.Length, median));
                }
            }

            foreach (var (what, points) in times)
            {
                yield return new Measured("Growth", input, what, Numbers.Exponent(points), 0, "exponent", null);
            }
        }
    }

    /// <summary>Each rule alone, on an index, less the walk without rules.</summary>
    internal static IEnumerable<Measured> EachRule(int largest)
    {
        var worse = new List<string>();
        var (low, high) = (largest / 10, largest);
        var (small, large) = (GeneratedFile.OfSize(low), GeneratedFile.OfSize(high));
        var (smallIndex, largeIndex) = (new CaseFileIndex(small), new CaseFileIndex(large));
        var day = CaseFileValidator.DefaultAsOf(large);
        double Time(CaseFileIndex index, RuleSet rules, int rounds) => Numbers.Median(Stopwatches.Rounds(() => CaseFileValidator.Validate(index, rules, day), rounds, 0));

        var (smallWalk, largeWalk) = (Time(smallIndex, RuleSet.Empty, 9), Time(largeIndex, RuleSet.Empty, 5));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"walk without rules: {smallWalk / 1e6:0.00} ms and {largeWalk / 1e6:0.00} ms"));
        foreach (var rule in RuleSet.Default.All)
        {
            var alone = RuleSet.Default.Only(rule.Info.Id);
            var (a, b) = (Time(smallIndex, alone, 5) - smallWalk, Time(largeIndex, alone, 3) - largeWalk);
            var isSeen = b > Seen * largeWalk;
            var exponent = isSeen ? Math.Log(b / Math.Max(a, Seen * smallWalk)) / Math.Log(10) : 1;
            if (isSeen && exponent > MostOfRule)
            {
                worse.Add(rule.Info.Id);
            }

            if (isSeen)
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rule.Info.Id} {a / 1e6,10:0.00} ms {b / 1e6,10:0.00} ms  exponent {exponent:0.00}{(exponent > MostOfRule ? "  WORSE THAN n log n" : string.Empty)}"));
            }
        }

        yield return new Measured("Growth", "generated", "rules worse than n log n", worse.Count, 0, "rules", null);
    }
}
