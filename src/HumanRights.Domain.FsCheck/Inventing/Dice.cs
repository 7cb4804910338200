namespace HumanRights.Domain.FsCheck.Inventing;

/// <summary>Random choices from one seed: the same seed always gives the same choices, on every machine (SplitMix64).</summary>
/// <remarks>A generator draws one seed from FsCheck and makes a whole case file of it, which is a hundred times faster than drawing each choice.</remarks>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A number from 0 to below the limit.</summary>
    internal int Below(int limit)
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15;
            var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return (int)(((mixed ^ (mixed >> 31)) >> 32) * (ulong)limit >> 32);
        }
    }

    /// <summary>A number from the first to the last, both included.</summary>
    internal int Between(int first, int last) => first + Below(last - first + 1);

    /// <summary>Whether one chance in so many comes up.</summary>
    internal bool OneIn(int chances) => Below(chances) == 0;

    /// <summary>One of some things, each as likely.</summary>
    internal T Of<T>(params ReadOnlySpan<T> things) => things[Below(things.Length)];

    /// <summary>Puts things into any order.</summary>
    internal void Shuffle<T>(T[] things)
    {
        for (var i = things.Length - 1; i > 0; i--)
        {
            var other = Below(i + 1);
            (things[i], things[other]) = (things[other], things[i]);
        }
    }
}
