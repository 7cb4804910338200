using System.CommandLine;
using HumanRights.Domain.Cli.Input;
using HumanRights.Domain.Cli.Output;
using HumanRights.Domain.Integrity;

namespace HumanRights.Domain.Cli.Commands;

/// <summary><c>hrd canonicalize</c>: writes the canonical form of a JSON text.</summary>
internal sealed class CanonicalizeCommand : CanonicalCommand
{
    private readonly Option<string?> _output = new("--output", "-o") { Description = "Where to write; standard output by default.", HelpName = "OUT" };

    internal CanonicalizeCommand(Tool tool)
        : base(tool, "canonicalize", "Writes the canonical form (RFC 8785) of a JSON text: the same bytes for the same value.") => Add(_output);

    protected override int Tell(ParseResult line, string name, CanonicalResult result)
    {
        if (line.GetValue(_output) is not { } output || output == InputFile.StandardInput)
        {
            Terminal.Write(result.Bytes!.Value.Span);
            return ExitCode.Fine;
        }

        try
        {
            OutputFile.Write(output, result.Bytes!.Value.Span);
            return ExitCode.Fine;
        }
        catch (Exception e) when (Trouble.IsAboutFile(e))
        {
            Terminal.Complain(Trouble.OfWriting(output, e));
            return ExitCode.Trouble;
        }
    }
}
