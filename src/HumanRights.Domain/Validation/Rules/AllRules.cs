namespace HumanRights.Domain.Validation.Rules;

/// <summary>Every rule of this version, family by family; those that ask country packs together.</summary>
internal static class AllRules
{
    internal static IEnumerable<Rule> Make() =>
    [
        .. IdentityRules.Make(),
        .. DateRules.Make(),
        .. FacilityRules.Make(),
        .. CountryRules.Make(),
        .. ComplaintRules.Make(),
        .. ReferenceRules.Make(),
        .. SourceRules.Make(),
        .. TextRules.Make(),
    ];
}
