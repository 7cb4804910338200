using System.Diagnostics.CodeAnalysis;
using HumanRights.Domain.Cli.Output;
using HumanRights.Domain.Cli.Validating;
using HumanRights.Domain.Serialization;

namespace HumanRights.Domain.Cli.Input;

/// <summary>Reads the one case file that a command works on.</summary>
internal static class CaseFileInput
{
    /// <summary>Reads a case file; where it cannot, says so.</summary>
    /// <param name="tool">The tool.</param>
    /// <param name="name">A file, or - for standard input.</param>
    /// <param name="stop">Stops the reading.</param>
    /// <param name="file">The case file.</param>
    /// <param name="json">Its bytes as they were read.</param>
    /// <param name="code">The exit code where there is none: 2 when it cannot be opened, 1 when it is no case file and the findings were written.</param>
    /// <returns>Whether there is a case file.</returns>
    internal static bool TryRead(Tool tool, string name, CancellationToken stop, [NotNullWhen(true)] out CaseFile? file, out ReadOnlyMemory<byte> json, out int code)
    {
        file = null;
        code = ExitCode.Fine;
        var input = new InputFile(name);
        json = default;
        try
        {
            using var stream = input.Open(tool.Terminal);
            json = WholeFile.Read(stream, tool.FileLimits.MaxBytes, stop);
        }
        catch (Exception e) when (Trouble.IsAboutFile(e))
        {
            tool.Terminal.Complain(Trouble.Of(input.Name, e));
            code = ExitCode.Trouble;
            return false;
        }

        file = CaseFileJson.Read<CaseFile>(json.Span, tool.FileLimits).Value;
        if (file is null)
        {
            // The findings of reading alone: a file that cannot be read has nothing for rules to see.
            var verdict = new Judge { Rules = Validation.RuleSet.Empty, TellsRecordIds = true }.Of(input.Name, null, json.Span, tool.FileLimits);
            new RecordFindings(tool.Terminal, new Messages(null, "en")).Write(verdict);
            code = ExitCode.Findings;
        }

        return file is not null;
    }
}
