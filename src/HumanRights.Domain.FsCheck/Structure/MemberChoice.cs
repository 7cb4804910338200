using FsCheck;
using FsCheck.Fluent;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.FsCheck.Structure;

/// <summary>Which members of an object can stand together.</summary>
internal static class MemberChoice
{
    /// <summary>Whether an object may have exactly these of its known members.</summary>
    internal static bool IsAllowed(ObjectShape shape, IReadOnlySet<string> names) =>
        shape.Members.All(m => !m.IsRequired || names.Contains(m.Name)) && shape.Rules.All(r => IsKept(r, names));

    /// <summary>As few members as an object needs beside the ones asked for.</summary>
    /// <param name="shape">The object's shape.</param>
    /// <param name="wanted">Members to have in any case; they must be able to stand together.</param>
    /// <param name="isCheap">Whether a member is to be preferred where there is a choice.</param>
    internal static HashSet<string> Fewest(ObjectShape shape, IEnumerable<string> wanted, Func<MemberShape, bool> isCheap)
    {
        var names = new HashSet<string>(shape.Members.Where(static m => m.IsRequired).Select(static m => m.Name), StringComparer.Ordinal);
        foreach (var name in wanted)
        {
            AddWithNeeds(shape, names, name);
        }

        foreach (var rule in shape.Rules.Where(static r => r.Kind is MemberRuleKind.ExactlyOne or MemberRuleKind.AtLeastOne))
        {
            if (!rule.Alternatives.Any(a => a.Any(names.Contains)))
            {
                var candidates = rule.Alternatives.SelectMany(static a => a).ToArray();
                AddWithNeeds(shape, names, Array.Find(candidates, c => isCheap(shape.Find(c)!)) ?? candidates[0]);
            }
        }

        return IsAllowed(shape, names) ? names : throw new InvalidOperationException($"The rules of {shape.Name} leave no way to have these members together.");
    }

    /// <summary>The members asked for, what they need, and others at random, in any order.</summary>
    internal static Gen<string[]> Any(ObjectShape shape, IReadOnlyList<string> wanted, int mostOthers, Func<MemberShape, bool> isAllowed) =>
        from order in Gen.Shuffle(shape.Members.ToArray())
        from others in Gen.Choose(0, mostOthers)
        let names = Grow(shape, wanted, order.Where(isAllowed), others, order)
        from shuffled in Gen.Shuffle(names.ToArray())
        select shuffled;

    private static HashSet<string> Grow(ObjectShape shape, IReadOnlyList<string> wanted, IEnumerable<MemberShape> candidates, int others, MemberShape[] order)
    {
        // The preferred member of a rule is whichever comes first in the random order.
        var preferred = candidates.Select(static m => m.Name).ToArray();
        var ranked = preferred.Length == 0 ? [.. order.Select(static m => m.Name)] : preferred;
        var names = Fewest(shape, wanted, m => IsFirstOfItsRule(shape, m.Name, ranked));
        foreach (var name in preferred)
        {
            if (others == 0)
            {
                break;
            }

            var larger = new HashSet<string>(names, StringComparer.Ordinal);
            AddWithNeeds(shape, larger, name);
            if (larger.Count > names.Count && IsAllowed(shape, larger))
            {
                names = larger;
                others--;
            }
        }

        return names;
    }

    private static bool IsFirstOfItsRule(ObjectShape shape, string name, string[] ranked) =>
        shape.Rules.Any(r => r.Kind != MemberRuleKind.Needs && r.Alternatives.Any(a => a.Contains(name))
            && Array.Find(ranked, c => r.Alternatives.Any(a => a.Contains(c))) == name);

    private static void AddWithNeeds(ObjectShape shape, HashSet<string> names, string name)
    {
        if (!names.Add(name))
        {
            return;
        }

        foreach (var rule in shape.Rules.Where(r => r.Kind == MemberRuleKind.Needs && r.Alternatives[0][0] == name))
        {
            AddWithNeeds(shape, names, rule.Alternatives[1][0]);
        }
    }

    private static bool IsKept(MemberRule rule, IReadOnlySet<string> names)
    {
        if (rule.Kind == MemberRuleKind.Needs)
        {
            return !names.Contains(rule.Alternatives[0][0]) || names.Contains(rule.Alternatives[1][0]);
        }

        var given = rule.Alternatives.Count(a => a.Any(names.Contains));
        return rule.Kind switch
        {
            MemberRuleKind.ExactlyOne => given == 1,
            MemberRuleKind.AtMostOne => given <= 1,
            _ => given >= 1,
        };
    }
}
