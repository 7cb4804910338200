namespace HumanRights.Domain.FsCheck;

/// <summary>The laws that this library keeps and its consumers can rely on, each tried on our own generators and our own code.</summary>
/// <remarks>
/// The classes behind it, <see cref="DateLaws"/> and the like, make the same laws about a consumer's generator, importer or writer.
/// <see cref="SchemaLaws"/> is not in the list: it needs a validator that is not ours.
/// </remarks>
public static class Laws
{
    /// <summary>Every law that needs nothing from outside, by subject.</summary>
    public static IReadOnlyList<Law> All { get; } =
    [
        DateLaws.ParseFormat(),
        DateLaws.EarliestIsNotAfterLatest(),
        DateLaws.OrderIsAntisymmetric(),
        DateLaws.OrderIsTransitive(),
        DateLaws.NarrowingKeepsTheOrder(),
        CodecLaws.RoundTrip(CaseFileGenerators.Any),
        CodecLaws.WritingIsDeterministic(),
        CodecLaws.AnyBytes(),
        ValidationLaws.IsDeterministic(),
        ValidationLaws.OrderDoesNotMatter(),
        ValidationLaws.VaguerDatesMakeNoError(),
        IndexLaws.EveryReferenceHasItsInverse(),
        RedactionLaws.RedactingAgainChangesNothing(),
        RedactionLaws.WhatIsWithheldMakesNoDifference(),
        RedactionLaws.DaysOfOneMonthMakeNoDifference(),
        RedactionLaws.TheResultIsValid(),
        RedactionLaws.NothingWithheldComesOut(),
        NameLaws.IsSymmetric(),
        NameLaws.IsReflexive(),
        QuantityLaws.BoundsAreInOrder(),
        QuantityLaws.DecimalsAreOrderedByValue(),
        QuantityLaws.DigitsAreKept(),
    ];

    /// <summary>Finds a law by its name, for test frameworks that list cases by text.</summary>
    /// <param name="name">For example <c>Dates.ParseFormat</c>.</param>
    /// <returns>The law.</returns>
    /// <exception cref="ArgumentException">There is none of that name.</exception>
    public static Law Named(string name) =>
        All.FirstOrDefault(law => string.Equals(law.Name, name, StringComparison.Ordinal)) ?? throw new ArgumentException("There is no law of that name.", nameof(name));
}
