using System.Reflection;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Validation;
using Xunit;

namespace HumanRights.Domain.Tests.Codelists;

/// <summary>A code that is no longer recommended still reads, and its finding names what to write instead.</summary>
public sealed class DeprecatedCodeTests
{
    // TLP 2.0 renamed WHITE to CLEAR.
    private const string Json = """{"level":"white"}""";

    [Fact]
    public void ItReadsWithAWordAboutItsReplacement()
    {
        var result = CaseFileJson.Read<Marking>(Json);
        Assert.Equal("white", result.Require().Level.Text);
        var finding = Assert.Single(result.Findings);
        Assert.Equal(("HRD0044", Severity.Info, "/level"), (finding.RuleId, finding.Severity, finding.Path));
        Assert.Equal(["tlp-level", "clear"], finding.Arguments);
        Assert.Equal("The codelist 'tlp-level' no longer recommends this code; it still reads. Use 'clear' instead.", RuleCatalogue.MessageOf(finding, "en"));
        Assert.Equal("Список «tlp-level» больше не рекомендует этот код; он ещё читается. Вместо него пишите «clear».", RuleCatalogue.MessageOf(finding, "ru"));
    }

    [Fact]
    public void EveryOccurrenceIsReported()
    {
        var result = CaseFileJson.Read("""{"schemaVersion":"1.0","id":"urn:x:1","compiledOn":"2020-01-01","marking":{"level":"white"},"persons":[{"id":"person/p1","markings":[{"level":"white"},{"level":"clear"}]}]}""");
        Assert.Equal(["/marking/level", "/persons/0/markings/0/level"], result.Findings.Select(f => f.Path));
        Assert.All(result.Findings, f => Assert.Equal(["tlp-level", "clear"], f.Arguments));
    }

    [Fact]
    public void ItIsWrittenAsItCame() => Assert.Equal(Json, CaseFileJson.Write(CaseFileJson.Read<Marking>(Json).Require()));

    [Fact]
    public void ItsListSaysSinceWhenAndWhatReplacesIt()
    {
        Assert.True(CodelistRegistry.TryFind("tlp-level", out var list));
        Assert.True(list.TryFind("white", out var info));
        Assert.Equal((true, "1.0", "clear"), (info.IsDeprecated, info.DeprecatedSince, info.ReplacedBy));
    }

    /// <summary>The compiler warns whoever writes it in C#.</summary>
    [Fact]
    public void ItsMemberIsObsoleteAndNoOtherIs()
    {
        foreach (var list in CodelistRegistry.All)
        {
            var type = typeof(TlpLevel).Assembly.GetType("HumanRights.Domain.Codelists." + list.TypeName, throwOnError: true)!;
            foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Static).Where(p => p.PropertyType == type))
            {
                var info = ((ICode)property.GetValue(null)!).Info!;
                Assert.Equal(info.IsDeprecated, property.GetCustomAttribute<ObsoleteAttribute>() is not null);
            }
        }

        Assert.Equal("Deprecated since format 1.0; use 'clear'.", typeof(TlpLevel).GetProperty("White")!.GetCustomAttribute<ObsoleteAttribute>()!.Message);
    }
}
