using System.Globalization;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using HumanRights.Domain.Common;
using HumanRights.Domain.FsCheck;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Serialization;
using NodaTime;

namespace HumanRights.Domain.Benchmarks.Growth;

/// <summary>
/// Large case files with records of every kind: many generated ones in one, each with ids of its own. Names, numbers and texts
/// repeat, which is hard on rules that compare what is alike.
/// </summary>
internal static class GeneratedFile
{
    private const int Distinct = 150;
    private const int RecordsOfEach = 25;

    private static readonly Lazy<string[]> s_files = new(static () =>
        [.. Gen.Sample(CaseFileGenerators.OfSize(RecordsOfEach), Distinct, Seed, Distinct).Select(CaseFileJson.Write)]);

    // A record's id wherever it stands.
    private static readonly Regex s_reference = new($"(?<=\")(?:{string.Join('|', StructureTable.All.Select(s => s.RecordKind).OfType<string>())})/[A-Za-z0-9._-]+(?=\")");

    /// <summary>What generated files come from, the same each time.</summary>
    internal static Rnd Seed { get; } = new(20_261_122, 77);

    /// <summary>A file of at least a number of bytes when written compactly.</summary>
    internal static CaseFile OfSize(int bytes)
    {
        var records = new List<Record>();
        var length = 0;
        for (var n = 0; length < bytes; n++)
        {
            var json = s_reference.Replace(s_files.Value[n % Distinct], "$0c" + n.ToString(CultureInfo.InvariantCulture));
            length += System.Text.Encoding.UTF8.GetByteCount(json);
            records.AddRange(CaseFileJson.Read(json).Require().Records());
        }

        return CaseFile.Create("urn:example:generated", new LocalDate(2026, 11, 22)).With(records);
    }
}
