namespace HumanRights.Domain.Fuzz;

/// <summary>What became of the inputs of one target.</summary>
internal sealed class Tally(string target)
{
    internal string Target { get; } = target;

    internal int Inputs { get; private set; }

    /// <summary>How many of them were taken: read, parsed, found alike.</summary>
    internal int Taken { get; private set; }

    internal SortedSet<string> Rules { get; } = new(StringComparer.Ordinal);

    internal List<Failure> Failures { get; } = [];

    internal void Count(bool isTaken)
    {
        Inputs++;
        Taken += isTaken ? 1 : 0;
    }

    internal void Add(Tally other)
    {
        Inputs += other.Inputs;
        Taken += other.Taken;
        Rules.UnionWith(other.Rules);
        Failures.AddRange(other.Failures);
        Failures.Sort(static (a, b) => a.Number.CompareTo(b.Number));
    }
}
