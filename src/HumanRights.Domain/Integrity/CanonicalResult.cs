using System.Diagnostics.CodeAnalysis;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Values;

namespace HumanRights.Domain.Integrity;

/// <summary>A canonical form, or why a text has none.</summary>
public sealed class CanonicalResult
{
    internal CanonicalResult(ReadOnlyMemory<byte>? bytes, IReadOnlyList<Finding> findings)
    {
        Bytes = bytes;
        Findings = findings;
        Digest = bytes is { } form ? CanonicalJson.Sha256(form.Span) : null;
    }

    /// <summary>Whether there is a canonical form.</summary>
    [MemberNotNullWhen(true, nameof(Bytes), nameof(Digest))]
    public bool IsOk => Bytes is not null;

    /// <summary>The canonical form in UTF-8, without a byte order mark or final line feed; null when there is none.</summary>
    public ReadOnlyMemory<byte>? Bytes { get; }

    /// <summary>SHA-256 over the canonical form; null when there is none.</summary>
    public ContentHash? Digest { get; }

    /// <summary>What was found while reading; an error where there is no form.</summary>
    public IReadOnlyList<Finding> Findings { get; }
}
