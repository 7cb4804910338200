using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using HumanRights.Domain.Integrity;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Tests.Schemas;
using HumanRights.Domain.Tests.Support;
using Xunit;

namespace HumanRights.Domain.Tests.Integrity;

public sealed class CanonicalJsonTests
{
    [Fact]
    public void TheExamplesOfTheStandardComeOutByteForByte()
    {
        var inputs = Directory.GetFiles(Repository.Suite("jcs", "input"));
        Assert.Equal(6, inputs.Length);
        Assert.All(
            inputs,
            input =>
            {
                var name = Path.GetFileNameWithoutExtension(input);
                var expected = Convert.FromHexString(string.Concat(File.ReadAllText(Repository.Suite("jcs", "outhex", name + ".txt")).Where(char.IsAsciiHexDigit)));
                Assert.Equal(File.ReadAllBytes(Repository.Suite("jcs", "output", name + ".json")), Canonical(File.ReadAllBytes(input)));
                Assert.Equal(expected, Canonical(File.ReadAllBytes(input)));
            });
    }

    [Fact]
    public void NumbersAreThoseOfECMAScript()
    {
        var appendix = File.ReadLines(Repository.Suite("jcs", "rfc8785-appendixB.tsv")).Skip(1).Select(l => l.Split('\t')).Where(f => f[1] != "ERROR").ToList();
        var thousand = File.ReadLines(Repository.Suite("jcs", "es6numbers-1000.txt")).Select(l => l.Split(',')).ToList();
        Assert.Equal((25, 1000), (appendix.Count, thousand.Count));
        Assert.All(
            appendix.Concat(thousand),
            fields => Assert.Equal(fields[1], EcmaScriptNumber.Format(BitConverter.UInt64BitsToDouble(ulong.Parse(fields[0], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)))));
    }

    [Fact]
    public void WhatHasNoCanonicalFormIsRefusedWithAFinding()
    {
        var cases = File.ReadLines(Repository.Suite("jcs", "jcs-must-reject.dev.tsv")).Skip(1).Select(l => l.Split('\t')).ToList();
        Assert.Equal(14, cases.Count);
        Assert.All(
            cases,
            fields =>
            {
                var input = Convert.FromHexString(fields[0]);
                var result = CanonicalJson.Canonicalize(input);
                if (fields[1].StartsWith("accept:", StringComparison.Ordinal))
                {
                    Assert.Equal(fields[1][7..], Convert.ToHexStringLower(result.Bytes!.Value.Span));
                }
                else if (input.AsSpan().StartsWith("\uFEFF"u8))
                {
                    // The mark is not part of the text; that it was there is told.
                    Assert.Equal("[]", Text(input));
                    Assert.Equal("HRD0007", Assert.Single(result.Findings).RuleId);
                }
                else
                {
                    Assert.False(result.IsOk, fields[2]);
                    Assert.NotEmpty(result.Findings);
                    Assert.Null(result.Digest);
                }
            });
    }

    [Theory]
    [InlineData("9007199254740993", "HRD0063")]
    [InlineData("-9007199254740995", "HRD0063")]
    [InlineData("295147905179352830000", null)]
    [InlineData("9007199254740991", null)]
    [InlineData("-0", null)]
    [InlineData("1e400", "HRD0027")]
    [InlineData("", "HRD0008")]
    [InlineData("{", "HRD0001")]
    [InlineData("[1] 2", "HRD0009")]
    [InlineData("{\"a\":1,\"\\u0061\":2}", "HRD0003")]
    public void AFaultHasItsNumber(string json, string? rule)
    {
        var result = CanonicalJson.Canonicalize(Encoding.UTF8.GetBytes(json));

        Assert.Equal(rule is null ? [] : [rule], result.Findings.Select(f => f.RuleId));
        Assert.Equal(rule is null, result.IsOk);
        Assert.All(result.Findings, f => Assert.NotNull(f.Line));
    }

    [Fact]
    public void TenThousandDocumentsEqualThoseOfAnotherImplementation()
    {
        var dice = new Random(8785);
        var documents = Enumerable.Range(0, 10_000).Select(_ => Document(dice, 0)).ToList();
        var theirs = SchemaJudge.Ajv().Canonicalize(documents);

        Assert.Equal(documents.Count, theirs.Count);
        Assert.Empty(documents.Zip(theirs).Where(d => Text(Encoding.UTF8.GetBytes(d.First)) != d.Second).Select(d => d.First).Take(3));
        Assert.True(documents.Sum(d => d.Length) > 500_000);
    }

    [Fact]
    public void TheDigestOfACaseFileDependsOnWhatItSaysAlone()
    {
        const string One = """{"schemaVersion":"1.0","id":"urn:example:1","compiledOn":"2024-05-01","own":[1.50,{"b":"я","a":1}]}""";
        const string Same = "{ \"compiledOn\" : \"2024-05-01\", \"own\": [1.5, {\"a\":1.0, \"b\":\"\\u044f\"}],\n\"id\":\"urn:example:1\", \"schemaVersion\":\"1.0\" }";
        const string Other = """{"schemaVersion":"1.0","id":"urn:example:1","compiledOn":"2024-05-02","own":[1.50,{"b":"я","a":1}]}""";

        var digest = CanonicalJson.Canonicalize(Encoding.UTF8.GetBytes(One)).Digest;
        Assert.Equal(digest, CanonicalJson.Canonicalize(Encoding.UTF8.GetBytes(Same)).Digest);
        Assert.Equal(digest, CanonicalJson.Canonicalize(CaseFileJson.Read(Same).Require()).Digest);
        Assert.NotEqual(digest, CanonicalJson.Canonicalize(Encoding.UTF8.GetBytes(Other)).Digest);
    }

    private static byte[] Canonical(byte[] json) => CanonicalJson.Canonicalize(json).Bytes!.Value.ToArray();

    private static string Text(byte[] json) => Encoding.UTF8.GetString(Canonical(json));

    /// <summary>A random text: members in no order, numbers of every size, names and strings of any characters, escaped here and there.</summary>
    private static string Document(Random dice, int depth) => dice.Next(depth > 4 ? 4 : 7) switch
    {
        0 => Number(dice),
        1 => Quoted(dice),
        2 => dice.Next(3) switch { 0 => "true", 1 => "false", _ => "null" },
        3 => dice.Next(-1_000_000, 1_000_000).ToString(CultureInfo.InvariantCulture),
        4 => $"[{string.Join(", ", Enumerable.Range(0, dice.Next(5)).Select(_ => Document(dice, depth + 1)))}]",
        _ => $"{{{string.Join(",\n", Enumerable.Range(0, dice.Next(7)).Select(_ => Quoted(dice)).DistinctBy(q => JsonSerializer.Deserialize<string>(q)).Select(q => $"{q}: {Document(dice, depth + 1)}"))}}}",
    };

    private static string Number(Random dice)
    {
        var number = dice.Next(3) switch
        {
            0 => BitConverter.Int64BitsToDouble(dice.NextInt64()),
            1 => dice.NextDouble() * Math.Pow(10, dice.Next(-10, 25)),
            _ => Math.Round(dice.NextDouble() * 1000, dice.Next(6)),
        };
        return double.IsFinite(number) ? number.ToString(dice.Next(2) == 0 ? "E17" : "R", CultureInfo.InvariantCulture) is var text && text.AsSpan().IndexOfAny('.', 'E') >= 0 ? text : text + ".0" : "0";
    }

    private static string Quoted(Random dice)
    {
        var text = new StringBuilder();
        for (var i = dice.Next(8); i > 0; i--)
        {
            var rune = dice.Next(4) switch
            {
                0 => dice.Next(0x80),
                1 => dice.Next(0x400, 0x500),
                2 => dice.Next(0x10000, 0x20000),
                _ => dice.Next(0xE000, 0x10000),
            };
            text.Append(new Rune(rune).ToString());
        }

        return dice.Next(2) == 0 ? JsonSerializer.Serialize(text.ToString()) : JsonSerializer.Serialize(text.ToString(), s_plain);
    }

    private static readonly JsonSerializerOptions s_plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
