using HumanRights.Domain.Common;
using HumanRights.Domain.Sources;
using HumanRights.Domain.Text;

namespace HumanRights.Domain.Benchmarks.Comparison;

/// <summary>Another version of a case file.</summary>
internal static class ChangedFile
{
    /// <summary>The same file with every tenth statement changed and every tenth source left out, by their order.</summary>
    internal static CaseFile Of(CaseFile file) => file with
    {
        Statements = [.. file.Statements.Select((statement, i) => i % 10 == 0 ? statement with { Says = LocalizedText.En("Said otherwise.") } : statement)],
        Sources = [.. file.Sources.Where((_, i) => i % 10 != 1)],
    };
}
