using System.CommandLine;
using HumanRights.Domain.Cli.Output;
using HumanRights.Domain.Text;

namespace HumanRights.Domain.Cli.Commands;

/// <summary><c>hrd names</c>: how close two names are.</summary>
internal sealed class NamesCommand : ToolCommand
{
    private static readonly (NameDifferences Difference, string Words)[] s_words =
    [
        (NameDifferences.Order, "order of words"),
        (NameDifferences.Spelling, "spelling"),
        (NameDifferences.TitleOrParticle, "title or particle"),
        (NameDifferences.JoinedWords, "joined words"),
        (NameDifferences.Patronymic, "patronymic left out"),
        (NameDifferences.Initials, "initials"),
        (NameDifferences.LeftOut, "words left out"),
        (NameDifferences.Gender, "forms for a woman and a man"),
        (NameDifferences.Slip, "a slip"),
    ];

    private readonly Argument<string> _a = new("A") { Description = "A name as it is printed, in any script." };

    private readonly Argument<string> _b = new("B") { Description = "Another." };

    private readonly Option<string> _format = Choice("--format", "Text for people or one JSON object.", "text", "json");

    internal NamesCommand(Tool tool)
        : base(tool, "names", "Says how close two names are. That names agree does not make two people one.")
    {
        Add(_a);
        Add(_b);
        Add(_format);
    }

    protected override Task<int> RunAsync(ParseResult line, CancellationToken stop)
    {
        var (a, b) = (line.GetValue(_a)!, line.GetValue(_b)!);
        var comparison = NameComparison.Compare(a, b);
        if (line.GetValue(_format) == "json")
        {
            new JsonLines(Terminal).Write(writer =>
            {
                writer.WriteString("a"u8, a);
                writer.WriteString("b"u8, b);
                writer.WriteString("grade"u8, comparison.Grade.ToWord());
            });
        }
        else
        {
            var differences = string.Join(", ", s_words.Where(w => comparison.Differences.HasFlag(w.Difference)).Select(w => w.Words));
            Terminal.Pen.Line($"{Visible.Text(a)} | {Visible.Text(b)}: {comparison.Grade.ToWord()}" + (differences.Length == 0 ? string.Empty : $" ({differences})"));
        }

        // Any grade is an answer, no finding.
        return Task.FromResult(ExitCode.Fine);
    }
}
