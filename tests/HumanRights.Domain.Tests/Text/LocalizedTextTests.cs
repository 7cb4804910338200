using System.Text.Json;
using HumanRights.Domain.Common;
using HumanRights.Domain.FsCheck;
using HumanRights.Domain.FsCheck.Values;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Text;
using Xunit;

namespace HumanRights.Domain.Tests.Text;

public sealed class LocalizedTextTests
{
    private static readonly LocalizedText s_text = LocalizedText.En("one").With("ru", "один").With("ru-Latn", "odin");

    [Fact]
    public void LanguagesAreKeptInTheirOrderAndReplacedInTheirPlace()
    {
        Assert.Equal(["en", "ru", "ru-Latn"], s_text.Keys.Select(k => k.Text));
        Assert.Equal(["one", "раз", "odin"], s_text.With("ru", "раз").Values);
        Assert.Equal("один", s_text[new LanguageTag("ru")]);
        Assert.Equal(3, s_text.Count);
        Assert.False(s_text.ContainsKey(new LanguageTag("kk")));
        Assert.Throws<KeyNotFoundException>(() => s_text[new LanguageTag("kk")]);
    }

    [Theory]
    [InlineData("en", "one")]
    [InlineData("en-GB", "one")]
    [InlineData("ru-Latn-KZ", "odin")]
    [InlineData("ru-Cyrl", "один")]
    [InlineData("kk", "one")]
    public void TheBestTextIsTheNarrowestOrTheFirst(string wanted, string text) => Assert.Equal(text, s_text.Best(new LanguageTag(wanted)));

    [Fact]
    public void EqualityIgnoresTheOrder()
    {
        var other = new LocalizedText("ru-Latn", "odin").With("en", "one").With("ru", "один");
        Assert.Equal(s_text, other);
        Assert.Equal(s_text.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(s_text, s_text.With("ru", "раз"));
        Assert.NotEqual(s_text, s_text.With("kk", "бір"));
        Assert.False(s_text.Equals(null));
    }

    [Fact]
    public void TextsAreNotShown() => Assert.Equal("text (en, ru, ru-Latn)", s_text.ToString());

    [Theory]
    [InlineData("{}", "HRD0031 /text")]
    [InlineData("\"x\"", "HRD0020 /text")]
    [InlineData("null", "HRD0022 /text")]
    [InlineData("""{"EN":"x"}""", "HRD0024 /text/?")]
    [InlineData("""{"":"x"}""", "HRD0024 /text/?")]
    [InlineData("""{"en":null}""", "HRD0022 /text/en")]
    [InlineData("""{"en":"x","en":"y"}""", "HRD0003 /text/en")]
    [InlineData("""{"en":"x","ru":"y","ru":"z"}""", "HRD0003 /text/ru")]
    [InlineData("""{"en":"\ud800"}""", "HRD0004 /text/en")]
    public void WhatIsNoTextIsRefused(string json, string finding) =>
        Assert.Equal([finding], CaseFileJson.Read<Note>($"{{\"text\":{json}}}").Findings.Select(f => $"{f.RuleId} {f.Path}"));

    [Fact]
    public void CodeIsHeldToTheSameRules()
    {
        Assert.Throws<ArgumentException>(() => new LocalizedText("EN", "x"));
        Assert.Throws<ArgumentException>(() => s_text.With("e", "x"));
        Assert.Throws<ArgumentNullException>(() => new LocalizedText("en", null!));
        Assert.Throws<ArgumentNullException>(() => s_text.With("en", null!));
    }

    [Fact]
    public void EveryTextSurvives() => PropertyCheck.ForAll(TextValues.Localized, text =>
    {
        var again = CaseFileJson.Read<Note>(CaseFileJson.Write(new Note { Text = text })).Require().Text;
        Assert.Equal(text, again);
        Assert.Equal(text.ToArray(), again.ToArray());
        Assert.Equal(text, JsonSerializer.Deserialize<LocalizedText>(JsonSerializer.Serialize(text)));
    });
}
