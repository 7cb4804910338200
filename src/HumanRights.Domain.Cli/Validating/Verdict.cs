using HumanRights.Domain.Codelists;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Validation;
using NodaTime;

namespace HumanRights.Domain.Cli.Validating;

/// <summary>What was found in one case file.</summary>
internal sealed record Verdict
{
    /// <summary>The file's name as the user knows it.</summary>
    internal required string File { get; init; }

    /// <summary>The line of a JSON Lines stream; null for a file of its own.</summary>
    internal int? Line { get; init; }

    /// <summary>The day for which it was judged; null where no rule ran, because none was asked for or the file could not be read.</summary>
    internal LocalDate? AsOf { get; init; }

    /// <summary>The audience for which it was judged; null when nobody publishes it.</summary>
    internal Audience? Audience { get; init; }

    /// <summary>The case file that rules looked at; null where none ran.</summary>
    internal CaseFileIndex? Index { get; init; }

    /// <summary>Whether only syntax and structure were asked for.</summary>
    internal bool IsStructureOnly { get; init; }

    /// <summary>What reading noticed, in the order of the text, then what rules found, in the order of their report. Each has a place.</summary>
    internal required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>What the file acknowledges.</summary>
    internal IReadOnlyList<AcknowledgedFinding> Acknowledged { get; init; } = [];

    /// <summary>The id of each record that something was found in, by the pointer to the record; empty where they are not wanted.</summary>
    internal IReadOnlyDictionary<string, string> RecordIds { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);
}
