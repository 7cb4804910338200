using System.Text;
using Xunit;

namespace HumanRights.Domain.Tests.Support;

/// <summary>Committed text that is made from the code: compared on every run, rewritten when HRD_UPDATE_APPROVED is 1.</summary>
internal static class Approved
{
    private const int LinesShown = 40;

    /// <summary>Whether this run rewrites what it would otherwise compare.</summary>
    public static bool IsUpdating { get; } = Environment.GetEnvironmentVariable("HRD_UPDATE_APPROVED") == "1";

    /// <summary>Compares a committed file with what it should hold.</summary>
    public static void Matches(string path, string expected)
    {
        if (IsUpdating)
        {
            Write(path, expected);
            return;
        }

        var approved = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : string.Empty;
        if (approved != expected)
        {
            var old = approved.Split('\n');
            var now = expected.Split('\n');
            Assert.Fail($"""
                {Path.GetRelativePath(Repository.Root, path)} no longer says what is so. If the change is meant, run the tests once with HRD_UPDATE_APPROVED=1 and commit the file.
                Gone:
                {string.Join('\n', old.Except(now, StringComparer.Ordinal).Take(LinesShown).Select(l => "- " + l))}
                New:
                {string.Join('\n', now.Except(old, StringComparer.Ordinal).Take(LinesShown).Select(l => "+ " + l))}
                """);
        }
    }

    public static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }
}
