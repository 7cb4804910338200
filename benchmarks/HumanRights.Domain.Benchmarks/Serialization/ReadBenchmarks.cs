using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using HumanRights.Domain.Benchmarks.Measuring;
using HumanRights.Domain.Benchmarks.Peers;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Serialization;
using NewtonsoftJson = Newtonsoft.Json.JsonConvert;

namespace HumanRights.Domain.Benchmarks.Serialization;

/// <summary>Reading one case file from bytes.</summary>
public class ReadBenchmarks
{
    private byte[] _utf8 = [];
    private string _text = string.Empty;

    /// <summary>What the peers' models hold.</summary>
    public static IEnumerable<string> Documents => Serialization.Documents.Samples;

    /// <summary>The document.</summary>
    [ParamsSource(nameof(Documents))]
    public string Document { get; set; } = string.Empty;

    [GlobalSetup]
    public void Setup()
    {
        _utf8 = Serialization.Documents.Utf8(Document);
        _text = Encoding.UTF8.GetString(_utf8);
        SameContent.Check(_utf8, Serialization.Documents.IsIndented(Document));
    }

    [Benchmark(Baseline = true, Description = Rows.Walk)]
    public int TokenWalk() => Tokens.Walk(_utf8);

    [Benchmark(Description = Rows.WalkStrings)]
    public int TokenWalkWithStrings() => Tokens.WalkAndMakeStrings(_utf8);

    [Benchmark(Description = Rows.Ours)]
    public CaseFile? Ours() => CaseFileJson.Read(_utf8).Value;

    [Benchmark(Description = Rows.Serializer)]
    public CaseFile? OursThroughJsonSerializer() => JsonSerializer.Deserialize<CaseFile>(_utf8);

    [Benchmark(Description = "HumanRights.Domain, from a stream")]
    public CaseFile? OursFromStream() => CaseFileJson.Read(new MemoryStream(_utf8)).Value;

    [Benchmark(Description = "HumanRights.Domain, from a PipeReader")]
    public Task<ReadResult<CaseFile>> OursFromPipe() => CaseFileJson.ReadAsync(PipeReader.Create(new MemoryStream(_utf8)));

    [Benchmark(Description = "HumanRights.Domain through JsonSerializer, from a stream")]
    public CaseFile? OursThroughJsonSerializerFromStream() => JsonSerializer.Deserialize<CaseFile>(new MemoryStream(_utf8));

    [Benchmark(Description = "HumanRights.Domain through JsonSerializer, from a PipeReader")]
    public async Task<CaseFile?> OursThroughJsonSerializerFromPipe() => await JsonSerializer.DeserializeAsync<CaseFile>(PipeReader.Create(new MemoryStream(_utf8)));

    [Benchmark(Description = Rows.GenInitOnly)]
    public Peers.InitOnly.CaseFile? SourceGeneratedInitOnly() => JsonSerializer.Deserialize(_utf8, InitOnlyContext.Default.CaseFile);

    [Benchmark(Description = Rows.GenGetSet)]
    public Peers.GetSet.CaseFile? SourceGeneratedGetSet() => JsonSerializer.Deserialize(_utf8, GetSetContext.Default.CaseFile);

    [Benchmark(Description = Rows.Reflection)]
    public Peers.InitOnly.CaseFile? ReflectionInitOnly() => JsonSerializer.Deserialize<Peers.InitOnly.CaseFile>(_utf8, PeerSettings.Reflection);

    [Benchmark(Description = Rows.Newtonsoft)]
    public Peers.GetSet.CaseFile? Newtonsoft() => NewtonsoftJson.DeserializeObject<Peers.GetSet.CaseFile>(_text, PeerSettings.Newtonsoft);
}
