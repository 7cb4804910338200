using System.Text;
using System.Text.Json;
using HumanRights.Domain.Actors;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Tests.Support;
using Xunit;

namespace HumanRights.Domain.Tests.Serialization;

/// <summary>
/// JSONTestSuite, which lies beside the repository. Its files are no case files, so each is read twice: as it is, where
/// only the syntax layer counts, and as the value of an unknown member, where what is JSON must be kept.
/// </summary>
public sealed class JsonTestSuiteTests
{
    // RFC 8259 leaves duplicate names to the reader; ours refuses them (RFC 7493).
    private static readonly string[] s_duplicates = ["y_object_duplicated_key.json", "y_object_duplicated_key_and_value.json"];

    [Fact]
    public void WhatMustBeAcceptedHasNoSyntaxFinding()
    {
        var files = Files("y_");
        Assert.Equal(95, files.Count);
        var faults = new Faults();
        foreach (var (name, bytes) in files)
        {
            var expected = s_duplicates.Contains(name, StringComparer.Ordinal) ? "HRD0003" : string.Empty;
            var found = string.Join(' ', Syntax(CaseFileJson.Read(bytes)).Select(f => f.RuleId).Distinct(StringComparer.Ordinal));
            faults.Unless(found == expected, $"{name}: '{found}'");
        }

        faults.AssertNone();
    }

    [Fact]
    public void WhatMustBeAcceptedIsKeptAsAnUnknownMember()
    {
        var faults = new Faults();
        foreach (var (name, bytes) in Files("y_").Where(f => !s_duplicates.Contains(f.Name, StringComparer.Ordinal)))
        {
            var result = CaseFileJson.Read<Person>(Wrapped(bytes));
            if (result.Value is not { } person)
            {
                faults.Add($"{name}: {string.Join(", ", result.Findings)}");
                continue;
            }

            using var written = JsonDocument.Parse(CaseFileJson.Write(person));
            using var original = JsonDocument.Parse(bytes);
            faults.Unless(JsonElement.DeepEquals(original.RootElement, written.RootElement.GetProperty("x")), $"{name}: written as another value");
        }

        faults.AssertNone();
    }

    [Fact]
    public void WhatMustBeRefusedHasASyntaxFinding()
    {
        var files = Files("n_");
        Assert.Equal(188, files.Count);
        var faults = new Faults();
        foreach (var (name, bytes) in files)
        {
            var result = CaseFileJson.Read(bytes);
            faults.Unless(result.Value is null && Syntax(result).Any(), $"{name}: {string.Join(", ", result.Findings)}");
            faults.Unless(result.Findings.All(f => f is { Line: >= 1, Column: >= 1 }), $"{name}: a finding without a place");
        }

        faults.AssertNone();
    }

    /// <summary>Either answer will do; the one that we give is written down, so that it does not change unseen.</summary>
    [Fact]
    public void WhatMayBeEitherHasADocumentedAnswer()
    {
        var files = Files("i_");
        Assert.Equal(35, files.Count);
        var answers = files.ToDictionary(f => f.Name, f => string.Join(' ', Syntax(CaseFileJson.Read(f.Bytes)).Select(x => x.RuleId).Distinct(StringComparer.Ordinal)), StringComparer.Ordinal);
        var accepted = answers.Where(a => a.Value.Length == 0).Select(a => a.Key).Order(StringComparer.Ordinal).ToList();

        // Huge numbers are JSON; what a member makes of them is another layer's business. The byte order mark is a warning.
        Assert.All(accepted, name => Assert.StartsWith("i_number_", name, StringComparison.Ordinal));
        Assert.Equal(10, accepted.Count);
        Assert.Equal("HRD0007", answers["i_structure_UTF-8_BOM_empty_object.json"]);
        Assert.Equal("HRD0005", answers["i_structure_500_nested_arrays.json"]);
        Assert.All(answers.Where(a => a.Key.StartsWith("i_string_", StringComparison.Ordinal)), a => Assert.True(a.Value is "HRD0001" or "HRD0002" or "HRD0004", a.ToString()));
        Assert.Equal("HRD0004", answers["i_object_key_lone_2nd_surrogate.json"]);
    }

    [Fact]
    public void EveryDoorSaysTheSameOfEveryFile()
    {
        var faults = new Faults();
        foreach (var (name, bytes) in Files(string.Empty))
        {
            var expected = CaseFileJson.Read(bytes).Findings;
            using var stream = new MemoryStream(bytes);
            faults.Unless(expected.SequenceEqual(CaseFileJson.Read(stream).Findings), $"{name}: the stream says otherwise");
            faults.Unless(expected.SequenceEqual(CaseFileJson.Read(Sequences.Split(bytes, bytes.Length / 2)).Findings), $"{name}: the sequence says otherwise");
        }

        faults.AssertNone();
    }

    private static IEnumerable<Finding> Syntax(ReadResult<CaseFile> result) => result.Findings.Where(f => f.Layer == Layer.Syntax);

    private static byte[] Wrapped(byte[] value) => [.. """{"id":"person/p1","x":"""u8, .. value, .. "}"u8];

    private static List<(string Name, byte[] Bytes)> Files(string prefix) =>
    [
        .. Directory.GetFiles(Repository.Suite("json", "jsontestsuite", "test_parsing"), prefix + "*.json")
            .Order(StringComparer.Ordinal).Select(path => (Path.GetFileName(path), File.ReadAllBytes(path))),
    ];
}
