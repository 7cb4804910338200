using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Values;
using Xunit;

namespace HumanRights.Domain.Tests.Common;

public sealed class MoneyTests
{
    [Theory]
    [InlineData("""{"amount":"1000.50","currency":"KZT"}""")]
    [InlineData("""{"amount":"1000"}""")]
    [InlineData("""{"asReported":"a large sum"}""")]
    [InlineData("""{"index":{"unit":"kz:mci","count":"50","year":2020,"value":"2778"},"asReported":"50 MCI"}""")]
    [InlineData("""{"amount":"5","currency":"KZT","conversions":[{"amount":"0.01","currency":"USD","on":"2020-01-02","rate":"0.002"}]}""")]
    public void EveryFormIsKept(string json) => Assert.Equal(json, CaseFileJson.Write(CaseFileJson.Read<Money>(json).Require()));

    [Theory]
    [InlineData("{}", "HRD0030 ")]
    [InlineData("""{"currency":"KZT","asReported":"x"}""", "HRD0028 ")]
    [InlineData("""{"amount":"1","index":{"unit":"kz:mci","count":"1"}}""", "HRD0026 ")]
    [InlineData("""{"amount":1}""", "HRD0020 /amount")]
    [InlineData("""{"amount":"1","currency":"kzt"}""", "HRD0024 /currency")]
    [InlineData("""{"index":{"unit":"kz:mci"}}""", "HRD0021 /index")]
    public void WhatIsNoMoneyIsRefused(string json, string finding) =>
        Assert.Contains(finding, CaseFileJson.Read<Money>(json).Findings.Select(f => $"{f.RuleId} {f.Path}"));

    [Fact]
    public void AmountsAreEqualByValue()
    {
        Assert.Equal(new Money { Amount = 1.50m, Currency = new CurrencyCode("KZT") }, new Money { Amount = 1.5m, Currency = new CurrencyCode("KZT") });
        Assert.NotEqual(new Money { Amount = 1.5m, Currency = new CurrencyCode("KZT") }, new Money { Amount = 1.5m });
    }
}
