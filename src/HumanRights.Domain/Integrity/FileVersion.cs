using HumanRights.Domain.Values;
using NodaTime;

namespace HumanRights.Domain.Integrity;

/// <summary>One version of a case file: which file it is, which it replaces, from which day, and the digest of what it says.</summary>
/// <param name="Id">The id of the case file.</param>
/// <param name="Supersedes">The id of the case file that it replaces, or null.</param>
/// <param name="Day">The day it was last changed, or else compiled.</param>
/// <param name="Digest">The digest of its canonical form.</param>
public sealed record FileVersion(CaseFileId Id, CaseFileId? Supersedes, LocalDate Day, ContentHash Digest)
{
    /// <summary>The version that a case file is. Its digest is that of the file as this library writes it.</summary>
    /// <param name="file">The case file.</param>
    /// <returns>The version.</returns>
    /// <exception cref="ArgumentException">It has no canonical form: an unknown member holds a number that a double would change.</exception>
    public static FileVersion Of(CaseFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return Of(file, CanonicalJson.Canonicalize(file).Digest ?? throw new ArgumentException("The case file has no canonical form.", nameof(file)));
    }

    /// <summary>The version that a case file is, with the digest of the bytes it was read from.</summary>
    /// <param name="file">The case file.</param>
    /// <param name="digest">The digest of the canonical form of those bytes, as <c>hrd digest</c> tells it.</param>
    /// <returns>The version.</returns>
    public static FileVersion Of(CaseFile file, ContentHash digest)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(digest);
        return new FileVersion(file.Id, file.Supersedes, file.UpdatedOn ?? file.CompiledOn, digest);
    }
}
