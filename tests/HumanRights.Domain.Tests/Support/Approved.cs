using Xunit;

namespace HumanRights.Domain.Tests.Support;

/// <summary>Compares text with a committed file. With HRD_UPDATE_APPROVED=1 in the environment the file is rewritten instead.</summary>
internal static class Approved
{
    public static void Matches(string path, string actual)
    {
        if (Environment.GetEnvironmentVariable("HRD_UPDATE_APPROVED") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
            return;
        }

        var approved = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : string.Empty;
        if (approved != actual)
        {
            var old = approved.Split('\n');
            var now = actual.Split('\n');
            Assert.Fail($"""
                {Path.GetRelativePath(Repository.Root, path)} no longer says what is so. If the change is meant, run the tests once with HRD_UPDATE_APPROVED=1 and commit the file.
                Gone:
                {string.Join('\n', old.Except(now, StringComparer.Ordinal).Take(40).Select(l => "- " + l))}
                New:
                {string.Join('\n', now.Except(old, StringComparer.Ordinal).Take(40).Select(l => "+ " + l))}
                """);
        }
    }
}
