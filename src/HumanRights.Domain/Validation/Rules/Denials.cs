using HumanRights.Domain.Codelists;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Sources;

namespace HumanRights.Domain.Validation.Rules;

/// <summary>Which statements deny, take back or find untrue what another says.</summary>
internal sealed class Denials
{
    private readonly Dictionary<string, List<Statement>> _denials = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> _answers = new(StringComparer.Ordinal);

    internal static Denials Of(RuleContext context)
    {
        var denials = new Denials();
        foreach (var statement in context.File.Statements.Where(static s => s.Stance == Stance.Denies || s.Stance == Stance.Retracts || s.Negated == true))
        {
            foreach (var answered in statement.RespondsTo)
            {
                if (answered.Record is { } record)
                {
                    if (!denials._denials.TryGetValue(record.Text, out var list))
                    {
                        denials._denials.Add(record.Text, list = []);
                    }

                    list.Add(statement);
                }
            }
        }

        return denials;
    }

    /// <summary>Whether there are denials of a statement and all are of one sort; the answer is kept, so the sort is always the same.</summary>
    internal bool AreAll(StatementId statement, Func<Statement, bool> isOfThatSort)
    {
        if (!_answers.TryGetValue(statement.Text, out var answer))
        {
            answer = _denials.TryGetValue(statement.Text, out var denials) && denials.TrueForAll(denial => isOfThatSort(denial));
            _answers.Add(statement.Text, answer);
        }

        return answer;
    }
}
