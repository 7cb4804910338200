using System.Text.Json.Nodes;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Sources;

namespace HumanRights.Domain.Privacy;

/// <summary>Whether what is left of an object still says something.</summary>
internal static class Meaning
{
    private const string Key = "key";

    // Beyond what structure requires: of each group one member must be left.
    private static readonly Dictionary<string, string[][]> s_essential = new(StringComparer.Ordinal)
    {
        [nameof(Statement)] = [["about"]],
        [nameof(Link)] = [["from"], ["to"]],
        [nameof(IdentityLink)] = [["a"], ["b"]],
        [nameof(Conflict)] = [["members"]],
        [nameof(PersonName)] = [["forms"]],
        [nameof(NameForm)] = [["fullText", "parts"]],
        [nameof(Designation)] = [["raw", "native", "latin"]],
    };

    internal static bool IsLeft(JsonObject node, ObjectShape shape)
    {
        if (shape.Members.Any(m => m.IsRequired && node[m.Name] is null))
        {
            return false;
        }

        if (s_essential.TryGetValue(shape.Name, out var essential) && Array.Exists(essential, group => Array.TrueForAll(group, m => node[m] is null)))
        {
            return false;
        }

        if (shape.Name == nameof(Conflict) && node["members"]!.AsArray().Count < 2)
        {
            return false;
        }

        foreach (var rule in shape.Rules)
        {
            var given = rule.Alternatives.Count(a => a.Any(m => node[m] is not null));
            if (rule.Kind switch
            {
                MemberRuleKind.ExactlyOne => given != 1,
                MemberRuleKind.AtLeastOne => given == 0,
                MemberRuleKind.Needs => rule.Alternatives[0].Any(m => node[m] is not null) && !rule.Alternatives[1].Any(m => node[m] is not null),
                _ => false,
            })
            {
                return false;
            }
        }

        return node.Count > 0 && !(node.Count == 1 && node.ContainsKey(Key));
    }
}
