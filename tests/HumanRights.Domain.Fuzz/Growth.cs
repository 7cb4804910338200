using System.Diagnostics;
using System.Globalization;
using System.Text;
using HumanRights.Domain.Cli;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Text;
using HumanRights.Domain.Validation;

namespace HumanRights.Domain.Fuzz;

/// <summary>Measures that twice as much of something takes no more than two and a half times as long, and that reading takes no more memory than is documented.</summary>
internal static class Growth
{
    private const int Many = 100_000;
    private const int Rounds = 7;
    private const double MostTimes = 2.5;

    // docs/reference/reading.md: what reading may take for each byte of a text and for each finding, and beside that.
    private const long MostPerByte = 32;
    private const long MostPerFinding = 1024;
    private const long MostBeside = 1024 * 1024;

    private const string Head = "{\"schemaVersion\":\"1.0\",\"id\":\"urn:x-fuzz:1\",\"compiledOn\":\"2024-05-01\"";

    private static readonly (string What, Func<int, string> Make, Func<byte[], object?> Do, bool IsReading)[] s_cases =
    [
        ("unknown members", static n => Head + Each(n, static i => $",\"u{i}\":{i}") + "}", Read, true),
        ("unknown members near known ones", static n => Head + Each(n, static i => $",\"person{i}\":{i}") + "}", Read, true),
        ("escapes in a text", static n => Head + ",\"title\":{\"en\":\"" + Each(n, static _ => "\\u0436\\n") + "\"}}", Read, true),
        ("escapes in a name", static n => Head + ",\"" + Each(n, static _ => "\\u0436") + "\":1}", Read, true),
        ("nested lists, refused", static n => Head + ",\"x\":" + new string('[', n) + new string(']', n) + "}", Read, true),
        ("nested objects without an end", static n => Each(n, static _ => "{\"a\":"), Read, true),
        ("nesting of 60 levels, again and again", static n => Head + Each(n / 100, static i => $",\"u{i}\":{new string('[', 60)}{new string(']', 60)}") + "}", Read, true),
        ("one name again and again", static n => Head + Each(n, static _ => ",\"u\":0") + "}", Read, true),
        ("a known member again and again", static n => Head + Each(n, static _ => ",\"title\":{\"en\":\"x\"}") + "}", Read, true),
        ("one language again and again", static n => Head + ",\"title\":{\"en\":\"x\"" + Each(n, static _ => ",\"en\":\"x\"") + "}}", Read, true),
        ("languages", static n => Head + ",\"title\":{\"en\":\"x\"" + Each(n, static i => $",\"en-x-{Letters(i)}\":\"x\"") + "}}", Read, true),
        ("a long text", static n => Head + ",\"title\":{\"en\":\"" + new string('x', n * 20) + "\"}}", Read, true),
        ("a long id", static n => Head.Replace("urn:x-fuzz:1", "urn:x-fuzz:" + new string('1', n * 20), StringComparison.Ordinal) + "}", Read, true),
        ("a long date, refused", static n => Head + ",\"sources\":[{\"id\":\"source/s\",\"kind\":\"other\",\"issued\":\"" + new string('2', n * 20) + "\"}]}", Read, true),
        ("a long number", static n => Head + ",\"x\":" + new string('9', n * 20) + "}", Read, true),
        ("a list of wrong items", static n => Head + ",\"sources\":[0" + Each(n, static _ => ",0") + "]}", Read, true),
        ("records", static n => Head + ",\"sources\":[" + Sources(n / 10, static _ => string.Empty) + "]}", Read, true),
        ("blank space", static n => Head + new string(' ', n * 20) + "}", Read, true),
        ("bytes that are not UTF-8", static n => Head + ",\"title\":{\"en\":\"" + new string('\uDC80', n) + "\"}}", Read, true),
        ("records, judged", static n => Head + ",\"sources\":[" + Sources(n / 20, static _ => string.Empty) + "]}", Judge, false),
        ("records of one id, judged", static n => Head + ",\"sources\":[" + Each(n / 20, static i => (i == 0 ? string.Empty : ",") + "{\"id\":\"source/s\",\"kind\":\"other\"}") + "]}", Judge, false),
        ("references into nothing, judged", static n => Head + ",\"sources\":[" + Sources(n / 20, static i => $",\"citations\":[{{\"source\":\"source/n{i}\"}}]") + "]}", Judge, false),
        ("a chain of sources, judged", static n => Head + ",\"sources\":[" + Sources(n / 20, static i => $",\"citations\":[{{\"source\":\"source/s{i + 1}\"}}]") + "]}", Judge, false),
        ("persons with one name, judged", static n => Head + ",\"persons\":[" + Each(n / 100, static i => (i == 0 ? string.Empty : ",") + $"{{\"id\":\"person/p{i}\",\"nameStatus\":\"named\",\"names\":[{{\"key\":\"n\",\"forms\":[{{\"key\":\"f\",\"fullText\":\"Ballast {Letters(i)}\"}}]}}]}}") + "]}", Judge, false),
        ("unknown members, judged", static n => Head + Each(n / 2, static i => $",\"u{i}\":{i}") + "}", Judge, false),
        ("a long text, judged", static n => Head + ",\"title\":{\"en\":\"" + Each(n, static i => $"word{i} ") + "\"}}", Judge, false),
        ("lines of a stream", static n => Each(n / 100, static _ => Head + "}\n"), Lines, false),
        ("blank lines", static n => new string('\n', n * 10), Lines, false),
        ("long names", static n => Each(n / 10, static i => Letters(i) + " "), static bytes => NameComparison.Compare(Encoding.UTF8.GetString(bytes), Encoding.UTF8.GetString(bytes) + "x"), false),
        ("long words of a name", static n => new string('k', n), static bytes => NameKey.Of(Encoding.UTF8.GetString(bytes)), false),
    ];

    /// <summary>Prints the table; false where something grows faster, or takes more.</summary>
    internal static bool Measure(TextWriter output)
    {
        output.WriteLine($"\n{"twice as many",-40} {"bytes",10} {"ms",8} {"ms twice",9} {"times",6} {"held per byte",14} {"findings",9}");
        var isSound = true;
        foreach (var (what, make, work, isReading) in s_cases)
        {
            // One doubling may be where a cache or a generation of the collector ends, and costs more. What does not grow
            // with the size alone does so at every doubling.
            var (length, first, second, times) = (0, 0.0, 0.0, double.MaxValue);
            var large = Array.Empty<byte>();
            for (var size = Many; size <= 4 * Many && times > MostTimes; size *= 2)
            {
                var small = Bytes(make(size));
                large = Bytes(make(2 * size));
                length = small.Length;
                (first, second) = Medians(work, small, large);
                times = second / first;
            }

            var (held, findings) = isReading ? Held(large) : default;
            var isWithin = times <= MostTimes && held <= (large.Length * MostPerByte) + (findings * MostPerFinding) + MostBeside;
            isSound &= isWithin;
            output.WriteLine($"{what,-40} {length,10} {first,8:0.00} {second,9:0.00} {times,6:0.00} {(isReading ? ((double)held / large.Length).ToString("0.0", CultureInfo.InvariantCulture) : "-"),14} {findings,9}{(isWithin ? string.Empty : "  TOO MUCH")}");
        }

        return isSound;
    }

    private static (double Small, double Large) Medians(Func<byte[], object?> work, byte[] small, byte[] large)
    {
        var (firsts, seconds) = (new List<double>(), new List<double>());
        work(small);
        for (var i = 0; i < Rounds; i++)
        {
            firsts.Add(Milliseconds(work, small));
            seconds.Add(Milliseconds(work, large));
        }

        firsts.Sort();
        seconds.Sort();
        return (firsts[Rounds / 2], seconds[Rounds / 2]);
    }

    private static double Milliseconds(Func<byte[], object?> work, byte[] input)
    {
        // Long enough for the clock, however quick one turn is.
        GC.Collect();
        var turns = 0;
        var wall = Stopwatch.StartNew();
        var began = CpuTime();
        do
        {
            work(input);
            turns++;
        }
        while (wall.ElapsedMilliseconds < 20);
        return (CpuTime() - began) / turns;
    }

    /// <summary>All that reading allocates, an upper bound of what it holds at any time; and how many findings it makes.</summary>
    private static (long Bytes, int Findings) Held(byte[] json)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var result = CaseFileJson.Read(json);
        return (GC.GetAllocatedBytesForCurrentThread() - before, result.Findings.Count);
    }

    /// <summary>Milliseconds that this process has worked, on all its threads.</summary>
    private static double CpuTime() => Environment.CpuUsage.TotalTime.TotalMilliseconds;

    private static ReadResult<CaseFile> Read(byte[] json) => CaseFileJson.Read(json);

    private static ValidationReport Judge(byte[] json) => CaseFileJson.Read(json).Value is { } file ? CaseFileValidator.Validate(file) : throw new InvalidOperationException("The case file is meant to be read.");

    private static string Lines(byte[] json)
    {
        using var lines = new MemoryStream(json);
        using var error = new StringWriter();
        var code = new Tool(new Terminal(lines, isInputATerminal: false, Stream.Null, error)).RunAsync(["validate", "--jsonl", "--format", "json"], CancellationToken.None).GetAwaiter().GetResult();
        return code == ExitCode.Trouble ? throw new InvalidOperationException(error.ToString()) : error.ToString();
    }

    private static string Each(int count, Func<int, string> piece)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            text.Append(piece(i));
        }

        return text.ToString();
    }

    private static string Sources(int count, Func<int, string> more) => Each(count, i => (i == 0 ? string.Empty : ",") + $"{{\"id\":\"source/s{i}\",\"kind\":\"other\"{more(i)}}}");

    /// <summary>A number in letters, four and more of them.</summary>
    private static string Letters(int number) => $"{(char)('a' + (number % 26))}{(char)('a' + (number / 26 % 26))}{(char)('a' + (number / 676 % 26))}{(char)('a' + (number / 17576 % 26))}";

    private static byte[] Bytes(string text) => text.Contains('\uDC80', StringComparison.Ordinal) ? [.. text.Select(static c => c == '\uDC80' ? (byte)0x80 : (byte)c)] : Encoding.UTF8.GetBytes(text);
}
