using HumanRights.Domain.Validation;
using Xunit;

namespace HumanRights.Domain.Tests.Validation;

public sealed class PlaceholdersTests
{
    [Theory]
    [InlineData("Plain.", "Plain.")]
    [InlineData("The {0} and the {1}.", "The [2015,2016] and the {0}.")]
    [InlineData("Twice {0}, {0}.", "Twice [2015,2016], [2015,2016].")]
    [InlineData("Said[ because of {1}].", "Said because of {0}.")]
    [InlineData("Said[ because of {2}].", "Said.")]
    [InlineData("Said[ because of {0} and {2}]; more.", "Said; more.")]
    [InlineData("Without {2}.", "Without {2}.")]
    [InlineData("An open [ bracket {0}", "An open [ bracket [2015,2016]")]
    public void ArgumentsAreTakenAsTheyAre(string template, string expected) =>
        Assert.Equal(expected, Placeholders.Fill(template, ["[2015,2016]", "{0}"]));
}
