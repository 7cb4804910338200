using FsCheck;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Serialization;

namespace HumanRights.Domain.FsCheck;

/// <summary>Laws of the published schemas. They need a judge that is not ours: a JSON Schema validator with the schema of case files.</summary>
public static class SchemaLaws
{
    /// <summary>Where syntax is in order, the reader's verdict on structure is the schema's; and what the schema refuses, the reader refuses.</summary>
    /// <param name="isValidBySchema">Whether a validator accepts a document by the schema <c>case-file</c> (see <c>SchemaCatalogue</c>), draft 2020-12.</param>
    /// <param name="documents">The documents to try; whole ones and ones disturbed at one member when left out.</param>
    /// <param name="read">Reads a case file; this library's reader when left out.</param>
    /// <returns>The law <c>Schema.ReaderAgrees</c>.</returns>
    public static Law ReaderAgrees(Func<byte[], bool> isValidBySchema, Arbitrary<byte[]>? documents = null, Func<byte[], ReadResult<CaseFile>>? read = null)
    {
        ArgumentNullException.ThrowIfNull(isValidBySchema);
        read ??= static bytes => CaseFileJson.Read(bytes);
        return Law.Of("Schema.ReaderAgrees", "Where syntax is in order, the reader's verdict on structure is the schema's; and what the schema refuses, the reader refuses.", 300, documents ?? HostileJson.Documents, bytes =>
        {
            var result = read(bytes);
            if (Has(result, Layer.Syntax))
            {
                return;
            }

            var isValid = isValidBySchema(bytes);
            Expect.Same(isValid, !Has(result, Layer.Structure), isValid ? "The schema accepts it, the reader's structure does not." : "The schema refuses it, the reader's structure does not.");
            Expect.That(isValid || !result.IsOk, "The schema refuses it, and it is read.");
        });
    }

    private static bool Has(ReadResult<CaseFile> result, Layer layer) => result.Findings.Any(f => f.Layer == layer && f.Severity == Severity.Error);
}
