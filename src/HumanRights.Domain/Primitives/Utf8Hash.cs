using System.Runtime.InteropServices;

namespace HumanRights.Domain.Primitives;

/// <summary>
/// A quick hash of short UTF-8 texts for the tables of codes and ids. Those tables are bounded, so an attacker who
/// finds collisions gains a longer probe of a bounded table and nothing else.
/// </summary>
internal static class Utf8Hash
{
    internal static int Of(ReadOnlySpan<byte> text) => Of(text, 0);

    /// <param name="text">The text.</param>
    /// <param name="salt">Tells apart what may be written alike.</param>
    internal static int Of(ReadOnlySpan<byte> text, uint salt)
    {
        unchecked
        {
            var hash = 0x9E3779B97F4A7C15UL * ((ulong)text.Length + ((ulong)salt << 32));
            if (text.Length >= 8)
            {
                var rest = text;
                while (rest.Length > 8)
                {
                    hash = Mix(hash ^ MemoryMarshal.Read<ulong>(rest));
                    rest = rest[8..];
                }

                // The last eight bytes overlap with those before; that is quicker than a loop over what is left.
                return (int)(Mix(hash ^ MemoryMarshal.Read<ulong>(text[^8..])) >> 33);
            }

            ulong few = 0;
            if (text.Length >= 4)
            {
                few = (MemoryMarshal.Read<uint>(text) * 0x9E3779B1UL) ^ MemoryMarshal.Read<uint>(text[^4..]);
            }
            else if (text.Length > 0)
            {
                few = text[0] | ((ulong)text[text.Length / 2] << 8) | ((ulong)text[^1] << 16);
            }

            return (int)(Mix(hash ^ few) >> 33);
        }
    }

    /// <summary>Ids differ in their last bytes, which lie highest here, and a product carries upwards only: so they are brought down first.</summary>
    private static ulong Mix(ulong value)
    {
        unchecked
        {
            value ^= value >> 32;
            value *= 0xBF58476D1CE4E5B9UL;
            return value ^ (value >> 29);
        }
    }
}
