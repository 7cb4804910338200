using HumanRights.Domain.Cli.Input;
using HumanRights.Domain.Serialization;

namespace HumanRights.Domain.Cli.Validating;

/// <summary>Judges the lines of a stream on every core, some lines at a time, and hands the verdicts on in the order of the lines.</summary>
/// <remarks>
/// Each line is judged for itself, so the verdicts are those of one core. What is held is bounded: so many batches, and so many bytes
/// together or else one line alone. Batches are small, and one that is not full is judged when the stream has no more at hand,
/// so whoever waits for findings at the other end does not wait for lines to come.
/// </remarks>
internal sealed class LineJudges(Judge judge, string name, ReadOptions limits, Action<Verdict> found)
{
    private const int FullBatch = 64 * 1024;
    private const int MostBytes = 4 * 1024 * 1024;

    private static readonly int s_mostBatches = Environment.ProcessorCount * 2;

    private readonly Queue<(Task<List<Verdict>> Work, LineBatch Batch)> _atWork = new();
    private readonly Stack<LineBatch> _free = new();
    private LineBatch _open = new();
    private long _held;

    /// <summary>Judges every line that is not blank, until the stream ends.</summary>
    internal async Task JudgeAsync(Utf8Lines lines, Func<Utf8Lines, ValueTask<bool>> readNext)
    {
        while (true)
        {
            var next = readNext(lines).AsTask();
            if (!await (next.IsCompleted ? next : HandOnUntilAsync(next)))
            {
                break;
            }

            if (lines.IsTooLong)
            {
                _open.AddTooLong(lines.Number);
            }
            else if (lines.Line.IndexOfAnyExcept(" \t\r"u8) >= 0)
            {
                _open.Add(lines.Number, lines.Line);
            }

            if (_open.Length >= FullBatch)
            {
                Start();
                while (_atWork.Count >= s_mostBatches || (_held > MostBytes && _atWork.Count > 0))
                {
                    await HandOnOldestAsync();
                }
            }
        }

        Start();
        while (_atWork.Count > 0)
        {
            await HandOnOldestAsync();
        }
    }

    /// <summary>Uses the time until more can be read.</summary>
    private async Task<bool> HandOnUntilAsync(Task<bool> more)
    {
        Start();
        while (!more.IsCompleted && _atWork.TryPeek(out var oldest))
        {
            if (await Task.WhenAny(more, oldest.Work) == oldest.Work)
            {
                await HandOnOldestAsync();
            }
        }

        return await more;
    }

    private void Start()
    {
        if (_open.IsEmpty)
        {
            return;
        }

        var batch = _open;
        _held += batch.Length;
        _atWork.Enqueue((Task.Run(() => VerdictsOf(batch)), batch));
        _open = _free.TryPop(out var free) ? free : new LineBatch();
    }

    private async Task HandOnOldestAsync()
    {
        var (work, batch) = _atWork.Dequeue();
        foreach (var verdict in await work)
        {
            found(verdict);
        }

        // A batch that had to hold one very long line is not kept for short ones.
        _held -= batch.Length;
        if (batch.Length <= 2 * FullBatch)
        {
            batch.Clear();
            _free.Push(batch);
        }
    }

    private List<Verdict> VerdictsOf(LineBatch batch)
    {
        var verdicts = new List<Verdict>();
        foreach (var (number, line) in batch.Lines)
        {
            verdicts.Add(line is { } json ? judge.Of(name, number, json.Span, limits) : judge.OfLongLine(name, number));
        }

        return verdicts;
    }
}
