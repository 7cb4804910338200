using System.Buffers;
using BenchmarkDotNet.Attributes;
using HumanRights.Domain.Benchmarks.Measuring;
using HumanRights.Domain.Integrity;
using HumanRights.Domain.Serialization;

namespace HumanRights.Domain.Benchmarks.Integrity;

/// <summary>The canonical form (RFC 8785) of a text, as <c>hrd canonicalize</c> makes it, and of a case file that was read.</summary>
public class CanonicalizeBenchmarks
{
    private readonly ArrayBufferWriter<byte> _buffer = new(1 << 20);
    private byte[] _utf8 = [];
    private CaseFile _file = null!;

    /// <summary>The documents without the indented ones.</summary>
    public static IEnumerable<string> Documents => Serialization.Documents.Plain;

    /// <summary>The document.</summary>
    [ParamsSource(nameof(Documents))]
    public string Document { get; set; } = string.Empty;

    [GlobalSetup]
    public void Setup()
    {
        _utf8 = Serialization.Documents.Utf8(Document);
        _file = Serialization.Documents.File(Document);
        if (!CanonicalJson.Canonicalize(_utf8).IsOk)
        {
            throw new InvalidOperationException("The document has no canonical form.");
        }
    }

    [Benchmark(Baseline = true, Description = Rows.ReadWrite)]
    public int ReadAndWrite()
    {
        _buffer.ResetWrittenCount();
        CaseFileJson.Write(_buffer, CaseFileJson.Read(_utf8).Require(), WriteOptions.Compact);
        return _buffer.WrittenCount;
    }

    [Benchmark(Description = Rows.Canonicalize)]
    public CanonicalResult Canonicalize() => CanonicalJson.Canonicalize(_utf8);

    [Benchmark(Description = "canonicalize a case file that was read")]
    public CanonicalResult CanonicalizeCaseFile() => CanonicalJson.Canonicalize(_file);
}
