using System.Buffers;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using HumanRights.Domain.Benchmarks.Peers;
using HumanRights.Domain.Serialization;
using NewtonsoftJson = Newtonsoft.Json.JsonConvert;

namespace HumanRights.Domain.Benchmarks.Serialization;

/// <summary>Writing one compact case file. All but Newtonsoft.Json write into the same writer and buffer, used again.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByParams)]
[HideColumns("Error", "StdDev", "Median", "RatioSD", "Gen0", "Gen1", "Gen2", "Job", "Toolchain", "IterationCount", "WarmupCount")]
public class WriteBenchmarks
{
    private readonly ArrayBufferWriter<byte> _buffer = new(1 << 20);
    private Utf8JsonWriter _writer = null!;
    private CaseFile _file = null!;
    private Peers.InitOnly.CaseFile _initOnly = null!;
    private Peers.GetSet.CaseFile _getSet = null!;
    private Tokens.Token[] _tokens = [];

    /// <summary>Sizes of document.</summary>
    public static IEnumerable<int> AllSizes => Sizes.Chosen;

    /// <summary>Size of the document, in thousands of bytes, roughly.</summary>
    [ParamsSource(nameof(AllSizes))]
    public int Size { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        (_file, var utf8) = SampleCaseFile.OfSize(Size);
        SameContent.Check(utf8);
        _initOnly = JsonSerializer.Deserialize(utf8, InitOnlyContext.Default.CaseFile)!;
        _getSet = JsonSerializer.Deserialize(utf8, GetSetContext.Default.CaseFile)!;
        _tokens = Tokens.Record(utf8);
        _writer = new Utf8JsonWriter(_buffer, PeerSettings.Writing);
        foreach (var write in new Func<int>[] { TokenReplay, Ours, SourceGeneratedInitOnly, SourceGeneratedGetSet, ReflectionInitOnly })
        {
            write();
            SameContent.Same(utf8, _buffer.WrittenSpan, write.Method.Name);
        }
    }

    [Benchmark(Baseline = true, Description = "floor: token replay")]
    public int TokenReplay()
    {
        Begin();
        Tokens.Replay(_writer, _tokens);
        return End();
    }

    [Benchmark(Description = "HumanRights.Domain: CaseFileJson.Write")]
    public int Ours()
    {
        Begin();
        CaseFileJson.Write(_writer, _file);
        return End();
    }

    [Benchmark(Description = "System.Text.Json source generation, init-only records")]
    public int SourceGeneratedInitOnly()
    {
        Begin();
        JsonSerializer.Serialize(_writer, _initOnly, InitOnlyContext.Default.CaseFile);
        return End();
    }

    [Benchmark(Description = "System.Text.Json source generation, get/set classes")]
    public int SourceGeneratedGetSet()
    {
        Begin();
        JsonSerializer.Serialize(_writer, _getSet, GetSetContext.Default.CaseFile);
        return End();
    }

    [Benchmark(Description = "System.Text.Json reflection, init-only records")]
    public int ReflectionInitOnly()
    {
        Begin();
        JsonSerializer.Serialize(_writer, _initOnly, PeerSettings.Reflection);
        return End();
    }

    [Benchmark(Description = "Newtonsoft.Json, get/set classes, to a string")]
    public string Newtonsoft() => NewtonsoftJson.SerializeObject(_getSet, PeerSettings.Newtonsoft);

    [GlobalCleanup]
    public void Cleanup() => _writer.Dispose();

    private void Begin()
    {
        _buffer.ResetWrittenCount();
        _writer.Reset();
    }

    private int End()
    {
        _writer.Flush();
        return _buffer.WrittenCount;
    }
}
