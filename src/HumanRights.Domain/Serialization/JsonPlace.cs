using System.Runtime.InteropServices;

namespace HumanRights.Domain.Serialization;

/// <summary>Where a value stands in a JSON text: its first byte, and the line and column of its first character.</summary>
/// <remarks>The default value, line 0, is the place of nothing.</remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct JsonPlace
{
    /// <summary>How many bytes stand before the value, a byte order mark included.</summary>
    public required long Offset { get; init; }

    /// <summary>The line, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>The column in UTF-16 units, from 1; a byte order mark has no column.</summary>
    public required int Column { get; init; }
}
