namespace HumanRights.Domain.Validation.Rules;

/// <summary>Every rule of this version, family by family.</summary>
internal static class AllRules
{
    internal static IEnumerable<Rule> Make() => [];
}
