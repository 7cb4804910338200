using HumanRights.Domain.Actors;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Facilities;
using HumanRights.Domain.Incidents;
using HumanRights.Domain.Law;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Proceedings;
using HumanRights.Domain.Sources;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Validation.Rules;

/// <summary>Chains that cannot lead back to where they began: parts, members, originals, replacements and causes. Chains of authority have a rule of their own.</summary>
internal sealed class Circles
{
    // One thing brings about, continues or comes out of another that was there before.
    private static readonly HashSet<LinkKind> s_oneWay =
    [
        LinkKind.Triggered, LinkKind.SeveredFrom, LinkKind.FollowOn, LinkKind.Refiled, LinkKind.RemandedFrom, LinkKind.RequalifiedFrom, LinkKind.EscalationOf, LinkKind.RepetitionOf, LinkKind.Updates,
    ];

    private readonly Dictionary<string, int> _components;

    private Circles(RuleContext context)
    {
        var edges = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var record in context.File.Records())
        {
            foreach (var tie in TiesOf(record, context.Index))
            {
                // A place may have lain in others at other times.
                if (tie.Holds(context.AsOfDate))
                {
                    if (!edges.TryGetValue(tie.From, out var list))
                    {
                        edges.Add(tie.From, list = []);
                    }

                    list.Add(tie.To);
                }
            }
        }

        _components = Components.Of(edges);
        AsOf = context.AsOfDate;
    }

    private ExtendedDate AsOf { get; }

    internal static Circles Of(RuleContext context) => new(context);

    /// <summary>The ties of a record to what it is part of, derived from, or caused by.</summary>
    internal static IEnumerable<Tie> TiesOf(Record record, CaseFileIndex index)
    {
        switch (record)
        {
            case Source source:
                return source.DerivedFrom.Select(original => Of("derivedFrom", source.Id.Text, original.Text, "derivedFrom"))
                    .Concat(source.TranslationOf is { } translated ? [Of("derivedFrom", source.Id.Text, translated.Text, "translationOf")] : []);
            case Group group:
                return group.Members.Where(m => m.Kind == "group").Select(m => Of("members", group.Id.Text, m.Text, "members"));
            case Place place:
                return place.Within.Select((within, i) => (within, i)).Where(w => w.within.Place is not null)
                    .Select(w => new Tie("within", place.Id.Text, w.within.Place!.Text, "within", w.i, w.within, w.within.Period));
            case Facility facility:
                return OfParts("within", facility, "units", facility.Units, static unit => unit.Within);
            case Measure { Replaces: { } replaced } measure:
                return [Of("replaces", measure.Id.Text, replaced.Text, "replaces")];
            case LegalInstrument instrument:
                return instrument.Repeals.Select(repealed => Of("repeals", instrument.Id.Text, repealed.Text, "repeals"));
            case Incident incident:
                return incident.Instances.Where(t => t is { Record: not null, Item: null } && index.Resolve(t.Record) is Incident).Select(t => Of("instances", incident.Id.Text, t.Record!.Text, "instances"));
            case LegalProceeding proceeding:
                return OfParts("requalifies", proceeding, "charges", proceeding.Charges, static charge => charge.Requalifies)
                    .Concat(OfParts("succeeds", proceeding, "parties", proceeding.Parties, static party => party.Succeeds));
            case Link { From: { Record: not null } from, To: { Record: not null } to } link when s_oneWay.Contains(link.Kind) && link.Basis != LinkBasis.Alleged:
                return [Of(link.Kind.Text, NodeOf(from), NodeOf(to), null)];
            default:
                return [];
        }
    }

    /// <summary>Whether a tie closes a circle.</summary>
    internal bool Has(Tie tie) =>
        tie.Holds(AsOf) && _components.TryGetValue(tie.From, out var from) && _components.TryGetValue(tie.To, out var to) && from == to;

    private static Tie Of(string chain, string from, string to, string? field) => new(chain, from, to, field, -1, null, null);

    private static IEnumerable<Tie> OfParts<T>(string chain, Record record, string list, IReadOnlyList<T> parts, Func<T, PartKey?> next)
        where T : Part =>
        parts.Select((part, i) => (part, i)).Where(p => next(p.part) is not null)
            .Select(p => new Tie(chain, $"{record.RecordId.Text}#{p.part.Key}", $"{record.RecordId.Text}#{next(p.part)}", list, p.i, p.part, null));

    private static string NodeOf(Target target) => $"{target.Record}#{target.Item}/{target.Field}";

    /// <summary>One thing tied to another in one chain.</summary>
    internal sealed class Tie(string chain, string from, string to, string? field, int index, Part? part, DateSpan? period)
    {
        /// <summary>What sort of chain: the name of the member, or the kind of the link.</summary>
        internal string Chain { get; } = chain;

        internal string From { get; } = chain + " " + from;

        internal string To { get; } = chain + " " + to;

        /// <summary>The member of the record that holds the tie, or the list in which its part stands; null for the record itself.</summary>
        internal string? Field { get; } = field;

        /// <summary>The place of the part in its list.</summary>
        internal int Index { get; } = index;

        internal Part? Part { get; } = part;

        internal bool Holds(ExtendedDate date) => period is null || period.CertainlyHeldOn(date);
    }
}
