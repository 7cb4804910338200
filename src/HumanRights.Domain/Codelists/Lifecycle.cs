using System.Diagnostics.CodeAnalysis;

namespace HumanRights.Domain.Codelists;

/// <summary>Which state of a matter may follow which: of a complaint, or of one kind of proceeding. Data, from <c>lifecycles.csv</c>.</summary>
/// <remarks>Immutable and safe to share between threads. States are codes and compare as they are spelled.</remarks>
public sealed class Lifecycle
{
    private const string Any = "any";

    private static readonly Lazy<IReadOnlyList<Lifecycle>> s_all = new(static () =>
    [
        .. LifecyclesTable.Rows.GroupBy(static row => row.Lifecycle, StringComparer.Ordinal).Select(static rows => new Lifecycle(rows.Key, [.. rows.Select(ToTransition)])),
    ]);

    private readonly HashSet<(string From, string To)> _allowed;

    private Lifecycle(string name, LifecycleTransition[] transitions)
    {
        Name = name;
        Transitions = transitions;
        States = [.. transitions.Select(static t => t.To).Distinct(StringComparer.Ordinal)];
        _allowed = [.. transitions.Where(static t => t.From is not null).Select(static t => (t.From!, t.To))];
    }

    /// <summary>Every lifecycle, in the order of the table.</summary>
    public static IReadOnlyList<Lifecycle> All => s_all.Value;

    /// <summary>The lifecycle of a complaint, whose states are those of the codelist <c>complaint-state</c>.</summary>
    public static Lifecycle Complaint { get; } = All.First(static l => string.Equals(l.Name, "complaint", StringComparison.Ordinal));

    /// <summary>The name: <c>complaint</c>, or a kind of proceeding such as <c>civil</c>.</summary>
    public string Name { get; }

    /// <summary>The transitions, in the order of the table.</summary>
    public IReadOnlyList<LifecycleTransition> Transitions { get; }

    /// <summary>Every state, in the order in which the table first leads to it.</summary>
    public IReadOnlyList<string> States { get; }

    /// <summary>Finds a lifecycle.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="lifecycle">The lifecycle.</param>
    /// <returns>Whether there is one of that name.</returns>
    public static bool TryFind(string name, [NotNullWhen(true)] out Lifecycle? lifecycle)
    {
        lifecycle = All.FirstOrDefault(l => string.Equals(l.Name, name, StringComparison.Ordinal));
        return lifecycle is not null;
    }

    /// <summary>The lifecycle of proceedings of a kind, whose states are codes of the codelist <c>proceeding-stage</c>.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>
    /// The lifecycle; null for a kind that has none, because its course is short, differs too much between laws, or follows
    /// that of another case. The page <c>docs/reference/lifecycles.md</c> says which and why.
    /// </returns>
    public static Lifecycle? Of(ProceedingKind kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return TryFind(kind.Text, out var lifecycle) && lifecycle != Complaint ? lifecycle : null;
    }

    /// <summary>Whether a matter may begin with a state.</summary>
    /// <param name="state">The state.</param>
    /// <returns>True when the table says so.</returns>
    public bool CanBeginWith(string state) => Transitions.Any(t => t.From is null && string.Equals(t.To, state, StringComparison.Ordinal));

    /// <summary>Whether a state may follow another directly.</summary>
    /// <param name="from">The state before.</param>
    /// <param name="to">The state after.</param>
    /// <returns>True when the table has that step, or one from any state.</returns>
    public bool Allows(string from, string to) => _allowed.Contains((from, to)) || _allowed.Contains((Any, to));

    /// <summary>Whether a state may follow another when some states in between may have gone unrecorded.</summary>
    /// <param name="from">The state before.</param>
    /// <param name="to">The state after.</param>
    /// <param name="unrecorded">The states that may lie between without being on file.</param>
    /// <returns>True when the table leads from one to the other, directly or through those states alone.</returns>
    public bool Allows(string from, string to, params IReadOnlyCollection<string> unrecorded)
    {
        ArgumentNullException.ThrowIfNull(unrecorded);
        var reached = new List<string> { from };
        for (var i = 0; i < reached.Count; i++)
        {
            if (Allows(reached[i], to))
            {
                return true;
            }

            reached.AddRange(unrecorded.Where(state => !reached.Contains(state) && Allows(reached[i], state)).ToList());
        }

        return false;
    }

    /// <summary>The states that may follow directly.</summary>
    /// <param name="from">The state before.</param>
    /// <returns>The states, in the order of <see cref="States"/>; none after an end, or after a state that the lifecycle does not have.</returns>
    public IReadOnlyList<string> After(string from) => States.Contains(from, StringComparer.Ordinal) ? [.. States.Where(state => !string.Equals(state, from, StringComparison.Ordinal) && Allows(from, state))] : [];

    /// <summary>How many transitions lead at least from one state to another; from nowhere, to a state that a matter begins with, one.</summary>
    /// <param name="from">The state before; null when nothing is known yet.</param>
    /// <param name="to">The state after.</param>
    /// <returns>Zero for the same state; the largest integer when the table never leads there.</returns>
    internal int Distance(string? from, string to)
    {
        if (string.Equals(from, to, StringComparison.Ordinal))
        {
            return 0;
        }

        IReadOnlyList<string> reached = from is null ? [.. States.Where(CanBeginWith)] : After(from);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var distance = 1; reached.Count > 0; distance++)
        {
            if (reached.Contains(to, StringComparer.Ordinal))
            {
                return distance;
            }

            reached = [.. reached.Where(seen.Add).SelectMany(After).Distinct(StringComparer.Ordinal)];
        }

        return int.MaxValue;
    }

    /// <summary>The name.</summary>
    /// <returns>The lifecycle's name.</returns>
    public override string ToString() => Name;

    private static LifecycleTransition ToTransition(LifecyclesTable.Row row) =>
        new() { From = row.From.Length == 0 ? null : row.From, To = row.To, Condition = row.Condition };
}
