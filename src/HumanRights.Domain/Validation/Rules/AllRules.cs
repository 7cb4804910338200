namespace HumanRights.Domain.Validation.Rules;

/// <summary>Every rule of this version, family by family; those that ask country packs together.</summary>
internal static class AllRules
{
    internal static IEnumerable<Rule> Make() => Families().OrderBy(static rule => rule.Info.Id, StringComparer.Ordinal);

    private static IEnumerable<Rule> Families() =>
    [
        .. IdentityRules.Make(),
        .. DateRules.Make(),
        .. ChronologyRules.Make(),
        .. FacilityRules.Make(),
        .. ProceedingRules.Make(),
        .. PartyRules.Make(),
        .. ChargeRules.Make(),
        .. MeasureRules.Make(),
        .. CountryRules.Make(),
        .. ComplaintRules.Make(),
        .. ReferenceRules.Make(),
        .. SourceRules.Make(),
        .. FigureRules.Make(),
        .. PrivacyRules.Make(),
        .. TextRules.Make(),
    ];
}
