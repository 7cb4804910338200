namespace HumanRights.Domain.Cli.Output;

/// <summary>Writes a file so that it holds the old or the new text, never a part.</summary>
internal static class OutputFile
{
    /// <summary>Whether two paths lead to one place, by way of links too.</summary>
    internal static bool IsSame(string one, string other) =>
        one.Length > 0 && other.Length > 0 && !one.Contains('\0', StringComparison.Ordinal) && !other.Contains('\0', StringComparison.Ordinal)
        && string.Equals(Final(one), Final(other), StringComparison.Ordinal);

    /// <summary>The place that a path leads to, once every link on the way is followed.</summary>
    private static string Final(string path)
    {
        var full = Path.GetFullPath(path);
        if (Path.GetDirectoryName(full) is not { } folder)
        {
            return full;
        }

        var here = Path.Combine(Final(folder), Path.GetFileName(full));
        try
        {
            return File.ResolveLinkTarget(here, returnFinalTarget: true) is { } target ? Final(target.FullName) : here;
        }
        catch (Exception e) when (Input.Trouble.IsAboutFile(e))
        {
            // What cannot be followed is refused where it is opened.
            return here;
        }
    }

    /// <summary>Writes a file.</summary>
    /// <param name="path">The file; created, or replaced with its permissions kept. A link leads to the file that is replaced.</param>
    /// <param name="bytes">All that it shall hold.</param>
    /// <exception cref="IOException">It cannot be written; what was there is still there.</exception>
    /// <exception cref="UnauthorizedAccessException">It must not be written.</exception>
    internal static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        var target = new FileInfo(path).LinkTarget is null ? Path.GetFullPath(path) : File.ResolveLinkTarget(path, returnFinalTarget: true)!.FullName;
        if (IsDevice(path) || IsDevice(target))
        {
            using var device = new FileStream(path, FileMode.Open, FileAccess.Write);
            device.Write(bytes);
            return;
        }

        if (Directory.Exists(target))
        {
            throw new UnauthorizedAccessException();
        }

        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, BufferSize = 0 };
        if (!OperatingSystem.IsWindows() && File.Exists(target))
        {
            // Case files may be private: the new one is never readable for more people than the old.
            options.UnixCreateMode = File.GetUnixFileMode(target);
        }

        // Beside the target, so that taking its place is one step; the process number keeps two runs apart.
        var draft = $"{target}.{Environment.ProcessId}.tmp";
        try
        {
            using (var stream = new FileStream(draft, options))
            {
                stream.Write(bytes);
                stream.Flush(flushToDisk: true);
            }

            File.Move(draft, target, overwrite: true);
        }
        catch
        {
            TryDelete(draft);
            throw;
        }
    }

    private static bool IsDevice(string path) => path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal);

    private static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The first fault is the one to tell.
        }
    }
}
