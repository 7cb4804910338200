using HumanRights.Domain.Values;

namespace HumanRights.Domain.Integrity;

/// <summary>
/// The versions of one case file that belong together: they have one id, or replace each other by <see cref="CaseFile.Supersedes"/>.
/// It says which is the newest of those given; of others it knows nothing.
/// </summary>
/// <remarks>
/// <c>supersedes</c> names the id of the earlier file and no digest, so a chain is as good as its ids: whoever can make a file can
/// make it replace another. What ties a version to its author is a digest that came another way.
/// </remarks>
public sealed class VersionChain
{
    private readonly ILookup<CaseFileId, CaseFileId> _replacedBy;

    private VersionChain(Dictionary<CaseFileId, List<FileVersion>> files)
    {
        _replacedBy = files.Values.SelectMany(f => f).Where(v => v.Supersedes is not null).Select(v => (v.Supersedes, v.Id)).Distinct().ToLookup(v => v.Supersedes!, v => v.Id);
        var order = InOrder(files, out var isCircular);
        Versions = [.. order.SelectMany(id => files[id])];
        Newest = [.. order.Where(id => !_replacedBy.Contains(id)).SelectMany(id => files[id].Where(v => v.Day == files[id][^1].Day))];
        Faults = [.. FaultsOf(order, files, isCircular)];
    }

    /// <summary>All versions, each once: what is replaced before what replaces it, versions of one id by day.</summary>
    public IReadOnlyList<FileVersion> Versions { get; }

    /// <summary>The versions that nothing given replaces and that are the last of their id: one in a sound chain, several after a fork or with two contents, none where all lie in a circle.</summary>
    public IReadOnlyList<FileVersion> Newest { get; }

    /// <summary>What makes the chain doubtful; empty when it is sound.</summary>
    public IReadOnlyList<ChainFault> Faults { get; }

    /// <summary>Sorts versions into chains.</summary>
    /// <param name="versions">Versions in any order, also of files that have nothing to do with each other. The same version twice counts once.</param>
    /// <returns>The chains, by the id of their first file.</returns>
    public static IReadOnlyList<VersionChain> Among(IEnumerable<FileVersion> versions)
    {
        ArgumentNullException.ThrowIfNull(versions);
        var files = versions.Distinct().GroupBy(v => v.Id).ToDictionary(g => g.Key, g => g.OrderBy(v => v.Day).ThenBy(v => v.Digest.Text, StringComparer.Ordinal).ToList());

        // Two files that replace one that is missing belong together as well, so ids are joined whether they are there or not.
        var joined = new Dictionary<CaseFileId, List<CaseFileId>>();
        foreach (var version in files.Values.SelectMany(f => f))
        {
            Joined(version.Id);
            if (version.Supersedes is { } earlier)
            {
                Joined(version.Id).Add(earlier);
                Joined(earlier).Add(version.Id);
            }
        }

        var seen = new HashSet<CaseFileId>();
        var chains = new List<VersionChain>();
        foreach (var id in files.Keys.OrderBy(id => id.Text, StringComparer.Ordinal))
        {
            var together = Reached(id, joined, seen).Where(files.ContainsKey).ToDictionary(f => f, f => files[f]);
            if (together.Count > 0)
            {
                chains.Add(new VersionChain(together));
            }
        }

        return [.. chains.OrderBy(c => c.Versions[0].Id.Text, StringComparer.Ordinal)];

        List<CaseFileId> Joined(CaseFileId id)
        {
            if (!joined.TryGetValue(id, out var list))
            {
                joined.Add(id, list = []);
            }

            return list;
        }
    }

    /// <summary>The versions with an id.</summary>
    /// <param name="id">The id of a case file.</param>
    /// <returns>By day; empty when the chain has no such file.</returns>
    public IReadOnlyList<FileVersion> Find(CaseFileId id) => [.. Versions.Where(v => v.Id == id)];

    /// <summary>The versions with a digest: a receiver who has nothing else to go by finds out which version it holds.</summary>
    /// <param name="digest">The digest of a canonical form.</param>
    /// <returns>One, or none.</returns>
    public IReadOnlyList<FileVersion> Find(ContentHash digest) => [.. Versions.Where(v => v.Digest == digest)];

    /// <summary>What is newer than a version: later days of the same file, and every file that replaces it, at once or by way of others.</summary>
    /// <param name="version">A version of this chain.</param>
    /// <returns>In the order of the chain; empty when it is the newest.</returns>
    public IReadOnlyList<FileVersion> NewerThan(FileVersion version)
    {
        ArgumentNullException.ThrowIfNull(version);
        var newer = Later(version.Id);
        return [.. Versions.Where(v => v != version && (v.Id == version.Id ? v.Day > version.Day : newer.Contains(v.Id)))];
    }

    /// <summary>The ids of what replaces a file, at once or by way of others; its own where it lies in a circle.</summary>
    private HashSet<CaseFileId> Later(CaseFileId id)
    {
        var later = new HashSet<CaseFileId>();
        var open = new Queue<CaseFileId>([id]);
        while (open.TryDequeue(out var earlier))
        {
            foreach (var by in _replacedBy[earlier].Where(later.Add))
            {
                open.Enqueue(by);
            }
        }

        return later;
    }

    private static List<CaseFileId> Reached(CaseFileId from, Dictionary<CaseFileId, List<CaseFileId>> joined, HashSet<CaseFileId> seen)
    {
        var reached = new List<CaseFileId>();
        var open = new Queue<CaseFileId>([from]);
        while (open.TryDequeue(out var id))
        {
            if (seen.Add(id))
            {
                reached.Add(id);
                joined[id].ForEach(open.Enqueue);
            }
        }

        return reached;
    }

    /// <summary>What is replaced before what replaces it; of those that could stand in either order, the earlier day and the smaller id first. In a circle nothing is free; then the first by day breaks it.</summary>
    private List<CaseFileId> InOrder(Dictionary<CaseFileId, List<FileVersion>> files, out bool isCircular)
    {
        isCircular = false;
        var waitsFor = files.ToDictionary(f => f.Key, f => f.Value.Select(v => v.Supersedes).OfType<CaseFileId>().Where(files.ContainsKey).ToHashSet());
        var waiting = new SortedSet<CaseFileId>(waitsFor.Keys, Comparer<CaseFileId>.Create((a, b) =>
            files[a][0].Day != files[b][0].Day ? files[a][0].Day.CompareTo(files[b][0].Day) : string.CompareOrdinal(a.Text, b.Text)));
        var free = new SortedSet<CaseFileId>(waiting.Where(id => waitsFor[id].Count == 0), waiting.Comparer);
        var order = new List<CaseFileId>();
        while (waiting.Count > 0)
        {
            isCircular |= free.Count == 0;
            var next = free.Min ?? waiting.Min!;
            order.Add(next);
            free.Remove(next);
            waiting.Remove(next);
            foreach (var by in _replacedBy[next].Where(by => waitsFor[by].Remove(next) && waitsFor[by].Count == 0 && waiting.Contains(by)))
            {
                free.Add(by);
            }
        }

        return order;
    }

    private IEnumerable<ChainFault> FaultsOf(List<CaseFileId> order, Dictionary<CaseFileId, List<FileVersion>> files, bool isCircular)
    {
        var missing = _replacedBy.Select(r => r.Key).Where(id => !files.ContainsKey(id)).OrderBy(id => id.Text, StringComparer.Ordinal).ToList();
        foreach (var id in missing)
        {
            yield return new ChainFault(ChainFaultKind.Missing, id, Replacing(id));
        }

        foreach (var id in missing.Concat(order).Where(id => _replacedBy[id].Skip(1).Any()))
        {
            yield return new ChainFault(ChainFaultKind.Fork, id, Replacing(id));
        }

        foreach (var id in order)
        {
            if (isCircular && Later(id).Contains(id))
            {
                yield return new ChainFault(ChainFaultKind.Cycle, id, files[id]);
            }

            foreach (var day in files[id].GroupBy(v => v.Day).Where(d => d.Skip(1).Any()))
            {
                yield return new ChainFault(ChainFaultKind.TwoContents, id, [.. day]);
            }

            var early = files[id].Where(v => v.Supersedes is { } earlier && earlier != id && files.TryGetValue(earlier, out var replaced) && v.Day < replaced[^1].Day).ToList();
            if (early.Count > 0)
            {
                yield return new ChainFault(ChainFaultKind.Predates, id, early);
            }
        }
    }

    private IReadOnlyList<FileVersion> Replacing(CaseFileId id) => [.. Versions.Where(v => v.Supersedes == id)];
}
