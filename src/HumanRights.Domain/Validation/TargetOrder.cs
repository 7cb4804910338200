using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Validation;

/// <summary>Places in the order of their ids, keys and fields: which of several a rule tells of must not turn on the order of lists.</summary>
internal sealed class TargetOrder : IComparer<Target>
{
    internal static readonly TargetOrder Instance = new();

    public int Compare(Target? x, Target? y)
    {
        var byRecord = string.CompareOrdinal(x?.Record?.Text, y?.Record?.Text);
        var byItem = byRecord != 0 ? byRecord : string.CompareOrdinal(x?.Item?.Text, y?.Item?.Text);
        return byItem != 0 ? byItem : string.CompareOrdinal(x?.Field?.Text, y?.Field?.Text);
    }
}
