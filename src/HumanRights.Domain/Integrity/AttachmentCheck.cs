using HumanRights.Domain.Sources;
using HumanRights.Domain.Values;

namespace HumanRights.Domain.Integrity;

/// <summary>Checks the hashes that a case file gives for copies of its sources against files that somebody holds.</summary>
/// <remarks>
/// Files are found by their hash, whatever they are called: a copy matches when any file has its hash. Names only tell a file that was
/// changed from one that is not there. Nothing in a case file is ever used as a path.
/// </remarks>
public static class AttachmentCheck
{
    /// <summary>Checks every copy of every source.</summary>
    /// <param name="file">The case file.</param>
    /// <param name="held">The files, in any order.</param>
    /// <returns>
    /// One result a copy, in the order of the case file. A file has the copy's name when it is called like the source's local id, a
    /// point and the copy's key (<c>s1.web</c>, with any ending behind another point), or like the last part of its address.
    /// </returns>
    public static IReadOnlyList<CheckedCopy> Check(CaseFile file, IEnumerable<HeldFile> held)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(held);
        var hashes = new HashSet<ContentHash>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var one in held)
        {
            hashes.Add(one.Sha256);
            hashes.Add(one.Sha512);
            names.Add(one.Name);
        }

        return [.. file.Sources.SelectMany(s => s.Copies.Select(c => new CheckedCopy(s.Id, c.Key, StateOf(s, c, hashes, names))))];
    }

    private static CopyState StateOf(Source source, SourceCopy copy, HashSet<ContentHash> hashes, HashSet<string> names) =>
        copy.ContentHash is not { } hash ? CopyState.WithoutHash
        : hashes.Contains(hash) ? CopyState.Matches
        : HasName(source, copy, names) ? CopyState.Differs
        : CopyState.NotFound;

    private static bool HasName(Source source, SourceCopy copy, HashSet<string> names)
    {
        var id = source.Id.Text;
        var own = $"{id[(id.IndexOf('/', StringComparison.Ordinal) + 1)..]}.{copy.Key.Text}";
        return names.Contains(own)
            || (LastPart(copy.Url) is { Length: > 0 } name && names.Contains(name))
            || names.Any(n => n.StartsWith(own + ".", StringComparison.Ordinal));
    }

    private static string? LastPart(string? url)
    {
        if (url is null)
        {
            return null;
        }

        var path = url.AsSpan();
        var end = path.IndexOfAny('?', '#');
        path = end < 0 ? path : path[..end];
        return Uri.UnescapeDataString(path[(path.LastIndexOf('/') + 1)..].ToString());
    }
}
