using System.Globalization;
using System.Security.Cryptography;
using FsCheck;
using FsCheck.Fluent;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Serialization;
using Microsoft.FSharp.Core;

namespace HumanRights.Domain.FsCheck;

/// <summary>Runs a law over many generated values, in any test framework: a law that does not hold throws.</summary>
/// <remarks>
/// <para>The environment variable <c>HRD_FSCHECK_TESTS</c> multiplies the number of cases: <c>10</c> makes two hundred two
/// thousand. A failure names the smallest value found and the line <c>FSCHECK_REPLAY=…</c>; with that environment variable
/// set, the same run is made again, and laws that hold for it pass.</para>
/// <para>What fails is shown in full: only generated values are, never real ones.</para>
/// </remarks>
public static class PropertyCheck
{
    /// <summary>How many cases a law is tried on when nothing else is said, before the environment multiplies it: 200.</summary>
    public const int DefaultCases = 200;

    /// <summary>Tries a law on <see cref="DefaultCases"/> values.</summary>
    /// <typeparam name="T">What the law is about.</typeparam>
    /// <param name="values">Generator and shrinker.</param>
    /// <param name="law">Throws, as an assertion does, where the law does not hold.</param>
    public static void ForAll<T>(Arbitrary<T> values, Action<T> law) => ForAll(values, DefaultCases, law);

    /// <summary>Tries a law on a number of values.</summary>
    /// <typeparam name="T">What the law is about.</typeparam>
    /// <param name="values">Generator and shrinker.</param>
    /// <param name="cases">How many, before the environment multiplies it.</param>
    /// <param name="law">Throws, as an assertion does, where the law does not hold.</param>
    public static void ForAll<T>(Arbitrary<T> values, int cases, Action<T> law) =>
        Run("The law", cases, Environment.GetEnvironmentVariable("FSCHECK_REPLAY"), values, law);

    /// <summary>Tries a law that has a name, from a seed that a failure printed or from a new one.</summary>
    internal static void Run<T>(string name, int cases, string? replay, Arbitrary<T> values, Action<T> law)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(law);
        var seed = replay is { Length: > 0 } ? Parse(replay) : new Rnd(BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(sizeof(ulong))));
        var start = new Replay(seed, FSharpOption<int>.None);
        var config = Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(cases * Multiplier()).WithReplay(FSharpOption<Replay>.Some(start));
        Exception? last = null;
        void Checked(T value)
        {
            try
            {
                law(value);
            }
            catch (Exception e)
            {
                last = new InvalidOperationException($"{name} does not hold for {Show(value)}: {e.Message}", e);
                throw;
            }
        }

        try
        {
            Check.One(config, Prop.ForAll<T>(values, Checked));
        }
        catch (Exception e) when (last is not null)
        {
            // The last value that failed is the smallest one: shrinking goes on from failures only.
            throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{last.Message}\nFSCHECK_REPLAY={seed.Seed},{seed.Gamma}\n{e.Message}"), last.InnerException);
        }
    }

    /// <summary>Tries a law about two values on <see cref="DefaultCases"/> pairs.</summary>
    /// <typeparam name="T1">The first.</typeparam>
    /// <typeparam name="T2">The second.</typeparam>
    /// <param name="first">Generator and shrinker of the first.</param>
    /// <param name="second">Generator and shrinker of the second.</param>
    /// <param name="law">Throws, as an assertion does, where the law does not hold.</param>
    public static void ForAll<T1, T2>(Arbitrary<T1> first, Arbitrary<T2> second, Action<T1, T2> law)
    {
        ArgumentNullException.ThrowIfNull(law);
        ForAll(Both(first, second), pair => law(pair.Item1, pair.Item2));
    }

    /// <summary>Tries a law about three values of one kind on <see cref="DefaultCases"/> triples.</summary>
    /// <typeparam name="T">What the law is about.</typeparam>
    /// <param name="values">Generator and shrinker of each.</param>
    /// <param name="law">Throws, as an assertion does, where the law does not hold.</param>
    public static void ForAllThree<T>(Arbitrary<T> values, Action<T, T, T> law)
    {
        ArgumentNullException.ThrowIfNull(law);
        ForAll(Both(values, Both(values, values)), triple => law(triple.Item1, triple.Item2.Item1, triple.Item2.Item2));
    }

    /// <summary>Pairs of values, each shrunk by itself.</summary>
    internal static Arbitrary<(T1 Item1, T2 Item2)> Both<T1, T2>(Arbitrary<T1> first, Arbitrary<T2> second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return Arb.From(
            first.Generator.SelectMany(_ => second.Generator, (a, b) => (a, b)),
            pair => first.Shrinker(pair.Item1).Select(a => (a, pair.Item2)).Concat(second.Shrinker(pair.Item2).Select(b => (pair.Item1, b))));
    }

    private static int Multiplier() =>
        int.TryParse(Environment.GetEnvironmentVariable("HRD_FSCHECK_TESTS"), NumberStyles.None, CultureInfo.InvariantCulture, out var times) && times > 0 ? times : 1;

    private static Rnd Parse(string replay)
    {
        var parts = replay.Trim('(', ')', ' ').Split(',', StringSplitOptions.TrimEntries);
        return parts.Length == 2 && ulong.TryParse(parts[0], CultureInfo.InvariantCulture, out var seed) && ulong.TryParse(parts[1], CultureInfo.InvariantCulture, out var gamma)
            ? new Rnd(seed, gamma)
            : throw new FormatException("A replay is two numbers joined by a comma, as a failure prints them after FSCHECK_REPLAY=.");
    }

    /// <summary>Values of the format show no content of themselves; their JSON does.</summary>
    private static string Show(object? value) => value switch
    {
        null => "null",
        DomainObject node => CaseFileJson.Write(node),
        string text => $"\"{text}\"",
        byte[] bytes => $"b\"{string.Concat(bytes.Select(static b => b is >= 0x20 and < 0x7F and not (byte)'\\' ? ((char)b).ToString() : string.Create(CultureInfo.InvariantCulture, $"\\x{b:x2}")))}\"",
        System.Runtime.CompilerServices.ITuple tuple => $"({string.Join(", ", Enumerable.Range(0, tuple.Length).Select(i => Show(tuple[i])))})",
        System.Collections.IEnumerable items => $"[{string.Join(", ", items.Cast<object?>().Select(Show))}]",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty,
    };
}
