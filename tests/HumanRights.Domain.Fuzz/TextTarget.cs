using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using HumanRights.Domain.FsCheck.Inventing;
using HumanRights.Domain.FsCheck.Structure;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Fuzz;

/// <summary>Ids, references, codes, numbers kept as text and all else that is one string: the number of the form, then the text.</summary>
internal sealed class TextTarget(Corpus corpus) : Target
{
    private static readonly Form[] s_forms =
    [
        .. typeof(CaseFile).Assembly.GetExportedTypes().Where(static t => !t.IsAbstract && t.IsSubclassOf(typeof(TextValue))).OrderBy(static t => t.Name, StringComparer.Ordinal)
            .Select(static t => (Form)Activator.CreateInstance(typeof(Form<>).MakeGenericType(t))!),
    ];

    private static readonly string[] s_slips = ["/", "-", ".", "_", ":", " ", "\n", "\0", "A", "0", "~", "\u0430", "\u0661", "\uFF11", "person/", "x-", "kz:", "%", "?", "\u200B", "\U0001F54A", "urn:", "1e9", "+", "00"];

    private readonly string[][] _texts = [.. s_forms.Select(form => Texts(corpus, form))];

    internal override string Name => "ids and codes";

    internal override byte[] Make(Dice dice)
    {
        var number = dice.Below(s_forms.Length);
        var text = new StringBuilder(dice.Of<string>(_texts[dice.OneIn(6) ? dice.Below(s_forms.Length) : number]));
        while (!dice.OneIn(4))
        {
            var at = dice.Below(text.Length + 1);
            switch (dice.Below(6))
            {
                case 0 when at < text.Length:
                    text.Remove(at, 1);
                    break;
                case 1 when at < text.Length:
                    text[at] = char.IsAsciiLetterLower(text[at]) ? char.ToUpperInvariant(text[at]) : dice.Of<string>(s_slips)[0];
                    break;
                case 2 when dice.OneIn(8):
                    text.Insert(at, dice.Of<string>(s_slips), dice.Of(64, 257, 3000));
                    break;
                case 3:
                    text.Append(dice.Of<string>(_texts[number]));
                    break;
                default:
                    text.Insert(at, dice.Of<string>(s_slips));
                    break;
            }
        }

        var bytes = Encoding.UTF8.GetBytes(text.ToString());
        return [.. Encoding.ASCII.GetBytes(number.ToString("D3", CultureInfo.InvariantCulture)), .. dice.OneIn(8) ? ByteMutator.Mutate(dice, bytes, () => [.. "person/x"u8]) : bytes];
    }

    internal override bool Try(byte[] input, ISet<string> reached) =>
        input.Length >= 3 && int.TryParse(input.AsSpan(0, 3), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < s_forms.Length && s_forms[number].Try(input[3..]);

    internal override string Show(byte[] input) =>
        input.Length >= 3 && int.TryParse(input.AsSpan(0, 3), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < s_forms.Length ? $"{s_forms[number].Name}: {base.Show(input[3..])}" : base.Show(input);

    private static string[] Texts(Corpus corpus, Form form) => [.. corpus.TextsOf(form.Name), .. form.Codes, form.Simplest];

    private abstract class Form
    {
        internal abstract string Name { get; }

        internal abstract IEnumerable<string> Codes { get; }

        internal abstract string Simplest { get; }

        internal abstract bool Try(byte[] utf8);
    }

    private sealed class Form<T> : Form
        where T : TextValue<T>, ITextValue<T>
    {
        private readonly Regex _pattern = new(T.Form.Pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10));

        internal override string Name => T.Form.Name;

        internal override IEnumerable<string> Codes => T.Form.Codelist?.Codes.Select(static c => c.Code) ?? [];

        internal override string Simplest { get; } = FsCheck.Structure.Texts.Simplest(T.Form);

        internal override bool Try(byte[] utf8)
        {
            var text = Encoding.UTF8.GetString(utf8);
            var isWhole = Encoding.UTF8.GetBytes(text).AsSpan().SequenceEqual(utf8);
            var isOne = TextValue<T>.TryParse(utf8, out var value);
            Promise(!isWhole || isOne == TextValue<T>.TryParse(text, out _), "Bytes and text are parsed alike.");
            if (value is null)
            {
                try
                {
                    TextValue<T>.Parse(text.AsSpan());
                }
                catch (FormatException)
                {
                    return false;
                }

                throw new BrokenPromiseException("What cannot be parsed is refused with a FormatException.");
            }

            Promise(isWhole && string.Equals(value.Text, text, StringComparison.Ordinal), "A value is printed as it was parsed.");
            Promise(_pattern.IsMatch(text), "What is parsed fits the published pattern.");
            var again = TextValue<T>.Parse(text);
            Promise(value.Equals(again) && value.GetHashCode() == again.GetHashCode(), "What is parsed twice is equal.");
            return true;
        }
    }
}
