using System.Diagnostics;
using HumanRights.Domain.Redaction;
using Xunit;

namespace HumanRights.Domain.Tests.Redaction;

/// <summary>What a text says once encodings and disguises are taken off.</summary>
public sealed class DisguisesTests
{
    [Theory]
    [InlineData("plain words", "plain words")]
    [InlineData("a%20b", "a b")]
    [InlineData("a%2520b", "a b")]
    [InlineData("&lt;b&gt;a&lt;/b&gt;", "a")]
    [InlineData("\\u0430", "а")]
    [InlineData("\\u{1F54A}", "\U0001F54A")]
    [InlineData("=D0=B0", "а")]
    [InlineData("ｗｉｄｅ", "wide")]
    [InlineData("so\u00ADft", "soft")]
    [InlineData("l33t", "leet")]
    [InlineData("c29mdCB3b3Jkcw==", "soft words")]
    [InlineData("736f667420776f726473", "soft words")]
    public void WhatIsMeantIsAmongWhatIsRead(string text, string meant) => Assert.Contains(meant, Disguises.Of(text), StringComparer.Ordinal);

    [Theory]
    [InlineData("<")]
    [InlineData("&#")]
    [InlineData("%25")]
    [InlineData("\\u0025")]
    [InlineData("AAAAAAAA")]
    [InlineData("a/")]
    [InlineData("41")]
    [InlineData("a1")]
    public void TimeGrowsWithTheTextAlone(string part)
    {
        // A pattern that goes back over what it has passed would take minutes.
        var text = string.Concat(Enumerable.Repeat(part, 200_000 / part.Length));
        var clock = Stopwatch.StartNew();

        Assert.True(Disguises.Of(text).Sum(t => (long)t.Length) < 40L * text.Length);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), clock.Elapsed.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("%")]
    [InlineData("%zz")]
    [InlineData("&#99999999999;")]
    [InlineData("\\u{110000}")]
    [InlineData("\\u{}")]
    [InlineData("\uD800 alone")]
    [InlineData("AAAAAAAAA")]
    [InlineData("<<<>>>")]
    public void NothingMakesItFail(string text) => Assert.NotEmpty(Disguises.Of(text));
}
