using System.Globalization;
using System.Text;
using HumanRights.Domain.FsCheck.Inventing;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Fuzz;

/// <summary>Dates in EDTF: parsed, printed, and compared with one another.</summary>
internal sealed class DateTarget(Corpus corpus) : Target
{
    private static readonly string[] s_pieces = ["2020", "-0001", "9999", "1985-04-12", "-", "-06", "-31", "-XX", "X", "?", "~", "%", "/", "..", "[", "]", "{", "}", ",", "Y", "E", "S", "T", "Z", ":", "+05:30", "0", "9", " ", "21", "41", "\u0661", "99999999999999999999"];

    private readonly string[] _dates = [.. Odd.Dates, .. corpus.TextsOf(nameof(Edtf))];

    internal override string Name => "dates";

    internal override byte[] Make(Dice dice)
    {
        var text = new StringBuilder(dice.Of<string>(_dates));
        do
        {
            var at = dice.Below(text.Length + 1);
            switch (dice.Below(8))
            {
                case 0 when at < text.Length:
                    text.Remove(at, 1);
                    break;
                case 1 when at < text.Length:
                    text[at] = dice.Of<string>(s_pieces)[0];
                    break;
                case 2:
                    text.Append('/').Append(dice.Of<string>(_dates));
                    break;
                case 3:
                    text.Insert(0, dice.Of('[', '{')).Append(',').Append(dice.Of<string>(_dates)).Append(dice.Of(']', '}'));
                    break;
                case 4:
                    text.Clear().Append(string.Create(CultureInfo.InvariantCulture, $"{dice.Between(-9999, 9999):D4}-{dice.Between(0, 13):D2}-{dice.Between(0, 32):D2}"));
                    break;
                case 5:
                    text.Append(dice.Of<string>(s_pieces));
                    break;
                case 6 when dice.OneIn(10):
                    text.Insert(at, dice.Of<string>(s_pieces), dice.Of(10, 200, 1500));
                    break;
                default:
                    text.Insert(at, dice.Of<string>(s_pieces));
                    break;
            }
        }
        while (dice.OneIn(2));
        var bytes = Encoding.UTF8.GetBytes(text.ToString());
        return dice.OneIn(8) ? ByteMutator.Mutate(dice, bytes, () => Encoding.UTF8.GetBytes(dice.Of<string>(_dates))) : bytes;
    }

    internal override bool Try(byte[] input, ISet<string> reached)
    {
        var text = Encoding.UTF8.GetString(input);
        var isDate = Edtf.TryParse(input, out var date);
        Promise(Encoding.UTF8.GetByteCount(text) != input.Length || isDate == Edtf.TryParse(text, out _), "Bytes and text are parsed alike.");
        if (date is null)
        {
            try
            {
                Edtf.Parse(input);
            }
            catch (FormatException)
            {
                return false;
            }

            throw new BrokenPromiseException("What cannot be parsed is refused with a FormatException.");
        }

        Promise(string.Equals(date.Text, text, StringComparison.Ordinal) && date.Equals(Edtf.Parse(date.Text)), "A date is printed as it was parsed.");
        Promise(!date.Earliest.IsFinite || !date.Latest.IsFinite || date.Earliest <= date.Latest, "The first day is not after the last.");
        if (!ExtendedDate.TryParse(text, out var extended))
        {
            return true;
        }

        // Compared with a date that the text itself chooses.
        if (ExtendedDate.TryParse(_dates[input.Length * 31 % _dates.Length], out var other))
        {
            var order = extended.CompareWith(other);
            var inverse = other.CompareWith(extended);
            Promise((order == DateOrder.CertainlyBefore) == (inverse == DateOrder.CertainlyAfter) && (order == DateOrder.CertainlyAfter) == (inverse == DateOrder.CertainlyBefore), "Order is antisymmetric.");
            Promise(Math.Sign(ExtendedDate.DisplayOrder.Compare(extended, other)) == -Math.Sign(ExtendedDate.DisplayOrder.Compare(other, extended)), "So is the order of display.");
        }

        return true;
    }
}
