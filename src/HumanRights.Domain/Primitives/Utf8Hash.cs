using System.Runtime.InteropServices;

namespace HumanRights.Domain.Primitives;

/// <summary>
/// A quick hash of short UTF-8 texts for the tables of codes and ids. Those tables are bounded, so an attacker who
/// finds collisions gains a longer probe of a bounded table and nothing else.
/// </summary>
internal static class Utf8Hash
{
    internal static int Of(ReadOnlySpan<byte> text)
    {
        unchecked
        {
            var hash = 0x9E3779B97F4A7C15UL + (ulong)text.Length;
            while (text.Length >= 8)
            {
                hash = Mix(hash ^ MemoryMarshal.Read<ulong>(text));
                text = text[8..];
            }

            ulong tail = 0;
            for (var i = 0; i < text.Length; i++)
            {
                tail |= (ulong)text[i] << (8 * i);
            }

            hash = Mix(hash ^ tail);
            return (int)(hash >> 33);
        }
    }

    private static ulong Mix(ulong value)
    {
        unchecked
        {
            value *= 0xBF58476D1CE4E5B9UL;
            return value ^ (value >> 29);
        }
    }
}
