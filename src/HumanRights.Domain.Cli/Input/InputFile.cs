namespace HumanRights.Domain.Cli.Input;

/// <summary>Something to read: a file or standard input.</summary>
/// <param name="Name">As the user gave it, or as it was found in a folder that the user gave.</param>
internal sealed record InputFile(string Name)
{
    /// <summary>What stands for standard input.</summary>
    internal const string StandardInput = "-";

    internal bool IsStandardInput => Name == StandardInput;

    /// <summary>Opens it for one reading from beginning to end.</summary>
    internal Stream Open(Terminal terminal) => IsStandardInput
        ? terminal.Input
        : new FileStream(Name, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1, FileOptions.SequentialScan);
}
