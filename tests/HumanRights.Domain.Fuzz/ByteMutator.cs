using HumanRights.Domain.FsCheck.Inventing;

namespace HumanRights.Domain.Fuzz;

/// <summary>Changes bytes without knowing what they mean.</summary>
internal static class ByteMutator
{
    private static readonly byte[][] s_notUtf8 = [[0xFF], [0xC0, 0xAF], [0xE0, 0x80, 0xAF], [0xED, 0xA0, 0x80], [0xED, 0xB0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xC3], [0xE2, 0x82], [0x80], [0xFE, 0xFF], [0xEF, 0xBB, 0xBF]];

    private static readonly byte[] s_telling = [.. "\"\\{}[]:,0-9.eE+tfnu/ \n\r\t"u8, 0, 0x7F, 0x80, 0xFF];

    /// <summary>The bytes, changed in one to six ways.</summary>
    internal static byte[] Mutate(Dice dice, byte[] bytes, Func<byte[]> other)
    {
        var list = new List<byte>(bytes);
        do
        {
            Change(dice, list, other);
        }
        while (dice.OneIn(2));
        return [.. list];
    }

    private static void Change(Dice dice, List<byte> bytes, Func<byte[]> other)
    {
        var at = dice.Below(bytes.Count + 1);
        var length = Math.Min(bytes.Count - at, dice.Of(1, 2, 4, 16, 100, 1000));
        switch (dice.Below(11))
        {
            case 0 when at < bytes.Count:
                bytes[at] ^= (byte)(1 << dice.Below(8));
                break;
            case 1 when at < bytes.Count:
                bytes[at] = s_telling[dice.Below(s_telling.Length)];
                break;
            case 2:
                bytes.Insert(at, s_telling[dice.Below(s_telling.Length)]);
                break;
            case 3:
                bytes.Insert(at, (byte)dice.Below(256));
                break;
            case 4:
                bytes.RemoveRange(at, length);
                break;
            case 5:
                bytes.InsertRange(at, bytes.GetRange(at, length));
                break;
            case 6:
                var from = other();
                var start = dice.Below(from.Length + 1);
                bytes.InsertRange(at, from[start..Math.Min(from.Length, start + length)]);
                break;
            case 7:
                var tail = other();
                bytes.RemoveRange(at, bytes.Count - at);
                bytes.AddRange(tail[dice.Below(tail.Length + 1)..]);
                break;
            case 8:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            case 9:
                bytes.InsertRange(dice.OneIn(4) ? 0 : at, s_notUtf8[dice.Below(s_notUtf8.Length)]);
                break;
            default:
                bytes.Reverse(at, length);
                break;
        }
    }
}
