namespace HumanRights.Domain.Tests.Cli;

/// <summary>A folder of its own for one test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    internal string Path { get; } = Directory.CreateTempSubdirectory("hrd-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);

    internal string Put(string name, string text)
    {
        var path = PathOf(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    internal string PathOf(string name) => System.IO.Path.Combine(Path, name);
}
