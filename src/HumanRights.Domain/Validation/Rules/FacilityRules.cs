using HumanRights.Domain.Actors;
using HumanRights.Domain.Facilities;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Validation.Rules;

/// <summary>Places of detention and the bodies above them: HRD1210 to HRD1299.</summary>
internal static class FacilityRules
{
    internal static IEnumerable<Rule> Make() =>
    [
        Rule.ForValue(RuleCatalogue.Get(RuleIds.BrokenAuthorityChain), BrokenAuthorityChain),
    ];

    private static void BrokenAuthorityChain(TextValue value, RuleContext context)
    {
        if (value is not ActorRef above || context.Node is not (Parentage or Operation) || context.Record is not { } below)
        {
            return;
        }

        if (context.Node is Parentage && above.Kind is "person" or "group")
        {
            context.Report(above.Text, above.Kind);
        }
        else if (context.Shared(AuthorityChain.Of).IsInCircle(below, context.Item!, above))
        {
            context.Report(above.Text);
        }
    }
}
