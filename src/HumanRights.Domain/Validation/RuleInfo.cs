using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Validation;

/// <summary>What the catalogue says of one rule. Messages are templates with <c>{0}</c>, <c>{1}</c> … for a finding's arguments.</summary>
public sealed record RuleInfo
{
    /// <summary>The permanent number, for example <c>HRD1703</c>. Consumers use a prefix of their own.</summary>
    public required string Id { get; init; }

    /// <summary>How serious a finding of it is.</summary>
    public required Severity Severity { get; init; }

    /// <summary>What its findings are about; null for reading findings.</summary>
    public FindingKind? Kind { get; init; }

    /// <summary>The reading layer; null for rules.</summary>
    public Layer? Layer { get; init; }

    /// <summary>What it finds, in a few English words.</summary>
    public required string Title { get; init; }

    /// <summary>The English message.</summary>
    public required string MessageEn { get; init; }

    /// <summary>The Russian message.</summary>
    public required string MessageRu { get; init; }

    /// <summary>Why it matters.</summary>
    public string Why { get; init; } = string.Empty;

    /// <summary>The standard or source that it follows.</summary>
    public string Standard { get; init; } = string.Empty;

    /// <summary>How to mend what it finds.</summary>
    public string Fix { get; init; } = string.Empty;

    /// <summary>The message of a finding, in a language.</summary>
    /// <param name="finding">A finding of this rule.</param>
    /// <param name="language"><c>en</c> or <c>ru</c>; others fall back to English.</param>
    /// <returns>The text, with the finding's arguments put in.</returns>
    public string MessageOf(Finding finding, string language)
    {
        ArgumentNullException.ThrowIfNull(finding);
        var text = string.Equals(language, "ru", StringComparison.Ordinal) && MessageRu.Length > 0 ? MessageRu : MessageEn;
        return Placeholders.Fill(text, finding.Arguments);
    }
}
