using FsCheck;
using FsCheck.Fluent;

namespace HumanRights.Domain.FsCheck;

/// <summary>Something that holds for every value of a kind, with the generator that makes such values: it can be tried in any test framework.</summary>
/// <remarks>
/// In a test, <c>law.Check()</c> is all that is needed: it throws where the law does not hold, with the smallest value that was
/// found and the line <c>FSCHECK_REPLAY=…</c>. For FsCheck itself there is <see cref="AsProperty"/>. Ready laws are listed in <see cref="Laws"/>.
/// </remarks>
public sealed class Law
{
    private readonly Action<int, string?> _run;
    private readonly Func<Property> _property;

    private Law(string name, string statement, int cases, Action<int, string?> run, Func<Property> property)
    {
        Name = name;
        Statement = statement;
        Cases = cases;
        _run = run;
        _property = property;
    }

    /// <summary>The subject and a short name, for example <c>Dates.ParseFormat</c>.</summary>
    public string Name { get; }

    /// <summary>What the law says, in plain words.</summary>
    public string Statement { get; }

    /// <summary>On how many values it is tried when nothing else is said, before <c>HRD_FSCHECK_TESTS</c> multiplies it.</summary>
    public int Cases { get; }

    /// <summary>Makes a law, of this library's subjects or of a consumer's own.</summary>
    /// <typeparam name="T">What the law is about.</typeparam>
    /// <param name="name">The subject and a short name.</param>
    /// <param name="statement">What it says, in plain words.</param>
    /// <param name="cases">On how many values it is tried when nothing else is said; at least 1.</param>
    /// <param name="values">Generator and shrinker.</param>
    /// <param name="holds">Throws, as an assertion does, where the law does not hold.</param>
    /// <returns>The law.</returns>
    public static Law Of<T>(string name, string statement, int cases, Arbitrary<T> values, Action<T> holds)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentException.ThrowIfNullOrEmpty(statement);
        ArgumentOutOfRangeException.ThrowIfLessThan(cases, 1);
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(holds);
        return new Law(name, statement, cases, (count, replay) => PropertyCheck.Run(name, count, replay, values, holds), () => Prop.ForAll(values, holds));
    }

    /// <summary>Tries the law on <see cref="Cases"/> values.</summary>
    /// <exception cref="InvalidOperationException">It does not hold. The message names the law, shows the smallest value found and says how to try it again.</exception>
    public void Check() => Check(Cases);

    /// <summary>Tries the law on a number of values; <c>HRD_FSCHECK_TESTS</c> multiplies it, <c>FSCHECK_REPLAY</c> says which.</summary>
    /// <param name="cases">How many.</param>
    /// <inheritdoc cref="Check()"/>
    public void Check(int cases) => _run(cases, Environment.GetEnvironmentVariable("FSCHECK_REPLAY"));

    /// <summary>Tries the law again on the values of an earlier run.</summary>
    /// <param name="cases">How many, as in that run.</param>
    /// <param name="replay">What that run printed behind <c>FSCHECK_REPLAY=</c>: two numbers joined by a comma.</param>
    /// <exception cref="FormatException">It is not two such numbers.</exception>
    /// <inheritdoc cref="Check()"/>
    public void Check(int cases, string replay)
    {
        ArgumentException.ThrowIfNullOrEmpty(replay);
        _run(cases, replay);
    }

    /// <summary>The law as FsCheck knows them, for its runners and their options.</summary>
    /// <returns>A property.</returns>
    public Property AsProperty() => _property();

    /// <summary>The name.</summary>
    /// <returns><see cref="Name"/>, so that a test framework lists its cases by it.</returns>
    public override string ToString() => Name;
}
