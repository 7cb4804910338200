using FsCheck;
using FsCheck.Fluent;

namespace HumanRights.Domain.FsCheck.Values;

/// <summary>The few ways in which generators and shrinkers are put together here.</summary>
internal static class Making
{
    private const int MostItems = 3;

    /// <summary>A value, or more often none: most members of the format are optional.</summary>
    internal static Gen<T?> Maybe<T>(this Gen<T> values)
        where T : class => Gen.Frequency((2, Gen.Constant<T?>(null)), (1, values.Select(v => (T?)v)));

    /// <summary>Yes, no, or not said.</summary>
    internal static Gen<bool?> MaybeFlag { get; } = Gen.Elements<bool?>(null, null, true, false);

    /// <summary>No, one or a few items.</summary>
    internal static Gen<IReadOnlyList<T>> Few<T>(this Gen<T> values) => Between(values, 0);

    /// <summary>One or a few items.</summary>
    internal static Gen<IReadOnlyList<T>> Some<T>(this Gen<T> values) => Between(values, 1);

    /// <summary>A generator with a shrinker that takes one step at a time; steps that change nothing or break a rule do not count.</summary>
    internal static Arbitrary<T> Arbitrary<T>(Gen<T> values, Func<T, bool> isValid, params IReadOnlyList<Func<T, T>> steps)
        where T : class => Arb.From(values, value => steps.Select(step => step(value)).Where(smaller => !smaller.Equals(value) && isValid(smaller)));

    /// <inheritdoc cref="Arbitrary{T}(Gen{T}, Func{T, bool}, IReadOnlyList{Func{T, T}})"/>
    internal static Arbitrary<T> Arbitrary<T>(Gen<T> values, params IReadOnlyList<Func<T, T>> steps)
        where T : class => Arbitrary(values, static _ => true, steps);

    /// <summary>A text with fewer characters, as long as it is of the form.</summary>
    internal static IEnumerable<T> Shorter<T>(string text, Func<string, T?> parse)
        where T : class =>
        Enumerable.Range(0, text.Length).Select(i => parse(text.Remove(i, 1))).OfType<T>();

    private static Gen<IReadOnlyList<T>> Between<T>(Gen<T> values, int least) =>
        Gen.Choose(least, MostItems).SelectMany(count => values.ListOf(count)).Select(items => (IReadOnlyList<T>)[.. items]);
}
