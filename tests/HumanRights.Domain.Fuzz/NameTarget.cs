using System.Runtime.InteropServices;
using System.Text;
using HumanRights.Domain.FsCheck.Inventing;
using HumanRights.Domain.Text;

namespace HumanRights.Domain.Fuzz;

/// <summary>Two names, on two lines: read, put into one script, and compared. Half characters may stand in them.</summary>
internal sealed class NameTarget(Corpus corpus) : Target
{
    private static readonly string[] s_words =
    [
        "Ballast", "Kielholer", "\u041A\u0438\u043B\u0435\u0432\u0430\u044F", "\u0411\u0430\u043B\u043B\u0430\u0441\u0442", "Kilevaya", "Kilewaja", "van", "der", "bin", "al-", "Dr", "K.", "O'Kiel", "jun.", "\u0628\u0627\u0644\u0627\u0633\u062A", "\u05E7\u05D9\u05DC",
        "\u049A\u0430\u0439\u044B\u049B", "\u9F8D\u9AA8", "\u03A4\u03C1\u03CC\u03C0\u03B9\u03C2", "Kielh\u00F6ler", "Schtsch", "x", "ch", "jj", "yj", "iy", "c", "\u044C\u044A", "\u0451", "\u0456\u0457", "Mc", "d'", "-", "\u2010", "1", "II",
    ];

    private readonly string[] _names = [.. corpus.FreeTexts().Where(static t => t.Length < 200), .. s_words];

    internal override string Name => "names";

    internal override byte[] Make(Dice dice)
    {
        var first = OneName(dice);
        var second = dice.OneIn(2) ? Changed(dice, first) : OneName(dice);
        return [.. MemoryMarshal.AsBytes((first + "\n" + second).AsSpan())];
    }

    internal override bool Try(byte[] input, ISet<string> reached)
    {
        var lines = new string(MemoryMarshal.Cast<byte, char>(input)).Split('\n', 2);
        var (a, b) = (lines[0], lines[^1]);
        var there = NameComparison.Compare(a, b);
        var back = NameComparison.Compare(b, a);
        Promise(there.Grade == back.Grade && there.Differences == back.Differences, "Names are as close in one direction as in the other.");
        Promise(NameComparison.Compare(a, a).Grade == NameGrade.SameForm, "A name is in the same form as itself.");
        var (key, other) = (NameKey.Of(a), NameKey.Of(b));
        Promise(key.Text.Length == 0 || key.Matches(NameKey.Of(a)), "A key meets itself.");
        Promise(key.Matches(other) == other.Matches(key), "Keys meet in both directions.");
        Promise(key.Text.Length == 0 || key.Text.Length < 3 || !key.ToString().Contains(key.Text, StringComparison.Ordinal) || "name key readings".Contains(key.Text, StringComparison.Ordinal), "A key does not show itself.");
        return there.Grade != NameGrade.Different;
    }

    internal override string Show(byte[] input)
    {
        var text = new StringBuilder();
        foreach (var c in MemoryMarshal.Cast<byte, char>(input))
        {
            text.Append(c is >= ' ' and <= '~' and not '\\' ? c.ToString() : $"\\u{(int)c:x4}");
        }

        return text.ToString();
    }

    internal override IEnumerable<byte[]> Smaller(byte[] input) => base.Smaller(input).Where(static smaller => smaller.Length % 2 == 0);

    private string OneName(Dice dice) => string.Join(dice.Of(" ", " ", " ", "-", ", ", "\u00A0", ""), Enumerable.Range(0, dice.Of(1, 2, 2, 3, 3, 4, 15)).Select(_ => dice.OneIn(3) ? Changed(dice, dice.Of<string>(_names)) : dice.Of<string>(_names)));

    private static string Changed(Dice dice, string name)
    {
        var text = new StringBuilder(name);
        do
        {
            var at = dice.Below(text.Length + 1);
            switch (dice.Below(9))
            {
                case 0 when at < text.Length:
                    text.Remove(at, 1);
                    break;
                case 1 when at < text.Length:
                    text.Insert(at, text[at]);
                    break;
                case 2:
                    text.Insert(at, dice.Of<string>(s_words));
                    break;
                case 3:
                    text.Insert(at, Odd.Text(dice));
                    break;
                case 4:
                    text.Insert(at, (char)dice.Below(0x10000));
                    break;
                case 5 when at < text.Length:
                    text[at] = char.IsUpper(text[at]) ? char.ToLowerInvariant(text[at]) : char.ToUpperInvariant(text[at]);
                    break;
                case 6:
                    text.Insert(at, dice.Of<string>("\u0301", "\u0308", "\u030C", "\u0323"), dice.Of(1, 2, 40));
                    break;
                case 7 when dice.OneIn(10):
                    text.Insert(at, dice.Of<string>(s_words), dice.Of(20, 300));
                    break;
                default:
                    var words = text.ToString().Split(' ');
                    Array.Reverse(words);
                    text.Clear().AppendJoin(' ', words);
                    break;
            }
        }
        while (dice.OneIn(2));
        return text.ToString();
    }
}
