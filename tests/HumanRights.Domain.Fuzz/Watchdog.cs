using System.Diagnostics;

namespace HumanRights.Domain.Fuzz;

/// <summary>Watches that every input comes to an end. A thread cannot be stopped from outside, so a hanging one is told of and ends the program.</summary>
internal sealed class Watchdog : IDisposable
{
    private readonly (string Target, int Number, long Since)?[] _atWork;
    private readonly TimeSpan _limit;
    private readonly Action<string, int> _bark;
    private readonly Timer _timer;

    internal Watchdog(int workers, TimeSpan limit, Action<string, int> bark)
    {
        _atWork = new (string, int, long)?[workers];
        _limit = limit;
        _bark = bark;
        _timer = new Timer(_ => Look(), null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1));
    }

    public void Dispose() => _timer.Dispose();

    internal void Begin(int worker, string target, int number)
    {
        lock (_atWork)
        {
            _atWork[worker] = (target, number, Stopwatch.GetTimestamp());
        }
    }

    internal void End(int worker)
    {
        lock (_atWork)
        {
            _atWork[worker] = null;
        }
    }

    private void Look()
    {
        (string Target, int Number, long Since)? late;
        lock (_atWork)
        {
            late = Array.Find(_atWork, work => work is { } w && Stopwatch.GetElapsedTime(w.Since) > _limit);
        }

        if (late is { } hanging)
        {
            _bark(hanging.Target, hanging.Number);
        }
    }
}
