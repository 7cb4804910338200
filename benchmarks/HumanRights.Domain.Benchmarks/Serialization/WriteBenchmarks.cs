using System.Buffers;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using HumanRights.Domain.Benchmarks.Measuring;
using HumanRights.Domain.Benchmarks.Peers;
using HumanRights.Domain.Serialization;
using NewtonsoftJson = Newtonsoft.Json.JsonConvert;

namespace HumanRights.Domain.Benchmarks.Serialization;

/// <summary>Writing one compact case file into the same buffer, used again: the peers and the floor through one writer, we without one, as our own door does.</summary>
public class WriteBenchmarks
{
    private readonly ArrayBufferWriter<byte> _buffer = new(1 << 20);
    private Utf8JsonWriter _writer = null!;
    private CaseFile _file = null!;
    private Peers.InitOnly.CaseFile _initOnly = null!;
    private Peers.GetSet.CaseFile _getSet = null!;
    private Tokens.Token[] _tokens = [];

    /// <summary>What the peers' models hold; how a document was spaced makes no difference here.</summary>
    public static IEnumerable<string> Documents => Serialization.Documents.Samples.Where(name => !Serialization.Documents.IsIndented(name));

    /// <summary>The document.</summary>
    [ParamsSource(nameof(Documents))]
    public string Document { get; set; } = string.Empty;

    [GlobalSetup]
    public void Setup()
    {
        var utf8 = Serialization.Documents.Utf8(Document);
        _file = Serialization.Documents.File(Document);
        _initOnly = JsonSerializer.Deserialize(utf8, InitOnlyContext.Default.CaseFile)!;
        _getSet = JsonSerializer.Deserialize(utf8, GetSetContext.Default.CaseFile)!;
        _tokens = Tokens.Record(utf8);
        _writer = new Utf8JsonWriter(_buffer, PeerSettings.Writing);
        foreach (var write in new Func<int>[] { TokenReplay, Ours, OursThroughWriter, SourceGeneratedInitOnly, SourceGeneratedGetSet, ReflectionInitOnly })
        {
            write();
            SameContent.Same(utf8, _buffer.WrittenSpan, write.Method.Name);
        }
    }

    [Benchmark(Baseline = true, Description = Rows.Replay)]
    public int TokenReplay()
    {
        Begin();
        Tokens.Replay(_writer, _tokens);
        return End();
    }

    [Benchmark(Description = Rows.Ours)]
    public int Ours()
    {
        _buffer.ResetWrittenCount();
        CaseFileJson.Write(_buffer, _file, WriteOptions.Compact);
        return _buffer.WrittenCount;
    }

    [Benchmark(Description = "HumanRights.Domain through Utf8JsonWriter")]
    public int OursThroughWriter()
    {
        Begin();
        CaseFileJson.Write(_writer, _file);
        return End();
    }

    [Benchmark(Description = Rows.GenInitOnly)]
    public int SourceGeneratedInitOnly()
    {
        Begin();
        JsonSerializer.Serialize(_writer, _initOnly, InitOnlyContext.Default.CaseFile);
        return End();
    }

    [Benchmark(Description = Rows.GenGetSet)]
    public int SourceGeneratedGetSet()
    {
        Begin();
        JsonSerializer.Serialize(_writer, _getSet, GetSetContext.Default.CaseFile);
        return End();
    }

    [Benchmark(Description = Rows.Reflection)]
    public int ReflectionInitOnly()
    {
        Begin();
        JsonSerializer.Serialize(_writer, _initOnly, PeerSettings.Reflection);
        return End();
    }

    [Benchmark(Description = Rows.Newtonsoft)]
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
