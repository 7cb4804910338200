using HumanRights.Domain.Text;
using Xunit;

namespace HumanRights.Domain.Tests.Text;

public sealed class NameKeyTests
{
    [Theory]
    [InlineData("Elena Semionova", "elena semenova")]
    [InlineData("Ms. Semenova, Yelena Ivanovna", "elena semenova")]
    [InlineData("Елена Семёнова", "elena semenova")]
    [InlineData("Zhanna Shcherbakova", "šerbakova žana")]
    [InlineData("Ibn Sina", "sina")]
    [InlineData("Anna Ivanovna", "ana ivanovna")]
    [InlineData("AK-159/11", "11 159 ak")]
    [InlineData("김정은", "김정은")]
    [InlineData("", "")]
    [InlineData("-", "")]
    public void TheKeyIsWhatSpellingsShare(string name, string key) => Assert.Equal(key, NameKey.Of(name).Text);

    [Fact]
    public void LettersThatCustomsReadDifferentlyGiveSeveralReadings()
    {
        Assert.Equal(["žulia", "iulia"], NameKey.Of("Julia").Readings);
        Assert.Equal(["iulia"], NameKey.Of("Юлия").Readings);
        Assert.True(NameKey.Of("Julija").Matches(NameKey.Of("Юлия")));
        Assert.True(NameKey.Of("Юлия").Matches(NameKey.Of("Ioulia")));
        Assert.False(NameKey.Of("Юлия").Matches(NameKey.Of("Iosif")));
    }

    [Fact]
    public void WithoutAKeyNothingMatches() => Assert.False(NameKey.Of("?").Matches(NameKey.Of("?")));
}
