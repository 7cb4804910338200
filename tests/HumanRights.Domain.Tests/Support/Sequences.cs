using System.Buffers;

namespace HumanRights.Domain.Tests.Support;

/// <summary>Bytes in several pieces, as a web server hands them over.</summary>
internal static class Sequences
{
    /// <summary>Cuts bytes at one place.</summary>
    public static ReadOnlySequence<byte> Split(byte[] bytes, int at) => Of(bytes[..at], bytes[at..]);

    /// <summary>Cuts bytes into pieces of one size.</summary>
    public static ReadOnlySequence<byte> Pieces(byte[] bytes, int size) => Of([.. bytes.Chunk(size)]);

    private static ReadOnlySequence<byte> Of(params byte[][] pieces)
    {
        if (pieces.Length == 0)
        {
            return ReadOnlySequence<byte>.Empty;
        }

        var first = new Segment(pieces[0], null);
        var last = first;
        foreach (var piece in pieces.Skip(1))
        {
            last = new Segment(piece, last);
        }

        return new ReadOnlySequence<byte>(first, 0, last, last.Memory.Length);
    }

    private sealed class Segment : ReadOnlySequenceSegment<byte>
    {
        public Segment(byte[] bytes, Segment? previous)
        {
            Memory = bytes;
            if (previous is not null)
            {
                RunningIndex = previous.RunningIndex + previous.Memory.Length;
                previous.Next = this;
            }
        }
    }
}
