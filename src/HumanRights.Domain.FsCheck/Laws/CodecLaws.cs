using FsCheck;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Serialization;

namespace HumanRights.Domain.FsCheck;

/// <summary>Laws of reading and writing: nothing is lost, nothing depends on chance, and nothing makes the reader fall over.</summary>
/// <remarks>Every argument may be left out: then it is this library's own.</remarks>
public static class CodecLaws
{
    /// <summary>What is written is read back the same, also unknown members and codes, and then written the same.</summary>
    /// <typeparam name="T">A case file, a record, or any other object of the format.</typeparam>
    /// <param name="values">The values to try; those of <see cref="ValueGenerators.For{T}"/> when left out.</param>
    /// <param name="write">Writes a value, in whatever format.</param>
    /// <param name="read">Reads it back; null when it refuses. An importer is tried by giving a <paramref name="write"/> that makes what it imports.</param>
    /// <returns>The law <c>Codec.RoundTrip</c>.</returns>
    public static Law RoundTrip<T>(Arbitrary<T>? values = null, Func<T, byte[]>? write = null, Func<byte[], T?>? read = null)
        where T : DomainObject, IJsonObject<T>
    {
        write ??= static value => CaseFileJson.WriteToUtf8(value, WriteOptions.Compact);
        read ??= static bytes => CaseFileJson.Read<T>(bytes).Value;
        return Law.Of("Codec.RoundTrip", "What is written is read back the same, also unknown members and codes, and then written the same.", 300, values ?? ValueGenerators.For<T>(), value =>
        {
            var bytes = write(value);
            var again = read(bytes);
            Expect.That(again is not null, "What was written is refused.");
            Expect.Same(value, again, "What was written reads as something else.");
            Expect.Same(value.GetHashCode(), again!.GetHashCode(), "What was written reads as something equal with another hash.");
            Expect.SameBytes(bytes, write(again), "What was read is written otherwise.");
        });
    }

    /// <summary>The same case file is written the same each time.</summary>
    /// <param name="files">The case files to try; valid and hostile ones when left out.</param>
    /// <param name="write">Writes a case file.</param>
    /// <returns>The law <c>Codec.WritingIsDeterministic</c>.</returns>
    public static Law WritingIsDeterministic(Arbitrary<CaseFile>? files = null, Func<CaseFile, byte[]>? write = null)
    {
        write ??= static file => CaseFileJson.WriteToUtf8(file, WriteOptions.Indented);
        return Law.Of("Codec.WritingIsDeterministic", "The same case file is written the same each time, and so is a copy of it.", 300, files ?? CaseFileGenerators.Any, file =>
        {
            var first = write(file);
            Expect.SameBytes(first, write(file), "The second time it is written otherwise.");
            Expect.SameBytes(first, write(file with { Id = new CaseFileId(file.Id.Text) }), "A copy is written otherwise.");
        });
    }

    /// <summary>Any bytes give a case file or an error finding, never both, never neither, and never an exception.</summary>
    /// <param name="documents">The bytes to try; hostile ones when left out.</param>
    /// <param name="read">Reads a case file.</param>
    /// <returns>The law <c>Codec.AnyBytes</c>.</returns>
    public static Law AnyBytes(Arbitrary<byte[]>? documents = null, Func<byte[], ReadResult<CaseFile>>? read = null)
    {
        read ??= static bytes => CaseFileJson.Read(bytes);
        return Law.Of("Codec.AnyBytes", "Any bytes give a case file or an error finding, never both, never neither, and never an exception.", 1000, documents ?? HostileJson.Bytes, bytes =>
        {
            var result = read(bytes);
            Expect.Same(result.IsOk, !result.Findings.Any(static f => f.Severity == Severity.Error), result.IsOk ? "There is a case file in spite of an error." : "There is no case file and no error says why.");
            Expect.Same(result.IsOk, result.Value is not null, "It says that there is a value, or none, and it is not so.");
        });
    }
}
