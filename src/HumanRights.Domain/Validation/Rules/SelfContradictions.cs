using HumanRights.Domain.Codelists;
using HumanRights.Domain.Sources;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Validation.Rules;

/// <summary>Where the same speaker says yes and no of one point, and nobody has put the two into a conflict.</summary>
internal sealed class SelfContradictions
{
    private static readonly HashSet<Stance> s_yes = [Stance.States, Stance.Alleges, Stance.Confirms, Stance.Finds];

    private readonly Dictionary<Statement, Said> _said = new(ReferenceEqualityComparer.Instance);

    internal static SelfContradictions Of(RuleContext context)
    {
        var found = new SelfContradictions();
        var settled = context.File.Conflicts.SelectMany(static conflict => conflict.Members).Select(static member => member.Record?.Text)
            .Concat(context.File.Statements.Where(static s => s.Stance == Stance.Retracts).SelectMany(static s => s.RespondsTo.Select(static answered => answered.Record?.Text)))
            .OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var group in context.File.Statements.Where(IsOfOnePoint).GroupBy(static s => (Speaker: SpeakerOf(s), s.About)))
        {
            // The first yes and the first no, by the value that is said; and of dates and flags the first of each.
            var first = new Dictionary<(StatementKey Value, bool IsYes), Statement>();
            (Statement Statement, ExtendedDate On)? endsFirst = null, beginsLast = null;
            foreach (var statement in group.OrderBy(static s => s.Id.Text, StringComparer.Ordinal))
            {
                if (settled.Contains(statement.Id.Text))
                {
                    continue;
                }

                var (key, isYes) = (new StatementKey(statement.Value), IsYes(statement));
                var earlier = first.GetValueOrDefault((key, !isYes));
                first.TryAdd((key, isYes), statement);
                if (isYes && statement.Value?.Flag is { } flag)
                {
                    earlier ??= first.GetValueOrDefault((new StatementKey(new() { Flag = !flag }), true));
                }
                else if (isYes && statement.Value?.Date is { IsCertain: true, Earliest.IsFinite: true, Latest.IsFinite: true } date)
                {
                    earlier ??= endsFirst is { } f && f.On.IsCertainlyBefore(date) ? f.Statement : beginsLast is { } l && l.On.IsCertainlyAfter(date) ? l.Statement : null;
                    endsFirst = endsFirst is { } e && e.On.Latest.CompareTo(date.Latest) <= 0 ? e : (statement, date);
                    beginsLast = beginsLast is { } b && b.On.Earliest.CompareTo(date.Earliest) >= 0 ? b : (statement, date);
                }

                found._said.TryAdd(statement, new Said(earlier));
            }
        }

        return found;
    }

    /// <summary>What is found of a statement: nothing when it is not of one point.</summary>
    internal Said? Find(Statement statement) => _said.GetValueOrDefault(statement);

    private static bool IsOfOnePoint(Statement statement) =>
        statement is { About: not null, Says: null, Stance: { } stance, Attribution: [{ By.Count: > 0 }, ..] } && (s_yes.Contains(stance) || stance == Stance.Denies);

    private static bool IsYes(Statement statement) => statement.Stance != Stance.Denies && statement.Negated != true;

    private static string SpeakerOf(Statement statement) => string.Join(' ', statement.Attribution[0].By.Select(static by => by.Text).Order(StringComparer.Ordinal));

    /// <summary>A statement of one point, and an earlier one of the same speaker that says the contrary.</summary>
    internal sealed record Said(Statement? Earlier);

    /// <summary>A value that may be absent, as a key.</summary>
    private readonly record struct StatementKey(Common.StatementValue? Value);
}
