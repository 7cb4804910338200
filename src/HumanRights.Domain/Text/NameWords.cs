using System.Globalization;
using System.Text;

namespace HumanRights.Domain.Text;

/// <summary>A name taken into words: letters in lower case, without marks, without what is no letter or digit.</summary>
internal sealed class NameWords
{
    private const int UsualWord = 16;

    private readonly List<string> _words = [];
    private readonly List<Rune> _open = new(UsualWord);
    private readonly StringBuilder _form;
    private readonly StringBuilder _word = new(UsualWord);
    private readonly List<ReadName> _readings = [];
    private int _tried;

    private NameWords(string name)
    {
        Name = name;
        _form = new StringBuilder(name.Length);
        foreach (var rune in name.EnumerateRunes())
        {
            Take(rune);
        }

        Close();
        Form = _form.ToString().TrimEnd();

        // A title says nothing of who bears the name, unless it is all there is.
        var titles = _words.Count(NameCustoms.IsTitle);
        Titles = titles == _words.Count ? 0 : titles;
        Words = Titles == 0 ? _words : _words.FindAll(static word => !NameCustoms.IsTitle(word));
    }

    /// <summary>The name as it was given.</summary>
    internal string Name { get; }

    /// <summary>The name as it is printed, apart from capitals, white space and what is invisible.</summary>
    internal string Form { get; }

    /// <summary>The words, in their order, without titles.</summary>
    internal IReadOnlyList<string> Words { get; }

    /// <summary>How many titles were taken off.</summary>
    internal int Titles { get; }

    /// <summary>The name under each reading that reads it differently, the usual one first. Each is made when it is first asked for: two spellings of one name often meet in the first.</summary>
    internal IEnumerable<ReadName> Readings
    {
        get
        {
            for (var i = 0; HasReading(i); i++)
            {
                yield return _readings[i];
            }
        }
    }

    /// <summary>The key under the usual reading.</summary>
    internal string Key => Readings.First().Key;

    internal static NameWords Of(string name) => new(name);

    private bool HasReading(int number)
    {
        while (_readings.Count <= number && _tried < NameReading.All.Count)
        {
            var reading = NameReading.All[_tried++];
            if (_readings.Count > 0 && !Words.Any(reading.MayDifferOn))
            {
                continue;
            }

            var read = new ReadName(this, reading);
            if (!_readings.Exists(other => string.Equals(other.Text, read.Text, StringComparison.Ordinal)))
            {
                _readings.Add(read);
            }
        }

        return number < _readings.Count;
    }

    private void Take(Rune rune)
    {
        var category = Rune.GetUnicodeCategory(rune);
        if (category == UnicodeCategory.Format)
        {
            return;
        }

        if (!Rune.IsWhiteSpace(rune))
        {
            _form.Append(Rune.ToLowerInvariant(rune));
        }
        else if (_form.Length > 0 && _form[^1] != ' ')
        {
            _form.Append(' ');
        }

        if (Rune.IsDigit(rune))
        {
            if (_open.Count > 0 && !Rune.IsDigit(_open[^1]))
            {
                Close();
            }

            _open.Add(new Rune((char)('0' + (int)Rune.GetNumericValue(rune))));
        }
        else if (category is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark)
        {
            if (_open.Count > 0)
            {
                _open.Add(rune);
            }
        }
        else if (category == UnicodeCategory.ModifierLetter || rune.Value is '\'' or '\u2019' or '\u2018' or '\u201B' or '`' or '\u00B4' or '"' or '\u201C' or '\u201D' or '\u2032' or '\u2033' or '\u00B7')
        {
            // Signs, apostrophes and dots that romanisations write between letters.
        }
        else if (Rune.IsLetter(rune))
        {
            if (_open.Count > 0 && Rune.IsDigit(_open[^1]))
            {
                Close();
            }

            _open.Add(rune);
        }
        else
        {
            Close();
        }
    }

    private void Close()
    {
        if (_open.Count == 0)
        {
            return;
        }

        TakeLookAlikesHome();
        foreach (var rune in _open)
        {
            AppendLetter(_word, rune);
        }

        _open.Clear();
        if (_word.Length > 0)
        {
            _words.Add(_word.ToString());
            _word.Clear();
        }
    }

    /// <summary>In a word of two scripts, the few letters that look like the others' were typed on the wrong keyboard.</summary>
    private void TakeLookAlikesHome()
    {
        Span<int> counts = stackalloc int[4];
        foreach (var rune in _open)
        {
            counts[(int)Scripts.Of(rune)]++;
        }

        var home = counts[(int)Script.Latin] >= Math.Max(counts[(int)Script.Cyrillic], counts[(int)Script.Greek]) ? Script.Latin
            : counts[(int)Script.Cyrillic] >= counts[(int)Script.Greek] ? Script.Cyrillic
            : Script.Greek;
        for (var i = 0; i < _open.Count; i++)
        {
            if (Scripts.Of(_open[i]) is not Script.Other and var own && own != home && Scripts.LookAlike(_open[i], own, home) is { } letter)
            {
                _open[i] = new Rune(letter);
            }
        }
    }

    private static void AppendLetter(StringBuilder word, Rune rune)
    {
        if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark)
        {
            if (word.Length > 0 && rune.IsBmp && LetterFolds.TryCompose(word[^1], (char)rune.Value, out var composed))
            {
                word[^1] = composed;
            }
            else if (!IsAccent(rune.Value))
            {
                word.Append(rune);
            }

            return;
        }

        var lower = Rune.ToLowerInvariant(rune);
        if (!lower.IsBmp)
        {
            word.Append(lower);
            return;
        }

        var letter = (char)lower.Value;
        word.Append(NameReading.HasOwnSound(letter) ? letter : LetterFolds.Bare(letter));
    }

    /// <summary>Marks on Latin, Cyrillic and Greek letters, and the vowel signs that Hebrew and Arabic print at will. Elsewhere a mark is a vowel of its own.</summary>
    private static bool IsAccent(int mark) =>
        mark is (>= 0x300 and <= 0x36F) or (>= 0x483 and <= 0x487) or (>= 0x591 and <= 0x5C7) or (>= 0x64B and <= 0x65F) or 0x670
            or (>= 0x1AB0 and <= 0x1AFF) or (>= 0x1DC0 and <= 0x1DFF) or (>= 0x20D0 and <= 0x20FF) or (>= 0xFE20 and <= 0xFE2F);
}
