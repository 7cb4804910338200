using HumanRights.Domain.Primitives;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Cli.Validating;

/// <summary>Tells of a finding what its place in the file says: who is concerned, and when it was.</summary>
internal sealed class Story
{
    private const int MostActors = 2;

    private readonly ILookup<string, IndexedDate> _dates;
    private readonly ILookup<string, IndexedReference> _references;

    internal Story(CaseFileIndex index)
    {
        _dates = index.Dates.Where(d => d.Record is not null).ToLookup(d => d.Record!.RecordId.Text, StringComparer.Ordinal);
        _references = index.References.Where(r => r.From is not null).ToLookup(r => r.From!.RecordId.Text, StringComparer.Ordinal);
    }

    /// <summary>The earliest date of the part that the finding lies in, or of a part or record that belongs to it; null when none is dated.</summary>
    internal ExtendedDate? WhenOf(Finding finding) =>
        Earliest(new[] { finding.Target }.Concat(finding.Related).OfType<Target>().Select(DateOf).OfType<ExtendedDate>());

    /// <summary>The ids of the actors whom the place names, the first few of them; the record's own when it is one.</summary>
    internal IReadOnlyList<string> WhoOf(Finding finding)
    {
        if (finding.Target is not { Record: { } record } target)
        {
            return [];
        }

        if (IsActor(record.Text))
        {
            return [record.Text];
        }

        var named = _references[record.Text].Where(r => IsActor(r.To)).ToList();
        var near = named.Where(r => target.Item is not null && r.Item?.Key == target.Item).ToList();
        var actors = (near.Count > 0 ? near : named).Select(r => r.To).Distinct(StringComparer.Ordinal).ToList();
        return actors.Count <= MostActors ? actors : [.. actors.Take(MostActors), "…"];
    }

    private static bool IsActor(string reference) => RecordRef.TryParse(reference, out var record) && record.Kind is "person" or "group" or "organization" or "facility";

    private static ExtendedDate? Earliest(IEnumerable<ExtendedDate> dates) =>
        dates.Where(d => !d.Earliest.IsUnknown || !d.Latest.IsUnknown).Order(ExtendedDate.DisplayOrder).FirstOrDefault();

    private ExtendedDate? DateOf(Target target)
    {
        if (target.Record is not { } record)
        {
            return null;
        }

        var dates = _dates[record.Text].ToList();
        return (target.Item is { } item ? Earliest(dates.Where(d => d.Item?.Key == item).Select(d => d.Date)) : null)
            ?? Earliest(dates.Where(d => d.Item is null).Select(d => d.Date))
            ?? Earliest(dates.Select(d => d.Date));
    }
}
