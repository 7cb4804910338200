using System.Diagnostics;
using HumanRights.Domain.FsCheck.Inventing;

namespace HumanRights.Domain.Fuzz;

/// <summary>Gives every target its inputs. An input follows from the seed, the target and its number alone, so the result does not turn on how many work or how fast.</summary>
internal sealed class Fuzzer
{
    private const int MostFailures = 20;
    private const int MostTries = 4000;

    private readonly ulong _seed;

    internal Fuzzer(ulong seed)
    {
        _seed = seed;
        Corpus = new Corpus(seed);
        Targets = [new ReaderTarget(Corpus), new DateTarget(Corpus), new NameTarget(Corpus), new TextTarget(Corpus), new LinesTarget(Corpus)];
    }

    internal Corpus Corpus { get; }

    internal IReadOnlyList<Target> Targets { get; }

    /// <summary>How long one input may take before it counts as hanging.</summary>
    internal TimeSpan Limit { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>What is done about an input that hangs: the program tells of it and ends.</summary>
    internal Action<string, int> Hanging { get; init; } = static (_, _) => { };

    /// <summary>How many inputs of a hundred a target gets; a case file or stream costs as much as hundreds of dates.</summary>
    internal static int ShareOf(Target target) => target.Name switch
    {
        "reader" => 30,
        "dates" => 25,
        "names" => 17,
        "ids and codes" => 26,
        _ => 2,
    };

    /// <summary>One input.</summary>
    internal byte[] Input(Target target, int number) => target.Make(new Dice(unchecked((_seed * 0x9E3779B97F4A7C15) ^ ((ulong)target.Name.Length << 56) ^ ((ulong)target.Name[0] << 48) ^ (uint)number)));

    /// <summary>Tries so many inputs, together over all targets, on so many threads.</summary>
    internal IReadOnlyList<Tally> Run(int count, int workers)
    {
        using var watchdog = new Watchdog(workers, Limit, Hanging);
        var tallies = new List<Tally>();
        foreach (var target in Targets)
        {
            var inputs = Math.Max(1, (int)((long)count * ShareOf(target) / 100));
            var next = -1;
            var total = new Tally(target.Name);
            var threads = Enumerable.Range(0, workers).Select(worker => new Thread(() =>
            {
                var tally = new Tally(target.Name);
                for (var number = Interlocked.Increment(ref next); number < inputs; number = Interlocked.Increment(ref next))
                {
                    watchdog.Begin(worker, target.Name, number);
                    Try(target, number, tally);
                    watchdog.End(worker);
                }

                lock (total)
                {
                    total.Add(tally);
                }
            })).ToArray();
            Array.ForEach(threads, static t => t.Start());
            Array.ForEach(threads, static t => t.Join());
            tallies.Add(total);
        }

        return tallies;
    }

    /// <summary>The smallest input that is found to do the same, by taking away pieces.</summary>
    internal static byte[] Smallest(Target target, byte[] input, string what)
    {
        var tries = 0;
        var clock = Stopwatch.StartNew();
        while (target.Smaller(input).TakeWhile(_ => ++tries < MostTries && clock.Elapsed.TotalSeconds < 30).FirstOrDefault(smaller => string.Equals(Thrown(target, smaller), what, StringComparison.Ordinal)) is { } found)
        {
            input = found;
        }

        return input;
    }

    /// <summary>What an input makes a target throw, and where; null when nothing.</summary>
    internal static string? Thrown(Target target, byte[] input)
    {
        try
        {
            target.Try(input, new HashSet<string>(StringComparer.Ordinal));
            return null;
        }
#pragma warning disable CA1031 // Whatever is thrown is what is looked for.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return Described(e);
        }
    }

    private static string Described(Exception e)
    {
        var place = new StackTrace(e).GetFrames().Select(static f => f.GetMethod()).FirstOrDefault(static m => m?.DeclaringType?.Namespace?.StartsWith("HumanRights.Domain", StringComparison.Ordinal) == true);
        return e is BrokenPromiseException ? e.Message : $"{e.GetType().Name} in {place?.DeclaringType?.Name}.{place?.Name}";
    }

    private void Try(Target target, int number, Tally tally)
    {
        var input = Input(target, number);
        try
        {
            tally.Count(target.Try(input, tally.Rules));
        }
#pragma warning disable CA1031 // Whatever is thrown is what is looked for.
        catch (Exception e)
#pragma warning restore CA1031
        {
            tally.Count(isTaken: false);
            var what = Described(e);
            var smallest = tally.Failures.Count < MostFailures && !tally.Failures.Exists(f => f.What == what) ? target.Show(Smallest(target, input, what)) : string.Empty;
            tally.Failures.Add(new Failure(target.Name, number, what, input.Length, smallest));
        }
    }
}
