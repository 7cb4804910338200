namespace HumanRights.Domain.Cli;

/// <summary>What the shell is told.</summary>
internal static class ExitCode
{
    /// <summary>Nothing at or above the level that was asked for.</summary>
    internal const int Fine = 0;

    /// <summary>Findings; malformed input is a finding.</summary>
    internal const int Findings = 1;

    /// <summary>Wrong usage, or something that cannot be opened or written.</summary>
    internal const int Trouble = 2;

    /// <summary>Stopped from the keyboard: 128 and the number of the signal, as shells count.</summary>
    internal const int Interrupted = 130;

    /// <summary>Nobody reads the output any more: 128 and the number of the signal.</summary>
    internal const int OutputClosed = 141;
}
