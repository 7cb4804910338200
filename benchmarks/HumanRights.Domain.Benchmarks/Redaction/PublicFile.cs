using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Redaction;
using HumanRights.Domain.Validation;

namespace HumanRights.Domain.Benchmarks.Redaction;

/// <summary>Case files that are marked as free for the public.</summary>
internal static class PublicFile
{
    internal static CaseFile Of(CaseFile file) => file with { Marking = new Marking { Level = TlpLevel.Clear, Audiences = [Audience.Public], Reviewed = true } };

    /// <summary>The same pseudonyms each time.</summary>
    internal static Publication Publication(CaseFile file) =>
        new() { Audience = Audience.Public, AsOf = CaseFileValidator.DefaultAsOf(file), Entropy = "sixteen bytes at least"u8.ToArray() };
}
