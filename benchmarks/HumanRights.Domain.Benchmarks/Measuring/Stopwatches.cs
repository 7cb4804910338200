using System.Diagnostics;

namespace HumanRights.Domain.Benchmarks.Measuring;

/// <summary>Plain timing for what takes long, or has to be interleaved: medians of a few rounds, each of at least some milliseconds.</summary>
internal static class Stopwatches
{
    /// <summary>The times of a number of rounds, in nanoseconds per call.</summary>
    internal static List<double> Rounds(Action action, int rounds, double leastMilliseconds)
    {
        action();
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
