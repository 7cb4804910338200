using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;

using Record = HumanRights.Domain.Common.Record;

namespace HumanRights.Domain.Tests.Examples;

/// <summary>The parts of records, and what points at them.</summary>
internal static class ExampleParts
{
    public static List<string> Keys(Record record)
    {
        List<string> keys = [];
        new NodeWalker(node => keys.AddRange(node is Part part ? [part.Key.Text] : [])).Walk(record);
        return keys;
    }

    public static void Walk(CaseFile file, Action<Record, DomainObject> visit)
    {
        foreach (var record in file.Records())
        {
            new NodeWalker(node => visit(record, node)).Walk(record);
        }
    }

    /// <summary>How many parts are pointed at, and which of them are not there.</summary>
    public static (int Pointed, List<string> Faults) Follow(CaseFile file)
    {
        var keys = file.Records().ToDictionary(record => record.RecordId.Text, record => Keys(record).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        var pointed = 0;
        List<string> faults = [];
        Walk(
            file,
            (record, node) =>
            {
                var (owner, key) = node switch
                {
                    Target { Item: { } item } target => (target.Record?.Text ?? record.RecordId.Text, item),
                    Citation { Copy: { } copy } citation => (citation.Source.Text, copy),
                    Placement { Unit: { } unit, At: { } at } => (at.Text, unit),
                    _ => default,
                };
                if (key is null)
                {
                    return;
                }

                pointed++;
                if (!keys[owner].Contains(key.Text))
                {
                    faults.Add($"{record.RecordId.Text}: no {key.Text} in {owner}");
                }
            });
        return (pointed, faults);
    }

    private sealed class NodeWalker(Action<DomainObject> visit) : Walker
    {
        protected override bool Enter(DomainObject node)
        {
            visit(node);
            return true;
        }
    }
}
