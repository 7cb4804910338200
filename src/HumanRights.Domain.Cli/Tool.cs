using System.CommandLine;
using System.CommandLine.Parsing;
using HumanRights.Domain.Cli.Commands;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Validation;

namespace HumanRights.Domain.Cli;

/// <summary>The tool: its commands, and what becomes of everything that can go wrong.</summary>
internal sealed class Tool(Terminal terminal)
{
    /// <summary>How long a command may take to end in order once it is stopped from the keyboard.</summary>
    private static readonly TimeSpan s_grace = TimeSpan.FromMilliseconds(500);

    internal Terminal Terminal { get; } = terminal;

    /// <summary>The rules that validate; made only when a command asks.</summary>
    internal Func<RuleSet> Rules { get; init; } = static () => RuleSet.Default;

    /// <summary>The longest file that is read.</summary>
    internal ReadOptions FileLimits { get; init; } = ReadOptions.Default;

    /// <summary>The longest line of JSON Lines that is read.</summary>
    internal ReadOptions LineLimits { get; init; } = new() { MaxBytes = 64L * 1024 * 1024 };

    /// <summary>Runs one command line.</summary>
    /// <returns>The exit code.</returns>
    internal async Task<int> RunAsync(IReadOnlyList<string> args, CancellationToken cancellationToken)
    {
        try
        {
            // File names may begin with '@', and dates with '-'.
            var line = Commands().Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null, EnablePosixBundling = false });
            if (line.Errors.Count > 0)
            {
                return Explain(line);
            }

            var code = await line.InvokeAsync(
                new InvocationConfiguration
                {
                    Output = Terminal.Text,
                    Error = Terminal.Error,
                    EnableDefaultExceptionHandler = false,
                    ProcessTerminationTimeout = s_grace,
                },
                cancellationToken);
            Terminal.Flush();
            return code;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (IOException) when (Terminal.IsOutputClosed)
        {
            return ExitCode.OutputClosed;
        }
        catch (IOException)
        {
            Terminal.Complain("the output cannot be written");
            return ExitCode.Trouble;
        }
#pragma warning disable CA1031 // No exception reaches the user: its text could show what a file says.
        catch (Exception e)
#pragma warning restore CA1031
        {
            Terminal.Complain($"stopped by a fault of the tool itself ({e.GetType().Name})");
            return ExitCode.Trouble;
        }
    }

    private RootCommand Commands()
    {
        var root = new RootCommand("Validates, formats and explains HumanRights.Domain case files.");
        root.Directives.Clear();
        root.Add(new ValidateCommand(this));
        root.Add(new FormatCommand(this));
        root.Add(new SchemaCommand(this));
        root.Add(new EdtfCommand(this));
        root.Add(new NamesCommand(this));
        root.Add(new RulesCommand(this));
        root.Add(new CodelistCommand(this));
        root.Add(new TimelineCommand(this));
        root.Add(new DiffCommand(this));
        root.Add(new RedactCommand(this));
        root.Add(new CanonicalizeCommand(this));
        root.Add(new DigestCommand(this));
        root.Add(new VerifyCommand(this));
        root.Add(new VersionsCommand(this));
        return root;
    }

    private int Explain(ParseResult line)
    {
        foreach (var error in line.Errors)
        {
            // Lists of words come on lines of their own; a complaint is one line.
            Terminal.Complain(string.Join(' ', error.Message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        }

        var name = line.CommandResult.Command is RootCommand ? string.Empty : line.CommandResult.Command.Name + " ";
        Terminal.Complain($"see: hrd {name}--help");
        return ExitCode.Trouble;
    }
}
