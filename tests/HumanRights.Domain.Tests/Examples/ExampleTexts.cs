using System.Text.RegularExpressions;

using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Tests.Examples;

/// <summary>What the examples say in words of ours, and what such words must not do.</summary>
internal static partial class ExampleTexts
{
    private const int LongestCopy = 8;

    /// <summary>Every text of a file but the quotations.</summary>
    public static List<string> OwnOf(CaseFile file)
    {
        var walker = new TextWalker();
        walker.Walk(file);
        return walker.Texts;
    }

    /// <summary>Those that repeat a run of words of one of the documents.</summary>
    public static List<string> Copied(IEnumerable<string> texts)
    {
        var seeds = Seeds.Files(string.Empty).SelectMany(path => Seeds.Runs(File.ReadAllText(path), LongestCopy + 1)).ToHashSet(StringComparer.Ordinal);
        return [.. texts.Where(text => Seeds.Runs(text, LongestCopy + 1).Any(seeds.Contains))];
    }

    public static bool GivesAContact(string text) => ContactDetail().IsMatch(text);

    // A mail address, a number of seven digits or more, a number and a street. Identifiers and addresses of web pages begin with letters.
    [GeneratedRegex(@"\S@\S|(?<![\w/])\+?\d[\d ()-]{5,}\d|\b\d+[A-Za-z]? (\p{Lu}\w+ )+(St|Street|Ave|Avenue|Road|Rd|Lane)\b")]
    private static partial Regex ContactDetail();

    private sealed class TextWalker : Walker
    {
        public List<string> Texts { get; } = [];

        protected override void OnText(string text, string? language)
        {
            if (!Pointer().Contains("/quote/", StringComparison.Ordinal))
            {
                Texts.Add(text);
            }
        }
    }
}
