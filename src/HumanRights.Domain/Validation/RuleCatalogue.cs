using System.Diagnostics.CodeAnalysis;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Validation;

/// <summary>What is said of every rule and reading finding: the definition of ids, messages, documentation and metadata.</summary>
public static class RuleCatalogue
{
    private static readonly Lazy<IReadOnlyList<RuleInfo>> s_all = new(static () => [.. RulesTable.Rows.Select(ToInfo)]);
    private static readonly Lazy<Dictionary<string, RuleInfo>> s_index = new(static () => s_all.Value.ToDictionary(r => r.Id, StringComparer.Ordinal));

    /// <summary>Reading findings first, then rules, by number.</summary>
    public static IReadOnlyList<RuleInfo> All => s_all.Value;

    /// <summary>Finds a rule or reading finding.</summary>
    /// <param name="id">Its number, for example <c>HRD1703</c>.</param>
    /// <param name="info">What is said of it.</param>
    /// <returns>Whether there is one of that number.</returns>
    public static bool TryFind(string id, [NotNullWhen(true)] out RuleInfo? info) => s_index.Value.TryGetValue(id, out info);

    /// <summary>The message of a finding of the catalogue, in a language.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="language"><c>en</c> or <c>ru</c>.</param>
    /// <returns>The text; for a rule outside the catalogue its number.</returns>
    public static string MessageOf(Finding finding, string language)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return TryFind(finding.RuleId, out var info) ? info.MessageOf(finding, language) : finding.RuleId;
    }

    internal static RuleInfo Get(string id) => s_index.Value[id];

    private static RuleInfo ToInfo(RulesTable.Row row) => new()
    {
        Id = row.Id,
        Severity = Enum.Parse<Severity>(row.Severity),
        Kind = row.Kind.Length == 0 ? null : Enum.Parse<FindingKind>(row.Kind),
        Layer = row.Layer.Length == 0 ? null : Enum.Parse<Layer>(row.Layer),
        Title = row.TitleEn,
        MessageEn = row.MessageEn,
        MessageRu = row.MessageRu,
        Why = row.Why,
        Standard = row.Standard,
        Fix = row.Fix,
    };
}
