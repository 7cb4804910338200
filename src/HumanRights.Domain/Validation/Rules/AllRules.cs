namespace HumanRights.Domain.Validation.Rules;

/// <summary>Every rule of this version, family by family, in the order of their numbers.</summary>
internal static class AllRules
{
    internal static IEnumerable<Rule> Make() =>
    [
        .. IdentityRules.Make(),
        .. DateRules.Make(),
        .. FacilityRules.Make(),
        .. ProceedingRules.Make(),
        .. PartyRules.Make(),
        .. ChargeRules.Make(),
        .. ComplaintRules.Make(),
        .. ReferenceRules.Make(),
        .. SourceRules.Make(),
        .. TextRules.Make(),
    ];
}
