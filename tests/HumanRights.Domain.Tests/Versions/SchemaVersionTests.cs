using HumanRights.Domain.Primitives;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Validation;
using Xunit;

namespace HumanRights.Domain.Tests.Versions;

/// <summary>The version that a file names decides how far it is read.</summary>
public sealed class SchemaVersionTests
{
    [Fact]
    public void TheVersionThatIsWrittenReadsWithoutAWord()
    {
        var result = CaseFileJson.Read(File("1.0"));
        Assert.True(result.IsOk);
        Assert.Empty(result.Findings);
        Assert.Equal("1.0", SchemaVersion.Current.Text);
    }

    [Theory]
    [InlineData("1.1")]
    [InlineData("1.10")]
    [InlineData("1.99999999999999999999")]
    public void ANewerMinorVersionReadsWithAWarningAndKeepsItsNumber(string version)
    {
        var result = CaseFileJson.Read(File(version));
        var finding = Assert.Single(result.Findings);
        Assert.Equal(("HRD0042", Severity.Warning, "/schemaVersion"), (finding.RuleId, finding.Severity, finding.Path));
        Assert.Equal(File(version), CaseFileJson.Write(result.Require()));
    }

    [Theory]
    [InlineData("0.9")]
    [InlineData("2.0")]
    [InlineData("10.0")]
    [InlineData("99999999999999999999.0")]
    public void AnotherMajorVersionIsRefusedWithOneFinding(string version)
    {
        var result = CaseFileJson.Read(File(version));
        Assert.Null(result.Value);
        var finding = Assert.Single(result.Findings);
        Assert.Equal(("HRD0029", Severity.Error, "/schemaVersion"), (finding.RuleId, finding.Severity, finding.Path));
    }

    /// <summary>What else is unlike this version says nothing about a file of another.</summary>
    [Fact]
    public void AnotherMajorVersionIsTheOnlyThingSaidHoweverUnlikeTheRestIs()
    {
        var result = CaseFileJson.Read("""{"persons":{"p1":{"name":7}},"marking":{"level":"purple"},"schemaVersion":"2.0","compiledOn":null,"zz":[],"statements":[{"value":{"a":1,"b":2}}]}""");
        Assert.Null(result.Value);
        var finding = Assert.Single(result.Findings);
        Assert.Equal("HRD0029", finding.RuleId);
        Assert.Equal("The file is written in another major version of the format, which this version cannot read.", RuleCatalogue.MessageOf(finding, "en"));
    }

    [Fact]
    public void FaultsOfSyntaxAreSaidBesideIt()
    {
        var result = CaseFileJson.Read("""{"schemaVersion":"2.0","id":"urn:x:1","id":"urn:x:2","compiledOn":7}""");
        Assert.Equal(["HRD0029", "HRD0003"], result.Findings.Select(f => f.RuleId));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("1.")]
    [InlineData("1.00")]
    [InlineData("01.0")]
    [InlineData("1.0.0")]
    [InlineData("1.0-beta")]
    [InlineData(" 1.0")]
    [InlineData("")]
    public void WhatIsNoVersionIsRefusedAsSuch(string version)
    {
        var result = CaseFileJson.Read(File(version));
        Assert.Null(result.Value);
        Assert.Equal(["HRD0024"], result.Findings.Select(f => f.RuleId));
    }

    private static string File(string version) => $$"""{"schemaVersion":"{{version}}","id":"urn:x:1","compiledOn":"2020-01-01"}""";
}
