using System.Buffers;
using BenchmarkDotNet.Attributes;
using HumanRights.Domain.Benchmarks.Measuring;
using HumanRights.Domain.Benchmarks.Serialization;
using HumanRights.Domain.Redaction;
using HumanRights.Domain.Serialization;

namespace HumanRights.Domain.Benchmarks.Redaction;

/// <summary>Redacting a case file for the public, where nearly all of it may be seen: the costliest case.</summary>
public class RedactBenchmarks
{
    private readonly ArrayBufferWriter<byte> _buffer = new(1 << 20);
    private byte[] _utf8 = [];
    private CaseFile _file = null!;
    private Publication _publication = null!;

    /// <summary>How a document was spaced makes no difference here but to its reading.</summary>
    public static IEnumerable<string> Documents => Serialization.Documents.Plain;

    /// <summary>The document.</summary>
    [ParamsSource(nameof(Documents))]
    public string Document { get; set; } = string.Empty;

    [GlobalSetup]
    public void Setup()
    {
        _utf8 = Serialization.Documents.Utf8(Document);
        _file = PublicFile.Of(Serialization.Documents.File(Document));
        _publication = PublicFile.Publication(_file);
        var result = Redactor.Redact(_file, _publication);
        if (!result.IsOk)
        {
            throw new InvalidOperationException($"The publication is refused: {result.NamedAt.Count} names, {result.Errors.Count} errors.");
        }
    }

    [Benchmark(Baseline = true, Description = Rows.ReadWrite)]
    public int ReadAndWrite()
    {
        _buffer.ResetWrittenCount();
        CaseFileJson.Write(_buffer, CaseFileJson.Read(_utf8).Require(), WriteOptions.Compact);
        return _buffer.WrittenCount;
    }

    [Benchmark(Description = Rows.Redact)]
    public RedactionResult Redact() => Redactor.Redact(_file, _publication);
}
