using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using HumanRights.Domain.Actors;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Tests.Support;
using HumanRights.Domain.Text;
using HumanRights.Domain.Time;
using HumanRights.Domain.Values;
using Xunit;

namespace HumanRights.Domain.Tests.Serialization;

/// <summary>Our types inside the stock serializer: by reflection, and with a consumer's own source-generated context.</summary>
public sealed partial class SerializerTests
{
    private const string Card = """
        {"Person":{"id":"person/p1","nameStatus":"named","zz":1.0},"About":[{"record":"person/p1"},{"field":"birth/on"}],"Says":{"en":"x"},"When":"198X~","At":{"edtf":"2015-01-02","timeOfDay":{"at":"14:30"}},"Missing":{"sex":{"reason":"unknown"}},"Clock":"2015-01-02T10:00:00Z","Kind":"prison","Level":"amber","Price":"1.50","Counts":{"person/p1":1,"person/p2":2},"Nothing":null}
        """;

    private static readonly JsonSerializerOptions s_generated = new() { TypeInfoResolver = CardContext.Default };

    public static TheoryData<bool> Modes => [false, true];

    [Fact]
    public void EveryObjectTypeIsReadAndWrittenByTheStockSerializer()
    {
        var faults = new Faults();
        foreach (var type in DomainTypes.Objects)
        {
            for (var seed = 0; seed < 5; seed++)
            {
                var json = SampleJson.Mixture(seed).Object(type.Shape).ToJsonString();
                faults.Row($"{type} {seed}", () =>
                {
                    var ours = type.Require(json);
                    var stock = JsonSerializer.Deserialize(json, type.Type);
                    faults.Unless(ours.Equals(stock), $"{type} {seed} is read otherwise");
                    faults.Unless(JsonNode.DeepEquals(JsonNode.Parse(CaseFileJson.Write(ours)), JsonNode.Parse(JsonSerializer.Serialize(stock, type.Type))), $"{type} {seed} is written otherwise");
                });
            }
        }

        faults.AssertNone();
    }

    [Theory]
    [MemberData(nameof(Modes))]
    public void AConsumersOwnTypeHoldsOurs(bool generated)
    {
        var card = Read(Card, generated);
        Assert.Equal(new PersonId("p1"), card.Person!.Id);
        Assert.Equal("1.0", card.Person.Unknown[0].Value.GetRawText());
        Assert.Equal(2, card.About!.Count);
        Assert.Equal(LocalizedText.En("x"), card.Says);
        Assert.Equal(ExtendedDate.Parse("198X~"), card.When);
        Assert.Equal("14:30", card.At!.TimeOfDay!.At!.Text);
        Assert.Equal(AbsenceReason.Unknown, card.Missing!.Of("sex")!.Reason);
        Assert.True(card.Clock!.HasTime);
        Assert.Same(FacilityKind.Prison, card.Kind);
        Assert.Same(TlpLevel.Amber, card.Level);
        Assert.Equal(1.5m, card.Price!.Value);
        Assert.Equal(2, card.Counts![new PersonId("p2")]);
        Assert.Null(card.Nothing);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Card), JsonNode.Parse(Write(card, generated))));
    }

    [Theory]
    [InlineData("\"person/p1\"", "\"group/p1\"", "$.Person")]
    [InlineData("\"field\":\"birth/on\"", "\"field\":\"birth on\"", "$.About[1]")]
    [InlineData("{\"en\":\"x\"}", "{\"English\":\"x\"}", "$.Says")]
    [InlineData("{\"en\":\"x\"}", "\"x\"", "$.Says")]
    [InlineData("{\"sex\":", "{\"s x\":", "$.Missing")]
    [InlineData("198X~", "198Z~", "$.When")]
    [InlineData("\"14:30\"", "\"25:00\"", "$.At")]
    [InlineData("2015-01-02T10:00:00Z", "2015-01-02T25:00:00Z", "$.Clock")]
    [InlineData("\"prison\"", "\"Prison!\"", "$.Kind")]
    [InlineData("\"prison\"", "7", "$.Kind")]
    [InlineData("\"amber\"", "\"violet\"", "$.Level")]
    [InlineData("\"1.50\"", "1.50", "$.Price")]
    [InlineData("\"1.50\"", "\"1,50\"", "$.Price")]
    [InlineData("\"person/p2\":", "\"person p2\":", "$.Counts")]
    [InlineData("\"prison\"", "\"\\ud800\"", "$.Kind")]
    [InlineData("2015-01-02T10:00:00Z", "\\ud800", "$.Clock")]
    [InlineData("\"person/p2\":", "\"\\ud800\":", "$.Counts")]
    [InlineData("\"zz\":1.0", "\"zz\":\"\\ud800\"", "$.Person")]
    [InlineData("{\"en\":\"x\"}", "{\"en\":\"\\ud800\"}", "$.Says")]
    public void EveryFaultIsAJsonExceptionWithAPathAndWithoutTheValue(string old, string replacement, string path)
    {
        var json = Card.Replace(old, replacement, StringComparison.Ordinal);
        Assert.NotEqual(Card, json);
        foreach (var generated in new[] { false, true })
        {
            var exception = Assert.Throws<JsonException>(() => Read(json, generated));
            Assert.StartsWith(path, exception.Path, StringComparison.Ordinal);
            Assert.DoesNotContain("violet", exception.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("25:00", exception.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("group/p1", exception.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void AnExceptionNamesTheFirstRuleAndItsPlaceInsideTheValue()
    {
        var exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<List<Person>>("""[{"id":"person/p1","zz":1,"names":[{"key":"n1","type":7},{"key":8}]}]"""));
        Assert.Contains("HRD0020 (WrongType) at '/names/0/type' inside the Person.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void NullIsTheSerializersBusiness()
    {
        Assert.Null(JsonSerializer.Deserialize<Person>("null"));
        Assert.Null(JsonSerializer.Deserialize<PersonId>("null"));
        Assert.Null(JsonSerializer.Deserialize<Edtf>("null"));
        Assert.Equal("null", JsonSerializer.Serialize<Person?>(null));
    }

    [Fact]
    public async Task AStreamOfTheStockSerializerIsReadInPieces()
    {
        var names = string.Join(',', Enumerable.Range(0, 2000).Select(i => $$"""{"key":"n{{i}}","forms":[{"key":"f{{i}}","fullText":"Жé語🕊 {{i}}"}]}"""));
        var json = System.Text.Encoding.UTF8.GetBytes($$"""{"id":"person/p1","names":[{{names}}]}""");
        var expected = CaseFileJson.Read<Person>(json).Require();
        using var stream = new MemoryStream(json);
        Assert.Equal(expected, await JsonSerializer.DeserializeAsync<Person>(stream, new JsonSerializerOptions { DefaultBufferSize = 64 }));
    }

    private static DossierCard Read(string json, bool generated) =>
        (generated ? JsonSerializer.Deserialize<DossierCard>(json, s_generated) : JsonSerializer.Deserialize<DossierCard>(json))!;

    private static string Write(DossierCard card, bool generated) => generated ? JsonSerializer.Serialize(card, s_generated) : JsonSerializer.Serialize(card);

    /// <summary>A type of somebody who uses the library.</summary>
    public sealed class DossierCard
    {
        public Person? Person { get; init; }

        public IReadOnlyList<Target>? About { get; init; }

        public LocalizedText? Says { get; init; }

        public ExtendedDate? When { get; init; }

        public ExtendedDate? At { get; init; }

        public AbsenceMap? Missing { get; init; }

        public Edtf? Clock { get; init; }

        public FacilityKind? Kind { get; init; }

        public TlpLevel? Level { get; init; }

        public DecimalNumber? Price { get; init; }

        public Dictionary<PersonId, int>? Counts { get; init; }

        public Money? Nothing { get; init; }
    }

    [JsonSerializable(typeof(DossierCard))]
    internal sealed partial class CardContext : JsonSerializerContext;
}
