using FsCheck;
using FsCheck.Fluent;
using HumanRights.Domain.Common;
using HumanRights.Domain.FsCheck.Inventing;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.FsCheck;

/// <summary>Records of any kind that are valid by themselves.</summary>
public static class RecordGenerators
{
    /// <summary>Valid records of one kind that refer to nothing but themselves: a case file that holds only such a record has no error finding.</summary>
    /// <typeparam name="T">The record type.</typeparam>
    /// <returns>Generator and shrinker. What a record shrinks to is valid too and has the same id and kind.</returns>
    /// <remarks>Records that refer to others are found in the files of <see cref="CaseFileGenerators.Valid"/>.</remarks>
    public static Arbitrary<T> For<T>()
        where T : Record, IJsonObject<T> => Arb.From(CaseFileGenerators.Seeds.Select(Invent<T>), Shrinking.OfRecord);

    private static T Invent<T>(ulong seed)
        where T : Record, IJsonObject<T>
    {
        var dice = new Dice(seed);
        using var scribe = new Scribe(dice, Cast.Of(dice, StructureTable.Of<T>().RecordKind!));
        return scribe.Record<T>();
    }
}
