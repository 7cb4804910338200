using System.Collections.Concurrent;
using HumanRights.Domain.Actors;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Sources;
using HumanRights.Domain.Statistics;

namespace HumanRights.Domain.Redaction;

/// <summary>Whether what is left of an object still says something.</summary>
internal sealed class Meaning
{
    // Beyond what structure requires: of each group one member must be left.
    private static readonly Dictionary<string, string[][]> s_essential = new(StringComparer.Ordinal)
    {
        [nameof(Statement)] = [["about"]],
        [nameof(Link)] = [["from"], ["to"]],
        [nameof(Relationship)] = [["to"]],
        [nameof(IdentityLink)] = [["a"], ["b"]],
        [nameof(Conflict)] = [["members"]],
        [nameof(PersonName)] = [["forms"]],
        [nameof(NameForm)] = [["fullText", "parts"]],
        [nameof(Designation)] = [["raw", "native", "latin"]],
    };

    // Of these each member is the meaning: a pointer that has lost its end points at too much, a tie that has lost one says less than nothing.
    private static readonly Dictionary<string, string[]> s_whole = new(StringComparer.Ordinal)
    {
        [nameof(Target)] = ["record", "item", "field"],
        [nameof(Marking)] = ["targets"],
        [nameof(Statement)] = ["about"],
        [nameof(Figure)] = ["about"],
        [nameof(Link)] = ["from", "to"],
        [nameof(IdentityLink)] = ["a", "b"],
        [nameof(Relationship)] = ["to"],
    };

    private static readonly ConcurrentDictionary<ObjectShape, Meaning> s_all = new();

    private readonly int _key;
    private readonly int[] _required;
    private readonly int[][] _groups;
    private readonly (MemberRuleKind Kind, int[][] Alternatives)[] _rules;
    private readonly int _members;
    private readonly int _each;

    private Meaning(ObjectShape shape)
    {
        _key = shape.IndexOf(KeyedReferences.Key);
        _required = [.. Enumerable.Range(0, shape.Members.Count).Where(i => shape.Members[i].IsRequired)];
        _groups = s_essential.TryGetValue(shape.Name, out var groups) ? [.. groups.Select(g => g.Select(shape.IndexOf).ToArray())] : [];
        _rules = [.. shape.Rules.Select(r => (r.Kind, r.Alternatives.Select(a => a.Select(shape.IndexOf).ToArray()).ToArray()))];
        Whole = s_whole.TryGetValue(shape.Name, out var whole) ? [.. whole.Select(shape.IndexOf)] : [];
        _each = shape.Name == nameof(Figure) ? shape.IndexOf("about") : -1;
        _members = shape.Name == nameof(Conflict) ? shape.IndexOf("members") : -1;
    }

    internal static Meaning Of(ObjectShape shape) => s_all.GetOrAdd(shape, static s => new Meaning(s));

    /// <summary>Whether each item of a list is the meaning: what is said of several things is not said of some of them.</summary>
    internal bool HangsOnEach(int member) => _each == member && member >= 0;

    /// <summary>The members without each of which an object means something else, and not less.</summary>
    internal int[] Whole { get; }

    /// <summary>Whether an object means something else, and not less, once it has lost a member.</summary>
    internal bool HangsOn(int member) => Whole.Contains(member);

    /// <summary>Whether it says what its kind is for.</summary>
    private bool IsLeft(Draft draft)
    {
        foreach (var group in _groups)
        {
            if (!IsGiven(draft, group))
            {
                return false;
            }
        }

        // A contradiction takes two.
        return IsWhole(draft) && !(_members >= 0 && draft[_members] is DraftList { Count: < 2 });
    }

    internal Sense Of(Draft written) => IsLeft(written) ? Sense.Whole : IsMoreThanAKey(written) || written.HasUnknown ? Sense.Something : Sense.Nothing;

    /// <summary>Whether it says something still: what its kind is for, where it ever did; what said nothing loses nothing.</summary>
    internal bool IsStillLeft(Draft draft) => draft.Said switch
    {
        Sense.Whole => IsLeft(draft),
        Sense.Something => IsWhole(draft),
        _ => true,
    };

    /// <summary>Whether it has what structure asks for, and more than a key.</summary>
    private bool IsWhole(Draft draft)
    {
        foreach (var member in _required)
        {
            if (draft[member] is null)
            {
                return false;
            }
        }

        foreach (var (kind, alternatives) in _rules)
        {
            var given = alternatives.Count(a => IsGiven(draft, a));
            if (kind switch
            {
                MemberRuleKind.ExactlyOne => given != 1,
                MemberRuleKind.AtLeastOne => given == 0,
                MemberRuleKind.Needs => IsGiven(draft, alternatives[0]) && !IsGiven(draft, alternatives[1]),
                _ => false,
            })
            {
                return false;
            }
        }

        return IsMoreThanAKey(draft);
    }

    private bool IsMoreThanAKey(Draft draft)
    {
        var count = draft.Count;
        return count > 1 || (count == 1 && !(_key >= 0 && draft[_key] is not null));
    }

    private static bool IsGiven(Draft draft, int[] group)
    {
        foreach (var member in group)
        {
            if (draft[member] is not null)
            {
                return true;
            }
        }

        return false;
    }
}
