namespace HumanRights.Domain.Cli.Input;

/// <summary>Some lines of a stream, copied so that the stream can be read on while they are judged.</summary>
internal sealed class LineBatch
{
    private readonly List<(int Number, int Start, int Length)> _lines = [];
    private byte[] _bytes = [];
    private int _length;

    /// <summary>How many bytes the lines take.</summary>
    internal int Length => _length;

    internal bool IsEmpty => _lines.Count == 0;

    internal IEnumerable<(int Number, ReadOnlyMemory<byte>? Line)> Lines =>
        _lines.Select(line => (line.Number, line.Length < 0 ? (ReadOnlyMemory<byte>?)null : _bytes.AsMemory(line.Start, line.Length)));

    internal void Add(int number, ReadOnlySpan<byte> line)
    {
        if (_length + line.Length > _bytes.Length)
        {
            Array.Resize(ref _bytes, (int)Math.Min(Math.Max(_length + (long)line.Length, _bytes.Length * 2L), Array.MaxLength));
        }

        line.CopyTo(_bytes.AsSpan(_length));
        _lines.Add((number, _length, line.Length));
        _length += line.Length;
    }

    /// <summary>Adds a line that was too long to be held.</summary>
    internal void AddTooLong(int number) => _lines.Add((number, _length, -1));

    internal void Clear()
    {
        _lines.Clear();
        _length = 0;
    }
}
