using System.Diagnostics;
using System.Globalization;
using HumanRights.Domain.FsCheck;
using HumanRights.Domain.Validation;

namespace HumanRights.Domain.Fuzz;

/// <summary>Gives the library damaged, forged and odd inputs by the hundred thousand; <c>docs/quality.md</c> says what is promised.</summary>
internal static class Program
{
    private const string Usage = """
        usage: [--seed N] [--count N] [--workers N]   tries so many inputs: 240000, on every core, from seed 1
               [--seed N] --replay 'TARGET:NUMBER'    tries one input again and shows it
               --growth                               measures how long twice as much takes
        """;

    private static int Main(string[] args)
    {
        ulong seed = 1;
        var count = 240_000;
        var workers = Environment.ProcessorCount;
        string? replay = null;
        var growthOnly = false;
        for (var i = 0; i < args.Length; i++)
        {
            var value = i + 1 < args.Length ? args[i + 1] : string.Empty;
            switch (args[i])
            {
                case "--seed" when ulong.TryParse(value, CultureInfo.InvariantCulture, out seed):
                case "--count" when int.TryParse(value, CultureInfo.InvariantCulture, out count) && count > 0:
                case "--workers" when int.TryParse(value, CultureInfo.InvariantCulture, out workers) && workers > 0:
                    i++;
                    break;
                case "--replay" when value.Contains(':', StringComparison.Ordinal):
                    replay = value;
                    i++;
                    break;
                case "--growth":
                    growthOnly = true;
                    break;
                default:
                    Console.Error.WriteLine(Usage);
                    return 2;
            }
        }

        if (growthOnly)
        {
            return Growth.Measure(Console.Out) ? 0 : 1;
        }

        if (replay is not null)
        {
            return Replay(seed, replay);
        }

        return Fuzz(seed, count, workers) ? 0 : 1;
    }

    private static bool Fuzz(ulong seed, int count, int workers)
    {
        var clock = Stopwatch.StartNew();
        var fuzzer = new Fuzzer(seed)
        {
            Hanging = (target, number) =>
            {
                Console.WriteLine($"HANGS: --seed {seed} --replay '{target}:{number}'");
                Console.Out.Flush();
                Environment.Exit(3);
            },
        };
        Console.WriteLine($"corpus: {fuzzer.Corpus.Valid.Count} valid or odd case files, {fuzzer.Corpus.Broken.Count} broken ones, {fuzzer.Corpus.Kinds.Count} record kinds; seed {seed}, {workers} threads");
        var tallies = fuzzer.Run(count, workers);
        Console.WriteLine($"{"target",-14} {"inputs",8} {"taken",8} {"rules",6} {"failures",9}");
        foreach (var tally in tallies)
        {
            Console.WriteLine($"{tally.Target,-14} {tally.Inputs,8} {tally.Taken,8} {tally.Rules.Count,6} {tally.Failures.Count,9}");
        }

        var reached = tallies.SelectMany(static t => t.Rules).ToHashSet(StringComparer.Ordinal);
        Console.WriteLine($"{tallies.Sum(static t => t.Inputs)} inputs in {clock.Elapsed.TotalSeconds:0} s; {reached.Count} distinct rules of {RuleCatalogue.All.Count} found something");
        Console.WriteLine("never reached: " + string.Join(' ', RuleCatalogue.All.Select(static r => r.Id).Where(id => !reached.Contains(id)).Select(static id => id + (CaseFileGenerators.UnbreakableRules.ContainsKey(id) ? "*" : string.Empty))));
        foreach (var failure in tallies.SelectMany(static t => t.Failures).Take(40))
        {
            Console.WriteLine($"FAILS: {failure.What}; {failure.Length} bytes; --seed {seed} --replay '{failure.Target}:{failure.Number}'");
            if (failure.Smallest.Length > 0)
            {
                Console.WriteLine("  smallest: " + (failure.Smallest.Length < 1000 ? failure.Smallest : failure.Smallest[..1000] + "…"));
            }
        }

        return tallies.All(static t => t.Failures.Count == 0);
    }

    private static int Replay(ulong seed, string replay)
    {
        var colon = replay.LastIndexOf(':');
        var fuzzer = new Fuzzer(seed);
        if (fuzzer.Targets.FirstOrDefault(t => string.Equals(t.Name, replay[..colon], StringComparison.Ordinal)) is not { } target || !int.TryParse(replay[(colon + 1)..], CultureInfo.InvariantCulture, out var number))
        {
            Console.Error.WriteLine(Usage);
            return 2;
        }

        var input = fuzzer.Input(target, number);
        Console.WriteLine(target.Show(input));
        var reached = new SortedSet<string>(StringComparer.Ordinal);
        target.Try(input, reached);
        Console.WriteLine("nothing is thrown; rules: " + string.Join(' ', reached));
        return 0;
    }
}
