using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Privacy;

/// <summary>The markings of parts and members of one record, found by the part that they point at: a record may have thousands of either.</summary>
internal sealed class TargetedMarkings
{
    private readonly List<(Target Target, Marking Marking)> _ofRecord = [];
    private readonly Dictionary<string, List<(Target Target, Marking Marking)>> _ofParts = new(StringComparer.Ordinal);

    /// <summary>Each target with its marking, in the order of the file.</summary>
    internal List<(Target Target, Marking Marking)> All { get; } = [];

    internal void Add(Target target, Marking marking)
    {
        All.Add((target, marking));
        if (target.Item is not { } item)
        {
            _ofRecord.Add((target, marking));
        }
        else if (_ofParts.TryGetValue(item.Text, out var list))
        {
            list.Add((target, marking));
        }
        else
        {
            _ofParts.Add(item.Text, [(target, marking)]);
        }
    }

    /// <summary>The markings that mean a place or something around it.</summary>
    internal IEnumerable<Marking> Covering(Spot place)
    {
        foreach (var (target, marking) in _ofRecord)
        {
            if (place.IsIn(target))
            {
                yield return marking;
            }
        }

        if (_ofParts.Count == 0)
        {
            yield break;
        }

        for (var around = place; around is not null; around = around.Outer)
        {
            foreach (var (target, marking) in around.Key is { } key ? _ofParts.GetValueOrDefault(key) ?? [] : [])
            {
                if (place.IsIn(target))
                {
                    yield return marking;
                }
            }
        }
    }
}
