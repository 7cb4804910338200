using System.Buffers;
using BenchmarkDotNet.Attributes;
using HumanRights.Domain.Benchmarks.Measuring;
using HumanRights.Domain.Comparison;
using HumanRights.Domain.Serialization;

namespace HumanRights.Domain.Benchmarks.Comparison;

/// <summary>Comparing two case files: one with itself read again, and with one in which every tenth record is another or gone.</summary>
public class DiffBenchmarks
{
    private readonly ArrayBufferWriter<byte> _buffer = new(1 << 20);
    private byte[] _utf8 = [];
    private CaseFile _before = null!;
    private CaseFile _same = null!;
    private CaseFile _after = null!;

    /// <summary>The documents without the indented ones.</summary>
    public static IEnumerable<string> Documents => Serialization.Documents.Plain;

    /// <summary>The document.</summary>
    [ParamsSource(nameof(Documents))]
    public string Document { get; set; } = string.Empty;

    [GlobalSetup]
    public void Setup()
    {
        _utf8 = Serialization.Documents.Utf8(Document);
        _before = Serialization.Documents.File(Document);
        _same = Serialization.Documents.File(Document);
        _after = ChangedFile.Of(_same);
        if (CaseFileDiff.Between(_before, _same).Count > 0 || CaseFileDiff.Between(_before, _after).Count == 0)
        {
            throw new InvalidOperationException("The comparison does not see what differs.");
        }
    }

    [Benchmark(Baseline = true, Description = Rows.ReadWrite)]
    public int ReadAndWrite()
    {
        _buffer.ResetWrittenCount();
        CaseFileJson.Write(_buffer, CaseFileJson.Read(_utf8).Require(), WriteOptions.Compact);
        return _buffer.WrittenCount;
    }

    [Benchmark(Description = Rows.Diff)]
    public IReadOnlyList<Difference> Diff() => CaseFileDiff.Between(_before, _after);

    [Benchmark(Description = "diff of equal files")]
    public IReadOnlyList<Difference> DiffOfEqualFiles() => CaseFileDiff.Between(_before, _same);
}
