using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Sources;

namespace HumanRights.Domain.Validation.Rules;

/// <summary>Sources and statements: HRD1904 to HRD1999.</summary>
internal static class SourceRules
{
    internal static IEnumerable<Rule> Make() =>
    [
        Rule.For<Statement>(RuleCatalogue.Get(RuleIds.CorroboratedByOneOrigin), CorroboratedByOneOrigin),
        Rule.For<Source>(RuleCatalogue.Get(RuleIds.SourceUndated), SourceUndated),
    ];

    private static void CorroboratedByOneOrigin(Statement statement, RuleContext context)
    {
        if (statement.Assessment is not { } assessment)
        {
            return;
        }

        var field = assessment.InformationCredibility == InformationCredibility.Code1 ? "assessment/informationCredibility"
            : assessment.Status == VerificationStatus.Corroborated ? "assessment/status"
            : null;
        if (field is not null && !context.Shared(Origins.Of).SupportOf(statement).IsTwo)
        {
            context.Report(field, []);
        }
    }

    private static void SourceUndated(Source source, RuleContext context)
    {
        if (source.Issued is null && source.Absent?.Of("issued") is null)
        {
            context.Report();
        }
    }
}
