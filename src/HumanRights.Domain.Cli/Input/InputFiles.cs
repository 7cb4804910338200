namespace HumanRights.Domain.Cli.Input;

/// <summary>Turns the files, folders and dashes of a command line into things to read.</summary>
internal static class InputFiles
{
    /// <summary>Finds what is to be read, in the order of the command line and in folders by name.</summary>
    /// <param name="names">Files, folders, and <c>-</c> for standard input.</param>
    /// <param name="extensions">Which files of a folder are meant. A file that is named itself may be called anything.</param>
    /// <param name="complain">Is told of folders that cannot be listed or hold no such file.</param>
    internal static IEnumerable<InputFile> Find(IEnumerable<string> names, IReadOnlyList<string> extensions, Action<string> complain)
    {
        var isStandardInputTaken = false;
        foreach (var name in names)
        {
            if (!Directory.Exists(name))
            {
                var file = new InputFile(name);
                if (file.IsStandardInput && isStandardInputTaken)
                {
                    complain("-: standard input can be read only once");
                    continue;
                }

                isStandardInputTaken |= file.IsStandardInput;
                yield return file;
                continue;
            }

            var isEmpty = true;
            foreach (var path in FilesIn(name, extensions, complain))
            {
                isEmpty = false;
                yield return new InputFile(path);
            }

            if (isEmpty)
            {
                complain($"{name}: there is no file {string.Join(" or ", extensions.Select(e => "*" + e))} in this folder");
            }
        }
    }

    private static IEnumerable<string> FilesIn(string folder, IReadOnlyList<string> extensions, Action<string> complain)
    {
        string[] entries;
        try
        {
            entries = Directory.GetFileSystemEntries(folder);
        }
        catch (Exception e) when (Trouble.IsAboutFile(e))
        {
            complain(Trouble.Of(folder, e));
            yield break;
        }

        Array.Sort(entries, StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (Path.GetFileName(entry.AsSpan()).StartsWith('.'))
            {
                continue;
            }

            if (!Directory.Exists(entry))
            {
                if (extensions.Any(e => entry.EndsWith(e, StringComparison.OrdinalIgnoreCase)))
                {
                    yield return entry;
                }
            }
            else if (new DirectoryInfo(entry).LinkTarget is null)
            {
                // Links to folders are not followed: they could lead back.
                foreach (var file in FilesIn(entry, extensions, complain))
                {
                    yield return file;
                }
            }
        }
    }
}
