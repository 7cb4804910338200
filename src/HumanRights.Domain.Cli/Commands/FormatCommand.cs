using System.CommandLine;
using HumanRights.Domain.Cli.Input;
using HumanRights.Domain.Cli.Output;
using HumanRights.Domain.Serialization;

namespace HumanRights.Domain.Cli.Commands;

/// <summary><c>hrd format</c>: writes a case file indented, its members in the documented order.</summary>
internal sealed class FormatCommand : ToolCommand
{
    private readonly Argument<string> _name = new("FILE") { Description = "A case file, or - for standard input." };
    private readonly Option<string?> _output = new("--output", "-o") { Description = "Where to write; standard output by default. The input is overwritten only when it is named here.", HelpName = "OUT" };
    private readonly Option<bool> _check = new("--check") { Description = "Writes nothing; the exit code is 1 when formatting would change the file." };

    internal FormatCommand(Tool tool)
        : base(tool, "format", "Writes a case file indented, its members in the documented order. Nothing is lost: unknown members are kept.")
    {
        Add(_name);
        Add(_output);
        Add(_check);
        Validators.Add(result =>
        {
            if (result.GetValue(_check) && result.GetValue(_output) is not null)
            {
                result.AddError("--check writes nothing, so there is no --output");
            }
        });
    }

    protected override Task<int> RunAsync(ParseResult line, CancellationToken stop) =>
        Task.FromResult(Run(line.GetValue(_name)!, line.GetValue(_output), line.GetValue(_check), stop));

    private int Run(string name, string? output, bool check, CancellationToken stop)
    {
        if (!CaseFileInput.TryRead(Tool, name, stop, out var file, out var json, out var code))
        {
            return code;
        }

        var formatted = CaseFileJson.WriteToUtf8(file, WriteOptions.Indented);
        if (check)
        {
            var isSame = json.Span.SequenceEqual(formatted);
            Terminal.Pen.Line($"{Visible.Text(name)}: {(isSame ? "formatted" : "formatting would change it")}");
            return isSame ? ExitCode.Fine : ExitCode.Findings;
        }

        if (output is null or InputFile.StandardInput)
        {
            Terminal.Write(formatted);
            return ExitCode.Fine;
        }

        try
        {
            OutputFile.Write(output, formatted);
            return ExitCode.Fine;
        }
        catch (Exception e) when (Trouble.IsAboutFile(e))
        {
            Terminal.Complain(Trouble.OfWriting(output, e));
            return ExitCode.Trouble;
        }
    }
}
