using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Validation;

/// <summary>A finding that the case file acknowledges.</summary>
/// <param name="Finding">What was found.</param>
/// <param name="Acknowledgement">Who accepts it, and why.</param>
public sealed record AcknowledgedFinding(Finding Finding, Acknowledgement Acknowledgement)
{
    /// <summary>The finding.</summary>
    /// <returns>The rule, its severity and the place.</returns>
    public override string ToString() => Finding.ToString();
}
