using System.Globalization;
using System.Text;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Time;
using Xunit;

namespace HumanRights.Domain.Tests.Primitives;

/// <summary>A text that repeats gives one value, and the hash that finds it spreads the texts that case files have.</summary>
public sealed class ValuePoolTests
{
    [Theory]
    [InlineData("person/p{0}")]
    [InlineData("organization/o{0}")]
    [InlineData("k{0}")]
    [InlineData("{0}")]
    [InlineData("2020-01-{0}")]
    [InlineData("{0}/2020-01")]
    public void TextsThatDifferInAFewDigitsAreSpreadAsByChance(string form)
    {
        const int Slots = 512;
        const int Texts = 300;
        var met = Enumerable.Range(0, Texts)
            .Select(n => Utf8Hash.Of(Encoding.ASCII.GetBytes(string.Format(CultureInfo.InvariantCulture, form, n)), salt: 5) & (Slots - 1))
            .Distinct().Count();

        // Chance alone fills 227 of the slots.
        Assert.InRange(met, 190, Texts);
    }

    [Fact]
    public void OneTextIsAnotherHashForAnotherKind() =>
        Assert.NotEqual(Utf8Hash.Of("person/p1"u8, salt: 1), Utf8Hash.Of("person/p1"u8, salt: 2));

    [Fact]
    public void WhatRepeatsIsMadeOnceAndKindsAreNotMixedUp()
    {
        var read = CaseFileJson.Read<Attribution>("""{"by":["person/p1","person/p2","person/p1"]}"""u8).Require();
        Assert.Same(read.By[0], read.By[2]);
        Assert.NotSame(read.By[0], read.By[1]);
        var target = CaseFileJson.Read<Target>("""{"record":"person/p1","item":"x","field":"x"}"""u8).Require();
        Assert.Equal("x", target.Item!.Text);
        Assert.Equal("x", target.Field!.Text);
    }

    [Fact]
    public void ADateThatRepeatsIsOneDate()
    {
        var read = CaseFileJson.Read<DateSpan>("""{"from":"2020-01","to":"2020-01"}"""u8).Require();
        Assert.Same(read.From, read.To);
        Assert.Equal(ExtendedDate.Parse("2020-01"), read.From);
    }

    [Fact]
    public void MoreValuesThanThereIsRoomForAreAllRight()
    {
        var ids = Enumerable.Range(0, 20_000).Select(n => $"person/p{n}").ToArray();
        var read = CaseFileJson.Read<Attribution>("{\"by\":[\"" + string.Join("\",\"", ids) + "\"]}").Require();
        Assert.Equal(ids, read.By.Select(a => a.Text));
    }

    [Fact]
    public void ACodeThatTheListDoesNotHoldIsReportedWhereverItStands()
    {
        var read = CaseFileJson.Read<Citation>("""{"source":"source/s1","locator":{"kind":"made-up","value":"1"}}"""u8);
        var twice = CaseFileJson.Read<PersonName>("""{"key":"n","type":"made-up","forms":[{"key":"f","formKind":"made-up"},{"key":"g","formKind":"made-up"}]}"""u8);
        Assert.Single(read.Findings);
        Assert.Equal(3, twice.Findings.Count);
    }
}
