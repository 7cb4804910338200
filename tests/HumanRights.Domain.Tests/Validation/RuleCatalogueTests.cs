using System.Reflection;
using System.Text.RegularExpressions;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Validation;
using Xunit;

namespace HumanRights.Domain.Tests.Validation;

public sealed class RuleCatalogueTests
{
    [Fact]
    public void EveryRuleHasARowAndEveryRowOfARuleHasARule() =>
        Assert.Equal(
            RuleCatalogue.All.Where(r => r.Layer is null).Select(r => r.Id),
            RuleSet.Default.All.Select(r => r.Info.Id));

    [Fact]
    public void NumbersTellRulesAndReadingFindingsApart() =>
        Assert.All(RuleCatalogue.All, r => Assert.True(r.Layer is null == string.CompareOrdinal(r.Id, "HRD1000") >= 0 && (r.Layer is null) == (r.Kind is not null), r.Id));

    [Fact]
    public void NumbersAndNamesAreUniqueAndInOrder()
    {
        var ids = RuleCatalogue.All.Select(r => r.Id).ToList();
        Assert.Equal(ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), ids);
        Assert.All(ids, id => Assert.Matches("^HRD[0-9]{4}$", id));

        var names = typeof(RuleIds).GetFields(BindingFlags.Public | BindingFlags.Static);
        Assert.Equal(ids, names.Select(n => (string)n.GetRawConstantValue()!));
    }

    [Fact]
    public void EveryRowSpeaksBothLanguagesAndSaysHowToMend()
    {
        Assert.All(RuleCatalogue.All, r =>
        {
            Assert.Matches("[A-Za-z]{2}", r.MessageEn);
            Assert.Matches("[А-Яа-я]{2}", r.MessageRu);
            Assert.Matches(@"\.(\[.*\])?$", r.MessageEn);
            Assert.Matches(@"\.(\[.*\])?$", r.MessageRu);
            Assert.NotEmpty(r.Title);
            Assert.NotEmpty(r.Standard);
            Assert.NotEmpty(r.Fix);
            Assert.True(r.Layer is not null || r.Why.Length > 0, r.Id);
        });
    }

    [Fact]
    public void BothLanguagesAskForTheSameArguments() =>
        Assert.All(RuleCatalogue.All, r => Assert.Equal(Arguments(r.MessageEn), Arguments(r.MessageRu)));

    [Fact]
    public void ARuleIsFoundByItsNumber()
    {
        Assert.True(RuleCatalogue.TryFind("HRD1703", out var info));
        Assert.Equal(Severity.Warning, info.Severity);
        Assert.Equal(FindingKind.LegalityGap, info.Kind);
        Assert.False(RuleCatalogue.TryFind("HRD9999", out _));
    }

    private static string[] Arguments(string message) => [.. Regex.Matches(message, @"\{\d\}").Select(m => m.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
