using System.CommandLine;
using HumanRights.Domain.Cli.Input;
using HumanRights.Domain.Cli.Output;
using HumanRights.Domain.Integrity;
using HumanRights.Domain.Serialization;

namespace HumanRights.Domain.Cli.Commands;

/// <summary>What <c>hrd canonicalize</c> and <c>hrd digest</c> share: reading any JSON text into its canonical form.</summary>
internal abstract class CanonicalCommand : ToolCommand
{
    private readonly Argument<string> _name = new("FILE") { Description = "Any JSON text, or - for standard input." };

    protected CanonicalCommand(Tool tool, string name, string description)
        : base(tool, name, description) => Add(_name);

    protected override Task<int> RunAsync(ParseResult line, CancellationToken stop)
    {
        var input = new InputFile(line.GetValue(_name)!);
        ReadOnlyMemory<byte> json;
        try
        {
            using var stream = input.Open(Terminal);
            json = WholeFile.Read(stream, Tool.FileLimits.MaxBytes, stop);
        }
        catch (Exception e) when (Trouble.IsAboutFile(e))
        {
            Terminal.Complain(Trouble.Of(input.Name, e));
            return Task.FromResult(ExitCode.Trouble);
        }

        var result = CanonicalJson.Canonicalize(json.Span, Tool.FileLimits);
        if (!result.IsOk)
        {
            var verdict = new Validating.Verdict { File = input.Name, Findings = result.Findings };
            new RecordFindings(Terminal, new Validating.Messages(null, "en")).Write(verdict);
            return Task.FromResult(ExitCode.Findings);
        }

        return Task.FromResult(Tell(line, input.Name, result));
    }

    protected abstract int Tell(ParseResult line, string name, CanonicalResult result);
}
