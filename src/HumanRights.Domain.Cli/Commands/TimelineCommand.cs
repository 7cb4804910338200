using System.CommandLine;
using HumanRights.Domain.Cli.Input;
using HumanRights.Domain.Cli.Output;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Cli.Commands;

/// <summary><c>hrd timeline</c>: the dates of a case file in order, each as rough as it is.</summary>
internal sealed class TimelineCommand : ToolCommand
{
    private readonly Argument<string> _name = new("FILE") { Description = "A case file, or - for standard input." };
    private readonly Option<string> _format = Choice("--format", "Text for people or one JSON object a date.", "text", "json");

    internal TimelineCommand(Tool tool)
        : base(tool, "timeline", "Lists the dates of a case file in order, each as precise as it is and no more.")
    {
        Add(_name);
        Add(_format);
    }

    protected override Task<int> RunAsync(ParseResult line, CancellationToken stop)
    {
        if (!CaseFileInput.TryRead(Tool, line.GetValue(_name)!, stop, out var file, out _, out var code))
        {
            return Task.FromResult(code);
        }

        var index = new CaseFileIndex(file);
        var placed = index.Timeline.ToHashSet();
        var unplaced = index.Dates.Where(d => !placed.Contains(d)).ToList();
        if (line.GetValue(_format) == "json")
        {
            var json = new JsonLines(Terminal);
            foreach (var date in index.Timeline.Concat(unplaced))
            {
                json.Write(writer =>
                {
                    Write(writer, "date", date.Date.Edtf?.Text);
                    Write(writer, "earliest", date.Date.Earliest.IsUnknown ? null : date.Date.Earliest.ToString());
                    Write(writer, "latest", date.Date.Latest.IsUnknown ? null : date.Date.Latest.ToString());
                    writer.WriteBoolean("certain"u8, date.Date.IsCertain);
                    Write(writer, "record", date.Record?.RecordId.Text);
                    Write(writer, "item", date.Item?.Key.Text);
                    Write(writer, "field", date.Field);
                });
            }

            return Task.FromResult(ExitCode.Fine);
        }

        var width = index.Timeline.Select(d => DateWords.Of(d.Date).Length).DefaultIfEmpty(0).Max();
        foreach (var date in index.Timeline)
        {
            Terminal.Pen.Write(DateWords.Of(date.Date).PadRight(width), Ink.Heading).Line("  " + PlaceOf(date));
        }

        if (unplaced.Count > 0)
        {
            Terminal.Pen.Write("without a day that could be put in order", Ink.Heading).Line();
            foreach (var date in unplaced)
            {
                Terminal.Pen.Line($"  {PlaceOf(date)}  {DateWords.Of(date.Date)}");
            }
        }

        return Task.FromResult(ExitCode.Fine);
    }

    private static string PlaceOf(IndexedDate date) =>
        string.Join(' ', new[] { date.Record?.RecordId.Text ?? "the file", date.Item is { } item ? "#" + item.Key.Text : null, date.Field }.OfType<string>());

    private static void Write(System.Text.Json.Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }
}
