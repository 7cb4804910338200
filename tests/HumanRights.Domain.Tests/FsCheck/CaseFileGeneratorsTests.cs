using System.Globalization;
using FsCheck.Fluent;
using HumanRights.Domain.FsCheck;
using HumanRights.Domain.FsCheck.Inventing;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Validation;
using Xunit;

namespace HumanRights.Domain.Tests.FsCheck;

/// <summary>Generated case files are valid, hold everything that a case file can hold, and show every rule what it judges.</summary>
/// <remarks>Two thousand files are looked at; <c>HRD_FSCHECK_TESTS=5</c> makes it ten thousand. Their seeds are the first numbers, so that what is measured stays.</remarks>
public sealed class CaseFileGeneratorsTests(ITestOutputHelper output)
{
    private static readonly Lazy<Survey> s_survey = new(static () => Survey.Of(2000 * Survey.Multiplier));

    public static TheoryData<string> SceneNames => [.. Scene.All.Select(static s => s.Name)];

    [Fact]
    public void NoFileHasAnError() => Assert.Empty(s_survey.Value.Errors);

    [Fact]
    public void EveryFileIsTheSameWhenItIsWrittenAndRead() => Assert.Empty(s_survey.Value.Changed);

    [Fact]
    public void EveryFileIsReadWithoutANotice() => Assert.Empty(s_survey.Value.Notices);

    [Fact]
    public void LegalityGapsAreFoundOnlyWhereASceneTellsThem() => Assert.Empty(s_survey.Value.GapsOutsideScenes);

    [Fact]
    public void EveryOptionalMemberOfEveryObjectIsThereInOneFileOfTwoHundred()
    {
        var members = StructureTable.Of<CaseFile>().Closure().SelectMany(static shape => shape.Members.Where(static m => !m.IsRequired).Select(m => $"{shape.Name}.{m.Name}")).ToList();
        var rarest = members.OrderBy(name => s_survey.Value.FilesWith(name)).Take(10).ToList();
        output.WriteLine($"{members.Count} optional members in {s_survey.Value.Files} files; the rarest: {string.Join(", ", rarest.Select(name => $"{name} {s_survey.Value.FilesWith(name)}"))}");

        Assert.DoesNotContain(members, name => s_survey.Value.FilesWith(name) * 200 < s_survey.Value.Files);
    }

    [Fact]
    public void EveryKindOfRecordHasEveryOptionalMemberInOneRecordOfTwoHundred()
    {
        var kinds = StructureTable.Of<CaseFile>().Members.Select(static m => m.Object).OfType<ObjectShape>().Where(static shape => shape.RecordKind is not null).ToList();
        var shares = kinds.SelectMany(static kind => kind.Members.Where(static m => !m.IsRequired).Select(m => (Name: $"{kind.Name}.{m.Name}", Set: s_survey.Value.RecordsWith($"{kind.Name}.{m.Name}"), All: s_survey.Value.RecordsOf(kind.Name)))).OrderBy(static s => (double)s.Set / s.All).ToList();
        output.WriteLine($"{shares.Count} pairs of kind and member; the rarest: {string.Join(", ", shares.Take(10).Select(static s => $"{s.Name} {s.Set} of {s.All}"))}");

        Assert.Equal(19, kinds.Count);
        Assert.Empty(shares.Where(static s => s.Set * 200 < s.All).Select(static s => $"{s.Name}: {s.Set} of {s.All}"));
    }

    [Fact]
    public void ReferencesLeadThreeRecordsDeepInThreeFilesOfTen()
    {
        output.WriteLine($"{s_survey.Value.Deep} of {s_survey.Value.Files} files");

        Assert.True(s_survey.Value.Deep * 10 >= s_survey.Value.Files * 3);
    }

    [Fact]
    public void EveryRuleMeetsWhatItJudgesInFiftyFilesOfTenThousand()
    {
        var rules = RuleSet.Default.All.Select(static rule => rule.Info.Id).ToList();
        foreach (var row in rules.Chunk(8))
        {
            output.WriteLine(string.Join("  ", row.Select(id => string.Create(CultureInfo.InvariantCulture, $"{id} {s_survey.Value.FilesThatShow(id),6}"))));
        }

        Assert.Empty(rules.Where(id => s_survey.Value.FilesThatShow(id) * 200 < s_survey.Value.Files));
    }

    [Theory]
    [MemberData(nameof(SceneNames))]
    public void ASceneIsReadWithoutANoticeAndTellsTheGapsThatItSays(string name)
    {
        var scene = Scene.All.Single(s => string.Equals(s.Name, name, StringComparison.Ordinal));
        var told = new HashSet<string>(StringComparer.Ordinal);
        for (ulong seed = 0; seed < 60; seed++)
        {
            var file = CaseFileGenerators.Only(scene, seed);
            Assert.Empty(CaseFileJson.Read(CaseFileJson.Write(file)).Findings);
            told.UnionWith(CaseFileValidator.Validate(file).Findings.Where(static f => f.Kind == FindingKind.LegalityGap).Select(static f => f.RuleId));
        }

        // Gaps of rules that no longer exist, or that a scene fails to tell, are slips in the scene.
        Assert.Equal(scene.Gaps.Order(StringComparer.Ordinal), told.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void FilesOfAnySizeAreValid() =>
        PropertyCheck.ForAll(CaseFileGenerators.Arbitrary, 50, static file => Assert.DoesNotContain(CaseFileValidator.Validate(file).Findings, static f => f.Severity == Severity.Error));

    [Fact]
    public void ASeedGivesOneFileAndAnotherSeedAnother()
    {
        Assert.Equal(CaseFileGenerators.Invent(7, 20), CaseFileGenerators.Invent(7, 20));
        Assert.NotEqual(CaseFileGenerators.Invent(7, 20), CaseFileGenerators.Invent(8, 20));
    }

    [Fact]
    public void AFileHasAboutAsManyRecordsAsIsAskedFor()
    {
        Assert.All(Gen.Sample(CaseFileGenerators.OfSize(100), 5), static file => Assert.InRange(file.Records().Count(), 100, 180));
        Assert.All(Gen.Sample(CaseFileGenerators.OfSize(0), 5), static file => Assert.InRange(file.Records().Count(), 5, 85));
    }

    [Fact]
    public void ShrinkingGivesSmallerValidFilesWithTheSameIdsAndKinds()
    {
        var file = CaseFileGenerators.Invent(3, 8);
        var kinds = Kinds(file);
        var length = CaseFileJson.Write(file).Length;
        var smaller = CaseFileGenerators.Shrink(file).Take(150).ToList();

        Assert.NotEmpty(smaller);
        Assert.All(smaller, candidate =>
        {
            Assert.True(CaseFileJson.Write(candidate).Length < length);
            Assert.DoesNotContain(CaseFileValidator.Validate(candidate).Findings, static f => f.Severity == Severity.Error);
            Assert.Subset(kinds, Kinds(candidate));
        });
    }

    [Fact]
    public void ShrinkingComesToAnEndWithNothingLeftThatCanGo()
    {
        var file = CaseFileGenerators.Invent(5, 12);
        while (CaseFileGenerators.Shrink(file).FirstOrDefault() is { } smaller)
        {
            file = smaller;
        }

        Assert.Empty(file.Records());
    }

    private static HashSet<string> Kinds(CaseFile file) =>
        [.. file.Records().Select(static record => $"{record.RecordId.Text} {System.Text.Json.Nodes.JsonNode.Parse(CaseFileJson.Write(record))!["kind"]}")];
}
