using HumanRights.Domain.CountryPacks;
using HumanRights.Domain.Tests.Examples;
using Xunit;

namespace HumanRights.Domain.Tests.CountryPacks;

/// <summary>Codes of facilities, however they are spelled. Literals with Cyrillic letters say so, since they cannot be told by eye.</summary>
public sealed class FacilityCodeTests
{
    // Е and С, the letters of region 164, in Cyrillic.
    private const string CyrillicEs = "\u0415\u0421";

    private static readonly CountryPack s_kz = CountryPackSet.Default.Find("kz")!;

    public static TheoryData<string, string, string, string> Forms => new()
    {
        { "UK-161/2", "\u0423\u041A-161/2", "UK-161/2", "161/2" },
        { "Prison-161/2", "\u0423\u041A-161/2", "UK-161/2", "161/2" },
        { "Prison 161/2", "\u0423\u041A-161/2", "UK-161/2", "161/2" },
        { "Prison 164/4", CyrillicEs + "-164/4", "ES-164/4", "164/4" },
        { "Prison 158/7", "\u0416\u0414-158/7", "ZhD-158/7", "158/7" },
        { "Prison 158/4", "\u0416\u0414-158/4", "ZhD-158/4", "158/4" },
        { "Prison158/4", "\u0416\u0414-158/4", "ZhD-158/4", "158/4" },
        { "AK-159/1", "\u0410\u041A-159/1", "AK-159/1", "159/1" },
        { "AK 159/9", "\u0410\u041A-159/9", "AK-159/9", "159/9" },
        { "AK 159/1", "\u0410\u041A-159/1", "AK-159/1", "159/1" },
        { "OV-156-15", "\u041E\u0412-156/15", "OV-156/15", "156/15" },
        { CyrillicEs + "-164/1", CyrillicEs + "-164/1", "ES-164/1", "164/1" },
        { "LA-155/8", "\u041B\u0410-155/8", "LA-155/8", "155/8" },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void EveryFormInWhichTheSourcesPrintACodeIsRead(string text, string native, string latin, string matchKey)
    {
        var code = s_kz.ReadFacilityCode(text);
        Assert.NotNull(code);
        Assert.Equal((native, latin, matchKey), (code.Native, code.Latin, code.MatchKey));
        Assert.EndsWith(code.Raw, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("EC-164/1", "ES-164/1")] // Latin letters that look like the Cyrillic ones
    [InlineData("OB-156/15", "OV-156/15")]
    [InlineData("PY-170/3", "RU-170/3")]
    [InlineData("YK 161/2", "UK-161/2")]
    [InlineData("E\u0421-164/1", "ES-164/1")] // one letter of each script
    [InlineData("ES\u2013164/1", "ES-164/1")] // an en dash
    [InlineData("ETs-166/5", "ETs-166/5")]
    [InlineData("\u0415\u0426-166/18", "ETs-166/18")]
    public void LettersThatLookAlikeAreTheLettersThatAreMeant(string text, string latin) => Assert.Equal(latin, s_kz.ReadFacilityCode(text)?.Latin);

    [Theory]
    [InlineData("\u0423\u0447\u0440\u0435\u0436\u0434\u0435\u043D\u0438\u0435 \u2116 19", "Institution No. 19", "institution/19")]
    [InlineData("\u0443\u0447\u0440\u0435\u0436\u0434\u0435\u043D\u0438\u0438 \u211619", "Institution No. 19", "institution/19")]
    [InlineData("Institution No. 28", "Institution No. 28", "institution/28")]
    [InlineData("SIZO No. 16", "SI-16", "sizo/16")]
    [InlineData("\u0421\u0418-16", "SI-16", "sizo/16")]
    public void TheNewSchemeAndTheOldNumbersOfRemandCentresAreReadByTheirWords(string text, string latin, string matchKey)
    {
        var code = s_kz.ReadFacilityCode(text);
        Assert.Equal((latin, matchKey), (code?.Latin, code?.MatchKey));
        Assert.Equal(text, code!.Raw);
    }

    [Theory]
    [InlineData("160/2")] // no such region
    [InlineData("UK-161/123")] // too many digits
    [InlineData("161-2")] // a hyphen alone is no code without letters
    [InlineData("12.161/2")]
    [InlineData("2019-161-02")]
    [InlineData("UK-161/2-7")]
    [InlineData("UK-161/2nd")]
    [InlineData("1161/2")]
    [InlineData("(7182) 31-155-10")]
    [InlineData("SIZO 2018/1")]
    [InlineData("institution")]
    [InlineData("")]
    public void WhatOnlyLooksLikeACodeIsNone(string text) => Assert.Null(s_kz.ReadFacilityCode(text));

    [Fact]
    public void LettersOfAnotherRegionAreToldAndTheNumberDecides()
    {
        var code = s_kz.ReadFacilityCode("AK-161/2")!;
        Assert.Equal(("UK-161/2", "159", "161"), (code.Latin, code.LettersOf?.Number, code.Prefix.Number));
        Assert.False(code.IsCanonical);
        Assert.Null(s_kz.ReadFacilityCode("Prison 161/2")!.LettersOf);
        Assert.True(s_kz.ReadFacilityCode("from colony UK-161/2.")!.IsCanonical);
    }

    [Fact]
    public void TheSourcesHoldTheseCodesAndNoOthers()
    {
        var found = Seeds.Files(string.Empty).SelectMany(f => s_kz.FindFacilityCodes(File.ReadAllText(f))).ToList();
        Assert.Equal(
            ["155/8", "156/15", "158/4", "158/7", "159/1", "159/9", "161/2", "164/1", "164/4", "sizo/16"],
            found.Select(c => c.MatchKey).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        Assert.Equal(
            ["158/4", "158/7", "161/2", "164/4", "AK 159/1", "AK 159/9", "AK-159/1", "LA-155/8", "OV-156-15", "SIZO No. 16", "UK-161/2", CyrillicEs + "-164/1"],
            found.Select(c => c.Raw).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void CodesAreFoundInTheOrderOfTheTextWithTheirPlaces()
    {
        const string Text = "From SIZO No. 16 to AK-159/1, then 164/4.";
        Assert.Equal(["SIZO No. 16", "AK-159/1", "164/4"], s_kz.FindFacilityCodes(Text).Select(c => Text.Substring(c.Start, c.Raw.Length)));
    }
}
