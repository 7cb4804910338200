using HumanRights.Domain.Actors;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Sources;
using HumanRights.Domain.Tests.Validation.Rules;
using HumanRights.Domain.Validation;
using Xunit;
using Record = HumanRights.Domain.Common.Record;

namespace HumanRights.Domain.Tests.Validation;

public sealed class RuleSetTests
{
    private static readonly CaseFile s_file = RuleTesting.File(RuleTesting.Source("s1", null), RuleTesting.Person("p1"));

    private static readonly RuleInfo s_own = new()
    {
        Id = "ACME1",
        Severity = Severity.Warning,
        Kind = FindingKind.Completeness,
        Title = "Language missing",
        MessageEn = "The language of the source is not stated.",
        MessageRu = "Язык источника не указан.",
    };

    [Fact]
    public void TheDefaultHasEveryRuleInTheOrderOfTheirNumbers()
    {
        var ids = RuleSet.Default.All.Select(r => r.Info.Id).ToList();

        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
        Assert.Equal(RuleCatalogue.All.Count(r => r.Layer is null), ids.Count);
        Assert.Equal(["HRD1004", "HRD1804", "HRD1912"], Ids(RuleSet.Default));
    }

    [Fact]
    public void ARuleCanBeSwitchedOff()
    {
        Assert.Equal(["HRD1804"], Ids(RuleSet.Default.Without(RuleIds.NameWithoutScript, RuleIds.SourceUndated, "HRD9999")));
        Assert.Equal(["HRD1004", "HRD1804", "HRD1912"], Ids(RuleSet.Default));
    }

    [Fact]
    public void SomeRulesCanBeKeptAlone()
    {
        Assert.Equal(["HRD1912"], Ids(RuleSet.Default.Only(RuleIds.SourceUndated)));
        Assert.Empty(Ids(RuleSet.Empty));
        Assert.Empty(Ids(RuleSet.Default.Only("HRD9999")));
    }

    [Fact]
    public void ASeverityCanBeChanged()
    {
        var louder = RuleSet.Default.WithSeverity(RuleIds.SourceUndated, Severity.Error).WithSeverity("HRD9999", Severity.Error);
        var report = CaseFileValidator.Validate(s_file, louder, s_file.CompiledOn);

        Assert.True(report.HasErrors);
        Assert.Equal(["HRD1912 Error at /sources/0", "HRD1004 Warning at /persons/0", "HRD1804 Warning at /persons/0"], report.Findings.Select(f => f.ToString()));
        Assert.False(CaseFileValidator.Validate(s_file).HasErrors);
    }

    [Fact]
    public void AConsumersRuleSpeaksAsTheOthersDo()
    {
        var rules = RuleSet.Default.With(Rule.For<Source>(s_own, static (source, context) =>
        {
            if (source.Language is null && context.AbsenceOf("language") is null)
            {
                context.Report();
            }
        }));
        var report = CaseFileValidator.Validate(s_file, rules, s_file.CompiledOn);

        Assert.Equal("ACME1", rules.All[0].Info.Id);
        var finding = Assert.Single(report.Findings, f => f.RuleId == "ACME1");
        Assert.Equal("/sources/0 | source/s1", RuleTesting.TextOf(finding));
        Assert.Equal("Язык источника не указан.", s_own.MessageOf(finding, "ru"));
        Assert.Equal("The language of the source is not stated.", s_own.MessageOf(finding, "en"));
        Assert.Equal("ACME1", RuleCatalogue.MessageOf(finding, "en"));
        Assert.Empty(Ids(RuleSet.Empty.With(Rule.For<Person>(s_own, static (_, _) => { }))));
    }

    [Fact]
    public void ARuleTakesThePlaceOfTheOneWithItsNumber()
    {
        var quiet = Rule.For<Source>(RuleSet.Default.Only(RuleIds.SourceUndated).All[0].Info, static (_, _) => { });

        Assert.Equal(["HRD1004", "HRD1804"], Ids(RuleSet.Default.With(quiet)));
        Assert.Equal(RuleSet.Default.All.Count, RuleSet.Default.With(quiet).All.Count);
    }

    [Fact]
    public void ARuleMayLookAtBasesValuesTextsAndTheWholeFile()
    {
        var seen = new List<string>();
        var file = RuleTesting.File(RuleTesting.Person("p1", RuleTesting.Form("f", "A Name", "en")) with { Label = Domain.Text.LocalizedText.En("a label") });
        var rules = RuleSet.Empty
            .With(Rule.For<CaseFile>(s_own with { Id = "A" }, (_, context) => seen.Add($"file {context.Record?.ToString() ?? "none"}")))
            .With(Rule.For<Record>(s_own with { Id = "B" }, (record, context) => seen.Add($"record {record.RecordId.Text} {ReferenceEquals(record, context.Node)} {context.Member}")))
            .With(Rule.For<Part>(s_own with { Id = "C" }, (part, context) => seen.Add($"part {part.Key} in {context.Record} {context.Item?.Key}")))
            .With(Rule.ForValue(s_own with { Id = "D" }, (value, context) => seen.Add($"value {value} of {context.Node.Shape.Name}")))
            .With(Rule.ForText(s_own with { Id = "E" }, (text, language, context) => seen.Add($"text {text} {language} in {context.Member}")));

        CaseFileValidator.Validate(file, rules, file.CompiledOn);

        Assert.Equal(
            [
                "file none",
                "value 1.0 of CaseFile",
                "value urn:example:rules of CaseFile",
                "record person/p1 True persons",
                "value person/p1 of Person",
                "text a label en in ",
                "part n in Person person/p1 n",
                "value n of PersonName",
                "part f in Person person/p1 f",
                "value f of NameForm",
                "text A Name  in fullText",
                "value en of NameForm",
            ],
            seen);
    }

    private static string[] Ids(RuleSet rules) => [.. CaseFileValidator.Validate(s_file, rules, s_file.CompiledOn).Findings.Select(f => f.RuleId).Order(StringComparer.Ordinal)];
}
