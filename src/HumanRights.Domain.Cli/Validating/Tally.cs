using HumanRights.Domain.Primitives;

namespace HumanRights.Domain.Cli.Validating;

/// <summary>Counts what was found.</summary>
internal sealed class Tally
{
    private readonly int[] _bySeverity = new int[(int)Severity.Error + 1];

    internal int Files { get; private set; }

    /// <summary>Files in which nothing was found that nobody has acknowledged.</summary>
    internal int Clean { get; private set; }

    internal int Acknowledged { get; private set; }

    internal void Add(Verdict verdict)
    {
        Files++;
        Clean += verdict.Findings.Count == 0 ? 1 : 0;
        Acknowledged += verdict.Acknowledged.Count;
        foreach (var finding in verdict.Findings)
        {
            _bySeverity[(int)finding.Severity]++;
        }
    }

    /// <summary>Whether something is as serious as that, or more.</summary>
    internal bool Reaches(Severity least) => _bySeverity.AsSpan((int)least).ContainsAnyExcept(0);

    /// <summary>The counts in words, for example <c>2 errors, 1 info</c>.</summary>
    public override string ToString()
    {
        var parts = new List<string>();
        AddTo(parts, _bySeverity[(int)Severity.Error], "error", "errors");
        AddTo(parts, _bySeverity[(int)Severity.Warning], "warning", "warnings");
        AddTo(parts, _bySeverity[(int)Severity.Info], "info", "infos");
        if (parts.Count == 0)
        {
            parts.Add("no findings");
        }

        AddTo(parts, Acknowledged, "acknowledged", "acknowledged");
        return string.Join(", ", parts);
    }

    /// <summary>The counts in Russian, for example <c>ошибки: 2, сведения: 1</c>.</summary>
    internal string ToRussian()
    {
        (string Word, int Count)[] counts =
        [
            ("ошибки", _bySeverity[(int)Severity.Error]),
            ("предупреждения", _bySeverity[(int)Severity.Warning]),
            ("сведения", _bySeverity[(int)Severity.Info]),
            ("приняты", Acknowledged),
        ];
        var parts = counts.Where(c => c.Count > 0).Select(c => $"{c.Word}: {c.Count}").ToList();
        return parts.Count == 0 ? "замечаний нет" : string.Join(", ", parts);
    }

    private static void AddTo(List<string> parts, int number, string one, string several)
    {
        if (number > 0)
        {
            parts.Add($"{number} {(number == 1 ? one : several)}");
        }
    }
}
