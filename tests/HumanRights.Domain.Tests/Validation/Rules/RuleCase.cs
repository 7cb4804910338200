using HumanRights.Domain.Serialization;
using Xunit;
using static HumanRights.Domain.Tests.Validation.Rules.RuleTesting;

namespace HumanRights.Domain.Tests.Validation.Rules;

/// <summary>One case file in which a rule finds something, and the same file changed in one place at a time.</summary>
internal static class RuleCase
{
    /// <summary>Checks what a rule finds in some record arrays, and in what becomes of them by single changes.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="records">Members of a case file as JSON with single quotation marks; records may stand on lines of their own.</param>
    /// <param name="finds">The findings, as <see cref="RuleTesting.TextOf(HumanRights.Domain.Validation.Finding)"/> writes them.</param>
    /// <param name="silent">Texts to exchange, one at a time, after which the rule finds nothing.</param>
    /// <param name="still">Texts to exchange, one at a time, after which it still finds something.</param>
    internal static void Check(string rule, string records, string[] finds, (string Old, string New)[] silent, (string Old, string New)[] still)
    {
        Expect(finds, Found(rule, Read(records)));
        foreach (var change in silent)
        {
            Assert.True(Found(rule, Read(Changed(records, change))) is [], $"{rule} finds something after {change.Old} became {change.New}");
        }

        foreach (var change in still)
        {
            Assert.True(Found(rule, Read(Changed(records, change))) is not [], $"{rule} finds nothing after {change.Old} became {change.New}");
        }
    }

    private static string Changed(string records, (string Old, string New) change)
    {
        var text = records.ReplaceLineEndings(" ");
        Assert.Contains(change.Old, text, StringComparison.Ordinal);
        return text.Replace(change.Old, change.New, StringComparison.Ordinal);
    }

    private static CaseFile Read(string records)
    {
        var json = $$"""{'schemaVersion': '1.0', 'id': 'urn:example:rules', 'compiledOn': '2021-06-01', {{records}}}""".Replace('\'', '"');
        var result = CaseFileJson.Read(json);
        Assert.Empty(result.Findings.Where(f => !f.RuleId.StartsWith("HRD004", StringComparison.Ordinal) || !records.Contains("zz:own", StringComparison.Ordinal)).Select(f => f.ToString()));
        return result.Require();
    }
}
