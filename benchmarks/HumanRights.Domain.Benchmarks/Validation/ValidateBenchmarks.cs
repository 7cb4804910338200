using BenchmarkDotNet.Attributes;
using FluentValidation.Results;
using HumanRights.Domain.Benchmarks.Measuring;
using HumanRights.Domain.Benchmarks.Serialization;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Validation;

namespace HumanRights.Domain.Benchmarks.Validation;

/// <summary>Rules over a case file in which they find nothing, against reading it.</summary>
public class ValidateBenchmarks
{
    private byte[] _utf8 = [];
    private CaseFile _file = null!;
    private CaseFileIndex _index = null!;
    private FluentRules _fluent = null!;

    /// <summary>How a document was spaced makes no difference here but to its reading.</summary>
    public static IEnumerable<string> Documents => Serialization.Documents.Plain;

    /// <summary>The document.</summary>
    [ParamsSource(nameof(Documents))]
    public string Document { get; set; } = string.Empty;

    [GlobalSetup]
    public void Setup()
    {
        _utf8 = Serialization.Documents.Utf8(Document);
        _file = Serialization.Documents.File(Document);
        _index = new CaseFileIndex(_file);
        _fluent = new FluentRules(SixtyRules.Rules);
        var report = CaseFileValidator.Validate(_file);
        if (Document != Serialization.Documents.Dossier && report.Findings.Count > 0)
        {
            throw new InvalidOperationException($"The document is not clean: {report.Findings[0].RuleId} at {report.Findings[0].Path}.");
        }

        SameVerdict.Check(_fluent, _file);
    }

    [Benchmark(Baseline = true, Description = Rows.Read)]
    public CaseFile? Read() => CaseFileJson.Read(_utf8).Value;

    [Benchmark(Description = Rows.Index)]
    public CaseFileIndex Index() => new(_file);

    [Benchmark(Description = Rows.Rules)]
    public ValidationReport AllRules() => CaseFileValidator.Validate(_index, RuleSet.Default, CaseFileValidator.DefaultAsOf(_file));

    [Benchmark(Description = Rows.IndexAndRules)]
    public ValidationReport IndexAndAllRules() => CaseFileValidator.Validate(_file);

    [Benchmark(Description = Rows.Sixty)]
    public ValidationReport Sixty() => CaseFileValidator.Validate(_index, SixtyRules.Rules, CaseFileValidator.DefaultAsOf(_file));

    [Benchmark(Description = Rows.FluentValidation)]
    public ValidationResult FluentValidation() => _fluent.Validate(_index, CaseFileValidator.DefaultAsOf(_file));
}
