using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;

namespace HumanRights.Domain.Complaints;

/// <content>What can be derived from the steps and is therefore not stored.</content>
public sealed partial record Complaint
{
    /// <summary>The states that the complaint went through, as the kinds of its steps tell, in their order.</summary>
    /// <returns>
    /// The states; none where no step tells one. Steps of other kinds, such as an inspection, tell no state: they may also
    /// follow when all is decided. For what may follow what see <see cref="Lifecycle.Complaint"/>.
    /// </returns>
    public IReadOnlyList<ComplaintState> States() => [.. Steps.Select(StateOf).OfType<ComplaintState>()];

    /// <summary>The state that a step leads to: the one of the same code; null when there is none.</summary>
    internal static ComplaintState? StateOf(StepCore step) => ComplaintState.TryParse(step.Kind.Text, out var state) ? state : null;
}
