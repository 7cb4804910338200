using HumanRights.Domain.Primitives;
using HumanRights.Domain.Privacy;

namespace HumanRights.Domain.Redaction;

/// <summary>Makes the drafts of a publication, under their old ids.</summary>
internal sealed class Drafting(CaseFileIndex index, Publication publication, Protection protection)
{
    private static readonly HashSet<string> s_none = [];

    /// <summary>Every record and the file as the audience may see them, without what means nothing then.</summary>
    /// <remarks>
    /// Which records are told roughly hangs on which references the audience sees; that shows only once all is withheld that is
    /// withheld for other reasons. So there are two rounds, where anything is told roughly at all.
    /// </remarks>
    internal Made Draft()
    {
        var exact = Draft(s_none);
        var seen = References(exact);
        var rough = protection.TellingOfProtected((from, to) => seen.Contains((from, to)));
        return rough.Count == 0 ? exact : Draft(rough);
    }

    private Made Draft(IReadOnlySet<string> rough)
    {
        var log = new RedactionLog();
        var tripwire = new Tripwire(index.File, protection);
        var projector = new Projector(index, publication, protection, rough, tripwire, log);
        var projected = projector.File(index.File);
        var records = new Dictionary<string, Draft>(StringComparer.Ordinal);
        foreach (var record in index.File.Records())
        {
            if (projector.Record(record) is { } draft)
            {
                records.Add(record.RecordId.Text, draft);
            }
        }

        if (tripwire.Hits.Count == 0)
        {
            new Pruner(records, projector.Missed, log).Prune(projected);
        }

        return new Made(projected, records, log, tripwire.Hits);
    }

    private static HashSet<(string From, string To)> References(Made made)
    {
        var seen = new HashSet<(string, string)>();
        foreach (var (id, draft) in made.Records)
        {
            Add(id, draft);
        }

        return seen;

        void Add(string id, Draft draft)
        {
            for (var m = 0; m < draft.Shape.Members.Count; m++)
            {
                if (draft[m] is not null && KeyedReferences.IsReference(draft.Shape, draft.Shape.Members[m]))
                {
                    seen.UnionWith(draft.Items(m).Select(item => (id, (string)item.Value)));
                }
            }

            foreach (var (_, below) in draft.Below())
            {
                Add(id, below);
            }
        }
    }

    /// <summary>What was made: the file without its records, the records by their old ids, and where texts name somebody, in which case nothing is published.</summary>
    internal sealed record Made(Draft File, Dictionary<string, Draft> Records, RedactionLog Log, IReadOnlyList<RedactionPlace> NamedAt);
}
