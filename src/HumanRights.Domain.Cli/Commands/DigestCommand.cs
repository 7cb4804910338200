using System.CommandLine;
using HumanRights.Domain.Cli.Output;
using HumanRights.Domain.Integrity;

namespace HumanRights.Domain.Cli.Commands;

/// <summary><c>hrd digest</c>: the hash of a JSON text that does not depend on how it is written.</summary>
internal sealed class DigestCommand : CanonicalCommand
{
    internal DigestCommand(Tool tool)
        : base(tool, "digest", "Tells SHA-256 over the canonical form (RFC 8785) of a JSON text: re-ordering members or indenting does not change it.")
    {
    }

    protected override int Tell(ParseResult line, string name, CanonicalResult result)
    {
        Terminal.Pen.Line($"{result.Digest!.Text}  {Visible.Text(name)}");
        return ExitCode.Fine;
    }
}
