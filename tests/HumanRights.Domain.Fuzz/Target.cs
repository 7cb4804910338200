using HumanRights.Domain.FsCheck.Inventing;

namespace HumanRights.Domain.Fuzz;

/// <summary>One part of the library that is given inputs.</summary>
internal abstract class Target
{
    /// <summary>The name by which it is told and replayed.</summary>
    internal abstract string Name { get; }

    /// <summary>Makes an input, the same one for the same choices.</summary>
    internal abstract byte[] Make(Dice dice);

    /// <summary>Gives it an input. Throws where the library does, or where it does not keep what it promises.</summary>
    /// <param name="input">The input.</param>
    /// <param name="reached">Receives the numbers of the rules that found something.</param>
    /// <returns>Whether the input was taken.</returns>
    internal abstract bool Try(byte[] input, ISet<string> reached);

    /// <summary>The input as it can be read.</summary>
    internal virtual string Show(byte[] input) => System.Text.Encoding.UTF8.GetString(input);

    /// <summary>Smaller inputs, large steps first.</summary>
    internal virtual IEnumerable<byte[]> Smaller(byte[] input)
    {
        for (var size = Math.Max(1, input.Length / 2); input.Length > 0; size /= 2)
        {
            for (var at = 0; at < input.Length; at += size)
            {
                yield return [.. input[..at], .. input[Math.Min(input.Length, at + size)..]];
            }

            if (size == 1)
            {
                yield break;
            }
        }
    }

    /// <summary>What the library promises of every input.</summary>
    protected static void Promise(bool isKept, string promise)
    {
        if (!isKept)
        {
            throw new BrokenPromiseException(promise);
        }
    }
}
