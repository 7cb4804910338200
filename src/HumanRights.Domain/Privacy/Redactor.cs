using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Validation;

namespace HumanRights.Domain.Privacy;

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
        var protection = new Protection(index, publication);
        var log = new RedactionLog();
        var tripwire = new Tripwire(file, protection);
        var projector = new Projector(index, publication, protection, tripwire, log);

        using var written = JsonDocument.Parse(CaseFileJson.WriteToUtf8(file, WriteOptions.Compact));
        var projected = projector.File(file, written.RootElement);
        var records = Project(file, written.RootElement, projector);
        if (tripwire.Hits.Count > 0)
        {
            return new RedactionResult(null, Outcomes(file, protection, records), log, [.. tripwire.Hits.Distinct()], []);
        }

        new Pruner(records, log).Prune(projected, file.Shape);
        new Renaming(records).Rename(projected, file.Shape, new Pseudonyms(publication.Entropy));
        var outcomes = Outcomes(file, protection, records).ConvertAll(o => o with { PublishedAs = records.TryGetValue(o.Record, out var r) ? r.Node["id"]!.GetValue<string>() : null });
        var reading = CaseFileJson.Read(Encoding.UTF8.GetBytes(projected.ToJsonString()));
        if (reading.Value is not { } result)
        {
            return new RedactionResult(null, outcomes, log, [], reading.Findings);
        }

        var errors = CaseFileValidator.Validate(result, RuleSet.Default, publication.AsOf).Findings.Where(f => f.Severity == Severity.Error).ToList();
        return new RedactionResult(errors.Count == 0 ? result : null, outcomes, log, [], errors);
    }

    private static List<RedactedRecord> Outcomes(CaseFile file, Protection protection, Dictionary<string, (JsonObject Node, ObjectShape Shape)> records) =>
        [.. file.Records().Select(r => r.RecordId.Text).Select(id => new RedactedRecord(id, !records.ContainsKey(id) ? RedactionOutcome.Withheld : protection.Of(id) == Standing.Anonymous ? RedactionOutcome.Anonymous : RedactionOutcome.Published, null))];

    private static Dictionary<string, (JsonObject Node, ObjectShape Shape)> Project(CaseFile file, JsonElement written, Projector projector)
    {
        var records = new Dictionary<string, (JsonObject Node, ObjectShape Shape)>(StringComparer.Ordinal);
        var position = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var record in file.Records())
        {
            var array = record.Shape.RecordArray!;
            var at = position.GetValueOrDefault(array);
            position[array] = at + 1;
            if (projector.Record(record, written.GetProperty(array)[at]) is { } node)
            {
                // Of two records with one id the first is what references lead to.
                records.TryAdd(record.RecordId.Text, (node, record.Shape));
            }
        }

        return records;
    }
}
