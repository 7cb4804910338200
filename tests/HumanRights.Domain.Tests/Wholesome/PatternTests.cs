using System.Reflection;
using System.Text.RegularExpressions;
using Xunit;

namespace HumanRights.Domain.Tests.Wholesome;

/// <summary>The regular expressions of the core over long texts made to be slow. One that went back and forth would not come to an end.</summary>
public sealed class PatternTests
{
    private const int Length = 200_000;

    private static readonly string[] s_pieces =
    [
        "1", "0", "a", "A", "я", "Я", " ", "\u00A0", "\t", "\n", ".", "-", "- ", "/", "1/", "1O", "O1", "a- ", "<", "<a ", "<a", "&", "&#1", "[", "[e", "[email", "( ", "( at", " at ", " a dot ", "CAT/C/1",
        "CAT/C/1/D/1-1", "1-", "1, ", "ECLI:", "javascript", " javascript", "at least", "aaaaa.1", "aaaaa. ", "\u00B9", "+", "%41", "\\u0041", "QUJD",
    ];

    [Fact]
    public void EveryPatternComesToAnEnd()
    {
        var patterns = typeof(CaseFile).Assembly.GetTypes()
            .SelectMany(t => t.GetMethods(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly))
            .Where(m => m.GetCustomAttribute<GeneratedRegexAttribute>() is not null)
            .Select(m => (Regex)m.Invoke(null, null)!)
            .ToList();
        Assert.True(patterns.Count > 15, $"{patterns.Count}");

        var found = 0;
        foreach (var piece in s_pieces)
        {
            var text = string.Concat(Enumerable.Repeat(piece, Length / piece.Length));
            found += patterns.Sum(p => p.Count(text) + p.Count("a" + text + "!"));
        }

        Assert.True(found > 0);
    }
}
