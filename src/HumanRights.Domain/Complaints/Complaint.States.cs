using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;

namespace HumanRights.Domain.Complaints;

/// <content>What can be derived from the steps and is therefore not stored.</content>
public sealed partial record Complaint
{
    /// <summary>The states that the complaint went through, as its steps tell, in their order.</summary>
    /// <returns>
    /// The states; none where no step tells one. A step of a kind that names a state leads to it; an inspection means that the
    /// complaint was under inspection; a result that names a state, such as <c>confirmed</c>, follows its step. Steps of other
    /// kinds tell no state. For what may follow what see <see cref="Lifecycle.Complaint"/>.
    /// </returns>
    public IReadOnlyList<ComplaintState> States() => [.. Steps.SelectMany(StatesOf)];

    /// <summary>The states that one step tells: none, one, or two when its result tells the second.</summary>
    internal static IEnumerable<ComplaintState> StatesOf(StepCore step)
    {
        var kind = step.Kind == StepKind.Inspection ? ComplaintState.UnderInspection : StateNamed(step.Kind.Text);
        if (kind is null)
        {
            yield break;
        }

        yield return kind;
        if (step.Result is { } result && StateNamed(result.Text) is { } after && after != kind)
        {
            yield return after;
        }
    }

    private static ComplaintState? StateNamed(string code) => ComplaintState.TryParse(code, out var state) && state.IsKnown ? state : null;
}
