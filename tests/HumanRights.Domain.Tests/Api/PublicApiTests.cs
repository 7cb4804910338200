using HumanRights.Domain.Tests.Support;
using Xunit;

namespace HumanRights.Domain.Tests.Api;

/// <summary>The public API changes only when somebody meant it: the text is part of the change.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void ThePublicApiIsTheApprovedOne() =>
        Approved.Matches(Repository.PathTo("tests", "HumanRights.Domain.Tests", "Api", "PublicApi.txt"), ApiText.Of(typeof(CaseFile).Assembly));

    [Fact]
    public void TheTextTellsWhatBreaksCallers()
    {
        var text = ApiText.Of(typeof(CaseFile).Assembly);
        Assert.Contains("    static CaseFile Create(string id, LocalDate compiledOn)\n", text, StringComparison.Ordinal);
        Assert.Contains("    required PersonId Id { get; init; }\n", text, StringComparison.Ordinal);
        Assert.Contains("    ExtendedDate? On { get; init; }\n", text, StringComparison.Ordinal);
        Assert.Contains("    CaseFile With(params IEnumerable<Record> records)\n", text, StringComparison.Ordinal);
    }
}
