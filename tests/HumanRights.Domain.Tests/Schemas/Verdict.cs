using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Tests.Schemas;

/// <summary>What our reader says of a document.</summary>
internal sealed record Verdict(DomainObject? Value, IReadOnlyList<Finding> Findings)
{
    public bool IsSyntax => !Has(Layer.Syntax);

    public bool IsStructure => !Has(Layer.Structure);

    public bool IsAccepted => Value is not null;

    /// <summary>The errors, by rule and place.</summary>
    public override string ToString() => string.Join(", ", Findings.Where(static f => f.Severity == Severity.Error).Select(static f => f.RuleId + " at " + f.Path));

    private bool Has(Layer layer) => Findings.Any(f => f.Layer == layer && f.Severity == Severity.Error);
}
