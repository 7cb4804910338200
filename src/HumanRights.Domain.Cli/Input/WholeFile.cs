using System.Buffers;

namespace HumanRights.Domain.Cli.Input;

/// <summary>Reads a file to its end, or just past a limit, so that the reading itself can refuse it.</summary>
internal static class WholeFile
{
    private const int PieceSize = 64 * 1024;

    internal static ReadOnlyMemory<byte> Read(Stream stream, long limit, CancellationToken stop)
    {
        // One byte of room behind the expected length, so that the end is seen without growing.
        var expected = stream.CanSeek ? Math.Min(stream.Length - stream.Position, Math.Min(limit, Array.MaxLength - 1)) + 1 : PieceSize;
        var bytes = new ArrayBufferWriter<byte>((int)Math.Max(expected, PieceSize));
        while (bytes.WrittenCount <= limit && stream.Read(bytes.GetSpan()) is > 0 and var count)
        {
            stop.ThrowIfCancellationRequested();
            bytes.Advance(count);
        }

        return bytes.WrittenMemory;
    }
}
