using System.Buffers;
using HumanRights.Domain.Cli.Validating;
using HumanRights.Domain.Validation;

namespace HumanRights.Domain.Cli.Output;

/// <summary>Writes findings for programs: one JSON object a line.</summary>
/// <remarks>Findings that a file acknowledges have no place among them; that there are some is told on the error output.</remarks>
internal sealed class JsonFindings(Terminal terminal, Messages messages) : IFindingsWriter
{
    private readonly ArrayBufferWriter<byte> _buffer = new(1024);

    public void Write(Verdict verdict)
    {
        foreach (var finding in verdict.Findings)
        {
            FindingJson.WriteLine(_buffer, verdict.File, finding, messages.Of(finding));
            terminal.Write(_buffer.WrittenSpan);
            _buffer.ResetWrittenCount();
        }
    }

    public void End(Tally all)
    {
        if (all.Acknowledged > 0)
        {
            terminal.Complain($"{all.Acknowledged} acknowledged, not among the findings");
        }
    }
}
