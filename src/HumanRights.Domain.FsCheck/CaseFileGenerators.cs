using FsCheck;
using FsCheck.Fluent;
using HumanRights.Domain.FsCheck.Inventing;
using HumanRights.Domain.Privacy;

namespace HumanRights.Domain.FsCheck;

/// <summary>Whole case files that are valid: they may be incomplete, contradict each other or tell of injustice, but no rule finds an error in them.</summary>
/// <remarks>
/// <para>A file holds records of every kind with every optional member now and then, references among them, and one to three
/// scenes: small stories that fit together, such as a complaint that is passed on to those complained of. Legality gaps occur in
/// scenes only. The people are invented and called after parts of a ship.</para>
/// <para>One seed is drawn from FsCheck for each file, so a replay makes the same files; large numbers of them are made in
/// milliseconds each.</para>
/// </remarks>
public static partial class CaseFileGenerators
{
    private const int FewestRecords = 5;

    private static readonly Scene[] s_scenes = [.. Scene.All];

    /// <summary>Valid case files. FsCheck's size decides how many records there are beside the scenes: five to thirty.</summary>
    public static Gen<CaseFile> Valid { get; } = Gen.Sized(static size => OfSize(FewestRecords + (size / 4)));

    /// <summary>Valid case files with a shrinker whose results are valid too: <see cref="Valid"/> and <see cref="Shrink"/>.</summary>
    public static Arbitrary<CaseFile> Arbitrary { get; } = Arb.From(Valid, Shrink);

    /// <summary>Valid case files of about a number of records, beside those of their scenes.</summary>
    /// <param name="records">How many; a file always has five at least: a source, a person, an organization, a place and an instrument.</param>
    /// <returns>The generator.</returns>
    public static Gen<CaseFile> OfSize(int records) => Seeds.Select(seed => Invent(seed, records));

    /// <summary>Smaller case files: without some records and all that refers to them, or without a member or list item.</summary>
    /// <param name="file">A valid case file.</param>
    /// <returns>The smaller ones, large steps first; those with an error finding are left out. What remains keeps its ids and kinds.</returns>
    public static IEnumerable<CaseFile> Shrink(CaseFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return Shrinking.OfFile(file, Shrinking.IsValid);
    }

    /// <summary>The rules that <see cref="Broken"/> takes: every rule of the library and every notice of its reader that can be in a case file, by number.</summary>
    public static IReadOnlyList<string> BreakableRules => Breaking.Rules;

    /// <summary>Why the other rules cannot be broken in a case file, by their numbers; most of them keep it from being read.</summary>
    public static IReadOnlyDictionary<string, string> UnbreakableRules => Breaking.Reasons;

    /// <summary>Case files broken in one way: one rule finds something in them, and no other finds an error.</summary>
    /// <param name="ruleId">The rule, for example <c>HRD1703</c>: one of <see cref="BreakableRules"/>.</param>
    /// <returns>
    /// Generator and shrinker. Around the few records that break the rule, whose ids begin with its number, stand five to thirty
    /// others that nothing is wrong with. What a file shrinks to is broken in the same way; where nothing more can go, only what
    /// breaks the rule is left.
    /// </returns>
    /// <remarks>
    /// Other rules may find something that is no error. Notices of the reader are found when the file is written and read. A rule
    /// about publishing finds something when the file is validated for <see cref="RecipientFor"/>; only what breaks it is marked for
    /// them, and nothing else is shown.
    /// </remarks>
    /// <exception cref="ArgumentException">There is no such rule, or it cannot be broken in a case file: the message says why.</exception>
    public static Arbitrary<CaseFile> Broken(string ruleId)
    {
        ArgumentNullException.ThrowIfNull(ruleId);
        var breaking = Breaking.Of(ruleId);
        return Arb.From(Gen.Sized(size => Seeds.Select(seed => breaking.Invent(seed, FewestRecords + (size / 4)))), breaking.Shrink);
    }

    /// <summary>For whom the files that <see cref="Broken"/> makes for a rule are to be published, so that the rule finds something in them.</summary>
    /// <param name="ruleId">The rule, for example <c>HRD2101</c>: one of <see cref="BreakableRules"/>.</param>
    /// <returns>The recipient to validate them for; null for the rules that find something when nobody publishes the file.</returns>
    /// <exception cref="ArgumentException">There is no such rule, or it cannot be broken in a case file: the message says why.</exception>
    public static Recipient? RecipientFor(string ruleId)
    {
        ArgumentNullException.ThrowIfNull(ruleId);
        return Breaking.Of(ruleId).Recipient;
    }

    /// <summary>One seed for everything in a value.</summary>
    internal static Gen<ulong> Seeds { get; } =
        from high in Gen.Choose(0, int.MaxValue - 1)
        from low in Gen.Choose(0, int.MaxValue - 1)
        select ((ulong)high << 31) | (uint)low;

    /// <summary>The case file of a seed.</summary>
    internal static CaseFile Invent(ulong seed, int records)
    {
        var dice = new Dice(seed);
        using var scribe = new Scribe(dice, new Cast(dice, records), Some(dice, dice.Between(1, 3)));
        return scribe.File();
    }

    /// <summary>One scene among the fewest other records.</summary>
    internal static CaseFile Only(Scene scene, ulong seed) => Only(scene, seed, FewestRecords);

    /// <summary>One scene among a number of other records.</summary>
    internal static CaseFile Only(Scene scene, ulong seed, int records)
    {
        var dice = new Dice(seed);
        using var scribe = new Scribe(dice, new Cast(dice, records), scene);
        return scribe.File();
    }

    /// <summary>Some scenes, each once: numbers that are given once in the world stand in them.</summary>
    private static List<Scene> Some(Dice dice, int count)
    {
        var chosen = new List<Scene>();
        while (chosen.Count < count)
        {
            var scene = dice.Of<Scene>(s_scenes);
            if (!chosen.Contains(scene))
            {
                chosen.Add(scene);
            }
        }

        return chosen;
    }
}
