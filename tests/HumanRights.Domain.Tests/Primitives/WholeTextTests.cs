using System.Text.Json;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Text;
using Xunit;

namespace HumanRights.Domain.Tests.Primitives;

/// <summary>What code can make can be written and read back: halves of characters are refused at construction, not replaced in silence.</summary>
public sealed class WholeTextTests
{
    [Theory]
    [InlineData(0xD800)]
    [InlineData(0xDFFF)]
    [InlineData(0x61, 0xD83D)]
    [InlineData(0xDD4A, 0xD83D)]
    [InlineData(0xD83D, 0xDD4A, 0xDD4A)]
    [InlineData(0xD83D, 0xD83D, 0xDD4A)]
    public void HalfACharacterIsRefusedEverywhere(params int[] units)
    {
        var text = string.Concat(units.Select(u => (char)u));
        Assert.Throws<ArgumentException>(() => new NameForm { Key = new PartKey("k"), FullText = text });
        Assert.Throws<ArgumentException>(() => new Locator { Kind = Domain.Codelists.LocatorKind.Page, Value = text });
        Assert.Throws<ArgumentException>(() => new ProvisionRef { Instrument = new InstrumentId("i"), Path = ["1", text] });
        Assert.Throws<ArgumentException>(() => new LocalizedText("en", text));
        Assert.Throws<ArgumentException>(() => LocalizedText.En("x").With("ru", text));
        Assert.Throws<ArgumentException>(() => UnknownMembers.Of([new(text, JsonElement.Parse("1"))]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Ballast")]
    [InlineData("\U0001F54A\U0001F54A")]
    [InlineData("a\U0010FFFFb\uFFFFc\uE000\uD7FF")]
    public void WholeCharactersAreKept(string text)
    {
        var form = new NameForm { Key = new PartKey("k"), FullText = text };
        Assert.Equal(text, CaseFileJson.Read<NameForm>(CaseFileJson.Write(form)).Require().FullText);
    }

    [Theory]
    [InlineData("""{"a":1,"a":2}""")]
    [InlineData("""[{"a":1,"\u0061":2}]""")]
    [InlineData("""["\ud800"]""")]
    [InlineData("""{"\udc00":1}""")]
    [InlineData("\"\\ud800\"")]
    public void AnUnknownValueThatCouldNotBeReadBackIsRefused(string json) =>
        Assert.Throws<ArgumentException>(() => UnknownMembers.Of([new("x", JsonElement.Parse(json))]));

    [Theory]
    [InlineData(63, true)]
    [InlineData(64, false)]
    public void AnUnknownValueHasNoMoreLevelsThanTheReaderTakes(int levels, bool fits)
    {
        var value = JsonElement.Parse(new string('[', levels) + new string(']', levels));
        if (fits)
        {
            var target = new Target { Unknown = UnknownMembers.Of([new("x", value)]) };
            Assert.Equal(target, CaseFileJson.Read<Target>(CaseFileJson.Write(target)).Require());
        }
        else
        {
            Assert.Throws<ArgumentException>(() => UnknownMembers.Of([new("x", value)]));
        }
    }
}
