namespace HumanRights.Domain.Tests.Cli;

/// <summary>The folder that holds the solution.</summary>
internal static class Root
{
    internal static string Folder { get; } = Find();

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "HumanRights.Domain.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run inside the repository.");
        }

        return folder.FullName;
    }
}
