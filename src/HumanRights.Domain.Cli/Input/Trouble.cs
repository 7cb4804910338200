using System.Security;

namespace HumanRights.Domain.Cli.Input;

/// <summary>Puts into one plain sentence why a file cannot be used.</summary>
internal static class Trouble
{
    /// <summary>Whether an exception is about a file, not about a fault of the tool.</summary>
    internal static bool IsAboutFile(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or SecurityException or NotSupportedException or ArgumentException;

    internal static string Of(string name, Exception exception) =>
        exception is FileNotFoundException or DirectoryNotFoundException ? $"{name}: there is no such file" : Of(name, exception, "it cannot be read");

    internal static string OfWriting(string name, Exception exception) =>
        exception is FileNotFoundException or DirectoryNotFoundException ? $"{name}: there is no such folder" : Of(name, exception, "it cannot be written");

    private static string Of(string name, Exception exception, string otherwise) => exception switch
    {
        UnauthorizedAccessException when Directory.Exists(name) => $"{name}: this is a folder",
        UnauthorizedAccessException or SecurityException => $"{name}: access is denied",
        PathTooLongException or ArgumentException or NotSupportedException => $"{name}: this is not the name of a file",
        _ => $"{name}: {otherwise}",
    };
}
