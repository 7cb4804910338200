using HumanRights.Domain.Integrity;

namespace HumanRights.Domain.Cli.Input;

/// <summary>Reads the files of a folder of attachments. What a case file calls its copies never becomes a path: the folder is listed, and what is there is read.</summary>
internal static class AttachmentFolder
{
    // A link could lead out of the folder, and from a folder back into itself.
    private static readonly EnumerationOptions s_listing = new() { RecurseSubdirectories = true, IgnoreInaccessible = false, AttributesToSkip = FileAttributes.ReparsePoint };

    /// <summary>Reads every file in the folder at any depth; links of both kinds are passed over.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="complain">Is told what cannot be read.</param>
    /// <param name="stop">Stops the reading.</param>
    internal static List<HeldFile> Read(string folder, Action<string> complain, CancellationToken stop)
    {
        var held = new List<HeldFile>();
        try
        {
            foreach (var path in Directory.EnumerateFiles(folder, "*", s_listing))
            {
                stop.ThrowIfCancellationRequested();
                try
                {
                    using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1, FileOptions.SequentialScan);
                    held.Add(HeldFile.Read(Path.GetFileName(path), stream, stop));
                }
                catch (Exception e) when (Trouble.IsAboutFile(e))
                {
                    complain(Trouble.Of(path, e));
                }
            }
        }
        catch (Exception e) when (Trouble.IsAboutFile(e))
        {
            complain(Directory.Exists(folder) ? $"{folder}: it cannot be listed" : $"{folder}: there is no such folder");
        }

        return held;
    }
}
