using System.Buffers;
using System.Text;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Validation;
using Xunit;

namespace HumanRights.Domain.Tests.Validation;

public sealed class FindingJsonTests
{
    [Fact]
    public void A_full_finding_has_every_member_in_the_documented_order()
    {
        var finding = new Finding
        {
            RuleId = "HRD9999",
            Severity = Severity.Warning,
            Kind = FindingKind.SourceConflict,
            Layer = Layer.Value,
            Target = new Target { Record = new PersonId("p1"), Item = new PartKey("n1"), Field = new FieldPath("full") },
            Path = "/persons/0/names/0/full",
            Line = 3,
            Column = 14,
            Related = [Target.To(new FacilityId("f1"), "place"), Target.To(new PersonId("p2"))],
        };

        Assert.Equal(
            """{"file":"дело.json","line":3,"column":14,"layer":"value","rule":"HRD9999","severity":"warning","kind":"sourceConflict","record":"person/p1","item":"n1","path":"/persons/0/names/0/full","message":"Сообщение «x»\n\u001B","related":[{"record":"facility/f1","field":"place"},{"record":"person/p2"}]}""" + "\n",
            Line("дело.json", finding, "Сообщение «x»\n\u001b"));
    }

    [Fact]
    public void What_a_finding_lacks_is_left_out() => Assert.Equal(
        """{"file":"-","rule":"OWN1","severity":"info","path":"","message":""}""" + "\n",
        Line("-", new Finding { RuleId = "OWN1", Severity = Severity.Info, Path = string.Empty }, string.Empty));

    [Theory]
    [InlineData(FindingKind.DataQuality, "dataQuality")]
    [InlineData(FindingKind.SourceConflict, "sourceConflict")]
    [InlineData(FindingKind.LegalityGap, "legalityGap")]
    [InlineData(FindingKind.DoNoHarm, "doNoHarm")]
    [InlineData(FindingKind.Completeness, "completeness")]
    public void Every_kind_has_a_word(FindingKind kind, string word) => Assert.Contains(
        $"\"severity\":\"error\",\"kind\":\"{word}\"",
        Line("-", new Finding { RuleId = "OWN1", Severity = Severity.Error, Kind = kind, Path = string.Empty }, "m"),
        StringComparison.Ordinal);

    [Theory]
    [InlineData(Layer.Syntax, "syntax")]
    [InlineData(Layer.Structure, "structure")]
    [InlineData(Layer.Value, "value")]
    public void Every_layer_has_a_word(Layer layer, string word) => Assert.Contains(
        $"\"layer\":\"{word}\",\"rule\"",
        Line("-", new Finding { RuleId = "OWN1", Severity = Severity.Error, Layer = layer, Path = string.Empty }, "m"),
        StringComparison.Ordinal);

    private static string Line(string file, Finding finding, string message)
    {
        var buffer = new ArrayBufferWriter<byte>();
        FindingJson.WriteLine(buffer, file, finding, message);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
