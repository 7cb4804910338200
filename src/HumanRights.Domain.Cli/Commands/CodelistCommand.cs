using System.CommandLine;
using HumanRights.Domain.Cli.Output;
using HumanRights.Domain.Codelists;
using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Cli.Commands;

/// <summary><c>hrd codelist</c>: the codelists and their codes.</summary>
internal sealed class CodelistCommand : ToolCommand
{
    private readonly Argument<string?> _name = new("NAME") { Description = "A codelist such as facility-kind; without one all are listed.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string> _format = Choice("--format", "Text for people, one JSON object a row, or comma-separated values with a head.", "text", "json", "csv");

    internal CodelistCommand(Tool tool)
        : base(tool, "codelist", "Lists the codelists, or the codes of one.")
    {
        Add(_name);
        Add(_format);
    }

    protected override Task<int> RunAsync(ParseResult line, CancellationToken stop)
    {
        var name = line.GetValue(_name);
        var format = line.GetValue(_format);
        if (name is null)
        {
            WriteLists(CodelistRegistry.All, format!);
        }
        else if (CodelistRegistry.TryFind(name, out var list))
        {
            WriteCodes(list, format!);
        }
        else
        {
            Terminal.Complain($"there is no codelist {name}; hrd codelist lists them");
            return Task.FromResult(ExitCode.Trouble);
        }

        return Task.FromResult(ExitCode.Fine);
    }

    private static string WordOf(Openness openness) => openness == Openness.Open ? "open" : "closed";

    private void WriteLists(IReadOnlyList<Codelist> lists, string format)
    {
        switch (format)
        {
            case "json":
                var json = new JsonLines(Terminal);
                foreach (var list in lists)
                {
                    json.Write(writer =>
                    {
                        writer.WriteString("list"u8, list.Name);
                        writer.WriteString("openness"u8, WordOf(list.Openness));
                        writer.WriteString("reason"u8, list.Reason);
                        writer.WriteString("description"u8, list.Description);
                        writer.WriteNumber("codes"u8, list.Codes.Count);
                    });
                }

                break;
            case "csv":
                Csv.Write(Terminal.Text, "list", "openness", "reason", "description", "codes");
                foreach (var list in lists)
                {
                    Csv.Write(Terminal.Text, list.Name, WordOf(list.Openness), list.Reason, list.Description, $"{list.Codes.Count}");
                }

                break;
            default:
                var width = lists.Max(l => l.Name.Length);
                foreach (var list in lists)
                {
                    Terminal.Pen.Write(list.Name.PadRight(width), Ink.Heading).Line($"  {WordOf(list.Openness),-6}  {list.Codes.Count,4}  {list.Description}");
                }

                break;
        }
    }

    private void WriteCodes(Codelist list, string format)
    {
        switch (format)
        {
            case "json":
                var json = new JsonLines(Terminal);
                foreach (var code in list.Codes)
                {
                    json.Write(writer =>
                    {
                        writer.WriteString("list"u8, list.Name);
                        foreach (var (member, value) in Columns(code))
                        {
                            if (value is { Length: > 0 })
                            {
                                writer.WriteString(member, value);
                            }
                        }
                    });
                }

                break;
            case "csv":
                Csv.Write(Terminal.Text, "code", "parent", "status", "since", "deprecated_since", "replaced_by", "label_en", "label_ru", "definition_en", "mappings");
                foreach (var code in list.Codes)
                {
                    Csv.Write(Terminal.Text, Columns(code).Select(c => c.Value));
                }

                break;
            default:
                Terminal.Pen.Write(list.Name, Ink.Heading).Line($" ({WordOf(list.Openness)}): {list.Description}");
                Terminal.Pen.Write("  ").Write(list.Reason, Ink.Quiet).Line();
                foreach (var code in list.Codes)
                {
                    Write(code);
                }

                break;
        }
    }

    private void Write(CodeInfo code)
    {
        var broader = code.Parent is { } parent ? $", narrower than {parent}" : string.Empty;
        var old = code.DeprecatedSince is { } since ? $", deprecated since {since}" : string.Empty;
        var newer = code.ReplacedBy is { } replacement ? $", use {replacement}" : string.Empty;
        Terminal.Pen.Write("  ").Write(code.Code, Ink.Heading).Line($"  {code.LabelEn} · {code.LabelRu}{broader}{old}{newer}");
        Terminal.Pen.Line("    " + code.Definition);
    }

    /// <summary>The columns of a code in the order of the files that define it, by their names in JSON.</summary>
    private static (string Member, string? Value)[] Columns(CodeInfo code) =>
    [
        ("code", code.Code),
        ("parent", code.Parent),
        ("status", code.IsDeprecated ? "deprecated" : "active"),
        ("since", code.Since),
        ("deprecatedSince", code.DeprecatedSince),
        ("replacedBy", code.ReplacedBy),
        ("labelEn", code.LabelEn),
        ("labelRu", code.LabelRu),
        ("definition", code.Definition),
        ("mappings", code.Mappings),
    ];
}
