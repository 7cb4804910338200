using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using HumanRights.Domain.FsCheck.Hostile;
using HumanRights.Domain.FsCheck.Inventing;
using HumanRights.Domain.FsCheck.Structure;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Serialization;

namespace HumanRights.Domain.FsCheck;

/// <summary>Documents as bytes that a reader of case files may be given: damaged, forged, or of another program. Most must be refused, none may bring it down.</summary>
public static class HostileJson
{
    private const int FewRecords = 5;

    private static readonly (MutationOperator Mutation, (ObjectShape Owner, MemberShape Member)[] Places)[] s_mutations =
        [.. Mutations.All.Select(static mutation => (mutation, StructureTable.Of<CaseFile>().Closure().SelectMany(static s => s.Members.Select(m => (s, m))).Where(p => mutation.AppliesTo(p.s, p.m)).ToArray()))];

    /// <summary>Case files damaged in one or two of the ways of <see cref="Kinds"/>. What they shrink to is a piece of them.</summary>
    public static Arbitrary<byte[]> Bytes { get; } = Of(null);

    /// <summary>Well-formed documents, whole or disturbed at one member (see <see cref="Mutations"/>): what structure must be judged on. What they shrink to is well-formed too.</summary>
    public static Arbitrary<byte[]> Documents { get; } = Arb.From(
        from mutation in Gen.Elements(s_mutations)
        from place in Gen.Elements(mutation.Places)
        from json in mutation.Mutation.Mutants(place.Owner, place.Member)
        from isEscaped in Gen.Elements(true, false)
        let document = JsonDocuments.InCaseFile(place.Owner, json)
        select Encoding.UTF8.GetBytes(isEscaped ? JsonSpelling.Escaped(document) : JsonSpelling.Plain(document)),
        static bytes => JsonShrinker.Smaller(JsonNode.Parse(bytes)).Select(static json => Encoding.UTF8.GetBytes(JsonSpelling.Plain(json))));

    /// <summary>The names of the ways in which a document is damaged.</summary>
    public static IReadOnlyList<string> Kinds { get; } = [.. Damage.All.Select(static d => d.Name)];

    /// <summary>Case files damaged in one way.</summary>
    /// <param name="kind">One of <see cref="Kinds"/>.</param>
    /// <returns>Generator and shrinker.</returns>
    /// <exception cref="ArgumentException">There is no such way.</exception>
    public static Arbitrary<byte[]> OfKind(string kind) =>
        Of(Damage.All.FirstOrDefault(d => string.Equals(d.Name, kind, StringComparison.Ordinal)) ?? throw new ArgumentException("There is no such way to damage a document.", nameof(kind)));

    private static Arbitrary<byte[]> Of(Damage? only) => Arb.From(
        CaseFileGenerators.Seeds.Select(seed =>
        {
            var dice = new Dice(seed);
            using var scribe = new Scribe(dice, new Cast(dice, FewRecords));
            var bytes = (only ?? dice.Of<Damage>(Damage.All)).To(dice, scribe.Json().ToArray());
            return only is null && dice.OneIn(4) ? dice.Of<Damage>(Damage.All).To(dice, bytes) : bytes;
        }),
        Pieces);

    /// <summary>The bytes without a half, a quarter … of them, down to single ones when few are left.</summary>
    private static IEnumerable<byte[]> Pieces(byte[] bytes)
    {
        for (var size = Math.Max(1, bytes.Length / 2); bytes.Length > 0; size /= 2)
        {
            for (var at = 0; at < bytes.Length; at += size)
            {
                yield return [.. bytes[..at], .. bytes[Math.Min(bytes.Length, at + size)..]];
            }

            if (size == 1 || size < bytes.Length / 256)
            {
                yield break;
            }
        }
    }
}
