using System.Text.Json;
using HumanRights.Domain.Time;
using Xunit;

namespace HumanRights.Domain.Tests.Time;

/// <summary>Expressions in a consumer's own types.</summary>
public sealed class EdtfJsonConverterTests
{
    [Fact]
    public void AnExpressionIsAValueAndAKey()
    {
        var days = new Dictionary<Edtf, Edtf> { [Edtf.Parse("2015-10?")] = Edtf.Parse("2015-10-01T10:00:00Z") };
        const string Json = """{"2015-10?":"2015-10-01T10:00:00Z"}""";
        Assert.Equal(Json, JsonSerializer.Serialize(days));
        Assert.Equal(days, JsonSerializer.Deserialize<Dictionary<Edtf, Edtf>>(Json));
    }

    [Theory]
    [InlineData("2015")]
    [InlineData("\"October\"")]
    [InlineData("\"\\ud800\"")]
    public void WhatIsNoExpressionIsRefusedWithoutItsText(string json)
    {
        var refused = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Edtf>(json));
        Assert.DoesNotContain("October", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TheConverterAsksForWhatItNeeds()
    {
        using var writer = new Utf8JsonWriter(Stream.Null);
        var (converter, year) = (new EdtfJsonConverter(), Edtf.Parse("2015"));
        Assert.Throws<ArgumentNullException>("writer", () => converter.Write(null!, year, JsonSerializerOptions.Default));
        Assert.Throws<ArgumentNullException>("value", () => converter.Write(writer, null!, JsonSerializerOptions.Default));
        Assert.Throws<ArgumentNullException>("writer", () => converter.WriteAsPropertyName(null!, year, JsonSerializerOptions.Default));
        Assert.Throws<ArgumentNullException>("value", () => converter.WriteAsPropertyName(writer, null!, JsonSerializerOptions.Default));
    }
}
