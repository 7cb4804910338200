using System.Text;
using Xunit;

namespace HumanRights.Domain.Tests.Support;

/// <summary>Committed text that is made from the code: compared on every run, rewritten when HRD_UPDATE_APPROVED is 1.</summary>
internal static class Approved
{
    /// <summary>Whether this run rewrites what it would otherwise compare.</summary>
    public static bool IsUpdating { get; } = Environment.GetEnvironmentVariable("HRD_UPDATE_APPROVED") == "1";

    /// <summary>Compares a file with what it should hold.</summary>
    public static void Check(string path, string expected)
    {
        if (IsUpdating)
        {
            Write(path, expected);
            return;
        }

        Assert.True(File.Exists(path), $"{Relative(path)} is missing; run the tests with HRD_UPDATE_APPROVED=1 and review what they write.");
        var actual = File.ReadAllText(path);
        if (actual != expected)
        {
            Assert.Fail($"{Relative(path)} is out of date from line {FirstDifference(actual, expected)}; run the tests with HRD_UPDATE_APPROVED=1 and review the change.");
        }
    }

    public static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }

    private static string Relative(string path) => Path.GetRelativePath(Repository.Root, path);

    private static int FirstDifference(string actual, string expected)
    {
        var left = actual.Split('\n');
        var right = expected.Split('\n');
        var line = 0;
        while (line < left.Length && line < right.Length && left[line] == right[line])
        {
            line++;
        }

        return line + 1;
    }
}
