using System.CommandLine;

namespace HumanRights.Domain.Cli.Commands;

/// <summary>What all commands share: the terminal, and running where a stop from the keyboard is heeded.</summary>
internal abstract class ToolCommand : Command
{
    protected ToolCommand(Tool tool, string name, string description)
        : base(name, description)
    {
        Tool = tool;

        // Away from the caller's thread: a read that waits for somebody to type must not keep the signal from being heard.
        SetAction((line, stop) => Task.Run(() => RunAsync(line, stop), stop));
    }

    protected Tool Tool { get; }

    protected Terminal Terminal => Tool.Terminal;

    protected abstract Task<int> RunAsync(ParseResult line, CancellationToken stop);

    /// <summary>An option that takes one of a few words, the first of them by default.</summary>
    protected static Option<string> Choice(string name, string description, params string[] words)
    {
        var option = new Option<string>(name) { Description = description, DefaultValueFactory = _ => words[0], HelpName = string.Join('|', words) };
        option.AcceptOnlyFromAmong(words);
        return option;
    }
}
