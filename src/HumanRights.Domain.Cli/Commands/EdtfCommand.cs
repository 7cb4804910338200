using System.CommandLine;
using HumanRights.Domain.Cli.Input;
using HumanRights.Domain.Cli.Output;
using HumanRights.Domain.Time;

namespace HumanRights.Domain.Cli.Commands;

/// <summary><c>hrd edtf</c>: whether expressions are dates, and what they cover.</summary>
internal sealed class EdtfCommand : ToolCommand
{
    private readonly Argument<string[]> _expressions = new("EXPR")
    {
        Description = "Expressions of the Extended Date/Time Format; - reads them from standard input, one a line.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> _format = Choice("--format", "Text for people or one JSON object a line.", "text", "json");

    internal EdtfCommand(Tool tool)
        : base(tool, "edtf", "Says whether expressions are EDTF dates, and which days they cover.")
    {
        Add(_expressions);
        Add(_format);
    }

    protected override async Task<int> RunAsync(ParseResult line, CancellationToken stop)
    {
        var json = line.GetValue(_format) == "json" ? new JsonLines(Terminal) : null;
        var allAreDates = true;
        foreach (var expression in line.GetValue(_expressions)!)
        {
            if (expression != InputFile.StandardInput)
            {
                allAreDates &= Answer(expression, json);
                continue;
            }

            await foreach (var text in TextLines.ReadAsync(Terminal.Input, stop))
            {
                allAreDates &= Answer(text, json);
            }
        }

        return allAreDates ? ExitCode.Fine : ExitCode.Findings;
    }

    private bool Answer(string expression, JsonLines? json)
    {
        _ = Edtf.TryParse(expression, out var date);
        if (json is null)
        {
            Terminal.Pen.Line(Visible.Text(expression) + ": " + (date is null ? "not an EDTF date" : Describe(date)));
        }
        else
        {
            json.Write(writer =>
            {
                writer.WriteString("input"u8, expression);
                writer.WriteBoolean("valid"u8, date is not null);
                if (date is null)
                {
                    foreach (var member in (ReadOnlySpan<string>)["level", "earliest", "latest", "kind", "approximate", "uncertain"])
                    {
                        writer.WriteNull(member);
                    }
                }
                else
                {
                    writer.WriteNumber("level"u8, date.Level);
                    writer.WriteString("earliest"u8, date.Earliest.ToString());
                    writer.WriteString("latest"u8, date.Latest.ToString());
                    writer.WriteString("kind"u8, Kind(date));
                    writer.WriteBoolean("approximate"u8, date.IsApproximate);
                    writer.WriteBoolean("uncertain"u8, date.IsUncertain);
                }
            });
        }

        return date is not null;
    }

    private static string Describe(Edtf date) =>
        $"level {date.Level} {Kind(date)}, {date.Earliest} to {date.Latest}"
        + (date.IsApproximate ? ", approximate" : string.Empty)
        + (date.IsUncertain ? ", uncertain" : string.Empty);

    private static string Kind(Edtf date) => date.Kind switch
    {
        EdtfKind.Date => "date",
        EdtfKind.DateTime => "dateTime",
        EdtfKind.Season => "season",
        EdtfKind.LongYear => "longYear",
        EdtfKind.Interval => "interval",
        EdtfKind.OneOf => "oneOf",
        _ => "allOf",
    };
}
