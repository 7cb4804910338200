using System.CommandLine;
using HumanRights.Domain.Cli.Input;
using HumanRights.Domain.Cli.Output;
using HumanRights.Domain.Comparison;

namespace HumanRights.Domain.Cli.Commands;

/// <summary><c>hrd diff</c>: what differs between two case files, by record and member.</summary>
internal sealed class DiffCommand : ToolCommand
{
    private const string TheFile = "the file";

    private readonly Argument<string> _before = new("A") { Description = "A case file, or - for standard input." };
    private readonly Argument<string> _after = new("B") { Description = "The case file to compare it with." };
    private readonly Option<string> _format = Choice("--format", "Text for people or one JSON object a difference.", "text", "json");

    internal DiffCommand(Tool tool)
        : base(tool, "diff", "Says what differs between two case files, by record and member. Order in sets means nothing.")
    {
        Add(_before);
        Add(_after);
        Add(_format);
    }

    protected override Task<int> RunAsync(ParseResult line, CancellationToken stop)
    {
        if (!CaseFileInput.TryRead(Tool, line.GetValue(_before)!, stop, out var before, out _, out var code)
            || !CaseFileInput.TryRead(Tool, line.GetValue(_after)!, stop, out var after, out _, out code))
        {
            // One stands for findings in other commands; of two files that cannot be compared it is not known that they differ.
            return Task.FromResult(code == ExitCode.Findings ? ExitCode.Trouble : code);
        }

        var differences = CaseFileDiff.Between(before, after);
        if (line.GetValue(_format) == "json")
        {
            WriteJson(differences);
        }
        else
        {
            WriteText(differences);
        }

        return Task.FromResult(differences.Count == 0 ? ExitCode.Fine : ExitCode.Findings);
    }

    private static string SignOf(DifferenceKind kind) => kind switch
    {
        DifferenceKind.Added => "+",
        DifferenceKind.Removed => "-",
        _ => "~",
    };

    private static string WordOf(DifferenceKind kind) => kind switch
    {
        DifferenceKind.Added => "added",
        DifferenceKind.Removed => "removed",
        _ => "changed",
    };

    private void WriteText(IReadOnlyList<Difference> differences)
    {
        foreach (var group in differences.GroupBy(d => d.Record?.Text ?? TheFile, StringComparer.Ordinal))
        {
            if (group.FirstOrDefault(d => d is { Item: null, Field: null }) is { } whole)
            {
                Terminal.Pen.Write($"{SignOf(whole.Kind)} ").Write(group.Key, Ink.Heading).Line($"  {whole.Before ?? whole.After}");
                continue;
            }

            Terminal.Pen.Write("~ ").Write(group.Key, Ink.Heading).Line();
            foreach (var difference in group)
            {
                var inside = string.Join(' ', new[] { difference.Item is { } item ? "#" + item.Text : null, difference.Field }.OfType<string>());
                Terminal.Pen.Line($"    {SignOf(difference.Kind)} {Visible.Text(inside)}  {Visible.Text(difference.Before ?? difference.After!)}");
            }
        }

        Terminal.Pen.Line(differences.Count == 0
            ? "no differences"
            : $"{differences.Count} {(differences.Count == 1 ? "difference" : "differences")}: {string.Join(", ", differences.CountBy(d => d.Kind).OrderBy(c => c.Key).Select(c => $"{c.Value} {WordOf(c.Key)}"))}");
    }

    private void WriteJson(IReadOnlyList<Difference> differences)
    {
        var json = new JsonLines(Terminal);
        foreach (var difference in differences)
        {
            json.Write(writer =>
            {
                writer.WriteString("kind"u8, WordOf(difference.Kind));
                Write("record", difference.Record?.Text);
                Write("item", difference.Item?.Text);
                Write("field", difference.Field);
                Write("before", difference.Before);
                Write("after", difference.After);

                void Write(string name, string? value)
                {
                    if (value is not null)
                    {
                        writer.WriteString(name, value);
                    }
                }
            });
        }
    }
}
