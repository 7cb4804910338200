using System.Runtime.InteropServices;

namespace HumanRights.Domain.Primitives;

/// <summary>A fault as the reader meets it: where in the bytes, and what its message needs. Its place is worked out only at the end.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct JsonFault(ReadingFault Fault, long Offset, string? Argument, string? Replacement, ObjectShape? Shape);
