using System.Text.RegularExpressions;

using HumanRights.Domain.Tests.Support;

using Xunit;

namespace HumanRights.Domain.Tests.Examples;

/// <summary>The documents that the examples encode. They lie beside the repository and are no part of it.</summary>
internal static partial class Seeds
{
    /// <summary>The files whose names begin so; skips the test, and says why, where the folder is absent.</summary>
    public static IReadOnlyList<string> Files(string prefix)
    {
        var folder = Path.Combine(Repository.Root, "..", "shared", "seeds");
        if (!Directory.Exists(folder))
        {
            Assert.Skip("The folder ../shared/seeds is absent: it is no part of the repository.");
        }

        string[] files = [.. Directory.GetFiles(folder, prefix + "*.txt").Order(StringComparer.Ordinal)];
        Assert.NotEmpty(files);
        return files;
    }

    /// <summary>The words of a text in lower case, whatever stands between them and whichever apostrophe is used.</summary>
    public static IReadOnlyList<string> Words(string text) =>
        [.. Word().Matches(text.Replace('’', '\'')).Select(match => match.Value.ToLowerInvariant())];

    /// <summary>Every run of so many words, each as one string.</summary>
    public static IEnumerable<string> Runs(string text, int length)
    {
        var words = Words(text);
        for (var i = 0; i + length <= words.Count; i++)
        {
            yield return string.Join(' ', words.Skip(i).Take(length));
        }
    }

    [GeneratedRegex(@"[\w']+")]
    private static partial Regex Word();
}
