using System.Buffers;

namespace HumanRights.Domain.Serialization;

/// <summary>Bytes of a text that is written and then copied once; the arrays are rented, and given back empty.</summary>
internal sealed class RentedBuffer : IBufferWriter<byte>, IDisposable
{
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(64 * 1024);
    private int _count;

    internal ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _count);

    public void Advance(int count) => _count += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        MakeRoom(sizeHint);
        return _bytes.AsMemory(_count);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        MakeRoom(sizeHint);
        return _bytes.AsSpan(_count);
    }

    public void Dispose() => Replace([]);

    private void MakeRoom(int length)
    {
        length = Math.Max(length, 1);
        if (_bytes.Length - _count < length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(checked(_count + length), (int)Math.Min(Array.MaxLength, _bytes.Length * 2L)));
            Written.CopyTo(larger);
            Replace(larger);
        }
    }

    private void Replace(byte[] bytes)
    {
        _bytes.AsSpan(0, _count).Clear();
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = bytes;
    }
}
