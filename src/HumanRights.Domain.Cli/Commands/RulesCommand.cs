using System.CommandLine;
using HumanRights.Domain.Cli.Output;
using HumanRights.Domain.Validation;

namespace HumanRights.Domain.Cli.Commands;

/// <summary><c>hrd rules</c>: what the catalogue says of each reading finding and rule.</summary>
internal sealed class RulesCommand : ToolCommand
{
    private readonly Argument<string?> _id = new("ID") { Description = "A number such as HRD0040; without one all are listed.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string> _format = Choice("--format", "Text for people or one JSON object a rule.", "text", "json");

    internal RulesCommand(Tool tool)
        : base(tool, "rules", "Lists the reading findings and rules, or explains one.")
    {
        Add(_id);
        Add(_format);
    }

    protected override Task<int> RunAsync(ParseResult line, CancellationToken stop)
    {
        var id = line.GetValue(_id);
        RuleInfo? one = null;
        if (id is not null && !RuleCatalogue.TryFind(id, out one))
        {
            Terminal.Complain($"there is no rule {id}; hrd rules lists them");
            return Task.FromResult(ExitCode.Trouble);
        }

        IReadOnlyList<RuleInfo> rules = one is null ? RuleCatalogue.All : [one];
        if (line.GetValue(_format) == "json")
        {
            WriteJson(rules);
        }
        else if (one is null)
        {
            WriteList(rules);
        }
        else
        {
            Explain(one);
        }

        return Task.FromResult(ExitCode.Fine);
    }

    private static string SortOf(RuleInfo rule) =>
        rule.Kind is { } kind ? FindingWords.Of(kind) : rule.Layer is { } layer ? FindingWords.Of(layer) : string.Empty;

    private void WriteList(IReadOnlyList<RuleInfo> rules)
    {
        var width = rules.Max(r => SortOf(r).Length);
        foreach (var rule in rules)
        {
            Terminal.Pen.Write(rule.Id, Ink.Heading).Line($"  {FindingWords.Of(rule.Severity),-7}  {SortOf(rule).PadRight(width)}  {rule.Title}");
        }
    }

    private void Explain(RuleInfo rule)
    {
        Terminal.Pen.Write(rule.Id, Ink.Heading).Line($"  {FindingWords.Of(rule.Severity)} {SortOf(rule)}  {rule.Title}");
        foreach (var (name, text) in new[] { ("en", rule.MessageEn), ("ru", rule.MessageRu), ("why", rule.Why), ("standard", rule.Standard), ("fix", rule.Fix) })
        {
            if (text.Length > 0)
            {
                Terminal.Pen.Write($"  {name,-8}  ", Ink.Quiet).Line(text);
            }
        }
    }

    private void WriteJson(IReadOnlyList<RuleInfo> rules)
    {
        var lines = new JsonLines(Terminal);
        foreach (var rule in rules)
        {
            lines.Write(writer =>
            {
                writer.WriteString("rule"u8, rule.Id);
                writer.WriteString("severity"u8, FindingWords.Of(rule.Severity));
                if (rule.Kind is { } kind)
                {
                    writer.WriteString("kind"u8, FindingWords.Of(kind));
                }

                if (rule.Layer is { } layer)
                {
                    writer.WriteString("layer"u8, FindingWords.Of(layer));
                }

                writer.WriteString("title"u8, rule.Title);
                writer.WriteStartObject("message"u8);
                writer.WriteString("en"u8, rule.MessageEn);
                writer.WriteString("ru"u8, rule.MessageRu);
                writer.WriteEndObject();
                writer.WriteString("why"u8, rule.Why);
                writer.WriteString("standard"u8, rule.Standard);
                writer.WriteString("fix"u8, rule.Fix);
            });
        }
    }
}
