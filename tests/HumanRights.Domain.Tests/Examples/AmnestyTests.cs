using HumanRights.Domain.Codelists;
using HumanRights.Domain.Validation;

using Xunit;

namespace HumanRights.Domain.Tests.Examples;

/// <summary>What holds of the statement of July 2020 alone.</summary>
public sealed class AmnestyTests
{
    private static CaseFile File => Publication.Of("amnesty-2020").CaseFile;

    [Fact]
    public void OnlyTheDefenderIsNamed()
    {
        var named = Assert.Single(File.Persons, person => person.NameStatus != NameStatus.Unnamed);
        Assert.NotNull(named.Defender);
    }

    /// <summary>The unit that answered the complaint belongs to the service that runs the prison complained of.</summary>
    [Fact]
    public void TheComplaintWentToTheServiceComplainedOf() =>
        Assert.Equal("/complaints/0/addressees", CaseFileValidator.Validate(File).Findings.Single(finding => finding.RuleId == RuleIds.JudgeInOwnCause).Path);

    [Fact]
    public void FourContactsAreGiven() => Assert.Equal(4, File.Organizations.Sum(organization => organization.Contacts.Count));
}
