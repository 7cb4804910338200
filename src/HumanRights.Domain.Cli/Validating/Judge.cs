using System.Text.Json;
using HumanRights.Domain.CountryPacks;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Privacy;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Validation;
using NodaTime;

namespace HumanRights.Domain.Cli.Validating;

/// <summary>Reads and validates one case file.</summary>
internal sealed class Judge
{
    /// <summary>The rules; null to stop behind syntax and structure.</summary>
    internal required RuleSet? Rules { get; init; }

    /// <summary>The country packs that rules may use.</summary>
    internal CountryPackSet Packs { get; init; } = CountryPackSet.Default;

    /// <summary>The day for which files are judged; null for each file's own.</summary>
    internal LocalDate? AsOf { get; init; }

    /// <summary>For whom files are to be published; null when nobody publishes them.</summary>
    internal Recipient? Recipient { get; init; }

    /// <summary>The number of the first line of a stream: more than 1 where the stream is a piece of a longer one.</summary>
    internal int FirstLine { get; init; } = 1;

    /// <summary>Whether the ids of records in which something was found are wanted: looking them up goes through the text once more.</summary>
    internal bool TellsRecordIds { get; init; }

    internal Verdict Of(string file, int? line, ReadOnlySpan<byte> json, ReadOptions limits)
    {
        line += FirstLine - 1;
        var reading = CaseFileJson.Read<CaseFile>(json, limits);
        if (Rules is null)
        {
            var structural = reading.Findings.Where(f => f.Layer is Layer.Syntax or Layer.Structure).ToArray();
            return Place(new Verdict { File = file, Line = line, IsStructureOnly = true, Findings = structural }, json);
        }

        if (reading.Value is not { } read)
        {
            return Place(new Verdict { File = file, Line = line, Findings = reading.Findings }, json);
        }

        var index = new CaseFileIndex(read);
        var asOf = AsOf ?? CaseFileValidator.DefaultAsOf(read);
        var report = Recipient is null ? CaseFileValidator.Validate(index, Rules, Packs, asOf) : CaseFileValidator.Validate(index, Rules, Packs, asOf, Recipient);
        var verdict = new Verdict
        {
            File = file,
            Line = line,
            AsOf = report.AsOf,
            Audience = Recipient?.Audience,
            Index = index,
            Findings = [.. reading.Findings, .. report.Findings],
            Acknowledged = report.Acknowledged,
        };
        return Place(verdict, json);
    }

    /// <summary>A line that was too long to be held.</summary>
    internal Verdict OfLongLine(string file, int line)
    {
        line += FirstLine - 1;
        return new()
        {
            File = file,
            Line = line,
            Findings = [new Finding { RuleId = ReadingFaults.RuleIdOf(ReadingFault.TooLarge), Severity = Severity.Error, Layer = Layer.Syntax, Path = string.Empty, Line = line, Column = 1 }],
        };
    }

    /// <summary>The array and number of the record that a path leads into; null outside records.</summary>
    internal static string? RecordOf(string path)
    {
        var steps = path.Split('/');
        return steps.Length >= 3 && steps[2].Length > 0 && steps[2].All(char.IsAsciiDigit) ? $"/{steps[1]}/{steps[2]}" : null;
    }

    private Verdict Place(Verdict verdict, ReadOnlySpan<byte> json)
    {
        if (verdict.Findings.Count + verdict.Acknowledged.Count == 0)
        {
            return verdict;
        }

        var places = JsonPointers.Locate(json, [.. verdict.Findings, .. verdict.Acknowledged.Select(a => a.Finding)]);
        if (verdict.Line is { } line)
        {
            // A case file in a stream stands on one line, and that is the line that is told.
            places = [.. places.Select(f => f with { Line = line })];
        }

        return verdict with
        {
            Findings = [.. places.Take(verdict.Findings.Count)],
            Acknowledged = [.. verdict.Acknowledged.Zip(places.Skip(verdict.Findings.Count), static (a, f) => a with { Finding = f })],
            RecordIds = TellsRecordIds ? IdsOf(places, json) : verdict.RecordIds,
        };
    }

    private static Dictionary<string, string> IdsOf(IEnumerable<Finding> findings, ReadOnlySpan<byte> json)
    {
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        var records = findings.Select(f => RecordOf(f.Path)).OfType<string>().Distinct(StringComparer.Ordinal).ToArray();
        var places = JsonPointers.Locate(json, Array.ConvertAll(records, r => r + "/id"));
        for (var i = 0; i < records.Length; i++)
        {
            if (IdAt(json[(int)places[i].Offset..]) is { } id)
            {
                ids.Add(records[i], id);
            }
        }

        return ids;
    }

    /// <summary>The id that stands there. A text of another form is not shown: it could be anything.</summary>
    private static string? IdAt(ReadOnlySpan<byte> json)
    {
        try
        {
            var reader = new Utf8JsonReader(json);
            return reader.Read() && reader.TokenType == JsonTokenType.String && RecordRef.TryParse(reader.GetString(), out var id) ? id.Text : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
