using HumanRights.Domain.Codelists;
using HumanRights.Domain.Tests.Support;
using Xunit;

namespace HumanRights.Domain.Tests.Codelists;

/// <summary>
/// The record of every code ever shipped grows only. A line is <c>list/code since version</c>; with
/// HRD_UPDATE_APPROVED=1 new codes are added to it, and nothing is ever taken away.
/// </summary>
public sealed class ShippedCodesTests
{
    private static readonly string s_path = Repository.PathTo("src", "HumanRights.Domain", "Codelists", "shipped-codes.txt");

    [Fact]
    public void TheRecordHoldsEveryCodeAndEveryCodeOfTheRecordIsThere()
    {
        var codes = CodelistRegistry.All.SelectMany(l => l.Codes.Select(c => $"{l.Name}/{c.Code} since {c.Since}")).ToHashSet(StringComparer.Ordinal);
        var shipped = File.Exists(s_path) ? File.ReadAllLines(s_path) : [];
        if (Approved.IsUpdating)
        {
            shipped = [.. shipped.Union(codes, StringComparer.Ordinal).Order(StringComparer.Ordinal)];
            Approved.Write(s_path, string.Concat(shipped.Select(l => l + "\n")));
        }

        Assert.True(shipped.Except(codes, StringComparer.Ordinal).ToList() is [], "A code that was shipped is gone or says another version: " + string.Join(", ", shipped.Except(codes, StringComparer.Ordinal)) + ". Deprecate it instead.");
        Assert.True(codes.Except(shipped, StringComparer.Ordinal).ToList() is [], "Codes that the record lacks: " + string.Join(", ", codes.Except(shipped, StringComparer.Ordinal)) + ". Run the tests with HRD_UPDATE_APPROVED=1.");
        Assert.Equal(shipped.Order(StringComparer.Ordinal), shipped);
        Assert.True(shipped.Length > 3000, $"only {shipped.Length} codes were seen");
    }
}
