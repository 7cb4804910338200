using Xunit;

namespace HumanRights.Domain.Tests.Support;

/// <summary>Where the repository lies, and the material beside it that is no part of it.</summary>
internal static class Repository
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>A file or folder of the repository.</summary>
    public static string PathTo(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>A file or folder of the shared suites; skips the test, and says why, where they are absent.</summary>
    public static string Suite(params string[] parts) => Shared(["suites", .. parts]);

    /// <summary>A file or folder of what is shared beside the repository; skips the test, and says why, where it is absent.</summary>
    public static string Shared(params string[] parts)
    {
        var path = Path.Combine([Root, "..", "shared", .. parts]);
        if (!Path.Exists(path))
        {
            Assert.Skip($"../shared/{string.Join('/', parts)} is absent: it is no part of the repository.");
        }

        return path;
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "HumanRights.Domain.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The tests do not run below the folder of HumanRights.Domain.sln.");
    }
}
