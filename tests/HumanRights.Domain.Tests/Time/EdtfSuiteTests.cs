using System.Globalization;
using System.Text;
using System.Text.Json;

using HumanRights.Domain.Time;

using Xunit;

namespace HumanRights.Domain.Tests.Time;

/// <summary>
/// Runs the EDTF strings of six public suites, which lie beside the repository and are no part of it. Without that
/// folder the tests say so and are skipped.
/// </summary>
public sealed class EdtfSuiteTests
{
    [Fact]
    public void EveryValidStringIsReadWithItsLevelAndBounds()
    {
        List<Row> rows = ReadSuite("valid.jsonl");
        Assert.Equal(302, rows.Count);

        List<string> faults = [];
        foreach (Row row in rows)
        {
            if (!Edtf.TryParse(row.Text, out Edtf? edtf))
            {
                faults.Add($"{row.Text}: refused");
                continue;
            }

            Check(faults, row, "text", row.Text, edtf.ToString());
            Check(faults, row, "level", row.Level, edtf.Level.ToString(CultureInfo.InvariantCulture));

            // The suite shifts a day with an offset to UTC; we keep the local day.
            if (!row.HasOffset)
            {
                Check(faults, row, "earliest", row.Earliest, edtf.Earliest.ToString());
                Check(faults, row, "latest", row.Latest, edtf.Latest.ToString());
            }
        }

        Assert.Empty(faults);
    }

    [Fact]
    public void EveryInvalidStringIsRefused()
    {
        List<Row> rows = ReadSuite("invalid.jsonl");
        Assert.Equal(73, rows.Count);
        Assert.Empty(rows.Where(row => Edtf.TryParse(row.Text, out _)).Select(row => row.Text));
    }

    [Fact]
    public void EveryDisputedStringHasAnAnswerAndBothDoorsGiveTheSame()
    {
        List<Row> rows = ReadSuite("disputed.jsonl");
        Assert.Equal(46, rows.Count);
        foreach (Row row in rows)
        {
            bool isRead = Edtf.TryParse(row.Text, out Edtf? edtf);
            Assert.Equal(isRead, Edtf.TryParse(Encoding.UTF8.GetBytes(row.Text), out Edtf? other));
            Assert.Equal(edtf, other);
        }
    }

    private static void Check(List<string> faults, Row row, string what, string? expected, string actual)
    {
        if (expected is not null && expected != actual)
        {
            faults.Add($"{row.Text}: {what} is {actual}, not {expected}");
        }
    }

    private static List<Row> ReadSuite(string file)
    {
        string? folder = FindSuites();
        if (folder is null)
        {
            Assert.Skip("The folder ../shared/suites/edtf is absent: it is no part of the repository.");
        }

        List<Row> rows = [];
        foreach (string line in File.ReadLines(Path.Combine(folder, file)))
        {
            using JsonDocument document = JsonDocument.Parse(line);
            JsonElement row = document.RootElement;
            rows.Add(new Row(
                row.GetProperty("edtf").GetString()!,
                row.TryGetProperty("level", out JsonElement level) ? level.GetRawText() : null,
                row.TryGetProperty("earliest", out JsonElement earliest) ? earliest.GetString() : null,
                row.TryGetProperty("latest", out JsonElement latest) ? latest.GetString() : null));
        }

        return rows;
    }

    private static string? FindSuites()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "HumanRights.Domain.sln")))
        {
            folder = folder.Parent;
        }

        string? suites = folder is null ? null : Path.Combine(folder.FullName, "..", "shared", "suites", "edtf");
        return Directory.Exists(suites) ? suites : null;
    }

    private sealed record Row(string Text, string? Level, string? Earliest, string? Latest)
    {
        // A clock time with +hh or -hh behind it; Z shifts nothing.
        public bool HasOffset
        {
            get
            {
                int time = Text.IndexOf('T', StringComparison.Ordinal);
                return time >= 0 && Text.AsSpan(time + 1).ContainsAny("+-");
            }
        }
    }
}
