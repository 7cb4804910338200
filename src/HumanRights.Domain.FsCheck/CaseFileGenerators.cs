using FsCheck;
using FsCheck.Fluent;
using HumanRights.Domain.FsCheck.Inventing;

namespace HumanRights.Domain.FsCheck;

/// <summary>Whole case files that are valid: they may be incomplete or tell of injustice, but no rule finds an error in them.</summary>
public static class CaseFileGenerators
{
    /// <summary>Valid case files of any content. FsCheck's size decides how many records there are, some thirty at most.</summary>
    public static Gen<CaseFile> Valid { get; } = Gen.Sized(static size => OfSize(5 + (size / 4)));

    /// <summary>Valid case files of about so many records.</summary>
    /// <param name="records">How many records; at least five.</param>
    /// <returns>The generator.</returns>
    public static Gen<CaseFile> OfSize(int records) => Seeds.Select(seed => Invent(seed, records));

    private static readonly Scene[] s_scenes = [.. Scene.All];

    internal static Gen<ulong> Seeds { get; } =
        from high in Gen.Choose(0, int.MaxValue - 1)
        from low in Gen.Choose(0, int.MaxValue - 1)
        select ((ulong)high << 32) | (uint)low;

    /// <summary>The JSON of one scene among a few other records.</summary>
    internal static byte[] Only(Scene scene, ulong seed)
    {
        var dice = new Dice(seed);
        using var scribe = new Scribe(dice, new Cast(dice, 0), scene);
        return scribe.Json().ToArray();
    }

    private static CaseFile Invent(ulong seed, int records)
    {
        var dice = new Dice(seed);
        using var scribe = new Scribe(dice, new Cast(dice, records), [.. Enumerable.Range(0, dice.Between(1, 3)).Select(_ => dice.Of<Scene>(s_scenes))]);
        return scribe.File();
    }
}
