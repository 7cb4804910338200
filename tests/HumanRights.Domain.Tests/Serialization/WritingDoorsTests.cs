using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using HumanRights.Domain.Common;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Text;
using Xunit;

namespace HumanRights.Domain.Tests.Serialization;

/// <summary>The bytes that we write ourselves are those that the framework's writer gives with the relaxed encoder.</summary>
public sealed class WritingDoorsTests
{
    public static TheoryData<string> Texts => new(
        string.Empty,
        "plain",
        "quote \" backslash \\ slash / less < & + '",
        "\u0000\u0001\u0008\t\n\u000b\f\r\u001b\u001f\u007f\u0080\u009f\u00a0\u00ad",
        "Жанна Қазақстан İğüş 漢字 עברית العربية",
        "emoji 😀 and \U0010FFFF \uFFFE \uFFFF \uE000 \u2028 \u2029 \uFEFF",
        "combining e\u0301",
        new string('я', 5_000),
        new string('"', 40_000),
        new string('a', 16_380) + "\"" + string.Concat(Enumerable.Repeat("😀", 9_000)));

    [Theory]
    [MemberData(nameof(Texts))]
    public void TheSameBytesAsTheFrameworksWriter(string text)
    {
        var note = new Note { Text = new LocalizedText("en", text).With("ru", text + "\n"), Internal = true };
        var buffer = new ArrayBufferWriter<byte>();
        CaseFileJson.Write(buffer, note, WriteOptions.Compact);
        Assert.Equal(Through(note), Encoding.UTF8.GetString(buffer.WrittenSpan));
        Assert.Equal(Through(note), CaseFileJson.Write(note));
    }

    [Fact]
    public void UnknownMembersAreWrittenAsTheFrameworksWriterDoes()
    {
        var note = CaseFileJson.Read<Note>("""{"text":{"en":"a"},"internal":false,"newer \"one\"":{"n":[1.50,1e2,null,true,"\u0416 \u0001 \" \ud83d\ude00"]},"другое":[],"z":-0}"""u8).Require();
        Assert.Equal(3, note.Unknown.Count);
        Assert.Equal(Through(note), CaseFileJson.Write(note));
    }

    [Fact]
    public void ABufferThatIsUsedAgainCostsNothing()
    {
        var note = new Note { Text = new LocalizedText("en", new string('a', 30_000)) };
        var buffer = new ArrayBufferWriter<byte>(100_000);
        long before = 0;
        for (var round = 0; round < 3; round++)
        {
            buffer.ResetWrittenCount();
            before = GC.GetAllocatedBytesForCurrentThread();
            CaseFileJson.Write(buffer, note, WriteOptions.Compact);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void ABufferMayWriteSomethingElseMeanwhile()
    {
        var note = new Note { Text = new LocalizedText("en", new string('a', 40_000)) };
        var buffer = new BufferThatWrites();
        CaseFileJson.Write(buffer, note, WriteOptions.Compact);
        Assert.Equal(Through(note), Encoding.UTF8.GetString(buffer.Written));
        Assert.True(buffer.Others > 0);
    }

    private static string Through(DomainObject value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            CaseFileJson.Write(writer, value);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private sealed class BufferThatWrites : IBufferWriter<byte>
    {
        private readonly ArrayBufferWriter<byte> _inner = new();

        internal int Others { get; private set; }

        internal ReadOnlySpan<byte> Written => _inner.WrittenSpan;

        public void Advance(int count) => _inner.Advance(count);

        public Memory<byte> GetMemory(int sizeHint = 0)
        {
            Meanwhile();
            return _inner.GetMemory(sizeHint);
        }

        public Span<byte> GetSpan(int sizeHint = 0)
        {
            Meanwhile();
            return _inner.GetSpan(sizeHint);
        }

        private void Meanwhile()
        {
            Others++;
            Assert.Equal("""{"by":["person/other"]}""", CaseFileJson.Write(new Attribution { By = [new PersonId("other")] }));
        }
    }
}
