using HumanRights.Domain.Privacy;
using System.Buffers;
using System.Text.Json;
using HumanRights.Domain.CountryPacks;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Time;
using HumanRights.Domain.Validation;

namespace HumanRights.Domain.Redaction;

/// <summary>Makes of a case file what an audience may see of it.</summary>
/// <remarks>
/// The result is copied member by member from what is allowed; nothing is masked in place. Texts are published only where a marking
/// says that they were read for the audience. What is not marked, or marked in a way that is not understood, is withheld.
/// </remarks>
public static class Redactor
{
    private const int LeastEntropy = 16;

    /// <summary>Redacts a case file.</summary>
    /// <param name="file">The case file.</param>
    /// <param name="publication">For whom, and how.</param>
    /// <returns>The case file for the audience, or why there is none.</returns>
    /// <exception cref="ArgumentException">The audience is unknown, the entropy is shorter than 16 bytes, or a named body is not named.</exception>
    public static RedactionResult Redact(CaseFile file, Publication publication)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(publication);
        if (publication.Audience.Info is null)
        {
            throw new ArgumentException("The audience is none that this version knows.", nameof(publication));
        }

        if (publication.Entropy.Length < LeastEntropy)
        {
            throw new ArgumentException("At least 16 bytes of entropy are needed.", nameof(publication));
        }

        if (publication.Audience == Codelists.Audience.NamedBody && publication.Body is null)
        {
            throw new ArgumentException("It must be said which body is meant.", nameof(publication));
        }

        var index = new CaseFileIndex(file);
        var recipient = new Recipient(publication.Audience, publication.Body);
        var protection = new Protection(index, recipient, ExtendedDate.On(publication.AsOf));
        var draft = new Drafting(index, publication, protection).Draft();
        if (draft.NamedAt.Count > 0)
        {
            return new RedactionResult(null, Outcomes(file, protection, draft.Records), draft.Log, [.. draft.NamedAt.Distinct()], []);
        }

        var (records, log) = (draft.Records, draft.Log);
        var renaming = new Renaming(records);
        renaming.Rename(draft.File, new Pseudonyms(publication.Entropy));
        var outcomes = Outcomes(file, protection, records).ConvertAll(o => o with { PublishedAs = renaming.Names.GetValueOrDefault(o.Record) });
        var reading = CaseFileJson.Read(Written(draft.File));
        if (reading.Value is not { } result)
        {
            return new RedactionResult(null, outcomes, log, [], reading.Findings);
        }

        var errors = CaseFileValidator.Validate(new CaseFileIndex(result), RuleSet.Default, CountryPackSet.Default, publication.AsOf, recipient).Findings.Where(f => f.Severity == Severity.Error).ToList();
        return new RedactionResult(errors.Count == 0 ? result : null, outcomes, log, [], errors);
    }

    private static ReadOnlySpan<byte> Written(Draft file)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes))
        {
            file.Write(json);
        }

        return bytes.WrittenSpan;
    }

    private static List<RedactedRecord> Outcomes(CaseFile file, Protection protection, Dictionary<string, Draft> records) =>
        [.. file.Records().Select(r => r.RecordId.Text).Select(id => new RedactedRecord(id, !records.ContainsKey(id) ? RedactionOutcome.Withheld : protection.Of(id) == Standing.Anonymous ? RedactionOutcome.Anonymous : RedactionOutcome.Published, null))];
}
