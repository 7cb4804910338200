using System.Globalization;
using System.Text;
using HumanRights.Domain.Cli.Input;
using HumanRights.Domain.Cli.Validating;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Validation;
using Xunit;

namespace HumanRights.Domain.Tests.Cli;

public sealed class ValidateJsonLinesTests
{
    private const string Clean = """{"schemaVersion":"1.0","id":"urn:example:1","compiledOn":"2024-05-01"}""";
    private const string Misspelt = """{"schemaVersion":"1.0","id":"urn:example:1","compiledOn":"2024-05-01","titel":1}""";

    [Fact]
    public async Task Each_line_that_is_not_blank_is_a_case_file()
    {
        var answer = await new ToolRun { Input = $"{Clean}\n\n  \t\r\n{Misspelt}\r\n{{\n{Clean}" }.Of("validate", "--jsonl", "-", "--details");

        Assert.Equal(
            """
            -:4
              the file
                4:71  warning structure  HRD0040  /titel
                  This version does not know the member; it is kept as it came. Perhaps 'title' was meant.
                  A misspelt member is kept but never seen by a rule, and redaction withholds it.
              1 warning (as of 2024-05-01)
            -:5
              the file
                5:2  error syntax  HRD0001  (root)
                  The text stops being JSON here.
                  A text that is not JSON has no meaning that two readers share.
              1 error (not read, so no rule was run)
            4 case files, 2 without findings: 1 error, 1 warning

            """,
            answer.Output);
        Assert.Equal((1, string.Empty), (answer.Code, answer.Error));
    }

    [Fact]
    public async Task Json_findings_tell_the_line_of_the_stream()
    {
        var rules = RuleSet.Empty.With(ToolRun.Always<CaseFile>("T1", Severity.Warning, FindingKind.Completeness, "title"));

        var answer = await new ToolRun { Input = $"\n{Clean}\n{Misspelt}\n", Rules = rules }.Of("validate", "--jsonl", "--format", "json");

        Assert.Equal(
            """
            {"file":"-","line":2,"column":1,"rule":"T1","severity":"warning","kind":"completeness","path":"/title","message":"Found CaseFile as of 2024-05-01."}
            {"file":"-","line":3,"column":71,"layer":"structure","rule":"HRD0040","severity":"warning","path":"/titel","message":"This version does not know the member; it is kept as it came. Perhaps 'title' was meant."}
            {"file":"-","line":3,"column":1,"rule":"T1","severity":"warning","kind":"completeness","path":"/title","message":"Found CaseFile as of 2024-05-01."}

            """,
            answer.Output);
    }

    [Fact]
    public async Task The_pieces_of_a_stream_have_the_findings_of_the_whole()
    {
        string[] lines = [Misspelt, Clean, Misspelt + new string(' ', 100), "{", string.Empty, Misspelt];
        foreach (var format in new[] { "json", "text" })
        {
            var whole = await new ToolRun { Input = string.Join('\n', lines), LongestLine = 100 }.Of("validate", "--jsonl", "--format", format, "--details");
            foreach (var cut in Enumerable.Range(1, lines.Length - 1))
            {
                var first = await new ToolRun { Input = string.Join('\n', lines[..cut]) + "\n", LongestLine = 100 }.Of("validate", "--jsonl", "--format", format, "--details");
                var second = await new ToolRun { Input = string.Join('\n', lines[cut..]), LongestLine = 100 }.Of("validate", "--jsonl", "--format", format, "--details", "--first-line", (cut + 1).ToString(CultureInfo.InvariantCulture));

                Assert.Equal(Findings(whole), Findings(first) + Findings(second));
            }
        }

        // Text ends in a line that counts.
        static string Findings(ToolAnswer answer) => string.Concat(answer.Output.Split('\n').Where(static l => !l.Contains(" case file", StringComparison.Ordinal)).Select(static l => l.Length == 0 ? l : l + "\n"));
    }

    [Theory]
    [InlineData("--first-line takes a number from 1 to 2000000000", "--jsonl", "--first-line", "0")]
    [InlineData("--first-line takes a number from 1 to 2000000000", "--jsonl", "--first-line", "2000000001")]
    [InlineData("--first-line is for one stream of JSON Lines", "--first-line", "2")]
    [InlineData("--first-line is for one stream of JSON Lines", "--jsonl", "--first-line", "2", "a.jsonl", "b.jsonl")]
    public async Task A_first_line_that_means_nothing_is_wrong_usage(string complaint, params string[] options)
    {
        var answer = await new ToolRun { Input = Clean }.Of(["validate", .. options]);

        Assert.Equal((2, string.Empty), (answer.Code, answer.Output));
        Assert.StartsWith($"hrd: {complaint}\n", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_that_is_too_long_is_a_finding_and_the_next_is_read()
    {
        var limit = Misspelt.Length;

        var answer = await new ToolRun { Input = $"{Misspelt} \n{Misspelt}\n", LongestLine = limit }.Of("validate", "--jsonl", "--format", "json");

        Assert.Equal(
            """
            {"file":"-","line":1,"column":1,"layer":"syntax","rule":"HRD0006","severity":"error","path":"","message":"The text is longer than the limit of this reading."}
            {"file":"-","line":2,"column":71,"layer":"structure","rule":"HRD0040","severity":"warning","path":"/titel","message":"This version does not know the member; it is kept as it came. Perhaps 'title' was meant."}

            """,
            answer.Output);
        Assert.Equal(1, answer.Code);
    }

    [Fact]
    public async Task Folders_give_their_streams()
    {
        using var folder = new TemporaryFolder();
        folder.Put("b.ndjson", Clean);
        folder.Put("a.jsonl", Clean + "\n" + Clean);
        folder.Put("c.json", "not looked at");

        var answer = await new ToolRun().Of("validate", "--jsonl", folder.Path);

        Assert.Equal(new ToolAnswer(0, "3 case files, 3 without findings: no findings\n", string.Empty), answer);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("\n", "|")]
    [InlineData("a", "a|")]
    [InlineData("a\n", "a|")]
    [InlineData("a\n\nb", "a||b|")]
    [InlineData("12345\n123456\n1", "12345|LONG|1|")]
    public async Task Lines_end_at_line_feeds_however_the_stream_is_cut(string text, string expected)
    {
        foreach (var piece in new[] { 1, 2, 3, 1000 })
        {
            var lines = new Utf8Lines(new Drip(Encoding.UTF8.GetBytes(text), piece), 5);
            var read = new StringBuilder();
            while (await lines.ReadAsync(CancellationToken.None))
            {
                read.Append(lines.IsTooLong ? "LONG" : Encoding.UTF8.GetString(lines.Line)).Append('|');
            }

            Assert.Equal(expected, read.ToString());
        }
    }

    [Fact]
    public async Task A_stream_of_any_length_takes_no_more_memory_than_its_longest_line()
    {
        // 200 MiB in one line, then a line that is read.
        var lines = new Utf8Lines(new Repeated(new byte[1024], 200 * 1024, "\nlast"u8.ToArray()), 1000);
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.True(await lines.ReadAsync(CancellationToken.None));
        Assert.True(lines.IsTooLong);
        Assert.True(await lines.ReadAsync(CancellationToken.None));

        Assert.Equal("last", Encoding.UTF8.GetString(lines.Line));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1024 * 1024);
    }

    [Fact]
    public async Task Ten_thousand_files_come_in_order()
    {
        var stream = new StringBuilder();
        for (var i = 1; i <= 10_000; i++)
        {
            stream.Append(i % 1000 == 0 ? "[]" : Clean).Append('\n');
        }

        var answer = await new ToolRun { Input = stream.ToString() }.Of("validate", "--jsonl", "--format", "json");

        var lines = answer.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(10, lines.Length);
        Assert.All(lines, (line, i) => Assert.StartsWith($"{{\"file\":\"-\",\"line\":{((i + 1) * 1000).ToString(CultureInfo.InvariantCulture)},", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Lines_judged_side_by_side_tell_what_each_tells_alone()
    {
        // Enough for many batches, of lines that take long and lines that take no time.
        string[] sorts = [Clean, Misspelt, "{", Misspelt.Replace(":1}", $":\"{new string('x', 20_000)}\"}}", StringComparison.Ordinal), "[]", " "];
        var lines = Enumerable.Range(0, 600).Select(i => sorts[i * 7 % 13 % sorts.Length]).ToArray();
        var alone = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var sort in sorts)
        {
            alone.Add(sort, (await new ToolRun { Input = sort }.Of("validate", "--jsonl", "--format", "json")).Output);
        }

        var together = await new ToolRun { Input = string.Join('\n', lines) }.Of("validate", "--jsonl", "--format", "json");

        var expected = string.Concat(lines.Select((line, i) => alone[line].Replace("\"line\":1,", $"\"line\":{(i + 1).ToString(CultureInfo.InvariantCulture)},", StringComparison.Ordinal)));
        Assert.NotEmpty(expected);
        Assert.Equal(expected, together.Output);
    }

    [Fact]
    public async Task A_line_is_judged_while_the_stream_waits_for_the_next()
    {
        var told = new TaskCompletionSource();
        var stream = new Halting(Encoding.UTF8.GetBytes(Misspelt + "\n"), told.Task);
        var judges = new LineJudges(new Judge { Rules = RuleSet.Empty }, "-", ReadOptions.Default, _ => told.TrySetResult());

        await judges.JudgeAsync(new Utf8Lines(stream, 1024), static lines => lines.ReadAsync(CancellationToken.None));

        Assert.True(told.Task.IsCompletedSuccessfully);
    }

    /// <summary>Hands out its bytes, and ends only when something has happened.</summary>
    private sealed class Halting(byte[] bytes, Task happened) : MemoryStream(bytes)
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (Position == Length)
            {
                await happened.WaitAsync(TimeSpan.FromMinutes(1), cancellationToken);
            }

            return await base.ReadAsync(buffer, cancellationToken);
        }
    }

    /// <summary>Hands out a few bytes at a time, as slow pipes do.</summary>
    private sealed class Drip(byte[] bytes, int piece) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(piece, buffer.Length)], cancellationToken);
    }

    /// <summary>The same bytes many times, then an ending; nothing of it is held.</summary>
    private sealed class Repeated(byte[] bytes, int times, byte[] ending) : Stream
    {
        private int _left = times;
        private bool _isEnded;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        // Answers at once, so that the whole reading stays on one thread and its memory can be counted.
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));

        public override int Read(Span<byte> buffer)
        {
            if (_isEnded)
            {
                return 0;
            }

            _isEnded = _left == 0;
            var source = _isEnded ? ending : bytes;
            source.CopyTo(buffer);
            _left = Math.Max(0, _left - 1);
            return source.Length;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
