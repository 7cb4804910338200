using HumanRights.Domain.Text;
using Xunit;

namespace HumanRights.Domain.Tests.Text;

public sealed class ScriptsTests
{
    [Theory]
    [InlineData("ru", "Cyrillic")]
    [InlineData("ru-Latn", "Latin")]
    [InlineData("ru-latn-KZ", "Latin")]
    [InlineData("en-GB", "Latin")]
    [InlineData("el", "Greek")]
    [InlineData("ar", "Other")]
    [InlineData("zh-Hant", "Other")]
    [InlineData("uz", null)]
    [InlineData("und", null)]
    [InlineData("und-Cyrl", "Cyrillic")]
    [InlineData("ru-x-latn", "Cyrillic")]
    [InlineData("de-1901", "Latin")]
    public void ATagTellsTheScriptOrItsLanguageDoes(string tag, string? expected) => Assert.Equal(expected, Scripts.Of(tag)?.ToString());

    [Fact]
    public void LookAlikesWorkBothWays()
    {
        Assert.True(Scripts.LooksLike(new('\u0415'), Script.Cyrillic, Script.Latin));
        Assert.True(Scripts.LooksLike(new('E'), Script.Latin, Script.Cyrillic));
        Assert.True(Scripts.LooksLike(new('\u0395'), Script.Greek, Script.Latin));
        Assert.False(Scripts.LooksLike(new('\u0416'), Script.Cyrillic, Script.Latin));
        Assert.False(Scripts.LooksLike(new('N'), Script.Latin, Script.Cyrillic));
        Assert.True(Scripts.LooksLike(new('\u041F'), Script.Cyrillic, Script.Greek));
    }
}
