using System.Diagnostics;
using System.Text;
using HumanRights.Domain.Tests.Support;

namespace HumanRights.Domain.Tests.Cli;

/// <summary>The built tool, run as a process of its own in the folder of the repository.</summary>
internal static class Executable
{
    internal static string Path { get; } = System.IO.Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "hrd.exe" : "hrd");

    internal static Process Start(params IEnumerable<string> args) => StartProgram(Path, args);

    internal static Process StartProgram(string program, params IEnumerable<string> args) => StartIn(Repository.Root, program, args);

    internal static Task<ToolAnswer> Run(params IEnumerable<string> args) => Run(Repository.Root, args);

    /// <summary>Runs the tool in another folder.</summary>
    internal static async Task<ToolAnswer> Run(string folder, IEnumerable<string> args)
    {
        using var process = StartIn(folder, Path, args);
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new ToolAnswer(process.ExitCode, output, await error);
    }

    private static Process StartIn(string folder, string program, IEnumerable<string> args)
    {
        var start = new ProcessStartInfo(program, args)
        {
            UseShellExecute = false,
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        return Process.Start(start)!;
    }
}
