using System.Diagnostics;

namespace HumanRights.Domain.Benchmarks.Measuring;

/// <summary>Plain timing for what takes long, or has to be interleaved: medians of a few rounds, each of at least some milliseconds.</summary>
internal static class Stopwatches
{
    // Code is compiled again when it has run some dozens of times, in the background.
    private const double WarmUpMilliseconds = 1500;

    /// <summary>The times of a number of rounds, in nanoseconds per call, once the code is warm.</summary>
    internal static List<double> Rounds(Action action, int rounds, double leastMilliseconds, double warmUpMilliseconds = WarmUpMilliseconds)
    {
        var begin = Stopwatch.GetTimestamp();
        do
        {
            action();
        }
        while (Stopwatch.GetElapsedTime(begin).TotalMilliseconds < warmUpMilliseconds);

        var calls = 1;
        for (var once = Milliseconds(action, 1); once * calls < leastMilliseconds && calls < 1 << 20;)
        {
            calls *= 2;
        }

        return [.. Enumerable.Range(0, rounds).Select(_ => Milliseconds(action, calls) * 1e6 / calls)];
    }

    private static double Milliseconds(Action action, int calls)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < calls; i++)
        {
            action();
        }

        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
