using System.Diagnostics.CodeAnalysis;
using HumanRights.Domain.Validation;

namespace HumanRights.Domain.Cli.Validating;

/// <summary>Chooses rules by a list of numbers: <c>HRD1001,HRD1703</c> for these alone, <c>-HRD1703</c> for all but this.</summary>
/// <remarks>The list is taken from left to right. It starts from all rules when its first number is taken away, and from none otherwise.</remarks>
internal static class RuleChoice
{
    /// <summary>Splits what stands behind the option, which may be given several times.</summary>
    internal static string[] Split(IEnumerable<string> values) =>
        [.. values.SelectMany(v => v.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];

    /// <summary>Makes the set.</summary>
    /// <param name="all">Every rule there is.</param>
    /// <param name="items">Numbers, each with a plus, a minus or neither in front.</param>
    /// <param name="chosen">The rules that were chosen.</param>
    /// <param name="fault">What is wrong with the list.</param>
    internal static bool TryApply(RuleSet all, IReadOnlyList<string> items, [NotNullWhen(true)] out RuleSet? chosen, [NotNullWhen(false)] out string? fault)
    {
        chosen = null;
        fault = items.Select(i => FaultOf(all, i)).FirstOrDefault(f => f is not null);
        if (fault is not null)
        {
            return false;
        }

        var ids = new HashSet<string>(items.Count == 0 || items[0].StartsWith('-') ? all.All.Select(r => r.Info.Id) : [], StringComparer.Ordinal);
        foreach (var item in items)
        {
            _ = item.StartsWith('-') ? ids.Remove(IdOf(item)) : ids.Add(IdOf(item));
        }

        chosen = ids.Count == all.All.Count ? all : all.Only([.. ids]);
        return true;
    }

    private static string IdOf(string item) => item[0] is '-' or '+' ? item[1..] : item;

    private static string? FaultOf(RuleSet all, string item)
    {
        var id = IdOf(item);
        return all.All.Any(r => r.Info.Id == id) ? null
            : RuleCatalogue.TryFind(id, out var info) && info.Layer is not null ? $"{id} is part of reading and cannot be chosen or left out"
            : $"there is no rule {id}; hrd rules lists them";
    }
}
