using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Values;

namespace HumanRights.Domain.Integrity;

/// <summary>
/// The canonical form of a JSON text by RFC 8785 (JSON Canonicalization Scheme): one sequence of bytes for each value, whatever the
/// order of members, white space and spelling of the text. Two files with the same canonical form say the same to every reader.
/// </summary>
/// <remarks>
/// It works on any JSON text, not only on case files, and keeps lists in their order. Texts that readers would understand differently
/// have no canonical form: duplicate members, halves of characters, numbers beyond the range of a double, and whole numbers that
/// a double would change.
/// </remarks>
public static class CanonicalJson
{
    private static readonly JsonReaderOptions s_options = new() { MaxDepth = JsonReading.MaxDepth };

    /// <summary>Works out the canonical form of a text, with the default limits.</summary>
    /// <param name="utf8Json">Any bytes.</param>
    /// <returns>The form, or the findings that say why there is none.</returns>
    public static CanonicalResult Canonicalize(ReadOnlySpan<byte> utf8Json) => Canonicalize(utf8Json, ReadOptions.Default);

    /// <summary>Works out the canonical form of a text.</summary>
    /// <param name="utf8Json">Any bytes.</param>
    /// <param name="options">Limits of the reading.</param>
    /// <returns>The form, or the findings that say why there is none.</returns>
    public static CanonicalResult Canonicalize(ReadOnlySpan<byte> utf8Json, ReadOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (JsonDocumentReading.Read(utf8Json, s_options, options, static (ref reader, reading) => CanonicalValue.Read(ref reader, reading), out var findings) is not CanonicalValue value)
        {
            return new CanonicalResult(null, findings);
        }

        var buffer = new ArrayBufferWriter<byte>(utf8Json.Length + 1);
        value.Write(buffer);
        return new CanonicalResult(buffer.WrittenMemory, findings);
    }

    /// <summary>The canonical form of a case file.</summary>
    /// <param name="file">The case file.</param>
    /// <returns>The form; findings only where unknown members hold numbers that a double would change.</returns>
    public static CanonicalResult Canonicalize(CaseFile file) => Canonicalize(CaseFileJson.WriteToUtf8(file, WriteOptions.Compact));

    /// <summary>The hash of bytes as they are.</summary>
    /// <param name="bytes">For a digest that does not depend on how a text is written, its canonical form.</param>
    /// <returns>SHA-256, written <c>sha-256:</c> and 64 hexadecimal digits.</returns>
    public static ContentHash Sha256(ReadOnlySpan<byte> bytes) => new("sha-256:" + Convert.ToHexStringLower(SHA256.HashData(bytes)));
}
