using System.Text;
using System.Text.Unicode;

namespace HumanRights.Domain.Serialization;

/// <summary>UTF-8 that gives half of a surrogate pair three bytes of its own, which no UTF-8 reader accepts, instead of hiding it behind U+FFFD.</summary>
internal static class Wtf8
{
    internal static int GetBytes(ReadOnlySpan<char> text, Span<byte> bytes)
    {
        var written = 0;
        while (!text.IsEmpty)
        {
            var status = Utf8.FromUtf16(text, bytes[written..], out var charsRead, out var bytesWritten, replaceInvalidSequences: false);
            written += bytesWritten;
            text = text[charsRead..];
            if (status == System.Buffers.OperationStatus.Done)
            {
                break;
            }

            var unit = text[0];
            bytes[written++] = (byte)(0xE0 | (unit >> 12));
            bytes[written++] = (byte)(0x80 | ((unit >> 6) & 0x3F));
            bytes[written++] = (byte)(0x80 | (unit & 0x3F));
            text = text[1..];
        }

        return written;
    }
}
