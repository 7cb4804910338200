using System.Text;
using System.Text.Json;
using HumanRights.Domain.Cli;
using HumanRights.Domain.FsCheck.Inventing;
using HumanRights.Domain.Serialization;

namespace HumanRights.Domain.Fuzz;

/// <summary>Streams of JSON Lines, through the whole tool: <c>hrd validate --jsonl --format json</c>.</summary>
internal sealed class LinesTarget(Corpus corpus) : Target
{
    private const long LongestLine = 64 * 1024;

    private readonly ReaderTarget _files = new(corpus);

    internal override string Name => "json lines";

    internal override byte[] Make(Dice dice)
    {
        using var stream = new MemoryStream();
        for (var lines = dice.Between(1, 5); lines > 0; lines--)
        {
            stream.Write(dice.Below(8) switch
            {
                0 => [.. "  \t\r"u8],
                1 => Encoding.UTF8.GetBytes(dice.Of<string>(Odd.Tokens)),
                2 => [.. Enumerable.Repeat((byte)'[', dice.Of(100, 70_000))],
                _ => _files.Make(dice),
            });
            stream.Write(dice.Of<string>("\n", "\n", "\n", "\r\n", "\n\n", "\r", string.Empty) is var end ? Encoding.ASCII.GetBytes(end) : []);
        }

        return dice.OneIn(4) ? ByteMutator.Mutate(dice, stream.ToArray(), () => [.. "\n\r\n{}"u8]) : stream.ToArray();
    }

    internal override bool Try(byte[] input, ISet<string> reached)
    {
        using var lines = new MemoryStream(input);
        using var output = new MemoryStream();
        using var error = new StringWriter();
        var tool = new Tool(new Terminal(lines, isInputATerminal: false, output, error)) { LineLimits = new ReadOptions { MaxBytes = LongestLine } };
        var code = tool.RunAsync(["validate", "--jsonl", "--format", "json"], CancellationToken.None).GetAwaiter().GetResult();
        Promise(code is ExitCode.Fine or ExitCode.Findings, "Any stream gives findings, or none: " + error);
        var last = 0;
        foreach (var line in Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            using var finding = JsonDocument.Parse(line);
            var root = finding.RootElement;
            reached.Add(root.GetProperty("rule").GetString()!);
            var number = root.GetProperty("line").GetInt32();
            Promise(number >= last, "Findings come in the order of the lines.");
            last = number;
        }

        Promise(last <= input.AsSpan().Count((byte)'\n') + 1, "No finding stands behind the last line.");
        return code == ExitCode.Fine;
    }
}
