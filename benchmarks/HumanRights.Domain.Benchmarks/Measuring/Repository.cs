namespace HumanRights.Domain.Benchmarks.Measuring;

/// <summary>Where things lie in the repository.</summary>
internal static class Repository
{
    /// <summary>The folder that holds the solution.</summary>
    internal static string Root { get; } = Find();

    internal static string Dossier => Path.Combine(Root, "docs", "examples", "semenova", "semenova.casefile.json");

    internal static string Artifacts => Path.Combine(Root, "artifacts");

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "HumanRights.Domain.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("The folder of HumanRights.Domain.sln is not above the program.");
    }
}
