using System.Buffers;
using System.IO.Pipelines;

namespace HumanRights.Domain.Cli.Input;

/// <summary>Reads a stream line by line and holds no more than one line of a limited length.</summary>
internal sealed class Utf8Lines(Stream stream, long longest)
{
    private const int PieceSize = 64 * 1024;

    private readonly PipeReader _pipe = PipeReader.Create(stream, new StreamPipeReaderOptions(bufferSize: PieceSize, leaveOpen: true));
    private byte[] _line = [];
    private int _length;

    /// <summary>The number of the current line, from 1.</summary>
    internal int Number { get; private set; }

    /// <summary>Whether the current line is longer than the limit. It was passed over and is not held.</summary>
    internal bool IsTooLong { get; private set; }

    /// <summary>The current line without its line feed, until the next is read.</summary>
    internal ReadOnlySpan<byte> Line => _line.AsSpan(0, _length);

    /// <summary>Goes to the next line.</summary>
    /// <returns>Whether there is one. An end without a line feed ends a line too; nothing behind the last line feed is no line.</returns>
    internal async ValueTask<bool> ReadAsync(CancellationToken stop)
    {
        _length = 0;
        IsTooLong = false;
        while (true)
        {
            // Whatever was looked at is taken: the pipe never holds more than one piece, and no byte is searched twice.
            var read = await _pipe.ReadAsync(stop);
            var lineFeed = read.Buffer.PositionOf((byte)'\n');
            var part = lineFeed is { } end ? read.Buffer.Slice(0, end) : read.Buffer;
            Take(part);
            var isSome = _length > 0 || IsTooLong || !part.IsEmpty || lineFeed is not null;
            _pipe.AdvanceTo(lineFeed is { } position ? read.Buffer.GetPosition(1, position) : read.Buffer.End);
            if (lineFeed is not null || read.IsCompleted)
            {
                if (isSome)
                {
                    Number++;
                }

                return isSome;
            }
        }
    }

    private void Take(ReadOnlySequence<byte> part)
    {
        if (IsTooLong || _length + part.Length > longest)
        {
            IsTooLong = true;
            _length = 0;
            return;
        }

        var length = _length + (int)part.Length;
        if (length > _line.Length)
        {
            Array.Resize(ref _line, (int)Math.Min(Math.Max(length, _line.Length * 2L), Array.MaxLength));
        }

        part.CopyTo(_line.AsSpan(_length));
        _length = length;
    }
}
