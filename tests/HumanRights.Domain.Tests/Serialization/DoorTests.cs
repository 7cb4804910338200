using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using HumanRights.Domain.Actors;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Tests.Support;
using Xunit;

namespace HumanRights.Domain.Tests.Serialization;

/// <summary>Every way in gives the same value and the same findings; every way out the same bytes.</summary>
public sealed class DoorTests
{
    // Escapes, characters of every length in UTF-8, an unknown member, a warning and, in the second, errors.
    private const string Sound = """
        {"id":"person/p\u0031","names":[{"key":"n1","forms":[{"key":"f1","fullText":"a\"b Жé語🕊 \ud83d\udd4a","lang":"ru-Latn"}]}],"birth":{"on":"198X~"},"nameStatus":"named","unknown \u00e9":[1.0,{"a":null}],"label":{"en":"x","k\u006B":"y"},"absent":{"sex":{"reason":"unknown"}}}
        """;

    private const string Faulty = """
        {"id":"person/p 1","names":[{"key":"n1","forms":[null,{"key":"f\u00311","fullText":7}]}],"names":[],"birth":{"on":"19\u0038Z"},"nameStatus":"other","x":{"y":"\ud800","y":1e5},"label":{"e\u006e":"x","en":"y"}}
        """;

    public static TheoryData<string> Texts => [Sound, Faulty, Sound[..100], Sound + "x", "", "\uFEFF{}", "[1]"];

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task EveryDoorSaysTheSame(string json)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        var expected = CaseFileJson.Read<Person>(bytes);
        AssertSame(expected, CaseFileJson.Read<Person>(json));
        AssertSame(expected, CaseFileJson.Read<Person>(json.AsSpan()));
        AssertSame(expected, CaseFileJson.Read<Person>(new ReadOnlySequence<byte>(bytes)));
        AssertSame(expected, CaseFileJson.Read<Person>(Sequences.Pieces(bytes, 1)));
        AssertSame(expected, CaseFileJson.Read<Person>(new MemoryStream(bytes), ReadOptions.Default));
        AssertSame(expected, CaseFileJson.Read<Person>(new Trickle(bytes), ReadOptions.Default));
        AssertSame(expected, await CaseFileJson.ReadAsync<Person>(new Trickle(bytes), ReadOptions.Default));
        AssertSame(expected, await CaseFileJson.ReadAsync<Person>(PipeReader.Create(new Trickle(bytes)), ReadOptions.Default));
        AssertSame(expected, await CaseFileJson.ReadAsync<Person>(PipeReader.Create(Sequences.Pieces(bytes, 3)), ReadOptions.Default));
    }

    [Theory]
    [InlineData(Sound)]
    [InlineData(Faulty)]
    public void EverySplitOfASequenceSaysTheSame(string json)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        var expected = CaseFileJson.Read<Person>(bytes);
        for (var at = 0; at <= bytes.Length; at++)
        {
            AssertSame(expected, CaseFileJson.Read<Person>(Sequences.Split(bytes, at)));
        }
    }

    /// <summary>The serializer's own converters are handed tokens that lie across pieces; our door copies, so this is a path of its own.</summary>
    [Fact]
    public void EverySplitReadsThroughATokenReaderToo()
    {
        var bytes = Encoding.UTF8.GetBytes(Sound);
        var expected = CaseFileJson.Read<Person>(bytes).Require();
        for (var at = 0; at <= bytes.Length; at++)
        {
            var reader = new Utf8JsonReader(Sequences.Split(bytes, at));
            Assert.Equal(expected, JsonSerializer.Deserialize<Person>(ref reader));
        }

        var pieces = new Utf8JsonReader(Sequences.Pieces(bytes, 1));
        Assert.Equal(expected, JsonSerializer.Deserialize<Person>(ref pieces));
    }

    [Fact]
    public async Task TheCaseFileDoorsAreTheSameAsTheOpenOnes()
    {
        var bytes = Encoding.UTF8.GetBytes(HostileInputs.Sound);
        var expected = CaseFileJson.Read<CaseFile>(bytes).Require();
        Assert.Equal(expected, CaseFileJson.Read(bytes).Value);
        Assert.Equal(expected, CaseFileJson.Read(HostileInputs.Sound).Value);
        Assert.Equal(expected, CaseFileJson.Read(Sequences.Pieces(bytes, 7)).Value);
        Assert.Equal(expected, CaseFileJson.Read(new MemoryStream(bytes)).Value);
        Assert.Equal(expected, (await CaseFileJson.ReadAsync(new MemoryStream(bytes))).Value);
        Assert.Equal(expected, (await CaseFileJson.ReadAsync(PipeReader.Create(new MemoryStream(bytes)))).Value);
    }

    [Theory]
    [InlineData(0xD800)]
    [InlineData(0xDC00)]
    [InlineData(0x61, 0xDC00, 0xD800, 0x62)]
    [InlineData(0xD83D)]
    [InlineData(0xD83D, 0xDD4A, 0xDD4A)]
    public void AStringWithALoneSurrogateIsRefused(params int[] units)
    {
        var value = $"\"{string.Concat(units.Select(u => (char)u))}\"";
        var finding = Assert.Single(CaseFileJson.Read<Target>($"{{\"x\":{value}}}").Findings);
        Assert.Equal("HRD0002", finding.RuleId);
        Assert.Equal("HRD0002", CaseFileJson.Read<Target>($"{{{value}:1}}").Findings[0].RuleId);
    }

    [Fact]
    public async Task EveryDoorHoldsTheLimit()
    {
        var bytes = Encoding.UTF8.GetBytes(Sound);
        var exact = new ReadOptions { MaxBytes = bytes.Length };
        var tooSmall = new ReadOptions { MaxBytes = bytes.Length - 1 };
        Assert.True(CaseFileJson.Read<Person>(bytes, exact).IsOk);
        Assert.True(CaseFileJson.Read<Person>(new MemoryStream(bytes), exact).IsOk);
        Assert.True((await CaseFileJson.ReadAsync<Person>(new Trickle(bytes), exact)).IsOk);
        Assert.True((await CaseFileJson.ReadAsync<Person>(PipeReader.Create(new Trickle(bytes)), exact)).IsOk);
        AssertTooLarge(CaseFileJson.Read<Person>(bytes, tooSmall));
        AssertTooLarge(CaseFileJson.Read<Person>(new Endless(), tooSmall));
        AssertTooLarge(await CaseFileJson.ReadAsync<Person>(new Endless(), tooSmall));
        AssertTooLarge(await CaseFileJson.ReadAsync<Person>(PipeReader.Create(new Endless()), tooSmall));

        static void AssertTooLarge(ReadResult<Person> result)
        {
            Assert.Null(result.Value);
            var finding = Assert.Single(result.Findings);
            Assert.Equal(("HRD0006", string.Empty, 1, 1, Layer.Syntax), (finding.RuleId, finding.Path, finding.Line, finding.Column, finding.Layer));
        }
    }

    [Theory]
    [InlineData(2, "HRD0040 HRD0040")]
    [InlineData(1, "HRD0040 HRD0010")]
    [InlineData(0, "HRD0010")]
    public void NoMoreFindingsAreToldThanAskedFor(int most, string findings)
    {
        var result = CaseFileJson.Read<Target>("""{"record":"person/p1","x":1,"y":2}"""u8, new ReadOptions { MostFindings = most });

        Assert.Equal(findings, string.Join(' ', result.Findings.Select(static f => f.RuleId)));
        Assert.Equal(most >= 2, result.IsOk);
    }

    [Fact]
    public void WhatIsBehindTheLastFindingIsStillNoValue()
    {
        var result = CaseFileJson.Read<CaseFile>("""{"x":1,"schemaVersion":"1.0","id":"urn:example:many","compiledOn":"2026-01-15","persons":[{"y":1},0]}"""u8, new ReadOptions { MostFindings = 1 });

        Assert.Null(result.Value);
        Assert.Equal(["HRD0040", "HRD0010"], result.Findings.Select(static f => f.RuleId));
    }

    [Fact]
    public async Task ReadingStopsWhenItIsStopped()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => CaseFileJson.ReadAsync(new MemoryStream([1]), stop.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => CaseFileJson.ReadAsync(PipeReader.Create(new Endless()), stop.Token));

        var pipe = new Pipe();
        var reading = CaseFileJson.ReadAsync(pipe.Reader);
        pipe.Reader.CancelPendingRead();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading);
    }

    [Fact]
    public void AResultGivesItsValueOrAnExceptionWithTheFindings()
    {
        Assert.Equal("person/p1", CaseFileJson.Read<Person>(Sound).Require().Id.Text);
        var exception = Assert.Throws<ReadException>(() => CaseFileJson.Read<Person>(Faulty).Require());
        Assert.Equal(CaseFileJson.Read<Person>(Faulty).Findings, exception.Findings);
        Assert.Equal("The text could not be read: 9 error(s), first HRD0024 at line 1, column 7.", exception.Message);
    }

    [Fact]
    public void EveryWayOutGivesTheSameBytes()
    {
        var person = CaseFileJson.Read<Person>(Sound).Require();
        var expected = CaseFileJson.WriteToUtf8(person, WriteOptions.Compact);
        Assert.Equal(expected, Encoding.UTF8.GetBytes(CaseFileJson.Write(person)));
        Assert.Equal(expected, Encoding.UTF8.GetBytes(CaseFileJson.Write(person, WriteOptions.Compact)));

        using var stream = new MemoryStream();
        CaseFileJson.Write(stream, person, WriteOptions.Compact);
        Assert.Equal(expected, stream.ToArray());

        var buffer = new ArrayBufferWriter<byte>();
        CaseFileJson.Write(buffer, person, WriteOptions.Compact);
        Assert.Equal(expected, buffer.WrittenSpan.ToArray());

        var ours = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(ours))
        {
            CaseFileJson.Write(writer, person);
        }

        // The caller's writer decides about escapes; the value is the same.
        Assert.Equal(person, CaseFileJson.Read<Person>(ours.WrittenSpan).Value);
    }

    [Fact]
    public void IndentedTextHasLineFeedsAndAFinalOne()
    {
        var target = Target.To(new PersonId("p1"), "birth/on");
        Assert.Equal("{\n  \"record\": \"person/p1\",\n  \"field\": \"birth/on\"\n}\n", CaseFileJson.Write(target, WriteOptions.Indented));
        Assert.Equal("""{"record":"person/p1","field":"birth/on"}""", CaseFileJson.Write(target));
    }

    private static void AssertSame(ReadResult<Person> expected, ReadResult<Person> actual)
    {
        Assert.Equal(expected.Findings, actual.Findings);
        Assert.Equal(expected.Value, actual.Value);
    }

    /// <summary>Gives one byte at a time.</summary>
    private sealed class Trickle(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, 1));

        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, 1)]);

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Yield();
            return Read(buffer.Span);
        }
    }

    /// <summary>Never ends.</summary>
    private sealed class Endless : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            buffer.AsSpan(offset, count).Fill((byte)' ');
            return count;
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
