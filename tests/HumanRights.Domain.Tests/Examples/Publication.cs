using System.Runtime.CompilerServices;
using System.Text.Json;

using HumanRights.Domain.Serialization;
using HumanRights.Domain.Tests.Support;

using Xunit;

namespace HumanRights.Domain.Tests.Examples;

/// <summary>One publication that is encoded as an example, and what is expected of its case file.</summary>
/// <param name="Name">The beginning of its two files.</param>
/// <param name="Document">The document by which the ledger and the coverage table name it.</param>
/// <param name="Seeds">The texts of it that were read.</param>
/// <param name="Prefix">What the local part of every id begins with.</param>
/// <param name="Facts">How many facts it is held against: all those of the ledger or, where the ledger is silent, our own.</param>
/// <param name="IssuedOn">The date by which the ledger means no more than the publication's own.</param>
/// <param name="Contradictions">How many of the ledger's contradictions lie within it.</param>
/// <param name="Places">The places in it that can be cited.</param>
/// <param name="Read">The sources that were read; the first is the publication.</param>
internal sealed record Publication(
    string Name,
    string Document,
    IReadOnlyList<string> Seeds,
    string Prefix,
    int Facts,
    string IssuedOn,
    int Contradictions,
    string Places,
    IReadOnlyList<string> Read)
{
    private StrongBox<JsonElement>? _root;

    /// <summary>The table: one row for each publication.</summary>
    public static IReadOnlyList<Publication> All { get; } =
    [
        new(
            "amnesty-2020", "000", ["000", "001"], string.Empty, 146, "2020-07-22", 8,
            "^(title|header|footer|p[0-9]+|bg p[0-9]|fn[0-9])$",
            ["source/s1"]),
        new(
            "odf-2019", "002", ["002"], "o-", 230, "2019-01-16/..", 16,
            "^(title|s[1-7] (title|p[0-9]+)|s7 rec[AI][0-9])$",
            ["source/o-s1"]),
        new(
            "page-2021", "003", ["003"], "p-", 306, string.Empty, 0,
            "^(header|title|p[1-3]|s[1-5] p[0-9]+)$",
            ["source/p-s1"]),
        new(
            "mep-letter-2018", "004", ["004"], "m-", 70, "2018-07-20/..", 0,
            "^(title|lead p[12]|addr[1-8]|cc|letter p[1-7])$",
            ["source/m-s1", "source/m-s2"]),
    ];

    public static TheoryData<string> Names => [.. All.Select(publication => publication.Name)];

    /// <summary>Those whose facts were read by others before us.</summary>
    public static TheoryData<string> NamesInTheLedger => [.. All.Where(publication => publication.IsInTheLedger).Select(publication => publication.Name)];

    public bool IsInTheLedger => Document is not "003";

    public byte[] Bytes => field ??= File.ReadAllBytes(PathTo($"{Name}.casefile.json"));

    public CaseFile CaseFile => field ??= CaseFileJson.Read(Bytes).Require();

    public JsonElement Root => (_root ??= new StrongBox<JsonElement>(JsonElement.Parse(Bytes))).Value;

    public string CoveragePath => PathTo($"{Name}.coverage.csv");

    public IReadOnlyList<CoverageRow> Coverage => field ??= CoverageRow.Read(CoveragePath);

    /// <summary>Where each fact is held.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<Pointed>> Held => field ??= Coverage.ToDictionary(
        row => row.Id,
        row => (IReadOnlyList<Pointed>)[.. row.Pointers.Select(pointer => Pointed.At(Root, pointer))],
        StringComparer.Ordinal);

    public static Publication Of(string name) => All.Single(publication => string.Equals(publication.Name, name, StringComparison.Ordinal));

    private static string PathTo(string file) => Repository.PathTo("docs", "examples", "semenova", file);
}
