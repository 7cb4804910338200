namespace HumanRights.Domain.Redaction;

/// <summary>The items of a list in a publication in the making. What is taken out leaves a gap, so that the places of the others stay.</summary>
internal sealed class DraftList(List<object?> items)
{
    private int _gaps;

    internal List<object?> Items { get; } = items;

    /// <summary>How many items are left.</summary>
    internal int Count => Items.Count - _gaps;

    internal void TakeOut(int index)
    {
        if (Items[index] is not null)
        {
            Items[index] = null;
            _gaps++;
        }
    }

    internal void CloseGaps()
    {
        Items.RemoveAll(static i => i is null);
        _gaps = 0;
    }
}
