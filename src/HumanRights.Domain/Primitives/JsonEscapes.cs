using System.Buffers.Text;
using System.Globalization;

namespace HumanRights.Domain.Primitives;

/// <summary>Looks into the escapes of a JSON string, which the tokenizer passes over unread.</summary>
internal static class JsonEscapes
{
    /// <summary>Whether an escaped string names one half of a surrogate pair without the other: it stands for no character.</summary>
    internal static bool HasLoneSurrogate(ReadOnlySpan<byte> raw)
    {
        var expectLow = false;
        while (true)
        {
            var escape = raw.IndexOf((byte)'\\');
            if (expectLow && escape != 0)
            {
                return true;
            }

            if (escape < 0)
            {
                return expectLow;
            }

            if (raw[escape + 1] != 'u')
            {
                if (expectLow)
                {
                    return true;
                }

                raw = raw[(escape + 2)..];
                continue;
            }

            // The tokenizer has seen to it that four hexadecimal digits follow.
            _ = Utf8Parser.TryParse(raw.Slice(escape + 2, 4), out ushort unit, out _, 'x');
            raw = raw[(escape + 6)..];
            if (expectLow)
            {
                if (!char.IsLowSurrogate((char)unit))
                {
                    return true;
                }

                expectLow = false;
            }
            else if (char.IsLowSurrogate((char)unit))
            {
                return true;
            }
            else
            {
                expectLow = char.IsHighSurrogate((char)unit);
            }
        }
    }
}
