namespace HumanRights.Domain.Tests.Docs;

/// <summary>Where the documentation lies.</summary>
internal static class DocsFolder
{
    /// <summary>The root of the repository: the nearest folder upwards that holds the solution.</summary>
    internal static string Root { get; } = Find();

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "HumanRights.Domain.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The tests run outside the repository.");
    }
}
