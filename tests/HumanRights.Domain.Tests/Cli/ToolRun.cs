using System.Text;
using HumanRights.Domain.Cli;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Validation;

namespace HumanRights.Domain.Tests.Cli;

/// <summary>Runs the tool inside the test's own process.</summary>
internal sealed record ToolRun
{
    internal string Input { get; init; } = string.Empty;

    internal bool IsInputATerminal { get; init; }

    internal RuleSet Rules { get; init; } = RuleSet.Empty;

    internal long LongestLine { get; init; } = 1024 * 1024;

    internal long LongestFile { get; init; } = 1024 * 1024;

    internal async Task<ToolAnswer> Of(params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(Input));
        var tool = new Tool(new Terminal(input, IsInputATerminal, output, error))
        {
            Rules = () => Rules,
            LineLimits = new ReadOptions { MaxBytes = LongestLine },
            FileLimits = new ReadOptions { MaxBytes = LongestFile },
        };
        var code = await tool.RunAsync(args, CancellationToken.None);
        return new ToolAnswer(code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    /// <summary>A rule that finds something in every node of a type.</summary>
    internal static Rule Always<T>(string id, Severity severity, FindingKind kind, string? field = null)
        where T : DomainObject =>
        Rule.For<T>(
            new RuleInfo
            {
                Id = id,
                Severity = severity,
                Kind = kind,
                Title = "Always",
                MessageEn = "Found {0} as of {1}.",
                MessageRu = "Найдено {0} на {1}.",
                Why = "Because.",
            },
            (node, context) => context.Report(field, [], node.Shape.Name, NodaTime.Text.LocalDatePattern.Iso.Format(context.AsOf)));
}
