using System.Text;
using HumanRights.Domain.Cli;
using HumanRights.Domain.Cli.Output;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Validation;
using Spectre.Console;
using Xunit;
using Rule = HumanRights.Domain.Validation.Rule;

namespace HumanRights.Domain.Tests.Cli;

public sealed class ToolTests
{
    private const string Clean = """{"schemaVersion":"1.0","id":"urn:example:1","compiledOn":"2024-05-01"}""";

    [Theory]
    [InlineData("--bogus")]
    [InlineData("validate", "--format", "xml")]
    [InlineData("validate", "--format", "yaml")]
    [InlineData("validate", "--lang", "de")]
    [InlineData("validate", "--fail-on", "info")]
    [InlineData("validate", "--as-of")]
    [InlineData("format")]
    [InlineData("format", "a", "b")]
    [InlineData("edtf", "--format", "csv", "2004")]
    [InlineData("rules", "A", "B")]
    [InlineData("codelist", "--format", "xml")]
    [InlineData("names", "A")]
    public async Task Wrong_usage_is_told_on_the_error_output(params string[] args)
    {
        var answer = await new ToolRun { Input = Clean }.Of(args);

        Assert.Equal((2, string.Empty), (answer.Code, answer.Output));
        Assert.All(answer.Error.Split('\n')[..^1], line => Assert.StartsWith("hrd: ", line, StringComparison.Ordinal));
        Assert.Matches("hrd: see: hrd .*--help\n$", answer.Error);
    }

    [Fact]
    public async Task Nothing_at_all_is_wrong_usage() => Assert.Equal(2, (await new ToolRun().Of()).Code);

    [Theory]
    [InlineData("--help", "validate")]
    [InlineData("validate --help", "--structure-only")]
    [InlineData("format -h", "--check")]
    public async Task Help_is_an_answer(string line, string part)
    {
        var answer = await new ToolRun().Of(line.Split(' '));

        Assert.Equal((0, string.Empty), (answer.Code, answer.Error));
        Assert.Contains(part, answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_of_the_tool_is_told_without_what_the_file_says()
    {
        var info = new RuleInfo { Id = "T1", Severity = Severity.Error, Title = "t", MessageEn = "m", MessageRu = "м" };
        var rules = RuleSet.Empty.With(Rule.For<CaseFile>(info, (_, _) => throw new InvalidOperationException("Invented Name")));

        Assert.Equal(
            new ToolAnswer(2, string.Empty, "hrd: stopped by a fault of the tool itself (InvalidOperationException)\n"),
            await new ToolRun { Input = Clean, Rules = rules }.Of("validate", "-"));
    }

    [Fact]
    public async Task An_output_that_cannot_be_written_is_told()
    {
        using var error = new StringWriter { NewLine = "\n" };
        var tool = new Tool(new Terminal(new MemoryStream(Encoding.UTF8.GetBytes(Clean)), false, new FullDisk(), error));

        Assert.Equal(2, await tool.RunAsync(["format", "-"], CancellationToken.None));
        Assert.Equal("hrd: the output cannot be written\n", error.ToString());
    }

    [Fact]
    public async Task An_input_that_breaks_off_is_told_and_the_rest_is_validated()
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        using var folder = new TemporaryFolder();
        var file = folder.Put("a.jsonl", Clean);
        var tool = new Tool(new Terminal(new BadDisk(), false, output, error)) { Rules = () => RuleSet.Empty };

        Assert.Equal(2, await tool.RunAsync(["validate", "--jsonl", "-", file], CancellationToken.None));
        Assert.Equal("hrd: -: it cannot be read\n", error.ToString());
        Assert.Equal(2, await tool.RunAsync(["validate", "-", file], CancellationToken.None));
        Assert.Equal("hrd: -: it cannot be read\nhrd: -: it cannot be read\n", error.ToString());
        Assert.Equal($"{file}: no findings (as of 2024-05-01)\n", Encoding.UTF8.GetString(output.ToArray()));
    }

    [Fact]
    public async Task Being_stopped_is_quiet()
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        using var stop = new CancellationTokenSource();
        var tool = new Tool(new Terminal(new Endless(stop), false, output, error)) { Rules = () => RuleSet.Empty };

        Assert.Equal(130, await tool.RunAsync(["validate", "--jsonl", "-"], stop.Token));
        Assert.Equal(string.Empty, error.ToString());
    }

    [Fact]
    public void Colour_neither_wraps_nor_loses_text()
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var text = "long " + new string('x', 3000) + " [brackets] я  two blanks ";

        ColourPen.OrPlain(writer, AnsiSupport.Yes, ColorSystemSupport.Standard).Write("plain [x] ").Write(text, Ink.Error).Write("!", Ink.Quiet).Line();

        Assert.Equal($"plain [x] \u001b[1;91m{text}\u001b[0m\u001b[2m!\u001b[0m\n", writer.ToString());
    }

    [Fact]
    public void A_terminal_without_colour_gets_none()
    {
        using var writer = new StringWriter { NewLine = "\n" };

        ColourPen.OrPlain(writer, AnsiSupport.No, ColorSystemSupport.NoColors).Write("text", Ink.Error).Line();
        ColourPen.OrPlain(writer, AnsiSupport.Yes, ColorSystemSupport.NoColors).Write("text", Ink.Heading).Line();

        Assert.Equal("text\ntext\n", writer.ToString());
    }

    /// <summary>Takes nothing.</summary>
    private sealed class FullDisk : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("no space");

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("no space");
    }

    /// <summary>Gives nothing.</summary>
    private sealed class BadDisk : MemoryStream
    {
        public override int Read(Span<byte> buffer) => throw new IOException("bad sector");

        public override int Read(byte[] buffer, int offset, int count) => throw new IOException("bad sector");

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => throw new IOException("bad sector");
    }

    /// <summary>Gives lines for ever; somebody stops it after the first.</summary>
    private sealed class Endless(CancellationTokenSource stop) : MemoryStream
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await stop.CancelAsync();
            cancellationToken.ThrowIfCancellationRequested();
            buffer.Span[0] = (byte)'\n';
            return 1;
        }
    }
}
