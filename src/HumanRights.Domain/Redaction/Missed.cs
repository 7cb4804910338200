namespace HumanRights.Domain.Redaction;

/// <summary>Records and parts that are lost with a trace: the audience may know that there is something more.</summary>
internal sealed class Missed
{
    private readonly HashSet<string> _records = new(StringComparer.Ordinal);
    private readonly HashSet<(string Record, string Key)> _parts = [];

    internal void Add(string record) => _records.Add(record);

    /// <summary>Adds all parts in what is lost.</summary>
    /// <param name="record">The id of the record that they stand in.</param>
    /// <param name="lost">The value of a member, or an item of a list.</param>
    internal void AddParts(string record, object? lost)
    {
        switch (lost)
        {
            case DraftList list:
                foreach (var item in list.Items)
                {
                    AddParts(record, item);
                }

                break;
            case Draft draft:
                if (draft.Text(KeyedReferences.Key) is { } key && KeyedReferences.IsPart(draft.Shape))
                {
                    _parts.Add((record, key));
                }

                foreach (var (_, below) in draft.Below())
                {
                    AddParts(record, below);
                }

                break;
            default:
                break;
        }
    }

    internal bool Contains(string record) => _records.Contains(record);

    /// <summary>Whether a part is lost with a trace, by itself or with its record.</summary>
    internal bool Contains(string record, string key) => _records.Contains(record) || _parts.Contains((record, key));
}
