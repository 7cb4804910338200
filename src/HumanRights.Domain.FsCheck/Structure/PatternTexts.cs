using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace HumanRights.Domain.FsCheck.Structure;

/// <summary>
/// Texts that match a pattern of the structure table. Its patterns use a small part of regular expressions, so a new form of
/// text needs no generator of its own.
/// </summary>
internal sealed class PatternTexts
{
    private const string EndAnchor = @"$(?![\s\S])";

    private readonly string _pattern;
    private readonly int _mostRepeats;
    private int _at;

    private PatternTexts(string pattern, int mostRepeats)
    {
        _pattern = pattern;
        _mostRepeats = mostRepeats;
    }

    /// <summary>Texts that match, with open-ended repetitions up to a number of times.</summary>
    internal static Gen<string> Matching(string anchoredPattern, int mostRepeats)
    {
        if (!anchoredPattern.StartsWith('^') || !anchoredPattern.EndsWith(EndAnchor, StringComparison.Ordinal))
        {
            throw new ArgumentException("The pattern is not anchored at both ends.", nameof(anchoredPattern));
        }

        var pattern = new PatternTexts(anchoredPattern[1..^EndAnchor.Length], mostRepeats);
        var texts = pattern.Alternatives();
        return pattern._at == pattern._pattern.Length ? texts : throw pattern.Unexpected();
    }

    /// <summary>A shortest text that matches, always the same.</summary>
    internal static string Shortest(string anchoredPattern) => Matching(anchoredPattern, mostRepeats: 0).Sample(1, new Rnd(1UL), 1)[0];

    private Gen<string> Alternatives()
    {
        var alternatives = new List<Gen<string>> { Sequence() };
        while (_at < _pattern.Length && _pattern[_at] == '|')
        {
            _at++;
            alternatives.Add(Sequence());
        }

        return alternatives.Count == 1 ? alternatives[0] : Gen.OneOf(alternatives);
    }

    private Gen<string> Sequence()
    {
        var parts = new List<Gen<string>>();
        while (_at < _pattern.Length && _pattern[_at] is not ('|' or ')'))
        {
            parts.Add(Repeated(Atom()));
        }

        return Gen.CollectToArray(parts).Select(string.Concat);
    }

    private Gen<string> Atom()
    {
        var c = _pattern[_at++];
        switch (c)
        {
            case '(':
                var inner = Alternatives();
                Take(')');
                return inner;
            case '[':
                return Gen.Elements(Class()).Select(static member => member.ToString());
            case '\\':
                return Gen.Constant(_pattern[_at++].ToString());
            case '^' or '$' or '.' or '*' or '+' or '?' or '{':
                _at--;
                throw Unexpected();
            default:
                return Gen.Constant(c.ToString());
        }
    }

    private char[] Class()
    {
        var members = new List<char>();
        while (_pattern[_at] != ']')
        {
            var first = ClassMember();
            if (_pattern[_at] == '-' && _pattern[_at + 1] != ']')
            {
                _at++;
                var last = ClassMember();
                for (var c = first; c <= last; c++)
                {
                    members.Add(c);
                }
            }
            else
            {
                members.Add(first);
            }
        }

        _at++;
        return [.. members];
    }

    private char ClassMember()
    {
        if (_pattern[_at] == '\\')
        {
            _at++;
        }

        return _pattern[_at++];
    }

    private Gen<string> Repeated(Gen<string> atom)
    {
        if (_at == _pattern.Length)
        {
            return atom;
        }

        var (least, most) = _pattern[_at] switch
        {
            '?' => (0, 1),
            '*' => (0, _mostRepeats),
            '+' => (1, Math.Max(1, _mostRepeats)),
            '{' => Bounds(),
            _ => (1, 1),
        };
        if (_pattern[_at] is '?' or '*' or '+' or '}')
        {
            _at++;
        }

        most = _mostRepeats == 0 ? least : most;
        return least == 1 && most == 1
            ? atom
            : Gen.Choose(least, most).SelectMany(count => Gen.ArrayOf(atom, count)).Select(string.Concat);
    }

    /// <summary>Reads <c>{2}</c> or <c>{2,3}</c> up to the closing brace.</summary>
    private (int Least, int Most) Bounds()
    {
        var end = _pattern.IndexOf('}', _at);
        var bounds = _pattern[(_at + 1)..end].Split(',');
        _at = end;
        return (int.Parse(bounds[0], CultureInfo.InvariantCulture), int.Parse(bounds[^1], CultureInfo.InvariantCulture));
    }

    private void Take(char expected)
    {
        if (_at == _pattern.Length || _pattern[_at] != expected)
        {
            throw Unexpected();
        }

        _at++;
    }

    private NotSupportedException Unexpected() => new($"The pattern '{_pattern}' uses something else than the small part of regular expressions at {_at.ToString(CultureInfo.InvariantCulture)}.");
}
