using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace HumanRights.Domain.Tests.Codelists;

/// <summary>How far two short English texts say the same in the same words.</summary>
internal static partial class Wording
{
    private static readonly HashSet<string> s_empty = new(
        "a an the of or and in on to for by with at from as is it its that which who whom not no be been are was were has have had this these those than other another one any some such into out up off over under after before without within between while when where how what their his her he she they them but if only so own both each more most less".Split(' '),
        StringComparer.Ordinal);

    private static readonly string[] s_endings = ["ations", "ation", "ing", "ies", "ied", "es", "ed", "s", "ly"];

    private static readonly ConcurrentDictionary<string, HashSet<string>> s_content = new(StringComparer.Ordinal);

    /// <summary>The words that carry meaning, without their endings.</summary>
    public static IReadOnlySet<string> ContentOf(string text) => s_content.GetOrAdd(text, static t =>
        [.. Words().Matches(t.ToLowerInvariant()).Select(m => m.Value).Where(w => !s_empty.Contains(w)).Select(Stem)]);

    /// <summary>What share of the words of the first text the second one supplies.</summary>
    public static double ShareOf(string text, string other)
    {
        var words = ContentOf(text);
        return words.Count == 0 ? 0 : (double)words.Count(ContentOf(other).Contains) / words.Count;
    }

    /// <summary>How alike two labels are: words in common over words in all.</summary>
    public static double Likeness(string left, string right)
    {
        var (a, b) = (ContentOf(left), ContentOf(right));
        var common = a.Count(b.Contains);
        return common == 0 ? 0 : (double)common / (a.Count + b.Count - common);
    }

    /// <summary>Whether a definition names a code.</summary>
    public static bool Names(string definition, string code) =>
        Regex.IsMatch(definition, $@"(?<![\w.-]){Regex.Escape(code)}(?![\w-])");

    /// <summary>Whether a definition says what it leaves out.</summary>
    public static bool Excludes(string definition) => Exclusion().IsMatch(definition);

    private static string Stem(string word)
    {
        var ending = Array.Find(s_endings, e => word.EndsWith(e, StringComparison.Ordinal) && word.Length - e.Length >= 4);
        return ending is null ? word : word[..^ending.Length];
    }

    [GeneratedRegex("[a-z0-9]+")]
    private static partial Regex Words();

    [GeneratedRegex(@"\b(not|no|nobody|nothing|nowhere|never|without|except|excepted|other than|otherwise|apart from|beyond|outside|unlike|short of|rather than|instead of|only|neither|nor|lacks?|excludes?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Exclusion();
}
