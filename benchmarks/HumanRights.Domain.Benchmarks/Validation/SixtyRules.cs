using HumanRights.Domain.Validation;

namespace HumanRights.Domain.Benchmarks.Validation;

/// <summary>
/// Sixty rules that look at one record or part and need nothing that our engine works out for a whole file but the index:
/// what a validation library can run as it is, each with the very method that we run.
/// </summary>
internal static class SixtyRules
{
    internal static IReadOnlyList<string> Ids { get; } =
    [
        "HRD1001", "HRD1004", "HRD1006", "HRD1008", "HRD1010", "HRD1014", "HRD1015", "HRD1016", "HRD1103", "HRD1105",
        "HRD1112", "HRD1113", "HRD1114", "HRD1115", "HRD1117", "HRD1118", "HRD1208", "HRD1213", "HRD1301", "HRD1302",
        "HRD1304", "HRD1310", "HRD1316", "HRD1319", "HRD1324", "HRD1325", "HRD1401", "HRD1402", "HRD1409", "HRD1506",
        "HRD1510", "HRD1601", "HRD1603", "HRD1604", "HRD1605", "HRD1607", "HRD1614", "HRD1615", "HRD1618", "HRD1701",
        "HRD1702", "HRD1705", "HRD1706", "HRD1708", "HRD1710", "HRD1712", "HRD1804", "HRD1808", "HRD1810", "HRD1811",
        "HRD1905", "HRD1907", "HRD1912", "HRD2001", "HRD2002", "HRD2003", "HRD2006", "HRD2014", "HRD2212", "HRD2215",
    ];

    internal static RuleSet Rules { get; } = RuleSet.Default.Only([.. Ids]);
}
