using System.IO.Pipes;
using System.Text;
using HumanRights.Domain.Cli.Output;

namespace HumanRights.Domain.Cli;

/// <summary>Where the tool reads and writes: findings and data to the output, diagnostics to the error output.</summary>
internal sealed class Terminal
{
    private readonly Stream _output;

    /// <param name="input">Standard input.</param>
    /// <param name="isInputATerminal">Whether somebody would have to type it.</param>
    /// <param name="output">Standard output.</param>
    /// <param name="error">Standard error.</param>
    internal Terminal(Stream input, bool isInputATerminal, Stream output, TextWriter error)
    {
        Input = input;
        IsInputATerminal = isInputATerminal;
        Error = error;
        _output = output;

        // UTF-8 without a mark, whatever the machine's culture: what is written here is read by programs.
        Text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 16 * 1024) { NewLine = "\n" };
        Pen = new Pen(Text);
    }

    private Terminal(Stream input, bool isInputATerminal, TextWriter text, Pen pen, Stream output, TextWriter error)
    {
        Input = input;
        IsInputATerminal = isInputATerminal;
        Text = text;
        Pen = pen;
        _output = output;
        Error = error;
    }

    internal Stream Input { get; }

    internal bool IsInputATerminal { get; }

    /// <summary>Standard output as text, without colour.</summary>
    internal TextWriter Text { get; }

    /// <summary>Standard output as text, in colour where there is a terminal that shows it.</summary>
    internal Pen Pen { get; }

    internal TextWriter Error { get; }

    /// <summary>How many characters fit on a line of the terminal; null where there is none, as in a file.</summary>
    internal int? Width { get; init; }

    /// <summary>Whether whoever read the output went away.</summary>
    internal bool IsOutputClosed => _output is PipeStream { IsConnected: false };

    internal static Terminal OfThisProcess()
    {
        var input = Console.OpenStandardInput();
        if (Console.IsOutputRedirected)
        {
            return new Terminal(input, !Console.IsInputRedirected, StandardOutput.Open(), Console.Error);
        }

        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new Terminal(input, !Console.IsInputRedirected, Console.Out, ColourPen.OrPlain(Console.Out), Console.OpenStandardOutput(), Console.Error) { Width = Console.WindowWidth };
    }

    /// <summary>Writes bytes of UTF-8 text behind what was written before.</summary>
    internal void Write(ReadOnlySpan<byte> utf8)
    {
        Text.Flush();
        _output.Write(utf8);
    }

    /// <summary>Tells what went wrong, on one line of the error output.</summary>
    internal void Complain(string message) => Error.WriteLine("hrd: " + Visible.Text(message));

    internal void Flush()
    {
        Text.Flush();
        _output.Flush();
    }
}
