using System.Text.Json;
using BenchmarkDotNet.Attributes;
using HumanRights.Domain.Benchmarks.Measuring;
using HumanRights.Domain.Serialization;

namespace HumanRights.Domain.Benchmarks.Serialization;

/// <summary>Reading the dossier, as it stands in the repository. The peers' models, with dates as plain strings, do not hold it.</summary>
public class ReadDossierBenchmarks
{
    private byte[] _utf8 = [];

    /// <summary>The dossier, where the run measures it.</summary>
    public static IEnumerable<string> Documents => Serialization.Documents.Chosen.Where(name => name == Serialization.Documents.Dossier);

    /// <summary>The document.</summary>
    [ParamsSource(nameof(Documents))]
    public string Document { get; set; } = string.Empty;

    [GlobalSetup]
    public void Setup() => _utf8 = Serialization.Documents.Utf8(Document);

    [Benchmark(Baseline = true, Description = Rows.Walk)]
    public int TokenWalk() => Tokens.Walk(_utf8);

    [Benchmark(Description = Rows.WalkStrings)]
    public int TokenWalkWithStrings() => Tokens.WalkAndMakeStrings(_utf8);

    [Benchmark(Description = Rows.Ours)]
    public CaseFile? Ours() => CaseFileJson.Read(_utf8).Value;

    [Benchmark(Description = Rows.Serializer)]
    public CaseFile? OursThroughJsonSerializer() => JsonSerializer.Deserialize<CaseFile>(_utf8);
}
