namespace HumanRights.Domain.Text;

/// <summary>Two names beside each other: how close they are, and in what they differ.</summary>
/// <remarks>
/// <para>
/// Names are compared word by word, in any order, under several readings of their letters; the closest grade counts.
/// The answer is the same in both directions, on every machine, for any text.
/// </para>
/// <para>That two names are one name does not say that two people are one. Nothing here merges anything.</para>
/// </remarks>
public sealed class NameComparison
{
    // Beyond these a name is no name, and only what is equal is looked for.
    private const int MostWords = 12;
    private const int MostLetters = 64;

    private const int ShortestNear = 6;
    private const int ShortestForTwoSlips = 10;
    private const int ShortestWordWithSlip = 3;

    // Slips are counted in halves: a vowel taken for its neighbour is half a slip.
    private const int Slip = 2;

    private static readonly NameComparison s_different = new(NameGrade.Different, NameDifferences.None);

    private NameComparison(NameGrade grade, NameDifferences differences)
    {
        Grade = grade;
        Differences = differences;
    }

    /// <summary>How close the names are.</summary>
    public NameGrade Grade { get; }

    /// <summary>In what they differ; nothing for <see cref="NameGrade.SameForm"/>, and nothing for <see cref="NameGrade.Different"/>, where it would be everything.</summary>
    public NameDifferences Differences { get; }

    /// <summary>Whether both spell one name: <see cref="NameGrade.SameForm"/> or <see cref="NameGrade.SameKey"/>. Only then, and only with a second thing in common, are two people worth the question whether they are one.</summary>
    public bool IsSameName => Grade is NameGrade.SameForm or NameGrade.SameKey;

    /// <summary>Compares two names.</summary>
    /// <param name="a">A name as it is printed, in any script; of any length and content.</param>
    /// <param name="b">Another.</param>
    /// <returns>The closest grade under any reading.</returns>
    /// <exception cref="ArgumentNullException">One of the two is null.</exception>
    public static NameComparison Compare(string a, string b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        return Compare(NameWords.Of(a), NameWords.Of(b));
    }

    internal static NameComparison Compare(NameWords first, NameWords second)
    {
        if (string.Equals(first.Name, second.Name, StringComparison.Ordinal) || (first.Words.Count > 0 && string.Equals(first.Form, second.Form, StringComparison.Ordinal)))
        {
            return new NameComparison(NameGrade.SameForm, NameDifferences.None);
        }

        var best = s_different;
        if (first.Words.Count == 0 || second.Words.Count == 0)
        {
            return best;
        }

        foreach (var one in first.Readings)
        {
            foreach (var other in second.Readings)
            {
                // In one fixed order, so that the answer cannot depend on which comes first.
                var found = (string.CompareOrdinal(one.Text, other.Text) <= 0 ? new Pairing(one, other) : new Pairing(other, one)).Judge();
                best = found.Grade < best.Grade ? found : best;
                if (best.Grade == NameGrade.SameKey)
                {
                    return new NameComparison(best.Grade, best.Differences | Surface(first, second));
                }
            }
        }

        return best;
    }

    /// <summary>The grade and the differences, never the names.</summary>
    /// <returns>For example <c>same-key (Order, Spelling)</c>.</returns>
    public override string ToString() => Differences == NameDifferences.None ? Grade.ToWord() : $"{Grade.ToWord()} ({Differences})";

    /// <summary>What differs on paper in two spellings of one name.</summary>
    private static NameDifferences Surface(NameWords a, NameWords b)
    {
        var differences = a.Titles == b.Titles ? NameDifferences.None : NameDifferences.TitleOrParticle;
        if (a.Words.SequenceEqual(b.Words, StringComparer.Ordinal))
        {
            // Else only marks, hyphens and apostrophes can differ.
            return differences == NameDifferences.None ? NameDifferences.Spelling : differences;
        }

        var areSameWords = a.Words.Order(StringComparer.Ordinal).SequenceEqual(b.Words.Order(StringComparer.Ordinal), StringComparer.Ordinal);
        return differences | (areSameWords ? NameDifferences.Order : NameDifferences.Spelling);
    }

    /// <summary>The words of two names: those that both have, and the rest of each.</summary>
    private sealed class Pairing
    {
        private readonly List<string> _left = [];
        private readonly List<string> _right = [];
        private readonly int _letters;
        private int _shared;
        private NameDifferences _differences;

        internal Pairing(ReadName left, ReadName right)
        {
            // Both are sorted, so one pass finds what they share.
            var (i, j) = (0, 0);
            while (i < left.Words.Count || j < right.Words.Count)
            {
                var order = i == left.Words.Count ? 1 : j == right.Words.Count ? -1 : string.CompareOrdinal(left.Words[i], right.Words[j]);
                if (order == 0)
                {
                    _shared += IsWhole(left.Words[i]) ? 1 : 0;
                    (i, j) = (i + 1, j + 1);
                }
                else if (order < 0)
                {
                    _left.Add(left.Words[i++]);
                }
                else
                {
                    _right.Add(right.Words[j++]);
                }
            }

            _letters = Math.Min(left.Words.Sum(static word => word.Length), right.Words.Sum(static word => word.Length));
        }

        internal NameComparison Judge()
        {
            if (AreAllPaired || AreFormsOfBodies())
            {
                return Found(NameGrade.SameKey);
            }

            TakeOffParticles();
            if (!AreTooMany)
            {
                TakeOffJoinedWords();
            }

            if (AreAllPaired || IsOnlyAPatronymic())
            {
                return Found(NameGrade.SameKey);
            }

            if (!AreTooMany)
            {
                TakeOffInitials();
            }

            // A number is not left out of what it belongs to: prison 161 is not prison 161/2.
            if ((_left.Count == 0 || _right.Count == 0) && _shared > 0 && !_left.Exists(IsNumber) && !_right.Exists(IsNumber))
            {
                _differences |= AreAllPaired ? NameDifferences.None : NameDifferences.LeftOut;
                return Found(NameGrade.InitialsCompatible);
            }

            if (_left.Count != _right.Count || AreAllPaired || AreTooMany)
            {
                return s_different;
            }

            if (AreManAndWoman())
            {
                _differences |= NameDifferences.Gender;
                return Found(NameGrade.RelatedForm);
            }

            if (_letters >= ShortestNear && Slips(_letters >= ShortestForTwoSlips ? 2 * Slip : Slip))
            {
                _differences |= NameDifferences.Slip;
                return Found(NameGrade.NearKey);
            }

            return s_different;
        }

        private bool AreAllPaired => _left.Count == 0 && _right.Count == 0;

        private bool AreTooMany => _left.Count + _right.Count > MostWords;

        private static bool IsWhole(string word) => word.Length > 1;

        private static bool IsNoParticle(string word) => !NameCustoms.IsParticle(word);

        private static bool IsNumber(string word) => word[0] is >= '0' and <= '9';

        private NameComparison Found(NameGrade grade) => new(grade, _differences);

        /// <summary>Whether nothing is left but what sort of company they are, as Ltd and Limited.</summary>
        private bool AreFormsOfBodies()
        {
            var are = _shared > 0 && _left.TrueForAll(NameCustoms.IsLegalForm) && _right.TrueForAll(NameCustoms.IsLegalForm);
            _differences |= are ? NameDifferences.TitleOrParticle : NameDifferences.None;
            return are;
        }

        private void TakeOffParticles()
        {
            // Of a name that is nothing else, a particle is the name.
            var isMore = _shared > 0 || (_left.Exists(IsNoParticle) && _right.Exists(IsNoParticle));
            if (isMore && _left.RemoveAll(NameCustoms.IsParticle) + _right.RemoveAll(NameCustoms.IsParticle) > 0)
            {
                _differences |= NameDifferences.TitleOrParticle;
            }
        }

        private void TakeOffJoinedWords()
        {
            TakeOffJoinedWords(_left, _right);
            TakeOffJoinedWords(_right, _left);
        }

        private void TakeOffJoinedWords(List<string> joined, List<string> parted)
        {
            for (var i = joined.Count - 1; i >= 0; i--)
            {
                if (joined[i].Length <= MostLetters && FindParts(joined[i], parted) is var (first, second))
                {
                    joined.RemoveAt(i);
                    parted.Remove(first);
                    parted.Remove(second);
                    _shared++;
                    _differences |= NameDifferences.JoinedWords;
                }
            }
        }

        private static (string, string)? FindParts(string joined, List<string> parted)
        {
            for (var i = 0; i < parted.Count; i++)
            {
                for (var j = 0; j < parted.Count; j++)
                {
                    if (i != j && parted[i].Length + parted[j].Length <= joined.Length + 2 && !IsNumber(parted[i]) && !IsNumber(parted[j])
                        && string.Equals(ReadName.Joined(parted[i], parted[j]), joined, StringComparison.Ordinal))
                    {
                        return (parted[i], parted[j]);
                    }
                }
            }

            return null;
        }

        private bool IsOnlyAPatronymic()
        {
            var isSo = _shared >= 2 && _left.Count + _right.Count == 1 && NameCustoms.IsPatronymic(_left.Concat(_right).First());
            _differences |= isSo ? NameDifferences.Patronymic : NameDifferences.None;
            return isSo;
        }

        private void TakeOffInitials()
        {
            TakeOffInitials(_left, _right);
            TakeOffInitials(_right, _left);
        }

        private void TakeOffInitials(List<string> initials, List<string> words)
        {
            for (var i = initials.Count - 1; i >= 0; i--)
            {
                // Yu., Ya. and Ts. stand for one letter in Cyrillic.
                var initial = initials[i];
                if ((initial.Length == 1 || initial is "iu" or "ia" or "ts") && !IsNumber(initial)
                    && words.FindIndex(word => word.Length > initial.Length && word.StartsWith(initial, StringComparison.Ordinal)) is >= 0 and var at)
                {
                    initials.RemoveAt(i);
                    words.RemoveAt(at);
                    _differences |= NameDifferences.Initials;
                }
            }
        }

        private bool AreManAndWoman()
        {
            var rest = new List<string>(_right);
            return _left.TrueForAll(word => rest.FindIndex(other => NameCustoms.AreManAndWoman(word, other)) is >= 0 and var at && Remove(rest, at));
        }

        private static bool Remove(List<string> words, int at)
        {
            words.RemoveAt(at);
            return true;
        }

        /// <summary>Whether the rests can be paired so that each pair is at most one slip apart and all together no more than allowed.</summary>
        private bool Slips(int allowed)
        {
            // Equal words are paired already, so each pair costs something and few can be left.
            return _left.Count <= allowed && Pair(0, new bool[_right.Count], allowed);

            bool Pair(int at, bool[] taken, int left)
            {
                if (at == _left.Count)
                {
                    return true;
                }

                for (var i = 0; i < taken.Length; i++)
                {
                    if (!taken[i] && SlipsBetween(_left[at], _right[i]) is var slips && slips <= left)
                    {
                        taken[i] = true;
                        if (Pair(at + 1, taken, left - slips))
                        {
                            return true;
                        }

                        taken[i] = false;
                    }
                }

                return false;
            }
        }

        /// <summary>How far two words are apart, in half slips; more than any allowance when by more than one slip, or by what makes another name of it.</summary>
        private static int SlipsBetween(string a, string b)
        {
            const int tooMany = 2 * Slip * MostLetters;
            if (Math.Min(a.Length, b.Length) < ShortestWordWithSlip || Math.Max(a.Length, b.Length) > MostLetters || Math.Abs(a.Length - b.Length) > 1
                || IsNumber(a) || IsNumber(b) || EndsAsAnotherName(a, b))
            {
                return tooMany;
            }

            var distance = Distance(a, b);
            return distance <= Slip ? distance : tooMany;
        }

        /// <summary>Endings carry sex and case: Daniel and Daniela, Testova and Testovy are no slips.</summary>
        private static bool EndsAsAnotherName(string a, string b) =>
            (a[^1] != b[^1] && IsVowel(a[^1]) && IsVowel(b[^1])) || IsWithA(a, b) || IsWithA(b, a);

        private static bool IsWithA(string shorter, string longer) =>
            longer.Length == shorter.Length + 1 && longer[^1] == 'a' && longer.StartsWith(shorter, StringComparison.Ordinal);

        private static bool IsVowel(char sound) => sound is 'a' or 'e' or 'i' or 'o' or 'u';

        /// <summary>The least cost of turning one word into the other by letters put in, left out, changed, or exchanged with their neighbour.</summary>
        private static int Distance(string a, string b)
        {
            var before = new int[b.Length + 1];
            var last = new int[b.Length + 1];
            var row = new int[b.Length + 1];
            for (var j = 0; j <= b.Length; j++)
            {
                last[j] = j * Slip;
            }

            for (var i = 1; i <= a.Length; i++)
            {
                row[0] = i * Slip;
                for (var j = 1; j <= b.Length; j++)
                {
                    row[j] = Math.Min(last[j - 1] + CostOf(a[i - 1], b[j - 1]), Math.Min(last[j], row[j - 1]) + Slip);
                    if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    {
                        row[j] = Math.Min(row[j], before[j - 2] + Slip);
                    }
                }

                (before, last, row) = (last, row, before);
            }

            return last[b.Length];
        }

        private static int CostOf(char a, char b) => a == b ? 0 : (a, b) is ('o', 'u') or ('u', 'o') or ('e', 'i') or ('i', 'e') or ('a', 'e') or ('e', 'a') ? Slip / 2 : Slip;
    }
}
