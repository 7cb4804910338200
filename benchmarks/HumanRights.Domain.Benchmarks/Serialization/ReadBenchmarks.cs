using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using HumanRights.Domain.Benchmarks.Peers;
using HumanRights.Domain.Serialization;
using NewtonsoftJson = Newtonsoft.Json.JsonConvert;

namespace HumanRights.Domain.Benchmarks.Serialization;

/// <summary>Reading one compact case file from bytes.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByParams)]
[HideColumns("Error", "StdDev", "Median", "RatioSD", "Gen0", "Gen1", "Gen2", "Job", "Toolchain", "IterationCount", "WarmupCount")]
public class ReadBenchmarks
{
    private byte[] _utf8 = [];
    private string _text = string.Empty;

    /// <summary>Sizes of document.</summary>
    public static IEnumerable<int> AllSizes => Sizes.Chosen;

    /// <summary>Size of the document, in thousands of bytes, roughly.</summary>
    [ParamsSource(nameof(AllSizes))]
    public int Size { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        (_, _utf8) = SampleCaseFile.OfSize(Size);
        _text = Encoding.UTF8.GetString(_utf8);
        SameContent.Check(_utf8);
    }

    [Benchmark(Baseline = true, Description = "floor: token walk")]
    public int TokenWalk() => Tokens.Walk(_utf8);

    [Benchmark(Description = "floor: token walk, each string made")]
    public int TokenWalkWithStrings() => Tokens.WalkAndMakeStrings(_utf8);

    [Benchmark(Description = "HumanRights.Domain: CaseFileJson.Read")]
    public CaseFile? Ours() => CaseFileJson.Read(_utf8).Value;

    [Benchmark(Description = "HumanRights.Domain through JsonSerializer")]
    public CaseFile? OursThroughJsonSerializer() => JsonSerializer.Deserialize<CaseFile>(_utf8);

    [Benchmark(Description = "System.Text.Json source generation, init-only records")]
    public Peers.InitOnly.CaseFile? SourceGeneratedInitOnly() => JsonSerializer.Deserialize(_utf8, InitOnlyContext.Default.CaseFile);

    [Benchmark(Description = "System.Text.Json source generation, get/set classes")]
    public Peers.GetSet.CaseFile? SourceGeneratedGetSet() => JsonSerializer.Deserialize(_utf8, GetSetContext.Default.CaseFile);

    [Benchmark(Description = "System.Text.Json reflection, init-only records")]
    public Peers.InitOnly.CaseFile? ReflectionInitOnly() => JsonSerializer.Deserialize<Peers.InitOnly.CaseFile>(_utf8, PeerSettings.Reflection);

    [Benchmark(Description = "Newtonsoft.Json, get/set classes, from a string")]
    public Peers.GetSet.CaseFile? Newtonsoft() => NewtonsoftJson.DeserializeObject<Peers.GetSet.CaseFile>(_text, PeerSettings.Newtonsoft);
}
