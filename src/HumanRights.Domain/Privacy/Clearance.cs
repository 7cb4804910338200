using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Privacy;

/// <summary>What the markings of a case file let an audience see. What is not marked, or marked in a way that is not understood, is not seen.</summary>
internal sealed class Clearance
{
    private const string MarkingsOfRecord = "markings";

    private static readonly Marking s_strictest = new() { Level = TlpLevel.Red };

    private readonly CaseFileIndex _index;
    private readonly Recipient _recipient;
    private readonly Marking? _ofFile;
    private readonly ExtendedDate _asOf;
    private readonly Dictionary<string, List<Marking>> _whole = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TargetedMarkings> _targeted = new(StringComparer.Ordinal);

    private readonly Dictionary<string, (bool IsCleared, bool IsReviewed)> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<Marking, bool> _clears = new(ReferenceEqualityComparer.Instance);

    // Records that are marked from another one, or mark another one.
    private readonly HashSet<string> _elsewhere = new(StringComparer.Ordinal);

    // The record that was asked for last, and what in it is marked: one record is asked for member by member.
    private string? _last;
    private TargetedMarkings? _inLast;

    // What counts beside the rest and frees nothing.
    private readonly Dictionary<string, List<Marking>> _narrowing = new(StringComparer.Ordinal);

    internal Clearance(CaseFileIndex index, Recipient recipient, ExtendedDate asOf)
    {
        var file = index.File;
        _index = index;
        _recipient = recipient;
        _asOf = asOf;
        _ofFile = file.Marking;
        foreach (var record in file.Records())
        {
            var id = record.RecordId.Text;
            if (index.HasUnknown(record) && NotUnderstood.MarksIn(record, record.Shape))
            {
                // Somebody meant to mark it, and nobody can tell how.
                Of(_narrowing, id).Add(s_strictest);
            }

            foreach (var marking in record.Markings)
            {
                if (marking.Targets.Count == 0)
                {
                    Of(_whole, id).Add(marking);
                }

                foreach (var target in marking.Targets)
                {
                    // A marking may cover something in another record; whole records too.
                    var on = target.Record?.Text ?? id;
                    if (target.Unknown.Count > 0 || target is { Record: null, Item: null, Field: null } || !IsThere(target, index.FindText(on), index))
                    {
                        // What it was meant for cannot be told: it may be anything in either record.
                        Of(_narrowing, on).Add(marking);
                        Of(_narrowing, id).Add(marking);
                    }
                    else if (target is { Item: null, Field: null })
                    {
                        Of(_whole, on).Add(marking);
                    }
                    else if (!IsBinding(on, target))
                    {
                        Of(_targeted, on).Add(target, marking);
                    }

                    if (on != id)
                    {
                        _elsewhere.Add(on);
                        _elsewhere.Add(id);
                    }
                }
            }
        }

        if (file.Marking is { Targets.Count: > 0 })
        {
            // A marking of the file covers the file; with targets nobody can tell what the rest is.
            _ofFile = null;
        }

        if (file.Unknown.Any(member => NotUnderstood.Marks(member.Name, file.Shape)))
        {
            // There is another one that nobody can read.
            _ofFile = null;
        }
    }

    /// <summary>Whether the audience may see the record at all, and what lies in it unmarked.</summary>
    internal bool IsCleared(string record) => WholeOf(record).IsCleared;

    /// <summary>Whether the record is so secret that not even its absence may show.</summary>
    internal bool LeavesNoTrace(string record) => Binding(record).Any(IsTraceless);

    /// <summary>Whether a place is so secret that not even its absence may show.</summary>
    internal bool LeavesNoTrace(Spot place) => MarkedIn(place.Record) is not null && Covering(place).Any(IsTraceless);

    /// <summary>Whether the audience may see a place in a record that is cleared itself.</summary>
    internal bool IsCleared(Spot place) => MarkedIn(place.Record) is null || Covering(place).All(Clears);

    /// <summary>Whether the audience may see all that lies in what a target points at.</summary>
    internal bool IsClearedWithin(string record, Target target) =>
        !_targeted.TryGetValue(record, out var marked) || marked.All.TrueForAll(t => Clears(t.Marking) || !MayLieIn(record, t.Target, target));

    /// <summary>Whether a text at a place was read and freed for the audience.</summary>
    internal bool IsReviewed(Spot place)
    {
        var whole = WholeOf(place.Record);
        if (MarkedIn(place.Record) is null)
        {
            return whole is { IsCleared: true, IsReviewed: true };
        }

        var here = Covering(place).ToList();
        return whole.IsCleared && here.TrueForAll(m => Clears(m) && m.Reviewed != false)
            && (whole.IsReviewed || (here.Exists(static m => m.Reviewed == true) && !IsUnreadSomewhere(place.Record)));
    }

    /// <summary>Whether two records are marked for the same audiences, in the same way, whatever reasons are given.</summary>
    internal bool BindsAlike(string one, string other) => Ways(one).SetEquals(Ways(other));

    /// <summary>Whether a place is marked for itself, so that not everybody may see it who sees its record.</summary>
    internal bool IsMarkedApart(Spot place)
    {
        var here = Covering(place).ToList();
        return here.Count > 0 && !Ways(place.Record).IsSupersetOf(here.Select(static m => m with { Reason = null, Targets = [] }));
    }

    private HashSet<Marking> Ways(string record) => [.. Binding(record).Select(static m => m with { Reason = null, Targets = [] })];

    /// <summary>Whether the audience may see what the file says of itself.</summary>
    internal bool IsFileCleared => _ofFile is not null && Clears(_ofFile);

    /// <summary>Whether the texts of the file itself were read and freed.</summary>
    internal bool IsFileReviewed => _ofFile is { Reviewed: true } && Clears(_ofFile);

    /// <summary>All that marks a record, as if it stood in the record itself; null where that is what stands there.</summary>
    /// <remarks>A publication must hold it: the record that it stands in may not be published, or what it points at not be there.</remarks>
    internal IReadOnlyList<Marking>? MarkingsOf(string record)
    {
        if (!_elsewhere.Contains(record) && !_narrowing.ContainsKey(record))
        {
            return null;
        }

        var whole = Binding(record);
        if (!_whole.ContainsKey(record) && !_narrowing.ContainsKey(record))
        {
            // What the file is marked with stands there.
            whole = [];
        }

        var within = _targeted.TryGetValue(record, out var marked) ? marked.All.Select(static t => t.Marking with { Targets = [t.Target with { Record = null }] }) : [];
        return [.. whole.Select(static m => m with { Targets = [] }).Concat(within).Distinct()];
    }

    internal bool Clears(Marking marking)
    {
        if (!_clears.TryGetValue(marking, out var isCleared))
        {
            _clears.Add(marking, isCleared = IsFor(marking));
        }

        return isCleared;
    }

    private bool IsFor(Marking marking)
    {
        if (marking.Until is { } until && !Lasting.Holds(until, _asOf))
        {
            // It may hold no longer, and what holds instead is not said.
            return false;
        }

        if (NotUnderstood.In(marking))
        {
            // What this version does not know may narrow what the rest says.
            return false;
        }

        var audience = _recipient.Audience;
        return IsKnown(marking.Level) && LevelOf(marking.Level) <= MostFor(audience) && AudiencesOf(marking) is var audiences && (audiences.Count == 0 || audiences.Any(a => Reaches(a, marking)));
    }

    /// <summary>For whom it is; where bodies are named and nothing else is said, for these alone.</summary>
    private static IReadOnlyList<Audience> AudiencesOf(Marking marking) => marking.Audiences.Count == 0 && marking.Bodies.Count > 0 ? [Audience.NamedBody] : marking.Audiences;

    /// <summary>What is meant for a wider audience is meant for the narrower ones in it; a named body is in none but the public.</summary>
    private bool Reaches(Audience marked, Marking marking)
    {
        var asked = _recipient.Audience;
        return marked == Audience.Public
            || (marked == Audience.Partners && (asked == Audience.Partners || asked == Audience.Internal))
            || (marked == Audience.Internal && asked == Audience.Internal)
            || (marked == Audience.NamedBody && asked == Audience.NamedBody && _recipient.Body is { } body && marking.Bodies.Contains(body));
    }

    private static bool IsKnown(TlpLevel level) => level.Info is not null;

    private static int LevelOf(TlpLevel level) =>
        level == TlpLevel.Clear || level.Info?.ReplacedBy == TlpLevel.Clear.Text ? 0
        : level == TlpLevel.Green ? 1
        : level == TlpLevel.Amber ? 2
        : level == TlpLevel.AmberStrict ? 3
        : 4;

    private static int MostFor(Audience audience) =>
        audience == Audience.Public ? 0
        : audience == Audience.Partners ? 1
        : audience == Audience.NamedBody ? 2
        : audience == Audience.Internal ? 3
        : -1;

    private static bool IsTraceless(Marking marking) => marking.Level == TlpLevel.Red || !IsKnown(marking.Level);

    /// <summary>Whether a target points at what binds the next reader, which goes along whoever may see the rest: markings, and what is in a consent.</summary>
    private static bool IsBinding(string record, Target target) =>
        record.StartsWith("consent/", StringComparison.Ordinal) || (target.Item is null && target.Field?.Text.Split('/')[0] == MarkingsOfRecord);

    /// <summary>Whether a target leads to something: what is in a list has a key, and no path leads there.</summary>
    private static bool IsThere(Target target, Record? on, CaseFileIndex index)
    {
        var within = on is not null && target.Item is { } item ? index.FindPart(on, item) : (DomainObject?)on;
        return within is not null && (target.Field is not { } field || within.Shape.HasField(field.Text));
    }

    /// <summary>Whether the inner target may lie in the outer one; where an item is cannot be told from its key.</summary>
    private bool MayLieIn(string record, Target inner, Target outer) =>
        outer.Item is null ? inner.Item is not null || IsBelow(inner.Field, outer.Field)
        : inner.Item == outer.Item ? IsBelow(inner.Field, outer.Field)
        : inner.Item is { } key && _index.FindText(record) is { } holder && _index.FindPart(holder, outer.Item) is { } part && PartSearch.Holds(part, key);

    private static bool IsBelow(FieldPath? inner, FieldPath? outer) =>
        outer is null || (inner is not null && (inner == outer || inner.Text.StartsWith(outer.Text + '/', StringComparison.Ordinal)));

    /// <summary>What the markings of a whole record come to, which is asked for again and again.</summary>
    private (bool IsCleared, bool IsReviewed) WholeOf(string record)
    {
        if (!_known.TryGetValue(record, out var whole))
        {
            var applying = Applying(record);
            _known.Add(record, whole = (applying.Count > 0 && Binding(record).All(Clears),
                applying.Exists(static m => m.Reviewed == true) && applying.TrueForAll(static m => m.Reviewed != false) && !IsUnreadSomewhere(record)));
        }

        return whole;
    }

    /// <summary>Whether a marking says of something in the record, nobody can tell what, that it was not read.</summary>
    private bool IsUnreadSomewhere(string record) => _narrowing.TryGetValue(record, out var narrowing) && narrowing.Exists(static m => m.Reviewed == false);

    /// <summary>All that the record is marked with, what only narrows it with the rest.</summary>
    private IEnumerable<Marking> Binding(string record) =>
        _narrowing.TryGetValue(record, out var more) ? Applying(record).Concat(more) : Applying(record);

    private List<Marking> Applying(string record) =>
        _whole.TryGetValue(record, out var own) ? own : _ofFile is { } file ? [file] : [];

    private IEnumerable<Marking> Covering(Spot place) => MarkedIn(place.Record)?.Covering(place) ?? [];

    private TargetedMarkings? MarkedIn(string record)
    {
        if (!ReferenceEquals(record, _last))
        {
            (_last, _inLast) = (record, _targeted.GetValueOrDefault(record));
        }

        return _inLast;
    }

    private static T Of<T>(Dictionary<string, T> map, string key)
        where T : new()
    {
        if (!map.TryGetValue(key, out var held))
        {
            map.Add(key, held = new T());
        }

        return held;
    }
}
