using HumanRights.Domain.Common;
using HumanRights.Domain.Facilities;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Sources;
using HumanRights.Domain.Statistics;

namespace HumanRights.Domain.Validation.Rules;

/// <summary>References and what facts stand on: HRD1801 to HRD1899.</summary>
internal static class ReferenceRules
{
    private static readonly HashSet<string> s_actors = new(StringComparer.Ordinal) { "person", "group", "organization", "facility" };

    private static readonly HashSet<string> s_locations = new(StringComparer.Ordinal) { "facility", "place" };

    internal static IEnumerable<Rule> Make() =>
    [
        Rule.ForValue(RuleCatalogue.Get(RuleIds.DanglingReference), DanglingReference),
        Rule.For<Record>(RuleCatalogue.Get(RuleIds.FactWithoutSource), FactWithoutSource),
    ];

    private static void DanglingReference(TextValue value, RuleContext context)
    {
        var fits = (value, context.Node) switch
        {
            (IRecordId id, _) => IsThere(id.Text, context),
            (RecordRef reference, _) => IsThere(reference.Text, context),
            (ActorRef reference, _) => IsThere(reference.Text, context) && IsOneOf(s_actors, reference.Kind),
            (LocationRef reference, _) => IsThere(reference.Text, context) && IsOneOf(s_locations, reference.Kind),
            (PartKey key, Target target) => IsItem(key, target, context),
            (FieldPath field, Target target) => IsField(field, target, context),
            (PartKey key, Citation { Copy: { } copy } citation) when key == copy => IsPart<SourceCopy>(citation.Source.Text, key, context),
            (PartKey key, Placement { Unit: { } unit } placement) when ReferenceEquals(key, unit) => placement.At is not { Kind: "facility" } at || IsPart<FacilityUnit>(at.Text, key, context),
            (PartKey key, Condition { Unit: { } unit }) when ReferenceEquals(key, unit) => IsPart<FacilityUnit>(context.Record?.RecordId.Text, key, context),
            (PartKey key, FacilityUnit { Within: { } within }) when ReferenceEquals(key, within) => IsPart<FacilityUnit>(context.Record?.RecordId.Text, key, context),
            (PartKey key, Figure { Facility: { } facility }) => IsPart<FacilityUnit>(facility.Text, key, context),

            // Every other key but a part's own names a part of the same record: a party, charge, decision or instance.
            (PartKey key, _) when context.Member?.Name != "key" && context.Node is not (Figure or Placement or Citation) => IsPart<Part>(context.Record?.RecordId.Text, key, context),
            _ => true,
        };
        if (!fits)
        {
            // The text of a key or field that leads nowhere could be anything; that of a reference is an opaque id.
            context.Report(value is PartKey or FieldPath ? [] : [value.Text]);
        }
    }

    private static bool IsThere(string id, RuleContext context) =>
        context.Index.FindText(id) is not null || RecordKinds.ArrayOf(id[..id.IndexOf('/', StringComparison.Ordinal)]) is null;

    /// <summary>Whether a kind is one of those that fit; a kind that this version does not know may be.</summary>
    private static bool IsOneOf(HashSet<string> kinds, string kind) => kinds.Contains(kind) || RecordKinds.ArrayOf(kind) is null;

    private static bool IsItem(PartKey key, Target target, RuleContext context) =>
        TryFindRecord(target, context, out var record)
            ? record is not null && (context.Index.FindPart(record, key) is not null || context.Index.HasUnknown(record))
            : true;

    private static bool IsField(FieldPath field, Target target, RuleContext context)
    {
        if (!TryFindRecord(target, context, out var record))
        {
            return true;
        }

        // Without a record, in the file itself, a field is one of the file's own.
        DomainObject? start = record is null ? context.File : target.Item is { } key ? context.Index.FindPart(record, key) : record;
        return start is null || start.Shape.HasField(field.Text) || (record is not null && context.Index.HasUnknown(record));
    }

    /// <summary>The record that a target points into; false when it is not there to be looked into, which is told of the record alone.</summary>
    private static bool TryFindRecord(Target target, RuleContext context, out Record? record)
    {
        record = target.Record is { } reference ? context.Index.Resolve(reference) : context.Record;
        return target.Record is null || record is not null;
    }

    private static bool IsPart<T>(string? record, PartKey key, RuleContext context)
        where T : Part =>
        record is null || context.Index.FindText(record) is not { } found || context.Index.FindPart(found, key) is T || context.Index.HasUnknown(found);

    private static void FactWithoutSource(Record record, RuleContext context)
    {
        // A source is what others stand on; it needs a citation only where it is known through another text.
        if (record is Source || record.Citations.Count > 0 || record.Absent?.Of("citations") is not null)
        {
            return;
        }

        var search = new CitationSearch();
        search.Walk(record);
        if (!search.HasFound)
        {
            context.Report();
        }
    }

    private sealed class CitationSearch : Walker
    {
        internal bool HasFound { get; private set; }

        protected override bool Enter(DomainObject node)
        {
            HasFound |= node is Citation;
            return !HasFound;
        }
    }
}
