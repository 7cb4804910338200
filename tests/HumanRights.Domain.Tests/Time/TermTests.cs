using HumanRights.Domain.Codelists;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Time;
using Xunit;

namespace HumanRights.Domain.Tests.Time;

public sealed class TermTests
{
    [Fact]
    public void UnitsAreKeptApart()
    {
        var term = Term.Of(new TermLength { Years = 2, Months = 6 });
        Assert.Equal("""{"years":2,"months":6}""", CaseFileJson.Write(term));
        Assert.NotEqual(term, Term.Of(new TermLength { Months = 30 }));
        Assert.Equal(term, CaseFileJson.Read<Term>("""{"months":6.0,"years":2}""").Require());
    }

    [Fact]
    public void RangesAndTermsWithoutAnEnd()
    {
        Assert.Equal("""{"min":{"years":3},"max":{"years":7}}""", CaseFileJson.Write(Term.Between(new TermLength { Years = 3 }, new TermLength { Years = 7 })));
        Assert.Equal("""{"max":{"days":15}}""", CaseFileJson.Write(Term.Between(null, new TermLength { Days = 15 })));
        Assert.Equal("""{"indefinite":"life"}""", CaseFileJson.Write(Term.Without(IndefiniteTerm.Life)));
    }

    [Theory]
    [InlineData("{}", "HRD0025 ")]
    [InlineData("""{"years":1,"indefinite":"life"}""", "HRD0025 ")]
    [InlineData("""{"years":1,"min":{"years":1}}""", "HRD0025 ")]
    [InlineData("""{"min":{}}""", "HRD0030 /min")]
    [InlineData("""{"min":{"years":2},"max":{"months":23}}""", "HRD0062 ")]
    [InlineData("""{"min":{"hours":25},"max":{"days":1}}""", "HRD0062 ")]
    [InlineData("""{"min":{"weeks":1},"max":{"days":6,"hours":23}}""", "HRD0062 ")]
    [InlineData("""{"years":-1}""", "HRD0027 /years")]
    [InlineData("""{"years":1.5}""", "HRD0020 /years")]
    [InlineData("""{"indefinite":"for-ever"}""", "HRD0023 /indefinite")]
    public void WhatIsNoTermIsRefused(string json, string finding) =>
        Assert.Equal([finding], CaseFileJson.Read<Term>(json).Findings.Select(f => $"{f.RuleId} {f.Path}"));

    [Theory]
    [InlineData("""{"min":{"months":1},"max":{"days":30}}""")]
    [InlineData("""{"min":{"years":1},"max":{"days":365}}""")]
    [InlineData("""{"min":{"years":1},"max":{"months":12}}""")]
    [InlineData("""{"min":{"months":1},"max":{"weeks":4}}""")]
    [InlineData("""{"min":{"hours":24},"max":{"days":1}}""")]
    [InlineData("""{"min":{"days":7},"max":{"days":6,"hours":24}}""")]
    public void ARangeThatMayBeInOrderIsAccepted(string json) => Assert.Empty(CaseFileJson.Read<Term>(json).Findings);

    [Fact]
    public void OnlyATermInNumbersHasAShortestAndALongest()
    {
        TermLength three = new() { Years = 3 };
        TermLength seven = new() { Years = 7, Hours = 1 };
        Assert.Equal((seven, seven), (Term.Of(seven).Shortest, Term.Of(seven).Longest));
        Assert.Equal((three, seven), (Term.Between(three, seven).Shortest, Term.Between(three, seven).Longest));
        Assert.Equal((null, seven), (Term.Between(null, seven).Shortest, Term.Between(null, seven).Longest));
        Assert.Equal((three, null), (Term.Between(three, null).Shortest, Term.Between(three, null).Longest));
        Assert.Equal((null, null), (Term.Without(IndefiniteTerm.Life).Shortest, Term.Without(IndefiniteTerm.Life).Longest));
    }

    [Fact]
    public void CodeIsHeldToTheSameRules()
    {
        Assert.Throws<ArgumentException>(() => Term.Of(new TermLength()));
        Assert.Throws<ArgumentException>(() => Term.Between(null, null));
        Assert.Throws<ArgumentException>(() => Term.Between(new TermLength(), null));
        Assert.Throws<ArgumentException>(() => Term.Between(null, new TermLength()));
        Assert.Throws<ArgumentException>(() => Term.Between(new TermLength { Years = 2 }, new TermLength { Months = 23 }));
        Assert.Throws<ArgumentNullException>(() => Term.Of(null!));
        Assert.Throws<ArgumentNullException>(() => Term.Without(null!));
    }
}
