using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using HumanRights.Domain.FsCheck.Hostile;
using HumanRights.Domain.FsCheck.Inventing;
using HumanRights.Domain.FsCheck.Structure;
using HumanRights.Domain.Serialization;

namespace HumanRights.Domain.FsCheck;

/// <content>Case files that can be read and are hard to bear.</content>
public static partial class CaseFileGenerators
{
    /// <summary>
    /// Hostile case files: read without an error, and full of what programs stumble over, see <see cref="HostileTraits"/>. Rules may find errors in them.
    /// What one shrinks to can be read too and keeps at least one of its traits.
    /// </summary>
    /// <remarks>Documents that cannot be read are made by <see cref="HostileJson"/>. Half surrogate pairs cannot stand in a case file at all.</remarks>
    public static Arbitrary<CaseFile> Hostile { get; } = HostileBy(HostileTraits.All);

    /// <summary>Valid and hostile case files.</summary>
    public static Arbitrary<CaseFile> Any { get; } = Arb.From(Gen.Frequency((2, Valid), (1, Hostile.Generator)), Shrinking.Smaller);

    /// <summary>Hostile case files of some sorts only.</summary>
    /// <param name="traits">The sorts to choose from; each file has one of them at least.</param>
    /// <returns>Generator and shrinker, as of <see cref="Hostile"/>.</returns>
    /// <exception cref="ArgumentException">No trait is given.</exception>
    public static Arbitrary<CaseFile> HostileBy(HostileTraits traits)
    {
        var wanted = Enum.GetValues<HostileTraits>().Where(t => t is not (HostileTraits.None or HostileTraits.All) && traits.HasFlag(t)).ToArray();
        return wanted.Length == 0
            ? throw new ArgumentException("At least one trait is needed.", nameof(traits))
            : Arb.From(
                Gen.Sized(size => Seeds.Select(seed => InventHostile(seed, FewestRecords + (size / 8), wanted))),
                file => Shrinking.Smaller(file).Where(smaller => (TraitsOf(smaller) & TraitsOf(file) & traits) != HostileTraits.None));
    }

    /// <summary>What is hostile in a case file. A valid one may have a little of it too, such as dates without an end.</summary>
    /// <param name="file">The case file.</param>
    /// <returns>The traits that are found.</returns>
    public static HostileTraits TraitsOf(CaseFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return TraitFinder.Find(file);
    }

    internal static CaseFile InventHostile(ulong seed, int records, HostileTraits[] wanted)
    {
        var dice = new Dice(seed);
        using var scribe = new Scribe(dice, new Cast(dice, records), Some(dice, dice.Below(2)));
        var json = JsonNode.Parse(scribe.Json())!.AsObject();
        var vandal = new Vandal(dice, json);
        var one = dice.Of<HostileTraits>(wanted);
        foreach (var trait in wanted.Where(t => t == one || dice.OneIn(3)))
        {
            vandal.Spoil(trait);
        }

        return CaseFileJson.Read(JsonSpelling.Plain(json)).Require();
    }
}
