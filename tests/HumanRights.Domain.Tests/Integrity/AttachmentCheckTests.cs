using System.Security.Cryptography;
using System.Text;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Integrity;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Sources;
using HumanRights.Domain.Tests.Support;
using HumanRights.Domain.Values;
using NodaTime;
using Xunit;

namespace HumanRights.Domain.Tests.Integrity;

public sealed class AttachmentCheckTests
{
    private static readonly byte[] s_bytes = Encoding.UTF8.GetBytes("an invented letter");

    [Fact]
    public void ACopyMatchesByItsHashWhateverTheFileIsCalled()
    {
        Assert.Equal(CopyState.Matches, State(Copy("web", Sha256(s_bytes)), Held("anything.bin", s_bytes)));
        Assert.Equal(CopyState.Matches, State(Copy("web", "sha-512:" + Convert.ToHexStringLower(SHA512.HashData(s_bytes))), Held("anything.bin", s_bytes)));
        Assert.Equal(CopyState.Matches, State(Copy("web", Sha256(s_bytes)), Held("s1.web", []), Held("other", s_bytes)));
    }

    [Theory]
    [InlineData("s1.web", null, CopyState.Differs)]
    [InlineData("s1.web.pdf", null, CopyState.Differs)]
    [InlineData("s1.webb.pdf", null, CopyState.NotFound)]
    [InlineData("S1.web", null, CopyState.NotFound)]
    [InlineData("a letter.pdf", "https://example.org/x/a%20letter.pdf?page=2#end", CopyState.Differs)]
    [InlineData("letter.pdf", "https://example.org/other.pdf", CopyState.NotFound)]
    [InlineData("", "https://example.org/", CopyState.NotFound)]
    public void AFileOfTheCopysNameWithOtherBytesDiffers(string name, string? url, CopyState state) =>
        Assert.Equal(state, State(Copy("web", Sha256(s_bytes)) with { Url = url }, Held(name, "other bytes"u8.ToArray())));

    [Fact]
    public void WithoutAHashNothingIsSaidAndWithoutFilesNothingIsFound()
    {
        Assert.Equal(CopyState.WithoutHash, State(new SourceCopy { Key = new("web") }, Held("s1.web", s_bytes)));
        Assert.Equal(CopyState.NotFound, State(Copy("web", Sha256(s_bytes))));
    }

    [Fact]
    public void EveryCopyHasItsResultInTheOrderOfTheFile()
    {
        var file = CaseFile.Create("urn:example:attached", new LocalDate(2024, 5, 1)).With(
            Source("s2", Copy("b", Sha256(s_bytes)), new SourceCopy { Key = new("a") }),
            Source("s1"),
            Source("s3", Copy("a", Sha256([]))));

        Assert.Equal(
            ["source/s2 b Matches", "source/s2 a WithoutHash", "source/s3 a NotFound"],
            AttachmentCheck.Check(file, [Held("x", s_bytes)]).Select(c => $"{c.Source} {c.Copy} {c.State}"));
    }

    [Fact]
    public void BytesAreReadInPiecesFromAStreamThatGivesWhatItLikes()
    {
        using var stream = new Trickle(3 * 1024 * 1024);
        var held = HeldFile.Read("name of somebody", stream);

        Assert.Equal(Sha256(new byte[3 * 1024 * 1024]), held.Sha256.Text);
        Assert.InRange(stream.MostAsked, 1, 1024 * 1024);
        Assert.DoesNotContain("somebody", held.ToString(), StringComparison.Ordinal);

        stream.Position = 0;
        Assert.Throws<OperationCanceledException>(() => HeldFile.Read("x", stream, new CancellationToken(canceled: true)));
    }

    [Fact]
    public void TheDossierCitesTheSeedsByTheirHashes()
    {
        var held = Directory.GetFiles(Repository.Shared("seeds")).Select(path =>
        {
            using var stream = File.OpenRead(path);
            return HeldFile.Read(Path.GetFileName(path), stream);
        });
        var dossier = CaseFileJson.Read(File.ReadAllBytes(Repository.PathTo("docs", "examples", "semenova", "semenova.casefile.json"))).Require();

        Assert.Equal(
            [(CopyState.Matches, 5), (CopyState.WithoutHash, 3)],
            AttachmentCheck.Check(dossier, held).CountBy(c => c.State).OrderBy(c => c.Key).Select(c => (c.Key, c.Value)));
    }

    private static CopyState State(SourceCopy copy, params HeldFile[] held) =>
        AttachmentCheck.Check(CaseFile.Create("urn:example:attached", new LocalDate(2024, 5, 1)).With(Source("s1", copy)), held).Single().State;

    private static Source Source(string local, params SourceCopy[] copies) => new() { Id = new(local), Kind = SourceKind.NgoReport, Copies = copies };

    private static SourceCopy Copy(string key, string hash) => new() { Key = new(key), ContentHash = new(hash) };

    private static HeldFile Held(string name, byte[] bytes) => HeldFile.Read(name, new MemoryStream(bytes));

    private static string Sha256(byte[] bytes) => "sha-256:" + Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>Zeros, a few at a time.</summary>
    private sealed class Trickle(long length) : Stream
    {
        internal int MostAsked { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => length;

        public override long Position { get; set; }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            MostAsked = Math.Max(MostAsked, buffer.Length);
            var count = (int)Math.Min(Math.Min(buffer.Length, 7001), length - Position);
            buffer[..count].Clear();
            Position += count;
            return count;
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
