using HumanRights.Domain.Actors;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Facilities;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Validation.Rules;

/// <summary>Who stands above whom: parents of organizations, operators of facilities, the bodies in which people hold positions.</summary>
/// <remarks>A tie with a period counts only where it certainly held; one without a period, or an end that is not given, sets no limit.</remarks>
internal sealed class AuthorityChain
{
    // More than any chain of authority has; a bound for files that were made to exhaust.
    private const int MostBodies = 64;

    // Above them everything in a country comes together, which says nothing about independence.
    private static readonly HashSet<OrganizationKind> s_tops =
        [OrganizationKind.State, OrganizationKind.DeFactoAuthority, OrganizationKind.HeadOfStateOffice, OrganizationKind.GovernmentCabinet];

    private readonly CaseFileIndex _index;
    private readonly ExtendedDate _asOf;
    private readonly Lazy<Dictionary<string, int>> _circles;

    private AuthorityChain(CaseFileIndex index, ExtendedDate asOf)
    {
        _index = index;
        _asOf = asOf;
        _circles = new(FindCircles);
    }

    internal static AuthorityChain Of(RuleContext context) => new(context.Index, context.AsOfDate);

    /// <summary>Whether a tie between a body and the one above it closes a circle on the day for which the file is judged.</summary>
    internal bool IsInCircle(Record below, Part tie, ActorRef above) =>
        Holds(tie, _asOf)
        && _circles.Value.TryGetValue(below.RecordId.Text, out var lower) && _circles.Value.TryGetValue(above.Text, out var upper) && lower == upper;

    /// <summary>An actor with every body above it on a date, nearest first, up to but without the State and its government.</summary>
    /// <param name="actor">The id of an actor.</param>
    /// <param name="date">The date; null when it is not known, and then only ties without a period count.</param>
    internal IReadOnlyList<string> Above(string actor, ExtendedDate? date)
    {
        var bodies = new List<string> { actor };
        for (var i = 0; i < bodies.Count; i++)
        {
            foreach (var (tie, above) in TiesOf(_index.FindText(bodies[i])).OrderBy(static t => t.Above.Text, StringComparer.Ordinal).ThenBy(static t => t.Tie.Key.Text, StringComparer.Ordinal))
            {
                if (bodies.Count < MostBodies && Holds(tie, date) && !IsTop(above) && !bodies.Contains(above.Text))
                {
                    bodies.Add(above.Text);
                }
            }
        }

        return bodies;
    }

    private static IEnumerable<(Part Tie, ActorRef Above)> TiesOf(Record? record) => record switch
    {
        Organization { Parents: var parents } => parents.Where(p => p.Organization is not null).Select(p => ((Part)p, p.Organization!)),
        Facility { Operators: var operators } => operators.Where(o => o.Operator is not null).Select(o => ((Part)o, o.Operator!)),
        Person { Positions: var positions } => positions.Where(p => p.Body is not null).Select(p => ((Part)p, p.Body!)),
        Group { Positions: var positions } => positions.Where(p => p.Body is not null).Select(p => ((Part)p, p.Body!)),
        _ => [],
    };

    private static bool Holds(Part tie, ExtendedDate? date)
    {
        var period = tie switch
        {
            Parentage parentage => parentage.Period,
            Operation operation => operation.Period,
            Position position => position.Period,
            _ => null,
        };
        return period is null || (date is not null && period.CertainlyHeldOn(date));
    }

    private bool IsTop(ActorRef actor) => _index.FindText(actor.Text) is Organization { Kind: var kind } && s_tops.Contains(kind);

    private Dictionary<string, int> FindCircles()
    {
        var edges = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var record in _index.File.Organizations.Concat<Record>(_index.File.Facilities))
        {
            foreach (var (tie, above) in TiesOf(record))
            {
                if (Holds(tie, _asOf))
                {
                    if (!edges.TryGetValue(record.RecordId.Text, out var list))
                    {
                        edges.Add(record.RecordId.Text, list = []);
                    }

                    list.Add(above.Text);
                }
            }
        }

        return Components.Of(edges);
    }
}
